"""Whom a round asks about what, at which address: pure, from the register of today and as it was when the round began."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..check.content import Entry
from ..freshness import BINNENKORT
from ..model import Actor
from ..model.soorten import naam
from ..regie.nazicht import Belbeurt, Nakijkpunt, bellijst, per_actor
from ..register import Register
from .adressen import Adressen


@dataclass(frozen=True)
class Brief:
    """One actor with all there is to ask, and how to reach it."""

    actor: Actor
    entries: tuple[Entry, ...]
    mail: str | None
    """Where the mail goes; nothing when nobody knows an address."""
    telefoon: str | None
    herinnering: bool = False

    @property
    def namen(self) -> tuple[str, ...]:
        """Return what each entry is called."""
        return tuple(naam(entry) for entry in self.entries)


def brieven(begin: Register, adressen: Adressen, *, herinnering: bool = False) -> tuple[Brief, ...]:
    """Return a letter to everybody who has something to check, whom to ring first on top.

    `begin` is the register on the day the round began: what was checked on that day or since is no question
    any more. A reminder goes to the second address, where there is one.
    """
    return tuple(
        Brief(
            turn.actor,
            tuple(point.entry for point in turn.punten),
            _mail(turn.actor, adressen, second=herinnering),
            turn.telefoon,
            herinnering,
        )
        for turn in bellijst(begin, BINNENKORT)
    )


def _mail(actor: Actor, adressen: Adressen, *, second: bool) -> str | None:
    """Return the address for an actor: the local one wins; a second one only when asked for and known."""
    own = adressen.get(actor.id)
    first = (own.mail if own else None) or actor.mail
    other = (own.tweede_mail if own else None) or actor.tweede_mail
    return (other or first) if second else (first or other)


@dataclass(frozen=True)
class Vinkje:
    """One entry of the tick list, and whether somebody checked it since the round began."""

    entry: Entry
    gedaan: bool
    punt: Nakijkpunt | None
    """Why it is asked; nothing once it is answered."""


@dataclass(frozen=True)
class Vinkrij:
    """One actor with its entries of the round."""

    actor: Actor
    telefoon: str | None
    vinkjes: tuple[Vinkje, ...]

    @property
    def open(self) -> int:
        """Return how many wait for an answer."""
        return sum(not tick.gedaan for tick in self.vinkjes)


@dataclass(frozen=True)
class Vinklijst:
    """The tick list of one round."""

    ronde: date
    vandaag: date
    rijen: tuple[Vinkrij, ...]
    """Who has most left comes first."""

    @property
    def totaal(self) -> int:
        """Return how many entries are in the round."""
        return sum(len(row.vinkjes) for row in self.rijen)

    @property
    def gedaan(self) -> int:
        """Return how many of them are answered."""
        return self.totaal - sum(row.open for row in self.rijen)

    @property
    def klaar(self) -> bool:
        """Say whether all are answered."""
        return self.gedaan == self.totaal


def vinklijst(begin: Register, vandaag: date) -> Vinklijst:
    """Return the tick list of the round that began on the day of `begin`."""
    turns = {turn.actor.id: turn for turn in bellijst(begin, BINNENKORT)}
    found = (_vinkrij(begin, actor, entries, turns.get(actor.id)) for actor, entries in per_actor(begin))
    rows = (row for row in found if row.vinkjes)
    return Vinklijst(begin.vandaag, vandaag, tuple(sorted(rows, key=lambda row: (-row.open, row.actor.naam))))


def _vinkrij(begin: Register, actor: Actor, entries: tuple[Entry, ...], turn: Belbeurt | None) -> Vinkrij:
    points = {id(point.entry): point for point in turn.punten} if turn else {}
    return Vinkrij(actor, turn.telefoon if turn else None, tuple(_vinkjes(begin, entries, points)))


def _vinkjes(
    begin: Register, entries: tuple[Entry, ...], points: Mapping[int, Nakijkpunt]
) -> Iterator[Vinkje]:
    for entry in entries:
        done = entry.nagekeken is not None and entry.nagekeken.op >= begin.vandaag
        if done or id(entry) in points:
            yield Vinkje(entry, done, points.get(id(entry)))
