"""Rules on ids and on who refers to whom: every reference must lead somewhere, every address must be one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ..model import Actor, Model, Offer
from ..model.base import bedoelde_je
from ..problems import Problem
from .content import Content, Entry

Path = tuple[str | int, ...]

KINDS = {"actoren": "actor", "plaatsen": "plaats", "aanbod": "aanbod", "bouwstenen": "bouwsteen"}


def unknown_references(content: Content, today: date) -> Iterator[Problem]:
    """A name of an actor, place, offer or bouwsteen must stand in its list."""
    known = {**content.known, "bouwstenen": frozenset(card.id for card in content.cards())}
    for entry in content.entries():
        for path, kind, wanted in _references(entry):
            if wanted not in known.get(kind, frozenset()):
                hint = bedoelde_je(wanted, sorted(known.get(kind, frozenset())))
                yield content.fout(
                    entry,
                    path,
                    f"“{wanted}” staat niet bij de {_plural(kind)}.{hint or f' Maak eerst deze {KINDS[kind]} aan of kies een andere.'}",
                )


def _plural(kind: str) -> str:
    return "lijst aanbod" if kind == "aanbod" else kind


def _references(entry: Entry) -> Iterator[tuple[Path, str, str]]:
    """Yield (path, list it must be in, id) for everything `entry` refers to."""
    if entry.nagekeken:
        yield ("nagekeken", "door"), "actoren", entry.nagekeken.door
    if isinstance(entry, Actor):
        for i, relation in enumerate(entry.relaties):
            yield ("relaties", i, "actor"), "actoren", relation.actor
    elif isinstance(entry, Offer):
        yield from _offer_references(entry)


def _offer_references(offer: Offer) -> Iterator[tuple[Path, str, str]]:
    yield ("aanbieder",), "actoren", offer.aanbieder
    for i, role in enumerate(offer.rollen):
        yield ("rollen", i, "actor"), "actoren", role.actor
    for name, kind in (("plaatsen", "plaatsen"), ("in_plaats", "aanbod"), ("bouwstenen", "bouwstenen")):
        for i, wanted in enumerate(getattr(offer, name)):
            yield (name, i), kind, wanted
    for path, place in _places_in_hours(offer):
        yield path, "plaatsen", place


def _places_in_hours(offer: Offer) -> Iterator[tuple[Path, str]]:
    if offer.wanneer is None:
        return
    for name in ("ronde", "aangepast"):
        for i, part in enumerate(getattr(offer.wanneer, name)):
            if part.plaats:
                yield ("wanneer", name, i, "plaats"), part.plaats


def double_ids(content: Content, today: date) -> Iterator[Problem]:
    """An id, an old id included, leads to one page only."""
    for group in (content.actoren, content.plaatsen, content.aanbod):
        yield from _double(content, group)


def _double(content: Content, group: Sequence[Entry]) -> Iterator[Problem]:
    seen: dict[str, tuple[Model, Path]] = {}
    for path, entry, name in [(("id",), e, e.id) for e in group] + [
        (("vorige_ids", i), e, old) for e in group for i, old in enumerate(e.vorige_ids)
    ]:
        if name in seen:
            first = content.at(seen[name][0], *seen[name][1])
            yield content.fout(
                entry,
                path,
                f"“{name}” is al gebruikt op {first}. Elk id mag maar één keer. Kies een ander, bijvoorbeeld {name}-2.",
            )
        else:
            seen[name] = (entry, path)


def self_references(content: Content, today: date) -> Iterator[Problem]:
    """Nothing refers to itself: an actor has no relation with itself, a stopped offer is not its own successor."""
    for actor in content.actoren:
        for i, relation in enumerate(actor.relaties):
            if relation.actor == actor.id:
                yield content.fout(
                    actor,
                    ("relaties", i),
                    f"“{actor.id}” verwijst hier naar zichzelf. Kies een andere actor of haal de regel weg.",
                )
    for offer in content.aanbod:
        for i, other in enumerate(offer.in_plaats):
            if other == offer.id:
                yield content.fout(
                    offer,
                    ("in_plaats", i),
                    f"“{offer.id}” verwijst hier naar zichzelf. Kies een ander aanbod of haal de regel weg.",
                )


def unused_entries(content: Content, today: date) -> Iterator[Problem]:
    """An actor or place that nothing refers to is seldom meant."""
    used = {(kind, wanted) for entry in content.entries() for _, kind, wanted in _references(entry)}
    for actor in content.actoren:
        if ("actoren", actor.id) not in used and not actor.relaties:
            yield content.waarschuwing(
                actor,
                ("id",),
                f"Niemand verwijst naar de actor “{actor.id}”. Koppel hem aan een aanbod of een relatie, of haal hem weg.",
            )
    for place in content.plaatsen:
        if ("plaatsen", place.id) not in used:
            yield content.waarschuwing(
                place,
                ("id",),
                f"Niemand verwijst naar de plaats “{place.id}”. Koppel ze aan een aanbod of haal ze weg.",
            )


def village_cores(content: Content, today: date) -> Iterator[Problem]:
    """The village core of a place is one of the council's own."""
    if content.gemeente is None:
        return
    known = [core.id for core in content.gemeente.dorpskernen]
    for place in content.plaatsen:
        if place.dorpskern and place.dorpskern not in known:
            yield content.fout(
                place,
                ("dorpskern",),
                f"“{place.dorpskern}” is geen dorpskern van {content.gemeente.naam}."
                f"{bedoelde_je(place.dorpskern, known)} Kies uit: {', '.join(known) or 'vul eerst dorpskernen in gemeente.yaml in'}.",
            )


def card_references(content: Content, today: date) -> Iterator[Problem]:
    """A bouwsteen names a category that exists, touches cards that exist, and its id and number stand once."""
    if content.bouwstenen is None:
        return
    categories = [category.id for category in content.bouwstenen.categorieen]
    ids = [card.id for card in content.cards()]
    for card in content.cards():
        if card.categorie not in categories:
            yield content.fout(
                card,
                ("categorie",),
                f"“{card.categorie}” is geen categorie.{bedoelde_je(card.categorie, categories)}",
            )
        if ids.count(card.id) > 1:
            yield content.fout(
                card,
                ("id",),
                f"“{card.id}” staat {ids.count(card.id)} keer bij de bouwstenen. Elk id mag maar één keer.",
            )
        for i, other in enumerate(card.raakt):
            if other not in ids:
                yield content.fout(
                    card, ("raakt", i), f"“{other}” staat niet bij de bouwstenen.{bedoelde_je(other, ids)}"
                )


RULES = (unknown_references, double_ids, self_references, unused_entries, village_cores, card_references)
