"""An actor as an HSDS organization."""

from __future__ import annotations

from ...model import Actor
from ...views.zicht import Zicht
from ..basis import sleutel
from . import kenmerken
from .taxonomie import Stuk
from .weg import adres, telefoons


def organisatie(zicht: Zicht, actor: Actor) -> Stuk:
    """Return an actor; HSDS wants a description, so without one it says what kind of organisation it is."""
    return {
        "id": sleutel(zicht, "actor", actor.id),
        "name": actor.naam,
        "description": actor.omschrijving or actor.soort.label,
        **adres(zicht, "email", actor.mail),
        **adres(zicht, "website", actor.link),
        **telefoons(zicht, "actor", actor),
        "attributes": kenmerken.van_actor(zicht, actor),
    }
