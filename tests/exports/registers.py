"""The registers on which every export is tried: both real ones, and one of a thousand offers with texts that bite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import cycle, islice

from macros.check.content import Content
from macros.links import Links, base_of
from macros.model import Offer, Plaats
from macros.model.keuzes import Status
from macros.pages import record_paths
from macros.register import link
from macros.views.zicht import Zicht
from tests.conftest import VANDAAG
from tests.klein import AUTHORED
from tests.registers import nagekeken

NAMEN = ("testdorp", "boechout", "duizend")
"""What a test can ask for: `@pytest.mark.parametrize("naam", NAMEN)`."""

BIJTEND = (
    '=HYPERLINK("https://elders.example/"; "klik")',
    "+32 is geen formule",
    "@SUM(A1:A9), en een komma",
    "-2+3",
    '<script>alert("x")</script> & <b>vet</b>',
    "Aanhaling “hier” en \"daar\" en 'ginder'",
    "Puntkomma; schuin\\streep en tab",
    "Élève, naïef, Łódź, 1 € en een emoji 🙂",
    "een woord van " + "lang" * 40,
)
"""Texts that mean something else in CSV, Excel, HTML, XML or iCalendar; `load` would refuse some, an export must not rely on it."""


@cache
def zicht(naam: str) -> Zicht:
    """Return what an export gets, of `testdorp`, `boechout` or `duizend`."""
    content = _duizend() if naam == "duizend" else nagekeken(naam)[0]
    register = link(content, VANDAAG)
    pages = Links(AUTHORED | record_paths(register), base_of(register.gemeente.webadres))
    return Zicht(register, pages)


def op(naam: str, day: date) -> Zicht:
    """Return `testdorp` or `boechout` as it is on another day."""
    register = link(nagekeken(naam)[0], day)
    return Zicht(register, Links(AUTHORED | record_paths(register), base_of(register.gemeente.webadres)))


def _duizend() -> Content:
    """Return Testdorp with a thousand offers at a hundred places more: each a variant of a real one."""
    content = nagekeken("testdorp")[0]
    places = tuple(islice(_plaatsen(content.plaatsen), 100))
    spots = cycle(place.id for place in places)
    offers = islice(_aanbod(content.aanbod), 1000 - len(content.aanbod))
    moved = (
        one.model_copy(update={"plaatsen": (next(spots),)}) if len(one.plaatsen) == 1 else one
        for one in offers
    )
    return replace(
        content, aanbod=(*content.aanbod, *moved), plaatsen=(*content.plaatsen, *places), meldingen=None
    )


def _plaatsen(places: tuple[Plaats, ...]) -> Iterator[Plaats]:
    for number, place in enumerate(cycle(places)):
        text = BIJTEND[number % len(BIJTEND)]
        yield place.model_copy(
            update={"id": f"{place.id}-{number}", "naam": f"{text} {number}", "vorige_ids": ()}
        )


def _aanbod(offers: tuple[Offer, ...]) -> Iterator[Offer]:
    public = [offer for offer in offers if offer.status is not Status.NA_TE_KIJKEN]
    for number, offer in enumerate(cycle(public)):
        text = BIJTEND[number % len(BIJTEND)]
        yield offer.model_copy(
            update={
                "id": f"{offer.id[:50]}-{number}",
                "titel": f"{text} {number}",
                "kort": f"{text}.",
                "kosten": text if number % 3 else offer.kosten,
                "vorige_ids": (),
            }
        )
