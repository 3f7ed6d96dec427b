"""What changed in the fields of an offer for which the info sheet has no line, in the words of its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..infoblad.anders import waarde
from ..infoblad.delen import Lijn, klein, zin, zinnen
from ..model import TALEN, Offer
from ..model.base import Keuze, opsomming
from ..regie.veldwoorden import Woordkeus
from ..register import Register

TEKSTEN = {
    "kort": ("Uitleg", "uitleg"),
    "omschrijving": ("Meer uitleg", "uitleg"),
    "doorverwijzen": ("Zo verwijs je iemand door", "hoe je doorverwijst"),
}
"""Longer texts: what one is called, and the same in a title. Only the new one is told."""

WAARDEN = {
    "soort": ("Soort hulp", "soort hulp"),
    "aanbieder": ("Organisatie", "organisatie"),
    "leeftijd": ("Leeftijd", "leeftijd"),
}
"""Values of which a reader wants to know what they were."""

LIJSTEN = {
    "begeleiding": ("Begeleiding", "begeleiding"),
    "toegankelijkheid": ("Toegankelijk", "toegankelijkheid"),
}
"""Lists in fixed words, of which one tells what came and what went."""

NIETS_MEEBRENGEN = "Je hoeft niets mee te brengen"

Veldnieuws = tuple[str, Lijn]
"""Word for a title, and the line."""


def veldnieuws(na: Register, woorden: Woordkeus, old: Offer, new: Offer) -> Iterator[Veldnieuws]:
    """Yield what reads differently; what is for the directing role, or for a list to narrow, is no news."""

    def zeg(offer: Offer, name: str) -> str:
        return woorden.zeg(getattr(offer, name), name)

    for name, (label, word) in TEKSTEN.items():
        yield from _als(word, _tekst(label, zeg(old, name), zeg(new, name)))
    for name, (label, word) in WAARDEN.items():
        yield from _als(word, _anders(label, zeg(old, name), zeg(new, name)))
    yield from _als("voor wie het is", _anders("Voor wie", *(_voor_wie(one) for one in (old, new))))
    yield from _als("wat je meebrengt", _meebrengen(old.meebrengen, new.meebrengen))
    for name, (label, word) in LIJSTEN.items():
        yield from _als(word, _lijst(label, *(_vast(getattr(one, name)) for one in (old, new))))
    yield from _als("talen", _lijst("Talen", *([TALEN[code] for code in one.talen] for one in (old, new))))
    if old.link != new.link and na.juist_adres(new.link) == new.link:
        yield "website", _website(new.link)


def _als(word: str, line: Lijn | None) -> Iterator[Veldnieuws]:
    if line:
        yield word, line


def _tekst(label: str, was: str, now: str) -> Lijn | None:
    if was == now:
        return None
    return Lijn(label, zin(now or "Dat staat niet meer op onze lijst"))


def _anders(label: str, was: str, now: str) -> Lijn | None:
    found = waarde(label, was or None, now or None)
    return found[1] if found else None


def _vast(choices: Sequence[Keuze]) -> list[str]:
    """Return fixed words as they stand in a sentence: none of them begins with a name."""
    return [f"{one.label[:1].lower()}{one.label[1:]}" for one in choices]


def _voor_wie(offer: Offer) -> str:
    """Return for whom it is, as its page says it: the groups count only where no sentence does."""
    return offer.voor_wie or _samen([group.label for group in offer.doelgroepen])


def _meebrengen(was: Sequence[str] | None, now: Sequence[str] | None) -> Lijn | None:
    if was and now:
        return _lijst("Meebrengen", *([klein(item)[: len(item)] for item in items] for items in (was, now)))
    return _anders(
        "Meebrengen", *("" if one is None else _samen(one or [NIETS_MEEBRENGEN]) for one in (was, now))
    )


def _lijst(label: str, was: Sequence[str], now: Sequence[str]) -> Lijn | None:
    """Return what a list holds now, or what came and what went of one that goes on."""
    if not was or not now:
        return _anders(label, _samen(was), _samen(now))
    came, went = ([item for item in a if item not in b] for a, b in ((now, was), (was, now)))
    sides = (("Nu ook", came), ("Niet meer", went))
    told = zinnen(*(f"{words}: {_samen(items)}" for words, items in sides if items))
    return Lijn(label, told) if told else None


def _samen(items: Sequence[str]) -> str:
    """Return items behind each other; those of several words hold commas and “en” themselves."""
    alone = items and all(" " not in item for item in items)
    return opsomming(list(items), "en") if alone else "; ".join(items)


def _website(link: str | None) -> Lijn:
    """Return the line of a website, with no full stop behind the address; of one that is gone, that it is."""
    return Lijn("Website", link) if link else Lijn("", "De website staat niet meer op onze lijst.")
