"""Tests of the portal; a folder mirrors what it tests."""
