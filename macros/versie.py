"""The version of the program: this line is its one home, and `pyproject.toml` reads it from here."""

from __future__ import annotations

VERSIE = "0.1.0"
