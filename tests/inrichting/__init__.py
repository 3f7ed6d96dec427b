"""The set-up of servers: what is written, and what the real servers do with it."""
