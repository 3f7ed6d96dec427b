"""How actors stand to each other, from what they say of themselves and from their roles in offers: lines of a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ..model import Actor, Offer
from ..model.keuzes import Relatienaam, Rolnaam
from ..register import Register
from .basis import bestaat, niet_gestopt


@dataclass(frozen=True)
class Band:
    """One line between two actors: what it is called, and what it is known from."""

    van: Actor
    naar: Actor
    naam: str
    """“Werkt samen met”, “Betaalt mee aan aanbod van”."""
    wederzijds: bool
    """Whether it holds both ways, so that the line has no arrow."""
    aanbod: tuple[Offer, ...]
    """Offers in which it shows; none when one of the two names it as a relation."""
    voorbij: bool
    """Whether one of the two no longer exists."""

    @property
    def zin(self) -> str:
        """Return the line in words: `Avansa en de Computerclub werken samen.`"""
        return ZINNEN[self.naam].format(van=self.van.naam, naar=self.naar.naam)


class _Lijn(NamedTuple):
    van: str
    naar: str
    naam: str
    wederzijds: bool


def banden(register: Register) -> tuple[Band, ...]:
    """Return every line once, by name of the two actors; what holds both ways is one line."""
    lines: dict[_Lijn, dict[str, Offer]] = {line: {} for line in _vermeld(register)}
    for line, offer in _uit_aanbod(register):
        lines.setdefault(line, {})[offer.id] = offer
    made = (_band(register, line, tuple(offers.values())) for line, offers in lines.items())
    return tuple(sorted(made, key=lambda band: (band.van.naam, band.naar.naam, band.naam)))


def _vermeld(register: Register) -> Iterator[_Lijn]:
    for actor in register.actoren_in_lijsten():
        for relation in actor.relaties:
            both = relation.relatie is Relatienaam.WERKT_SAMEN
            ends = (actor.id, relation.actor)
            one, other = sorted(ends, key=lambda name: register.actoren[name].naam) if both else ends
            yield _Lijn(one, other, relation.relatie.label, both)


def _uit_aanbod(register: Register) -> Iterator[tuple[_Lijn, Offer]]:
    for offer in niet_gestopt(register):
        for role in offer.rollen:
            if role.actor != offer.aanbieder:
                yield _Lijn(role.actor, offer.aanbieder, IN_AANBOD[role.rol], False), offer


IN_AANBOD: dict[Rolnaam, str] = {
    Rolnaam.COORDINEERT: "Coördineert aanbod van",
    Rolnaam.VOERT_UIT: "Voert aanbod uit van",
    Rolnaam.WERKT_SAMEN: "Werkt mee aan aanbod van",
    Rolnaam.ONTVANGT: "Stelt een plek ter beschikking voor aanbod van",
    Rolnaam.FINANCIERT: "Betaalt mee aan aanbod van",
    Rolnaam.VERWIJST_DOOR: "Verwijst door naar aanbod van",
}
"""What a role says about its actor and the provider: it is about one offer, never about the two as a whole."""

ZINNEN: dict[str, str] = {
    Relatienaam.DEEL_VAN.label: "Onderdeel van {naar}: {van}.",
    Relatienaam.COORDINEERT.label: "De coördinatie van {naar} ligt bij {van}.",
    Relatienaam.WERKT_SAMEN.label: "{van} en {naar} werken samen.",
    Relatienaam.ONTVANGT.label: "Voor {naar} is er een plek bij {van}.",
    Relatienaam.FINANCIERT.label: "Een deel van het geld voor {naar} komt van {van}.",
    Relatienaam.VERWIJST_DOOR.label: "Doorverwijzing gaat van {van} naar {naar}.",
    Relatienaam.OPGEGAAN_IN.label: "Het werk van {van} ging over naar {naar}.",
    IN_AANBOD[Rolnaam.COORDINEERT]: "De coördinatie van aanbod van {naar} ligt bij {van}.",
    IN_AANBOD[Rolnaam.VOERT_UIT]: "De uitvoering van aanbod van {naar} ligt bij {van}.",
    IN_AANBOD[Rolnaam.WERKT_SAMEN]: "Medewerking aan aanbod van {naar} komt van {van}.",
    IN_AANBOD[Rolnaam.ONTVANGT]: "Voor aanbod van {naar} is er een plek bij {van}.",
    IN_AANBOD[Rolnaam.FINANCIERT]: "Een deel van het geld voor aanbod van {naar} komt van {van}.",
    IN_AANBOD[Rolnaam.VERWIJST_DOOR]: "Doorverwijzing naar aanbod van {naar} komt van {van}.",
}
"""Each name of a line as a sentence in which no actor is the subject of a verb: a name may be one or many."""


def _band(register: Register, line: _Lijn, offers: tuple[Offer, ...]) -> Band:
    one, other = register.actoren[line.van], register.actoren[line.naar]
    ended = not (bestaat(register, one) and bestaat(register, other))
    return Band(one, other, line.naam, line.wederzijds, offers, ended)
