"""The notice on top of a need: true on its date without a clock, and silent where there is nothing to say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from macros.views.delen import Melding
from macros.views.vandaag import Vandaag, vandaag

from ..klein import AANBOD, anders, zicht

OUD = {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}
VRAAG = {
    "vraag": "Bel eerst.",
    "vraag_soort": "bel-eerst",
    "oud": "Deze pagina is van 21 november 2026. Bel eerst.",
}


def found(folder: Path, *offers: dict[str, Any]) -> Vandaag | None:
    view = zicht(folder, *offers)
    return vandaag(view, list(view.register.aanbod.values()))


def offer(id: str, *lessons: str, **changes: Any) -> dict[str, Any]:
    return anders(AANBOD, id=id, titel=id, wanneer={"lessen": list(lessons)}, **changes)


def test_nobody_today(tmp_path: Path) -> None:
    """The first time is told, with the times that follow for the script."""
    assert found(tmp_path, offer("a", "2026-11-24 14u-16u", "2026-11-25 9u-12u")) == Vandaag(
        Melding(
            "straks",
            "Vandaag, zaterdag 21 november, is er niemand",
            "De eerste keer is dinsdag 24 november, 14u – 16u.",
        ),
        "2026-11-24T14:00+01:00/2026-11-24T16:00+01:00 2026-11-25T09:00+01:00/2026-11-25T12:00+01:00",
        **VRAAG,
    )


def test_somebody_today(tmp_path: Path) -> None:
    """All the hours of today, those of several offers as one where they touch."""
    today = (offer("a", "2026-11-21 9u-12u"), offer("b", "2026-11-21 10u-13u", "2026-11-21 14u-15u30"))
    told = found(tmp_path, *today)
    assert told is not None
    assert told.melding == Melding(
        "straks",
        "Vandaag, zaterdag 21 november, kan je terecht",
        "Van 9 tot 13 uur en van 14 tot 15.30 uur.",
    )


def test_only_what_is_sure_and_asks_nothing_counts(tmp_path: Path) -> None:
    """What nobody checked is perhaps; what needs an appointment is not there for who comes along."""
    told = found(
        tmp_path,
        offer("a", "2026-11-24 14u-16u"),
        offer("oud", "2026-11-21 9u-12u", nagekeken=OUD),
        offer("afspraak", "2026-11-22 9u-12u", toegang=["afspraak"]),
    )
    assert told is not None
    assert replace(told, reeks="") == Vandaag(
        Melding(
            "bel-eerst",
            "Vandaag, zaterdag 21 november, is er misschien iemand",
            "Bel eerst. Zeker is dinsdag 24 november, 14u – 16u.",
        ),
        misschien="2026-11-21",
        **VRAAG,
    )


def test_where_nothing_is_sure_one_asks(tmp_path: Path) -> None:
    """Nobody is said to be there, and nobody not to be."""
    assert found(tmp_path, offer("oud", "2026-11-21 9u-12u", nagekeken=OUD)) == Vandaag(
        Melding("bel-eerst", "Bel eerst: 03 555 00 10", "We weten niet zeker wanneer er iemand is.")
    )


def test_where_no_hour_matters_nothing_is_said(tmp_path: Path) -> None:
    """Of what is always there, and of what does not run."""
    always = anders(AANBOD, wanneer={"altijd": "ja"})
    planned = offer("later", "2026-11-24 14u-16u", status="gepland")
    assert found(tmp_path, always, planned) is None
