"""How sure we are of an entry: `nagekeken` becomes vers, binnenkort, achterstallig or nooit, and what that changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from .model import Nagekeken, Termijn
from .model.base import Keuze

STANDAARD_TERMIJN = Termijn(6)
"""Six months: the term after which a published hour is no longer taken on trust (project rule)."""

BINNENKORT = timedelta(days=30)
"""How long before its term an entry counts as due soon, so that somebody can ring in time."""


class Versheid(Keuze):
    """The four states of an entry; never checked is a state of its own, not a kind of overdue."""

    VERS = "vers", "Nagekeken"
    BINNENKORT = "binnenkort", "Binnenkort na te kijken"
    ACHTERSTALLIG = "achterstallig", "Te lang geleden nagekeken"
    NOOIT = "nooit", "Nog niet nagekeken"

    @property
    def zeker(self) -> bool:
        """Whether a person checked it within its term."""
        return self in (Versheid.VERS, Versheid.BINNENKORT)


@dataclass(frozen=True)
class Controle:
    """The state of one entry on one day; `uiterlijk` is the last day on which the check still counts."""

    versheid: Versheid
    uiterlijk: date | None
    gemeld: bool = False
    """Whether somebody reported since that its hours, its place or that it runs may be wrong."""

    @property
    def zeker(self) -> bool:
        """Whether the public page may state hours as they are: checked in term, and nobody said otherwise since."""
        return self.versheid.zeker and not self.gemeld

    def zeker_op(self, dag: date) -> bool:
        """Whether that still holds on a coming day."""
        return self.zeker and self.uiterlijk is not None and dag <= self.uiterlijk

    @property
    def rang(self) -> int:
        """Sort key: entries that may be trusted come first."""
        return 0 if self.zeker else 1


def controle(
    nagekeken: Nagekeken | None, termijn: Termijn | None, vandaag: date, *, gemeld: bool = False
) -> Controle:
    """Return how sure an entry is on `vandaag`; its own term goes before the default of six months.

    `gemeld` says that somebody reported a mistake in when, where or whether it is there.

    A check dated after `vandaag` counts as fresh here; that it lies in the future is a finding of `check`.
    """
    if nagekeken is None:
        return Controle(Versheid.NOOIT, None, gemeld)
    until = (termijn or STANDAARD_TERMIJN).na(nagekeken.op)
    if vandaag > until:
        return Controle(Versheid.ACHTERSTALLIG, until, gemeld)
    soon = vandaag >= until - BINNENKORT
    return Controle(Versheid.BINNENKORT if soon else Versheid.VERS, until, gemeld)
