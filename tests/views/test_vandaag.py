"""The notice on top of a need: true on its date without a clock, and silent where there is nothing to say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from macros.model.keuzes import Nood
from macros.views.delen import Link, Melding
from macros.views.vandaag import Vandaag, Wie, vandaag

from ..klein import AANBOD, GEMEENTE, anders, zicht

OUD = {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}
VRAAG = {
    "vraag": "Bel eerst.",
    "vraag_soort": "bel-eerst",
    "oud": "Deze pagina is van 21 november 2026. Bel eerst.",
}
NERGENS = "Vandaag, zaterdag 21 november, kan je nergens zonder afspraak terecht"


def found(folder: Path, *offers: dict[str, Any], nood: Nood = Nood.NU_VAST, **files: Any) -> Vandaag | None:
    view = zicht(folder, *offers, **files)
    return vandaag(view, list(view.register.aanbod.values()), nood)


def told(*arguments: Any, **options: Any) -> Melding:
    """Return the notice alone."""
    answer = found(*arguments, **options)
    assert answer is not None
    return answer.melding


def offer(id: str, *lessons: str, **changes: Any) -> dict[str, Any]:
    return anders(AANBOD, id=id, titel=id, wanneer={"lessen": list(lessons)}, **changes)


def line(id: str, *lessons: str, **changes: Any) -> dict[str, Any]:
    return offer(id, *lessons, **{"soort": "helpdesk", "toegang": ["telefoon"], "plaatsen": None, **changes})


def wie(id: str, waar: str | Link | None = "De bib", lijn: bool = False) -> Wie:
    return Wie(Link(id, f"/aanbod/{id}/"), waar, lijn)


def test_nobody_today(tmp_path: Path) -> None:
    """The first time is told, what is there and where, with the times that follow for the script."""
    assert found(tmp_path, offer("a", "2026-11-24 14u-16u", "2026-11-25 9u-12u")) == Vandaag(
        Melding("straks", NERGENS, "De eerste keer is dinsdag 24 november, 14u – 16u."),
        (wie("a"),),
        "2026-11-24T14:00+01:00/2026-11-24T16:00+01:00/0 2026-11-25T09:00+01:00/2026-11-25T12:00+01:00/0",
        **VRAAG,
    )


def test_somebody_today(tmp_path: Path) -> None:
    """All the hours of today, and where they begin; the script hears of each moment."""
    today = (
        offer("a", "2026-11-21 9u-12u"),
        offer("b", "2026-11-21 10u-13u", "2026-11-21 14u-15u30"),
        offer("c", "2026-11-21 14u-15u"),
    )
    answer = found(tmp_path, *today)
    assert answer is not None
    assert answer.melding == Melding(
        "straks",
        "Vandaag, zaterdag 21 november, kan je terecht",
        "Van 9 tot 13 uur en van 14 tot 15.30 uur. Het eerst:",
    )
    assert answer.wie == (wie("a"), wie("b"), wie("c"))
    assert [moment.rpartition("/")[2] for moment in answer.reeks.split()] == ["0", "1", "1", "2"]


def test_no_more_than_a_reader_takes_in(tmp_path: Path) -> None:
    """Of what goes on at the same hour the page carries the three that last longest, a telephone line among them."""
    today = (
        line("lijn", "2026-11-21 9u-17u"),
        *(offer(name, f"2026-11-21 9u-{end}u") for name, end in (("a", 12), ("b", 13), ("c", 14), ("d", 15))),
    )
    answer = found(tmp_path, *today)
    assert answer is not None
    shown = [answer.wie[int(moment.rpartition("/")[2])].wat for moment in answer.reeks.split()]
    assert [one.tekst for one in shown if isinstance(one, Link)] == ["lijn", "d", "c"]


def test_a_telephone_line_is_rung(tmp_path: Path) -> None:
    """Nobody is sent anywhere for it; where one can also go, that is what the day is called after."""
    ring = wie("lijn", Link("Bel 03 555 00 10", "tel:+32-3-555-00-10"), lijn=True)
    lijn = line("lijn", "2026-11-21 9u-12u")
    answer = found(tmp_path / "a", lijn)
    assert answer is not None
    assert (answer.melding.titel, answer.melding.tekst, answer.wie) == (
        "Vandaag, zaterdag 21 november, helpt iemand je",
        "Bel van 9 tot 12 uur.",
        (ring,),
    )
    answer = found(tmp_path / "b", lijn, offer("a", "2026-11-21 14u-16u"))
    assert answer is not None
    assert (answer.melding.titel, answer.melding.tekst, answer.wie) == (
        "Vandaag, zaterdag 21 november, kan je terecht",
        "Van 14 tot 16 uur.",
        (wie("a"), ring),
    )
    later = line("lijn", "2026-11-24 9u-12u", toegang=["mail"])
    answer = found(tmp_path / "c", later)
    assert answer is not None
    assert (answer.melding.titel, answer.wie) == (
        "Vandaag, zaterdag 21 november, helpt niemand je zonder afspraak",
        (wie("lijn", None, lijn=True),),
    )


def test_a_broken_device_is_brought_to_a_place(tmp_path: Path) -> None:
    """A telephone line on Monday is no place, but one can ring it before; one that also lets people in is."""
    offers = (line("lijn", "2026-11-23 9u-12u"), offer("cafe", "2026-11-28 13u-17u"))
    words = told(tmp_path / "a", *offers, nood=Nood.TOESTEL_STUK)
    assert words.tekst == (
        "De eerste keer is zaterdag 28 november, 13u – 17u. Bellen kan vroeger: maandag 23 november, 9u – 12u."
    )
    late_line = line("lijn", "2026-11-28 9u-12u")
    words = told(tmp_path / "d", late_line, offers[1], nood=Nood.TOESTEL_STUK)
    assert words.tekst == "De eerste keer is zaterdag 28 november, 13u – 17u."
    open_line = line("lijn", "2026-11-23 9u-12u", toegang=["vrije inloop", "telefoon"], plaatsen=["bib"])
    words = told(tmp_path / "b", open_line, offers[1], nood=Nood.TOESTEL_STUK)
    assert words.tekst == "De eerste keer is maandag 23 november, 9u – 12u."
    assert found(tmp_path / "c", offers[0], nood=Nood.TOESTEL_STUK) is None


def test_only_what_is_sure_and_asks_nothing_counts(tmp_path: Path) -> None:
    """What nobody checked is perhaps; what needs an appointment is not there for who comes along."""
    answer = found(
        tmp_path,
        offer("a", "2026-11-24 14u-16u"),
        offer("oud", "2026-11-21 9u-12u", nagekeken=OUD),
        offer("afspraak", "2026-11-22 9u-12u", toegang=["afspraak"]),
    )
    assert answer is not None
    assert replace(answer, reeks="") == Vandaag(
        Melding(
            "bel-eerst",
            "Vandaag, zaterdag 21 november, kan je misschien terecht",
            "Bel eerst. Op dinsdag 24 november, 14u – 16u, kan je zeker terecht.",
        ),
        (wie("a"),),
        misschien="2026-11-21",
        **VRAAG,
    )


@pytest.mark.parametrize(("day", "which"), [(23, "eerste zekere"), (24, "eerste"), (25, "eerste")])
def test_what_may_be_there_before_makes_it_the_first_sure_time(tmp_path: Path, day: int, which: str) -> None:
    """A card below tells of the unsure one: the notice does not deny it."""
    unsure = offer("oud", f"2026-11-{day} 9u-12u", nagekeken=OUD)
    words = told(tmp_path, offer("a", "2026-11-24 14u-16u"), unsure)
    assert words == Melding("straks", NERGENS, f"De {which} keer is dinsdag 24 november, 14u – 16u.")


def test_hours_that_nobody_knows_may_be_today(tmp_path: Path) -> None:
    """Nobody says that it is closed."""
    unknown = anders(AANBOD, id="tablets", titel="Tablets", wanneer=None)
    words = told(tmp_path, offer("a", "2026-11-24 14u-16u"), unknown, nood=Nood.COMPUTER)
    assert words.titel == "Vandaag, zaterdag 21 november, kan je misschien terecht"


@pytest.mark.parametrize(
    ("council", "nood", "title", "text"),
    [
        (GEMEENTE, Nood.NU_VAST, "Bel eerst: 03 555 00 10", "We weten de uren niet zeker."),
        (GEMEENTE, Nood.NIET_KOMEN, "Bel eerst: 03 555 00 10", "We weten de uren niet zeker."),
        (
            anders(GEMEENTE, telefoon=None),
            Nood.NIET_KOMEN,
            "Vraag het na aan een loket van de gemeente",
            "We weten de uren niet zeker. Kan je niet komen? Laat iemand het voor jou navragen.",
        ),
    ],
)
def test_where_nothing_is_sure_one_asks(
    tmp_path: Path, council: dict[str, Any], nood: Nood, title: str, text: str
) -> None:
    """Nobody is said to be there, and nobody not to be; who cannot go to a counter sends somebody."""
    unsure = offer("oud", "2026-11-21 9u-12u", nagekeken=OUD)
    words = told(tmp_path, unsure, nood=nood, gemeente=council)
    assert (words.titel, words.tekst) == (title, text)


def test_where_no_hour_matters_nothing_is_said(tmp_path: Path) -> None:
    """Where something is always there, and of what does not run."""
    always = anders(AANBOD, wanneer={"altijd": "ja"})
    planned = offer("later", "2026-11-24 14u-16u", status="gepland")
    assert found(tmp_path, always, planned, offer("a", "2026-11-24 14u-16u")) is None
    assert found(tmp_path / "b", planned) is None
