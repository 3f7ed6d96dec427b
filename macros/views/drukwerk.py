"""The page /drukwerk/: everything that can be printed, by how it is used, and until when it can be trusted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .. import woorden
from ..drukwerk.soorten import SOORTEN, vellen
from .delen import Groep, Link, Melding, Regel
from .vellen.basis import Groep as Gebruik
from .vellen.basis import Soort, Vel
from .vellen.pagina import FORMATEN, Pdf, gebreken, inhoud, pdf_van
from .vellen.voet import Velvoet
from .zicht import Zicht

GEBRUIK: dict[Gebruik, str] = {
    "muur": "Ophangen",
    "balie": "Meegeven",
    "werksessie": "Samen aan tafel",
    "regie": "Voor de regie",
}
"""How one uses a vel → the heading above all that one uses so."""

VEEL = 6
"""More vellen of one kind than this are folded away, and one picture speaks for all of them."""

ZELF_AFDRUKKEN = "Open een blad en kies “Afdrukken” in het menu van je toestel."


@dataclass(frozen=True)
class Velkaart:
    """One vel to choose."""

    vel: Link
    """Its page."""
    papier: str
    """“A4, liggend”."""
    houdbaar: str | None
    """“Druk opnieuw af na 20 december 2026”, or that nothing on it is sure; None for what does not grow old."""
    pdf: Pdf | None


@dataclass(frozen=True)
class Velsoort:
    """All vellen of one kind."""

    titel: str
    uitleg: str
    """How to use them."""
    kaarten: tuple[Velkaart, ...]
    keuze: str | None = None
    """“Kies uit 12 bladen”, where there are many."""
    beeld: Pdf | None = None
    """The picture that then speaks for all."""


@dataclass(frozen=True)
class NogNiet:
    """A vel that cannot be made as the data are."""

    vel: Link
    waarom: tuple[str, ...]


@dataclass(frozen=True)
class Drukwerkpagina:
    """The page."""

    inleiding: tuple[Regel, ...]
    """What one does here."""
    opnieuw: Melding | None
    """From when on something must be printed again, or that nothing is sure."""
    groepen: tuple[Groep[Velsoort], ...]
    """One for each use."""
    sprongen: tuple[Groep[Velsoort], ...]
    """The headings to jump to."""
    nog_niet: tuple[NogNiet, ...]
    """What could not be made."""
    leeg: str | None
    """What to say when the council prints nothing."""


NOG_NIET = "nog-niet"
"""Anchor of the vellen that could not be made."""


def drukwerk(zicht: Zicht) -> Drukwerkpagina:
    """Return the page of today."""
    flaws = {vel: gebreken(zicht, vel) for vel in vellen(zicht.register)}
    good = {vel: _voet(zicht, vel) for vel, why in flaws.items() if not why}
    groups = tuple(_groepen(zicht, good))
    not_yet = tuple(NogNiet(_link(zicht, vel), why) for vel, why in flaws.items() if why)
    last = (Groep[Velsoort](NOG_NIET, "Nog niet te maken", ()),) if not_yet else ()
    return Drukwerkpagina(
        inleiding=tuple(_inleiding(zicht)),
        opnieuw=_opnieuw(zicht, good),
        groepen=groups,
        sprongen=(*groups, *last),
        nog_niet=not_yet,
        leeg=None if flaws else "De gemeente koos nog niets om af te drukken.",
    )


def naar_groep(zicht: Zicht, use: Gebruik, text: str) -> Link | None:
    """Return a link to all that one uses so; None where the page has no such heading."""
    if any(vel.soort.groep == use and not gebreken(zicht, vel) for vel in vellen(zicht.register)):
        return Link(text, f"{zicht.links.to('drukwerk')}#{use}")
    return None


def _inleiding(zicht: Zicht) -> Iterator[Regel]:
    yield "Wat wil je ophangen, meegeven of samen doen? Kies een blad en druk het af."
    if zicht.drukwerk is None:
        yield ZELF_AFDRUKKEN
    yield Link("Zo druk je af en kies je papier", zicht.links.to("handboek", "drukwerk"))


def _voet(zicht: Zicht, vel: Vel) -> Velvoet | None:
    """Return the foot of a vel: every view that has one calls it `voet`."""
    found = getattr(inhoud(zicht, vel), "voet", None)
    return found if isinstance(found, Velvoet) else None


def _groepen(zicht: Zicht, good: dict[Vel, Velvoet | None]) -> Iterator[Groep[Velsoort]]:
    for use, title in GEBRUIK.items():
        kinds = (kind for kind in SOORTEN if kind.groep == use)
        if found := tuple(one for kind in kinds if (one := _soort(zicht, kind, good)).kaarten):
            yield Groep(use, title, found)


def _soort(zicht: Zicht, kind: Soort, good: dict[Vel, Velvoet | None]) -> Velsoort:
    cards = tuple(_kaart(zicht, vel, foot) for vel, foot in good.items() if vel.soort is kind)
    if len(cards) <= VEEL:
        return Velsoort(kind.naam.label, kind.uitleg, cards)
    return Velsoort(kind.naam.label, kind.uitleg, cards, f"Kies uit {len(cards)} bladen", cards[0].pdf)


def _kaart(zicht: Zicht, vel: Vel, foot: Velvoet | None) -> Velkaart:
    return Velkaart(_link(zicht, vel), FORMATEN[vel.formaat], _houdbaar(foot), pdf_van(zicht, vel))


def _link(zicht: Zicht, vel: Vel) -> Link:
    return Link(vel.titel, zicht.links.to("drukwerk", vel.id))


def _houdbaar(foot: Velvoet | None) -> str | None:
    if foot is None or foot.geldig is None:
        return None
    return f"Druk opnieuw af na {woorden.datum(foot.tot)}" if foot.tot else "Niet zeker of dit klopt"


def _opnieuw(zicht: Zicht, good: dict[Vel, Velvoet | None]) -> Melding | None:
    """Return the soonest day on which a vel runs out; where none is sure, what its reader is told instead."""
    feet = [foot for foot in good.values() if foot and foot.geldig]
    if not feet:
        return None
    days = [foot.tot for foot in feet if foot.tot]
    if not days:
        told = f"Op elk blad met uren staat daarom “{zicht.navraag().kort}”."
        return Melding("vraag-na", "We weten niet zeker of de uren kloppen", told)
    return Melding("straks", f"Druk opnieuw af na {woorden.datum(min(days))}", _eerst(good, min(days)))


def _eerst(good: dict[Vel, Velvoet | None], day: date) -> str:
    names = [vel.titel for vel, foot in good.items() if foot and foot.tot == day]
    if len(names) == 1:
        return f"Dan klopt dit blad misschien niet meer: {names[0]}."
    return f"Dan kloppen {len(names)} bladen misschien niet meer. Bij elk blad staat tot wanneer het goed is."
