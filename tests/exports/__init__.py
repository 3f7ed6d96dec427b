"""Tests of open data: every export, checked by somebody else's validator on three registers."""
