"""Asks the module that turns a filled-in e-inclusion test into YAML, as the site ships it, from Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import node

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
    node.leg_klaar(folder)
    found: dict[str, Any] = node.vraag(RUNNER, folder, [[stand, VRAGEN, {**KEUZES, **keuzes}, VANDAAG]])[0]
    return found
