"""Proposals, from the block in a mail to the files of the register."""
