"""Schedules of HSDS as hours of the register: what cannot be said exactly in them is not said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..bewerken import Waarde
from ..woorden import DAGEN, uur

DAGCODES = dict(zip(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), DAGEN, strict=True))
RANGWOORDEN = {"1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", "-1": "laatste"}

BEGREPEN = frozenset(
    {
        *("id", "freq", "interval", "byday", "opens_at", "closes_at", "dtstart", "until"),
        *("valid_from", "valid_to", "wkst", "timezone"),
        *("service_id", "location_id", "service_at_location_id"),
    }
)
"""Keys that we read, or that say nothing about when."""

ERNAAST = ("description", "notes", "schedule_link", "attending_type")
"""Keys of which the value is told beside the hours that come along."""

_TIJD = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::00)?(Z|[+-]\d\d:?\d\d)?")
_ONZE_ZONE = ("+01:00", "+0100", "+02:00", "+0200")
"""What a clock in Brussels shows, in winter and in summer."""

_DAG = re.compile(r"(-?\d)?(MO|TU|WE|TH|FR|SA|SU)")


class NietPrecies(Exception):
    """A schedule says something that the register cannot hold; the text says what, `nummer` which of them."""

    nummer = 0


def rooster(schedules: Sequence[Mapping[str, Any]]) -> dict[str, Waarde]:
    """Return schedules as hours: `elke`, `lessen`, `vanaf` and `tot`; raises NietPrecies."""
    rules: list[Waarde] = []
    lessons: list[Waarde] = []
    periods: list[Periode] = []
    for number, schedule in enumerate(schedules):
        try:
            kind, said = _moment(schedule)
        except NietPrecies as error:
            error.nummer = number
            raise
        if kind == "lessen":
            lessons.append({**said})
        else:
            periods.append(_periode(schedule))
            rules += [said["tekst"]] if said["tekst"] not in rules else []
    first, last = _samen(periods)
    if lessons and (first or last):
        raise NietPrecies(_ANDERE_PERIODE)
    found: dict[str, Waarde] = {"elke": rules, "lessen": lessons, "vanaf": first, "tot": last}
    return {pad: value for pad, value in found.items() if value}


_ANDERE_PERIODE = "Ze gelden elk in een andere periode. Dat kan het register niet houden."


@dataclass(frozen=True)
class Periode:
    """From when until when a rule holds."""

    van: date | None
    tot: date | None
    keer: bool
    """Whether `van` is the first time itself, somewhere in the first week."""


def _periode(schedule: Mapping[str, Any]) -> Periode:
    """Return from when until when a schedule holds: the narrowest that it says."""
    ends = [day for key in ("valid_to", "until") if (day := _dag(schedule, key))]
    first, start = _dag(schedule, "valid_from"), _dag(schedule, "dtstart")
    begin = max((day for day in (first, start) if day), default=None)
    if begin == start and _stap(schedule) != 1:
        begin = first  # which weeks it is stands in the rule, with its first day
    return Periode(begin, min(ends, default=None), begin is not None and begin == start)


def _samen(periods: Sequence[Periode]) -> tuple[str, str]:
    """Return the one period in which all rules hold, empty where it has no end; raises NietPrecies."""
    begins, ends = {one.van for one in periods}, {one.tot for one in periods}
    known = [day for day in begins if day]
    same = len(begins) < 2 or (
        len(known) == len(begins)
        and all(one.keer for one in periods)
        and max(known) - min(known) < timedelta(days=7)
    )
    if len(ends) > 1 or not same:
        raise NietPrecies(_ANDERE_PERIODE)
    return str(min(known)) if known else "", "".join(str(day) for day in ends if day)


def _moment(schedule: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """Return a schedule as one rule (`elke`) or one lesson (`lessen`).

    The name says which; raises NietPrecies.
    """
    strange = [key for key, value in schedule.items() if key not in BEGREPEN and value not in (None, "", [])]
    strange = [key for key in strange if key not in (*ERNAAST, "attributes", "metadata")]
    if strange:
        raise NietPrecies(f"We kennen “{strange[0]}” in uren niet.")
    hours = f"{_tijd(schedule, 'opens_at')}-{_tijd(schedule, 'closes_at')}"
    first, last = _dag(schedule, "valid_from"), _dag(schedule, "valid_to") or _dag(schedule, "until")
    start = _dag(schedule, "dtstart")
    freq = schedule.get("freq")
    if not freq:
        only = start or (first if first == last else None)
        if only is None or schedule.get("byday"):
            raise NietPrecies("Er staat niet hoe vaak dit terugkomt (freq).")
        return "lessen", {"op": str(only), "uren": hours}
    rule = {"WEEKLY": _wekelijks, "MONTHLY": _maandelijks}.get(str(freq))
    if rule is None:
        raise NietPrecies(f"We lezen WEEKLY en MONTHLY, niet “{str(freq)[:20]}”.")
    return "elke", {"tekst": rule(schedule, hours, start)}


def _wekelijks(schedule: Mapping[str, Any], hours: str, start: date | None) -> str:
    days = [day for rank, day in _dagen(schedule) if not rank or _geen_rang(rank)]
    every = _stap(schedule)
    if every == 1:
        return f"{' en '.join(days)} {hours}"
    if every not in (2, 3, 4) or start is None or DAGEN[start.weekday()] not in days:
        raise NietPrecies(
            "Er staat niet welke weken het zijn: daarvoor is dtstart nodig, op een van de dagen."
        )
    words = {2: "twee", 3: "drie", 4: "vier"}
    return f"om de {words[every]} weken op {' en '.join(days)} {hours} vanaf {start}"


def _geen_rang(rank: str) -> bool:
    raise NietPrecies(f"Bij elke week kan geen rang staan ({rank}).")


def _maandelijks(schedule: Mapping[str, Any], hours: str, start: date | None) -> str:
    if _stap(schedule) != 1:
        raise NietPrecies("Het komt niet elke maand terug.")
    pairs = _dagen(schedule)
    ranks = list(dict.fromkeys(rank for rank, _ in pairs))
    days = list(dict.fromkeys(day for _, day in pairs))
    if not all(rank in RANGWOORDEN for rank in ranks) or len(ranks) * len(days) != len(pairs):
        raise NietPrecies("Er staat niet welke dag van de maand (bijvoorbeeld 1TU).")
    return f"{' en '.join(RANGWOORDEN[rank] for rank in ranks)} {' en '.join(days)} van de maand {hours}"


def _stap(schedule: Mapping[str, Any]) -> int:
    value = schedule.get("interval") or 1
    if isinstance(value, bool) or not isinstance(value, int):
        raise NietPrecies("interval is geen getal.")
    return value


def _dagen(schedule: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return each day of `byday` with its rank, empty where it has none."""
    text = schedule.get("byday")
    if not isinstance(text, str) or not text:
        raise NietPrecies("Er staat niet op welke dag (byday).")
    found = []
    for part in text.split(","):
        match = _DAG.fullmatch(part.strip())
        if not match:
            raise NietPrecies(f"We lezen de dag “{part.strip()[:20]}” niet. Bijvoorbeeld TU of 1TU.")
        found.append((match[1] or "", DAGCODES[match[2]]))
    return found


def _tijd(schedule: Mapping[str, Any], key: str) -> str:
    value = schedule.get(key)
    match = _TIJD.fullmatch(value) if isinstance(value, str) else None
    if not match:
        raise NietPrecies(f"{key} is geen uur. Bijvoorbeeld 14:00.")
    if match[3] and match[3] not in _ONZE_ZONE:
        raise NietPrecies(f"{key} is {match[0]}: dat is geen uur van bij ons. Bijvoorbeeld 14:00.")
    return uur(int(match[1]) * 60 + int(match[2]))


def _dag(schedule: Mapping[str, Any], key: str) -> date | None:
    value = schedule.get(key)
    if value in (None, ""):
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        raise NietPrecies(f"{key} is geen datum. Bijvoorbeeld 2026-11-24.") from None
