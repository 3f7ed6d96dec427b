"""One overview of what many councils publish: who covers what in a region, and what nobody covers."""
