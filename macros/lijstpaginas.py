"""The pages that a long list takes besides its first: their addresses and titles follow from the register alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from . import kenmerken
from .register import Register
from .views import a_z, aanbodlijst, actorenlijst, agenda, agendabladen, keuzelijst, plaatsenlijst, volledig
from .views.bladzijden import pad, titel
from .views.vastepagina import VastePagina

_BLADEN: Mapping[str, tuple[Callable[..., object], Callable[[Register], int]]] = {
    aanbodlijst.BASIS: (aanbodlijst.aanbodlijst, lambda register: len(register.eens(aanbodlijst.bladen))),
    plaatsenlijst.BASIS: (
        plaatsenlijst.plaatsenlijst,
        lambda register: len(register.eens(plaatsenlijst.bladen)),
    ),
    actorenlijst.BASIS: (actorenlijst.actorenlijst, lambda register: len(register.eens(actorenlijst.bladen))),
    agendabladen.BASIS: (agenda.agenda, lambda register: len(register.eens(agendabladen.bladen))),
}
"""Path of a fixed page with a list → the view of a page of it, and how many pages the list takes."""


def lijstpaginas(register: Register, vast: Mapping[str, VastePagina]) -> Iterator[VastePagina]:
    """Yield the pages of every list that takes more than one, but those in `vast`: path → page."""
    for path, (view, count) in _BLADEN.items():
        first = replace(vast[path], onder=path, feed=False)
        yield from _bladen(first, view, path, range(2, count(register) + 1), count(register))
    yield from _keuzelijsten(register)
    yield from _letters(register, vast[a_z.BASIS])
    yield from _volledig(register)


def _bladen(
    first: VastePagina, view: Callable[..., object], basis: str, nummers: range, bladen: int
) -> Iterator[VastePagina]:
    """Yield pages of a list: like the first, each with its own address, title and items."""
    for number in nummers:
        yield replace(
            first,
            pad=pad(basis, number),
            titel=titel(first.titel, number, bladen),
            view=partial(view, nummer=number),
        )


def _keuzelijsten(register: Register) -> Iterator[VastePagina]:
    for choice in kenmerken.lijsten(register):
        path = "".join(f"{part}/" for part in choice.pad)
        count = len(register.eens(keuzelijst.bladen)[choice.id])
        view = partial(keuzelijst.keuzelijst, choice=choice)
        first = VastePagina(
            path,
            "keuzelijst",
            f"{choice.titel} – lijst",
            _letterlijk(f"{choice.titel}: wat we kennen in {register.gemeente.naam}."),
            view,
            "breed",
            "lijsten/",
        )
        yield from _bladen(first, view, path, range(2, count + 1), count)


def _letters(register: Register, alles: VastePagina) -> Iterator[VastePagina]:
    for letter, count in (register.eens(a_z.bladen) or {}).items():
        first = replace(alles, titel=f"Van A tot Z: {letter}", onder=a_z.BASIS)
        view = partial(a_z.letterblad, letter=letter)
        yield from _bladen(first, view, a_z.basis(letter), range(1, count + 1), count)


def _volledig(register: Register) -> Iterator[VastePagina]:
    for path, found in register.eens(volledig.lijsten).items():
        view = partial(volledig.volledig, path=path)
        first = VastePagina(
            found.basis,
            "volledig",
            found.titel,
            _letterlijk(f"{found.titel}."),
            view,
            "breed",
        )
        yield from _bladen(first, view, found.basis, range(1, len(found.bladen) + 1), len(found.bladen))


def _letterlijk(text: str) -> str:
    """Return a description in which braces stay what they are."""
    return text.replace("{", "{{").replace("}", "}}")
