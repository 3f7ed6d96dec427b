"""The messenger on GitLab."""
