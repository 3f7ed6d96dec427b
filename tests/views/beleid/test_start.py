"""The first page on policy: one way to each page there is, with today's numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from macros.views.beleid.start import OOK, start

from .klein import beleid


def test_numbers_of_today(tmp_path: Path) -> None:
    """The sentences are those of the derivations."""
    found = start(beleid(tmp_path, publiek=True))
    assert [(way.naar.tekst, way.zinnen[0]) for way in found.wegen[:3]] == [
        ("Bouwstenen", "37 kaarten in 5 categorieën. Bij 2 hoort aanbod dat loopt."),
        (
            "Legplan",
            "37 kaarten: 2 bij “dit doen we nu”, 1 bij “opzij gelegd” en 34 bij “nog niet gelegd”. "
            "Bij nu: 1 zonder bewijs.",
        ),
        ("Actieplan", "2 beloften: 1 met bewijs, 1 zonder."),
    ]
    assert found.publiek is None


def test_a_public_site_says_what_it_leaves_out(tmp_path: Path) -> None:
    """Without the council's leave no promise is called unproven."""
    found = start(beleid(tmp_path, publiek=False))
    assert found.wegen[2].zinnen == ("3 acties in 1 deel.",)
    assert found.publiek == "Welke beloften nog geen bewijs hebben, staat niet op deze openbare site."


def test_a_page_that_is_not_made_gets_no_way(tmp_path: Path) -> None:
    """Else the link would lead nowhere."""
    view = beleid(tmp_path, publiek=True)
    bare = replace(view, links=replace(view.links, pages=view.links.pages - {f"{path}/" for path in OOK}))
    assert [way.naar.tekst for way in start(bare).wegen] == ["Bouwstenen", "Legplan", "Actieplan"]
