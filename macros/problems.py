"""What can be wrong with the data, and where: the one shape in which every finding is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad: `fout` stops the build, `waarschuwing` asks for a person, `tip` helps."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    TIP = "tip"


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands: file as the user knows it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """One finding, in Dutch: what stands there, what is expected, an example."""

    place: Place
    severity: Severity
    text: str

    def __str__(self) -> str:
        return f"{self.place}  {self.severity}  {self.text}"
