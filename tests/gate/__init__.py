"""Tests of the gate: a clean site, and one defect at a time planted in it."""
