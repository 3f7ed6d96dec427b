"""Asks the real search, as pages run it, from Python."""

from __future__ import annotations

import json
from collections.abc import Mapping
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
    delen: tuple[str, ...] = ()
    """The parts of the index that were fetched to show the first ten; none where it comes whole."""


@dataclass(frozen=True)
class Zoeker:
    """The search modules as the site ships them, in a folder."""

    folder: Path

    def vraag(
        self, index: str, questions: list[str], delen: Mapping[str, str] | None = None
    ) -> list[Antwoord]:
        """Return the answer to each question, asked by somebody who did not search before.

        `index` is the text of its first file, `delen` those of its parts by their names.
        """
        base = json.loads(index)["basis"]
        return [
            Antwoord(
                tuple(found["adres"].removeprefix(base) for found in answer["vondsten"]),
                tuple((typed, read) for typed, read in answer["gelezen"]),
                answer["bedoeld"],
                tuple(answer["delen"]),
            )
            for answer in self._run(index, questions, delen or {})
        ]

    def _run(self, index: str, questions: list[str], parts: Mapping[str, str]) -> list[dict[str, Any]]:
        asked = {
            "index": json.loads(index),
            "delen": {name: json.loads(text) for name, text in parts.items()},
            "vragen": questions,
        }
        found: list[dict[str, Any]] = node.vraag(RUNNER, self.folder, asked)
        return found


def zoeker(folder: Path) -> Zoeker:
    """Write the modules to `folder`, as the site squeezes them, and return what asks them."""
    node.leg_klaar(folder)
    return Zoeker(folder)
