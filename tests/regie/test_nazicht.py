"""What was checked in term, whom to ring this week, and what is not filled in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.regie.nazicht import aandelen, bellijst, onbekend_over, volledigheid

from ..klein import ACTOR, anders, register
from .klein import BIB, LANG_GELEDEN, NAGEKEKEN, VZW, gemeente, hulp, plaats

BRON = {"titel": "Folder", "datum": "2026-01"}


def test_the_share_checked_in_term(tmp_path: Path) -> None:
    """Of what runs, of the places and of the actors that still exist."""
    offers = (
        hulp("a"),
        hulp("b"),
        anders(hulp("c"), nagekeken=LANG_GELEDEN),
        anders(hulp("d"), nagekeken=None, bron=BRON),
        anders(hulp("e"), nagekeken=None, bron=BRON, status="gepland"),
    )
    ended = anders(ACTOR, id="oud", naam="Oud", tot="2024-12-31")
    found = aandelen(register(tmp_path, *offers, actoren=[anders(ACTOR, nagekeken=NAGEKEKEN), ended]))
    assert [(share.op_tijd, share.totaal, share.procent) for share in found] == [
        (2, 4, 50),
        (0, 1, 0),
        (1, 1, 100),
    ]
    assert found[0].zin == "2 van de 4 lopende aanbiedingen zijn op tijd nagekeken (50 %)."


def test_the_list_to_ring(tmp_path: Path) -> None:
    """Who has most that runs unchecked comes first; one call asks about offers, their place and the actor itself."""
    soon = {"op": "2026-05-25", "hoe": "telefoon", "door": "gemeente"}
    later = {"op": "2026-06-25", "hoe": "telefoon", "door": "gemeente"}
    offers = (
        anders(
            hulp("a", aanbieder="vzw", plaatsen=["zaal"], telefoon="03 555 00 11"), nagekeken=LANG_GELEDEN
        ),
        anders(hulp("b", aanbieder="vzw"), nagekeken=None, bron=BRON),
        anders(hulp("c", rollen=[{"actor": "bib-dienst", "rol": "ontvangt"}]), nagekeken=soon),
        anders(hulp("d"), nagekeken=later),
    )
    actors = [anders(ACTOR, nagekeken=NAGEKEKEN), BIB, anders(VZW, nagekeken=NAGEKEKEN)]
    ended = anders(ACTOR, id="oud", naam="Oud", tot="2024-12-31")
    places = [plaats("bib"), plaats("zaal")]
    found = bellijst(register(tmp_path, *offers, actoren=[*actors, ended], plaatsen=places))
    told = [(t.actor.id, t.telefoon, t.lopende, [(p.naam, str(p.versheid)) for p in t.punten]) for t in found]
    assert told == [
        ("vzw", "03 555 00 11", 2, [("A", "achterstallig"), ("B", "nooit"), ("Zaal", "nooit")]),
        ("gemeente", None, 1, [("C", "binnenkort")]),
        ("bib-dienst", None, 0, [("Bib", "nooit"), ("Bib", "nooit")]),
    ]


def test_how_complete_an_actor_is(tmp_path: Path) -> None:
    """Four things of the actor, nine of an offer that runs, two of one that is planned; the emptiest first."""
    full: dict[str, Any] = {
        "doelgroepen": ["iedereen"],
        "toegang": ["vrije inloop"],
        "kosten": "Gratis",
        "talen": ["nl"],
        "meebrengen": [],
    }
    actor = anders(ACTOR, omschrijving="De gemeente.", telefoon="03 555 00 10", nagekeken=NAGEKEKEN)
    offers = (
        hulp("vol", **full),
        anders(hulp("plan", aanbieder="vzw", status="gepland"), nagekeken=None, bron=BRON),
    )
    found = volledigheid(register(tmp_path, *offers, actoren=[actor, VZW]))
    assert [(own.actor.id, own.ingevuld, own.totaal, own.procent) for own in found] == [
        ("vzw", 0, 6, 0),
        ("gemeente", 12, 13, 92),
    ]
    assert [(field.naam, field.veld) for field in found[1].ontbreekt] == [("Gemeente Kleindorp", "mail")]
    assert [field.veld for field in found[0].ontbreekt] == [
        *("omschrijving", "telefoon", "mail", "nagekeken"),
        *("doelgroepen", "nagekeken"),
    ]


def test_what_is_not_filled_in_about_vremde(tmp_path: Path) -> None:
    """Places without a village core, offers without a place, and the empty fields of the places there."""
    full = {
        "adres": {"straat": "Dorp 1", "postcode": "2531", "gemeente": "Vremde"},
        "openbare_computers": "0",
        "printer": "nee",
        "kaartlezer": "nee",
        "scanner": "nee",
        "wifi": "ja",
        "telefoon": "03 555 00 12",
    }
    places = [plaats("zaal", "vremde", **full), plaats("plein"), plaats("hal", "boechout")]
    offers = (
        hulp("a", plaatsen=["zaal", "plein", "hal"]),
        hulp("b", plaatsen=None),
        hulp("c", plaatsen=None, soort="helpdesk"),
    )
    found = onbekend_over(register(tmp_path, *offers, gemeente=gemeente(), plaatsen=places), "vremde")
    assert found.zinnen == (
        "Van 1 plaats is de dorpskern niet ingevuld. We weten dus niet wat er in Vremde is: Plein.",
        "Van 1 lopend aanbod is de plaats niet ingevuld: B.",
        "Zaal: niet ingevuld zijn coordinaten, wanneer.",
    )
