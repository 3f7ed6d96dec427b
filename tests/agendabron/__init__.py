"""Tests of the calendars of partners."""
