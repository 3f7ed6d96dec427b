"""Tests of taking offers over from elsewhere."""
