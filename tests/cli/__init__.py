"""Tests of the commands, a file for each module of `macros/cli`."""
