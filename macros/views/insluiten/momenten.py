"""The next moments of the Digipunten, as they stand in the page of another site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ... import woorden
from ...exports.basis import voluit
from ...model import Offer, Plaats
from ...register import HORIZON
from ..delen import Datumblad, Link, Melding
from ..kaarten import datumblad
from ..lijstje import geldig_tot
from ..zicht import Zicht
from .punten import Zonderuur, beurten, geen, zonder_uur

TITEL = "Volgende Digipunt-momenten"

BEKEND = 24
"""How many moments the page knows: a script puts the next one in the place of what is past."""

GETOOND = 4
"""How many it shows, and the piece of HTML has: that one cannot move on by itself."""


@dataclass(frozen=True)
class Beurt:
    """A moment for who has no style sheet: everything in words, and whole addresses."""

    van: str
    """“2026-11-24T14:00+01:00”."""
    dag: str
    """“dinsdag”."""
    nummer: str
    """“24”."""
    maand: str
    """“november”."""
    uren: str
    wat: Link
    """The offer, at its whole address."""
    waar: str | None
    let_op: str | None


@dataclass(frozen=True)
class Momenten:
    """What stands in the page of another site."""

    titel: str
    """“Volgende Digipunt-momenten”."""
    waar: str | None
    """Name of the place, on the page of one."""
    momenten: tuple[Datumblad, ...]
    beurten: tuple[Beurt, ...]
    """The first of them, in words."""
    geen: Melding | None
    """Where no moment is known: how to ask."""
    zonder_uur: tuple[Zonderuur, ...]
    getoond: int
    stand: str
    """“zaterdag 21 november 2026”."""
    stand_iso: str
    bron: str
    """Whose data it is: “Gemeente Testdorp”."""
    houdbaar: str
    """From when on a page that is still open is not to be believed: “2026-12-03T00:00+01:00”."""
    oud: str
    """What it says then."""
    vraag: str
    """How to ask when the list is old: “Bel eerst: 03 555 00 10.”"""
    meer: Link
    """The whole agenda on the site."""
    thuis: str
    """Whole address of that agenda."""


def momenten(zicht: Zicht, place: Plaats | None) -> Momenten:
    """Return the next moments of the Digipunten, at one place or all."""
    register, today = zicht.register, zicht.register.vandaag
    turns = beurten(register, place)[:BEKEND]
    leaves = tuple(datumblad(zicht, offer, session, wat=True) for offer, session in turns)
    day, ask = woorden.dag_voluit(today), f"{zicht.navraag().titel}."
    return Momenten(
        titel=TITEL,
        waar=place.naam if place else None,
        momenten=leaves,
        beurten=tuple(_voluit(zicht, offer, leaf) for (offer, _), leaf in zip(turns, leaves, strict=True))[
            :GETOOND
        ],
        geen=None if turns else geen(zicht),
        zonder_uur=zonder_uur(zicht, place),
        getoond=GETOOND,
        stand=day,
        stand_iso=today.isoformat(),
        bron=f"Gemeente {register.gemeente.naam}",
        houdbaar=_houdbaar(zicht, [offer for offer, _ in turns]),
        oud=f"Deze lijst is van {day}. {ask}",
        vraag=ask,
        meer=Link("Bekijk alle momenten", zicht.links.to("agenda")),
        thuis=voluit(zicht, "agenda/"),
    )


def _voluit(zicht: Zicht, offer: Offer, leaf: Datumblad) -> Beurt:
    day, number, month = leaf.voluit.split(" ")[:3]
    return Beurt(
        van=leaf.van or leaf.datum_iso,
        dag=day,
        nummer=number,
        maand=month,
        uren=leaf.uren,
        wat=Link(offer.titel, voluit(zicht, f"aanbod/{offer.id}/")),
        waar=leaf.waar,
        let_op=leaf.let_op,
    )


def _houdbaar(zicht: Zicht, offers: list[Offer]) -> str:
    """Return the first day on which some hours that are told as sure may not hold any more."""
    ends = (geldig_tot(zicht, offer) for offer in offers if zicht.register.zeker(offer))
    last = min(ends, default=zicht.register.vandaag + HORIZON)
    return (last + timedelta(days=1)).isoformat()
