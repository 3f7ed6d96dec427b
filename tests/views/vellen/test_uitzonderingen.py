"""What is different once: which days, of which offers, and in which words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.views.vellen.uitzonderingen import Dag, Samen, in_zinnen, per_dag, uitzonderingen

from ...klein import AANBOD, GEMEENTE, PLAATS, anders, zicht

ZAAL = anders(PLAATS, id="zaal", naam="De zaal")


def _uren(**changes: Any) -> dict[str, Any]:
    return {"wanneer": {"elke": ["dinsdag 14u-16u"], **changes}}


def test_days_in_order_with_what_is_alike_together(tmp_path: Path) -> None:
    """A closing with its reason, other hours with their place; a holiday of every year and a day far off are none."""
    closed = [{"op": "2026-12-08", "reden": "Opleiding"}, {"op": "2026-12-15"}, {"op": "2027-06-01"}]
    moved = [{"op": "2026-12-01", "uren": "15u-17u", "plaats": "zaal", "reden": "verbouwing"}]
    hours = _uren(gesloten=closed, niet_op=["schoolvakanties"])
    offers = (anders(AANBOD, **hours), anders(AANBOD, id="les", titel="Les", **hours))
    bus = anders(AANBOD, id="bus", titel="Bus", **_uren(aangepast=moved))
    view = zicht(tmp_path, *offers, bus, plaatsen=[PLAATS, ZAAL])
    both = ("Digipunt in de bib", "Les")
    assert list(per_dag(view, view.register.aanbod.values())) == [
        Dag("Dinsdag 1 december", (Samen("Van 15 tot 17 uur, De zaal. Verbouwing", ("Bus",)),)),
        Dag("Dinsdag 8 december", (Samen("Dan niet: Opleiding", both),)),
        Dag("Dinsdag 15 december", (Samen("Dan niet", both),)),
    ]


def test_in_sentences(tmp_path: Path) -> None:
    """Days with one reason together; none without hours, and none where a closing of every year is already told."""
    closed = [{"van": "2026-12-01", "tot": "2026-12-08", "reden": "Opleiding"}]
    changed = [{"op": "2026-12-22", "uren": "9u-10u"}]
    hours = _uren(gesloten=closed, aangepast=changed, niet_op=["schoolvakanties"])
    view = zicht(tmp_path, anders(AANBOD, **hours), anders(AANBOD, id="leeg", wanneer=None))
    told, without = view.register.aanbod.values()
    assert in_zinnen(view, told) == ("Niet op 1 en 8 december: Opleiding",)
    assert (in_zinnen(view, without), list(uitzonderingen(view, without))) == ((), [])


def test_a_round_names_the_stop_or_is_of_one_stop(tmp_path: Path) -> None:
    """What is closed at one stop does not end the vel of another."""
    stops = [{"plaats": "bib", "elke": ["maandag 9u-10u"]}, {"plaats": "zaal", "elke": ["vrijdag 9u-10u"]}]
    bus = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "gesloten": [{"op": "2026-12-04"}]})
    council = anders(GEMEENTE, sluitingsdagen=[{"op": "2026-11-30"}])
    view = zicht(tmp_path, bus, gemeente=council, plaatsen=[PLAATS, ZAAL])
    (offer,) = view.register.aanbod.values()
    assert [one.wat for one in uitzonderingen(view, offer)] == ["De zaal. Dan niet"]
    assert list(uitzonderingen(view, offer, "bib")) == []
