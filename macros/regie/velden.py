"""What differs between two versions of one thing, field by field, and between two versions of a list of things."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..check.shape import NAMES
from ..model import Model, Wanneer
from ..model.base import opsomming
from ..model.sleutels import SLEUTELS
from ..model.uitleg import label
from .veldwoorden import GEVOELIG, Woordkeus

NIET_INGEVULD = "niet ingevuld"


@dataclass(frozen=True)
class Wijziging:
    """One field that differs; an empty text means that nobody filled it in."""

    veld: str
    """“Telefoon”."""
    was: str
    nu: str
    gevoelig: bool
    """Whether one mistake in it sends somebody the wrong way."""
    erbij: tuple[str, ...] = ()
    """What a list has now and had not."""
    eruit: tuple[str, ...] = ()

    @property
    def zin(self) -> str:
        """Return it in words: `Telefoon: was niet ingevuld, is nu “03 555 00 11”.`"""
        if self.was and self.nu and (self.erbij or self.eruit):
            sides = (("erbij", self.erbij), ("eruit", self.eruit))
            told = (
                f"{word} {opsomming([f'“{item}”' for item in items], 'en')}" for word, items in sides if items
            )
            return f"{self.veld}: {', '.join(told)}."
        was, now = (f"“{words.rstrip('.')}”" if words else NIET_INGEVULD for words in (self.was, self.nu))
        return f"{self.veld}: was {was}, is nu {now}."


@dataclass(frozen=True)
class Stuk:
    """One thing that differs, with why it stands here and what changed in it."""

    soort: str
    """“aanbod”, “actor”, “plaats”, “actie”, or what its list is called."""
    id: str | None
    """Of an entry of the register of today, or of an action; nothing when there is no page for it."""
    naam: str
    uitleg: str = ""
    """“gestopt: de zaal is verkocht”."""
    wijzigingen: tuple[Wijziging, ...] = ()

    @property
    def zin(self) -> str:
        """Return it in one line, without its changes."""
        return f"{self.naam}: {self.uitleg}" if self.uitleg else self.naam


def wijzigingen(
    voor: Model, na: Model, woorden: Woordkeus, zonder: Collection[str] = ()
) -> tuple[Wijziging, ...]:
    """Return every field that reads differently, in the order of the model."""
    fields = (name for name in type(na).model_fields if name not in zonder)
    found = (_wijziging(name, getattr(voor, name), getattr(na, name), woorden) for name in fields)
    return tuple(change for change in found if change.was != change.nu)


def _wijziging(name: str, was: Any, now: Any, woorden: Woordkeus) -> Wijziging:
    course = any(isinstance(value, Wanneer) and value.lessen for value in (was, now))
    old, new = (list(_delen(value, name, woorden, course)) for value in (was, now))
    return Wijziging(
        label(name),
        woorden.zeg(was, name),
        woorden.zeg(now, name),
        name in GEVOELIG,
        tuple(item for item in new if item not in old),
        tuple(item for item in old if item not in new),
    )


def _delen(value: Any, name: str, woorden: Woordkeus, course: bool) -> Iterable[str]:
    """Return what a list holds, in words; so too the moments of a course, which are many and stay mostly the same."""
    if course and isinstance(value, Wanneer):
        return woorden.momenten(value)
    return (woorden.zeg(item, name) for item in value) if isinstance(value, tuple) else ()


NIEUW, WEG = "nieuw", "weg"


def verschil_in_delen(voor: Model, na: Model, woorden: Woordkeus, zonder: Collection[str]) -> Iterator[Stuk]:
    """Yield what differs in a whole file: its lists item by item, then all its other fields as one piece."""
    lists = [name for name in type(na).model_fields if _lijst(voor, name) or _lijst(na, name)]
    for name in lists:
        if name not in zonder:
            yield from lijstverschil(name, getattr(voor, name), getattr(na, name), woorden)
    if changes := wijzigingen(voor, na, woorden, {*lists, *zonder}):
        yield Stuk("", None, NAMES[type(na)][0].capitalize(), "", changes)


def _lijst(whole: Model, name: str) -> bool:
    value = getattr(whole, name)
    return isinstance(value, tuple) and any(isinstance(item, Model) for item in value)


def lijstverschil(
    name: str, voor: Iterable[Model], na: Iterable[Model], woorden: Woordkeus
) -> Iterator[Stuk]:
    """Yield what is new in a list or changed, in its order, then what is gone from it."""
    old, new = ({_sleutel(name, item): item for item in items} for items in (voor, na))
    for key, item in new.items():
        if key not in old:
            yield _stuk(name, item, woorden, NIEUW)
        elif changes := wijzigingen(old[key], item, woorden):
            yield replace(_stuk(name, item, woorden, ""), wijzigingen=changes)
    yield from (_stuk(name, item, woorden, WEG) for key, item in old.items() if key not in new)


def _velden(name: str, item: Model) -> tuple[str, ...]:
    fields = tuple(type(item).model_fields)
    return SLEUTELS.get(name, ("id",) if "id" in fields else fields)


def _sleutel(name: str, item: Model) -> tuple[Any, ...]:
    return tuple(getattr(item, field) for field in _velden(name, item))


def _stuk(name: str, item: Model, woorden: Woordkeus, why: str) -> Stuk:
    titles = (getattr(item, field, None) for field in ("naam", "titel", "nood"))
    parts = (woorden.zeg(getattr(item, field), field) for field in _velden(name, item))
    known = next(filter(None, titles), "") if hasattr(item, "id") else ""
    return Stuk(label(name), None, known or ", ".join(filter(None, parts)), why)
