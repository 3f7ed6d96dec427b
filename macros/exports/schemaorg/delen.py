"""The parts that several things share: addresses, organisations, telephone numbers."""

from __future__ import annotations

from ...check.content import Entry
from ...model import Actor, Plaats
from ...model.keuzes import Actorsoort, Plaatssoort
from ...views.zicht import Zicht
from .blok import Knoop, Velden, knoop, met_id

ORGANISATIES = {
    Actorsoort.BESTUUR: "GovernmentOrganization",
    Actorsoort.DIENST: "GovernmentOrganization",
    Actorsoort.SAMENWERKING: "GovernmentOrganization",
    Actorsoort.OVERHEID: "GovernmentOrganization",
    Actorsoort.ONDERWIJS: "EducationalOrganization",
    Actorsoort.ORGANISATIE: "Organization",
    Actorsoort.NETWERK: "Organization",
}
"""What each kind of actor is; a function is none of these, but a way to reach somebody."""

PLAATSEN = {
    Plaatssoort.BIBLIOTHEEK: "Library",
    Plaatssoort.GEMEENTEHUIS: "CityHall",
    Plaatssoort.LOKET: "GovernmentOffice",
    Plaatssoort.BUURTHUIS: "CivicStructure",
    Plaatssoort.WOONZORGCENTRUM: "Place",
    Plaatssoort.SCHOOL: "School",
    Plaatssoort.PLEIN: "Place",
}
"""What each kind of place is; schema.org has no type for a home for the elderly or a square."""


def telefoon(zicht: Zicht, number: str | None) -> str | None:
    """Return a number in international form; one that somebody reported as wrong is none."""
    phone = zicht.telefoon(number)
    return phone.adres.removeprefix("tel:") if phone else None


def organisatie(zicht: Zicht, name: str) -> Knoop | None:
    """Return who an actor is, in short; nothing for a function, which is no organisation, or who waits to be looked at."""
    actor: Actor = zicht.register.actoren[name]
    kind = None if zicht.register.wacht(actor) else ORGANISATIES.get(actor.soort)
    return met_id(zicht, f"actoren/{name}/#actor", knoop(kind, name=actor.naam)) if kind else None


def plaatstype(place: Plaats) -> str:
    """Return what a place is; never guessed from its name."""
    return PLAATSEN[place.soort] if place.soort else "Place"


def plek(zicht: Zicht, name: str) -> Knoop | None:
    """Return what a place is called and its address in one line, whose parts its own page tells; nothing of one that waits."""
    place: Plaats = zicht.register.plaatsen[name]
    if zicht.register.wacht(place):
        return None
    wrong = zicht.register.gemeld(place, "adres")
    address = str(place.adres) if place.adres and not wrong else None
    short = knoop(plaatstype(place), name=place.naam, address=address)
    return met_id(zicht, f"plaatsen/{name}/#plaats", short)


def over(entry: Entry, found: Knoop | None) -> Velden:
    """Return what the page of an entry says: the thing itself, and when somebody last checked it."""
    checked = {"lastReviewed": entry.nagekeken.op.isoformat()} if entry.nagekeken else {}
    return {**checked, "mainEntity": found} if found else checked
