"""Every number on “Stand van zaken” is worked out a second time from the bare YAML: no number stands there without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import pytest

from . import test_onafhankelijk_bellen as bellen
from . import test_onafhankelijk_beloften as beloften
from . import test_onafhankelijk_computers as computers
from . import test_onafhankelijk_gaten as gaten
from . import test_onafhankelijk_geld as geld
from . import test_onafhankelijk_nagekeken as nagekeken
from . import test_onafhankelijk_noden as noden
from . import test_onafhankelijk_onbekend as onbekend
from . import test_onafhankelijk_risicogroepen as risicogroepen
from . import test_onafhankelijk_vindplaatsen as vindplaatsen
from . import test_onafhankelijk_volledigheid as volledigheid
from . import test_onafhankelijk_wegen as wegen
from . import test_onafhankelijk_wie as wie
from .blad import blad, getallen, opsomming
from .ruw import NAMEN, Ruw, aantal, ruw


def kort(raw: Ruw) -> list[str]:
    """Return every line of the answers on top."""
    seniors = ("competenties", "senioren")
    planned = aantal(len(wie.beloften(raw, *seniors)), "belofte", "beloften")
    answers = {
        "Wie werkt nu aan de competenties van senioren?": [
            *(wie.werkers(raw, *seniors) or ["Niemand."]),
            *wie.nagekeken(raw, *seniors),
            f"{planned} in het plan, en alle andere groepen",
        ],
        "Wat is beloofd zonder bewijs?": [beloften.telling(raw)],
        "Wie bel je eerst?": list(_eerst(raw)),
        "Wat weten we niet per dorpskern?": [
            f"{name}: {_hoeveel(len(onbekend.zinnen(raw, core)))}" for core, name in raw.kernen.items()
        ],
    }
    told = (opsomming(question, lines, open=True) for question, lines in answers.items())
    return ["In het kort", *chain.from_iterable(told)]


def _eerst(raw: Ruw) -> Iterator[str]:
    for turn in bellen.beurten(raw)[:3]:
        asked = f"{aantal(len(turn.punten), 'punt', 'punten')} na te vragen"
        new = f", {turn.overgenomen} daarvan overgenomen" if turn.overgenomen else ""
        now = f", {turn.lopend} daarvan {'loopt' if turn.lopend == 1 else 'lopen'} nu" if turn.lopend else ""
        yield f"{turn.actor['naam']} {turn.nummer or 'telefoonnummer niet ingevuld'}; {asked}{new}{now}"


def _hoeveel(lines: int) -> str:
    return f"{aantal(lines, 'zin', 'zinnen')} over wat niet ingevuld is" if lines else "alles is ingevuld"


HOOFDSTUKKEN: dict[str, Callable[[Ruw], list[str]]] = {
    "kort": kort,
    "bellen": bellen.regels,
    "beloften": beloften.regels,
    "geld": geld.regels,
    "volledigheid": volledigheid.regels,
    "nagekeken": nagekeken.regels,
    "wie-voor-wie": wie.regels,
    "gaten": gaten.regels,
    "onbekend": onbekend.regels,
    "computers": computers.regels,
    "toestellen": computers.toestellen,
    "click-call-connect": wegen.regels,
    "vindplaatsen": vindplaatsen.regels,
    "risicogroepen": risicogroepen.regels,
    "noden": noden.regels,
}
"""Anchor of a chapter → what works its lines out again."""


@pytest.mark.parametrize("name", NAMEN)
def test_the_answers_on_top(name: str) -> None:
    """Skills of seniors, promises, whom to ring first, what is unknown: the same numbers as below."""
    assert blad(name).lijnen["kort"] == kort(ruw(name))


@pytest.mark.parametrize("name", NAMEN)
def test_every_chapter_is_worked_out(name: str) -> None:
    """A new chapter fails here until something works it out again."""
    assert list(blad(name).lijnen) == list(HOOFDSTUKKEN)


@pytest.mark.parametrize("name", NAMEN)
def test_every_number_is_worked_out(name: str) -> None:
    """Each number in the text of the page stands as often in the lines that were worked out, wherever it is added."""
    raw = ruw(name)
    own = getallen(line for lines in HOOFDSTUKKEN.values() for line in lines(raw))
    assert blad(name).getallen == own
    assert own.total() > 100
