"""Asks every link to elsewhere, in the register and in the texts, whether it still leads somewhere."""
