"""The search index in parts, for a large register: what a question needs comes, and no more.

The first part holds every word and no page. Of a range of words the next parts hold where each stands, and of a range
of pages the last ones hold what is shown of them. What is found is the same as in an index that comes whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any

from .zoek import Vondst
from .zoekwoorden import woorden

BEGIN = "begin.json"

PLEKKEN = 2_000
"""In how many places the words of one part stand, at least: some 2 to 4 kB on the wire."""

BLOK = 30
"""How many pages one part tells of: some 1.5 kB on the wire, and the ten that are shown come from a few of them."""

OMHEEN, TREFWOORD, TITEL = 0, 1, 1
"""Where a word stands: around a page, among what names it, or in its title of n telling words, which is TITEL + n."""

Plekken = dict[int, list[int]]
"""The numbers of the pages in which a word stands, by where it stands there."""


def delen(found: Sequence[Vondst], soorten: Sequence[int], stopwoorden: str) -> Iterator[tuple[str, Any]]:
    """Yield (name, content) of each part, BEGIN first; `soorten` are the numbers of the kinds of what is found."""
    known = _plekken(found, set(woorden(stopwoorden)))
    many = {word: len(set().union(*places.values())) for word, places in known.items()}
    ranges = list(_reeksen(many))
    yield (
        BEGIN,
        {
            "woorden": " ".join(sorted(known, key=lambda word: -many[word])),
            "vanaf": [words[0] for words in ranges],
            "reeksen": [[kind, sum(1 for _ in run)] for kind, run in groupby(soorten)],
            "dringend": [[number, one.dringend] for number, one in enumerate(found) if one.dringend],
            "blok": BLOK,
        },
    )
    for number, words in enumerate(ranges):
        yield f"woorden-{number}.json", {word: _stappen(known[word]) for word in words}
    for start in range(0, len(found), BLOK):
        shown = [[one.titel, one.pad, one.kort] for one in found[start : start + BLOK]]
        yield f"vondsten-{start // BLOK}.json", shown


def _plekken(found: Sequence[Vondst], stop: set[str]) -> dict[str, Plekken]:
    """Return where every word stands, the words in the order in which they are met."""
    shared = {text: woorden(text) for one in found for text in one.teksten}
    known: dict[str, Plekken] = defaultdict(lambda: defaultdict(list))
    for number, one in enumerate(found):
        title = woorden(one.titel)
        telling = sum(word not in stop for word in title) or 1
        around = (woorden(one.kort), *(shared[text] for text in one.teksten))
        for place, words in (
            (TITEL + telling, title),
            (TREFWOORD, woorden(one.woorden)),
            (OMHEEN, (word for text in around for word in text)),
        ):
            for word in dict.fromkeys(words):
                known[word][place].append(number)
    return known


def _reeksen(many: dict[str, int]) -> Iterator[list[str]]:
    """Yield all words in the order of their letters, so many at a time that they stand in PLEKKEN places."""
    words, places = [], 0
    for word in sorted(many):
        words.append(word)
        places += many[word]
        if places >= PLEKKEN:
            yield words
            words, places = [], 0
    if words:
        yield words


def _stappen(places: Plekken) -> list[tuple[int, list[int]]]:
    """Return per place the first number, and for each next one how much further it is: small numbers pack well."""
    return [
        (place, [numbers[0], *(after - before for before, after in pairwise(numbers))])
        for place, numbers in places.items()
    ]
