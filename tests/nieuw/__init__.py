"""Tests of what makes the repository of a council and takes it to a newer version of the program."""
