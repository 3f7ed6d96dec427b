"""What the page of an offer shows."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Offer
from ..model.keuzes import Status
from . import feiten
from .delen import Controle, Datumblad, Feit, Kader, Knop, Link, Melding, Regel
from .kaarten import Aanbodkaart, aanbodkaart, datumblad
from .stand import stand
from .zicht import Zicht


@dataclass(frozen=True)
class Aanbod:
    """Everything on the page of one offer, in the order of what a person needs."""

    titel: str
    """Title of the offer."""
    soort: str
    """Kind of help in words, above the title."""
    pictogram: str
    """Of its kind."""
    kort: str
    """One sentence under the title."""
    stand: Melding
    """Status in words."""
    volgende: tuple[Datumblad, ...]
    """The next moments: the first is shown large, at most two more small."""
    alle_data: Link | None
    """To the agenda."""
    knoppen: tuple[Knop, ...]
    """Bel, route, mail, website; the first is the main one."""
    omschrijving: tuple[str, ...]
    """Paragraphs; empty when there is nothing more to say."""
    feiten: tuple[Feit, ...]
    """Wanneer, waar, kost, afspraak, meebrengen, voor wie, talen, toegankelijk."""
    in_plaats: tuple[Aanbodkaart, ...]
    """Where to go instead when it is stopped or closed."""
    open_vragen: tuple[str, ...]
    """What nobody knows yet."""
    vraag_na: Regel
    """Where to ask: “Vraag het na aan een loket van de gemeente”."""
    wie: tuple[Feit, ...]
    """Who organises and who helps, linked to the actors."""
    controle: Controle
    """Who checked it."""
    klopt_niet: Kader
    """How to report a mistake."""
    helpers: Kader
    """For who helps somebody: how to refer."""
    bouwstenen: tuple[Link, ...]
    """The policy cards it puts into practice."""


SHOWN_MOMENTS = 3
"""How many moments the page shows before it points to the agenda."""


def aanbod(zicht: Zicht, offer: Offer) -> Aanbod:
    """Return everything the page of `offer` shows."""
    sessions = zicht.register.sessies[offer.id]
    number = zicht.register.telefoon_voor(offer)
    return Aanbod(
        titel=offer.titel,
        soort=offer.soort.label,
        pictogram=offer.soort.value,
        kort=offer.kort,
        stand=stand(zicht, offer),
        volgende=tuple(datumblad(zicht, offer, s) for s in sessions[:SHOWN_MOMENTS]),
        alle_data=Link("Bekijk de agenda", zicht.links.to("agenda"))
        if len(sessions) > SHOWN_MOMENTS
        else None,
        knoppen=(
            *zicht.knoppen(offer, number if offer.status is Status.ACTIEF else None),
            *_route(zicht, offer),
        ),
        omschrijving=(offer.omschrijving,) if offer.omschrijving else (),
        feiten=feiten.van_aanbod(zicht, offer),
        in_plaats=tuple(aanbodkaart(zicht, zicht.register.aanbod[name]) for name in offer.in_plaats),
        open_vragen=offer.open_vragen,
        vraag_na=zicht.vraag_na(offer),
        wie=feiten.wie(zicht, offer),
        controle=zicht.controle(offer),
        klopt_niet=zicht.klopt_niet(offer.titel),
        helpers=_helpers(zicht, offer),
        bouwstenen=tuple(_cards(zicht, offer)),
    )


def _route(zicht: Zicht, offer: Offer) -> list[Knop]:
    """Return a way to the one place of a running offer, in the map of the reader's own device."""
    if offer.status is not Status.ACTIEF or len(offer.plaatsen) != 1:
        return []
    spot = zicht.register.plaatsen[offer.plaatsen[0]].coordinaten
    return [Knop("Toon op de kaart", spot.adres, "route")] if spot else []


def _helpers(zicht: Zicht, offer: Offer) -> Kader:
    how = offer.doorverwijzen or "Wil je iemand doorverwijzen? Vraag eerst na of dit aanbod past."
    return Kader("Help je iemand anders?", "helper", (how,))


def _cards(zicht: Zicht, offer: Offer) -> list[Link]:
    names = {card.id: card.titel for card in zicht.register.bouwstenen.bouwstenen}
    return [Link(names[name], zicht.links.to("bouwstenen", name)) for name in offer.bouwstenen]
