"""Small proposals, and the example council to apply them to."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

from macros.bewerken import Dossier, Waarde, lees_dossier
from macros.bewerken.waarde import plat
from macros.load import read
from macros.problems import Severity
from macros.voorstel.blok import Veldwijziging, Voorstel
from macros.voorstel.toepassen import Uitkomst, toepassen

from ..conftest import DATA, VANDAAG

BIB = "digipunt-bibliotheek"
"""An offer of the example council: its provider is the council, the library carries it out."""

NUMMER, ANDER_NUMMER = "059 00 00 11", "059 00 00 12"


def voorstel(*velden: tuple[str, Waarde, Waarde], op: date = VANDAAG, **anders: Any) -> Voorstel:
    """Return a proposal of the council about the Digipunt in the library, unless `anders` says otherwise."""
    base: dict[str, Any] = {"soort": "aanbod", "id": BIB, "van": "gemeente-testdorp"}
    return Voorstel(**{**base, **anders}, op=op, velden=tuple(Veldwijziging(*change) for change in velden))


def ander_nummer() -> Voorstel:
    """Return a proposal that changes one telephone number."""
    return voorstel(("telefoon", NUMMER, ANDER_NUMMER))


def nieuw(**velden: Waarde) -> Voorstel:
    """Return a proposal for a new offer that holds all that an offer needs."""
    base: dict[str, Waarde] = {
        "titel": "Tabletcafé",
        "soort": "les",
        "status": "gepland",
        "kort": "Samen leren we je tablet kennen.",
        "aanbieder": "bibliotheek-testdorp",
    }
    filled = {pad: value for pad, value in {**base, **velden}.items() if value is not None}
    return voorstel(*((pad, None, value) for pad, value in filled.items()), id="", nieuw=True)


def kopie_van_testdorp(folder: Path) -> Path:
    """Copy the data of the example council and return their folder."""
    return Path(shutil.copytree(DATA["testdorp"], folder / "data"))


TESTDORP = lees_dossier(DATA["testdorp"])


def uit(*voorstellen: Voorstel) -> Uitkomst:
    """Apply proposals to the example council; a fout leaves the files as they were."""
    found = toepassen(TESTDORP, voorstellen)
    if any(problem.severity is Severity.FOUT for problem in found.problemen):
        assert found.dossier is TESTDORP and found.opgenomen == ()
    return found


def gelezen(files: Dossier) -> dict[str, Any]:
    """Return every offer by its id, as the register reads it."""
    whole: list[Any] = [
        plat(value)
        for name, text in files.bestanden.items()
        if name.startswith("offer") and (value := read(text.encode(), name)[0]) is not None
    ]
    return {offer["id"]: offer for part in whole for offer in part.get("aanbod") or ()}
