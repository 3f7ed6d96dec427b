"""What people reported, worked out a second time: each need with its actions, and how many have none."""

from __future__ import annotations

import pytest

from .blad import blad, tabel
from .ruw import NAMEN, Ruw, aantal, lijst, ruw


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    titles = {action["id"]: action["titel"] for action in raw.plan["acties"]}
    needs = raw.plan["gemelde_noden"]
    rows = [
        (
            need["nood"],
            [titles[one] for one in lijst(need, "acties")] or "Nog geen actie",
            raw.actoren[need["gemeld_door"]]["naam"] if "gemeld_door" in need else "Niet ingevuld",
        )
        for need in needs
    ]
    without = sum(not lijst(need, "acties") for need in needs)
    told = f"{aantal(len(needs), 'nood is', 'noden zijn')} gemeld. Bij {without} is er nog geen actie."
    table = tabel("Gemelde noden", ("Nood", "Actie", "Gemeld door"), rows)
    return ["Wat mensen meldden", told, *table]


@pytest.mark.parametrize("name", NAMEN)
def test_reported_needs(name: str) -> None:
    """Each with its actions or that there is none yet."""
    assert blad(name).lijnen["noden"] == regels(ruw(name))
