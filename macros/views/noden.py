"""The questions a person chooses from, a few at each step: tiles that lead to the page with the answer."""

from __future__ import annotations

from ..drukwerk.paden import MAP
from ..model.keuzes import Nood
from .delen import Link, Tegel
from .zicht import Zicht

STAPPEN = {
    "start": (
        "noden/nu-vast",
        "noden/niet-komen",
        "noden/beginnen",
        "noden/leren",
        "noden/toestel-stuk",
        "hulp/toestel-of-internet",
    ),
    "kiezen": ("hulp/nu", "noden/leren", "hulp/toestel-of-internet", "noden/iemand-helpen"),
    "nu": (
        "noden/nu-vast",
        "noden/toestel-stuk",
        "noden/niet-komen",
        "noden/offline-regelen",
        "hulp/bedrog",
    ),
    "leren": (
        "noden/beginnen",
        "hulp/itsme",
        "hulp/bankieren",
        "hulp/veilig-internet",
        "noden/mijn-burgerprofiel",
    ),
    "toestel": (
        "noden/toestel-lenen",
        "noden/computer-of-printer",
        "noden/wifi",
        "noden/goedkoper-internet",
    ),
}
"""Step → the pages one chooses from, at most six; home goes by rows of two: help now, learning, device or internet."""

_NODEN = {
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

KEUZES = {f"noden/{need.value}": (need.label, icon) for need, icon in _NODEN.items()} | {
    "hulp/nu": ("Het moet nu in orde", "digipunt"),
    "hulp/toestel-of-internet": ("Ik zoek een toestel of internet", "toestel"),
    "hulp/bedrog": ("Iemand wil mijn geld of mijn code", "let-op"),
    "hulp/itsme": ("Ik wil itsme gebruiken", "code"),
    "hulp/bankieren": ("Ik wil bankieren op het internet", "bank"),
    "hulp/veilig-internet": ("Ik wil veilig op het internet", "veilig"),
}
"""Page → the words of its tile, which are its heading too, and its pictogram."""


def tegels(zicht: Zicht, stap: str) -> tuple[Tegel, ...]:
    """Return the tiles of one step, each leading to its page."""
    return tuple(_tile(zicht, page) for page in STAPPEN[stap])


def blad(zicht: Zicht, path: str) -> Link | None:
    """Return the way to the vel of the need that the page at `path` answers; None where there is none to print."""
    page, _, need = path.rstrip("/").partition("/")
    vel = f"nood-{need}"
    if page != "noden" or f"{MAP}{vel}/" not in zicht.links.pages:
        return None
    return Link("Druk een blad met deze hulp af", zicht.links.to("drukwerk", vel))


def _tile(zicht: Zicht, page: str) -> Tegel:
    words, icon = KEUZES[page]
    return Tegel(words, zicht.links.to(*page.split("/")), icon)
