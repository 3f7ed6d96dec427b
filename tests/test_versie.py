"""The version of the program has one home; what must say it too says the same."""

from __future__ import annotations

import re

from hatchling.builders.wheel import WheelBuilder

from macros.versie import VERSIE

from .conftest import ROOT


def test_a_version_is_three_numbers() -> None:
    """As semantic versioning counts: one can be older or newer than another."""
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSIE)


def test_the_package_has_it() -> None:
    """It is read from its home when the wheel is made."""
    assert WheelBuilder(str(ROOT)).metadata.version == VERSIE


def test_the_newest_release_in_the_changelog_has_it() -> None:
    """Above it may stand only what was not released yet."""
    heads = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    released = [head for head in heads if head != "Nog niet uitgebracht"]
    assert not released or released[0].split()[0] == VERSIE
