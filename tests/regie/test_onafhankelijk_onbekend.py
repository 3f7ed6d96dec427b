"""What is not filled in about each village core, worked out a second time."""

from __future__ import annotations

import pytest

from .blad import blad, opsomming
from .ruw import NAMEN, Ruw, aantal, nergens_heen, ruw

VELDEN = (
    *("adres", "coordinaten", "openbare_computers", "printer", "kaartlezer", "scanner", "wifi"),
    *("wanneer", "telefoon"),
)
"""What should be known of a place."""


def zinnen(raw: Ruw, core: str) -> list[str]:
    """Return what is unknown about a village core, a sentence each."""
    lost = [place["naam"] for place in raw.plaatsen.values() if "dorpskern" not in place]
    nowhere = [o["titel"] for o in raw.lopend() if not raw.plekken(o) and not nergens_heen(o)]
    told = []
    if lost:
        told.append(
            f"Van {aantal(len(lost), 'plaats', 'plaatsen')} is de dorpskern niet ingevuld. "
            f"We weten dus niet wat er in {raw.kernen[core]} is: {', '.join(lost)}."
        )
    if nowhere:
        told.append(
            f"Van {aantal(len(nowhere), 'lopend aanbod', 'lopende aanbiedingen')} is de plaats niet ingevuld: "
            f"{', '.join(nowhere)}."
        )
    for place in raw.plaatsen.values():
        empty = [field.replace("_", " ") for field in VELDEN if field not in place]
        if place.get("dorpskern") == core and empty:
            told.append(f"{place['naam']}: niet ingevuld zijn {', '.join(empty)}.")
    return told


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    lines = ["Wat is niet ingevuld?"]
    for core, name in raw.kernen.items():
        told = zinnen(raw, core) or ["Alles wat we vragen, is ingevuld."]
        lines += opsomming(f"Wat weten we niet over {name}?", told)
    return lines


@pytest.mark.parametrize("name", NAMEN)
def test_what_is_not_filled_in(name: str) -> None:
    """Places without a core, offers without a place, and each empty field of a place there."""
    assert blad(name).lijnen["onbekend"] == regels(ruw(name))
