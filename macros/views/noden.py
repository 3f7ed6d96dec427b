"""The needs a person comes with, in three groups of tiles."""

from __future__ import annotations

from ..model.keuzes import Nood
from .delen import Groep, Tegel
from .zicht import Zicht

GROEPEN = {
    "nu": ("Hulp nu", (Nood.NU_VAST, Nood.TOESTEL_STUK, Nood.NIET_KOMEN, Nood.OFFLINE_REGELEN)),
    "leren": ("Leren", (Nood.BEGINNEN, Nood.LEREN, Nood.BURGERPROFIEL, Nood.HELPEN)),
    "toestel": ("Toestel of internet", (Nood.TOESTEL_LENEN, Nood.COMPUTER, Nood.WIFI, Nood.INTERNET)),
}
"""Anchor → heading and needs: a question of now, something to learn, or something to use."""

PICTOGRAM = {
    Nood.NU_VAST: "digipunt",
    Nood.TOESTEL_STUK: "herstel",
    Nood.NIET_KOMEN: "niet-komen",
    Nood.OFFLINE_REGELEN: "loket",
    Nood.BEGINNEN: "beginnen",
    Nood.LEREN: "les",
    Nood.BURGERPROFIEL: "burgerprofiel",
    Nood.HELPEN: "helper",
    Nood.TOESTEL_LENEN: "uitleen",
    Nood.COMPUTER: "computer",
    Nood.WIFI: "wifi",
    Nood.INTERNET: "internettarief",
}
"""Each need's pictogram."""


def groepen(zicht: Zicht) -> tuple[Groep[Tegel], ...]:
    """Return the tiles of all needs, each leading to its page."""
    return tuple(
        Groep(anchor, heading, tuple(_tile(zicht, need) for need in needs))
        for anchor, (heading, needs) in GROEPEN.items()
    )


def _tile(zicht: Zicht, need: Nood) -> Tegel:
    return Tegel(need.label, zicht.links.to("noden", need.value), PICTOGRAM[need])
