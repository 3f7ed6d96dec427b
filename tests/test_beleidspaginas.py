"""The fixed pages on policy: what only the directing role may read stays out of a public site."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.beleidspaginas import PAGINAS
from macros.pages import record_paths
from macros.site import make

from .klein import AUTHORED, GEMEENTE, anders, register


@pytest.mark.parametrize("answer", ["ja", "nee", None])
def test_internal_pages_need_the_leave_of_the_council(tmp_path: Path, answer: str | None) -> None:
    """Neither the address table, nor the files, nor any link knows them otherwise."""
    found = register(tmp_path, gemeente=anders(GEMEENTE, regie_publiek=answer))
    inside = {page.pad for page in PAGINAS if page.intern}
    assert inside
    assert inside & record_paths(found) == (inside if answer == "ja" else set())
    files = dict(make(found, AUTHORED).files())
    assert {path for path in inside if f"{path}index.html" in files} == (inside if answer == "ja" else set())
    if answer != "ja":
        assert not any(f'href="/{path}' in html for path in inside for html in files.values())
