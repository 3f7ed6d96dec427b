"""The folder: what stands at which need, what is said of what is not sure, and the ways in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.views.vellen.folder import Folder, Noodgroep, Plek, Verwijzing, folder, vellen
from macros.views.vellen.folder_stuk import Regels, Stuk, stuk
from macros.views.vellen.uitzonderingen import Dag, Samen
from macros.views.zicht import Zicht

from ...klein import AANBOD, GEMEENTE, PLAATS, anders, register, zicht
from ..nieuw import nieuw

ONZEKER: dict[str, Any] = {"nagekeken": None, "bron": {"titel": "Folder", "datum": "2023-10"}}


def _folder(view: Zicht) -> Folder:
    return folder(view, next(iter(vellen(view.register))))


def test_there_is_one_to_read_and_one_to_fold(tmp_path: Path) -> None:
    """The same pages, in two sizes."""
    assert [(vel.id, vel.formaat) for vel in vellen(register(tmp_path))] == [
        ("folder-a5", "a5"),
        ("folder-a4", "a4-liggend"),
    ]


def test_an_offer_is_told_once_and_referred_to_at_its_other_needs(tmp_path: Path) -> None:
    """In full at the need that was filled in first; without a need it comes last."""
    les = anders(AANBOD, id="les", titel="Les", noden=["leren"])
    los = anders(AANBOD, id="los", titel="Los")
    view = zicht(tmp_path, anders(AANBOD, noden=["nu-vast", "leren"]), les, los)
    piece = {name: stuk(view, view.register.aanbod[name]) for name in ("digipunt", "les", "los")}
    assert _folder(view).groepen == (
        Noodgroep("nu-vast", "Ik zit nu vast", (piece["digipunt"],), ()),
        Noodgroep(
            "leren",
            "Ik wil bijleren",
            (piece["les"],),
            (Verwijzing("digipunt", "Digipunt in de bib", "Ik zit nu vast"),),
        ),
        Noodgroep("andere", "Andere hulp", (piece["los"],), ()),
    )
    assert len(_folder(view).geen) == 10


def test_an_offer_in_full(tmp_path: Path) -> None:
    """The number first, then what one needs to get there; its street, as it is in the council itself."""
    address = {"straat": "Kerkstraat 1", "postcode": "2999", "gemeente": "Kleindorp"}
    offer = anders(
        AANBOD, kosten="Gratis", toegang=["vrije inloop"], voor_wie="Senioren.", meebrengen=["Je bril"]
    )
    view = zicht(tmp_path, offer, plaatsen=[anders(PLAATS, adres=address)])
    assert stuk(view, view.register.aanbod["digipunt"]) == Stuk(
        id="digipunt",
        titel="Digipunt in de bib",
        kort="Een vrijwilliger helpt je.",
        doe="Bel",
        bereik="03 555 00 10",
        zeker=True,
        stand=None,
        reden=None,
        feiten=(
            Regels("Wanneer", ("Elke dinsdag van 14 tot 16 uur", "Niet in de schoolvakanties")),
            Regels("Waar", ("De bib, Kerkstraat 1",)),
            Regels("Afspraak", ("Je hoeft geen afspraak te maken",)),
            Regels("Kost", ("Gratis",)),
            Regels("Breng mee", ("Je bril",)),
            Regels("Voor wie", ("Senioren.",)),
        ),
    )


STANDEN: dict[str, tuple[dict[str, Any], tuple[Any, ...]]] = {
    "not checked": (ONZEKER, ("Bel eerst:", False, None, ("Wanneer", "Waar"))),
    "planned": (
        {"status": "gepland", "status_reden": "Straks."},
        ("Bel", True, "Gepland. Je kan hier nog niet terecht.", ("Waar",)),
    ),
    "planned, says an old plan": (
        {"status": "gepland", **ONZEKER},
        ("Bel eerst:", False, "Gepland", ("Waar",)),
    ),
    "closed": (
        {"status": "tijdelijk dicht", "status_reden": "Verbouwing.", "terug_op": "2027-01-11"},
        ("Bel", True, "Tijdelijk dicht tot 11 januari 2027", ("Waar",)),
    ),
    "its hours ended": (
        {"wanneer": {"elke": ["dinsdag 14u-16u"], "tot": "2026-11-10"}},
        ("Bel", True, "Geen momenten meer", ("Waar",)),
    ),
}


@pytest.mark.parametrize("case", STANDEN)
def test_what_one_cannot_use_or_rely_on_says_so(tmp_path: Path, case: str) -> None:
    """Hours only of what runs; those that are not sure carry the date of what is known."""
    changes, expected = STANDEN[case]
    view = zicht(tmp_path, anders(AANBOD, **changes))
    piece = stuk(view, view.register.aanbod["digipunt"])
    assert (piece.doe, piece.zeker, piece.stand, tuple(fact.woord for fact in piece.feiten)) == expected


def test_hours_that_are_not_sure_carry_their_date(tmp_path: Path) -> None:
    """So that nobody takes an old plan for today."""
    view = zicht(tmp_path, anders(AANBOD, **ONZEKER))
    piece = stuk(view, view.register.aanbod["digipunt"])
    assert piece.feiten[0].regels[-1] == "Dat staat in een document van oktober 2023."


def test_stopped_is_not_in_it_and_what_is_not_sure_can_be_left_out(tmp_path: Path) -> None:
    """The council chooses the second in gemeente.yaml."""
    stopped = anders(AANBOD, id="oud", status="gestopt", noden=["leren"])
    unsure = anders(AANBOD, id="misschien", noden=["leren"], **ONZEKER)
    view = zicht(
        tmp_path, stopped, unsure, AANBOD, gemeente=anders(GEMEENTE, drukwerk={"niet_zeker": "weglaten"})
    )
    assert [piece.id for group in _folder(view).groepen for piece in group.stukken] == ["digipunt"]


def test_the_days_that_differ(tmp_path: Path) -> None:
    """They have a page of their own, and the folder holds until after them; who goes somewhere is told to look."""
    once = {"elke": ["dinsdag 14u-16u"], "gesloten": [{"op": "2026-12-01", "reden": "Opleiding"}]}
    unsure = anders(AANBOD, id="oud", wanneer=once, **ONZEKER)
    found = _folder(zicht(tmp_path, anders(AANBOD, wanneer=once), unsure))
    assert found.anders == (
        Dag("Dinsdag 1 december", (Samen("Dan niet: Opleiding", ("Digipunt in de bib",)),)),
    )
    assert "Ga je ergens naartoe? Kijk eerst bij “Deze dagen is het anders”." in found.uitleg
    assert found.voet.tot == date(2027, 1, 16)


def test_without_any_number_it_sends_to_a_counter(tmp_path: Path) -> None:
    """No page about ways in that nobody knows."""
    view = zicht(tmp_path, anders(AANBOD, **ONZEKER), gemeente=anders(GEMEENTE, telefoon=None))
    found = _folder(view)
    assert found.uitleg == (
        "Zoek hieronder wat bij jou past. Blader naar dat deel.",
        "Staat er “Vraag het eerst na”? Dan is niet zeker of alles nog klopt. "
        "Vraag het na aan een loket van de gemeente.",
    )
    assert (found.bereikbaar, found.melden) == (False, ("Zeg het aan een loket van de gemeente.",))


def test_the_ways_to_report_a_mistake(tmp_path: Path) -> None:
    """By telephone first."""
    view = zicht(tmp_path, gemeente=anders(GEMEENTE, mail="info@kleindorp.example"))
    assert _folder(view).melden == ("Bel 03 555 00 10.", "Mail naar info@kleindorp.example.")


def test_places_with_wifi_or_a_computer(tmp_path: Path) -> None:
    """One that nobody checked asks to ring first; one that has neither is left out."""
    checked = {"op": "2026-11-02", "hoe": "bezoek", "door": "gemeente"}
    plein = anders(PLAATS, id="plein", naam="Plein", wifi="ja", nagekeken=checked)
    bib = anders(PLAATS, wifi="ja", openbare_computers="8", printer="ja")
    zaal = anders(PLAATS, id="zaal", naam="Zaal", wifi="nee")
    view = zicht(tmp_path, plaatsen=[plein, bib, zaal])
    assert _folder(view).plekken == (
        Plek("bib", "De bib", "Wifi, 8 computers, printer", "Bel eerst: 03 555 00 10"),
        Plek("plein", "Plein", "Wifi", None),
    )


def test_there_is_no_folder_without_help_to_tell(tmp_path: Path) -> None:
    """It would be four pages of nothing; what is planned is told."""
    made = {
        status: [vel.id for vel in vellen(nieuw(tmp_path / status, status).register)]
        for status in ("na te kijken", "gepland")
    }
    assert made == {"na te kijken": [], "gepland": ["folder-a5", "folder-a4"]}
