"""What UiTdatabank asks of an event, as a table: keys, forms and what belongs together.

No validator of it may be kept here: publiq states no licence. The list is that of `event`, `event-calendar-put`,
`common-openingHours`, `common-openingHoursClosedDays`, `common-openingHoursAdjustedDays`, `common-priceInfo`,
`common-offer-contactPoint`, `common-bookingInfo`, `common-typicalAgeRange`, `event-audience` and
`common-address-localized` in `projects/uitdatabank/models` of github.com/cultuurnet/apidocs (20 August 2026).
Two things differ on purpose: `location` has no `@id`, and `terms` may be absent, for a person fills these in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from macros.agenda import BRUSSEL

DAGEN = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class Vorm:
    """The keys of an object: which there may be, with what they hold, and which there must be."""

    velden: Mapping[str, Callable[[Any], Iterator[str]]]
    nodig: frozenset[str] = frozenset()

    def __call__(self, value: Any) -> Iterator[str]:
        """Yield what is wrong with an object, each with the path to it."""
        if not isinstance(value, dict):
            yield ": geen object"
            return
        yield from (f".{name}: onbekend" for name in sorted(value.keys() - self.velden.keys()))
        yield from (f".{name}: ontbreekt" for name in sorted(self.nodig - value.keys()))
        for name, check in self.velden.items():
            if name in value:
                yield from (f".{name}{wrong}" for wrong in check(value[name]))


def tekst(pattern: str, most: int = 10_000) -> Callable[[Any], Iterator[str]]:
    """Return a check that something is a text of this form."""

    def check(value: Any) -> Iterator[str]:
        if not isinstance(value, str) or len(value) > most or not re.fullmatch(pattern, value, re.DOTALL):
            yield f": {value!r}"

    return check


def lijst(of: Callable[[Any], Iterator[str]], least: int = 1) -> Callable[[Any], Iterator[str]]:
    """Return a check of every item of a list."""

    def check(value: Any) -> Iterator[str]:
        if not isinstance(value, list) or len(value) < least:
            yield ": te kort of geen lijst"
            return
        for number, item in enumerate(value):
            yield from (f"[{number}]{wrong}" for wrong in of(item))

    return check


def _leest(read: Callable[[str], Any]) -> Callable[[Any], Iterator[str]]:
    def check(value: Any) -> Iterator[str]:
        try:
            read(value)
        except (ValueError, TypeError):
            yield f": {value!r}"

    return check


def _moment(text: str) -> datetime:
    """Read a moment; its offset must be that of Brussels on that day."""
    found = datetime.fromisoformat(text)
    if found.utcoffset() != found.astimezone(BRUSSEL).utcoffset():
        raise ValueError(text)
    return found


def _nul(value: Any) -> Iterator[str]:
    if value != 0 or isinstance(value, bool):
        yield f": {value!r}"


def nl(most: int = 10_000) -> Vorm:
    """Return the form of a text in Dutch."""
    return Vorm({"nl": tekst(r".*\S.*", most)}, frozenset({"nl"}))


KLOK = tekst(r"([01]\d|2[0-3]):[0-5]\d")
DAG = _leest(date.fromisoformat)
MOMENT = _leest(_moment)
UREN = Vorm(
    {"opens": KLOK, "closes": KLOK, "dayOfWeek": lijst(tekst("|".join(DAGEN)))},
    frozenset({"opens", "closes", "dayOfWeek"}),
)
DICHT = Vorm({"startDate": DAG, "endDate": DAG, "description": nl(1000)}, frozenset({"startDate", "endDate"}))
ANDERS = Vorm({**DICHT.velden, "openingHours": lijst(UREN)}, DICHT.nodig | {"openingHours"})
ADRES = {name: tekst(r".*\S.*") for name in ("addressLocality", "postalCode", "streetAddress")}
EVENT = Vorm(
    {
        "mainLanguage": tekst("nl"),
        "name": nl(90),
        "terms": lijst(Vorm({"id": tekst(r"\d+(\.\d+)+")}, frozenset({"id"}))),
        "location": Vorm(
            {
                "name": nl(90),
                "address": Vorm(
                    {
                        "nl": Vorm(
                            {**ADRES, "addressCountry": tekst("[A-Z]{2}")},
                            frozenset({*ADRES, "addressCountry"}),
                        )
                    },
                    frozenset({"nl"}),
                ),
            },
            frozenset({"name"}),
        ),
        "calendarType": tekst("single|multiple|periodic"),
        "startDate": MOMENT,
        "endDate": MOMENT,
        "subEvent": lijst(
            Vorm({"startDate": MOMENT, "endDate": MOMENT}, frozenset({"startDate", "endDate"}))
        ),
        "openingHours": lijst(UREN),
        "openingHoursClosedDays": lijst(DICHT),
        "openingHoursAdjustedDays": lijst(ANDERS),
        "description": nl(),
        "typicalAgeRange": tekst(r"\d*-\d*"),
        "audience": Vorm({"audienceType": tekst("everyone|members|education")}, frozenset({"audienceType"})),
        "priceInfo": lijst(
            Vorm(
                {"category": tekst("base"), "price": _nul, "priceCurrency": tekst("EUR")},
                frozenset({"category", "price"}),
            )
        ),
        "contactPoint": Vorm(
            {
                "phone": lijst(tekst(r".*\S.*"), 0),
                "email": lijst(tekst(r"[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}"), 0),
                "url": lijst(tekst(r"https?://\w.*"), 0),
            },
            frozenset({"phone", "email", "url"}),
        ),
        "bookingInfo": Vorm({"phone": tekst(r".*\S.*"), "email": tekst(r"\S+@\S+\.\S+")}),
    },
    frozenset({"mainLanguage", "name", "location", "calendarType", "startDate", "endDate"}),
)


def fouten(event: Any) -> list[str]:
    """Return all that UiTdatabank would refuse in an event; nothing when it is good."""
    wrong = [*EVENT(event)]
    return wrong or [*_samen(event)]


def _samen(event: dict[str, Any]) -> Iterator[str]:
    """Yield what does not go together; the form of each key is known to be good."""
    weekly = event["calendarType"] == "periodic"
    if weekly == ("subEvent" in event):
        yield ".subEvent: hoort bij single en multiple"
    if not weekly and any(name.startswith("openingHours") for name in event):
        yield ".openingHours: hoort bij periodic"
    if event["calendarType"] == "single" and len(event.get("subEvent", ())) != 1:
        yield ".subEvent: één bij single"
    first, last = (_moment(event[name]) for name in ("startDate", "endDate"))
    yield from ([".endDate: voor startDate"] if last < first else [])
    for name in ("openingHoursClosedDays", "openingHoursAdjustedDays"):
        for number, day in enumerate(event.get(name, ())):
            if not first.date().isoformat() <= day["startDate"] <= day["endDate"] <= last.date().isoformat():
                yield f".{name}[{number}]: buiten de periode"
    for number, one in enumerate(event.get("subEvent", ())):
        if not first <= _moment(one["startDate"]) < _moment(one["endDate"]) <= last:
            yield f".subEvent[{number}]: buiten de periode"


def momenten(event: dict[str, Any]) -> list[tuple[datetime, datetime]]:
    """Return every moment that an event says: closed beats adjusted, adjusted beats the week."""
    if event["calendarType"] != "periodic":
        return sorted((_moment(one["startDate"]), _moment(one["endDate"])) for one in event["subEvent"])
    first, last = (_moment(event[name]).date() for name in ("startDate", "endDate"))
    days = (first + timedelta(days=i) for i in range((last - first).days + 1))
    return sorted(moment for day in days for moment in _op_dag(event, day))


def _op_dag(event: dict[str, Any], day: date) -> Iterator[tuple[datetime, datetime]]:
    def covers(period: dict[str, Any]) -> bool:
        return bool(period["startDate"] <= day.isoformat() <= period["endDate"])

    if any(map(covers, event.get("openingHoursClosedDays", ()))):
        return
    adjusted = [one for one in event.get("openingHoursAdjustedDays", ()) if covers(one)]
    for hours in (adjusted[0] if adjusted else event)["openingHours"]:
        if DAGEN[day.weekday()] in hours["dayOfWeek"]:
            begin, end = (
                datetime.combine(day, time.fromisoformat(hours[name]), BRUSSEL)
                for name in ("opens", "closes")
            )
            yield begin, end
