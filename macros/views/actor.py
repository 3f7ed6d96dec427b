"""What the page of an actor (an organisation, service or function) shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from .. import woorden
from ..model import Actor as Organisation
from ..model.keuzes import Relatienaam
from ..register import Register
from . import bellen, bladzijden
from .delen import Controle, Feit, Groep, Kader, Knop, Link, Melding, Regel
from .kaarten import Aanbodkaart, aanbodkaart
from .volledig import alles, eerste, rollen
from .wijzigweg import klopt_niet
from .zicht import Zicht


@dataclass(frozen=True)
class Actor:
    """Everything on the page of one actor."""

    naam: str
    """Name."""
    soort: str
    """Kind in words, above the name."""
    melding: Melding | None
    """Only when something is up: it does not exist any more."""
    omschrijving: str | None
    """One or two sentences."""
    knoppen: tuple[Knop, ...]
    """Bel, mail, tweede mail, website."""
    feiten: tuple[Feit, ...]
    """How it stands to other actors, each line linked."""
    aanbod: tuple[Groep[Aanbodkaart], ...]
    """Offers by what the actor does for them: “Organiseert”, “Werkt mee”; of many the first."""
    alles: Link | None
    """Where all of them stand, when there are many."""
    leeg: str | None
    """When the register holds no more than a name; `vraag_na` stands behind it."""
    open_vragen: tuple[str, ...]
    """What nobody knows yet."""
    vraag_na: Regel
    """Where to ask."""
    controle: Controle
    """Who checked it."""
    klopt_niet: Kader
    """How to report a mistake."""


def actor(zicht: Zicht, organisation: Organisation) -> Actor:
    """Return everything the page of an actor shows."""
    buttons, facts = _buttons(zicht, organisation), tuple(_relations(zicht, organisation))
    offers = eerste(rollen(zicht.register, organisation))
    known = organisation.omschrijving or buttons or facts or offers or organisation.open_vragen
    return Actor(
        naam=organisation.naam,
        soort=organisation.soort.label,
        melding=_ended(zicht, organisation),
        omschrijving=organisation.omschrijving,
        knoppen=buttons,
        feiten=facts,
        aanbod=tuple(bladzijden.elk(group, partial(aanbodkaart, zicht)) for group in offers),
        alles=alles(zicht, f"actoren/{organisation.id}/"),
        leeg=None if known else "Meer weten we nog niet.",
        open_vragen=organisation.open_vragen,
        vraag_na=zicht.vraag_na(),
        controle=zicht.controle(organisation),
        klopt_niet=klopt_niet(zicht, organisation),
    )


def _ended(zicht: Zicht, organisation: Organisation) -> Melding | None:
    if organisation.tot is None or organisation.tot >= zicht.register.vandaag:
        return _maybe_ended(zicht, organisation)
    heir = next((r.actor for r in organisation.relaties if r.relatie is Relatienaam.OPGEGAAN_IN), None)
    action = zicht.actor(zicht.register.actoren[heir]) if heir else None
    return Melding(
        "gestopt", "Bestaat niet meer", f"De laatste dag was {woorden.datum(organisation.tot)}.", action
    )


def _maybe_ended(zicht: Zicht, organisation: Organisation) -> Melding | None:
    """Say that it may not exist any more, where somebody reported that."""
    if not zicht.twijfel(organisation, "tot"):
        return None
    ask = bellen.navraag(zicht.nummer_voor(organisation))
    return Melding("let-op", "Bestaat misschien niet meer", f"Iemand meldde dat. {ask.zin}")


def _buttons(zicht: Zicht, organisation: Organisation) -> tuple[Knop, ...]:
    second = zicht.register.juist_adres(organisation.tweede_mail)
    extra = (Knop("Mail het tweede adres", f"mailto:{second}", "mail", toon=second),) if second else ()
    return (*zicht.knoppen(organisation, organisation.telefoon), *extra)


def _relations(zicht: Zicht, organisation: Organisation) -> list[Feit]:
    """Return both directions: what this actor says of others, and what others say of it."""
    lines: dict[str, list[Link]] = {}
    for relation in organisation.relaties:
        lines.setdefault(relation.relatie.label, []).append(
            zicht.actor(zicht.register.actoren[relation.actor])
        )
    for label, other in zicht.register.eens(_omgekeerd).get(organisation.id, ()):
        lines.setdefault(label, []).append(zicht.actor(other))
    return [Feit(label, "samen", tuple(dict.fromkeys(links))) for label, links in lines.items()]


def _omgekeerd(register: Register) -> Mapping[str, list[tuple[str, Organisation]]]:
    """Return what others say of each actor, as this side tells it, and who says so."""
    found: dict[str, list[tuple[str, Organisation]]] = {}
    for other in register.actoren_in_lijsten():
        for relation in other.relaties:
            found.setdefault(relation.actor, []).append((OMGEKEERD[relation.relatie], other))
    return found


OMGEKEERD = {
    Relatienaam.DEEL_VAN: "Bestaat uit",
    Relatienaam.COORDINEERT: "Krijgt coördinatie van",
    Relatienaam.WERKT_SAMEN: Relatienaam.WERKT_SAMEN.label,
    Relatienaam.ONTVANGT: "Krijgt een plek van",
    Relatienaam.FINANCIERT: "Krijgt middelen van",
    Relatienaam.VERWIJST_DOOR: "Krijgt mensen doorverwezen van",
    Relatienaam.OPGEGAAN_IN: "Nam over",
}
"""Each relation as the other side tells it."""
