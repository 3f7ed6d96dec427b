"""The foot of every vel: until when it can be trusted, and how one finds the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.views.delen import Telefoon
from macros.views.vellen.qr import qr
from macros.views.vellen.voet import Velvoet, geldig, geldig_zin, voet

from ...klein import AANBOD, GEMEENTE, anders, zicht
from .pers import ONZEKER, WEBADRES

ELKE = {"elke": ["dinsdag 14u-16u"]}
HORIZON = date(2027, 1, 16)
DICHT = [{"op": "2026-12-01", "reden": "Opleiding"}]


def _hours(**changes: Any) -> dict[str, Any]:
    return {"wanneer": {**ELKE, **changes}}


CAUSES: dict[str, tuple[dict[str, Any], dict[str, Any], date]] = {
    "nothing": (_hours(), {}, HORIZON),
    "no hours at all": ({"wanneer": None}, {}, HORIZON),
    "closed once": (_hours(gesloten=DICHT), {}, date(2026, 11, 30)),
    "other hours once": (
        _hours(aangepast=[{"op": "2026-12-08", "uren": "9u-10u"}]),
        {},
        date(2026, 12, 7),
    ),
    "closed on a day without hours": (_hours(gesloten=[{"op": "2026-12-02"}]), {}, HORIZON),
    "closing day of the council": (
        _hours(niet_op=["sluitingsdagen"]),
        {"sluitingsdagen": DICHT},
        date(2026, 11, 30),
    ),
    "closing day that is not theirs": (_hours(), {"sluitingsdagen": DICHT}, HORIZON),
    "a holiday that the hours name": (_hours(niet_op=["schoolvakanties"]), {}, HORIZON),
    "end of the money": ({"financiering_tot": "2026-12-31"}, {}, date(2026, 12, 31)),
    "check due": (
        {"nagekeken": {"op": "2026-06-02", "hoe": "telefoon", "door": "gemeente"}},
        {},
        date(2026, 12, 2),
    ),
    "end of the hours": (_hours(tot="2026-12-20"), {}, date(2026, 12, 20)),
    "the earliest of them": (
        {**_hours(tot="2026-12-20", gesloten=DICHT), "financiering_tot": "2026-12-31"},
        {},
        date(2026, 11, 30),
    ),
}


@pytest.mark.parametrize("cause", CAUSES)
def test_until_when_it_holds(tmp_path: Path, cause: str) -> None:
    """Until the day before what is different once, and no longer than anything on it is sure."""
    offer, council, until = CAUSES[cause]
    view = zicht(tmp_path, anders(AANBOD, **offer), gemeente=anders(GEMEENTE, **council))
    assert geldig(view, view.register.aanbod.values()) == until


def test_what_a_vel_tells_itself_does_not_end_it(tmp_path: Path) -> None:
    """Only what comes after the last day that it tells of does."""
    view = zicht(tmp_path, anders(AANBOD, **_hours(gesloten=DICHT)))
    offers = [*view.register.aanbod.values()]
    told = (date(2026, 11, 30), date(2026, 12, 1))
    assert [geldig(view, offers, verteld=day) for day in told] == [date(2026, 11, 30), HORIZON]


def test_closed_today_still_holds_today(tmp_path: Path) -> None:
    """No vel names a day before it was printed."""
    view = zicht(
        tmp_path, anders(AANBOD, wanneer={"elke": ["zaterdag 9u-10u"], "gesloten": [{"op": "2026-11-21"}]})
    )
    assert geldig(view, view.register.aanbod.values()) == date(2026, 11, 21)


def test_the_sentence(tmp_path: Path) -> None:
    """A day where all is sure; why not where nothing is; of a mix, that the day is for what was checked."""
    view = zicht(tmp_path, AANBOD, anders(AANBOD, id="ander", **ONZEKER))
    sure, not_sure = view.register.aanbod.values()
    assert [
        geldig_zin(view, found, geldig(view, found)) for found in ([sure], [not_sure], [sure, not_sure])
    ] == [
        "Geldig tot en met 16 januari 2027. Daarna: bel eerst.",
        "We weten niet zeker of dit klopt. Bel eerst.",
        "Wat nagekeken is, geldt tot en met 16 januari 2027. Voor de rest: bel eerst.",
    ]


def test_what_somebody_reported_gives_no_day(tmp_path: Path) -> None:
    """Whatever field it is: paper cannot say that it was put right."""
    (tmp_path / "meldingen.yaml").write_text(
        'versie: "1"\nmeldingen:\n  - {soort: aanbod, id: digipunt, veld: kosten, op: 2026-11-20}\n', "utf-8"
    )
    view = zicht(tmp_path, anders(AANBOD, kosten="Gratis"))
    offers = [*view.register.aanbod.values()]
    assert view.register.zeker(offers[0]) and geldig(view, offers) is None


def test_the_whole_foot(tmp_path: Path) -> None:
    """The number of the council, the short address to type and the whole one to scan; an example says that it is one."""
    council = anders(GEMEENTE, webadres=WEBADRES, fictief="ja")
    view = replace(zicht(tmp_path, gemeente=council), korte={"plaatsen/bib/": "bib/"})
    assert voet(view, "plaatsen/bib/", [*view.register.aanbod.values()]) == Velvoet(
        gemaakt="Gedrukt op 21 november 2026",
        geldig="Geldig tot en met 16 januari 2027. Daarna: bel eerst.",
        adres="hulp.kleindorp.example/bib",
        adres_delen=("hulp.", "kleindorp.", "example", "/bib"),
        qr=qr(f"{WEBADRES}plaatsen/bib/"),
        bel=Telefoon("03 555 00 10", "tel:+32-3-555-00-10"),
        vraag=None,
        afzender="Gemeente Kleindorp",
        voorbeeld="Kleindorp bestaat niet. Dit is een voorbeeld.",
        tot=HORIZON,
    )


def test_a_council_of_which_nothing_is_known(tmp_path: Path) -> None:
    """No address, no code, no number: where to ask, and that once; what cannot grow old names no day."""
    view = zicht(tmp_path, anders(AANBOD, **ONZEKER), gemeente=anders(GEMEENTE, telefoon=None))
    foot = voet(view, "plaatsen/bib/", [*view.register.aanbod.values()])
    assert (foot.adres, foot.adres_delen, foot.qr, foot.bel) == (None, (), None, None)
    assert foot.vraag == "Vraag het na aan een loket van de gemeente."
    assert foot.geldig == "We weten niet zeker of dit klopt."
    assert voet(view, "beleid/").geldig is None
