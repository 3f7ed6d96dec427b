"""A page of figures as plain text that is Markdown too: ready to paste in a mail."""

from __future__ import annotations

from collections.abc import Iterator

from .views.beleid.hoofdstuk import Cel, Cijferpagina, Cijfertabel, Hoofdstuk
from .views.delen import Regel


def tekst(titel: str, pagina: Cijferpagina) -> str:
    """Return the whole page, without addresses."""
    return "\n".join([f"# {titel}", *(line for part in pagina.hoofdstukken for line in _deel(part))]) + "\n"


def _deel(part: Hoofdstuk) -> Iterator[str]:
    yield from ("", f"## {part.titel}")
    if part.zinnen:
        yield from ("", *map(regel, part.zinnen))
    for table in part.tabellen:
        yield from ("", f"### {table.bijschrift}", "", *_tabel(table))
    for group in part.lijsten:
        yield from ("", f"### {group.titel}", "", *(f"- {regel(item)}" for item in group.items))


def _tabel(table: Cijfertabel) -> Iterator[str]:
    """Yield a table as a list: what heads the row, then the other cells below it, named where there are more."""
    for row in table.rijen:
        head, *cells = row.cellen
        yield f"- {'; '.join(map(regel, head))}"
        for name, cell in zip(table.koppen[1:], cells, strict=True):
            yield from _cel(f"{name}: " if cells[1:] else "", cell)


def _cel(name: str, cell: Cel) -> Iterator[str]:
    if name and cell[1:]:
        yield f"  - {name.strip()}"
        yield from (f"    - {regel(line)}" for line in cell)
    else:
        yield from (f"  - {name}{regel(line)}" for line in cell)


def regel(line: Regel) -> str:
    """Return a line without its address."""
    if isinstance(line, str):
        return line
    return f"{line.tekst} ({line.erbij})" if line.erbij else line.tekst
