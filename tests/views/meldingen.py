"""A small register in which something was reported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.views.zicht import Zicht

from ..klein import AANBOD, anders, zicht

INLOOP = anders(AANBOD, toegang=["vrije inloop"], noden=["nu-vast"])
UREN = "aanbod digipunt wanneer 2026-11-18"
ZIN = "Iemand meldde op 18 november 2026 dat de uren misschien niet kloppen."


def gemeld_in(folder: Path, *reports: str, offer: dict[str, Any] = INLOOP, **files: Any) -> Zicht:
    """Return the small register with reports, each `soort id veld op`."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = (dict(zip(("soort", "id", "veld", "op"), one.split(), strict=True)) for one in reports)
    lines = ("- {" + ", ".join(f"{key}: {value}" for key, value in row.items()) + "}" for row in rows)
    text = "\n".join(("versie: 1", "meldingen:", *lines)) if reports else "versie: 1\nmeldingen: []"
    (folder / "meldingen.yaml").write_text(f"{text}\n", "utf-8")
    return zicht(folder, offer, **files)
