"""The words people use for what the register calls otherwise: program data, the same for every council."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, ValidationError

from . import paths
from .load import read
from .load.files import contents
from .model import Model
from .model.base import JaNee, Lijst, Tekst
from .model.gemeente import Versie

Woord = Annotated[str, StringConstraints(pattern=r"^\w+$")]
"""One word, without spaces and signs: the search takes a question apart into words."""


class Paginawoorden(Model):
    """What people type when they need one page of the site; an urgent one comes before a course."""

    pagina: Tekst
    woorden: Lijst[Woord]
    dringend: JaNee = False


class Synoniemen(Model):
    """What `synoniemen.yaml` holds."""

    versie: Versie
    stopwoorden: Lijst[Woord]
    groepen: Lijst[Lijst[Woord]]
    paginas: Lijst[Paginawoorden]


class SynoniemenInvalid(ValueError):
    """The file of synonyms cannot be used; the text names what is wrong with it."""


@cache
def synoniemen(file: Path = paths.SYNONIEMEN) -> Synoniemen:
    """Return the synonyms, read as strictly as the register; raises SynoniemenInvalid."""
    value, problems = read(contents(file, file.parent), f"data/{file.name}")
    if problems or value is None:
        raise SynoniemenInvalid("\n".join(map(str, problems)))
    try:
        return Synoniemen.model_validate(value)
    except ValidationError as error:
        raise SynoniemenInvalid(f"data/{file.name}: {error}") from error
