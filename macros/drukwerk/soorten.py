"""The table of every kind of vel, and which vellen a council makes of them."""

from __future__ import annotations

from ..register import Register
from ..views.vellen import (
    affiche,
    bouwsteenkaarten,
    fasen,
    folder,
    kaartje,
    legplan,
    matrix,
    nazicht,
    netwerkkaart,
    nood,
    stickers,
    verwijsblad,
)
from ..views.vellen.basis import Soort, Vel

SOORTEN: tuple[Soort, ...] = (
    affiche.SOORT,
    nood.SOORT,
    folder.SOORT,
    kaartje.SOORT,
    verwijsblad.SOORT,
    netwerkkaart.SOORT,
    bouwsteenkaarten.SOORT,
    legplan.SOORT,
    stickers.SOORT,
    matrix.SOORT,
    fasen.SOORT,
    nazicht.SOORT,
)
"""Every kind, in the order of the page /drukwerk/; add yours here."""


def vellen(register: Register) -> tuple[Vel, ...]:
    """Return the vellen of a council: the kinds it chose in gemeente.yaml, internal ones only where all is shown."""
    return register.eens(_vellen)


def _vellen(register: Register) -> tuple[Vel, ...]:
    choice, shows_all = register.gemeente.drukwerk, register.gemeente.regie_publiek
    kinds = (kind for kind in SOORTEN if choice.maakt(kind.naam) and (shows_all or not kind.intern))
    return tuple(vel for kind in kinds for vel in kind.vellen(register))
