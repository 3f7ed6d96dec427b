"""Both example sites, one after the other."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session", params=["testdorp", "boechout"])
def folder(request: pytest.FixtureRequest) -> Path:
    """The folder of a built site."""
    return request.getfixturevalue(f"site_{request.param}")
