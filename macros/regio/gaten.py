"""What nobody covers, in sentences: in one council, with the nearest one that has it, and in the whole region."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..buren.nabij import hemelsbreed
from .beeld import Dekking, Vak
from .overzicht import Gemeente, Onderwerp, Overzicht, namen


@dataclass(frozen=True)
class Gat:
    """One thing that nobody does today, in one council or in any."""

    onderwerp: Onderwerp
    dekking: Dekking
    """NIEMAND or NIET_NU: of what could not be read nothing is claimed."""
    zin: str


class Gaten:
    """Every gap of a region; what takes time is worked out once."""

    def __init__(self, overzicht: Overzicht) -> None:
        self._overzicht = overzicht
        self._lopend: dict[Onderwerp, tuple[Gemeente, ...]] = {
            subject: tuple(one for one in overzicht.gelezen if one.dekking(subject).loopt)
            for subject in overzicht.onderwerpen
        }
        self._gevonden: dict[str, tuple[Gat, ...]] = {}

    def van(self, council: Gemeente) -> tuple[Gat, ...]:
        """Return what nobody does in a council, in the order of the region; nothing of one that could not be read."""
        if council.id not in self._gevonden:
            self._gevonden[council.id] = tuple(self._van(council))
        return self._gevonden[council.id]

    def _van(self, council: Gemeente) -> Iterator[Gat]:
        far = _afstanden(council, self._overzicht.gelezen)
        for subject in self._overzicht.onderwerpen:
            kind = council.dekking(subject)
            if kind in (Dekking.NIEMAND, Dekking.NIET_NU):
                text = f"{_hier(council, subject, kind)}{_elders(self._lopend[subject], far)}"
                yield Gat(subject, kind, text)

    @cached_property
    def nergens(self) -> tuple[Gat, ...]:
        """What runs in no council of which the data could be read."""
        return tuple(self._nergens())

    def _nergens(self) -> Iterator[Gat]:
        read = self._overzicht.gelezen
        for subject, where in self._lopend.items():
            if read and not where:
                later = [one for one in read if one.dekking(subject) is Dekking.NIET_NU]
                kind = Dekking.NIET_NU if later else Dekking.NIEMAND
                yield Gat(subject, kind, _nergens_zin(subject, later))


def _afstanden(council: Gemeente, others: tuple[Gemeente, ...]) -> dict[str, float]:
    """Return the kilometres to each other council of which they can be told, by its id: from core to core."""
    own = council.beeld.kernen if council.beeld else ()
    return {
        other.id: min(hemelsbreed(here, there) for here in own for there in other.beeld.kernen)
        for other in others
        if own and other.beeld and other.beeld.kernen
    }


def _nergens_zin(subject: Onderwerp, later: list[Gemeente]) -> str:
    if later:
        return f"“{subject.woorden}”: nergens nu. Het is gepland of tijdelijk dicht in {namen(later)}."
    if subject.vak is Vak.BOUWSTENEN:
        return f"We kennen nergens iets bij “{subject.woorden}”."
    return f"We kennen nergens iemand voor “{subject.woorden}”."


def _hier(council: Gemeente, subject: Onderwerp, kind: Dekking) -> str:
    if kind is Dekking.NIET_NU:
        return (
            f"In {council.naam} is er nu niets voor “{subject.woorden}”: het is gepland of tijdelijk dicht."
        )
    if subject.vak is Vak.BOUWSTENEN:
        return f"In {council.naam} kennen we niets bij “{subject.woorden}”."
    return f"In {council.naam} kennen we niemand voor “{subject.woorden}”."


def _elders(where: tuple[Gemeente, ...], far: dict[str, float]) -> str:
    """Return in which councils it runs: the nearest one only when the distance to each of them can be told."""
    if not where:
        return ""
    if any(one.id not in far for one in where):
        return f" Het loopt wel in {namen(where)}."
    near = min(where, key=lambda one: (far[one.id], one.naam))
    return f" De dichtste gemeente die dat wel heeft: {near.naam}, {afstand(far[near.id])}."


def afstand(kilometres: float) -> str:
    """Return a distance in words: “op 3 km”."""
    return f"op {round(kilometres)} km" if kilometres >= 1 else "op minder dan 1 km"
