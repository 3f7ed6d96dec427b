"""The fields that a partner may propose to change, in the order of the form: derived from the models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_type_hints

from ..model import TALEN, Model
from ..model.base import Datum, Getal, JaNee, Keuze
from ..model.contact import Link, Mail, Telefoon
from ..model.momenten import Ritmes
from ..model.offer import Taal
from ..model.soorten import MODELLEN
from ..model.typen import is_model, onderdeel, zonder_none
from ..model.vrij import Vrij, VrijeDagen

Vorm: TypeAlias = Literal[
    "tekst",
    "lang",
    "telefoon",
    "mail",
    "link",
    "datum",
    "getal",
    "janee",
    "keuze",
    "keuzes",
    "regels",
    "uren",
    "postcode",
    "actor",
    "plaats",
    "plaatsen",
    "records",
]
"""What kind of thing a field asks for; `uren` are hours that repeat, one a line."""

LIJSTEN: frozenset[Vorm] = frozenset({"keuzes", "regels", "uren", "plaatsen"})
"""Forms whose value is a list of texts."""


@dataclass(frozen=True)
class Veld:
    """One field that may be proposed."""

    pad: str
    """Where it stands in an entry: `telefoon`, `wanneer.elke`; within a record only its own name."""
    vorm: Vorm
    keuzes: tuple[tuple[str, str], ...] = ()
    """The closed list of a `keuze` or `keuzes`: what stands in the data, and what a reader sees."""
    velden: tuple[Veld, ...] = ()
    """The fields of one record, for `records`."""
    verplicht: bool = False
    """Whether an entry, or a record, cannot do without."""


NIET = frozenset(
    {
        *("id", "vorige_ids", "nagekeken", "nakijken_om", "bron", "open_vragen", "uitzonderingen"),
        *("rollen", "relaties", "bouwstenen", "financiering_tot", "in_plaats", "dorpskern", "agendabron"),
    }
)
"""Fields that the council fills in: what it promises, checks, asks and arranges."""

_LANG = frozenset({"kort", "omschrijving", "route"})
"""Texts of more than a few words."""

_WIJST: dict[str, Vorm] = {"aanbieder": "actor", "plaats": "plaats", "plaatsen": "plaatsen"}
"""Fields that hold the id of another entry."""

_ENKEL: tuple[tuple[Any, Vorm], ...] = (
    (Telefoon, "telefoon"),
    (Mail, "mail"),
    (Link, "link"),
    (Datum, "datum"),
    (Getal, "getal"),
    (JaNee, "janee"),
    (Ritmes, "uren"),
)


def _velden(model: type[Model], voor: str = "") -> Iterator[Veld]:
    for name, hint in get_type_hints(model, include_extras=True).items():
        if name in model.model_fields and (voor or name not in NIET):
            must = not voor and model.model_fields[name].is_required()
            yield from _veld(f"{voor}{name}", name, hint, must)


def _veld(pad: str, name: str, hint: Any, must: bool) -> Iterator[Veld]:
    hint = zonder_none(hint)
    item = onderdeel(hint)
    if name in _WIJST:
        yield Veld(pad, _WIJST[name], verplicht=must)
    elif name == "postcode":
        yield Veld(pad, "postcode", verplicht=must)
    elif found := next((vorm for known, vorm in _ENKEL if hint == known), None):
        yield Veld(pad, found, verplicht=must)
    elif keuzes := _keuzes(hint if item is None else item, hint):
        yield Veld(pad, "keuze" if item is None else "keuzes", keuzes, verplicht=must)
    elif is_model(hint):
        yield from _velden(hint, f"{pad}.")
    elif is_model(item):
        yield Veld(pad, "records", velden=tuple(_record(item)), verplicht=must)
    elif item is not None:
        yield Veld(pad, "regels", verplicht=must)
    else:
        yield Veld(pad, "lang" if name in _LANG else "tekst", verplicht=must)


def _record(model: type[Model]) -> Iterator[Veld]:
    for name, hint in get_type_hints(model, include_extras=True).items():
        if name in model.model_fields:
            yield from _veld(name, name, hint, model.model_fields[name].is_required())


def _keuzes(part: Any, whole: Any) -> tuple[tuple[str, str], ...]:
    if whole == VrijeDagen:
        part = Vrij
    if isinstance(part, type) and issubclass(part, Keuze):
        return tuple((member.value, member.label) for member in part)
    return tuple(TALEN.items()) if part == Taal else ()


VELDEN: dict[str, tuple[Veld, ...]] = {kind: tuple(_velden(model)) for kind, model in MODELLEN.items()}
"""Kind of entry → every field that may be proposed, in the order of the form."""


def veld(soort: str, pad: str) -> Veld | None:
    """Return the field at a path of a kind of entry, or nothing when it cannot be proposed."""
    return _OP_PAD.get((soort, pad))


_OP_PAD = {(kind, one.pad): one for kind, fields in VELDEN.items() for one in fields}
