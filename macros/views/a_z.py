"""What the list of everything, A to Z, shows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from unicodedata import normalize

from ..model.keuzes import Status
from .delen import Groep, Link
from .zicht import Zicht

LONG = 60
"""How many words stand on the page without folding: some five screens of a phone (project rule)."""


@dataclass(frozen=True)
class AZ:
    """Every title and search word, by first letter; `erbij` of a link says what kind of page it is."""

    inleiding: str
    """One or two sentences."""
    letters: tuple[Groep[Link], ...]
    """Only letters that have something; the anchor is the letter."""

    @property
    def lang(self) -> bool:
        """Whether there is so much that each letter is folded."""
        return sum(len(letter.items) for letter in self.letters) > LONG


def a_z(zicht: Zicht) -> AZ:
    """Return every offer by its title and its search words, every place and actor by its name."""
    entries = sorted(set(_entries(zicht)), key=lambda link: (_fold(link.tekst), link.erbij or "", link.adres))
    letters = groupby(entries, key=lambda link: _letter(link.tekst))
    return AZ(
        inleiding="Zoek je een woord? Kies de eerste letter.",
        letters=tuple(Groep(f"letter-{key.casefold()}", key, tuple(links)) for key, links in letters),
    )


def _entries(zicht: Zicht) -> list[Link]:
    register, links = zicht.register, zicht.links
    found: list[Link] = []
    for offer in register.in_lijsten():
        address = links.to("aanbod", offer.id)
        found.append(
            Link(
                offer.titel,
                address,
                "hulp" if offer.status is Status.ACTIEF else zicht.etiket(offer).tekst.lower(),
            )
        )
        found.extend(Link(_capital(word), address, offer.titel) for word in offer.trefwoorden)
    found.extend(Link(p.naam, links.to("plaatsen", p.id), "plaats") for p in register.plaatsen.values())
    found.extend(Link(a.naam, links.to("actoren", a.id), "wie doet mee") for a in register.actoren.values())
    return found


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _fold(text: str) -> str:
    """Return the text as the alphabet orders it: without accents, capitals or signs in front."""
    plain = normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return plain.lstrip("\"' (")


def _letter(text: str) -> str:
    first = _fold(text)[:1].upper()
    return first if first.isalpha() else "0-9"
