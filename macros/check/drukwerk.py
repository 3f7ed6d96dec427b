"""Rules on what a council chose to print: the places and kinds under `drukwerk:` in gemeente.yaml."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .. import agenda
from ..model import Gemeente
from ..model.base import opsomming
from ..model.drukwerk import PER_PLAATS, Drukwerk, DrukwerkPlaats
from ..model.keuzes import Soort, Status, Velsoort
from ..problems import Problem
from .content import Content

Waar = tuple[str | int, ...]
"""The steps from the council to a list of kinds."""


def empty_choice(content: Content, today: date) -> Iterator[Problem]:
    """A list of kinds or places holds at least one: without the list everything is made."""
    for council, choice in _choices(content):
        for where, chosen in (*_places(choice), *_kinds(choice)):
            if not chosen:
                text = (
                    f"In de lijst bij “{where[-1]}” staat niets. "
                    "Zet er iets in, of haal de regel weg: dan komt alles er."
                )
                yield content.fout(council, where, text)


def _places(choice: Drukwerk) -> Iterator[tuple[Waar, tuple[DrukwerkPlaats, ...]]]:
    if choice.plaatsen is not None:
        yield ("drukwerk", "plaatsen"), choice.plaatsen


def _kinds(choice: Drukwerk) -> Iterator[tuple[Waar, tuple[Velsoort, ...]]]:
    if choice.vellen is not None:
        yield ("drukwerk", "vellen"), choice.vellen
    for number, one in enumerate(choice.plaatsen or ()):
        if one.vellen is not None:
            yield ("drukwerk", "plaatsen", number, "vellen"), one.vellen


def double_choice(content: Content, today: date) -> Iterator[Problem]:
    """A place is chosen once, and a kind once in each list."""
    for council, choice in _choices(content):
        places = [one.plaats for one in choice.plaatsen or ()]
        for number, place in enumerate(places):
            if (first := places.index(place)) < number:
                where: Waar = ("drukwerk", "plaatsen")
                text = (
                    f"“{place}” staat al op {content.at(council, *where, first, 'plaats')}. "
                    "Zet alle vellen voor deze plaats bij elkaar."
                )
                yield content.fout(council, (*where, number, "plaats"), text)
        for where, kinds in _kinds(choice):
            for number, kind in enumerate(kinds):
                if kind in kinds[:number]:
                    text = f"“{kind}” staat al in deze lijst. Haal het hier weg."
                    yield content.fout(council, (*where, number), text)


def kinds_of_places(content: Content, today: date) -> Iterator[Problem]:
    """What is chosen for a place is about a place, and is made at all."""
    for council, choice in _choices(content):
        for where, kinds in _kinds(choice):
            for number, kind in enumerate(kinds if "plaatsen" in where else ()):
                if text := _not_for_a_place(choice, kind):
                    yield content.fout(council, (*where, number), text)


def _not_for_a_place(choice: Drukwerk, kind: Velsoort) -> str:
    if kind not in PER_PLAATS:
        return (
            f"“{kind}” gaat niet over één plaats. Zet het bij “vellen” van “drukwerk”. "
            f"Voor een plaats kan je kiezen: {opsomming(list(PER_PLAATS))}."
        )
    if not choice.maakt(kind):
        return (
            f"“{kind}” staat niet bij “vellen” van “drukwerk” en wordt niet gemaakt. "
            "Zet het daar bij, of haal het hier weg."
        )
    return ""


def places_without_digipunt(content: Content, today: date) -> Iterator[Problem]:
    """A place gets vellen only while a Digipunt runs there."""
    running = {
        place
        for offer in content.aanbod
        if offer.soort is Soort.DIGIPUNT
        and offer.status is Status.ACTIEF
        and not agenda.voorbij(offer.wanneer, today)
        for place in offer.alle_plaatsen
    }
    known = {place.id for place in content.plaatsen}
    for council, choice in _choices(content):
        for number, one in enumerate(choice.plaatsen or ()):
            if one.plaats in known - running:
                text = (
                    f"Op “{one.plaats}” loopt nu geen Digipunt. Voor deze plaats komt er geen vel. "
                    "Kijk het na, of haal ze hier weg."
                )
                yield content.waarschuwing(council, ("drukwerk", "plaatsen", number, "plaats"), text)


def _choices(content: Content) -> Iterator[tuple[Gemeente, Drukwerk]]:
    """Yield the council with its choice, where they could be read."""
    if content.gemeente:
        yield content.gemeente, content.gemeente.drukwerk


RULES = (empty_choice, double_choice, kinds_of_places, places_without_digipunt)
