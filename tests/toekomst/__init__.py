"""Tests for the day that MkDocs goes: what else makes the same site from the same files."""
