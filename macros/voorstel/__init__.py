"""Proposals: what somebody wants to change in one entry, from the block in a mail to the files of the register."""
