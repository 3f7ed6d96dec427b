"""Tests of the rules: what is told about a register, word for word."""
