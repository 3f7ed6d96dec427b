"""What the first page on policy shows: where the coordinator and the working group find what, with today's numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...regie.basis import aantal
from ..delen import Link, Melding, Regel
from ..vastepagina import Beleidspagina
from ..zicht import Zicht


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
    begin: Melding | None
    """What to fill in first, as long as no offer is shown."""
    wegen: tuple[Weg, ...]
    """The pages of this site that there are."""
    bron: Regel | None
    """The plan it all starts from."""
    publiek: str | None
    """What this site leaves out, where it leaves something out."""


def start(zicht: Zicht, pages: Iterable[Beleidspagina]) -> Beleid:
    """Return the first page on policy, which leads to the cards and to the other `pages`."""
    plan = zicht.register.actieplan
    return Beleid(
        kort="Voor de coördinator en de werkgroep: wat we beloofden, wat er is, wie het doet en wat nog ontbreekt.",
        begin=None if zicht.register.in_lijsten() else _begin(zicht),
        wegen=(_bouwstenen(zicht), *_wegen(zicht, pages)),
        bron=zicht.bron(plan.bron) if plan and plan.bron else None,
        publiek=None
        if zicht.register.gemeente.regie_publiek
        else "Welke beloften nog geen bewijs hebben, staat niet op deze openbare site.",
    )


def _begin(zicht: Zicht) -> Melding:
    council = "Zet in gemeente.yaml een telefoonnummer, of een loket met een adres. "
    text = (
        f"{council if zicht.register.gemeente.proefversie else ''}Zet in offer.yaml het aanbod dat je kent."
    )
    page = Link("Zo begin je", zicht.links.to("handboek", "nieuwe-gemeente"))
    return Melding("vraag-na", "Er staat nog geen aanbod in de lijst", text, page)


def _bouwstenen(zicht: Zicht) -> Weg:
    cards = zicht.register.bouwstenen
    running = [zicht.register.lopend(card.aanbod) for card in zicht.regie.legplan.kaarten.values()]
    controle = zicht.register.controle
    sure = sum(any(controle(offer).versheid.zeker for offer in offers) for offers in running)
    return Weg(
        Link("Bouwstenen", zicht.links.to("bouwstenen")),
        "bouwsteen",
        "Wat kan een gemeente doen, en wat doen we al?",
        (
            f"{aantal(len(cards.bouwstenen), 'kaart', 'kaarten')} in "
            f"{aantal(len(cards.categorieen), 'categorie', 'categorieën')}. "
            + (
                f"Bij {sum(map(bool, running))} hoort aanbod dat loopt. Bij {sure} keek iemand dat op tijd na."
                if any(running)
                else "Bij geen enkele hoort al aanbod dat loopt."
            ),
        ),
    )


def _wegen(zicht: Zicht, pages: Iterable[Beleidspagina]) -> Iterable[Weg]:
    for page in pages:
        if sign := page.wegwijzer:
            yield Weg(page.link(zicht), sign.pictogram, sign.vraag, sign.zinnen(zicht))
