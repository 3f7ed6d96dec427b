"""Tests in a real browser: what no parser can see."""
