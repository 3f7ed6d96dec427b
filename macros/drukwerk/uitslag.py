"""What printing gave: the files, what pages need to know of them, and why a vel failed; it travels as a folder."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path

LIJST = "uitslag.json"
"""The file in the folder that says what is in it; it is no part of the site."""


@dataclass(frozen=True)
class Gebrek:
    """Why a vel cannot be made: what is missing or does not fit."""

    vel: str
    """Id of the vel."""
    tekst: str
    """What stands there, what is expected and what to do, in sentences."""
    plek: str = ""
    """`file:line:column` of the entry, where it is one that is to blame."""

    def __str__(self) -> str:
        """Return the line that the command tells."""
        where = f"{self.plek}  " if self.plek else ""
        return f"{where}vel {self.vel}: {self.tekst}"


@dataclass(frozen=True)
class Gemaakt:
    """One vel that was printed."""

    vel: str
    """Its id."""
    bytes: int
    """Size of the PDF."""
    bladzijden: int
    breedte: int
    """Width in pixels of the picture of its first page."""
    hoogte: int


@dataclass(frozen=True)
class Uitslag:
    """All that was printed on one day."""

    gemaakt: tuple[Gemaakt, ...] = ()
    gebreken: tuple[Gebrek, ...] = ()
    bestanden: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    """(path in the site, content) of every PDF and picture."""

    def gemaakt_van(self, vel: str) -> Gemaakt | None:
        """Return what was printed of a vel, if it was."""
        return self._per_vel.get(vel)

    @cached_property
    def _per_vel(self) -> Mapping[str, Gemaakt]:
        return {one.vel: one for one in self.gemaakt}

    def gebreken_van(self, vel: str) -> Sequence[Gebrek]:
        """Return why a vel failed, if it did."""
        return self._gebreken_per_vel.get(vel, ())

    @cached_property
    def _gebreken_per_vel(self) -> Mapping[str, Sequence[Gebrek]]:
        found: dict[str, list[Gebrek]] = {}
        for flaw in self.gebreken:
            found.setdefault(flaw.vel, []).append(flaw)
        return found

    def bewaar(self, folder: Path) -> None:
        """Write all of it into an empty folder."""
        for path, content in self.bestanden:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        told = {"gemaakt": [*map(asdict, self.gemaakt)], "gebreken": [*map(asdict, self.gebreken)]}
        (folder / LIJST).write_text(json.dumps(told, ensure_ascii=False), "utf-8")


def lees(folder: Path) -> Uitslag:
    """Return what `bewaar` wrote."""
    told = json.loads((folder / LIJST).read_text("utf-8"))
    return Uitslag(
        tuple(Gemaakt(**one) for one in told["gemaakt"]),
        tuple(Gebrek(**one) for one in told["gebreken"]),
        tuple(_files(folder)),
    )


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    found: Iterable[Path] = sorted(
        file for file in folder.rglob("*") if file.is_file() and file.name != LIJST
    )
    return ((file.relative_to(folder).as_posix(), file.read_bytes()) for file in found)
