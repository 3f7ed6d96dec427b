"""What the council says of itself: its ways in, and its figures with year and source."""

from __future__ import annotations

from dataclasses import dataclass

from .. import woorden
from ..model import Cijfer, Loket
from . import tijden
from .delen import Knop, Link, Regel, Tabel
from .zicht import Zicht


@dataclass(frozen=True)
class Loketregel:
    """A counter one can go to."""

    naam: str
    """Its name."""
    adres: str | None
    """Street and municipality on one line, when known."""
    telefoon: Link | None
    """Its own number, when it is another than the council's."""
    uren: tuple[str, ...]
    """Its usual hours in sentences."""


@dataclass(frozen=True)
class Hulpweg:
    """The council's own ways in."""

    titel: str
    """“Vraag het aan de gemeente Testdorp”."""
    vraag: str | None
    """Where to ask when no number is known."""
    onbekend: str | None
    """That no way in is known at all, and where one finds it."""
    bel: Knop | None
    """The council's number."""
    uren: tuple[str, ...]
    """When somebody answers."""
    loketten: tuple[Loketregel, ...]
    """Where to go."""
    knoppen: tuple[Knop, ...]
    """Mail and website."""


ONBEKEND = "We kennen nog geen nummer en geen adres. Kijk op een brief van de gemeente."
"""Where one finds what this site cannot tell."""


def hulpweg(zicht: Zicht) -> Hulpweg:
    """Return the council's own ways in; without any number the reader is sent to a counter."""
    gemeente = zicht.register.gemeente
    phone, buttons = zicht.telefoon(gemeente.telefoon), zicht.knoppen(gemeente, None)
    answers = gemeente.telefoon_uren if phone else None
    return Hulpweg(
        titel=f"Vraag het aan de gemeente {gemeente.naam}",
        vraag=None if phone else zicht.loket,
        onbekend=None if phone or gemeente.loketten or buttons else ONBEKEND,
        bel=Knop("Bel de gemeente", phone.adres, "bel", hoofd=True, toon=phone.toon) if phone else None,
        uren=tijden.gewoon(zicht, answers) if answers else (),
        loketten=tuple(_loket(zicht, loket) for loket in gemeente.loketten),
        knoppen=buttons,
    )


def _loket(zicht: Zicht, loket: Loket) -> Loketregel:
    own = loket.telefoon if loket.telefoon != zicht.register.gemeente.telefoon else None
    phone = zicht.telefoon(own)
    return Loketregel(
        naam=loket.naam,
        adres=str(loket.adres) if loket.adres else None,
        telefoon=Link(f"Bel {phone.toon}", phone.adres) if phone else None,
        uren=tijden.gewoon(zicht, loket.wanneer) if loket.wanneer else (),
    )


def cijfers(zicht: Zicht) -> Tabel:
    """Return the council's figures as a table; an unknown Flemish figure says so."""
    rows = tuple(_rij(figure) for figure in zicht.register.gemeente.cijfers)
    heads = ("Wat", "Hier", "Vlaanderen", "Jaar", "Bron")
    return Tabel("Cijfers over de gemeente, met het cijfer van Vlaanderen ernaast", heads, rows)


def _rij(figure: Cijfer) -> tuple[Regel, ...]:
    value = f"{figure.waarde} {figure.eenheid}" if figure.eenheid else figure.waarde
    year = woorden.maand(figure.jaar) if figure.jaar else "niet bekend"
    source = f"{figure.bron}. {figure.opmerking}" if figure.opmerking else figure.bron
    return figure.naam, value, figure.vlaanderen or "niet bekend", year, source
