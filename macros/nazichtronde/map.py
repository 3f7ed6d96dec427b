"""Every file of a round by its name: a mail and a sheet for each actor, and the overview."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from ..register import Register
from .blad import als_pagina, als_tekst, blad, overzicht
from .brief import mail
from .ronde import Brief


def bestanden(
    letters: tuple[Brief, ...], register: Register, environment: Environment
) -> Iterator[tuple[str, bytes]]:
    """Yield (name, content) of every file; an actor called `index` cannot be: that id is reserved."""
    for letter in letters:
        if letter.mail:
            yield f"{letter.actor.id}.eml", mail(letter, register)
        sheet = als_pagina(environment, "blad", register, blad(letter, register))
        yield f"{letter.actor.id}.html", sheet.encode()
    whole = overzicht(letters, register)
    yield "index.html", als_pagina(environment, "overzicht", register, whole).encode()
    yield "overzicht.txt", als_tekst(whole).encode()
