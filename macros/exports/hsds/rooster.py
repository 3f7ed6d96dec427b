"""Hours as HSDS schedules: what repeats in periods around each closing, for HSDS has no exceptions.

A program turns these into “now open”, so they go out only while somebody vouches for the hours, and no further.
What is not sure goes out in words only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...agenda import Sessie
from ...model import Offer, Plaats
from ...model.keuzes import Status
from ...reeksen import WEEKDAGEN, Reeks
from ...register import Register
from ...views import agendabestand, feiten, tijden
from ...views.zicht import Zicht
from ..basis import sleutel, uren_zeker, voluit
from .taxonomie import Stuk

TIJDZONE = "Tijden in Europe/Brussels"
"""HSDS has a number for the time zone, and a number knows no summer time; so the zone stands in words."""


def in_woorden(zicht: Zicht, offer: Offer) -> list[Stuk]:
    """Return one schedule that says the hours in words: until when they hold, or what to do first."""
    lines = feiten.uren(zicht, offer)
    if not lines:
        return []
    sure = uren_zeker(zicht, offer)
    last = zicht.register.controle(offer).uiterlijk
    ask = () if sure else (zicht.navraag(offer).titel,)
    return [
        {
            "id": sleutel(zicht, "hsds", "uren", "aanbod", offer.id),
            **({"valid_to": last.isoformat()} if sure and last else {}),
            "description": zinnen(*lines, *ask),
            **_agenda(zicht, offer),
        }
    ]


def van_plaats(zicht: Zicht, place: Plaats) -> list[Stuk]:
    """Return the opening hours of a place in words: it is what happens there that HSDS has hours for."""
    if place.wanneer is None:
        return []
    lines = tijden.met_datum(zicht, place, tijden.regels(zicht, place.wanneer, (place.id,)))
    ask = () if zicht.register.controle(place).zeker else (zicht.navraag().titel,)
    return [{"id": sleutel(zicht, "hsds", "uren", "plaats", place.id), "description": zinnen(*lines, *ask)}]


def zinnen(*lines: str) -> str:
    """Return lines as one text of sentences."""
    return " ".join(line if line.endswith((".", "?")) else f"{line}." for line in lines)


def momenten(zicht: Zicht, offer: Offer) -> dict[str | None, list[Stuk]]:
    """Return place → its schedules, None for what is at all places; nothing while the hours are not sure."""
    found: dict[str | None, list[Stuk]] = {}
    if not uren_zeker(zicht, offer):
        return found
    link = _agenda(zicht, offer)
    for held, rule in _periodes(zicht.register, offer):
        schedule = {**_herhaling(zicht, offer, held, rule), "notes": TIJDZONE, **link}
        found.setdefault(held[0].plaats, []).append(schedule)
    return found


Periode = tuple[tuple[Sessie, ...], str | None]
"""Sessions that follow each other without a gap, and how they repeat: “FREQ=WEEKLY;BYDAY=TU”."""


def _periodes(register: Register, offer: Offer) -> Iterator[Periode]:
    for part in register.vooruit[offer.id]:
        if not part.zeker:
            continue
        for series in part.verdeling.reeksen:
            yield from ((held, series.regel) for held in _zonder_gaten(series))
        yield from (((session,), None) for session in part.verdeling.los)


def _zonder_gaten(series: Reeks) -> Iterator[tuple[Sessie, ...]]:
    """Cut a series wherever the rule would give a moment that is not there."""
    gone = [moment.date() for moment in series.uitval]
    held: list[Sessie] = []
    for session in series.sessies:
        if held and any(held[-1].dag < day < session.dag for day in gone):
            yield tuple(held)
            held = []
        held.append(session)
    yield tuple(held)


def _herhaling(zicht: Zicht, offer: Offer, held: tuple[Sessie, ...], rule: str | None) -> Stuk:
    first, last = held[0], held[-1]
    about = " ".join(filter(None, (first.titel, f"({first.reden})" if first.reden else None)))
    key = (first.plaats or "", first.begin.isoformat(), first.einde.isoformat())
    return {
        "id": sleutel(zicht, "hsds", "uren", "aanbod", offer.id, *key),
        "valid_from": first.dag.isoformat(),
        "valid_to": last.dag.isoformat(),
        "dtstart": first.dag.isoformat(),
        "until": last.dag.isoformat(),
        **_regel(rule, first.dag),
        **({"description": about} if about else {}),
        "opens_at": f"{first.begin:%H:%M:%S}",
        "closes_at": f"{first.einde:%H:%M:%S}",
    }


def _regel(rule: str | None, day: date) -> Stuk:
    """Return the rule in the words of HSDS; a moment that is there once repeats within its own day."""
    parts = dict(
        part.split("=") for part in (rule or f"FREQ=WEEKLY;BYDAY={WEEKDAGEN[day.weekday()]}").split(";")
    )
    every = {"interval": int(parts["INTERVAL"]), "wkst": "MO"} if "INTERVAL" in parts else {}
    return {"freq": parts["FREQ"], **every, "byday": parts["BYDAY"]}


def _agenda(zicht: Zicht, offer: Offer) -> Stuk:
    """Return the address of the calendar file, where it is made and the council has an address."""
    known = zicht.register.gemeente.webadres and offer.status is Status.ACTIEF
    if not known or not agendabestand.momenten(zicht, offer):
        return {}
    return {"schedule_link": voluit(zicht, agendabestand.pad(offer))}
