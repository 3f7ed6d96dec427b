"""Rules of plain Dutch on the data: partners' texts are asked to be plain, the word list and its own words must be."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import accumulate
from typing import TypeVar

from ..model import Actor, Offer, Vermijd, Woord
from ..problems import Problem, Severity
from ..taal.bevindingen import Bevinding
from ..taal.regels import (
    PER_PASSAGE,
    SAMEN,
    bevindingen,
    gemiddelde_lengte,
    vermeden_woorden,
    wegen_samen,
)
from ..taal.tekst import Soort, Tekst, passage, tekst
from ..taal.woordenboek import Woordenboek, delen, woordenboek
from .content import Content, Entry, Path
from .doubles import doubles

K = TypeVar("K")

TEXTS = {
    Actor: ("omschrijving",),
    Offer: ("kort", "omschrijving", "voor_wie", "kosten", "status_reden", "doorverwijzen"),
}
"""The fields of running text that a reader meets; of a place they are in `OF_A_PLACE`."""

OF_A_PLACE = ("omschrijving", "route", "bus")

ENOUGH_SENTENCES = 5
"""Sentences an entry must have before their average length says anything."""

MOST_SENTENCES = 2
"""Sentences in the explanation of a word."""

ZONDER_GEMIDDELDE = tuple(rule for rule in SAMEN if rule is not gemiddelde_lengte)
"""What too few sentences for an average are still weighed by."""

VAAK = 2048
"""Texts of which is remembered what was found in them: enough for what many entries say, few enough to hold."""


def words_of(content: Content) -> Woordenboek | None:
    """Return the words that the rules know, with the names of the register; nothing when `taal.yaml` could not be read."""
    return content.eens(_words_of)


def _words_of(content: Content) -> Woordenboek | None:
    if content.taal is None:
        return None
    council = content.gemeente
    own = (council.naam, *(core.naam for core in council.dorpskernen)) if council else ()
    actors, places = (actor.naam for actor in content.actoren), (place.naam for place in content.plaatsen)
    return woordenboek(content.taal, _words(content), (*own, *actors, *places))


def _words(content: Content) -> tuple[Woord, ...]:
    return content.woordenlijst.woorden if content.woordenlijst else ()


def plain_dutch(content: Content, today: date) -> Iterator[Problem]:
    """What partners write reads like plain Dutch: short sentences that say who does what, in common words."""
    book = words_of(content)
    if book is None:
        return
    lees = _lezer(book)
    for entry in content.entries():
        for path, found in _findings(list(_texts(entry)), book, lees):
            severity = Severity.WAARSCHUWING if found.moet else Severity.TIP
            yield Problem(content.at(entry, *path), severity, found.tekst)


def _texts(entry: Entry) -> Iterator[tuple[Path, Soort, str]]:
    for name in TEXTS.get(type(entry), OF_A_PLACE):
        if text := getattr(entry, name):
            yield (name,), Soort.ALINEA, text
    if isinstance(entry, Offer):
        yield ("titel",), Soort.PUNT, entry.titel
        for i, text in enumerate(entry.meebrengen or ()):
            yield ("meebrengen", i), Soort.PUNT, text


Gelezen = tuple[Tekst, Sequence[Bevinding]]
"""A text by itself, and what the rules find that look at no other."""


def _lezer(book: Woordenboek) -> Callable[[Soort, str], Gelezen]:
    """Return what reads a text: entries say much in the same words, and those are read once."""

    @lru_cache(VAAK)
    def lees(kind: Soort, text: str) -> Gelezen:
        alone = tekst([passage(kind, text)], book)
        return alone, bevindingen(alone, book, PER_PASSAGE)

    return lees


def _findings(
    texts: Sequence[tuple[K, Soort, str]], book: Woordenboek, lees: Callable[[Soort, str], Gelezen]
) -> Iterator[tuple[K, Bevinding]]:
    """Yield what the rules find in some texts read as one, each with the key of the text it is about."""
    read = [lees(kind, text) for _, kind, text in texts]
    for (key, *_), (_, findings) in zip(texts, read, strict=True):
        for found in findings:
            yield key, found
    if wegen_samen([alone for alone, _ in read]):
        yield from _together(texts, book)


def _together(texts: Sequence[tuple[K, Soort, str]], book: Woordenboek) -> Iterator[tuple[K, Bevinding]]:
    starts = list(accumulate((len(text) + 1 for *_, text in texts), initial=0))
    passages = (passage(kind, text, start) for (_, kind, text), start in zip(texts, starts, strict=False))
    whole = tekst(passages, book)
    rules = SAMEN if len(whole.zinnen) >= ENOUGH_SENTENCES else ZONDER_GEMIDDELDE
    for found in bevindingen(whole, book, rules):
        yield texts[bisect_right(starts, found.plek) - 1][0], found


def plain_explanations(content: Content, today: date) -> Iterator[Problem]:
    """The explanation of a word is at most two sentences, plain enough for the gate itself."""
    book, words = words_of(content), _words(content)
    for word in words:
        count = len(passage(Soort.ALINEA, word.uitleg).zinnen)
        if count > MOST_SENTENCES:
            text = (
                f"De uitleg van “{word.woord}” heeft {count} zinnen. Schrijf er hoogstens {MOST_SENTENCES}."
            )
            yield content.fout(word, ("uitleg",), text)
    if book is None:
        return
    for word, found in _findings([(word, Soort.ALINEA, word.uitleg) for word in words], book, _lezer(book)):
        if found.moet:
            yield content.fout(word, ("uitleg",), found.tekst)


def double_words(content: Content, today: date) -> Iterator[Problem]:
    """An id stands once in the word list, and a word is explained once."""
    yield from doubles(content, _words(content), "id")
    explained: dict[str, Woord] = {}
    for word in _words(content):
        for path, text in (
            (("woord",), word.woord),
            *((("ook", i), form) for i, form in enumerate(word.ook)),
        ):
            if (other := explained.setdefault(text.casefold(), word)) is not word:
                yield content.fout(
                    word, path, f"“{text}” leggen we al uit bij “{other.woord}”. Laat het hier of daar weg."
                )


def double_avoided(content: Content, today: date) -> Iterator[Problem]:
    """A word to avoid stands once, and nobody is sent from one such word to another."""
    entries = content.taal.vermijd if content.taal else ()
    first: dict[tuple[str, ...], Vermijd] = {}
    for entry in entries:
        for path, text in (
            (("woord",), entry.woord),
            *((("vormen", i), form) for i, form in enumerate(entry.vormen)),
        ):
            if (other := first.setdefault(delen(text), entry)) is not entry:
                yield content.fout(
                    entry, path, f"“{text}” staat al bij “{other.woord}”. Laat het hier of daar weg."
                )
    book = words_of(content) or Woordenboek()
    for entry in entries:
        for found in vermeden_woorden(tekst([passage(Soort.PUNT, entry.gebruik)], book), book):
            yield content.fout(entry, ("gebruik",), found.tekst)


RULES = (plain_dutch, plain_explanations, double_words, double_avoided)
