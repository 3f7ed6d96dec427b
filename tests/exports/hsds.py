"""What the tests of HSDS share: the schemas of the standard made strict, and its schedules written out again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from dateutil.rrule import rrulestr
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from macros.agenda import BRUSSEL

from .gedeeld import bestand

Stuk = dict[str, Any]
Moment = tuple[datetime, datetime, str | None]
"""Begin, end, and the identifier of the location; None for all places."""

VORMEN = FormatChecker(formats=("uuid", "date", "email"))


@VORMEN.checks("uri")
def _is_uri(value: object) -> bool:
    """Say whether a text is a whole address: jsonschema knows that only with a package more."""
    if not isinstance(value, str):
        return True
    parts = urlsplit(value)
    return bool(parts.scheme and parts.netloc) and " " not in value


@cache
def oordeel() -> Draft202012Validator:
    """Return what the standard says of a service; a property that it does not know is refused everywhere."""
    folder = bestand("hsds/service.json").parent
    texts = {file.name: json.loads(file.read_text("utf-8")) for file in folder.glob("*.json")}
    schemas = {
        name: {**text, "additionalProperties": False} for name, text in texts.items() if "properties" in text
    }
    known = {name: DRAFT202012.create_resource(text) for name, text in schemas.items()}
    registry: Registry[Any] = Registry().with_resources(known.items())
    return Draft202012Validator(schemas["service.json"], registry=registry, format_checker=VORMEN)


def fouten(services: list[Stuk]) -> list[str]:
    """Return path and message of each problem."""
    return [
        f"{'/'.join(map(str, (number, *error.absolute_path)))}: {error.message}"
        for number, service in enumerate(services)
        for error in oordeel().iter_errors(service)
    ]


def uitgeschreven(service: Stuk) -> list[Moment]:
    """Return every moment that the schedules of a service give, by the rules of RFC 5545 and not by our code."""
    found = [(*moment, None) for one in service.get("schedules", ()) for moment in _momenten(one)]
    for link in service.get("service_at_locations", ()):
        place = link["location"]["id"]
        found += [(*moment, place) for one in link.get("schedules", ()) for moment in _momenten(one)]
    return op_volgorde(found)


def op_volgorde(moments: Iterable[Moment]) -> list[Moment]:
    """Return moments in order of time, then of place."""
    return sorted(moments, key=lambda one: (one[0], one[1], one[2] or ""))


def _momenten(schedule: Stuk) -> Iterator[tuple[datetime, datetime]]:
    if "freq" not in schedule:
        return
    parts = {name: schedule[name] for name in ("freq", "interval", "byday", "wkst") if name in schedule}
    rule = ";".join(f"{name.upper()}={value}" for name, value in parts.items())
    start, until = (datetime.fromisoformat(schedule[name]) for name in ("dtstart", "until"))
    for day in rrulestr(rule, dtstart=start).between(start, until, inc=True):
        assert schedule["valid_from"] <= day.date().isoformat() <= schedule["valid_to"]
        yield _van_tot(day.date(), schedule)


def _van_tot(day: date, schedule: Stuk) -> tuple[datetime, datetime]:
    opens, closes = (time.fromisoformat(schedule[name]) for name in ("opens_at", "closes_at"))
    last = day if closes > opens else day + timedelta(days=1)
    return datetime.combine(day, opens, BRUSSEL), datetime.combine(last, closes, BRUSSEL)
