"""A neighbour, and the last good copy of what it publishes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ..model import Gemeente
from ..woorden import datum

if TYPE_CHECKING:
    from ..exports.eigen.vorm import Aanbodbestand  # a council without neighbours does without

TE_OUD = timedelta(days=7)
"""How old a copy may be and still tell something: nobody knows what was reported since (project rule)."""


@dataclass(frozen=True)
class Buur:
    """A council whose offers are shown beside ours."""

    id: str
    naam: str
    """As our own buren.yaml calls it."""
    webadres: str
    """The address of its site, over https."""


@dataclass(frozen=True)
class Buurbestand:
    """A neighbour with the last good copy of its aanbod.json."""

    buur: Buur
    bestand: Aanbodbestand

    def vertelt_nog(self, vandaag: date) -> bool:
        """Say whether the copy is young enough to tell a reader something."""
        return vandaag - self.bestand.datum <= TE_OUD


def bezwaar(bestand: Aanbodbestand, gemeente: Gemeente | None, vandaag: date) -> str:
    """Return why this council does not show a file that is right in itself, in a Dutch sentence; mostly nothing."""
    their = bestand.gemeente
    if their.fictief and not (gemeente and gemeente.fictief):
        return "Deze gemeente is verzonnen. Haar aanbod komt nooit op de site van een echte gemeente."
    if not their.webadres:
        return "Er staat niet op welk webadres hun site staat. Vraag of ze dat invullen."
    if gemeente and their.webadres == gemeente.webadres:
        return "Dit is je eigen gemeente, geen buur."
    if bestand.datum > vandaag:
        return f"Het is van {datum(bestand.datum)}, en dat is nog niet. Vandaag is het {datum(vandaag)}."
    return ""
