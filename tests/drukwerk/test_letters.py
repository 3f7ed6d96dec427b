"""The letter of the PDFs: every sign that is not in it is known."""

from __future__ import annotations

import pytest

from macros.drukwerk.letters import letter, letterstijl, vreemd, vreemde


def test_dutch_and_its_neighbours_are_there() -> None:
    """What names of people, places and prices are written with."""
    assert (
        vreemd("Aé ëïöü çñß €2,50 – “ja” ’s … × ½ ‰ · • → ☐ ✓ Łódź Çağrı Šćepan\u00a0\u202f\u00ad\u200b")
        == ""
    )


def test_what_is_not_there_is_named_once() -> None:
    """In order of appearance."""
    assert vreemd("Kom 🙂 bij 漢字 🙂") == "🙂漢字"
    assert [*vreemde([("aanbod/x", "Bel ☎"), ("", "gewoon")])] == [("aanbod/x", "Bel ☎", "☎")]


def test_only_our_letters() -> None:
    """Each of the style is a file; another name is refused."""
    assert letterstijl().count("@font-face") == 4
    assert letter("Bold")[:4] == b"\x00\x01\x00\x00"
    with pytest.raises(KeyError):
        letter("../../x")
