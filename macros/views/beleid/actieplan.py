"""What the page of the action plan shows: every action by part, what can be shown of them, and reported needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...regie.actieplan import Belofte, Noodstand
from ...regie.basis import aantal, plan_van
from ..delen import Groep, Link, Regel
from ..zicht import Zicht
from .delen import Actieblok, actie_anker, actieblok
from .hoofdstuk import Cijfertabel, of_niet_ingevuld, rij


@dataclass(frozen=True)
class Bewijslijst:
    """The promises that can be shown, or those that cannot: links to the actions above them on the page."""

    id: str
    """Anchor on the page."""
    titel: str
    """“23 zonder bewijs”."""
    acties: tuple[Link, ...]
    """In the order of the plan."""
    leeg: str
    """What to say when there are none."""


@dataclass(frozen=True)
class Nood:
    """A need that somebody reported."""

    nood: str
    """In words."""
    gemeld_door: Link | None
    """Who reported it."""
    acties: tuple[Link, ...]
    """The actions that answer it."""
    geen_actie: str
    """What to say when there is none."""
    bron: Regel | None
    """Where it was read."""
    open_vragen: tuple[str, ...]
    """What nobody knows yet."""


@dataclass(frozen=True)
class Actieplan:
    """The whole plan."""

    zinnen: tuple[str, ...]
    """The counts, first the one that matters most."""
    bron: Regel | None
    """The plan itself."""
    delen: tuple[Groep[Actieblok], ...]
    """The actions by part of the plan."""
    bewijs: tuple[Bewijslijst, ...]
    """With and without proof; only where the council shows that."""
    noden: tuple[Nood, ...]
    """Reported needs, each with its actions."""
    geen_noden: str
    """What to say when none was reported."""
    indelingen: Cijfertabel | None
    """Each part of each division beside the categories of the policy tool; None when the plan holds no division."""
    leeg: str
    """What to say when there is no plan."""


def actieplan(zicht: Zicht) -> Actieplan:
    """Return the whole plan; whether a promise can be shown stays out unless the council shows that."""
    plan, promises = plan_van(zicht.register), zicht.regie.beloften
    return Actieplan(
        zinnen=zinnen(zicht),
        bron=zicht.bron(plan.bron) if plan.bron else None,
        delen=tuple(_delen(zicht)),
        bewijs=tuple(_bewijs(zicht)),
        noden=tuple(_nood(zicht, need) for need in promises.noden),
        geen_noden="Niemand vulde al een nood in.",
        indelingen=_indelingen(zicht),
        leeg=f"{GEEN_PLAN} Zet de acties in actieplan.yaml.",
    )


GEEN_PLAN = "Er is nog geen actieplan ingevuld."


def zinnen(zicht: Zicht) -> tuple[str, ...]:
    """Return the counts of the plan as far as this site tells them."""
    promises = zicht.regie.beloften
    if not promises.alle and not promises.stopgezet:
        return (GEEN_PLAN,)
    if zicht.register.gemeente.regie_publiek:
        return promises.zinnen
    parts = len(plan_van(zicht.register).delen)
    return (f"{aantal(len(promises.alle), 'actie', 'acties')} in {aantal(parts, 'deel', 'delen')}.",)


def _delen(zicht: Zicht) -> Iterable[Groep[Actieblok]]:
    promises = zicht.regie.beloften.alle
    for part in plan_van(zicht.register).delen:
        own = tuple(actieblok(zicht, promise) for promise in promises if promise.deel == part)
        if own:
            yield Groep(f"deel-{part.id}", part.naam, own, f"{aantal(len(own), 'actie', 'acties')}.")


def _bewijs(zicht: Zicht) -> Iterable[Bewijslijst]:
    if zicht.register.gemeente.regie_publiek and zicht.regie.beloften.alle:
        promises = zicht.regie.beloften
        yield _lijst("met-bewijs", promises.met_bewijs, "met bewijs", "Nog geen enkele belofte heeft bewijs.")
        yield _lijst("zonder-bewijs", promises.zonder_bewijs, "zonder bewijs", "Elke belofte heeft bewijs.")


def _lijst(id: str, promises: tuple[Belofte, ...], what: str, empty: str) -> Bewijslijst:
    title = f"{aantal(len(promises), 'belofte', 'beloften')} {what}"
    return Bewijslijst(id, title, tuple(_anker(promise) for promise in promises), empty)


def _indelingen(zicht: Zicht) -> Cijfertabel | None:
    """Return the table in which one finds the categories back from the division that one knows."""
    names = {category.id: category.naam for category in zicht.register.bouwstenen.categorieen}
    wall = zicht.links.to("bouwstenen")
    rows = tuple(
        rij(
            part.naam,
            division.naam,
            of_niet_ingevuld(tuple(Link(names[name], f"{wall}#{name}") for name in part.categorieen)),
        )
        for division in plan_van(zicht.register).indelingen
        for part in division.delen
    )
    heads = ("Deel", "Indeling", "Categorie van de Beleidstool")
    return Cijfertabel("Indelingen naast elkaar", heads, rows) if rows else None


def _anker(promise: Belofte) -> Link:
    return Link(promise.actie.titel, f"#{actie_anker(promise.actie.id)}")


def _nood(zicht: Zicht, found: Noodstand) -> Nood:
    need = found.nood
    return Nood(
        nood=need.nood,
        gemeld_door=zicht.actor(found.gemeld_door) if found.gemeld_door else None,
        acties=tuple(_anker(promise) for promise in found.beloften),
        geen_actie="Nog geen actie.",
        bron=zicht.bron(need.bron) if need.bron else None,
        open_vragen=need.open_vragen,
    )
