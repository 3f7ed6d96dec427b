"""What the council says of itself: its ways in, and its figures with year and source."""

from __future__ import annotations

from .. import woorden
from ..model import Cijfer, Loket
from . import tijden
from .delen import Kader, Regel, Tabel
from .zicht import Zicht


def hulpweg(zicht: Zicht) -> Kader:
    """Return the council's own ways in; without any number the reader is sent to a counter."""
    gemeente = zicht.register.gemeente
    hours = (
        tijden.gewoon(zicht, gemeente.telefoon_uren) if gemeente.telefoon and gemeente.telefoon_uren else ()
    )
    counters = [line for loket in gemeente.loketten for line in _loket(zicht, loket)]
    lines: tuple[Regel, ...] = (zicht.vraag_na(), *hours, *counters)
    return Kader(f"Vraag het aan de gemeente {gemeente.naam}", "vraag", lines, zicht.knoppen(gemeente, None))


def _loket(zicht: Zicht, loket: Loket) -> list[Regel]:
    name = f"{loket.naam}: {loket.adres}" if loket.adres else loket.naam
    phone = zicht.telefoon(loket.telefoon)
    number = f", telefoon {phone.toon}" if phone else ""
    hours = tijden.gewoon(zicht, loket.wanneer) if loket.wanneer else ()
    return [f"{name}{number}", *hours]


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
