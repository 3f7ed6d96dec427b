"""What the page of an actor says: which organisation it is and how one reaches it."""

from __future__ import annotations

from ...model import Actor
from ...model.keuzes import Relatienaam
from ...views.zicht import Zicht
from .blok import Knoop, Velden, knoop, met_id, samen
from .delen import ORGANISATIES, organisatie, over, telefoon


def actor(zicht: Zicht, entry: Actor) -> Velden:
    """Return an organisation, or the contact point that a function is; what ended has no way in any more."""
    right, ended = zicht.register.juist_adres, entry.tot is not None and entry.tot < zicht.register.vandaag
    kind = ORGANISATIES.get(entry.soort)
    found = knoop(
        kind or "ContactPoint",
        name=entry.naam,
        description=entry.omschrijving,
        telephone=None if ended else telefoon(zicht, entry.telefoon),
        email=None if ended else right(entry.mail),
        url=None if ended else right(entry.link),
        dissolutionDate=entry.tot.isoformat() if entry.tot and ended and kind else None,
        parentOrganization=samen(_deel_van(zicht, entry)) if kind else None,
    )
    return over(entry, met_id(zicht, f"actoren/{entry.id}/#actor", found))


def _deel_van(zicht: Zicht, entry: Actor) -> list[Knoop]:
    above = (one.actor for one in entry.relaties if one.relatie is Relatienaam.DEEL_VAN)
    return [found for name in above if (found := organisatie(zicht, name))]
