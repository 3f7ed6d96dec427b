"""Rules on the neighbours: each stands once in buren.yaml, and a copy that we cannot use costs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from ..buren.bestand import TE_OUD, Buur, Buurbestand, bezwaar
from ..load.buren import Kopie
from ..model import Buurgemeente
from ..model.base import bedoelde_je
from ..problems import Place, Problem, Severity
from ..woorden import datum
from .content import Content
from .doubles import doubles

if TYPE_CHECKING:
    from ..buren.lezen import Gelezen

MEESTE = 3
"""Reasons that are told of one copy: whoever mends it fetches it anew."""

HAAL = "Haal ze opnieuw met .venv/bin/portaal haal-buren, of vraag het aan die gemeente."


def double_neighbours(content: Content, today: date) -> Iterator[Problem]:
    """A neighbour stands once, with an id and an address of its own."""
    yield from doubles(content, _neighbours(content), "id")
    yield from doubles(content, _neighbours(content), "aanbod")


def copies_that_hold(content: Content, today: date) -> Iterator[Problem]:
    """A copy is one that we may show: whole, of that neighbour, and not from a fictional council."""
    for copy, told in _read(content):
        reasons = told.fouten
        if told.bestand and (reason := bezwaar(told.bestand, content.gemeente, today)):
            reasons = (reason,)
        if reasons:
            more = " Er is nog meer mis." if len(reasons) > MEESTE else ""
            text = f"We gebruiken deze kopie niet. {' '.join(reasons[:MEESTE])}{more} {HAAL}"
            yield Problem(Place(copy.bestand), Severity.WAARSCHUWING, " ".join(text.split()))


def copies_of_today(content: Content, today: date) -> Iterator[Problem]:
    """A copy is of this week: of what somebody reported since, an older one knows nothing."""
    for copy, told in _read(content):
        if told.bestand and today - told.bestand.datum > TE_OUD:
            text = (
                f"Deze kopie is van {datum(told.bestand.datum)}. Ze is meer dan {TE_OUD.days} dagen oud, "
                f"dus we tonen er niets van. {HAAL}"
            )
            yield Problem(Place(copy.bestand), Severity.WAARSCHUWING, text)


def neighbours_with_copy(content: Content, today: date) -> Iterator[Problem]:
    """There is a copy of each neighbour, and a neighbour for each copy."""
    known = {one.id: one for one in _neighbours(content)}
    kept = {copy.id for copy in content.kopieen}
    for id, one in known.items():
        if id not in kept:
            text = f"Van {one.naam} is er nog geen kopie. Haal ze met .venv/bin/portaal haal-buren."
            yield content.tip(one, ("id",), text)
    for copy in content.kopieen:
        if copy.id not in known:
            text = (
                f"“{copy.id}” staat niet in buren.yaml. We tonen er niets van.{bedoelde_je(copy.id, [*known])} "
                "Is het geen buur meer? Gooi dit bestand dan weg."
            )
            yield Problem(Place(copy.bestand), Severity.TIP, text)


def cores_on_the_map(content: Content, today: date) -> Iterator[Problem]:
    """With neighbours, some village core of ours is on the map: else nobody knows which help is near."""
    council = content.gemeente
    if council and _neighbours(content) and not any(core.coordinaten for core in council.dorpskernen):
        text = (
            "Geen enkele dorpskern heeft coordinaten. Zo weet de site niet hoe ver de buren zijn. "
            "Bijvoorbeeld coordinaten: {breedte: 51.163, lengte: 4.496}."
        )
        yield content.tip(council, ("dorpskernen",), text)


def buurbestanden(content: Content, today: date) -> tuple[Buurbestand, ...]:
    """Return the copies that we may use, in the order of buren.yaml."""
    names = {one.id: one.naam for one in _neighbours(content)}
    found = {
        copy.id: Buurbestand(
            Buur(copy.id, names[copy.id], told.bestand.gemeente.webadres or ""), told.bestand
        )
        for copy, told in _read(content)
        if told.bestand and not bezwaar(told.bestand, content.gemeente, today)
    }
    return tuple(found[id] for id in names if id in found)


def _neighbours(content: Content) -> tuple[Buurgemeente, ...]:
    return content.buren.buren if content.buren else ()


def _read(content: Content) -> tuple[tuple[Kopie, Gelezen], ...]:
    """Return each copy of a neighbour with what it says."""
    return content.eens(_read_all) if content.kopieen and _neighbours(content) else ()


def _read_all(content: Content) -> tuple[tuple[Kopie, Gelezen], ...]:
    names: Mapping[str, str] = {one.id: one.naam for one in _neighbours(content)}
    return tuple(
        (copy, _gelezen(copy.inhoud, names[copy.id])) for copy in content.kopieen if copy.id in names
    )


@lru_cache(32)
def _gelezen(inhoud: bytes, naam: str) -> Gelezen:
    """Read a copy; while somebody edits, the same bytes come by again and again."""
    from ..buren.lezen import lees  # the contract takes longer to import than all of the checks

    return lees(inhoud, naam)


RULES = (double_neighbours, copies_that_hold, copies_of_today, neighbours_with_copy, cores_on_the_map)
