"""How far ahead a calendar may go that is out of our reach: as far as somebody vouches for the hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from . import agenda
from .agenda import Sessie
from .freshness import Controle, Versheid
from .model import Offer
from .model.keuzes import Status
from .model.wanneer import Sluiting
from .reeksen import Verdeling, verdeel

VERST = agenda.VOORUIT
"""How far at most, however long a check counts."""

EEN_DAG = timedelta(days=1)


@dataclass(frozen=True)
class Deel:
    """The moments of one offer in one period."""

    zeker: bool
    """Whether the hours are sure in this period; otherwise one asks first."""
    sessies: tuple[Sessie, ...]
    """In order of time."""
    verdeling: Verdeling
    """The same, told shortly."""


def delen(
    offer: Offer,
    controle: Controle,
    vandaag: date,
    horizon: date,
    bekend: Sequence[Sessie],
    sluitingsdagen: Sequence[Sluiting],
) -> Iterator[Deel]:
    """Yield what calendars hold of an offer: what is sure, then what one must ask first, no further than `horizon`.

    `bekend` are its moments from today through `horizon`. Nothing of what nobody ever checked or what does not run:
    a calendar keeps what it got.
    """
    hours = offer.wanneer
    if hours is None or offer.status is not Status.ACTIEF or controle.versheid is Versheid.NOOIT:
        return
    for sure, van, tot in _periodes(controle, vandaag, horizon):
        near = (session for session in bekend if van <= session.dag <= tot)
        far = agenda.sessies(hours, max(van, horizon + EEN_DAG), tot, sluitingsdagen, offer.plaatsen)
        if found := (*near, *far):
            yield Deel(sure, found, verdeel(hours, offer.plaatsen, found))


def _periodes(controle: Controle, vandaag: date, horizon: date) -> Iterator[tuple[bool, date, date]]:
    """Yield whether the hours are sure, from which day and through which."""
    start = vandaag
    if controle.zeker and controle.uiterlijk:
        last = min(controle.uiterlijk, vandaag + VERST)
        yield True, start, last
        start = last + EEN_DAG
    if start <= horizon:
        yield False, start, horizon
