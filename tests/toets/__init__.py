"""Asks the module that turns a filled-in e-inclusion test into YAML, as the site ships it, from Python."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from macros import paths
from macros.scripts import scripts

RUNNER = Path(__file__).parent / "uitkomst.mjs"

KEUZES: dict[str, Any] = {
    "antwoord": [
        ["ja", "Ja"],
        ["deels", "Deels"],
        ["nee", "Nee"],
        ["niet van toepassing", "Niet van toepassing"],
    ],
    "bezet": [],
    "kop": "versie: 1\ntoetsen:\n",
}
VRAGEN = ["telefoon", "loket"]
VANDAAG = "2026-11-21"


def uitkomst(folder: Path, stand: dict[str, str], **keuzes: Any) -> dict[str, Any]:
    """Return what one form comes to on the day of the examples."""
    node = shutil.which("node")
    if node is None:
        pytest.fail(
            "Node ontbreekt, en zonder kan deze test niets bewijzen. Installeer: apt-get install nodejs",
            pytrace=False,
        )
    for path, text in scripts(paths.DOCS / "assets" / "js")[1]:
        (folder / Path(path).name).write_text(text, "utf-8")
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    asked = json.dumps([[stand, VRAGEN, {**KEUZES, **keuzes}, VANDAAG]])
    run = subprocess.run(
        [node, RUNNER, folder], input=asked, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)[0]
    return found
