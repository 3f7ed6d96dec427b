"""The pages that who does what takes where there are many actors; none where one page holds all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from .register import Register
from .views.beleid.wie_blad import actorenblad, kolomblad
from .views.beleid.wie_bladen import ACTOREN, actorbladen, kolombladen, verdeeld
from .views.beleid.wie_overzicht import wie_overzicht
from .views.bladzijden import pad, titel
from .views.vastepagina import Beleidspagina


def wiepaginas(register: Register, eerste: Beleidspagina) -> Iterator[Beleidspagina]:
    """Yield the page `eerste`, which leads to the others where there are any, and these."""
    if not verdeeld(register):
        yield eerste
        return
    yield replace(eerste, sjabloon="wie-overzicht", view=wie_overzicht)
    below = replace(eerste, onder=eerste.pad, wegwijzer=None)
    actors = replace(below, pad=ACTOREN, sjabloon="wie-actoren", titel="Wie doet wat, per actor")
    yield from _bladen(actors, actorenblad, len(register.eens(actorbladen)))
    for path, (_, column, pages) in register.eens(kolombladen).items():
        name = column.titel
        text = f"Welke actor werkt aan “{name}”, met wat dat toont."
        first = replace(
            below,
            pad=path,
            sjabloon="wie-kolom",
            titel=f"Wie doet wat: {name}",
            beschrijving=text.replace("{", "{{").replace("}", "}}"),
        )
        yield from _bladen(first, partial(kolomblad, basis=path), len(pages))


def _bladen(first: Beleidspagina, view: Callable[..., object], count: int) -> Iterator[Beleidspagina]:
    for number in range(1, count + 1):
        name = titel(first.titel, number, count)
        yield replace(first, pad=pad(first.pad, number), titel=name, view=partial(view, nummer=number))
