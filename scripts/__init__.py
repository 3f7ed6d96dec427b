"""What the maintainers run besides the tests."""
