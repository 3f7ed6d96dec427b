"""Asks the real search, as pages run it, from Python."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from macros import paths
from macros.scripts import scripts

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
        node = shutil.which("node")
        if node is None:
            pytest.fail(
                "Node ontbreekt, en zonder kan deze test niets bewijzen. Installeer: apt-get install nodejs",
                pytrace=False,
            )
        asked = json.dumps({"index": json.loads(index), "vragen": questions})
        run = subprocess.run(
            [node, RUNNER, self.folder], input=asked, capture_output=True, text=True, check=False, timeout=60
        )
        assert run.returncode == 0, run.stderr
        return json.loads(run.stdout)


def zoeker(folder: Path) -> Zoeker:
    """Write the modules to `folder`, as the site squeezes them, and return what asks them."""
    for path, text in scripts(paths.DOCS / "assets" / "js")[1]:
        (folder / Path(path).name).write_text(text, "utf-8")
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    return Zoeker(folder)
