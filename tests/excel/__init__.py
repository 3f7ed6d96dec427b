"""Tests of the workbook for partners."""
