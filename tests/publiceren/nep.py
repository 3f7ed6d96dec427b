"""A builder that writes a small made-up site at once, and what a test asks of the doel in which it is published."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from macros.build import Outcome
from macros.publiceren import publiceren
from macros.publiceren.publiceren import Uitslag, publiceer
from macros.publiceren.weigeringen import Opties

VANDAAG = date(2026, 11, 21)
NU = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)

SITE = {
    "index.html": "<p>Start</p>",
    "404.html": "<p>Weg</p>",
    "aanbod/digipunt/index.html": "<p>Digipunt</p>",
    "assets/stijl.0123456789.css": "p { color: red }",
    "assets/js.0123456789/portaal.js": "start();\n",
    "assets/logo.png": "niet echt een beeld",
    "drukwerk/affiche-bib.pdf": "niet echt een affiche",
    "bewaard.js": "const VERSIE = 1;\n",
}
"""A site in short: pages, files with a hash in their name, one without, paper, and the worker."""

NIETS = Opties()

VOL = {"aanbod": 10, "plaatsen": 10, "actoren": 10}


def bouwer(
    site: Mapping[str, str] = SITE, aantallen: Mapping[str, int] = VOL, *, proefversie: bool = False
) -> Callable[..., Outcome]:
    """Return what builds `site` from a register with so many entries."""

    def build(data: Path, target: Path, today: date, **_: Any) -> Outcome:
        for path, text in site.items():
            file = target / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return Outcome(True, pages=3, aantallen=aantallen, proefversie=proefversie)

    return build


def publiceer_nep(
    folder: Path,
    site: Mapping[str, str] = SITE,
    *,
    uren: int = 0,
    opties: Opties = NIETS,
    aantallen: Mapping[str, int] = VOL,
) -> Uitslag:
    """Publish a made-up site, so many hours after the first one."""
    with patch.object(publiceren, "build", bouwer(site, aantallen)):
        return publiceer(Path("data"), folder, VANDAAG, NU + timedelta(hours=uren), opties)


def getoond(folder: Path) -> dict[str, str]:
    """Return each file that the web server shows, with a hash of its content."""
    site = folder / "huidig"
    return {
        file.relative_to(site).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }


def namen(folder: Path) -> list[str]:
    """Return what stands in a folder."""
    return sorted(path.name for path in folder.iterdir())
