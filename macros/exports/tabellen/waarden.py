"""The values of columns that follow from more than one field: where, when, how sure, and what to do first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...check.content import Entry
from ...model import Actor, Offer, Plaats
from ...model.keuzes import Status
from ...views import bellen, feiten, tijden
from ...views.zicht import Zicht
from .. import basis
from .getypt import veld

MAPPEN: dict[type[Entry], str] = {Offer: "aanbod", Plaats: "plaatsen", Actor: "actoren"}
"""Kind of entry → the folder of its pages."""

BEREIKBAAR = ("telefoon", "mail", "tweede_mail", "link")
"""Ways to reach somebody: what somebody reported as wrong is left out."""


def pagina(zicht: Zicht, entry: Entry) -> str:
    """Return the address of the page of an entry."""
    return basis.voluit(zicht, f"{MAPPEN[type(entry)]}/{entry.id}/")


def bereik(zicht: Zicht, entry: Entry, pad: str) -> str:
    """Return a number or an address, unless somebody reported it as wrong."""
    value = veld(entry, pad)
    known = str(value) if value else None
    register = zicht.register
    right = register.juist_nummer(known) if pad == "telefoon" else register.juist_adres(known)
    return right or ""


def ligging(zicht: Zicht, place: Plaats, pad: str) -> str:
    """Return a part of where a place is, unless somebody reported that as wrong."""
    return "" if zicht.twijfel(place, "adres", "coordinaten") else str(veld(place, pad) or "")


def waar(zicht: Zicht, offer: Offer) -> str:
    """Return name and address of each place of an offer, the stops of a round included."""
    return "\n".join(_waar(zicht, zicht.register.plaatsen[id]) for id in offer.alle_plaatsen)


def _waar(zicht: Zicht, place: Plaats) -> str:
    parts = (
        place.naam,
        *(ligging(zicht, place, f"adres.{name}") for name in ("straat", "postcode", "gemeente")),
    )
    name, street, code, town = parts
    return ", ".join(filter(None, (name, street, f"{code} {town}".strip())))


def uren(zicht: Zicht, entry: Offer | Plaats) -> str:
    """Return the hours in sentences, with their date where nobody checked them in time."""
    if isinstance(entry, Offer):
        return "\n".join(feiten.uren(zicht, entry))
    lines = tijden.regels(zicht, entry.wanneer, (entry.id,)) if entry.wanneer else ()
    return "\n".join(tijden.met_datum(zicht, entry, lines))


def zeker(zicht: Zicht, entry: Entry) -> str:
    """Return whether one may rely on it today."""
    return "ja" if basis.zeker(zicht, entry) else "nee"


def uiterlijk(zicht: Zicht, entry: Entry) -> str:
    """Return the last day on which the check still counts."""
    return str(zicht.register.controle(entry).uiterlijk or "")


def let_op(zicht: Zicht, entry: Entry) -> str:
    """Return what to do or to know first: ring, ask, that it does not run, and what somebody reported."""
    return "\n".join(filter(None, (_status(zicht, entry), _navraag(zicht, entry), *zicht.gemeld(entry))))


def _status(zicht: Zicht, entry: Entry) -> str:
    if not isinstance(entry, Offer):
        return ""
    if entry.status is not Status.ACTIEF:
        return f"{entry.status.label}."
    return "Geen momenten meer." if zicht.register.voorbij(entry) else ""


def _navraag(zicht: Zicht, entry: Entry) -> str:
    if isinstance(entry, Offer):
        ask = basis.eerst(zicht, entry)
    else:
        ask = None if basis.zeker(zicht, entry) else bellen.navraag(zicht.nummer_voor(entry)).titel
    return f"{ask}." if ask else ""


def aanbieder_naam(zicht: Zicht, offer: Offer) -> str:
    """Return the name of who provides an offer."""
    return zicht.register.actoren[offer.aanbieder].naam


def in_plaats(zicht: Zicht, offer: Offer) -> str:
    """Return the ids of the offers to go to instead, those that are published."""
    return "; ".join(other.id for other in zicht.register.in_plaats_van(offer))


def aanbod_op(zicht: Zicht, place: Plaats) -> str:
    """Return the ids of the offers at a place, also of those that are there once; what stopped is not there any more."""
    return "; ".join(offer.id for offer in op_plaats(zicht, place))


def op_plaats(zicht: Zicht, place: Plaats) -> Sequence[Offer]:
    """Return the published offers at a place that did not stop, by id."""
    return zicht.eens(_per_plaats).get(place.id, ())


def _per_plaats(zicht: Zicht) -> Mapping[str, list[Offer]]:
    """Return id of a place → what is there: always, as a stop of a round, or on a coming day as an exception."""
    found: dict[str, list[Offer]] = {}
    for offer in basis.openbaar(zicht):
        coming = (session.plaats for session in zicht.register.sessies[offer.id])
        places = () if offer.status is Status.GESTOPT else (*offer.alle_plaatsen, *coming)
        for name in filter(None, dict.fromkeys(places)):
            found.setdefault(name, []).append(offer)
    return found
