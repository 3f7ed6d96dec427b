"""What the page of a bouwsteen (a policy card) shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Bouwsteen as Card
from ..model import Offer
from ..model.base import opsomming
from ..regie.basis import aantal, einde
from ..regie.legplan import NIET_GELEGD, Antwoord, Kaart
from ..woorden import datum
from .beleid.delen import (
    MET_BEWIJS,
    ZONDER_BEWIJS,
    Bewijsregel,
    Punt,
    actie_adres,
    bewijsregel,
    oordeel,
)
from .beleid.legplan import bij_nu
from .beleid.wie_bladen import BASIS, groot, kolomadres
from .bladzijden import VOL
from .delen import Controle, Etiket, Kleur, Link, Regel
from .kaarten import KLEUREN, Bouwsteenkaart, bouwsteenkaart
from .volledig import alles, eerste, gestopt, van_bouwsteen
from .vouw import OPEN
from .zicht import Zicht


@dataclass(frozen=True)
class Inzet:
    """An offer that carries the card out, on a few dense lines."""

    wat: Link
    """The offer."""
    wie: Link
    """Who provides it."""
    etiket: Etiket
    """Its status."""
    controle: Controle
    """Since when it is checked, or that nobody did."""


@dataclass(frozen=True)
class Toezegging:
    """An action of the plan that belongs to the card."""

    wat: Link
    """The action, on the page of the plan."""
    belofte: str
    """The promise in words."""
    etiket: Etiket | None
    """Whether it can be shown, where the council shows that."""


@dataclass(frozen=True)
class Bouwsteen:
    """Everything on the page of one bouwsteen."""

    nummer: str
    """“12”."""
    titel: str
    """Official title, used as a name."""
    categorie: Link
    """Its category on the wall."""
    eigen: bool
    """Whether the council made this card itself."""
    kleur: Kleur
    """Edge colour of the category."""
    onzeker: str | None
    """What about the card could not be read with certainty."""
    uitleg: str
    """Our own explanation."""
    vragen: tuple[str, ...]
    """Our own questions to think with."""
    officiele_vragen: tuple[str, ...]
    """The official questions, only after written permission."""
    toestemming: str | None
    """Who gave that permission, when."""
    ligt: Link
    """Where it lies on the board, and since when."""
    etiket: Etiket | None
    """Whether it can be shown: under “nu” always, elsewhere where the council shows that."""
    antwoorden: tuple[Punt, ...]
    """The six answers of phase 3."""
    bron: Regel | None
    """Where the decision was written down."""
    wie: tuple[Link, ...]
    """Who works on it; of many the first."""
    wie_alles: Link | None
    """Where all of them stand, when there are many."""
    aanbod: tuple[Inzet, ...]
    """Offers that put it into practice; of many the first."""
    geen_aanbod: str
    """What to say when there are none."""
    gepland: tuple[Inzet, ...]
    """Offers that are planned or closed for now: not yet something the council does."""
    alles: Link | None
    """Where all of them stand, when there are many."""
    acties: tuple[Toezegging, ...]
    """What the plan promises about it."""
    bewijzen: tuple[Bewijsregel, ...]
    """What shows it besides its offers: documents, places, actors; of many offers that stopped the first."""
    getoetst: tuple[Link, ...]
    """What was tested on questions that touch this card, the latest first."""
    raakt: tuple[Bouwsteenkaart, ...]
    """Cards that touch this one."""
    vorige: Link | None
    """The card before this one."""
    volgende: Link | None
    """The card after this one."""
    rechten: str | None
    """Whose card this is; a card of the council's own says nothing of that."""
    herkomst: Regel
    """The tool, linked."""


def bouwsteen(zicht: Zicht, card: Card) -> Bouwsteen:
    """Return everything the page of a card shows, with what the register and the plan do about it."""
    cards, found = zicht.register.bouwstenen, zicht.regie.legplan.kaarten[card.id]
    by_id = {other.id: other for other in cards.bouwstenen}
    order = list(by_id)
    position = order.index(card.id)
    offers = {group.id: group.items for group in eerste(van_bouwsteen(zicht.register, card))}
    official = zicht.register.officiele_vragen
    whole, everybody = alles(zicht, f"bouwstenen/{card.id}/"), _allen(zicht, card)
    cells = zicht.regie.matrix_bouwstenen.van_kolom(card.id)
    return Bouwsteen(
        nummer=str(card.nummer),
        titel=card.titel,
        categorie=Link(found.categorie.naam, f"{zicht.links.to('bouwstenen')}#{found.categorie.id}"),
        eigen=found.eigen,
        kleur=KLEUREN[found.categorie.id],
        onzeker=card.onzeker,
        uitleg=card.uitleg,
        vragen=card.vragen,
        officiele_vragen=next((q.vragen for q in official.vragen if q.bouwsteen == card.id), ())
        if official
        else (),
        toestemming=official.toestemming if official else None,
        ligt=_ligt(zicht, found),
        etiket=_etiket(zicht, found),
        antwoorden=tuple(_antwoord(answer) for answer in found.antwoorden),
        bron=zicht.bron(found.gelegd.bron) if found.gelegd and found.gelegd.bron else None,
        wie=tuple(
            zicht.actor(cell.actor, einde(zicht.register, cell.actor))
            for cell in (cells[:OPEN] if everybody else cells)
        ),
        wie_alles=everybody,
        aanbod=tuple(_inzet(zicht, offer) for offer in offers.get("loopt", ())),
        geen_aanbod="In het register staat nog geen aanbod dat loopt bij deze bouwsteen.",
        gepland=tuple(_inzet(zicht, offer) for offer in offers.get("gepland", ())),
        alles=whole,
        acties=_acties(zicht, found),
        bewijzen=_bewijzen(zicht, found, OPEN if whole else None),
        getoetst=tuple(_getoetst(zicht, card)),
        raakt=tuple(bouwsteenkaart(zicht, by_id[name]) for name in card.raakt),
        vorige=_neighbour(zicht, by_id[order[position - 1]]) if position else None,
        volgende=_neighbour(zicht, by_id[order[position + 1]]) if position + 1 < len(order) else None,
        rechten=None if found.eigen else cards.rechten,
        herkomst=herkomst(zicht),
    )


def _ligt(zicht: Zicht, card: Kaart) -> Link:
    placed = card.gelegd
    where = placed.ligt.label if placed and placed.ligt else NIET_GELEGD
    since = f"sinds {datum(placed.sinds)}" if placed and placed.sinds else None
    return Link(where, zicht.links.to("beleid", "legplan"), since)


def _etiket(zicht: Zicht, card: Kaart) -> Etiket | None:
    if zicht.register.gemeente.regie_publiek:
        return MET_BEWIJS if card.bewezen else ZONDER_BEWIJS
    return bij_nu(card)


def _antwoord(answer: Antwoord) -> Punt:
    return Punt(answer.vraag.label, (answer.toon,), answer.tekst is not None)


def _inzet(zicht: Zicht, offer: Offer) -> Inzet:
    return Inzet(
        Link(offer.titel, zicht.links.to("aanbod", offer.id)),
        zicht.actor(zicht.register.actoren[offer.aanbieder]),
        zicht.etiket(offer),
        zicht.controle(offer),
    )


def _acties(zicht: Zicht, card: Kaart) -> tuple[Toezegging, ...]:
    return tuple(
        Toezegging(
            Link(p.actie.titel, actie_adres(zicht, p.actie.id), p.actie.status.label),
            p.actie.belofte,
            oordeel(zicht, p),
        )
        for p in card.beloften
    )


def _allen(zicht: Zicht, card: Card) -> Link | None:
    """Return the way to everybody who works on a card; None where its page shows them all."""
    matrix = zicht.regie.matrix_bouwstenen
    count = len(matrix.van_kolom(card.id))
    if count <= VOL:
        return None
    column = next(one for one in matrix.kolommen if one.id == card.id)
    large = groot(zicht.register, matrix)
    where = kolomadres(zicht, matrix, column) if large else zicht.links.to(*BASIS.strip("/").split("/"))
    return Link(f"Bekijk alle {aantal(count, 'actor', 'actoren')}", where)


def _bewijzen(zicht: Zicht, card: Kaart, most: int | None) -> tuple[Bewijsregel, ...]:
    """Return the proof that does not stand on the page already as an offer; of what stopped `most`, or all for None."""
    offers = {offer.id for offer in card.aanbod}
    if most is not None:
        offers |= {offer.id for offer in gestopt(zicht.register, card.bouwsteen)[most:]}
    return tuple(
        bewijsregel(zicht, piece)
        for piece in card.bewijzen
        if not (piece.soort == "aanbod" and piece.id in offers)
    )


def _getoetst(zicht: Zicht, card: Card) -> Iterator[Link]:
    for state in zicht.regie.toetsen:
        if points := state.raakt(card.id):
            answers = opsomming([str(p.antwoord.antwoord) for p in points if p.antwoord], "en")
            when = f"getoetst op {datum(state.toets.op)}: {answers}"
            yield Link(state.toets.titel, zicht.links.to("beleid", "toets", state.toets.id), when)


def _neighbour(zicht: Zicht, card: Card) -> Link:
    return Link(card.titel, zicht.links.to("bouwstenen", card.id))


def herkomst(zicht: Zicht) -> Regel:
    """Return the tool the cards come from, linked where its address is known."""
    tool = zicht.register.bouwstenen.bron
    return Link(tool.titel, tool.link) if tool.link else tool.titel
