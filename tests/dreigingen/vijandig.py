"""A council whose every text attacks: Testdorp, with in each field the worst value that the checks let through."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.check import check
from macros.load import load, read
from macros.problems import Severity
from tests.check.mutations import Field, Node, text_of
from tests.check.mutations import _node as node_of
from tests.conftest import DATA, VANDAAG

ELDERS = "https://kwaad.example"
"""Where a page that gave in would go, or would ask something."""

ALLES = (
    "\"'></script></style></title><script>gehackt(1)</script><img src=/gehackt.png onerror=gehackt(2)>"
    f'<svg onload=gehackt(3)><meta http-equiv=refresh content="0;url={ELDERS}/"><base href={ELDERS}/>'
    f"<iframe srcdoc=x>[x](javascript:gehackt(4)) ![x]({ELDERS}/x.png) {{: onclick=gehackt(5) }} {{{{ 7*7 }}}}"
    ' --8<-- "mkdocs.yml" <!-- ]]> &lt;b> \\u003cb>'
)
"""Everything at once: what closes an attribute, a tag or a script, and what each reader of text would act on."""

WEGEN = (
    "javascript:gehackt(6)",
    "JaVaScRiPt:gehackt(6)",
    "data:text/html,<script>gehackt(6)</script>",
    "vbscript:gehackt(6)",
    "//kwaad.example/",
    "/\\kwaad.example/",
    "\\\\kwaad.example",
    "https://bank.example@kwaad.example/",
    "https:kwaad.example",
    "../../gehackt",
    "..\\..\\gehackt",
    "%2e%2e/gehackt",
    "/etc/gehackt",
    "gehackt/../index",
)
"""Where a link, an address or an id must never lead."""


@dataclass
class Plek:
    """One text of the register: the list it stands in, its number there, and whether the checks let ALLES through."""

    lijst: Any
    nummer: int
    pad: str
    was: str
    vrij: bool = True

    def zet(self, text: str) -> None:
        """Write another text here."""
        held = self.lijst[self.nummer]
        self.lijst[self.nummer] = held._replace(value=text) if isinstance(held, Field) else text


@dataclass(frozen=True)
class Register:
    """A copy of Testdorp's data, of which every text can be written over."""

    map: Path
    bestanden: tuple[Bestand, ...]

    @property
    def plekken(self) -> tuple[Plek, ...]:
        """Every text of the register."""
        return tuple(plek for file in self.bestanden for plek in file.plekken)

    def fouten(self) -> dict[Bestand, set[int]]:
        """Write the files, check them, and return the lines with a fout in each file that has one."""
        for file in self.bestanden:
            file.schrijf()
        names = {f"{self.map.name}/{file.naam}": file for file in self.bestanden}
        found: dict[Bestand, set[int]] = {}
        for problem in check(load(self.map), VANDAAG)[1]:
            if problem.severity is Severity.FOUT:
                file = next(file for name, file in names.items() if problem.place.file.endswith(name))
                found.setdefault(file, set()).add(problem.place.line)
        return found


def maak(folder: Path) -> Register:
    """Write the hostile register: ALLES in every text where the checks let it through, so that it can be built."""
    register = kopie(folder)
    for _ in range(ROUNDS):
        for number, plek in enumerate(register.plekken):
            plek.zet(f"{ALLES} {number}" if plek.vrij else plek.was)
        found = register.fouten()
        if not found:
            return register
        for file, lines in found.items():
            for plek in file.bij(lines):
                plek.vrij = False
    raise AssertionError({file.naam: lines for file, lines in found.items()})


def kopie(folder: Path) -> Register:
    """Copy the data of Testdorp."""
    shutil.copytree(DATA["testdorp"], folder)
    return Register(folder, tuple(Bestand.lees(file, folder) for file in sorted(folder.rglob("*.yaml"))))


ROUNDS = 5
"""How often the checks are asked at most: a fout in one field can hide one in another."""


@dataclass(frozen=True, eq=False)
class Bestand:
    """One data file: as nodes, and its texts in the order in which they are written, one a line."""

    pad: Path
    naam: str
    node: Node
    plekken: tuple[Plek, ...]

    @classmethod
    def lees(cls, file: Path, folder: Path) -> Bestand:
        """Read a file of the data folder."""
        name = file.relative_to(folder).as_posix()
        node = node_of(read(file.read_bytes(), name)[0])
        return cls(file, name, node, tuple(_plekken(node)))

    def schrijf(self) -> None:
        """Write the file as it is now."""
        self.pad.write_text(text_of(self.node), "utf-8")

    def bij(self, lines: set[int]) -> list[Plek]:
        """Return the texts on these lines; where one opens a record, those of the whole record."""
        written = self.pad.read_text("utf-8").splitlines()
        wanted = {number for line in lines for number in range(line, _einde(written, line) + 1)}
        return [plek for plek, number in zip(self.plekken, _regels(written), strict=True) if number in wanted]

    def precies(self, lines: set[int]) -> list[Plek]:
        """Return the texts on exactly these lines."""
        written = self.pad.read_text("utf-8").splitlines()
        return [plek for plek, number in zip(self.plekken, _regels(written), strict=True) if number in lines]


def _regels(written: list[str]) -> list[int]:
    """Return the number of each line that holds a text."""
    return [number for number, text in enumerate(written, 1) if text.endswith('",')]


def _einde(written: list[str], start: int) -> int:
    """Return the line on which what opens on a line closes."""
    depth = 0
    for number, line in enumerate(written[start - 1 :], start):
        depth += line.endswith(("{", "[")) - line.startswith(("}", "]"))
        if depth <= 0:
            return number
    return len(written)


def _plekken(node: Node, path: str = "") -> Iterator[Plek]:
    """Yield every text of a file in the order in which it is written."""
    for number, held in enumerate(node):
        value = held.value if isinstance(held, Field) else held
        where = f"{path}.{held.key}".strip(".") if isinstance(held, Field) else path
        if isinstance(value, list):
            yield from _plekken(value, where)
        else:
            yield Plek(node, number, where, value)
