"""The authored pages fit the register: each need of the closed list has its page, named as its tile."""

from __future__ import annotations

import re

from macros.model.keuzes import Nood

from .conftest import ROOT

NEEDS = ROOT / "docs" / "noden"


def test_each_need_has_a_page_named_as_its_tile() -> None:
    """A need without a page would be a dead tile, a page without a need a hidden one."""
    headings = {
        file.stem: re.search(r"^# (.+)$", file.read_text(), re.MULTILINE) for file in NEEDS.glob("*.md")
    }
    assert {name: match[1] for name, match in headings.items() if match} == {
        need.value: need.label for need in Nood
    }


def test_each_page_of_a_need_lists_its_own_offers_and_ends_at_the_council() -> None:
    """One macro call each, and a way in when nothing fits."""
    for need in Nood:
        text = (NEEDS / f"{need.value}.md").read_text()
        assert f"{{{{ lijst(nood='{need.value}') }}}}" in text
        assert text.rstrip().endswith("{{ hulpweg() }}")
