"""Moments at one place: hours that repeat, dated lessons, and the stops of a mobile round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, TypeAdapter, ValidationError, model_validator
from pydantic_core import InitErrorDetails

from macros.veldregels import zin

from .base import Datum, Id, Lijst, Model, Tekst, lees_datum, ongeldig
from .ritme import Ritme, als_ritmes, controleer_overlap
from .uren import Urenlijst, gelijkschrijven, knip, lees_uren

Fout = tuple[tuple[str | int, ...], str]
"""Where in a model something is wrong, as keys and indexes, and the whole Dutch message."""


def meld(fouten: Iterable[Fout]) -> None:
    """Raise all of these at once, each at its own key; nothing when there are none."""
    details = [InitErrorDetails(type=ongeldig(text), loc=path, input=None) for path, text in fouten]
    if details:
        raise ValidationError.from_exception_data("Wanneer", details)


class Les(Model):
    """One dated lesson, written “2026-11-24 14u-16u” or with its parts."""

    op: Datum
    uren: Urenlijst
    titel: Tekst | None = None

    @model_validator(mode="before")
    @classmethod
    def _uit_tekst(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        day, hours = knip(gelijkschrijven(value))
        if not day:
            raise ongeldig(zin("les_zonder_dag", gevonden=value))
        op = lees_datum(day)
        if not hours:
            raise ongeldig(zin("les_zonder_uren", gevonden=value))
        return {"op": op, "uren": lees_uren(hours)}


_REGELS: TypeAdapter[tuple[tuple[Ritme, ...], ...]] = TypeAdapter(
    Lijst[Annotated[tuple[Ritme, ...], BeforeValidator(als_ritmes)]]
)


def _lees_elke(value: Any) -> Any:
    """Read texts into rules; one text may hold more than one rule."""
    if isinstance(value, tuple) and all(isinstance(rule, Ritme) for rule in value):
        return value
    return controleer_overlap(tuple(rule for rules in _REGELS.validate_python(value) for rule in rules))


Ritmes = Annotated[tuple[Ritme, ...], BeforeValidator(_lees_elke)]


class Momenten(Model):
    """Hours that repeat and lessons with a date, at one place or at the usual one."""

    elke: Ritmes = ()
    lessen: Lijst[Les] = ()

    @model_validator(mode="after")
    def _niet_tegelijk(self) -> Self:
        if self.lessen:
            meld((*_lessen_samen(self.lessen), *_les_in_ritme(self.lessen, self.elke)))
        return self


def _lessen_samen(lessen: tuple[Les, ...]) -> Iterator[Fout]:
    """Find two lessons at the same time."""
    moments = sorted((lesson.op, hours, i) for i, lesson in enumerate(lessen) for hours in lesson.uren)
    for (day, hours, _), (other_day, other, i) in pairwise(moments):
        if day == other_day and hours.raakt(other):
            text = f"Op {day} vallen twee lessen samen: {hours} en {other}. Pas een van de twee aan."
            yield ("lessen", i), text


def _les_in_ritme(lessen: tuple[Les, ...], ritmes: tuple[Ritme, ...]) -> Iterator[Fout]:
    """Find a lesson at a time at which it goes on anyway."""
    for (i, lesson), rule in product(enumerate(lessen), ritmes):
        if rule.valt_op(lesson.op) and any(a.raakt(b) for a, b in product(lesson.uren, rule.uren)):
            text = f"De les op {lesson.op} valt samen met “{rule.tekst}”. Laat een van de twee weg."
            yield ("lessen", i), text


class Halte(Momenten):
    """One stop of a mobile round: a place and its own moments."""

    plaats: Id

    @model_validator(mode="after")
    def _met_uren(self) -> Self:
        if not self.elke and not self.lessen:
            raise ongeldig(
                f"De halte “{self.plaats}” heeft geen uren. Zet er elke of lessen bij. "
                "Bijvoorbeeld elke: dinsdag 14u-16u."
            )
        return self
