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
        """Return the line in words: `Avansa werkt samen met Digibank Zora Werkt.`"""
        return f"{self.van.naam} {self.naam[:1].lower()}{self.naam[1:]} {self.naar.naam}."


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
    for actor in register.actoren.values():
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


def _band(register: Register, line: _Lijn, offers: tuple[Offer, ...]) -> Band:
    one, other = register.actoren[line.van], register.actoren[line.naar]
    ended = not (bestaat(register, one) and bestaat(register, other))
    return Band(one, other, line.naam, line.wederzijds, offers, ended)
