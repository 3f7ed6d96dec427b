"""The small ready values that pages on policy share: proof, labelled lines and actions of the plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ... import woorden
from ...model.base import opsomming
from ...model.soorten import LIJSTEN
from ...regie.actieplan import Belofte
from ...regie.bewijs import Bewijsstaat, Bewijsstuk
from ..delen import Etiket, Link, Meldingsoort, Regel
from ..zicht import Zicht

SOORTEN: dict[Bewijsstaat, Meldingsoort] = {
    Bewijsstaat.GELDIG: "open",
    Bewijsstaat.TE_BEVESTIGEN: "vraag-na",
    Bewijsstaat.NOG_NIET: "gepland",
    Bewijsstaat.VERVALLEN: "dicht",
}
"""State of a proof → colour and pictogram of its label."""

MET_BEWIJS = Etiket("open", "Met bewijs")
ZONDER_BEWIJS = Etiket("vraag-na", "Zonder bewijs")

GEEN_EIGENAAR = "Geen eigenaar"
GEEN_TERMIJN = "Geen termijn"


@dataclass(frozen=True)
class Bewijsregel:
    """One proof on one line."""

    wat: Regel
    """What it is, linked where it has a page or an address."""
    etiket: Etiket
    """Whether it counts today, and why."""


@dataclass(frozen=True)
class Punt:
    """A labelled line of a dense list; a page on policy needs no pictogram for each."""

    label: str
    """“Wie zorgt ervoor”."""
    regels: tuple[Regel, ...]
    """At least one."""
    ingevuld: bool = True
    """False when nobody filled it in: shown lighter."""


@dataclass(frozen=True)
class Actieblok:
    """One action of the plan with all that is known of it."""

    id: str
    """Anchor on the page of the plan."""
    nummer: str
    """“12”."""
    titel: str
    """Its name."""
    belofte: str
    """The promise in words."""
    status: str
    """“Beloofd”, “Klaar”."""
    etiket: Etiket | None
    """Whether it can be shown; only where the council shows that, and never of what was given up."""
    te_laat: bool
    """Whether its term passed; only where the council shows that."""
    punten: tuple[Punt, ...]
    """Owner, term, cards and the rest."""
    bewijzen: tuple[Bewijsregel, ...]
    """What should show it, each with its state."""
    open_vragen: tuple[str, ...]
    """What nobody knows yet."""


def bewijsregel(zicht: Zicht, piece: Bewijsstuk) -> Bewijsregel:
    """Return a proof with a link to what it is."""
    address = zicht.links.to(LIJSTEN[piece.soort], piece.id) if piece.id else piece.link
    state = Etiket(SOORTEN[piece.staat], piece.reden[:1].upper() + piece.reden[1:])
    return Bewijsregel(Link(piece.naam, address) if address else piece.naam, state)


def oordeel(zicht: Zicht, promise: Belofte) -> Etiket | None:
    """Return whether a promise can be shown, where the council lets everybody see that."""
    if promise.stopgezet or not zicht.register.gemeente.regie_publiek:
        return None
    if promise.vervallen:
        return Etiket("dicht", "Zonder bewijs: het vorige verviel")
    return MET_BEWIJS if promise.bewezen else ZONDER_BEWIJS


def actie_anker(id: str) -> str:
    """Return the anchor of an action on the page of the plan."""
    return f"actie-{id}"


def actie_adres(zicht: Zicht, id: str) -> str:
    """Return the address of an action."""
    return f"{zicht.links.to('beleid', 'actieplan')}#{actie_anker(id)}"


def actieblok(zicht: Zicht, promise: Belofte) -> Actieblok:
    """Return an action of the plan, ready to show."""
    action, public = promise.actie, zicht.register.gemeente.regie_publiek
    return Actieblok(
        id=actie_anker(action.id),
        nummer=str(promise.nummer),
        titel=action.titel,
        belofte=action.belofte,
        status=action.status.label,
        etiket=oordeel(zicht, promise),
        te_laat=public and promise.te_laat,
        punten=tuple(_punten(zicht, promise)),
        bewijzen=tuple(bewijsregel(zicht, piece) for piece in promise.bewijzen) if public else (),
        open_vragen=action.open_vragen,
    )


def _punten(zicht: Zicht, promise: Belofte) -> Iterable[Punt]:
    action, owner = promise.actie, promise.eigenaar
    term = f"Uiterlijk {woorden.datum(action.termijn)}" if action.termijn else GEEN_TERMIJN
    yield Punt("Eigenaar", (zicht.actor(owner) if owner else GEEN_EIGENAAR,), owner is not None)
    yield Punt("Termijn", (term,), action.termijn is not None)
    if promise.partners:
        yield Punt("Samen met", tuple(zicht.actor(partner) for partner in promise.partners))
    yield Punt(
        "Bouwstenen", tuple(Link(c.titel, zicht.links.to("bouwstenen", c.id)) for c in promise.bouwstenen)
    )
    if action.doelgroepen:
        yield Punt("Voor wie", (opsomming([group.label for group in action.doelgroepen], "en"),))
    if promise.kernwaarden:
        yield Punt("Kernwaarden", (opsomming([value.naam for value in promise.kernwaarden], "en"),))
    if action.meerjarenplan:
        yield Punt("Meerjarenplan", (action.meerjarenplan,))
    if promise.noden:
        yield Punt("Voor deze nood", tuple(need.nood for need in promise.noden))
    if action.bron:
        yield Punt("Bron", (zicht.bron(action.bron),))
