"""Readers of every format that know nothing of this project: what each says of an offer, and when it is there."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

import extruct
import icalendar
import openpyxl
import recurring_ical_events

from macros import paths
from macros.agenda import BRUSSEL
from macros.exports.tabel import bestanden
from macros.pages import Writer
from macros.recordsoorten import KINDS
from macros.register import HORIZON
from macros.templates import environment
from macros.views.schil import schil
from macros.views.zicht import Zicht
from tests.conftest import VANDAAG

from .hsds import uitgeschreven

Momenten = set[tuple[datetime, datetime]]

DAGEN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

BEGIN = datetime.combine(VANDAAG, time.min, BRUSSEL)
EIND = datetime.combine(VANDAAG + HORIZON + timedelta(days=1), time.min, BRUSSEL)


class Bestanden(NamedTuple):
    """What a council publishes, read back."""

    eigen: dict[str, Any]
    csv: dict[str, dict[str, str]]
    xlsx: dict[str, dict[str, str]]
    hsds: dict[str, dict[str, Any]]
    ics: dict[str, list[Any]]
    jsonld: dict[str, dict[str, Any]]
    uit: dict[str, list[dict[str, Any]]]
    kaart: dict[str, dict[str, Any]]

    @property
    def aanbod(self) -> dict[str, dict[str, Any]]:
        """Return each offer of our own shape by its id."""
        return {one["id"]: one for one in self.eigen["aanbod"]}


def gelezen(zicht: Zicht) -> Bestanden:
    """Return all that is published of a register, read from its bytes."""
    files = dict(bestanden(zicht))
    return Bestanden(
        eigen=json.loads(files["data/v1/aanbod.json"]),
        csv=_csv(files["data/v1/aanbod.csv"]),
        xlsx=_xlsx(files["data/v1/aanbod.xlsx"]),
        hsds=_hsds(files["data/hsds/services.json"]),
        ics=_ics(files["data/v1/agenda/alles.ics"]),
        jsonld=_jsonld(zicht),
        uit=_uit(files["data/v1/uitdatabank.json"]),
        kaart={
            one["id"]: one["properties"] for one in json.loads(files["data/v1/plaatsen.geojson"])["features"]
        },
    )


def _csv(content: bytes) -> dict[str, dict[str, str]]:
    rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return {row["id"]: row for row in rows}


def _xlsx(content: bytes) -> dict[str, dict[str, str]]:
    (head, *rows) = openpyxl.load_workbook(io.BytesIO(content))["Aanbod"].iter_rows(values_only=True)
    named = [dict(zip(map(str, head), map(_cel, row), strict=True)) for row in rows]
    return {row["id"]: row for row in named}


def _cel(value: object) -> str:
    return "" if value is None else str(value)


def _hsds(content: bytes) -> dict[str, dict[str, Any]]:
    return {_kenmerk(one, "id"): one for one in json.loads(content)}


def _kenmerk(service: dict[str, Any], naam: str) -> str:
    (found,) = [one["value"] for one in service["attributes"] if one["link_type"] == naam]
    return str(found)


def _ics(content: bytes) -> dict[str, list[Any]]:
    """Return the events of the coming weeks by the id in the address of their page."""
    found = defaultdict(list)
    for event in recurring_ical_events.of(icalendar.Calendar.from_ical(content)).between(BEGIN, EIND):
        found[_id(str(event["URL"]))].append(event)
    return found


def _id(page: str) -> str:
    return page.rstrip("/").rpartition("/")[2]


def _jsonld(view: Zicht) -> dict[str, dict[str, Any]]:
    """Return what the page of each offer tells programs."""
    shell = schil(view, stylesheet="s.css", bundels={}, script="p.js", zoekindex="z.json")
    (offers,) = [kind for kind in KINDS if kind.folder == "aanbod"]
    pages = Writer(view, shell, environment(paths.OVERRIDES)).records(offers)
    return {
        _id(path.removesuffix("index.html")): _blok(html)
        for path, make in pages
        if "ld+json" in (html := make())
    }


def _blok(html: str) -> dict[str, Any]:
    (found,) = extruct.extract(html, syntaxes=["json-ld"], base_url="https://x.example/")["json-ld"]
    return dict(found)


def _uit(content: bytes) -> dict[str, list[dict[str, Any]]]:
    found = defaultdict(list)
    for item in json.loads(content)["items"]:
        found[item["aanbod"]].append(item["event"])
    return found


def van_eigen(files: Bestanden, id: str) -> Momenten:
    """Return the moments of the coming weeks that our own shape is sure of."""
    moments = (one for one in files.eigen["momenten"] if one["aanbod"] == id and one["zeker"])
    return {(datetime.fromisoformat(one["begin"]), datetime.fromisoformat(one["einde"])) for one in moments}


def van_ics(files: Bestanden, id: str) -> Momenten:
    """Return the moments of the coming weeks that the calendar with everything confirms."""
    sure = (event for event in files.ics.get(id, ()) if str(event["STATUS"]) == "CONFIRMED")
    return {(event["DTSTART"].dt, event["DTEND"].dt) for event in sure}


def van_hsds(files: Bestanden, id: str) -> Momenten:
    """Return the moments of the coming weeks that the schedules of HSDS give, of the service and at its places."""
    return _in_de_weken((begin, end) for begin, end, _ in uitgeschreven(files.hsds[id]))


def _op(day: date, opens: str, closes: str) -> tuple[datetime, datetime]:
    begin, end = (datetime.combine(day, time.fromisoformat(one), BRUSSEL) for one in (opens, closes))
    return begin, end


def van_jsonld(files: Bestanden, id: str) -> Momenten:
    """Return the moments of the coming weeks that the page gives, as hours or as lessons."""
    node = files.jsonld[id].get("mainEntity", {})
    lessons = node.get("hasCourseInstance", {}).get("subEvent", [])
    hours = (moment for one in node.get("hoursAvailable", []) for moment in _dagen(one))
    return {_begin_eind(one) for one in lessons} | set(hours)


def _dagen(spec: dict[str, Any]) -> Iterator[tuple[datetime, datetime]]:
    first, last = (date.fromisoformat(spec[name]) for name in ("validFrom", "validThrough"))
    named = spec.get("dayOfWeek", DAGEN)
    wanted = [named] if isinstance(named, str) else named
    for day in _van_tot(first, last):
        if DAGEN[day.weekday()] in wanted:
            yield _op(day, spec["opens"], spec["closes"])


def _van_tot(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=i) for i in range((last - first).days + 1))


def _begin_eind(one: dict[str, Any]) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(one["startDate"]), datetime.fromisoformat(one["endDate"])


def van_uit(files: Bestanden, id: str) -> Momenten:
    """Return the moments of the coming weeks that its events of UiTdatabank give."""
    return _in_de_weken(moment for event in files.uit[id] for moment in _kalender(event))


def _kalender(event: dict[str, Any]) -> Iterator[tuple[datetime, datetime]]:
    """Yield the moments of a calendar of UiTdatabank: closed beats adjusted beats weekly."""
    yield from map(_begin_eind, event.get("subEvent", []))
    if event["calendarType"] != "periodic":
        return
    first, last = (moment.date() for moment in _begin_eind(event))
    for day in _van_tot(first, last):
        if any(_omvat(one, day) for one in event.get("openingHoursClosedDays", [])):
            continue
        changed = [one for one in event.get("openingHoursAdjustedDays", []) if _omvat(one, day)]
        hours = changed[0]["openingHours"] if changed else event["openingHours"]
        for one in hours:
            if DAGEN[day.weekday()].lower() in one["dayOfWeek"]:
                yield _op(day, one["opens"], one["closes"])


def _omvat(period: dict[str, Any], day: date) -> bool:
    return bool(period["startDate"] <= day.isoformat() <= period["endDate"])


def _in_de_weken(moments: Iterable[tuple[datetime, datetime]]) -> Momenten:
    return {one for one in moments if BEGIN <= one[0] < EIND}
