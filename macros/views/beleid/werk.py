"""The chapter of Stand van zaken on who works for whom, on what, and what the plan promises them."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.keuzes import Doelgroep
from ...regie.wie import Werk, wie
from ..delen import Link
from ..zicht import Zicht
from .delen import actie_adres
from .hoofdstuk import NIET_INGEVULD, Cel, Cijferrij, Cijfertabel, Hoofdstuk, rij


def werk(zicht: Zicht) -> Hoofdstuk:
    """Return who works for whom, a table for each category of the policy tool; a sentence when nobody does at all."""
    found = {
        category.naam: tuple(_werk(zicht, category.id)) for category in zicht.register.bouwstenen.categorieen
    }
    title = "Wie werkt waaraan, voor wie?"
    if not any(one.actoren or one.beloften for rows in found.values() for one in rows):
        return Hoofdstuk("wie-voor-wie", title, NIEMAND)
    heads = ("Voor wie", "Wie werkt eraan, nu", "Wat staat in het plan")
    return Hoofdstuk(
        "wie-voor-wie",
        title,
        (
            "Wat voor iedereen bedoeld is, telt bij elke groep inwoners mee.",
            "Schreef niemand op voor wie iets is? Dan staat het onderaan.",
        ),
        tuple(
            Cijfertabel(name, heads, tuple(_werkrij(zicht, one) for one in rows))
            for name, rows in found.items()
        ),
    )


NIEMAND = (
    "Bij geen enkele groep staat al iemand.",
    "Zet in offer.yaml bij elk aanbod voor wie het is, en bij welke bouwstenen het hoort.",
)
"""What stands there as long as nobody filled in anything of it."""


def _werk(zicht: Zicht, category: str) -> Iterator[Werk]:
    """Yield what is done for each audience, and what names none."""
    for group in (*Doelgroep, None):
        found = wie(zicht.register, category, group, zicht.regie.beloften)
        if group or found.actoren or found.beloften:
            yield found


def _werkrij(zicht: Zicht, found: Werk) -> Cijferrij:
    actors: Cel = tuple(zicht.actor(actor) for actor in found.actoren)
    promises: Cel = tuple(Link(p.actie.titel, actie_adres(zicht, p.actie.id)) for p in found.beloften)
    audience = found.doelgroep.label if found.doelgroep else NIET_INGEVULD
    return rij(audience, actors or ("Niemand ingevuld",), promises or ("Niets ingevuld",))
