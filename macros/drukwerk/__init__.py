"""Drukwerk: what hangs on a wall or lies on a counter, from the same register as the site."""
