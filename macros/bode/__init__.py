"""The messenger on GitLab: reports below merge requests, and proposals in issues that become one."""
