"""The digital inclusion matrix: who does what, derived from roles, offers and plan, each cell with what shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from ..model import Actie, Actor, Bewijs, Gelegd, Offer
from ..model.base import opsomming
from ..model.keuzes import Status
from ..model.regiekeuzes import Actiestatus
from ..register import Register
from .basis import aantal, einde, niet_gestopt, plan_van, rollen_in

EIGENAAR, PARTNER, VERANTWOORDELIJKE, BEWIJS = "Eigenaar", "Partner", "Verantwoordelijk", "Staat als bewijs"
"""What an actor is to a promise or a card of the plan."""


@dataclass(frozen=True)
class Spoor:
    """One thing that puts an actor in a cell, with where it can be read."""

    rol: str
    """“Voert uit”, “Biedt het aan”, “Eigenaar”."""
    soort: Literal["aanbod", "actie", "kaart"]
    id: str
    naam: str
    staat: str
    """“Loopt”, “Loopt, nog niet nagekeken”, “Gepland, nog niet gestart”, “Beloofd”."""
    zeker: bool
    """Whether it is an offer that surely runs today: checked within its term, not reported since; a promise is none."""


@dataclass(frozen=True)
class Cel:
    """What one actor does for one column."""

    actor: Actor
    kolom: str
    sporen: tuple[Spoor, ...]

    @property
    def zeker(self) -> bool:
        """Whether something runs for sure; otherwise it is planned, promised or not checked in time."""
        return any(trace.zeker for trace in self.sporen)


@dataclass(frozen=True)
class Kolom:
    """One column: a card or an action, in its group."""

    id: str
    titel: str
    groep: str


@dataclass(frozen=True)
class Matrix:
    """Actors by cards, or actors by actions; a pair without a cell has nothing."""

    soort: Literal["bouwstenen", "acties"]
    rijen: tuple[Actor, ...]
    kolommen: tuple[Kolom, ...]
    cellen: Mapping[tuple[str, str], Cel]
    einden: Mapping[str, str]
    """Until when each actor that ended existed, by id: “tot 31 december 2024”."""

    def naam(self, actor: Actor) -> str:
        """Return the name of an actor; of one that ended with its last day."""
        return f"{actor.naam} ({self.einden[actor.id]})" if actor.id in self.einden else actor.naam

    def cel(self, actor: str, kolom: str) -> Cel | None:
        """Return the cell of an actor and a column, if there is anything in it."""
        return self.cellen.get((actor, kolom))

    def van_actor(self, actor: str) -> tuple[Cel, ...]:
        """Return the cells of one row, in the order of the columns."""
        return tuple(cell for column in self.kolommen if (cell := self.cel(actor, column.id)))

    def van_kolom(self, kolom: str) -> tuple[Cel, ...]:
        """Return the cells of one column, in the order of the rows."""
        return tuple(cell for actor in self.rijen if (cell := self.cel(actor.id, kolom)))

    def van(self, actoren: Iterable[Actor]) -> Matrix:
        """Return the same for some of the actors, with what is in their cells."""
        rows = tuple(actoren)
        pairs = ((actor.id, column.id) for actor in rows for column in self.kolommen)
        return replace(
            self, rijen=rows, cellen={pair: self.cellen[pair] for pair in pairs if pair in self.cellen}
        )

    @property
    def lege_rijen(self) -> tuple[Actor, ...]:
        """Return the actors without any cell."""
        return tuple(actor for actor in self.rijen if not self.van_actor(actor.id))

    @property
    def lege_kolommen(self) -> tuple[Kolom, ...]:
        """Return the columns without any cell."""
        return tuple(column for column in self.kolommen if not self.van_kolom(column.id))

    @property
    def zinnen(self) -> tuple[str, ...]:
        """Return the empty columns and rows in words."""
        one, more = ("bouwsteen", "bouwstenen") if self.soort == "bouwstenen" else ("actie", "acties")
        columns = [f"“{column.titel}”" for column in self.lege_kolommen]
        rows = [self.naam(actor) for actor in self.lege_rijen]
        return tuple(_empty(columns, rows, one, more))


def _empty(columns: list[str], rows: list[str], one: str, more: str) -> Iterator[str]:
    if columns:
        yield f"Bij {aantal(len(columns), one, more)} staat niemand: {opsomming(columns, 'en')}."
    if rows:
        stands = "staat" if len(rows) == 1 else "staan"
        yield f"{aantal(len(rows), 'actor', 'actoren')} {stands} bij geen enkele {one}: {opsomming(rows, 'en')}."


class _Vondst(NamedTuple):
    actor: str
    kolom: str
    spoor: Spoor


def matrix_bouwstenen(register: Register) -> Matrix:
    """Return actors by cards; what stopped is left out, what is planned or promised says so."""
    names = {category.id: category.naam for category in register.bouwstenen.categorieen}
    columns = (Kolom(c.id, c.titel, names[c.categorie]) for c in register.bouwstenen.bouwstenen)
    return _matrix(register, "bouwstenen", tuple(columns), _bij_bouwstenen(register))


def matrix_acties(register: Register) -> Matrix:
    """Return actors by the actions of the plan: owners, partners and who is in the proof."""
    plan = plan_van(register)
    parts = {part.id: part.naam for part in plan.delen}
    columns = (Kolom(action.id, action.titel, parts[action.deel]) for action in plan.acties)
    return _matrix(register, "acties", tuple(columns), _bij_acties(register))


def _matrix(
    register: Register,
    soort: Literal["bouwstenen", "acties"],
    columns: tuple[Kolom, ...],
    found: Iterable[_Vondst],
) -> Matrix:
    traces: dict[tuple[str, str], dict[Spoor, None]] = {}
    for actor, column, trace in found:
        traces.setdefault((actor, column), {})[trace] = None
    rows = tuple(sorted(register.actoren_in_lijsten(), key=lambda actor: actor.naam))
    cells = {key: Cel(register.actoren[key[0]], key[1], tuple(own)) for key, own in traces.items()}
    ended = {actor.id: last for actor in rows if (last := einde(register, actor))}
    return Matrix(soort, rows, columns, cells, ended)


def _bij_bouwstenen(register: Register) -> Iterator[_Vondst]:
    """Yield who is at which card; an offer that stopped counts no more, though a promise may still name it as proof."""
    going = niet_gestopt(register)
    known = {offer.id for offer in going}
    for found in _bij_kaarten(register, going):
        if found.spoor.soort != "aanbod" or found.spoor.id in known:
            yield found


def _bij_kaarten(register: Register, offers: Iterable[Offer]) -> Iterator[_Vondst]:
    plan = plan_van(register)
    for offer in offers:
        for card in offer.bouwstenen:
            yield from (_Vondst(t.actor, card, t.spoor) for t in _van_aanbod(register, offer, card))
    for action in plan.acties:
        for card in action.bouwstenen if action.status is not Actiestatus.STOPGEZET else ():
            yield from _van_actie(action, card)
            yield from _van_bewijs(register, action.bewijs, card, _spoor_van_actie(action, BEWIJS))
    cards = {card.id: card.titel for card in register.bouwstenen.bouwstenen}
    for placed in plan.legplan:
        yield from _van_gelegd(register, placed, cards[placed.bouwsteen])


def _bij_acties(register: Register) -> Iterator[_Vondst]:
    for action in plan_van(register).acties:
        yield from _van_actie(action, action.id)
        yield from _van_bewijs(register, action.bewijs, action.id, _spoor_van_actie(action, BEWIJS))


def _van_aanbod(register: Register, offer: Offer, column: str) -> Iterator[_Vondst]:
    sure, state = bool(register.lopend([offer])) and register.zeker(offer), _staat(register, offer)
    for actor, role in rollen_in(offer):
        yield _Vondst(actor, column, Spoor(role, "aanbod", offer.id, offer.titel, state, sure))


def _staat(register: Register, offer: Offer) -> str:
    """Return whether an offer runs; when it does, also that nobody checked it in time or that it may be wrong."""
    if offer.status is not Status.ACTIEF:
        return offer.status.label
    if register.voorbij(offer):
        return "De laatste dag is voorbij"
    state = register.controle(offer)
    if not state.versheid.zeker:
        return f"{offer.status.label}, {state.versheid.label.lower()}"
    return f"{offer.status.label}, {GEMELD}" if state.gemeld else offer.status.label


GEMELD = "er is een fout gemeld"
"""What is said of an offer that runs and of which somebody reported that when or where may be wrong."""


def _van_bewijs(register: Register, proofs: Iterable[Bewijs], column: str, trace: Spoor) -> Iterator[_Vondst]:
    """Yield who is in the offers that are proof, and who is proof itself."""
    for proof in proofs:
        if proof.aanbod:
            yield from _van_aanbod(register, register.aanbod[proof.aanbod], column)
        elif proof.actor:
            yield _Vondst(proof.actor, column, trace)


def _van_gelegd(register: Register, placed: Gelegd, title: str) -> Iterator[_Vondst]:
    """Yield who is responsible for a card on the board, and who is in its own proof."""
    where = placed.ligt.label if placed.ligt else "Nog niet gelegd"
    proof = Spoor(BEWIJS, "kaart", placed.bouwsteen, title, where, zeker=False)
    if placed.verantwoordelijke:
        yield _Vondst(placed.verantwoordelijke, placed.bouwsteen, replace(proof, rol=VERANTWOORDELIJKE))
    yield from _van_bewijs(register, placed.bewijs, placed.bouwsteen, proof)


def _van_actie(action: Actie, column: str) -> Iterator[_Vondst]:
    if action.eigenaar:
        yield _Vondst(action.eigenaar, column, _spoor_van_actie(action, EIGENAAR))
    yield from (_Vondst(partner, column, _spoor_van_actie(action, PARTNER)) for partner in action.partners)


def _spoor_van_actie(action: Actie, rol: str) -> Spoor:
    return Spoor(rol, "actie", action.id, action.titel, action.status.label, zeker=False)
