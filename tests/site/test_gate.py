"""Every page of both sites passes the gate."""

from __future__ import annotations

from pathlib import Path

from macros.gate import check_site

from .built import base_of


def test_no_finding(folder: Path):
    """The gate says nothing about any page or style sheet."""
    assert [str(finding) for finding in check_site(folder, base_of(folder))] == []
