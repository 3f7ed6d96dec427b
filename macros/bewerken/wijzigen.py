"""Which pieces of a text change when a value does: no more than the parts of it that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import schrijven
from .boom import Knoop, Lijstknoop, Tekstknoop, Veld, Veldenknoop
from .lijstdelen import deel_na, delen_weg, streepje, verschillen
from .stukken import Regels, Stuk
from .waarde import BewerkenKanNiet, Waarde, gelijk

_OPMERKING = re.compile(r"(^|\s)#.*[\r\n]")


@dataclass(frozen=True)
class Plek:
    """Where a value stands: behind the colon or the dash that ends at `na`, in a part that begins in `kolom`.

    `naam` is the key of a field and empty for an item of a list; `vloei` says that brackets or braces are
    around it.
    """

    na: int
    kolom: int
    naam: str
    vloei: bool


def waarde_stukken(regels: Regels, plek: Plek, knoop: Knoop, was: Waarde, nu: Waarde) -> Iterator[Stuk]:
    """Put the value `nu` where `was` stands, in the style that stands there."""
    if gelijk(was, nu):
        return
    if isinstance(knoop, Tekstknoop) and isinstance(nu, list) and len(nu) == 1 and isinstance(nu[0], str):
        nu = nu[0]
    if isinstance(knoop, Lijstknoop) and isinstance(nu, str):
        nu = [nu]
    if isinstance(knoop, Tekstknoop) and isinstance(nu, str):
        yield Stuk(knoop.begin, knoop.einde, schrijven.tekst(nu, plek.vloei))
    elif isinstance(knoop, Lijstknoop) and isinstance(was, list) and isinstance(nu, list) and was and nu:
        yield from _lijst(regels, knoop, was, nu)
    elif (
        isinstance(knoop, Veldenknoop)
        and isinstance(was, dict)
        and isinstance(nu, dict)
        and _blijft(knoop, nu)
    ):
        yield from velden_stukken(regels, knoop, was, nu)
    else:
        yield from _geheel(regels, plek, knoop, nu)


def velden_stukken(
    regels: Regels, knoop: Veldenknoop, was: dict[str, Waarde], nu: dict[str, Waarde]
) -> Iterator[Stuk]:
    """Change the fields of a record that differ; a new one comes behind the field that goes before it in `nu`."""
    if knoop.vloei and was.keys() != nu.keys():
        yield _vloei_opnieuw(regels, knoop, was, nu)
        return
    for key in was:
        field = knoop.velden[key]
        if key in nu:
            place = Plek(field.na, knoop.kolom, key, knoop.vloei)
            yield from waarde_stukken(regels, place, field.waarde, was[key], nu[key])
        elif not regels.alleen_spaties_voor(field.begin):
            raise BewerkenKanNiet(
                f"“{key}” staat op de regel met het streepje. Zet het eerst op een eigen regel, onder id."
            )
        else:
            yield regels.weg(field.begin, field.einde)
    yield from _nieuwe_velden(regels, knoop, nu)


def _blijft(knoop: Veldenknoop, nu: dict[str, Waarde]) -> bool:
    """Say whether enough of a record stays to change it field by field."""
    return bool(knoop.velden.keys() & nu.keys()) if knoop.vloei else next(iter(knoop.velden)) in nu


def _nieuwe_velden(regels: Regels, knoop: Veldenknoop, nu: dict[str, Waarde]) -> Iterator[Stuk]:
    kept = [key for key in nu if key in knoop.velden]
    first = next(key for key in knoop.velden if key in nu)
    before: Veld | None = None
    for key, value in nu.items():
        if key in kept:
            before = knoop.velden[key]
            continue
        lines = schrijven.veld(key, value)
        if before is not None:
            yield regels.na(before.einde, knoop.kolom, lines)
        elif regels.alleen_spaties_voor(knoop.velden[first].begin):
            at = regels.begin(knoop.velden[first].begin)
            yield Stuk(at, at, "".join(f"{' ' * knoop.kolom}{line}{regels.nieuwe}" for line in lines))
        else:  # the first field shares its line with the dash of its item
            yield regels.na(knoop.velden[first].einde, knoop.kolom, lines)


def _vloei_opnieuw(regels: Regels, knoop: Veldenknoop, was: dict[str, Waarde], nu: dict[str, Waarde]) -> Stuk:
    """Write a record between braces anew; what stays is written as it stood there, in its old order."""
    if _OPMERKING.search(regels.tekst, knoop.begin, knoop.einde):
        raise BewerkenKanNiet("Tussen de accolades staat een opmerking (#). Zet die eerst boven het veld.")
    order = [key for key in was if key in nu]
    for before, key in zip((None, *nu), nu, strict=False):
        if key not in order:
            order.insert(order.index(before) + 1 if before else 0, key)
    parts = (
        _bron(regels, knoop.velden[key].waarde)
        if key in was and gelijk(was[key], nu[key])
        else schrijven.vloei(nu[key])
        for key in order
    )
    fields = ", ".join(f"{key}: {part}" for key, part in zip(order, parts, strict=True))
    return Stuk(knoop.begin, knoop.einde, f"{{{fields}}}")


def _bron(regels: Regels, knoop: Knoop) -> str:
    return regels.tekst[knoop.begin : knoop.einde]


def _lijst(regels: Regels, knoop: Lijstknoop, was: list[Waarde], nu: list[Waarde]) -> Iterator[Stuk]:
    """Change the items of a list that differ; an item that takes the place of another one keeps its line."""
    for old, new in verschillen(was, nu):
        both = min(len(old), len(new))
        for i, j in zip(old[:both], new[:both], strict=True):
            dash = knoop.begin if knoop.vloei else streepje(regels, knoop, i)
            place = Plek(dash + 1, knoop.kolom, "", knoop.vloei)
            yield from waarde_stukken(regels, place, knoop.delen[i], was[i], nu[j])
        if old[both:]:
            yield from delen_weg(regels, knoop, old.start + both, old.stop)
        if new[both:]:
            yield deel_na(regels, knoop, old.start + both, [nu[j] for j in new[both:]])


def _geheel(regels: Regels, plek: Plek, knoop: Knoop, nu: Waarde) -> Iterator[Stuk]:
    """Put a value of another kind, such as a list for a text."""
    if plek.vloei:
        yield Stuk(knoop.begin, knoop.einde, schrijven.vloei(nu))
    elif not plek.naam:
        first, *rest = schrijven.punt(nu)
        yield Stuk(plek.na, knoop.einde, first.removeprefix("-") + regels.onder(plek.kolom, rest))
    else:
        yield from _geheel_veld(regels, plek, knoop, nu)


def _geheel_veld(regels: Regels, plek: Plek, knoop: Knoop, nu: Waarde) -> Iterator[Stuk]:
    """The value on the line of its key, or below it; a remark behind the key stays."""
    first, *rest = schrijven.veld(plek.naam, nu)
    text = first.removeprefix(f"{plek.naam}:")
    if knoop.begin <= regels.einde(plek.na):
        yield Stuk(plek.na, knoop.einde, text)
    else:
        yield Stuk(plek.na, plek.na, text)
        yield Stuk(regels.einde(plek.na), regels.einde(knoop.einde), "")
    end = regels.einde(knoop.einde)
    yield Stuk(end, end, regels.onder(plek.kolom, rest))
