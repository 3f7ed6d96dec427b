"""What the list of everything, A to Z, shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import NamedTuple
from unicodedata import normalize

from ..model.keuzes import Soort, Status
from ..register import Register
from ..zoekpaginas import geschreven
from . import bladzijden
from .bladzijden import Bladwijzer
from .delen import Groep, Link
from .noden import KEUZES
from .zicht import Zicht

DRINGEND, VRAAG, HULP, LES, VERDER = range(5)
"""The order of what stands behind one word."""


HEEL = 400
"""How many words stand on one page, each letter folded (project rule); a longer list has a page for each letter."""

PER_BLAD = 120
"""How many words of one letter stand on a page: there nothing is folded."""

BASIS = "a-z/"
"""Path of the list."""


@dataclass(frozen=True)
class AZ:
    """Every title and search word, by first letter; `erbij` of a link says what it leads to."""

    inleiding: str
    """One or two sentences."""
    letters: tuple[Groep[Link], ...]
    """Only letters that have something; the anchor is the letter. Of a long list the words of this page alone."""
    alfabet: tuple[Letter, ...] = ()
    """The pages of a long list."""
    bladen: Bladwijzer | None = None
    """The way through a letter of several pages."""


@dataclass(frozen=True)
class Letter:
    """The way to the page of one letter."""

    link: Link
    """The letter, with how many words it has."""
    hier: bool
    """Whether this is its page."""


class Ingang(NamedTuple):
    """A word that leads to a page, before it is a link."""

    rang: int
    """What comes first within a word."""
    tekst: str
    """“Wifi in de bib”."""
    pad: tuple[str, ...]
    """Where it leads: `aanbod`, `wifi-bib`."""
    erbij: str | None
    """What it leads to; None where that is the status of the offer."""

    @property
    def woord(self) -> str:
        """Return the text as the alphabet orders it."""
        return _fold(self.tekst)

    @property
    def letter(self) -> str:
        """Return the heading under which it stands."""
        first = self.woord[:1].upper()
        return first if first.isalpha() else "0-9"


def bladen(register: Register) -> Mapping[str, int] | None:
    """Return how many pages each letter takes; None when all is one page. Ask it through `register.eens`."""
    words = register.eens(_ingangen)
    if sum(map(len, words.values())) <= HEEL:
        return None
    return {letter: bladzijden.aantal(len(found), PER_BLAD) for letter, found in words.items()}


def basis(letter: str) -> str:
    """Return the path of the page of a letter."""
    return f"{BASIS}{letter.casefold()}/"


def a_z(zicht: Zicht) -> AZ:
    """Return every question and offer by title and search words, every place and actor by name, the council's own pages.

    Within a word what cannot wait comes first, then the other questions, then help, and courses after that.
    A long list is on the pages of its letters, and this one leads there.
    """
    words, many = zicht.register.eens(_ingangen), zicht.register.eens(bladen)
    if many:
        return AZ("Zoek je een woord? Kies de eerste letter.", (), _alfabet(zicht))
    return AZ(
        inleiding="Zoek je een woord? Kies de eerste letter.",
        letters=tuple(Groep(f"letter-{key.casefold()}", key, _links(zicht, key)) for key in words),
    )


def letterblad(zicht: Zicht, letter: str, nummer: int = 1) -> AZ:
    """Return a page of one letter of a long list."""
    found = _van_letter(zicht, letter)
    sizes = [len(found[at : at + PER_BLAD]) for at in range(0, len(found), PER_BLAD)]
    here = found[(nummer - 1) * PER_BLAD : nummer * PER_BLAD]

    def first(number: int) -> str:
        return found[(number - 1) * PER_BLAD].tekst[:LETTERS]

    return AZ(
        inleiding=f"Alle woorden met {letter if letter.isalpha() else 'een cijfer'}.",
        letters=(Groep(f"letter-{letter.casefold()}", letter, here),),
        alfabet=_alfabet(zicht, letter),
        bladen=bladzijden.bladwijzer(zicht, basis(letter), nummer, sizes, first),
    )


LETTERS = 4
"""How much of a word stands beside the number of the page that begins with it."""


def _alfabet(zicht: Zicht, here: str = "") -> tuple[Letter, ...]:
    words = zicht.register.eens(_ingangen)
    return tuple(
        Letter(
            Link(letter, bladzijden.adres(zicht, basis(letter), 1), bladzijden.getal(len(found))),
            hier=letter == here,
        )
        for letter, found in words.items()
    )


def _ingangen(register: Register) -> Mapping[str, frozenset[Ingang]]:
    """Return the words under each letter, the letters in order."""
    found: dict[str, set[Ingang]] = {}
    for entry in _entries(register):
        found.setdefault(entry.letter, set()).add(entry)
    return {letter: frozenset(found[letter]) for letter in sorted(found)}


def _links(zicht: Zicht, letter: str) -> tuple[Link, ...]:
    """Return the links under a letter, in order."""
    return tuple(_in_orde(zicht, zicht.register.eens(_ingangen)[letter]))


def _van_letter(zicht: Zicht, letter: str) -> tuple[Link, ...]:
    """Return the same; those of one letter are kept, for its pages are written one after the other."""
    kept = zicht.eens(_gemaakt)
    if letter not in kept:
        kept.clear()
        kept[letter] = _links(zicht, letter)
    return kept[letter]


def _gemaakt(zicht: Zicht) -> dict[str, tuple[Link, ...]]:
    """Return the letter that was made last."""
    return {}


def _in_orde(zicht: Zicht, entries: Iterable[Ingang]) -> Iterator[Link]:
    """Yield the links; where the same words lead to different pages, each says inside the link which it is."""
    ordered = sorted(
        ((_order(one, link), link) for one, link in ((one, _link(zicht, one)) for one in entries)),
        key=_eerste,
    )
    for _, found in groupby(ordered, key=lambda item: item[0][0]):
        links = [link for _, link in found]
        apart = len({link.adres for link in links}) > 1
        yield from (replace(link, stil=f"– {link.erbij}") if apart else link for link in links)


def _link(zicht: Zicht, entry: Ingang) -> Link:
    what = entry.erbij or zicht.etiket(zicht.register.aanbod[entry.pad[-1]]).tekst.lower()
    return Link(entry.tekst, zicht.links.to(*entry.pad), what)


Orde = tuple[str, int, bool, str, str]


def _eerste(item: tuple[Orde, Link]) -> Orde:
    return item[0]


def _order(entry: Ingang, link: Link) -> Orde:
    """Return the sort key of an entry; of equals the page that has the word in its title comes first."""
    leads_to = _fold(link.erbij or "")
    return entry.woord, entry.rang, entry.woord not in leads_to, leads_to, link.adres


def _entries(register: Register) -> Iterator[Ingang]:
    yield from _vragen(register)
    for offer in register.in_lijsten():
        page, rank = ("aanbod", offer.id), LES if offer.soort is Soort.LES else HULP
        yield Ingang(rank, offer.titel, page, "hulp" if offer.status is Status.ACTIEF else None)
        yield from (Ingang(rank, _capital(word), page, offer.titel) for word in offer.trefwoorden)
    for place in register.plaatsen_in_lijsten():
        yield Ingang(VERDER, place.naam, ("plaatsen", place.id), "plaats")
    for actor in register.actoren_in_lijsten():
        yield Ingang(VERDER, actor.naam, ("actoren", actor.id), "wie doet mee")
    for own in geschreven(register.paginas):
        if own.pad.removesuffix("/") not in KEUZES:
            yield Ingang(VERDER, own.titel, tuple(own.pad.split("/")[:-1]), "pagina")


def _vragen(register: Register) -> Iterator[Ingang]:
    """Yield the questions that lead to help, each by its own words and by those that people type for it."""
    typed = {one.pagina: one for one in register.synoniemen.paginas}
    for page, (title, _) in KEUZES.items():
        path, own = tuple(page.split("/")), typed.get(f"{page}/")
        urgent = own.dringend if own else ()
        rank = DRINGEND if urgent else VRAAG
        yield Ingang(rank, title, path, "vraag")
        words = (*own.woorden, *urgent) if own else ()
        yield from (Ingang(rank, _capital(word), path, title) for word in words)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _fold(text: str) -> str:
    """Return the text as the alphabet orders it: without accents, capitals or signs in front."""
    plain = text if text.isascii() else normalize("NFKD", text).encode("ascii", "ignore").decode()
    return plain.casefold().lstrip("\"' (")
