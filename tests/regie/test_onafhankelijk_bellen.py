"""Whom to ring this week, worked out a second time: every actor, its number, each point and the order."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

import pytest

from ..conftest import VANDAAG
from .blad import blad, tabel
from .ruw import NAMEN, Ding, Ruw, aantal, datum, rollen, ruw


class Beurt(NamedTuple):
    """One telephone call."""

    actor: Ding
    nummer: str | None
    punten: list[str]
    """What to ask about."""
    lopend: int
    """How many of these run."""
    overgenomen: int
    """How many of these came from elsewhere and wait."""


def beurten(raw: Ruw) -> list[Beurt]:
    """Return every call in the order to ring: who has most that waits, most that runs, most to ask about."""
    found = [_beurt(raw, actor) for actor in raw.bestaande()]
    asked = [turn for turn in found if turn.punten]
    return sorted(
        asked, key=lambda turn: (-turn.overgenomen, -turn.lopend, -len(turn.punten), turn.actor["naam"])
    )


def _beurt(raw: Ruw, actor: Ding) -> Beurt:
    new = [offer for offer in raw.overgenomen() if offer["aanbieder"] == actor["id"]]
    offers = [offer for offer in raw.bekend() if offer["aanbieder"] == actor["id"]]
    places = [raw.plaatsen[name] for name, keeper in _beheerders(raw).items() if keeper == actor["id"]]
    phones = [entry["telefoon"] for entry in (actor, *offers, *places, *new) if "telefoon" in entry]
    entries = [*new, *(entry for entry in (*offers, *places, actor) if _na_te_vragen(raw, entry))]
    runs = sum(entry in raw.lopend() for entry in entries)
    return Beurt(
        actor, phones[0] if phones else None, [_punt(raw, entry) for entry in entries], runs, len(new)
    )


def _beheerders(raw: Ruw) -> dict[str, str]:
    """Return whom to ask about each place: its first host, else the provider of the first offer there.

    What was taken over says so only of places where nothing else is.
    """
    found: dict[str, str] = {}
    for name in [place for offer in (*raw.bekend(), *raw.overgenomen()) for place in raw.plekken(offer)]:
        known = [offer for offer in raw.bekend() if name in raw.plekken(offer)]
        here = known or [offer for offer in raw.overgenomen() if name in raw.plekken(offer)]
        hosts = [host for offer in here for host in rollen(offer, "ontvangt")]
        found.setdefault(name, [*hosts, here[0]["aanbieder"]][0])
    return found


def _na_te_vragen(raw: Ruw, entry: Ding) -> bool:
    last = raw.uiterlijk(entry)
    return last is None or last <= VANDAAG + timedelta(days=7) or bool(raw.gemeld(entry))


def _punt(raw: Ruw, entry: Ding) -> str:
    last = raw.uiterlijk(entry)
    soon = last is not None and last <= VANDAAG + timedelta(days=30)
    fresh = "binnenkort na te kijken" if soon else "nagekeken"
    state = fresh if raw.op_tijd(entry) else "te lang geleden nagekeken"
    until = f"{state}, uiterlijk {datum(str(last))}" if last else "nog niet nagekeken"
    runs = "loopt nu, " if entry in raw.lopend() else ""
    runs = "overgenomen: kijk na, " if entry in raw.overgenomen() else runs
    reported = "".join(f", gemeld: {WOORDEN[field]}" for field in raw.gemeld(entry))
    return f"{entry.get('titel') or entry['naam']} {runs}{until}{reported}"


WOORDEN = {"wanneer": "de uren", "bus": "de bus", "tot": "of het er nog is"}
"""The reported fields of the example council in words."""


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    turns = beurten(raw)
    silent = sum(turn.nummer is None for turn in turns)
    verb = "is" if len(turns) == 1 else "zijn"
    told = [f"Deze week {verb} er {aantal(len(turns), 'actor', 'actoren')} om te bellen."]
    if silent:
        told.append(f"Bij {aantal(silent, 'actor', 'actoren')} is het telefoonnummer niet ingevuld.")
    if new := len(raw.overgenomen()):
        verb = "staat" if new == 1 else "staan"
        told.append(
            f"Er {verb} {aantal(new, 'overgenomen aanbod', 'overgenomen aanbiedingen')} klaar om na te kijken."
        )
    rows = [(turn.actor["naam"], turn.nummer or "Niet ingevuld", turn.punten) for turn in turns]
    heads = ("Actor", "Nummer", "Wat je navraagt")
    return ["Wie bel je deze week?", *told, *tabel("Bellen, in deze volgorde", heads, rows)]


@pytest.mark.parametrize("name", NAMEN)
def test_whom_to_ring(name: str) -> None:
    """For each actor its number and its points, who has most that was taken over first, then most that runs unchecked."""
    assert blad(name).lijnen["bellen"] == regels(ruw(name))
