"""What the page of an offer shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest

from ..model import Offer
from ..model.keuzes import Status, Toegang
from . import agendabestand, feiten
from .bellen import bel_wie
from .delen import Controle, Datumblad, Feit, Kader, Knop, Link, Melding, Regel
from .kaarten import Aanbodkaart, aanbodkaart, datumblad
from .lijstje import Bewaar, Papier, bewaar, papier
from .stand import stand
from .wijzigweg import klopt_niet
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
    """The next moments: the first three are shown, the others step in for what passes."""
    getoond: int
    """How many of them are shown at a time."""
    knoppen: tuple[Knop, ...]
    """Of a running offer: the main one, then small ones beside each other: route, agenda."""
    bewaar: Bewaar
    """The button that keeps it in the reader's own list."""
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
    helpers: Kader | None
    """For who helps somebody: how to refer; nothing of what stopped."""
    bouwstenen: tuple[Link, ...]
    """The policy cards it puts into practice."""
    papier: Papier
    """What only paper shows: until when it holds, and the way back to this page."""


KNOWN_MOMENTS = 12
"""How many moments the page knows: those after the shown ones step in while the page grows old."""


def aanbod(zicht: Zicht, offer: Offer) -> Aanbod:
    """Return everything the page of `offer` shows."""
    leaves, main = _leaves(zicht, offer), _main(zicht, offer)
    return Aanbod(
        titel=offer.titel,
        soort=offer.soort.label,
        pictogram=offer.soort.value,
        kort=offer.kort,
        stand=stand(zicht, offer),
        volgende=leaves,
        getoond=agendabestand.APART,
        knoppen=tuple(way for way in (main, _route(zicht, offer), _calendar(leaves)) if way),
        bewaar=bewaar(zicht, offer),
        omschrijving=(offer.omschrijving,) if offer.omschrijving else (),
        feiten=feiten.van_aanbod(zicht, offer, _more(zicht, offer), main),
        in_plaats=tuple(aanbodkaart(zicht, other) for other in zicht.register.in_plaats_van(offer)),
        open_vragen=offer.open_vragen,
        vraag_na=zicht.vraag_na(offer),
        wie=feiten.wie(zicht, offer),
        controle=zicht.controle(offer),
        klopt_niet=klopt_niet(zicht, offer),
        helpers=_helpers(zicht, offer),
        bouwstenen=tuple(_cards(zicht, offer)),
        papier=papier(zicht, offer),
    )


def _leaves(zicht: Zicht, offer: Offer) -> tuple[Datumblad, ...]:
    """Return the leaves of the coming moments; the first few with a calendar file of their own."""
    known = zicht.register.sessies[offer.id][:KNOWN_MOMENTS]
    keys = (key for _, key in agendabestand.momenten(zicht, offer)[: agendabestand.APART])
    files = (zicht.links.file(agendabestand.pad(offer, key)) for key in keys)
    return tuple(datumblad(zicht, offer, session, ics=file) for session, file in zip_longest(known, files))


def _more(zicht: Zicht, offer: Offer) -> Link | None:
    """Return the way to all moments when there are more: for the reader's own calendar, or else in the agenda."""
    if sum(len(part.sessies) for part in zicht.register.vooruit[offer.id]) > 1:
        keep = zicht.links.file(agendabestand.pad(offer))
        return Link("Zet alle momenten in mijn agenda", keep)
    shown = len(zicht.register.sessies[offer.id])
    return Link("Bekijk de agenda", zicht.links.to("agenda")) if shown > agendabestand.APART else None


def _main(zicht: Zicht, offer: Offer) -> Knop | None:
    """Return how to reach what runs: its number, or its mail when it has none or helps by mail and not by telephone."""
    if offer.status is not Status.ACTIEF:
        return None
    phone = zicht.telefoon(zicht.register.telefoon_voor(offer))
    mail = zicht.register.juist_adres(offer.mail)
    by_mail = Toegang.MAIL in offer.toegang and Toegang.TELEFOON not in offer.toegang
    if mail and (by_mail or phone is None):
        return Knop("Stuur een mail", f"mailto:{mail}", "mail", hoofd=True, toon=mail)
    if phone is None:
        return None
    return Knop(bel_wie(zicht.register, offer, phone), phone.adres, "bel", hoofd=True, toon=phone.toon)


def _route(zicht: Zicht, offer: Offer) -> Knop | None:
    """Return the way to the place of what runs; of several to that of the next moment, with its name in sight."""
    if offer.status is not Status.ACTIEF:
        return None
    if len(offer.plaatsen) == 1:
        return zicht.route(zicht.register.plaatsen[offer.plaatsen[0]])
    coming = zicht.register.sessies[offer.id][:1]
    place = zicht.register.plaatsen[coming[0].plaats] if coming and coming[0].plaats else None
    way = zicht.route(place) if place else None
    return replace(way, toon=f"naar {place.naam}", klein=False) if way and place else None


def _calendar(leaves: tuple[Datumblad, ...]) -> Knop | None:
    """Return the button that puts the next moment in the reader's own calendar, and says which one that is."""
    first = leaves[0] if leaves else None
    if first is None or first.ics is None:
        return None
    begin = first.uren.partition(" – ")[0]
    moment = f"{first.dag} {first.nummer} {first.maand}, {begin}"
    return Knop("In mijn agenda", first.ics, "agenda", toon=moment, klein=True)


def _helpers(zicht: Zicht, offer: Offer) -> Kader | None:
    """Return how to refer somebody; to what one cannot use now only after asking, to what stopped not at all."""
    if offer.status is Status.GESTOPT:
        return None
    how = offer.doorverwijzen or "Wil je iemand doorverwijzen? Vraag eerst na of dit aanbod past."
    ask = () if offer.status is Status.ACTIEF else (zicht.vraag_na(offer),)
    return Kader("Help je iemand anders?", "helper", (how, *ask))


def _cards(zicht: Zicht, offer: Offer) -> list[Link]:
    names = zicht.eens(_namen)
    return [Link(names[name], zicht.links.to("bouwstenen", name)) for name in offer.bouwstenen]


def _namen(zicht: Zicht) -> dict[str, str]:
    """Return the title of each bouwsteen by its id."""
    return {card.id: card.titel for card in zicht.register.bouwstenen.bouwstenen}
