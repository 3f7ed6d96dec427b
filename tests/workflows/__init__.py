"""Tests of what runs around a pull request: the workflow files, the forms, and the commands that they call."""
