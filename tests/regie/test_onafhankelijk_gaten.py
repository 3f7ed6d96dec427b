"""The gaps worked out a second time: every combination is tried on every offer, so each sentence is true and none is lacking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, combinations, product

import pytest

from .blad import blad, opsomming
from .ruw import GROEPEN, HELPERS, NAMEN, Ding, Ruw, aantal, lijst, nergens_heen, opsom, rollen, ruw
from .ruw_uren import DAGDELEN, Aanbod, Combinatie

RISICO = [group for group in GROEPEN if group not in ("iedereen", *HELPERS)]
"""The audiences that a gap is looked for: those who come to be helped."""


def _helpt(offer: Ding) -> bool:
    return offer["soort"] not in ("wifi", "computer", "uitleg")


def _kaarten(raw: Ruw) -> list[str]:
    """Return the cards that some offer, stopped or not, carries out for residents at a place or at their home."""
    used = {
        card
        for offer in raw.aanbod.values()
        if set(lijst(offer, "doelgroepen") or ["iedereen"]) - set(HELPERS)
        and (offer["soort"] == "thuishulp" or not nergens_heen(offer))
        for card in lijst(offer, "bouwstenen")
    }
    return [card for card in raw.kaarten if card in used]


def _blijft(running: list[Aanbod], asked: Combinatie) -> tuple[str, ...] | None:
    """Return what may answer it though nobody helps there, for a question about no card; nothing when it is answered."""
    left = [one.offer for one in running if one.past(asked, zeker=False)]
    if left and (asked[0] is not None or any(map(_helpt, left))):
        return None
    return tuple(offer["titel"] for offer in left)


def _breder(asked: Combinatie) -> Iterator[Combinatie]:
    """Yield every combination that asks fewer of the same questions."""
    filled = [i for i, value in enumerate(asked) if value]
    for size in range(1, len(filled)):
        for kept in combinations(filled, size):
            card, group, part, core = (value if i in kept else None for i, value in enumerate(asked))
            yield card, group, part, core


def leegtes(raw: Ruw) -> dict[Combinatie, tuple[str, ...]]:
    """Return every combination of at most three questions that is empty while no wider one is, with what is left."""
    running = [Aanbod(raw, offer) for offer in raw.lopend()]
    asked = product((None, *_kaarten(raw)), (None, *RISICO), (None, *DAGDELEN), (None, *raw.kernen))
    left = {one: _blijft(running, one) for one in asked if 1 <= 4 - one.count(None) <= 3}
    empty = {one: titles for one, titles in left.items() if titles is not None}
    return {one: titles for one, titles in empty.items() if not empty.keys() & set(_breder(one))}


Samen = tuple[str | None, str | None, tuple[str, ...], tuple[str, ...], bool]
"""Card, core, parts of the day, what is left though nobody helps there, and whether it is about audiences."""


def _samen(raw: Ruw) -> dict[Samen, set[str]]:
    """Return what stands in one sentence → its audiences: parts of the day go together first, then audiences."""
    parts: dict[tuple[str | None, str | None, str | None, tuple[str, ...], bool], set[str]] = {}
    for (card, group, part, core), left in leegtes(raw).items():
        parts.setdefault((card, core, group, left, part is None), set()).add(part or "")
    found: dict[Samen, set[str]] = {}
    for (card, core, group, left, _), own in parts.items():
        words = tuple(part for part in DAGDELEN if part in own)
        found.setdefault((card, core, words, left, group is None), set()).add(group or "")
    return found


def _zonder_aanbod(raw: Ruw) -> dict[str, int]:
    """Return each sentence about what no running offer answers, with how many questions it combines."""
    told: dict[str, int] = {}
    for (card, core, parts, left, _), groups in _samen(raw).items():
        meant = [group for group in RISICO if group in groups]
        names = [GROEPEN[group][0].lower() + GROEPEN[group][1:] for group in meant]
        words = [
            "Geen hulp van iemand" if left else "Geen enkel aanbod",
            f"bij “{raw.kaarten[card]['titel']}”" if card else "",
            f"bedoeld voor {opsom(names, 'of')}" if names else "",
            opsom([DAGDELEN[part] for part in parts], "of") if parts else "",
            f"in {raw.kernen[core]}" if core else "",
        ]
        text = " ".join(filter(None, words)) + (f", alleen {_titels(left)}." if left else ".")
        each = list(product((card,), meant or (None,), parts or (None,), (core,)))
        told[text + _later(raw, each)] = sum(map(bool, words[1:]))
    return told


def _later(raw: Ruw, asked: list[Combinatie]) -> str:
    waiting = [Aanbod(raw, offer) for offer in raw.bekend() if offer["status"] != "actief"]
    known = [one.offer["titel"] for one in waiting if any(one.past(each, zeker=True) for each in asked)]
    return f" Het register kent wel {_titels(known)}, maar dat loopt nu niet." if known else ""


def _titels(titles: Iterable[str]) -> str:
    return opsom([f"“{title}”" for title in titles])


def _een_actor(raw: Ruw) -> Iterator[str]:
    for card, known in raw.kaarten.items():
        offers = [offer for offer in raw.lopend() if card in lijst(offer, "bouwstenen")]
        carry = {name for o in offers for name in (o["aanbieder"], *rollen(o, "voert uit"))}
        if len(carry) == 1:
            yield f"“{known['titel']}” hangt af van één actor: {raw.namen(carry)[0]}. Valt die weg, dan is er niemand."


def _lege_kaarten(raw: Ruw) -> Iterator[str]:
    used = {card for entry in (*raw.bekend(), *raw.beloofd()) for card in lijst(entry, "bouwstenen")}
    for card, known in raw.kaarten.items():
        if card not in used:
            yield f"Bij “{known['titel']}” staat geen aanbod en geen belofte."


def _zonder_nummer(raw: Ruw) -> list[str]:
    silent: dict[str, list[str]] = {}
    for offer in raw.lopend():
        if not raw.nummers(offer):
            silent.setdefault(offer["aanbieder"], []).append(offer["titel"])
    ordered = sorted(silent, key=lambda actor: (-len(silent[actor]), actor))
    return [
        f"Het telefoonnummer van {raw.actoren[name]['naam']} is niet ingevuld. Het ontbreekt bij {_titels(silent[name])}."
        for name in ordered
    ]


def _niet_ingevuld(raw: Ruw) -> Iterator[str]:
    running = [Aanbod(raw, offer) for offer in raw.lopend()]
    for core, name in raw.kernen.items():
        for part, words in ((None, ""), *((part, f"{words} ") for part, words in DAGDELEN.items())):
            asked = (None, None, part, core)
            maybe = sum(one.past(asked, zeker=False) for one in running)
            if maybe and not any(one.past(asked, zeker=True) for one in running):
                what = "de dorpskern of het uur" if part else "de dorpskern"
                count = f"Bij {maybe} van de {len(running)} is {what} niet ingevuld."
                yield f"We weten niet of er {words}iets is in {name}. {count}"
                if part is None:
                    break


def _lijsten(raw: Ruw) -> dict[str, list[str]]:
    """Return each kind of gap with its sentences; what no offer answers by how many questions it combines, then by words."""
    absent = _zonder_aanbod(raw)
    ordered = sorted(absent, key=lambda text: (absent[text], text))
    return {
        "Geen aanbod": [text for text in ordered if text.startswith("Geen enkel aanbod")],
        "Alleen zonder hulp van iemand": [text for text in ordered if text.startswith("Geen hulp")],
        "Hangt af van één actor": list(_een_actor(raw)),
        "Geen aanbod en geen belofte": list(_lege_kaarten(raw)),
        "Telefoonnummer niet ingevuld": _zonder_nummer(raw),
        "Niet ingevuld": list(_niet_ingevuld(raw)),
    }


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    lists = _lijsten(raw)
    total = aantal(sum(map(len, lists.values())), "zin", "zinnen")
    told = chain.from_iterable(opsomming(title, lines) for title, lines in lists.items() if lines)
    return ["Wat ontbreekt er?", f"{total}. Wat niet ingevuld is, noemen we nooit afwezig.", *told]


def geordend(raw: Ruw, lines: list[str]) -> list[str]:
    """Return the lines of a page, what no offer answers ordered as here; fails unless the widest stand first."""
    absent = _zonder_aanbod(raw)
    shown = [line for line in lines if line in absent]
    for kind in ("Geen enkel", "Geen hulp"):
        widths = [absent[line] for line in shown if line.startswith(kind)]
        assert widths == sorted(widths)
    own = iter(sorted(shown, key=lambda text: (text.startswith("Geen hulp"), absent[text], text)))
    return [next(own) if line in absent else line for line in lines]


@pytest.mark.parametrize("name", NAMEN)
def test_gaps(name: str) -> None:
    """The same sentences and counts, the widest of what no offer answers first."""
    raw = ruw(name)
    assert geordend(raw, blad(name).lijnen["gaten"]) == regels(raw)
