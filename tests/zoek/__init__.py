"""Asks the real search, as pages run it, from Python."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import node

RUNNER = Path(__file__).parent / "vraag.mjs"


@dataclass(frozen=True)
class Antwoord:
    """What one question finds."""

    paden: tuple[str, ...]
    """The paths of what is found, best first."""
    gelezen: tuple[tuple[str, str], ...]
    """Which word was read as another one."""
    bedoeld: str
    """What comes near, when nothing is found."""


@dataclass(frozen=True)
class Zoeker:
    """The search modules as the site ships them, in a folder."""

    folder: Path

    def vraag(self, index: str, questions: list[str]) -> list[Antwoord]:
        """Return the answer to each question."""
        base = json.loads(index)["basis"]
        return [
            Antwoord(
                tuple(found["adres"].removeprefix(base) for found in answer["vondsten"]),
                tuple((typed, read) for typed, read in answer["gelezen"]),
                answer["bedoeld"],
            )
            for answer in self._run(index, questions)["antwoorden"]
        ]

    def _run(self, index: str, questions: list[str]) -> Any:
        asked = {"index": json.loads(index), "vragen": questions}
        return node.vraag(RUNNER, self.folder, asked)


def zoeker(folder: Path) -> Zoeker:
    """Write the modules to `folder`, as the site squeezes them, and return what asks them."""
    node.leg_klaar(folder)
    return Zoeker(folder)
