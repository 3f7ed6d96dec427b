"""What `nieuw` asks, and what is wrong with an answer: the rules and the messages of the register itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..check import check
from ..load import Source, read
from ..load.source import PARTS
from ..load.values import Mapping as Waarden
from ..problems import Place, Problem, Severity
from .antwoorden import Antwoorden
from .gegevens import bestanden


@dataclass(frozen=True)
class Vraag:
    """One question: the answer it fills, how it is asked, and what the help of its option says."""

    naam: str
    tekst: str
    hulp: str
    veel: bool = False
    """More than one answer fits, with a comma between two."""


VRAGEN = (
    Vraag(
        "kern", "Welke dorpskernen of wijken zijn er?", "een dorpskern of wijk; mag meer dan één keer", True
    ),
    Vraag(
        "telefoon", "Op welk nummer bereikt een inwoner de gemeente?", "het algemene nummer van de gemeente"
    ),
    Vraag("mail", "Op welk mailadres?", "het algemene mailadres van de gemeente"),
    Vraag("link", "Wat is het adres van de website van de gemeente?", "de website van de gemeente"),
    Vraag("webadres", "Op welk adres komt dit portaal?", "waar dit portaal komt te staan"),
    Vraag(
        "kleur", "Welke kleur heeft de gemeente? Zes tekens, zonder #.", "de kleur van de gemeente, zonder #"
    ),
    Vraag("logo", "Waar staat het logo van de gemeente? Een svg-bestand.", "het svg-bestand met het logo"),
)
"""Every question but the name, in the order in which they are asked."""


@dataclass(frozen=True)
class Bezwaar:
    """Why an answer cannot be taken: to which question, and the message."""

    vraag: str
    tekst: str


def bezwaren(antwoorden: Antwoorden, vandaag: date) -> list[Bezwaar]:
    """Return everything that keeps these answers from becoming the register of a council, in the order of the questions.

    Each answer is looked at apart from the others: a mistake in one hides none in another.
    """
    found = list(_bezwaren(Antwoorden(antwoorden.naam), vandaag))
    clean = Antwoorden(GEWOON if found else antwoorden.naam)
    for vraag in VRAGEN:
        if answer := getattr(antwoorden, vraag.naam):
            found += _bezwaren(met(clean, vraag.naam, answer), vandaag)
    return found


def met(antwoorden: Antwoorden, vraag: str, antwoord: Any) -> Antwoorden:
    """Return the answers with another one to this question."""
    return replace(antwoorden, **{vraag: antwoord})


GEWOON = "Testdorp"
"""A name in which nothing is wrong, to look at the other answers with."""


def _bezwaren(antwoorden: Antwoorden, vandaag: date) -> Iterable[Bezwaar]:
    """Yield what is wrong with the files that these answers give; what a name makes wrong in a second file is not said twice."""
    data = bestanden(antwoorden, vandaag)
    found = [one for one in _gelezen(antwoorden, data, vandaag) if one.severity is Severity.FOUT]
    first = [one for one in found if one.place.file == "gemeente.yaml"]
    return dict.fromkeys(Bezwaar(_vraag(one.place, data), one.text) for one in first or found)


def _gelezen(antwoorden: Antwoorden, data: Mapping[str, str], vandaag: date) -> list[Problem]:
    """Return every problem in the files of a council, without a look at those of the program."""
    empty, problems, parts = Waarden("data"), list[Problem](), dict[str, Waarden]()
    for name, text in data.items():
        value, told = read(text.encode(), name)
        problems += told
        if isinstance(value, Waarden):
            parts[name.removesuffix(".yaml")] = value
    source = Source(
        offer=parts.get("offer", empty),
        gemeente=parts.get("gemeente", empty),
        toegankelijkheid=parts.get("toegankelijkheid", empty),
        bouwstenen=empty,
        vragen=None,
        taal=empty,
        woordenlijst=empty,
        synoniemen=empty,
        problems=tuple(problems),
        unread=frozenset(PARTS) - parts.keys(),
        logo=antwoorden.logo or None,
    )
    return list(check(source, vandaag)[1])


_VELD = re.compile(r"(?:  )?([a-z_]+):")
_VRAAG_VAN = {"dorpskernen": "kern", **{vraag.naam: vraag.naam for vraag in VRAGEN}}


def _vraag(place: Place, data: Mapping[str, str]) -> str:
    """Return the question whose answer stands at a place: that of the nearest field above it."""
    if place.file == "gemeente.yaml":
        for line in reversed(data[place.file].split("\n")[: place.line]):
            match = _VELD.match(line)
            if match and match[1] in _VRAAG_VAN:
                return _VRAAG_VAN[match[1]]
            if match and not line.startswith(" "):
                break
    return "naam"
