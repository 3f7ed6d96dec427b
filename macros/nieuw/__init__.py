"""A repository for one council: made from a few answers, and later taken to a newer version of the program."""
