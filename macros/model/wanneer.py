"""When something is there: hours, lessons or a round, and every exception to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Self

from pydantic import model_validator

from .base import Datum, Id, JaNee, Lijst, Model, Tekst, ongeldig, opsomming
from .momenten import Fout, Halte, Momenten, meld
from .uren import Urenlijst
from .vrij import Vrij, VrijeDagen, uitgeschreven

_VOORBEELD = "Bijvoorbeeld {op: 2026-12-24}, of {van: 2026-12-21, tot: 2027-01-03}."


class Sluiting(Model):
    """Closed on one day (`op`) or from `van` through `tot`."""

    op: Datum | None = None
    van: Datum | None = None
    tot: Datum | None = None
    reden: Tekst | None = None

    @model_validator(mode="before")
    @classmethod
    def _niet_los(cls, value: Any) -> Any:
        if isinstance(value, str):
            raise ongeldig(f"“{value}” staat hier los. Zeg of het één dag is of een periode. {_VOORBEELD}")
        return value

    @model_validator(mode="after")
    def _een_dag_of_een_periode(self) -> Self:
        if self.op and (self.van or self.tot):
            raise ongeldig(f"Hier staat op samen met van of tot. Kies één dag of een periode. {_VOORBEELD}")
        if not self.op and not (self.van and self.tot):
            raise ongeldig(f"Hier staat niet welke dagen het zijn. {_VOORBEELD}")
        if self.van and self.tot and self.van > self.tot:
            meld([(("tot",), _achteruit("tot", self.tot, "van", self.van))])
        return self

    @property
    def eerste(self) -> date:
        """The first closed day."""
        first = self.op or self.van
        assert first is not None, "the validator saw to it"
        return first

    @property
    def laatste(self) -> date:
        """The last closed day."""
        last = self.op or self.tot
        assert last is not None, "the validator saw to it"
        return last

    def dekt(self, dag: date) -> bool:
        """Say whether this day is closed."""
        return self.eerste <= dag <= self.laatste


def _achteruit(later: str, second: date, earlier: str, first: date) -> str:
    return f"{later} ({second}) komt voor {earlier} ({first}). Wissel de datums om of kijk het jaar na."


class Aanpassing(Model):
    """Other hours on one day, at the usual place or at another."""

    op: Datum
    uren: Urenlijst
    plaats: Id | None = None
    reden: Tekst | None = None


class Wanneer(Momenten):
    """When something is there. Closed beats adjusted, adjusted beats what repeats."""

    ronde: Lijst[Halte] = ()
    altijd: JaNee = False
    op_afspraak: JaNee = False
    vanaf: Datum | None = None
    tot: Datum | None = None
    niet_op: VrijeDagen = ()
    ook_op: VrijeDagen = ()
    gesloten: Lijst[Sluiting] = ()
    aangepast: Lijst[Aanpassing] = ()

    @property
    def gesloten_op(self) -> frozenset[Vrij]:
        """What `niet_op` closes once `ook_op` is taken out; a holiday's own name beats `schoolvakanties`."""
        return uitgeschreven(self.niet_op, self.ook_op)

    @property
    def gaat_door_op(self) -> frozenset[Vrij]:
        """The days of which the register says that the offer goes on."""
        return uitgeschreven(self.ook_op, self.niet_op)

    @model_validator(mode="after")
    def _klopt(self) -> Self:
        meld((*_samen(self), *_grenzen(self), *_haltes(self), *_aangepast(self)))
        return self


def _samen(wanneer: Wanneer) -> Iterator[Fout]:
    """Find keys that contradict each other, or no key that says when."""
    moments = bool(wanneer.elke or wanneer.lessen or wanneer.ronde)
    if wanneer.altijd and (moments or wanneer.op_afspraak or wanneer.aangepast):
        yield (
            ("altijd",),
            "Hier staat altijd: ja, en toch ook uren of een afspraak. Laat een van de twee weg.",
        )
    if wanneer.ronde and (wanneer.elke or wanneer.lessen):
        yield (
            ("ronde",),
            "Bij een ronde horen de uren bij elke halte. Zet elke en lessen onder de haltes van de ronde.",
        )
    if not (moments or wanneer.altijd or wanneer.op_afspraak):
        yield (
            (),
            "Hier staat niet wanneer. Zet er elke, lessen, ronde, altijd of op_afspraak bij. "
            "Bijvoorbeeld elke: dinsdag 14u-16u. Weet je het niet? Laat wanneer dan weg.",
        )
    for i, day in enumerate(wanneer.ook_op):
        if day in wanneer.niet_op:
            yield ("ook_op", i), f"“{day}” staat bij niet_op en bij ook_op. Kies een van de twee."


def _grenzen(wanneer: Wanneer) -> Iterator[Fout]:
    """Find dates outside `vanaf` and `tot`, and an end before its beginning."""
    if wanneer.vanaf is None and wanneer.tot is None:
        return
    first, last = wanneer.vanaf or date.min, wanneer.tot or date.max
    if first > last:
        yield ("tot",), _achteruit("tot", last, "vanaf", first)
        return
    for path, op in _gedateerd(wanneer):
        if not first <= op <= last:
            limit = f"voor vanaf ({first})" if op < first else f"na tot ({last})"
            yield path, f"{op} valt {limit} en telt dus nooit mee. Kijk de datum na."


Pad = tuple[str | int, ...]


def _gedateerd(wanneer: Wanneer) -> Iterator[tuple[Pad, date]]:
    yield from ((("lessen", i), lesson.op) for i, lesson in enumerate(wanneer.lessen))
    yield from ((("aangepast", i, "op"), change.op) for i, change in enumerate(wanneer.aangepast))
    for i, stop in enumerate(wanneer.ronde):
        yield from ((("ronde", i, "lessen", j), lesson.op) for j, lesson in enumerate(stop.lessen))


def _haltes(wanneer: Wanneer) -> Iterator[Fout]:
    """Find a stop that stands in the round twice, so that nobody knows which of the two counts."""
    seen: set[str] = set()
    for i, stop in enumerate(wanneer.ronde):
        if stop.plaats in seen:
            text = f"“{stop.plaats}” staat twee keer in de ronde. Zet alle uren bij één halte."
            yield ("ronde", i, "plaats"), text
        seen.add(stop.plaats)


def _aangepast(wanneer: Wanneer) -> Iterator[Fout]:
    """Find adjusted days that leave open which of two counts, or which stop they are about."""
    stops = sorted({stop.plaats for stop in wanneer.ronde})
    seen: set[tuple[date, str | None]] = set()
    for i, change in enumerate(wanneer.aangepast):
        key = (change.op, change.plaats if stops else None)
        if key in seen:
            text = f"{change.op} is twee keer aangepast. Zet alle uren van die dag bij elkaar."
            yield ("aangepast", i, "op"), text
        seen.add(key)
        if stops and change.plaats not in stops:
            text = f"Bij een ronde zeg je welke halte anders is. Zet er plaats bij: {opsomming(stops)}."
            yield ("aangepast", i), text
