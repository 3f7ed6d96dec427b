"""What changed in each offer from one version to the next, in the words of the info sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Literal

from ..infoblad.anders import (
    AFSPRAAK,
    BEL,
    LET_OP,
    MAIL,
    NAAM,
    NIEUW,
    PRIJS,
    WAAR,
    WANNEER,
    Anders,
    Vergelijking,
)
from ..infoblad.bericht import bel_eerst, bericht, gestopt, met_uitzonderingen, verdwenen
from ..infoblad.delen import GEPLAND, Bericht, Lijn, zin, zinnen
from ..links import Links
from ..model import Offer
from ..model.base import opsomming
from ..model.keuzes import Status
from ..regie.veldwoorden import woordkeus
from ..regie.verschil import paren
from ..register import Register
from ..views.zicht import Zicht
from .basis import voluit
from .veldnieuws import veldnieuws

Fase = Literal["", "loopt", "gepland", "dicht", "weg"]
"""What an offer is for a reader; nothing before it is on the list."""

_FASE: dict[Status, Fase] = {
    Status.ACTIEF: "loopt",
    Status.GEPLAND: "gepland",
    Status.TIJDELIJK_DICHT: "dicht",
    Status.GESTOPT: "weg",
    Status.NA_TE_KIJKEN: "",
}

_WOORD = {
    NAAM: "andere naam",
    BEL: "telefoonnummer",
    WANNEER: "uren",
    LET_OP: "dagen dat het anders is",
    WAAR: "plek",
    PRIJS: "prijs",
    AFSPRAAK: "afspraak",
    MAIL: "mailadres",
}
"""What a line is about, in a title, where it does not say itself that it is new."""

MEESTE_WOORDEN = 3
"""How many things a title names."""


@dataclass(frozen=True)
class Verandering:
    """What changed in one offer on one day."""

    dag: date
    id: str
    """Of the offer, as it was called then."""
    titel: str
    """“Digipunt in de bibliotheek: nieuwe uren”."""
    zinnen: tuple[str, ...]
    pagina: str | None
    """Its page of today; nothing where none is left."""


def veranderingen(zicht: Zicht) -> list[Verandering]:
    """Return all that changed between the versions that a build knows, the newest day first, then by id."""
    found = (one for pair in pairwise(zicht.versies.registers) for one in _tussen(zicht, *pair))
    return sorted(found, key=lambda one: (-one.dag.toordinal(), one.id))


def _tussen(zicht: Zicht, voor: Register, na: Register) -> Iterator[Verandering]:
    """Yield what changed from one version to the next."""
    then = _toen(zicht, na)
    compared = Vergelijking(voor, then.register, woordkeus(voor, na))
    pairs = [(old, new) for old, new in paren(voor, na) if isinstance(new, Offer)]
    for old, new in pairs:
        assert old is None or isinstance(old, Offer), "pairs are of one kind"
        if told := _nieuws(zicht, then, compared, old, new):
            yield _verandering(zicht, na, new, *told)
    known = {id(old) for old, _ in pairs}
    for old in voor.aanbod.values():
        if id(old) not in known and _fase(old) not in ("", "weg"):
            heir = next((one for one in na.aanbod.values() if old.id in one.vorige_ids), None)
            yield _verandering(zicht, na, old, "niet meer op onze lijst", _zinnen(verdwenen(then, old, heir)))


def _toen(zicht: Zicht, register: Register) -> Zicht:
    """Return how one looks through a version: its pages were there, and what is reported as wrong today is left out."""
    kinds = (("aanbod", register.aanbod), ("plaatsen", register.plaatsen), ("actoren", register.actoren))
    pages = {f"{kind}/{name}/" for kind, entries in kinds for name in entries}
    now, then = zicht.register.twijfel, register.twijfel
    doubt = replace(then, nummers=then.nummers | now.nummers, adressen=then.adressen | now.adressen)
    return Zicht(replace(register, twijfel=doubt), Links(zicht.links.pages | pages, zicht.links.base))


def _fase(offer: Offer | None) -> Fase:
    return _FASE[offer.status] if offer else ""


_WERD: dict[tuple[Fase, Fase], str] = {
    ("gepland", "loopt"): "gestart",
    ("dicht", "loopt"): "er weer",
    ("weg", "loopt"): "er weer",
}
"""What became of an offer, where that is not plain from what it is now."""

_IS: dict[Fase, str] = {
    "loopt": "nieuw op onze lijst",
    "gepland": "komt misschien",
    "dicht": "tijdelijk dicht",
    "weg": "gestopt",
}


def _nieuws(
    zicht: Zicht, then: Zicht, compared: Vergelijking, old: Offer | None, new: Offer
) -> tuple[str, tuple[str, ...]] | None:
    """Return in a few words and in sentences what became of an offer; nothing when it is as it was."""
    was, now = _fase(old), _fase(new)
    if now == "" or (was == now == "weg") or (was == "" and now == "weg"):
        return None
    if was != now:
        told = gestopt(then, new, kwam=was != "gepland") if now == "weg" else bericht(then, new, {})
        what = "gepland" if now == "gepland" and then.register.zeker(new) else _IS[now]
        return _WERD.get((was, now), what), (*_vooraf(zicht, then, new), *_zinnen(told))
    assert old is not None, "it was something already"
    return _anders(zicht, then, compared, old, new)


def _vooraf(zicht: Zicht, then: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return what stands in front of the message about what came, or is something else than it was."""
    sure = then.register.zeker(offer)
    if offer.status is Status.GEPLAND:
        return (zinnen("Dit is gepland" if sure else GEPLAND, offer.status_reden),)
    return _eerst(zicht, then, offer) if sure else ()


def _anders(
    zicht: Zicht, then: Zicht, compared: Vergelijking, old: Offer, new: Offer
) -> tuple[str, tuple[str, ...]] | None:
    """Return what is otherwise in an offer that is there as it was; a wrong mail address is not passed on."""
    lines = met_uitzonderingen(then, new, compared.aanbod(old, new))
    if new.mail and not then.register.juist_adres(new.mail):
        lines = {label: line for label, line in lines.items() if label != MAIL}
    rest = list(veldnieuws(then.register, compared.woorden, old, new))
    if not lines and not rest:
        return None
    words = [*dict.fromkeys((*_woorden(lines), *(word for word, _ in rest)))]
    named = words if len(words) <= MEESTE_WOORDEN else [*words[: MEESTE_WOORDEN - 1], "meer"]
    return opsomming(named, "en"), (
        *_eerst(zicht, then, new),
        *map(_lijn, (*lines.values(), *(line for _, line in rest))),
    )


def _eerst(zicht: Zicht, then: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return how one asks first about what runs, where its hours could not be stated then or cannot be today."""
    now = _vandaag(zicht, offer.id)
    sure = then.register.zeker(offer) and (now is None or zicht.register.zeker(now))
    return () if sure or offer.status is not Status.ACTIEF else (zin(bel_eerst(then, offer)),)


def _woorden(lines: Anders) -> Iterator[str]:
    for label, line in lines.items():
        yield line.label.lower() if line.label in NIEUW.values() else _WOORD[label]


def _zinnen(message: Bericht) -> tuple[str, ...]:
    return (*((zin(message.wat),) if message.wat else ()), *map(_lijn, message.lijnen))


def _lijn(line: Lijn) -> str:
    return f"{line.label}: {line.tekst}" if line.label else line.tekst


def _verandering(zicht: Zicht, na: Register, offer: Offer, what: str, told: tuple[str, ...]) -> Verandering:
    return Verandering(na.vandaag, offer.id, f"{offer.titel}: {what}", told, _pagina(zicht, offer.id))


def _pagina(zicht: Zicht, name: str) -> str | None:
    """Return the page of an offer by its id of then."""
    now = _vandaag(zicht, name)
    path = f"aanbod/{now.id}/" if now else ""
    return voluit(zicht, path) if path in zicht.links.pages and now else None


def _vandaag(zicht: Zicht, name: str) -> Offer | None:
    """Return what an offer of then is today: under its own id, or under what it is called since."""
    offers = zicht.register.aanbod
    moved = (one for one in offers.values() if name in one.vorige_ids)
    return offers.get(name) or next(moved, None)
