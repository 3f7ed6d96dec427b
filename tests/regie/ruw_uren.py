"""Where and when each offer of the bare data is, and whether it answers a combination of questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from ..conftest import VANDAAG
from .ruw import Ding, Ruw, lijst, nergens_heen

DAGDELEN = {
    "voormiddag": "in de voormiddag",
    "namiddag": "in de namiddag",
    "avond": "’s avonds",
    "weekend": "in het weekend",
}
"""The parts of a week, and how a sentence says them."""

WEEK = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

Combinatie = tuple[str | None, str | None, str | None, str | None]
"""Card, audience, part of the day and village core; nothing where it may be anything."""


@dataclass(frozen=True)
class Plek:
    """Where an offer is, and when: nothing means that nobody filled it in."""

    kernen: set[str] | None
    dagdelen: set[str]
    ook_anders: bool


def _dagdelen(text: str, days: Iterable[str]) -> Iterator[str]:
    """Yield the parts of the day of hours such as `9u-12u` on some days."""
    found = re.search(r"(\d+)u(\d*)-(\d+)u(\d*)", text)
    assert found, text
    hours = [int(part or 0) for part in found.groups()]
    begin, end = hours[0] + hours[1] / 60, hours[2] + hours[3] / 60
    if set(days) & {"zaterdag", "zondag"}:
        yield "weekend"
    if begin < 12:
        yield "voormiddag"
    if end > 12 and begin < 17:
        yield "namiddag"
    if begin >= 17 or end > 18:
        yield "avond"


def _van_regel(rule: str) -> Iterator[str]:
    """Yield the parts of the day of a rule: `dinsdag en woensdag 13u-18u, zaterdag 10u-13u`."""
    days: list[str] = []
    for before, hours in re.findall(r"(.*?)(\d+u\d*-\d+u\d*)", rule):
        named = [day for day in WEEK if day in before]
        days = WEEK[:5] if "weekdagen" in before else named or days
        assert days, rule
        yield from _dagdelen(hours, days)


def _van_les(lesson: Ding | str) -> Iterator[str]:
    day, hours = (lesson[:10], lesson[11:]) if isinstance(lesson, str) else (lesson["op"], lesson["uren"])
    if day >= str(VANDAAG):
        yield from _dagdelen(hours, [WEEK[VANDAAG.fromisoformat(day).weekday()]])


def _uren(hours: Ding) -> set[str]:
    rules = chain.from_iterable(map(_van_regel, lijst(hours, "elke")))
    return {*rules, *chain.from_iterable(map(_van_les, hours.get("lessen", [])))}


def _kern(raw: Ruw, place: str) -> set[str] | None:
    core = raw.plaatsen[place].get("dorpskern")
    return {core} if core else None


def plekken(raw: Ruw, offer: Ding) -> list[Plek]:
    """Return where and when an offer is; help at home is in every core, help from afar in none."""
    hours = offer.get("wanneer", {})
    unsure = not hours or hours.get("op_afspraak") == "ja"
    if "ronde" in hours:
        return [Plek(_kern(raw, stop["plaats"]), _uren(stop), unsure) for stop in hours["ronde"]]
    parts, other = (set(DAGDELEN), False) if hours.get("altijd") == "ja" else (_uren(hours), unsure)
    cores = [_kern(raw, place) for place in lijst(offer, "plaatsen")]
    home = set(raw.kernen) if offer["soort"] == "thuishulp" else set[str]()
    return [Plek(core, parts, other) for core in cores or [home if nergens_heen(offer) else None]]


class Aanbod:
    """One offer, asked about any combination."""

    def __init__(self, raw: Ruw, offer: Ding) -> None:
        self.offer = offer
        self.kaarten, self.groepen = lijst(offer, "bouwstenen"), lijst(offer, "doelgroepen")
        self.plekken = plekken(raw, offer)

    def past(self, asked: Combinatie, *, zeker: bool) -> bool:
        """Say whether it answers a combination; without `zeker` what is not filled in may do so too."""
        card, group, part, core = asked
        if card and card not in self.kaarten and (zeker or self.kaarten):
            return False
        meant = group is None or {group, "iedereen"} & set(self.groepen)
        if not meant and (zeker or self.groepen):
            return False
        return any(
            (core is None or (not zeker if place.kernen is None else core in place.kernen))
            and (part is None or part in place.dagdelen or (place.ook_anders and not zeker))
            for place in self.plekken
        )
