"""What reading a source gives: entries that know where each value stood, what is wrong, and what could not come along."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..bewerken import Waarde
from ..load.files import printable

LANGST = 120
"""Characters of a value that a message repeats."""

MEEST_GEMELD = 200
"""More mistakes than this in one run help nobody: it is the wrong file, or one mistake seen many times."""


class ImportKanNiet(Exception):
    """A source cannot be read at all; the text says why and what to do, in Dutch."""


@dataclass(frozen=True, order=True)
class Plek:
    """Where something stands in a source: its file, and within it a row and column, or a JSON pointer."""

    bestand: str
    rij: int = 0
    """Row from 1, the header counted; 0 where there are no rows."""
    kolom: str = ""
    """Title of the column."""
    regel: int = 0
    """Line in the file, where it differs from the row: a cell of CSV can hold several lines."""
    pad: str = ""
    """JSON pointer: “/3/schedules/0/opens_at”."""

    def __str__(self) -> str:
        parts = [self.bestand]
        if self.rij:
            parts.append(
                f"rij {self.rij}" + (f" (regel {self.regel})" if self.regel not in (0, self.rij) else "")
            )
        if self.kolom:
            parts.append(f"kolom “{kort(self.kolom, 60)}”")
        if self.pad:
            parts.append(self.pad)
        return ", ".join(parts)


@dataclass(frozen=True)
class Gevonden:
    """One thing to tell about a place in a source."""

    plek: Plek
    tekst: str

    def __str__(self) -> str:
        return f"{self.plek}: {self.tekst}"


@dataclass(eq=False)
class Ingang:
    """One entry as a source tells it: its values by their path in the register, and where each stood."""

    soort: str
    """`aanbod`, `plaats` or `actor`."""
    plek: Plek
    velden: dict[str, Waarde] = field(default_factory=dict)
    plekken: dict[str, Plek] = field(default_factory=dict)
    sleutel: str = ""
    """What the source itself calls it, such as a UUID; empty where it has no name of its own."""
    aanbieder: Ingang | None = None
    plaatsen: list[Ingang] = field(default_factory=list)
    kolommen: dict[str, Plek] = field(default_factory=dict)
    """Where a field would stand, filled in or not."""
    gebroken: set[str] = field(default_factory=set)
    """Fields of which something stands there that is a mistake: told already."""
    vragen: list[str] = field(default_factory=list)
    """What the person who looks at it must see."""

    def zet(self, pad: str, waarde: Waarde, plek: Plek) -> None:
        """Fill a field in; nothing is no value."""
        if waarde is not None and waarde != "":
            self.velden[pad] = waarde
            self.plekken[pad] = plek

    @property
    def naam(self) -> str:
        """What a reader calls it, as far as the source says so."""
        return str(self.velden.get("titel" if self.soort == "aanbod" else "naam") or "")

    @property
    def id(self) -> str:
        """Its id, as far as the source says so."""
        return str(self.velden.get("id") or "")


@dataclass
class Lezing:
    """One reading of sources: gathers entries, mistakes, and what could not come along."""

    ingangen: list[Ingang] = field(default_factory=list)
    fouten: list[Gevonden] = field(default_factory=list)
    niet_mee: list[Gevonden] = field(default_factory=list)
    gekoppeld: list[Gevonden] = field(default_factory=list)
    """What was found in the register already, so that the new entries refer to it."""

    def fout(self, plek: Plek, tekst: str) -> None:
        """Note a mistake: nothing is written."""
        self.fouten.append(Gevonden(plek, printable(" ".join(tekst.split()))))

    def laat(self, plek: Plek, wat: object, waarom: str) -> None:
        """Note a value that cannot come along, and why; the rest does."""
        self.niet_mee.append(Gevonden(plek, printable(" ".join(f"“{kort(wat)}”. {waarom}".split()))))

    def koppel(self, plek: Plek, tekst: str) -> None:
        """Note that something stands in the register already."""
        self.gekoppeld.append(Gevonden(plek, printable(tekst)))


def volgorde(one: Gevonden) -> tuple[str, int, str]:
    """Return by what things to tell stand in the order of the source; those of one row stay as they were found."""
    first = one.plek.pad.removeprefix("/contents").split("/")[1:2]
    return one.plek.bestand, one.plek.rij, f"{first[0]:>9}" if first else ""


def kort(wat: object, langst: int = LANGST) -> str:
    """Return a value as a message repeats it: on one line, and no longer than a line."""
    text = " ".join(str(wat).split())
    return text if len(text) <= langst else f"{text[:langst]}…"


def gevouwen(text: str) -> str:
    """Return a name as two people compare it: capitals and spaces make no difference."""
    return " ".join(text.casefold().split())


def eerste(plekken: Iterable[Plek], anders: Plek) -> Plek:
    """Return the first of these places, or else the other one."""
    return next(iter(plekken), anders)
