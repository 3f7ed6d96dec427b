"""What “Stand van zaken” shows to who directs the work: whom to ring, what is unproven, and every public figure."""

from __future__ import annotations

from collections.abc import Iterator

from ... import woorden
from ...check.content import Entry
from ...model import Actor, Offer, Plaats
from ...model.base import opsomming
from ...model.keuzes import Doelgroep
from ...model.melding import VELDEN
from ...regie.actieplan import Belofte
from ...regie.basis import aantal
from ...regie.geld import Geldeinde
from ...regie.nazicht import Belbeurt, Nakijkpunt, Veld, Volledigheid
from ...regie.wie import wie
from .. import bellen
from ..delen import Groep, Link, Regel
from ..zicht import Zicht
from .cijfers import actie, openbaar
from .hoofdstuk import NIET_INGEVULD, Balk, Cijferpagina, Cijferrij, Cijfertabel, Hoofdstuk, rij

EERST = 3
"""How many partners to ring stand on top."""


def stand(zicht: Zicht) -> Cijferpagina:
    """Return the whole page: the answers a coordinator asks for first, then each in full."""
    public = zicht.eens(openbaar)
    names = {part.id for part in public}
    own = (bellijst(zicht), beloften(zicht), geld(zicht), volledigheid(zicht))
    parts = [part for part in own if part.zinnen or part.tabellen or part.lijsten]
    return Cijferpagina((kort(zicht, names), *parts, *public))


def kort(zicht: Zicht, parts: set[str]) -> Hoofdstuk:
    """Return in one line each: who works on skills of seniors, what is unproven, whom to ring, what is unknown."""
    return Hoofdstuk("kort", "In het kort", lijsten=tuple(_antwoorden(zicht, parts)), open=True)


def _antwoorden(zicht: Zicht, parts: set[str]) -> Iterator[Groep[Regel]]:
    found = wie(zicht.register, "competenties", Doelgroep.SENIOREN, zicht.regie.beloften)
    actors = tuple(zicht.actor(actor) for actor in found.actoren)
    promises = zicht.regie.beloften
    planned = aantal(len(found.beloften), "belofte", "beloften")
    groups = f"{planned} in het plan, en alle andere groepen" if promises.alle else "Bekijk alle groepen"
    yield Groep(
        "kort-senioren",
        "Wie werkt nu aan de competenties van senioren?",
        (
            *(actors or ("Niemand.",)),
            *([found.zin] if found.zin else []),
            Link(groups, "#wie-voor-wie"),
        ),
    )
    yield Groep(
        "kort-beloften",
        "Wat is beloofd zonder bewijs?",
        (Link(promises.zin, "#beloften") if promises.alle else "Er is nog geen plan.",),
    )
    first = zicht.regie.stand.bellijst[:EERST]
    yield Groep(
        "kort-bellen",
        "Wie bel je eerst?",
        tuple(zicht.actor(turn.actor, _waarom(turn)) for turn in first) or ("Niemand: alles is nagekeken.",),
    )
    if "onbekend" in parts:
        lines = (
            Link(f"{unknown.kern}: {_hoeveel(len(unknown.zinnen))}", f"#onbekend-{core.id}")
            for core, unknown in zip(
                zicht.register.gemeente.dorpskernen, zicht.regie.stand.onbekend, strict=True
            )
        )
        yield Groep("kort-onbekend", "Wat weten we niet per dorpskern?", tuple(lines))


def _waarom(turn: Belbeurt) -> str:
    asked = f"{aantal(len(turn.punten), 'punt', 'punten')} na te vragen"
    if turn.overgenomen:
        asked += f", {turn.overgenomen} daarvan overgenomen"
    if turn.lopende:
        asked += f", {turn.lopende} daarvan {'loopt' if turn.lopende == 1 else 'lopen'} nu"
    phone = bellen.telefoon(turn.telefoon)
    return f"{phone.toon if phone else 'telefoonnummer niet ingevuld'}; {asked}"


def _hoeveel(lines: int) -> str:
    return f"{aantal(lines, 'zin', 'zinnen')} over wat niet ingevuld is" if lines else "alles is ingevuld"


def bellijst(zicht: Zicht) -> Hoofdstuk:
    """Return whom to ring this week, with the number and everything to ask in that one call."""
    turns = zicht.regie.stand.bellijst
    rows = tuple(_belrij(zicht, turn) for turn in turns)
    without = sum(turn.telefoon is None for turn in turns)
    verb = "is" if len(turns) == 1 else "zijn"
    told = [f"Deze week {verb} er {aantal(len(turns), 'actor', 'actoren')} om te bellen."]
    if without:
        told.append(f"Bij {aantal(without, 'actor', 'actoren')} is het telefoonnummer niet ingevuld.")
    if taken := sum(turn.overgenomen for turn in turns):
        verb = "staat" if taken == 1 else "staan"
        told.append(
            f"Er {verb} {aantal(taken, 'overgenomen aanbod', 'overgenomen aanbiedingen')} klaar om na te kijken."
        )
    table = Cijfertabel("Bellen, in deze volgorde", ("Actor", "Nummer", "Wat je navraagt"), rows)
    return Hoofdstuk("bellen", "Wie bel je deze week?", tuple(told), (table,) if rows else ())


def _belrij(zicht: Zicht, turn: Belbeurt) -> Cijferrij:
    phone = bellen.telefoon(turn.telefoon)
    number = Link(phone.toon, phone.adres) if phone else NIET_INGEVULD
    return rij(zicht.actor(turn.actor), number, tuple(_punt(zicht, point) for point in turn.punten))


def _punt(zicht: Zicht, point: Nakijkpunt) -> Link:
    until = f", uiterlijk {woorden.datum(point.uiterlijk)}" if point.uiterlijk else ""
    runs = "loopt nu, " if point.loopt else "overgenomen: kijk na, " if point.overgenomen else ""
    reported = "".join(f", gemeld: {VELDEN[report.veld].naam}" for report in point.gemeld)
    return Link(
        point.naam, _adres(zicht, point.entry), f"{runs}{point.versheid.label.lower()}{until}{reported}"
    )


def _adres(zicht: Zicht, entry: Entry) -> str:
    kinds = ((Offer, "aanbod"), (Plaats, "plaatsen"), (Actor, "actoren"))
    folder = next(name for kind, name in kinds if isinstance(entry, kind))
    return zicht.links.to(folder, entry.id)


def beloften(zicht: Zicht) -> Hoofdstuk:
    """Return the promises without proof, each with what else it lacks."""
    found = zicht.regie.beloften
    if not found.alle:
        return Hoofdstuk("beloften", "Wat is beloofd zonder bewijs?")
    rows = tuple(_belofterij(zicht, promise) for promise in found.zonder_bewijs)
    table = Cijfertabel("Beloften zonder bewijs", ("Actie", "Eigenaar", "Wat ontbreekt"), rows)
    return Hoofdstuk("beloften", "Wat is beloofd zonder bewijs?", found.zinnen, (table,) if rows else ())


def _belofterij(zicht: Zicht, promise: Belofte) -> Cijferrij:
    owner = zicht.actor(promise.eigenaar) if promise.eigenaar else NIET_INGEVULD
    labels = (
        *promise.etiketten,
        *(["in het register staat iets om na te vragen"] if promise.te_bevestigen else []),
    )
    return rij(actie(zicht, promise.actie.id, promise.actie.titel), owner, opsomming(list(labels), "en"))


def geld(zicht: Zicht) -> Hoofdstuk:
    """Return what ends when funding ends, and of what nobody filled an end in."""
    found = zicht.regie.stand.geld
    lines: tuple[Regel, ...] = tuple(_einde(zicht, end) for end in found.eindes)
    open_ended: tuple[Regel, ...] = tuple(
        Link(o.titel, zicht.links.to("aanbod", o.id)) for o in found.niet_ingevuld
    )
    told: tuple[Regel, ...] = () if lines else ("Van geen enkel aanbod is ingevuld tot wanneer er geld is.",)
    lists = (
        Groep("geld-tot", "Tot wanneer is er geld?", lines),
        Groep("geld-onbekend", "Einde van het geld niet ingevuld", open_ended),
    )
    shown = tuple(group for group in lists if group.items)
    return Hoofdstuk("geld", "Wat valt weg als het geld stopt?", told if shown else (), lijsten=shown)


def _einde(zicht: Zicht, end: Geldeinde) -> Regel:
    payers = opsomming([actor.naam for actor in end.betalers], "en") if end.betalers else ""
    soon = ("Dat is binnen zes maanden.",) if end.binnenkort else ()
    more = (*soon, *([f"Betaald door {payers}."] if payers else []))
    return Link(end.zin, zicht.links.to("aanbod", end.offer.id), " ".join(more) or None)


def volledigheid(zicht: Zicht) -> Hoofdstuk:
    """Return how complete each actor is, the emptiest first, with what is missing."""
    rows = tuple(_volledig(zicht, own) for own in zicht.regie.stand.volledigheid)
    heads = ("Actor", "Ingevuld", "Wat ontbreekt")
    table = Cijfertabel("Van leeg naar vol: de actor en wat die aanbiedt", heads, rows)
    return Hoofdstuk("volledigheid", "Hoe volledig is elke actor?", tabellen=(table,) if rows else ())


def _volledig(zicht: Zicht, own: Volledigheid) -> Cijferrij:
    by_name: dict[str, list[Veld]] = {}
    for field in own.ontbreekt:
        by_name.setdefault(field.naam, []).append(field)
    missing = tuple(
        f"{name}: {', '.join(field.veld for field in fields)}"
        if name != own.actor.naam
        else ", ".join(field.veld for field in fields)
        for name, fields in by_name.items()
    )
    share = f"{own.ingevuld} van de {own.totaal}, {own.procent} %"
    return rij(zicht.actor(own.actor), share, missing or ("Niets",), balk=Balk(own.procent))
