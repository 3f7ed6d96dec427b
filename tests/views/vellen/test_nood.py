"""The vel of one need: what helps, sure things first, and nothing that would send somebody away with nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from macros.views.vellen.nood import Noodblad, Noodkaart, nood

from ...klein import AANBOD, GEMEENTE, anders
from .pers import BIB, MET_ADRES, ONZEKER, Site, druk, ids, site, tekst, vel

NU = anders(AANBOD, noden=["nu-vast"], kosten="Gratis", toegang=["vrije inloop"])


def gezien(made: Site, need: str = "nu-vast") -> Noodblad:
    """Return what the vel of a need shows."""
    return nood(made.zicht, vel(made, f"nood-{need}"))


def test_a_card(tmp_path: Path) -> None:
    """What, when, where, the number and the price."""
    found = gezien(site(tmp_path, NU, plaatsen=(BIB,)))
    assert found.groepen[0].kaarten == (
        Noodkaart(
            id="digipunt",
            titel="Digipunt in de bib",
            kort="Een vrijwilliger helpt je.",
            eerst=None,
            wanneer=("Elke dinsdag: 14u\xa0tot\xa016u", "Niet in de schoolvakanties"),
            waar=("De bib, Dorpsstraat 1",),
            vooraf="Je hoeft geen afspraak te maken",
            bel="03 555 00 10",
            kost="Gratis",
        ),
    )


def test_what_is_not_sure_comes_last_and_says_so(tmp_path: Path) -> None:
    """With its hours and the date of what is known."""
    made = site(tmp_path, anders(NU, id="a", **ONZEKER), anders(NU, id="b"))
    first, last = gezien(made).groepen[0].kaarten
    assert (first.id, first.eerst, last.id, last.eerst) == ("b", None, "a", "Bel eerst")
    assert last.wanneer[2:] == ("Dat staat in een document van oktober 2023.", "Niemand keek dit al na.")


def test_whoever_cannot_come_reads_first_what_asks_nobody_to_come(tmp_path: Path) -> None:
    """As on the page of that need."""
    line = anders(AANBOD, id="lijn", titel="De lijn", soort="helpdesk", plaatsen=None, noden=["niet-komen"])
    made = site(tmp_path, line, anders(NU, noden=["niet-komen"]))
    assert [
        (group.titel, [card.id for card in group.kaarten]) for group in gezien(made, "niet-komen").groepen
    ] == [
        (None, ["lijn"]),
        ("Hier ga je wel naartoe", ["digipunt"]),
    ]


def test_planned_and_closed_are_a_line_and_stopped_is_nothing(tmp_path: Path) -> None:
    """Nobody may think that these are open."""
    closed = {"status": "tijdelijk dicht", "status_reden": "Verbouwing"}
    made = site(
        *(tmp_path, NU),
        anders(NU, id="gepland", titel="Straks", status="gepland", wanneer=None),
        anders(NU, id="wie-weet", titel="Wie weet", status="gepland", wanneer=None, **ONZEKER),
        anders(NU, id="dicht", titel="Dicht", **closed),
        anders(NU, id="gestopt", titel="Weg", status="gestopt", status_reden="Gedaan"),
    )
    found = gezien(made)
    assert [card.id for card in found.groepen[0].kaarten] == ["digipunt"]
    assert sorted(found.later) == ["Dicht: nu niet open", "Straks: gepland", "Wie weet: misschien later"]


@pytest.mark.parametrize(
    ("council", "offer", "made"),
    [
        ({}, {}, ["nood-nu-vast"]),
        ({}, {"status": "gepland", "wanneer": None}, []),
        ({"drukwerk": {"niet_zeker": "weglaten"}}, ONZEKER, []),
        ({}, ONZEKER, ["nood-nu-vast"]),
    ],
)
def test_where_there_is_a_vel(
    tmp_path: Path, council: dict[str, Any], offer: dict[str, Any], made: list[str]
) -> None:
    """Only for a need for which something runs that paper may show."""
    found = site(tmp_path, anders(NU, **offer), gemeente=anders(GEMEENTE, **council))
    assert ids(found, "nood") == made


def test_one_page_where_it_fits(tmp_path: Path) -> None:
    """Without a page number; without an address of the site nothing is broken."""
    pdf = druk(site(tmp_path, NU), "nood-nu-vast")
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    assert "Bladzijde" not in tekst(pdf) and "Ik zit nu vast" in tekst(pdf)


def test_twelve_offers_fit_on_two_pages_that_say_which_they_are(tmp_path: Path) -> None:
    """With long names, and all of them there."""
    names = [f"Digipunt voor iedereen in het dienstencentrum nummer {number}" for number in range(1, 13)]
    offers = (anders(NU, id=f"punt-{i}", titel=name) for i, name in enumerate(names))
    pdf = druk(site(tmp_path, *offers, gemeente=MET_ADRES, plaatsen=(BIB,)), "nood-nu-vast")
    assert len(pypdfium2.PdfDocument(pdf)) == 2
    for words in (*names, "Bladzijde 1 van 2", "Bladzijde 2 van 2"):
        assert words in tekst(pdf)
