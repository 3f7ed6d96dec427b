"""How a list is narrowed: links to the lists made beforehand, and the choices that a script offers on the page."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from .. import kenmerken
from ..kenmerken import Antwoorden, Kenmerk
from ..register import Register
from .delen import Link, Regel
from .zicht import Zicht

K = TypeVar("K")

MOST_LINKS = 5
"""How many ready lists stand above a list; “Kies zelf” is the sixth choice."""

_ONBEKEND = {
    "gratis": "of het gratis is",
    "avond": "de uren",
    "dorp": "in welk dorp het is",
    "plaats": "op welke plek het is",
    "voor": "voor wie het is",
    "nood": "of dit bij je vraag past",
}
"""Question → what to say of an item of which nobody filled in the answer."""


@dataclass(frozen=True)
class Verfijning:
    """What stands above a list that can be narrowed."""

    links: tuple[Link, ...]
    """The lists made beforehand that hold something, at most six; the last leads to all of them. None when nothing runs."""
    keuzes: str
    """The choices that occur on this page, as JSON for the script; empty when there is nothing to choose."""
    hulp: Regel
    """The way in, for whoever finds nothing."""


def woorden(answers: Antwoorden) -> str:
    """Return the choices that fit an item as words, `gratis dorp-centrum`; `?avond` where nobody knows."""
    fits = (id for answer in answers.values() for id in sorted(answer.ja | answer.ook))
    unknown = (f"?{question}" for question, answer in answers.items() if answer.onbekend)
    return " ".join((*fits, *unknown))


def kant_en_klaar(zicht: Zicht) -> Verfijning:
    """Return how a list of several pages is narrowed: by the lists made beforehand alone, for a script sees one page."""
    return Verfijning(_links(zicht), "", zicht.vraag_na())


def verfijning(zicht: Zicht, items: Iterable[Antwoorden]) -> Verfijning:
    """Return how the list of these items can be narrowed; choices that none of them fits are left out."""
    answers = list(items)
    here = {id for each in answers for answer in each.values() for id in answer.ja}
    return Verfijning(_links(zicht), _json(_keuzes(zicht, here)), zicht.vraag_na())


def tellingen(zicht: Zicht) -> dict[str, int]:
    """Return how many running offers fit each choice; planned is not open, and a choice that none fits is left out."""
    return zicht.register.eens(_tellingen)


def _tellingen(register: Register) -> dict[str, int]:
    known = register.eens(kenmerken.alle_antwoorden)
    answers = (known[offer.id] for offer in register.lopend(register.in_lijsten()))
    return dict(Counter(id for each in answers for answer in each.values() for id in answer.ja))


def _links(zicht: Zicht) -> tuple[Link, ...]:
    counts = tellingen(zicht)
    found = [one for one in kenmerken.lijsten(zicht.register) if one.vraag != "voor" and one.id in counts]
    shown = [link(zicht, one, counts[one.id]) for one in found[:MOST_LINKS]]
    return (*shown, kies_zelf(zicht)) if shown else ()


def kies_zelf(zicht: Zicht) -> Link:
    """Return the link to the page on which one chooses a list."""
    return Link("Kies zelf", zicht.links.to("lijsten"))


def link(zicht: Zicht, kenmerk: Kenmerk, count: int) -> Link:
    """Return a link to the list of a choice, with how much stands in it."""
    return Link(kenmerk.naam, zicht.links.to(*kenmerk.pad), str(count))


Optie = tuple[str, str]
"""The id of a choice and its name."""

Opties = list[tuple[str, list[Optie]]]
"""Groups of options, each under its name."""


def _keuzes(zicht: Zicht, here: set[str]) -> dict[str, object] | None:
    boxes = [(one.id, one.naam) for one in kenmerken.lijsten(zicht.register) if "-" not in one.id]
    lists = (
        ("Waarvoor", _enum(kenmerken.WAARVOOR, kenmerken.nood)),
        ("Waar", _waar(zicht)),
        ("Voor wie", _enum(kenmerken.VOOR_WIE, kenmerken.voor)),
    )
    shown = [(name, groups) for name, all_groups in lists if (groups := _only(all_groups, here))]
    ticks = [(id, name) for id, name in boxes if id in here]
    return {"vinkjes": ticks, "lijsten": shown, "onbekend": _ONBEKEND} if ticks or shown else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else ""


def _enum(groups: Iterable[tuple[str, Iterable[K]]], choice: Callable[[K], Kenmerk]) -> Opties:
    return [(name, [(k.id, k.naam) for k in map(choice, members)]) for name, members in groups]


def _waar(zicht: Zicht) -> Opties:
    """Return the village cores, then the places of each core."""
    cores = zicht.register.gemeente.dorpskernen
    places = sorted(zicht.register.plaatsen_in_lijsten(), key=lambda place: place.naam)
    names = [(core.id, core.naam) for core in cores]
    groups = [(f"Plekken in {name}", id) for id, name in names] + [("Andere plekken", None)]
    return [
        ("Dorp", [(f"dorp-{id}", name) for id, name in names]),
        *(
            (label, [(f"plaats-{place.id}", place.naam) for place in places if place.dorpskern == core])
            for label, core in groups
        ),
    ]


def _only(groups: Opties, here: set[str]) -> Opties:
    """Return the groups with the options that occur."""
    kept = [(name, [option for option in options if option[0] in here]) for name, options in groups]
    return [(name, options) for name, options in kept if options]
