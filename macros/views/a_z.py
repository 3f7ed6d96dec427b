"""What the list of everything, A to Z, shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from unicodedata import normalize

from ..model.keuzes import Soort, Status
from .delen import Groep, Link
from .noden import KEUZES
from .zicht import Zicht

DRINGEND, VRAAG, HULP, LES, VERDER = range(5)
"""The order of what stands behind one word."""


@dataclass(frozen=True)
class AZ:
    """Every title and search word, by first letter; `erbij` of a link says what it leads to."""

    inleiding: str
    """One or two sentences."""
    letters: tuple[Groep[Link], ...]
    """Only letters that have something; the anchor is the letter."""


def a_z(zicht: Zicht) -> AZ:
    """Return every question and offer by title and search words, every place and actor by name.

    Within a word what cannot wait comes first, then the other questions, then help, and courses after that.
    """
    entries = sorted(set(_entries(zicht)), key=_order)
    letters = groupby(_uit_elkaar([link for _, link in entries]), key=lambda link: _letter(link.tekst))
    return AZ(
        inleiding="Zoek je een woord? Kies de eerste letter.",
        letters=tuple(Groep(f"letter-{key.casefold()}", key, tuple(links)) for key, links in letters),
    )


def _uit_elkaar(links: list[Link]) -> Iterator[Link]:
    """Yield the links; where the same words lead to different pages, each says inside the link which it is."""
    pages: dict[str, set[str]] = {}
    for link in links:
        pages.setdefault(_fold(link.tekst), set()).add(link.adres)
    for link in links:
        yield replace(link, stil=f"– {link.erbij}") if len(pages[_fold(link.tekst)]) > 1 else link


def _order(entry: tuple[int, Link]) -> tuple[str, int, bool, str, str]:
    """Return the sort key of an entry; of equals the page that has the word in its title comes first."""
    rank, link = entry
    word, leads_to = _fold(link.tekst), _fold(link.erbij or "")
    return word, rank, word not in leads_to, leads_to, link.adres


def _entries(zicht: Zicht) -> Iterator[tuple[int, Link]]:
    register, links = zicht.register, zicht.links
    yield from _vragen(zicht)
    for offer in register.in_lijsten():
        address, rank = links.to("aanbod", offer.id), LES if offer.soort is Soort.LES else HULP
        kind = "hulp" if offer.status is Status.ACTIEF else zicht.etiket(offer).tekst.lower()
        yield rank, Link(offer.titel, address, kind)
        yield from ((rank, Link(_capital(word), address, offer.titel)) for word in offer.trefwoorden)
    for place in register.plaatsen_in_lijsten():
        yield VERDER, Link(place.naam, links.to("plaatsen", place.id), "plaats")
    for actor in register.actoren_in_lijsten():
        yield VERDER, Link(actor.naam, links.to("actoren", actor.id), "wie doet mee")


def _vragen(zicht: Zicht) -> Iterator[tuple[int, Link]]:
    """Yield the questions that lead to help, each by its own words and by those that people type for it."""
    typed = {one.pagina: one for one in zicht.register.synoniemen.paginas}
    for page, (title, _) in KEUZES.items():
        address, own = zicht.links.to(*page.split("/")), typed.get(f"{page}/")
        urgent = own.dringend if own else ()
        rank = DRINGEND if urgent else VRAAG
        yield rank, Link(title, address, "vraag")
        words = (*own.woorden, *urgent) if own else ()
        yield from ((rank, Link(_capital(word), address, title)) for word in words)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _fold(text: str) -> str:
    """Return the text as the alphabet orders it: without accents, capitals or signs in front."""
    plain = normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return plain.lstrip("\"' (")


def _letter(text: str) -> str:
    first = _fold(text)[:1].upper()
    return first if first.isalpha() else "0-9"
