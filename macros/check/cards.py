"""Rules on the bouwstenen themselves: cards, categories and the official questions fit together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..model.base import bedoelde_je, opsomming
from ..model.regiekeuzes import Fase
from ..problems import Problem
from .content import Content
from .doubles import doubles


def double_cards(content: Content, today: date) -> Iterator[Problem]:
    """The id and the number of a card stand once, and so does the id of a category."""
    if content.bouwstenen is None:
        return
    yield from doubles(content, content.bouwstenen.categorieen, "id")
    yield from doubles(content, content.cards(), "id")
    yield from doubles(content, content.cards(), "nummer")


def card_references(content: Content, today: date) -> Iterator[Problem]:
    """A card names a category that exists and touches other cards that exist."""
    if content.bouwstenen is None:
        return
    categories = [category.id for category in content.bouwstenen.categorieen]
    ids = [card.id for card in content.cards()]
    for card in content.cards():
        if card.categorie not in categories:
            hint = bedoelde_je(card.categorie, categories) or _choose(categories)
            yield content.fout(card, ("categorie",), f"“{card.categorie}” is geen categorie.{hint}")
        for i, other in enumerate(card.raakt):
            if other not in ids:
                hint = bedoelde_je(other, ids) or " Kijk het id na."
                yield content.fout(card, ("raakt", i), f"“{other}” staat niet bij de bouwstenen.{hint}")
            elif other == card.id:
                yield content.fout(
                    card, ("raakt", i), f"“{other}” is deze bouwsteen zelf. Haal dit woord weg."
                )


def phases(content: Content, today: date) -> Iterator[Problem]:
    """Each phase of the tool is explained, once."""
    if content.bouwstenen is None:
        return
    told = [phase.fase for phase in content.bouwstenen.fasen]
    for missing in (phase for phase in Fase if phase not in told):
        text = f"De fase “{missing}” ontbreekt. Leg elke fase één keer uit. Bijvoorbeeld - fase: {missing}."
        yield content.fout(content.bouwstenen, ("fasen",), text)
    for i, phase in enumerate(content.bouwstenen.fasen):
        if phase.fase in told[:i]:
            text = f"De fase “{phase.fase}” staat hier al. Leg elke fase één keer uit. Haal deze weg."
            yield content.fout(phase, ("fase",), text)


def sticker_round(content: Content, today: date) -> Iterator[Problem]:
    """Everybody has a sticker of each colour, and the categories that stay out of the round exist."""
    if content.bouwstenen is None:
        return
    categories, rules = [c.id for c in content.bouwstenen.categorieen], content.bouwstenen.stickerronde
    for colour in ("groen", "rood"):
        if not getattr(rules, colour):
            text = (
                f"Met 0 stickers kiest niemand iets. Geef er iedereen minstens 1. Bijvoorbeeld {colour}: 10."
            )
            yield content.fout(content.bouwstenen, ("stickerronde", colour), text)
    for i, name in enumerate(rules.zonder):
        if name not in categories:
            hint = bedoelde_je(name, categories) or _choose(categories)
            yield content.fout(
                content.bouwstenen, ("stickerronde", "zonder", i), f"“{name}” is geen categorie.{hint}"
            )


def _choose(categories: list[str]) -> str:
    return f" Kies uit: {opsomming(categories)}." if categories else " Zet haar eerst bij categorieen."


def official_questions(content: Content, today: date) -> Iterator[Problem]:
    """Official questions belong to a card that exists, each card once."""
    if content.officiele_vragen is None or content.bouwstenen is None:
        return
    ids = [card.id for card in content.cards()]
    seen: set[str] = set()
    for entry in content.officiele_vragen.vragen:
        if entry.bouwsteen not in ids:
            hint = bedoelde_je(entry.bouwsteen, ids) or " Kijk het id na."
            yield content.fout(
                entry, ("bouwsteen",), f"“{entry.bouwsteen}” staat niet bij de bouwstenen.{hint}"
            )
        elif entry.bouwsteen in seen:
            yield content.fout(
                entry,
                ("bouwsteen",),
                f"“{entry.bouwsteen}” heeft hierboven al vragen. Zet ze bij elkaar.",
            )
        seen.add(entry.bouwsteen)


RULES = (double_cards, card_references, phases, sticker_round, official_questions)
