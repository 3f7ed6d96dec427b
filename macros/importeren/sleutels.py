"""By what a place or an actor is known, where a field of an entry stood, and how its fields nest."""

from __future__ import annotations

from collections.abc import Iterator

from ..bewerken import Waarde
from ..bewerken.velden import volgorde
from ..check.content import Entry
from .basis import Ingang, Plek, eerste, gevouwen


def plek_van(entry: Ingang, pad: str) -> Plek:
    """Return where a field of an entry stood: the nearest path that came from somewhere, or else the entry."""
    steps = pad.split(".")
    for count in range(len(steps), 0, -1):
        near = ".".join(steps[:count])
        exact = [
            place for known, place in entry.plekken.items() if known == near or known.startswith(f"{near}.")
        ]
        if exact:
            return eerste(exact, entry.plek)
    return entry.plek


def namen(entry: Ingang) -> Iterator[tuple[str, str]]:
    """Yield every key under which a place or an actor is known: its key in the source, its id, its name."""
    if entry.sleutel:
        yield entry.soort, f"sleutel {entry.sleutel}"
    if entry.id:
        yield entry.soort, f"id {entry.id}"
    if entry.naam and not entry.id and not entry.sleutel:
        address = adres(entry) if entry.soort == "plaats" else ()
        yield entry.soort, f"naam {gevouwen(entry.naam)}{f' {address}' if address else ''}"
    elif entry.naam:
        yield entry.soort, f"noem {entry.sleutel}{entry.id}"


def adres(entry: Ingang) -> tuple[str, ...]:
    """Return the parts of the address of a place as a source tells it, ready to compare."""
    parts = (entry.velden.get(f"adres.{name}") for name in ("straat", "postcode", "gemeente"))
    return tuple(gevouwen(str(part)) for part in parts if part)


def adres_van(entry: Entry) -> tuple[str, ...]:
    """Return the same of what stands in the register."""
    address = getattr(entry, "adres", None)
    return (
        (gevouwen(address.straat), gevouwen(address.postcode), gevouwen(address.gemeente)) if address else ()
    )


def zet(raw: dict[str, Waarde], pad: str, value: Waarde) -> None:
    """Put a value at a path of nested fields."""
    *outer, last = pad.split(".")
    for step in outer:
        inner = raw.setdefault(step, {})
        assert isinstance(inner, dict), "a field is either a value or a group"
        raw = inner
    raw[last] = value


def geordend(soort: str, ouders: tuple[str, ...], value: Waarde) -> Waarde:
    """Return a record with its fields in the order of the model."""
    if not isinstance(value, dict):
        return value
    known = [name for name in volgorde(soort, ouders) if name in value]
    return {
        name: geordend(soort, (*ouders, name), value[name])
        for name in (*known, *(n for n in value if n not in known))
    }
