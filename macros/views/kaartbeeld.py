"""The map of places as values that a template draws: numbered dots that lead to the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..kaart import Kaart, Plek, Stip, kaart
from ..model.base import opsomming
from .delen import Groep, Link
from .zicht import Zicht


@dataclass(frozen=True)
class Kaartstip:
    """A dot on the map: a link to the list."""

    id: str
    """Anchor: “stip-bibliotheek”."""
    adres: str
    """Where it leads on this page."""
    naam: str
    """For screen readers: “3: Bibliotheek”."""
    stip: Stip
    """Where it is drawn, and what stands in it."""


@dataclass(frozen=True)
class Kaartbeeld:
    """The map, ready to draw."""

    titel: str
    """For screen readers: “Kaart van de plaatsen in Testdorp”."""
    uitleg: str
    """What the map shows and how to read it."""
    beeld: Kaart
    """Height, boundaries and names."""
    stippen: tuple[Kaartstip, ...]
    """In reading order."""
    gedeeld: tuple[Groep[Link], ...]
    """What stands at each dot of more than one place."""
    bron: str | None
    """Whose boundaries these are."""
    nummers: Mapping[str, tuple[str, str]]
    """Place → its number and the anchor of its dot."""


def kaartbeeld(zicht: Zicht, plekken: list[Plek]) -> Kaartbeeld:
    """Return the map of these places, at least one."""
    register = zicht.register
    cores = {
        core.naam: [plek.punt for plek in plekken if register.plaatsen[plek.id].dorpskern == core.id]
        for core in register.gemeente.dorpskernen
    }
    found = kaart(plekken, {name: points for name, points in cores.items() if points}, register.grenzen)
    lines = "De lijn is de grens van de gemeente." if found.grens else "De kaart is een schets."
    return Kaartbeeld(
        titel=f"Kaart van de plaatsen in {register.gemeente.naam}",
        uitleg=f"{lines} Het noorden is boven. Elk nummer leidt naar dezelfde plek in de lijst.",
        beeld=found,
        stippen=tuple(_stip(zicht, stip) for stip in found.stippen),
        gedeeld=tuple(_samen(zicht, stip) for stip in found.stippen if len(stip.plekken) > 1),
        bron=register.grenzen.bron if register.grenzen else None,
        nummers={
            plek.id: (str(plek.nummer), _anker(stip)) for stip in found.stippen for plek in stip.plekken
        },
    )


def _anker(stip: Stip) -> str:
    return f"stip-{stip.plekken[0].id}"


def _stip(zicht: Zicht, stip: Stip) -> Kaartstip:
    names = opsomming([zicht.register.plaatsen[plek.id].naam for plek in stip.plekken], "en")
    shared = len(stip.plekken) > 1
    target = f"#bij-{_anker(stip)}" if shared else f"#plaats-{stip.plekken[0].id}"
    return Kaartstip(_anker(stip), target, f"{stip.tekst}: {names}", stip)


def _samen(zicht: Zicht, stip: Stip) -> Groep[Link]:
    links = tuple(
        Link(f"{plek.nummer}: {zicht.register.plaatsen[plek.id].naam}", f"#plaats-{plek.id}")
        for plek in stip.plekken
    )
    return Groep(f"bij-{_anker(stip)}", f"Bij stip {stip.tekst}", links)
