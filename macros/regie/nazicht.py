"""What must be checked: the share that was checked in term, whom to ring this week, and what each actor left open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ..check.content import Entry
from ..freshness import Versheid
from ..kenmerken import nergens_heen
from ..model import Actor, Melding, Offer, Plaats
from ..model.keuzes import Rolnaam, Status
from ..register import Register, plaatsen_van
from .basis import aantal, bestaat, lopend, niet_gestopt, nummers, overgenomen, procent

EEN_WEEK = timedelta(days=7)
"""How far the list to ring looks ahead."""


@dataclass(frozen=True)
class Aandeel:
    """How many of a kind of entry were checked within their term."""

    naam: str
    op_tijd: int
    totaal: int
    een: str
    """The name of one of them."""

    @property
    def procent(self) -> int | None:
        """Return the share in whole percents, or nothing when there is nothing to check."""
        return procent(self.op_tijd, self.totaal) if self.totaal else None

    @property
    def zin(self) -> str:
        """Return the share in words: `3 van de 7 lopende aanbiedingen zijn op tijd nagekeken (43 %).`"""
        if self.procent is None:
            return f"Er zijn geen {self.naam}."
        if self.totaal == 1:
            return f"Er is 1 {self.een}, en die is {'' if self.op_tijd else 'nog niet '}op tijd nagekeken."
        verb = "is" if self.op_tijd == 1 else "zijn"
        return f"{self.op_tijd} van de {self.totaal} {self.naam} {verb} op tijd nagekeken ({self.procent} %)."


def aandelen(register: Register) -> tuple[Aandeel, ...]:
    """Return the share checked in term of what runs, of the places and of the actors that still exist."""
    actors = [actor for actor in register.actoren_in_lijsten() if bestaat(register, actor)]
    return (
        _aandeel(register, "lopende aanbiedingen", "aanbod dat loopt", lopend(register)),
        _aandeel(register, "plaatsen", "plaats", register.plaatsen_in_lijsten()),
        _aandeel(register, "actoren", "actor", actors),
    )


def _aandeel(register: Register, name: str, one: str, entries: Iterable[Entry]) -> Aandeel:
    fresh = [register.controle(entry).versheid.zeker for entry in entries]
    return Aandeel(name, sum(fresh), len(fresh), one)


@dataclass(frozen=True)
class Nakijkpunt:
    """One entry to ask about, and why now."""

    entry: Entry
    naam: str
    versheid: Versheid
    uiterlijk: date | None
    loopt: bool
    """Whether residents can go there today: that comes first."""
    gemeld: tuple[Melding, ...] = ()
    """What was reported about it and is not settled yet."""
    overgenomen: bool = False
    """Whether it was taken over from elsewhere and nobody looked at it yet: a choice of status waits."""


@dataclass(frozen=True)
class Belbeurt:
    """One actor to ring, at which number, and everything to ask in that one call."""

    actor: Actor
    telefoon: str | None
    """The actor's own number, else that of its offers or places; nothing when nobody knows one that holds."""
    punten: tuple[Nakijkpunt, ...]

    @property
    def lopende(self) -> int:
        """Return how many of the entries residents can use today."""
        return sum(point.loopt for point in self.punten)

    @property
    def overgenomen(self) -> int:
        """Return how many of the entries were taken over and wait for somebody to look at them."""
        return sum(point.overgenomen for point in self.punten)


def bellijst(register: Register, vooruit: timedelta = EEN_WEEK) -> tuple[Belbeurt, ...]:
    """Return whom to ring this week: first who has most that was taken over, then most that runs unchecked, then most to ask.

    `vooruit` is how far it looks ahead to what must be checked again.
    """
    turns = (_belbeurt(register, actor, entries, vooruit) for actor, entries in per_actor(register))
    found = [turn for turn in turns if turn.punten]
    return tuple(sorted(found, key=_eerst))


def _eerst(turn: Belbeurt) -> tuple[int, int, int, str]:
    return -turn.overgenomen, -turn.lopende, -len(turn.punten), turn.actor.naam


def per_actor(register: Register) -> Iterator[tuple[Actor, tuple[Entry, ...]]]:
    """Yield each actor that still exists with all that one asks it about: offers, places and itself."""
    offers, places = _per_aanbieder(register), _per_beheerder(register)
    for actor in register.actoren.values():
        if bestaat(register, actor):
            yield actor, (*offers.get(actor.id, []), *places.get(actor.id, []), actor)


def _per_aanbieder(register: Register) -> dict[str, list[Offer]]:
    """Return what each actor provides, stopped offers left out; what was taken over comes first."""
    return _van((*overgenomen(register), *niet_gestopt(register)))


def _van(offers: Iterable[Offer]) -> dict[str, list[Offer]]:
    """Return the offers by the id of who provides them."""
    found: dict[str, list[Offer]] = {}
    for offer in offers:
        found.setdefault(offer.aanbieder, []).append(offer)
    return found


def _belbeurt(register: Register, actor: Actor, entries: tuple[Entry, ...], ahead: timedelta) -> Belbeurt:
    points = tuple(point for entry in entries if (point := _punt(register, entry, ahead)))
    known_first = sorted(entries, key=register.wacht)  # a number from elsewhere only where there is no other
    numbers = (actor.telefoon, *(entry.telefoon for entry in known_first))
    return Belbeurt(actor, next(filter(None, map(register.juist_nummer, numbers)), None), points)


def _per_beheerder(register: Register) -> dict[str, list[Plaats]]:
    """Return the places to ask each actor about: who hosts an offer there, else the provider of the first one."""
    keepers = {**_beheerders(overgenomen(register)), **_beheerders(niet_gestopt(register))}
    found: dict[str, list[Plaats]] = {}
    for name, actor in keepers.items():
        found.setdefault(actor, []).append(register.plaatsen[name])
    return found


def _beheerders(offers: Iterable[Offer]) -> dict[str, str]:
    """Return the id of whom to ask by that of the place."""
    hosts: dict[str, str] = {}
    providers: dict[str, str] = {}
    for offer in offers:
        host = next((role.actor for role in offer.rollen if role.rol is Rolnaam.ONTVANGT), None)
        for name in plaatsen_van(offer):
            providers.setdefault(name, offer.aanbieder)
            if host:
                hosts.setdefault(name, host)
    return {**providers, **hosts}


def _punt(register: Register, entry: Entry, ahead: timedelta) -> Nakijkpunt | None:
    state, reports = register.controle(entry), register.meldingen_over(entry)
    soon = state.uiterlijk is not None and state.uiterlijk <= register.vandaag + ahead
    taken = isinstance(entry, Offer) and entry.status is Status.NA_TE_KIJKEN
    if state.versheid.zeker and not (soon or reports or taken):
        return None
    name = entry.titel if isinstance(entry, Offer) else entry.naam
    runs = isinstance(entry, Offer) and bool(register.lopend([entry]))
    return Nakijkpunt(entry, name, state.versheid, state.uiterlijk, runs, reports, taken)


@dataclass(frozen=True)
class Veld:
    """One thing that is not filled in, and of what."""

    entry: Entry
    naam: str
    veld: str


@dataclass(frozen=True)
class Volledigheid:
    """How much of what should be known about an actor and its offers is filled in."""

    actor: Actor
    ingevuld: int
    totaal: int
    ontbreekt: tuple[Veld, ...]

    @property
    def procent(self) -> int:
        """Return the share that is filled in, in whole percents."""
        return procent(self.ingevuld, self.totaal)


def volledigheid(register: Register) -> tuple[Volledigheid, ...]:
    """Return for each actor that still exists how complete it is, the emptiest first."""
    offers = _van(niet_gestopt(register))
    actors = (actor for actor in register.actoren_in_lijsten() if bestaat(register, actor))
    found = (_volledig(register, actor, offers.get(actor.id, [])) for actor in actors)
    return tuple(sorted(found, key=lambda own: (own.procent, -len(own.ontbreekt), own.actor.naam)))


def _volledig(register: Register, actor: Actor, offers: list[Offer]) -> Volledigheid:
    asked = [*_van_actor(actor), *(pair for offer in offers for pair in _van_aanbod(register, offer))]
    missing = tuple(field for field, filled in asked if not filled)
    return Volledigheid(actor, len(asked) - len(missing), len(asked), missing)


def _van_actor(actor: Actor) -> Iterator[tuple[Veld, bool]]:
    for name in ("omschrijving", "telefoon", "mail"):
        yield Veld(actor, actor.naam, name), getattr(actor, name) is not None
    yield Veld(actor, actor.naam, "nagekeken"), actor.nagekeken is not None


def _van_aanbod(register: Register, offer: Offer) -> Iterator[tuple[Veld, bool]]:
    """Yield what a resident needs to know before going; a place only where there is somewhere to go."""
    asked: dict[str, object] = {
        "wanneer": offer.wanneer,
        "doelgroepen": offer.doelgroepen,
        "toegang": offer.toegang,
        "kosten": offer.kosten,
        "talen": offer.talen,
        "meebrengen": offer.meebrengen is not None,
        "telefoon": nummers(register, offer),
        "nagekeken": offer.nagekeken,
    }
    if not nergens_heen(offer):
        asked["plaatsen"] = plaatsen_van(offer)
    if offer.status is Status.GEPLAND:
        asked = {name: asked[name] for name in ("doelgroepen", "nagekeken")}
    yield from ((Veld(offer, offer.titel, name), bool(value)) for name, value in asked.items())


KERNVELDEN = (
    "adres",
    "coordinaten",
    "openbare_computers",
    "printer",
    "kaartlezer",
    "scanner",
    "wifi",
    "wanneer",
    "telefoon",
)
"""What should be known of a place."""


@dataclass(frozen=True)
class Onbekend:
    """What is not filled in about a village core: places that may lie there, offers without a place, empty fields."""

    kern: str
    zonder_kern: tuple[Plaats, ...]
    zonder_plaats: tuple[Offer, ...]
    velden: tuple[Veld, ...]

    @property
    def zinnen(self) -> tuple[str, ...]:
        """Return it in words; none when all is filled in."""
        told: list[str] = []
        if self.zonder_kern:
            told.append(
                f"Van {aantal(len(self.zonder_kern), 'plaats', 'plaatsen')} is de dorpskern niet ingevuld. "
                f"We weten dus niet wat er in {self.kern} is: "
                f"{_op_een_rij(place.naam for place in self.zonder_kern)}."
            )
        if self.zonder_plaats:
            told.append(
                f"Van {aantal(len(self.zonder_plaats), 'lopend aanbod', 'lopende aanbiedingen')} is de plaats niet "
                "ingevuld: "
                f"{_op_een_rij(offer.titel for offer in self.zonder_plaats)}."
            )
        by_name: dict[str, list[str]] = {}
        for field in self.velden:
            by_name.setdefault(field.naam, []).append(field.veld.replace("_", " "))
        told += (f"{name}: niet ingevuld zijn {_op_een_rij(fields)}." for name, fields in by_name.items())
        return tuple(told)


def onbekend_over(register: Register, core: str) -> Onbekend:
    """Return what is not filled in about a village core."""
    places = register.plaatsen_in_lijsten()
    here = [place for place in places if place.dorpskern == core]
    return Onbekend(
        kern=next(c.naam for c in register.gemeente.dorpskernen if c.id == core),
        zonder_kern=tuple(place for place in places if place.dorpskern is None),
        zonder_plaats=tuple(o for o in lopend(register) if not plaatsen_van(o) and not nergens_heen(o)),
        velden=tuple(Veld(p, p.naam, name) for p in here for name in KERNVELDEN if getattr(p, name) is None),
    )


def _op_een_rij(words: Iterable[str]) -> str:
    return ", ".join(words)
