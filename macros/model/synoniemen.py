"""The words people use for what the register calls otherwise: the same for every council."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from .base import Lijst, Model, Tekst, ongeldig
from .gemeente import Versie

_ONE_WORD = re.compile(r"\w+")


def _lees_woord(value: Any) -> Any:
    if isinstance(value, str) and not _ONE_WORD.fullmatch(value):
        raise ongeldig(
            f"“{value}” is geen los woord: de zoekfunctie haalt een vraag uit elkaar. "
            "Schrijf het zonder spaties en tekens. Bijvoorbeeld smartphone."
        )
    return value


Zoekwoord = Annotated[str, BeforeValidator(_lees_woord)]
"""One word, without spaces and signs."""


class Paginawoorden(Model):
    """What people type when they need one page of the site, and what they type when it cannot wait."""

    pagina: Tekst
    woorden: Lijst[Zoekwoord]
    dringend: Lijst[Zoekwoord] = ()
    """Words that make a question urgent: with one of these the page comes first, whatever else is asked."""


class Synoniemen(Model):
    """What `synoniemen.yaml` holds."""

    versie: Versie
    stopwoorden: Lijst[Zoekwoord]
    groepen: Lijst[Lijst[Zoekwoord]]
    paginas: Lijst[Paginawoorden]
