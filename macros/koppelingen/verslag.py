"""What came of asking the links, as lines for a person and as Markdown for an issue."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from .vinden import Koppeling
from .vragen import Staat, Uitslag

Rij = tuple[Koppeling, Uitslag]

_KOPPEN = {
    Staat.KAPOT: (
        "Kapot",
        "Zoek het nieuwe adres en pas het aan, of haal de link weg.",
    ),
    Staat.VERHUISD: ("Verhuisd", "De oude link werkt nog. Neem bij gelegenheid het nieuwe adres over."),
    Staat.ONZEKER: ("Onzeker", "Open deze links zelf eens: ons programma mag er niet in."),
}
"""The title and what to do, in the order in which they are told."""


def rijen(koppelingen: Sequence[Koppeling], uitslagen: Mapping[str, Uitslag]) -> list[Rij]:
    """Return each link with what came of it, by file and line."""
    return [(one, uitslagen[one.adres]) for one in sorted(koppelingen)]


def kapot(rows: Sequence[Rij]) -> bool:
    """Say whether a link is broken."""
    return any(found.staat is Staat.KAPOT for _, found in rows)


def niemand_antwoordt(rows: Sequence[Rij]) -> bool:
    """Say whether no host answered at all: then it is rather our own connection that is broken."""
    return bool(rows) and all(found.host_zwijgt for _, found in rows)


def als_tekst(rows: Sequence[Rij]) -> str:
    """Return one line for each link that is not simply good, and a line that counts."""
    odd = [row for row in rows if row[1].staat is not Staat.GOED]
    lines = (f"{one.plek}  {found.staat}  {one.adres}  {found.uitleg}" for one, found in odd)
    return "\n".join([*lines, _telling(rows)]) + "\n"


def _telling(rows: Sequence[Rij]) -> str:
    count = {staat: sum(found.staat is staat for _, found in rows) for staat in _KOPPEN}
    links = "1 link" if len(rows) == 1 else f"{len(rows)} links"
    return f"{links} nagekeken: " + ", ".join(f"{number} {staat}" for staat, number in count.items()) + "."


def als_markdown(rows: Sequence[Rij]) -> str:
    """Return the body of an issue."""
    return "\n".join(_regels(rows)) + "\n"


def _regels(rows: Sequence[Rij]) -> Iterator[str]:
    yield _telling(rows)
    for staat, (title, todo) in _KOPPEN.items():
        found = [(one, told) for one, told in rows if told.staat is staat]
        if found:
            yield from ("", f"## {title}", "", todo, "")
            yield from (_regel(one, told) for one, told in found)


def _regel(one: Koppeling, told: Uitslag) -> str:
    return f"- {_code(f'{one.plek.file}:{one.plek.line}')}: {_code(one.adres)}. {_code(told.uitleg)}"


def _code(text: str) -> str:
    """Return a text in which Markdown reads no layout, no name and no command."""
    return f"`{text.replace('`', '%60')}`"


FORMATEN: dict[str, Callable[[Sequence[Rij]], str]] = {"tekst": als_tekst, "markdown": als_markdown}
"""Every way to tell, by the name that `portaal koppelingen --formaat` takes."""
