"""A small register in which each kind of cell occurs, for the golden files of tables and of the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.views.zicht import Zicht
from tests.klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders
from tests.klein import zicht as klein

CONTROLE = {"op": "2026-11-02", "hoe": "telefoon", "door": "gemeente", "functie": "onthaal"}

GEMEENTE_MET_LICENTIE = anders(
    GEMEENTE,
    webadres="https://hulp.kleindorp.example/",
    licentie="CC0",
    gebied={"zuid": "51.000", "noord": "51.200", "west": "4.400", "oost": "4.600"},
)

BIB = anders(
    PLAATS,
    soort="bibliotheek",
    adres={"straat": "Kerkplein 1", "postcode": "2530", "gemeente": "Kleindorp"},
    coordinaten={"breedte": "51.1234", "lengte": "4.5678"},
    toegankelijkheid=["rolstoel kan binnen", "drempel aan de deur"],
    openbare_computers="0",
    printer="nee",
    wifi="ja",
    telefoon="+32 3 555 00 11",
    wanneer={
        "elke": ["maandag tot vrijdag 9u-12u", "woensdag 13u-16u", "eerste zaterdag van de maand 10u-12u"],
        "niet_op": ["feestdagen", "kerstvakantie"],
        "ook_op": ["paasvakantie"],
        "aangepast": [{"op": "2026-12-02", "uren": "9u-10u", "reden": "Feest"}],
    },
    nagekeken=CONTROLE,
)
PLEIN = {"id": "plein", "naam": "Plein", "telefoon": "03 555 00 12", "wanneer": {"elke": ["zaterdag 9u-12u"]}}

DIGIPUNT = anders(
    AANBOD,
    kosten="=HYPERLINK(1;2)",
    meebrengen=[],
    trefwoorden=["'s morgens", "-5 euro"],
    leeftijd={"van": "55"},
    wanneer={
        "elke": ["dinsdag 14u-16u"],
        "lessen": [{"op": "2026-12-05", "uren": ["9u-10u", "11u-12u"], "titel": "Foto's"}],
        "op_afspraak": "ja",
        "gesloten": [{"op": "2026-12-08"}, {"van": "2026-12-21", "tot": "2027-01-03", "reden": "Eindejaar"}],
        "aangepast": [{"op": "2026-12-15", "uren": "9u-10u", "plaats": "plein", "reden": "Markt"}],
    },
)
BUS = anders(
    AANBOD,
    id="bus",
    titel="De bus",
    plaatsen=None,
    nagekeken=None,
    wanneer={
        "ronde": [
            {"plaats": "bib", "elke": ["eerste maandag van de maand 10u-12u"]},
            {"plaats": "plein", "lessen": ["2026-12-12 14u-17u"]},
        ]
    },
    bron={"titel": "Folder", "datum": "2026-05"},
)
OUD = anders(AANBOD, id="oud", titel="Oud punt", status="gestopt", in_plaats=["digipunt"])

MELDINGEN = """\
versie: 1
meldingen:
  - {soort: plaats, id: plein, veld: telefoon, op: 2026-11-18}
"""


def zicht(folder: Path, **anders_: Any) -> Zicht:
    """Return what an export gets of the small register."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "meldingen.yaml").write_text(MELDINGEN, "utf-8")
    files: dict[str, Any] = {
        "gemeente": GEMEENTE_MET_LICENTIE,
        "plaatsen": (BIB, PLEIN),
        "actoren": (anders(ACTOR, mail="info@kleindorp.example"),),
        **anders_,
    }
    return klein(folder, DIGIPUNT, BUS, OUD, **files)
