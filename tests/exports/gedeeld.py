"""The files of somebody else's standard that a test validates with: not ours to keep here, so they may be absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import ROOT

STANDAARDEN = Path(os.environ.get("PORTAAL_STANDAARDEN", ROOT.parent / "shared" / "standards"))
"""A folder with `hsds/` (the JSON Schemas and datapackage.json of HSDS 3.1) and `shapes/` (DCAT-AP 3.0.1)."""


def bestand(pad: str) -> Path:
    """Return a file of a standard; skips the test, with the reason, where this machine has none."""
    found = STANDAARDEN / pad
    if not found.exists():
        pytest.skip(
            f"{pad} staat niet in {STANDAARDEN}; zet PORTAAL_STANDAARDEN op de map met de standaarden"
        )
    return found
