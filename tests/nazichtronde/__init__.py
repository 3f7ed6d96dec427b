"""Tests of the round of questions to partners."""
