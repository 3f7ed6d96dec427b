"""What each field of the data means, for whoever fills it in: its name, what to write, and an example."""

from __future__ import annotations

from dataclasses import dataclass

from ..base import Model
from ..voorbeelden import value_of
from . import aanbod, gemeente, plan, plekken, programma, uren

TEKSTEN: dict[str, str] = {
    **aanbod.TEKSTEN,
    **plekken.TEKSTEN,
    **uren.TEKSTEN,
    **gemeente.TEKSTEN,
    **plan.TEKSTEN,
    **programma.TEKSTEN,
}
"""Field of one kind of thing (`Offer.kosten`), or of all that have it (`bron`) → what to write there."""

LABELS = {
    "bus": "Met de bus",
    "categorieen": "Categorieën",
    "coordinaten": "Plek op de kaart",
    "id": "Adres op de site (id)",
    "in_plaats": "In de plaats",
    "jaar": "Jaar",
    "kort": "In het kort",
    "link": "Website",
    "ligt": "Ligging",
    "nakijken_om": "Opnieuw na te kijken",
    "op": "Datum",
    "op_afspraak": "Op afspraak",
    "per_inwoners": "Aantal inwoners per computer",
    "raakt": "Hangt samen met",
    "regie_instrumenten": "Regie-instrumenten",
    "sinds": "Ligt er sinds",
    "tot": "Tot en met",
}
"""The name of a field where its key alone does not say it."""


@dataclass(frozen=True)
class Uitleg:
    """What a field is called, what to write there, and an example of it."""

    titel: str
    uitleg: str
    """One to three plain sentences; the last one says what happens when the field is left out."""
    voorbeeld: str
    """A value as people type it, one item of a list; empty where the field holds whole entries."""


def label(field: str) -> str:
    """Return what a field is called in a sentence: `Openbare computers`."""
    words = field.replace("_", " ")
    return LABELS.get(field, f"{words[:1].upper()}{words[1:]}")


def uitleg(model: type[Model], field: str) -> Uitleg:
    """Return the explanation of one field of one model; there is one for each."""
    homes = (f"{kind.__name__}.{field}" for kind in model.__mro__ if issubclass(kind, Model))
    text = next(TEKSTEN[home] for home in (*homes, field) if home in TEKSTEN)
    return Uitleg(label(field), text, value_of(model, field))
