"""Click, call, connect: the ways into each service, with dated exceptions and the conditions of a partner's counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..model import Offer
from ..model.actieplan import Connect
from ..model.base import Keuze
from ..model.keuzes import Soort, Uitzonderbaar
from ..model.offer import Uitzondering
from ..register import Register, plaatsen_van
from .basis import ZONDER_HULP, lopend, nummers, plan_van


class Voorwaarde(Keuze):
    """The five conditions of VVSG under which a partner may stand in for a counter; each is a field of the plan."""

    MIDDELEN = "middelen", "De partner krijgt de middelen, informatie en steun die nodig zijn"
    OPENINGSUREN = "openingsuren", "De openingsuren zijn ruim genoeg"
    DOORVERWIJZING = "warme_doorverwijzing", "Het bestuur verwijst warm door"
    VRIJWILLIGERS = "grenzen_vrijwilligers", "Vrijwilligers helpen alleen technisch, en kennen hun grenzen"
    LEREN = "ruimte_om_te_leren", "Er blijft tijd over om mensen iets te leren"


@dataclass(frozen=True)
class Connectstand:
    """How far a partner's counter meets the five conditions; nothing beside one means not ticked yet."""

    offer: Offer
    voldaan: dict[Voorwaarde, date | None]

    @property
    def volledig(self) -> bool:
        """Whether all five are met: only then does it count as a way to connect."""
        return all(self.voldaan.values())


@dataclass(frozen=True)
class Dienst:
    """One service with its three ways in; an empty way is one that nobody filled in, or there is none."""

    offer: Offer
    click: tuple[str, ...]
    """Web and mail addresses, its own or its provider's."""
    call: tuple[str, ...]
    """Numbers: its own, of its places, of its provider; the council's general number is none."""
    connect: tuple[str, ...]
    """Names of places to walk up to; “bij je thuis” for help at home; none where nobody helps."""
    uitzondering: Uitzondering | None
    """An exception that holds today."""
    voorwaarden: Connectstand | None
    """Only where the plan says that a partner stands in for a counter."""

    @property
    def volledig(self) -> bool:
        """Whether all three ways are there: a partner's counter is one when it meets all five conditions."""
        counts = self.voorwaarden is None or self.voorwaarden.volledig
        return bool(self.click and self.call and self.connect and counts)

    @property
    def helpt(self) -> bool:
        """Whether somebody helps; else there is nobody to walk up to, wherever it is."""
        return self.offer.soort not in ZONDER_HULP


def diensten(register: Register) -> tuple[Dienst, ...]:
    """Return the three ways into everything that runs, by title."""
    conditions = {state.offer.id: state for state in connectstanden(register)}
    return tuple(_dienst(register, offer, conditions.get(offer.id)) for offer in lopend(register))


def connectstanden(register: Register) -> tuple[Connectstand, ...]:
    """Return the state of the five conditions for each offer that stands in for a counter."""
    return tuple(_stand(register, entry) for entry in plan_van(register).connect)


def _stand(register: Register, entry: Connect) -> Connectstand:
    met = {condition: getattr(entry, condition.value) for condition in Voorwaarde}
    return Connectstand(register.aanbod[entry.aanbod], met)


def _dienst(register: Register, offer: Offer, conditions: Connectstand | None) -> Dienst:
    provider = register.actoren[offer.aanbieder]
    places = [] if offer.soort in ZONDER_HULP else [register.plaatsen[name] for name in plaatsen_van(offer)]
    online = (offer.link, offer.mail) if offer.link or offer.mail else (provider.link, provider.mail)
    home = ("bij je thuis",) if offer.soort is Soort.THUISHULP else ()
    return Dienst(
        offer=offer,
        click=tuple(way for way in online if way),
        call=nummers(register, offer),
        connect=(*(place.naam for place in places), *home),
        uitzondering=next((e for e in offer.uitzonderingen if _geldt(e, register.vandaag)), None),
        voorwaarden=conditions,
    )


def _geldt(exception: Uitzondering, today: date) -> bool:
    return exception.regel is Uitzonderbaar.CLICK_CALL_CONNECT and exception.tot >= today
