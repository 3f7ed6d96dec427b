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
    """Return who works for whom, a table for each category of the policy tool."""
    tables = tuple(
        Cijfertabel(
            category.naam,
            ("Voor wie", "Wie werkt eraan, nu", "Wat staat in het plan"),
            tuple(_werkrijen(zicht, category.id)),
        )
        for category in zicht.register.bouwstenen.categorieen
    )
    return Hoofdstuk(
        "wie-voor-wie",
        "Wie werkt waaraan, voor wie?",
        (
            "Wat voor iedereen bedoeld is, telt bij elke groep inwoners mee.",
            "Schreef niemand op voor wie iets is? Dan staat het onderaan.",
        ),
        tables,
    )


def _werkrijen(zicht: Zicht, category: str) -> Iterator[Cijferrij]:
    """Yield a row for each audience, and one for what names none."""
    for group in (*Doelgroep, None):
        found = wie(zicht.register, category, group, zicht.regie.beloften)
        if group or found.actoren or found.beloften:
            yield _werkrij(zicht, found)


def _werkrij(zicht: Zicht, found: Werk) -> Cijferrij:
    actors: Cel = tuple(zicht.actor(actor) for actor in found.actoren)
    promises: Cel = tuple(Link(p.actie.titel, actie_adres(zicht, p.actie.id)) for p in found.beloften)
    audience = found.doelgroep.label if found.doelgroep else NIET_INGEVULD
    return rij(audience, actors or ("Niemand ingevuld",), promises or ("Niets ingevuld",))
