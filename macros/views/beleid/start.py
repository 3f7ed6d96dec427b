"""What the first page on policy shows: where the coordinator and the working group find what, with today's numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...regie.basis import aantal
from ..delen import Link, Regel
from ..zicht import Zicht
from . import actieplan


@dataclass(frozen=True)
class Weg:
    """One page to go to, and what it tells today."""

    naar: Link
    """The page."""
    pictogram: str
    """Name in `pictogrammen.PICTOGRAMMEN`."""
    vraag: str
    """The question it answers."""
    zinnen: tuple[str, ...] = ()
    """Its numbers of today."""


@dataclass(frozen=True)
class Beleid:
    """The first page on policy."""

    kort: str
    """For whom it is, and what it is for."""
    wegen: tuple[Weg, ...]
    """The pages of this site that there are."""
    bron: Regel | None
    """The plan it all starts from."""
    publiek: str | None
    """What this site leaves out, where it leaves something out."""


def start(zicht: Zicht) -> Beleid:
    """Return the first page on policy."""
    plan = zicht.register.actieplan
    return Beleid(
        kort="Voor de coördinator en de werkgroep: wat we beloofden, wat er is, wie het doet en wat nog ontbreekt.",
        wegen=tuple(_wegen(zicht)),
        bron=zicht.bron(plan.bron) if plan and plan.bron else None,
        publiek=None
        if zicht.register.gemeente.regie_publiek
        else "Welke beloften nog geen bewijs hebben, staat niet op deze openbare site.",
    )


def _wegen(zicht: Zicht) -> Iterable[Weg]:
    cards = zicht.register.bouwstenen
    offers = zicht.regie.legplan.kaarten.values()
    used = sum(bool(zicht.register.lopend(card.aanbod)) for card in offers)
    yield Weg(
        Link("Bouwstenen", zicht.links.to("bouwstenen")),
        "bouwsteen",
        "Wat kan een gemeente doen, en wat doen we al?",
        (
            f"{aantal(len(cards.bouwstenen), 'kaart', 'kaarten')} in "
            f"{aantal(len(cards.categorieen), 'categorie', 'categorieën')}. "
            f"Bij {used} hoort aanbod dat loopt.",
        ),
    )
    yield Weg(
        Link("Legplan", zicht.links.to("beleid", "legplan")),
        "legplan",
        "Wat doen we nu, en wat later?",
        (zicht.regie.legplan.zin,),
    )
    yield Weg(
        Link("Actieplan", zicht.links.to("beleid", "actieplan")),
        "actieplan",
        "Wat beloofden we, en kunnen we het tonen?",
        actieplan.zinnen(zicht),
    )
    for path, way in OOK.items():
        if f"{path}/" in zicht.links.pages:
            words, icon, question = way
            yield Weg(Link(words, zicht.links.to(*path.split("/"))), icon, question)


OOK = {
    "beleid/cijfers": ("Cijfers", "stand", "Wat is er, en wat ontbreekt?"),
    "beleid/stand": ("Stand van zaken", "bel", "Wie bellen we deze week, en wat is zonder bewijs?"),
    "beleid/wie-doet-wat": ("Wie doet wat", "voor-wie", "Welke partner werkt waaraan, en met wie?"),
}
"""Pages that a site may leave out: path → words, pictogram and question."""
