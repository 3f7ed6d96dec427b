"""Tests of the overview of a region."""
