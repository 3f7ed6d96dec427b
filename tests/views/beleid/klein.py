"""A small plan behind what views look through: three promises, two needs, three placed cards and one own card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.links import Links
from macros.pages import record_paths
from macros.views.zicht import Zicht

from ...klein import ACTOR, AUTHORED
from ...regie.klein import LANG_GELEDEN, VZW, actie, gemeente, hulp, met_plan

PLAN: dict[str, Any] = {
    "bron": {"titel": "Ons plan", "datum": "2025-10"},
    "acties": [
        actie("digipunten", eigenaar="vzw", termijn="2026-06-30", bewijs=[{"aanbod": "hulp"}]),
        actie("lessen", bouwstenen=["ondersteun-in-groep"], bewijs=[{"aanbod": "les"}]),
        actie("weg", status="stopgezet"),
    ],
    "gemelde_noden": [
        {"id": "plek", "nood": "Er is geen rustige plek.", "gemeld_door": "vzw", "acties": ["digipunten"]},
        {"id": "uur", "nood": "Het uur past niet."},
    ],
    "legplan": [
        {"bouwsteen": "ondersteun-individueel", "ligt": "nu", "sinds": "2026-02-10"},
        {"bouwsteen": "ondersteun-in-groep", "ligt": "nu", "verantwoordelijke": "vzw"},
        {"bouwsteen": "eigen-kaart", "ligt": "opzij", "motivatie": "Daarom."},
    ],
    "eigen_kaarten": [
        {"id": "eigen-kaart", "titel": "Een eigen kaart", "categorie": "toegang", "uitleg": "Van ons."}
    ],
}


def beleid(folder: Path, plan: dict[str, Any] = PLAN, *, publiek: bool) -> Zicht:
    """Return what views look through; `publiek` is whether the council shows what it cannot prove."""
    offers = (
        hulp("hulp", bouwstenen=["ondersteun-individueel"]),
        hulp("les", bouwstenen=["ondersteun-in-groep"]) | {"nagekeken": LANG_GELEDEN},
    )
    council = gemeente(regie_publiek="ja" if publiek else "nee")
    found = met_plan(folder, *offers, plan=plan, actoren=[ACTOR, VZW], gemeente=council)
    return Zicht(found, Links(AUTHORED | record_paths(found)))
