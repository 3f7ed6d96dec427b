"""What neighbouring councils publish: fetched, read as if it came from a stranger, and told where it is of use here."""
