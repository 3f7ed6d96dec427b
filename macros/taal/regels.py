"""The rules of plain Dutch: one function, one rule; a whole text (a page, an entry) in, findings out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from ..model import Vermijd
from .bevindingen import Bevinding
from .lijdend import WORDEN, is_lijdend
from .tekst import VEEL_WOORDEN, Soort, Tekst, Woord, Zin
from .woordenboek import Woordenboek

MEESTE_GEMIDDELD = 12
"""Words a sentence may have on the average of a text."""

MEESTE_WOORDEN = 20
"""Words a sentence may have at most; above `VEEL_WOORDEN` we ask to look again."""

MEESTE_LIJDEND = 0.05
"""Share of the sentences that may be passive."""

MEESTE_LETTERS, MEESTE_ZINNEN, MEESTE_IN_KOP = 20, 4, 8
"""Letters in a word, sentences in a paragraph and words in a heading, above which we ask to look again."""


def gemiddelde_lengte(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """A sentence has at most twelve words on average."""
    found, words = tekst.zinnen, tekst.lengte
    if words > MEESTE_GEMIDDELD * len(found):
        longest = max(found, key=lambda zin: len(zin.klein))
        mean = f"{words / len(found):.1f}".replace(".", ",")
        yield Bevinding(
            longest.plek,
            f"Een zin heeft hier gemiddeld {mean} woorden. Schrijf er hoogstens {MEESTE_GEMIDDELD}. "
            f"Begin met de langste: “{longest.begin}” ({len(longest.klein)} woorden).",
        )


def lange_zinnen(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """A sentence has at most twenty words, and better fifteen."""
    for zin in tekst.zinnen:
        count = len(zin.klein)
        if count > VEEL_WOORDEN:
            most = MEESTE_WOORDEN if count > MEESTE_WOORDEN else VEEL_WOORDEN
            yield Bevinding(
                zin.plek,
                f"“{zin.begin}” heeft {count} woorden. Schrijf er hoogstens {most}. Maak er twee zinnen van.",
                moet=count > MEESTE_WOORDEN,
            )


def lijdende_zinnen(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """At most one sentence in twenty is passive: worden with a participle."""
    found = tekst.zinnen
    passive = [zin for zin in found if is_lijdend(zin.klein)] if not WORDEN.isdisjoint(tekst.klein) else ()
    if len(passive) > MEESTE_LIJDEND * len(found):
        for zin in passive:
            yield Bevinding(
                zin.plek,
                f"“{zin.begin}” begint niet bij wie iets doet. Zeg eerst wie, en dan wat. Bijvoorbeeld “We kijken het na”.",
            )


def vermeden_woorden(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """No word stands there that `taal.yaml` has a plainer one for."""
    known = boek.moeilijk
    for zin in () if known.isdisjoint(tekst.klein) else _alle(tekst):
        for i, word in () if known.isdisjoint(zin.klein) else enumerate(zin.klein):
            if word in known and (found := _vermeden(zin.klein, i, boek)):
                here = zin.woorden()[i : i + len(found[0])]
                if not _genoemd(zin, here):
                    written = " ".join(one.kort for one in here)
                    text = f"“{written}” is een moeilijk woord. Schrijf liever: {found[1].gebruik}."
                    yield Bevinding(here[0].plek, text)


def _alle(tekst: Tekst) -> Iterator[Zin]:
    """Yield headings and labels too."""
    return (zin for passage in tekst.passages for zin in passage.zinnen)


def _genoemd(zin: Zin, words: Sequence[Woord]) -> bool:
    """Say whether words stand between quotes by themselves: then the text is about them."""
    begin, end = words[0].plek - zin.plek, words[-1].plek + len(words[-1].tekst) - zin.plek
    return zin.tekst[:begin].endswith("“") and zin.tekst[end:].startswith("”")


def _vermeden(words: tuple[str, ...], at: int, boek: Woordenboek) -> tuple[tuple[str, ...], Vermijd] | None:
    """Return the longest phrase that begins at a word, with what to say instead; the u of “14 u” is an hour."""
    if words[at] == "u" and at > 0 and words[at - 1].replace(".", "").isdigit():
        return None
    found = (one for one in boek.vermijd[words[at]] if words[at : at + len(one[0])] == one[0])
    return next(found, None)


def lange_woorden(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """A word has at most twenty letters, unless it is a name or explained."""
    for zin in _alle(tekst) if max(map(len, tekst.klein), default=0) > MEESTE_LETTERS else ():
        for word in zin.woorden() if max(map(len, zin.klein)) > MEESTE_LETTERS else ():
            if len(word.tekst) > MEESTE_LETTERS and not boek.bekend(word.klein) and "@" not in word.tekst:
                text = f"“{word.kort}” heeft {len(word.tekst)} letters. Zeg het met kortere woorden."
                yield Bevinding(word.plek, text, moet=False)


_GESTIPPELD = re.compile(r"\.(?<=\b[A-Za-z]\.)[A-Za-z]\.")
_MET_PUNT = re.compile(r"(?<![\w.])(?:[A-Za-z]\.){2,}|(?<![\w./])[A-Za-z]+(?:\.|/[A-Za-z]\b)")
_HAAKJES = str.maketrans("()", "  ")


def afkortingen(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """A word is written in full."""
    if boek.kort.isdisjoint(tekst.klein) and "." not in "".join(tekst.klein):
        return
    for passage in tekst.passages:
        written = passage.tekst.casefold().translate(_HAAKJES).split()
        if boek.afkortingen.keys().isdisjoint(written) and not _GESTIPPELD.search(passage.tekst):
            continue
        for match in _MET_PUNT.finditer(passage.tekst):
            short = match[0].casefold()
            full = boek.afkortingen.get(short)
            if full or (short.count(".") > 1 and not boek.bekend(short.rstrip("."))):
                advice = f"Schrijf het voluit: {full}." if full else "Schrijf het voluit."
                text = f"“{match[0][:40]}” is een afkorting. {advice}"
                yield Bevinding(passage.plek + match.start(), text, moet=False)


def hoofdletters(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """No word is all capitals, unless it is a name or explained."""
    shouted = (part for part in tekst.passages if any(map(str.isupper, part.tekst.split())))
    for zin in (zin for part in shouted for zin in part.zinnen):
        for word in zin.woorden() if any(map(str.isupper, zin.tekst.split())) else ():
            if word.tekst.isupper() and sum(map(str.isalpha, word.tekst)) > 1 and not boek.bekend(word.klein):
                text = f"“{word.kort}” staat in hoofdletters. Schrijf het voluit en in gewone letters. Of leg het uit in de woordenlijst."
                yield Bevinding(word.plek, text, moet=False)


def lange_alineas(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """A paragraph has at most four sentences."""
    for passage in tekst.passages:
        if passage.soort is Soort.ALINEA and len(passage.zinnen) > MEESTE_ZINNEN:
            first = passage.zinnen[0]
            yield Bevinding(
                first.plek,
                f"De alinea die begint met “{first.begin}” heeft {len(passage.zinnen)} zinnen. "
                f"Schrijf er hoogstens {MEESTE_ZINNEN} en begin dan een nieuwe.",
                moet=False,
            )


def lange_koppen(tekst: Tekst, boek: Woordenboek) -> Iterator[Bevinding]:
    """A heading has at most eight words."""
    for passage in tekst.passages:
        count = sum(len(zin.klein) for zin in passage.zinnen) if passage.soort is Soort.KOP else 0
        if count > MEESTE_IN_KOP:
            yield Bevinding(
                passage.zinnen[0].plek,
                f"De kop “{passage.zinnen[0].begin}” heeft {count} woorden. Schrijf er hoogstens {MEESTE_IN_KOP}.",
                moet=False,
            )


Regel = Callable[[Tekst, Woordenboek], Iterator[Bevinding]]

SAMEN: tuple[Regel, ...] = (gemiddelde_lengte, lijdende_zinnen)
"""The rules that weigh all sentences of a text together."""


def wegen_samen(teksten: Sequence[Tekst]) -> bool:
    """Say whether the rules of `SAMEN` may find anything in some texts together: in most they cannot."""
    words, count = sum(one.lengte for one in teksten), sum(len(one.zinnen) for one in teksten)
    return words > MEESTE_GEMIDDELD * count or not all(WORDEN.isdisjoint(one.klein) for one in teksten)


PER_PASSAGE: tuple[Regel, ...] = (
    lange_zinnen,
    vermeden_woorden,
    lange_woorden,
    afkortingen,
    hoofdletters,
    lange_alineas,
    lange_koppen,
)
"""The rules that look at one passage at a time: what they find in a text is what they find in each of its passages."""

REGELS: tuple[Regel, ...] = (*SAMEN, *PER_PASSAGE)
"""Every rule that needs no other knowledge than the words of `Woordenboek`."""


def bevindingen(tekst: Tekst, boek: Woordenboek, regels: Sequence[Regel] = REGELS) -> list[Bevinding]:
    """Return what the rules find in one text, in reading order."""
    found = [one for regel in regels for one in regel(tekst, boek)]
    return sorted(found, key=lambda one: one.plek)
