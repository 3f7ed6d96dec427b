"""Why a vel cannot be made, in Dutch: what stands there, where in the data, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..load.lines import shortened
from ..register import Register
from ..views.vellen.basis import Vel, plek
from .overloop import Overloop
from .uitslag import Gebrek


def past_niet(register: Register, vel: Vel, found: Overloop) -> Gebrek:
    """Return that something does not fit."""
    most = vel.bladzijden
    if not found.waar:
        told = "Er past iets niet op dit vel."
    elif most:
        pages = "één bladzijde" if most == 1 else f"{most} bladzijden"
        told = f"“{shortened(found.waar)}” past niet meer op dit vel van {pages}."
    else:
        told = f"“{shortened(found.waar)}” past niet in zijn vak."
    return _gebrek(
        register,
        vel,
        found.stuk,
        f"{told} Maak de tekst korter, of kies bij drukwerk in gemeente.yaml andere vellen.",
    )


def vreemd_teken(register: Register, vel: Vel, stuk: str, text: str, signs: str) -> Gebrek:
    """Return that the letter does not have some signs of a text."""
    named = " ".join(f"{sign} (U+{ord(sign):04X})" for sign in signs)
    told = f"In “{shortened(text)}” staat {named}. Het drukwerk kan dat niet tonen. Schrijf het in gewone letters."
    return _gebrek(register, vel, stuk, told)


def vastgelopen(vel: Vel) -> Gebrek:
    """Return that WeasyPrint could not lay it out."""
    return Gebrek(
        vel.id,
        "Het programma dat de pdf opmaakt, liep vast. Meld het aan wie dit portaal maakt, met de naam van dit vel.",
    )


def _gebrek(register: Register, vel: Vel, stuk: str, told: str) -> Gebrek:
    place = _plek(register, stuk)
    return Gebrek(vel.id, told if place or not stuk else f"{stuk}: {told}", place)


def _plek(register: Register, stuk: str) -> str:
    """Return where in the data a thing stands (`aanbod/digipunt-bib`), if it stands in a file of the council."""
    folder, _, name = stuk.partition("/")
    kinds: dict[str, Mapping[str, Any]] = {
        "aanbod": register.aanbod,
        "plaatsen": register.plaatsen,
        "actoren": register.actoren,
        "bouwstenen": {card.id: card for card in register.bouwstenen.bouwstenen},
    }
    entry = register.gemeente if folder == "gemeente" else kinds.get(folder, {}).get(name)
    return plek(register, entry) if entry is not None and entry in register.getypt else ""
