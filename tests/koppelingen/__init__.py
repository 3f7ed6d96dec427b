"""Tests of the links to elsewhere: found, asked politely, and told."""
