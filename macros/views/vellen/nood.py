"""The vel of one need: the help for it as cards, for a wall or to give along at a counter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ...model import Offer
from ...model.keuzes import Nood, Status, Velsoort
from ...register import HORIZON, Register, plaatsen_van
from .. import tijden
from ..hulplijst import Deel, verdeeld
from ..toegang import toegang_zin
from ..zicht import NIET_NAGEKEKEN, Zicht
from .basis import Soort, Vel
from .nood_maat import LANG, hoeveel, maat
from .papier import te_drukken, vast
from .uitzonderingen import in_zinnen
from .uren import in_het_kort
from .verwijzing import adres
from .voet import Velvoet, rest, voet


@dataclass(frozen=True)
class Noodkaart:
    """One offer."""

    id: str
    titel: str
    kort: str
    eerst: str | None
    """“Bel eerst”, “Vraag het eerst na”: its hours are not sure."""
    wanneer: tuple[str, ...]
    """Its usual hours; with the date of what is known where they are not sure."""
    waar: tuple[str, ...]
    """“Bibliotheek Testdorp, Verzonnen Straat 12”."""
    vooraf: str | None
    """“Je hoeft geen afspraak te maken”."""
    bel: str | None
    """“059 00 00 11”."""
    kost: str | None
    """“Gratis”."""

    @property
    def links(self) -> tuple[str, ...]:
        """What stands below the title."""
        return tuple(filter(None, (self.kort, self.kost, self.vooraf)))

    @property
    def rechts(self) -> tuple[str, ...]:
        """What stands below the number."""
        return (*self.wanneer, *self.waar)


@dataclass(frozen=True)
class Noodgroep:
    """Cards under one heading; the first group has none."""

    titel: str | None
    kaarten: tuple[Noodkaart, ...]


@dataclass(frozen=True)
class Noodblad:
    """The vel."""

    titel: str
    """“Ik zit nu vast”."""
    site: str
    """“Digitale hulp in Testdorp”."""
    groepen: tuple[Noodgroep, ...]
    later: tuple[str, ...]
    """What is planned or closed for now, in a line each."""
    meer: tuple[str, ...]
    """How much more there is than finds room on two pages, and where it stands."""
    maat: str
    """How large the letters are: `reus`, `groot`, `ruim`, `gewoon`; `lang` where it takes two pages."""
    voet: Velvoet


def aanbod(register: Register, need: str) -> list[Offer]:
    """Return what paper shows under a need, as the page of that need: all but what stopped, in order."""
    return list(register.eens(_per_nood).get(need, ()))


def _per_nood(register: Register) -> dict[str, list[Offer]]:
    found: dict[str, list[Offer]] = {}
    for offer in te_drukken(register, register.in_lijsten()):
        for need in dict.fromkeys(offer.noden):
            found.setdefault(need, []).append(offer)
    return found


def vellen(register: Register) -> Iterator[Vel]:
    """Yield a vel for every need for which something runs.

    Where nothing runs there is no vel: on a wall it would send somebody away with nothing. The page of the need
    says whom to ask.
    """
    for need in Nood:
        if register.lopend(aanbod(register, need)):
            yield Vel(f"nood-{need.value}", f"Blad: {need.label}", SOORT, "a4", need.value, bladzijden=2)


def nood(zicht: Zicht, vel: Vel) -> Noodblad:
    """Return the vel of a need."""
    need, register = Nood(vel.stuk), zicht.register
    found = aanbod(register, need)
    running = register.lopend(found)
    parts = [part for part in verdeeld(register, running, need) if part.aanbod]
    runs = {offer.id for offer in running}
    later = tuple(_nog_niet(zicht, offer) for offer in found if offer.id not in runs)
    heads = sum(part.titel is not None for part in parts)
    every = (kaart(zicht, offer) for part in parts for offer in part.aanbod)
    most = hoeveel(((card, bool(card.eerst)) for card in every), heads, later)
    on = [offer for part in parts for offer in part.aanbod][:most]
    foot = voet(zicht, f"noden/{need.value}/", on, verteld=register.vandaag + HORIZON)
    later, more = (later, ()) if most is None else ((), rest(foot, _te_veel(len(found) - len(on))))
    groups = tuple(_groepen(zicht, parts, {offer.id for offer in on}))
    cards = [(card, bool(card.eerst)) for group in groups for card in group.kaarten]
    return Noodblad(
        titel=need.label,
        site=f"Digitale hulp in {register.gemeente.naam}",
        groepen=groups,
        later=later,
        meer=more,
        maat=LANG if more else maat(need.label, cards, heads, later, code=foot.qr is not None),
        voet=foot,
    )


def _groepen(zicht: Zicht, parts: Iterable[Deel], on: Collection[str]) -> Iterator[Noodgroep]:
    """Yield what is on the vel under its headings."""
    for part in parts:
        if cards := tuple(kaart(zicht, offer) for offer in part.aanbod if offer.id in on):
            yield Noodgroep(part.titel, cards)


def _te_veel(left: int) -> str:
    return f"Op dit blad is geen plaats voor nog {left} andere."


def _nog_niet(zicht: Zicht, offer: Offer) -> str:
    """Return what one cannot use now in a line: “Digipunt in Duinzicht: gepland”."""
    state = "gepland" if offer.status is Status.GEPLAND else "nu niet open"
    known = offer.status is Status.GEPLAND and not zicht.register.zeker(offer)
    return f"{offer.titel}: {'misschien later' if known else state}"


def kaart(zicht: Zicht, offer: Offer) -> Noodkaart:
    """Return an offer as a card; what somebody reported as wrong is left out."""
    register, sure = zicht.register, zicht.register.zeker(offer)
    hours = tuple(in_het_kort(zicht, offer.wanneer)) if offer.wanneer else ()
    once = in_zinnen(zicht, offer) if vast(register, offer) else ()
    unchecked = () if sure or offer.nagekeken else (NIET_NAGEKEKEN,)
    phone = zicht.telefoon(register.telefoon_voor(offer))
    way_in = None if register.gemeld(offer, "toegang") else toegang_zin(offer.toegang)
    return Noodkaart(
        id=offer.id,
        titel=offer.titel,
        kort=offer.kort,
        eerst=zicht.let_op(offer),
        wanneer=(*tijden.met_datum(zicht, offer, hours), *once, *unchecked, *zicht.gemeld(offer)),
        waar=() if register.gemeld(offer, "plaatsen") else tuple(_waar(zicht, offer)),
        vooraf=way_in.removesuffix(".") if way_in else None,
        bel=phone.toon if phone else None,
        kost=None if register.gemeld(offer, "kosten") else offer.kosten,
    )


def _waar(zicht: Zicht, offer: Offer) -> Iterator[str]:
    """Yield the places; of a round the hours name them."""
    if offer.wanneer and offer.wanneer.ronde:
        return
    yield from (adres(zicht, zicht.register.plaatsen[name]) for name in plaatsen_van(offer))


def opmaak(vel: Vel, pages: Sequence[Any]) -> list[Any]:
    """Return the laid out pages; one by itself carries no “bladzijde 1 van 1”."""
    if len(pages) == 1:
        box = pages[0]._page_box
        box.children = tuple(child for child in box.children if not hasattr(child, "at_keyword"))
    return list(pages)


SOORT = Soort(
    Velsoort.NOOD,
    "muur",
    "Eén vraag en wie ermee helpt. Hang het op, of geef het mee aan de balie.",
    vellen,
    nood,
    opmaak=opmaak,
)
