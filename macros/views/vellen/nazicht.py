"""The sheet with which somebody goes by or rings to check what the register says of one actor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ... import woorden
from ...freshness import Controle, Versheid
from ...model.keuzes import Nakijkwijze, Velsoort
from ...model.soorten import LIJSTEN, soort_van
from ...nazichtronde.blad import Blad, blad
from ...nazichtronde.ronde import Brief, brieven
from ...nazichtronde.stuk import Stuk
from ...register import Register
from ..delen import Telefoon
from ..zicht import Zicht
from .basis import Soort, Vel
from .voet import Velvoet, voet


@dataclass(frozen=True)
class Vraagstuk:
    """One entry to ask about."""

    sleutel: str
    """“aanbod/digipunt-bib”."""
    stuk: Stuk
    wanneer: str | None
    """Why it is asked now; nothing where nobody checked it ever, the lines say so: “Binnenkort na te kijken: uiterlijk op 3 december 2026.”"""


@dataclass(frozen=True)
class Nazichtblad:
    """The sheet of one actor."""

    blad: Blad
    """What the mail and the sheet of `portaal nazicht` ask too."""
    bel: Telefoon | None
    """The number to ring."""
    stukken: tuple[Vraagstuk, ...]
    wijzen: tuple[str, ...]
    """How it was asked, to tick: what `portaal bevestig` wants to know."""
    voet: Velvoet


def vellen(register: Register) -> Iterator[Vel]:
    """Yield a sheet for every actor with something to check, whom to ring first on top."""
    for letter in register.eens(_brieven).values():
        actor = letter.actor
        yield Vel(f"nazicht-{actor.id}", f"Nazichtblad: {actor.naam}", SOORT, "a4", actor.id)


def _brieven(register: Register) -> dict[str, Brief]:
    """Return all there is to ask, by the id of whom one asks."""
    return {letter.actor.id: letter for letter in brieven(register, {})}


def nazicht(zicht: Zicht, vel: Vel) -> Nazichtblad:
    """Return the sheet of one actor."""
    register = zicht.register
    letter = register.eens(_brieven)[vel.stuk]
    sheet = blad(letter, register)
    return Nazichtblad(
        blad=sheet,
        bel=zicht.telefoon(letter.telefoon),
        stukken=tuple(_vraagstukken(register, letter, sheet)),
        wijzen=tuple(way.label for way in Nakijkwijze),
        voet=voet(zicht, "klopt-er-iets-niet/"),
    )


def _vraagstukken(register: Register, letter: Brief, sheet: Blad) -> Iterator[Vraagstuk]:
    for entry, piece in zip(letter.entries, sheet.stukken, strict=True):
        yield Vraagstuk(f"{LIJSTEN[soort_van(entry)]}/{entry.id}", piece, _wanneer(register.controle(entry)))


def _wanneer(state: Controle) -> str | None:
    """Return by when an entry must be checked, or had to be."""
    if state.uiterlijk is None:
        return None
    words = {
        Versheid.VERS: "Opnieuw nakijken: uiterlijk op",
        Versheid.BINNENKORT: "Binnenkort na te kijken: uiterlijk op",
        Versheid.ACHTERSTALLIG: "Te laat: dit moest nagekeken zijn op",
    }
    return f"{words[state.versheid]} {woorden.datum(state.uiterlijk)}."


SOORT = Soort(
    Velsoort.NAZICHT,
    "regie",
    "Ga langs of bel, en kruis aan wat klopt. Er staat op wat nagekeken moet worden.",
    vellen,
    nazicht,
    intern=True,
)
