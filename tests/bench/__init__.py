"""Tests of the bench: what it compares is the same everywhere, and what it counts is right."""
