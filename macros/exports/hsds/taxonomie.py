"""The words of the register as HSDS taxonomies: each closed list one, each of its words a term that never changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from ...model import Melding
from ...model.base import Keuze
from ...views.zicht import Zicht, gemeld_zin
from ..basis import sleutel

Stuk = dict[str, Any]
"""One object of HSDS; a key that is absent means that nobody knows."""


@dataclass(frozen=True)
class Taxonomie:
    """One list of terms."""

    id: str
    """First part of the code of its terms: “soort”."""
    naam: str
    """What it is about: “Soort hulp”."""
    uitleg: str
    """What a term of it says, in a Dutch sentence."""


SOORT = Taxonomie("soort", "Soort hulp", "Welke soort hulp dit is.")
NODEN = Taxonomie("noden", "Vraag van een inwoner", "Met welke vraag een inwoner hier terechtkan.")
DOELGROEPEN = Taxonomie("doelgroepen", "Doelgroep", "Voor wie de hulp bedoeld is.")
TOEGANG = Taxonomie("toegang", "Toegang", "Hoe iemand binnenkomt.")
BEGELEIDING = Taxonomie("begeleiding", "Begeleiding", "In welk gezelschap iemand hulp krijgt.")
TOEGANKELIJKHEID = Taxonomie("toegankelijkheid", "Toegankelijkheid", "Wat een bezoeker vooraf wil weten.")
TREFWOORDEN = Taxonomie("trefwoorden", "Trefwoord", "Een woord waarmee iemand dit zoekt.")
BOUWSTENEN = Taxonomie(
    "bouwstenen", "Bouwsteen", "Welke bouwsteen van de Beleidstool digitale inclusie dit uitvoert."
)
PLAATSSOORT = Taxonomie("plaatssoort", "Soort plaats", "Wat voor plek het is.")
ACTORSOORT = Taxonomie("actorsoort", "Soort organisatie", "Wat voor organisatie het is.")
VELD = Taxonomie("veld", "Veld van het register", "Het veld van het register waaruit een waarde komt.")

TAXONOMIEEN = (
    SOORT,
    NODEN,
    DOELGROEPEN,
    TOEGANG,
    BEGELEIDING,
    TOEGANKELIJKHEID,
    TREFWOORDEN,
    BOUWSTENEN,
    PLAATSSOORT,
    ACTORSOORT,
    VELD,
)
"""Every taxonomy of our own."""


def taxonomie_id(zicht: Zicht, taxonomy: Taxonomie) -> str:
    """Return the identifier of a taxonomy."""
    return sleutel(zicht, "hsds", "taxonomie", taxonomy.id)


def term(zicht: Zicht, taxonomy: Taxonomie, word: str, name: str) -> Stuk:
    """Return a term: `word` as it stands in the register, `name` as a reader sees it."""
    return zicht.eens(_termen)(taxonomy, word, name)


def _termen(zicht: Zicht) -> Callable[[Taxonomie, str, str], Stuk]:
    """Return what makes a term, each only once: the same few stand with every offer."""
    return cache(partial(_term, zicht))


def _term(zicht: Zicht, taxonomy: Taxonomie, word: str, name: str) -> Stuk:
    code = f"{taxonomy.id}:{word}"
    return {
        "id": sleutel(zicht, "hsds", "term", code),
        "code": code,
        "name": name,
        "description": f"{taxonomy.naam}: {name}",
        "taxonomy": taxonomy.naam,
        "language": "nl",
    }


def _meldingen(zicht: Zicht) -> Mapping[tuple[str, ...], Melding]:
    """Return kind and id of an entry and the name of a field → the oldest report on it."""
    return {(one.soort.value, one.id, one.veld): one for one in reversed(zicht.register.meldingen)}


@dataclass(frozen=True)
class Kenmerken:
    """Makes the attributes of one thing of the register, each with an identifier of its own."""

    zicht: Zicht
    delen: tuple[str, ...]
    """What the thing is: (“aanbod”, “digipunt”)."""

    def waarde(self, veld: str, value: str, label: str | None = None) -> Stuk:
        """Return a field that HSDS has no place for: `link_type` is its name, `value` what somebody typed.

        Where somebody reported it as wrong, its label says so.
        """
        known = label or self._gemeld(veld)
        return {
            "id": sleutel(self.zicht, "hsds", "kenmerk", *self.delen, veld, value),
            "link_type": veld,
            **({"label": known} if known else {}),
            "value": value,
        }

    def _gemeld(self, veld: str) -> str | None:
        report = self.zicht.eens(_meldingen).get((*self.delen, veld))
        return gemeld_zin(report) if report else None

    def woord(self, veld: str, taxonomy: Taxonomie, word: str, name: str) -> Stuk:
        """Return a word of a taxonomy: `value` is the word as typed, the term says it to a reader."""
        return {**self.waarde(veld, word), "taxonomy_term": term(self.zicht, taxonomy, word, name)}

    def keuzes(self, veld: str, taxonomy: Taxonomie, *words: Keuze) -> Iterator[Stuk]:
        """Yield words of a closed list."""
        yield from (self.woord(veld, taxonomy, word.value, word.label) for word in dict.fromkeys(words))
