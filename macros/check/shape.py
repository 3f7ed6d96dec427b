"""The words for a value of the wrong shape: what stands there, what belongs there, and an example."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from ..load.lines import shortened
from ..model import (
    Actieplan,
    Actor,
    Bouwstenen,
    BouwstenenVragen,
    Buren,
    Gebruikstests,
    Gemeente,
    Meldingen,
    Model,
    Nazichtadressen,
    Offer,
    Plaats,
    Synoniemen,
    Taal,
    Toegankelijkheid,
    Toetsen,
    Toetsvragen,
    Woordenlijst,
)
from ..model.base import naaste, opsomming
from ..model.lijsten import Lijsten
from ..model.regio import Regio
from ..model.voorbeelden import choices_in, example, is_list, model_in, parts
from ..veldregels import OTHER_CHOICES, zin
from .content import Path

NAMES: dict[type[Model], tuple[str, str]] = {
    Actor: ("een actor", "deze actor"),
    Plaats: ("een plaats", "deze plaats"),
    Offer: ("een aanbod", "dit aanbod"),
    Gemeente: ("de gemeente", "de gemeente"),
    Toegankelijkheid: ("de toegankelijkheidsverklaring", "de toegankelijkheidsverklaring"),
    Bouwstenen: ("de bouwstenen", "de bouwstenen"),
    BouwstenenVragen: ("de officiële vragen", "de officiële vragen"),
    Gebruikstests: ("de gebruikstests", "de gebruikstests"),
    Actieplan: ("het actieplan", "het actieplan"),
    Taal: ("de taal", "de taal"),
    Woordenlijst: ("de woordenlijst", "de woordenlijst"),
    Synoniemen: ("de synoniemen", "de synoniemen"),
    Toetsvragen: ("de e-inclusietoets", "de e-inclusietoets"),
    Toetsen: ("de toetsen", "de toetsen"),
    Meldingen: ("de meldingen", "de meldingen"),
    Buren: ("de buren", "de buren"),
    Nazichtadressen: ("de adressen", "de adressen"),
    Regio: ("een regio", "deze regio"),
    Lijsten: ("het register", "het register"),
}
"""What each whole is called: any one of them, and the one at hand."""

OTHER_WORDS = {
    "beschrijving": "omschrijving",
    "deadline": "termijn",
    "doelgroep": "doelgroepen",
    "e-mail": "mail",
    "email": "mail",
    "gsm": "telefoon",
    "naam": "titel",
    "openingsuren": "wanneer",
    "organisatie": "aanbieder",
    "prijs": "kosten",
    "samenvatting": "kort",
    "tel": "telefoon",
    "titel": "naam",
    "type": "soort",
    "url": "link",
    "uren": "wanneer",
    "website": "link",
}
"""What people call a field, and the field they mean."""

MOST_KEYS = 15
"""How many fields a message can still name one by one."""


def model_at(kind: type[Model], path: Path) -> type[Model]:
    """Return the model that the value at `path` is read into."""
    for step in path:
        if isinstance(step, str) and step in kind.model_fields:
            kind = model_in(kind.model_fields[step].annotation) or kind
    return kind


def _owner(kind: type[Model], path: Path) -> tuple[type[Model], str]:
    """Return the model and the field that `path` ends in, an item of a list counting as its field."""
    last = max((i for i, step in enumerate(path) if isinstance(step, str)), default=0)
    return model_at(kind, path[:last]), str(path[last]) if path else ""


def message(kind: type[Model], path: Path, detail: ErrorDetails) -> str:
    """Return what to tell about one error of pydantic at `path` below a whole of this kind."""
    found = detail["input"]
    match detail["type"]:
        case "nl":
            return one_line(str(detail["ctx"]["tekst"]))
        case "missing":
            return _missing(kind, path)
        case "extra_forbidden":
            return unknown_key(kind, path)
        case "enum" if isinstance(found, str):
            return _unknown_choice(kind, path, found)
    return _wrong_shape(kind, path, found) if path else _no_fields(kind, found)


_LONG_QUOTE = re.compile(r"“([^“”]{60})[^“”]{2,}”")


def one_line(text: str) -> str:
    """Return a message on one line, with whatever it quotes cut at 60 characters."""
    plain = " ".join(text.split()).replace("“ ", "“").replace(" ”", "”")
    return _LONG_QUOTE.sub(r"“\1…”", plain)


def _quoted(found: object) -> str:
    return one_line(f"“{found}”")


def _missing(kind: type[Model], path: Path) -> str:
    owner, field = _owner(kind, path)
    inside = [str(step) for step in path[:-1] if isinstance(step, str)]
    where = f"“{inside[-1]}”" if inside else NAMES[kind][1]
    return f"Bij {where} ontbreekt “{field}”. Bijvoorbeeld {example(owner, field)}."


def near_key(kind: type[Model], path: Path) -> str:
    """Return the field that somebody meant by the unknown key at the end of `path`, or nothing."""
    return meant_field(str(path[-1]), list(model_at(kind, path[:-1]).model_fields))


def meant_field(word: str, known: list[str]) -> str:
    """Return the field that somebody calls by another word or misspells, or nothing."""
    other = OTHER_WORDS.get(word.casefold(), "")
    return other if other in known else naaste(word, known)


def unknown_key(kind: type[Model], path: Path) -> str:
    """Return what to tell about a key that is no field."""
    known = model_at(kind, path[:-1]).model_fields
    inside = [str(step) for step in path[:-1] if isinstance(step, str)]
    where = f"“{inside[-1]}”" if inside else NAMES[kind][0]
    found = f"{_quoted(path[-1])} is geen veld van {where}."
    if near := near_key(kind, path):
        return f"{found} Bedoelde je “{near}”?"
    elsewhere = [name for other, (name, _) in NAMES.items() if str(path[-1]) in other.model_fields]
    if elsewhere and "omschrijving" in known:
        return f"{found} Het hoort bij {opsomming(elsewhere)}."
    if len(known) <= MOST_KEYS or "omschrijving" not in known:
        return f"{found} Kies uit: {opsomming(sorted(known))}."
    return f"{found} Eigen velden kunnen niet. Zet het in omschrijving."


def _unknown_choice(kind: type[Model], path: Path, found: str) -> str:
    owner, field = _owner(kind, path)
    values = choices_in(owner.model_fields[field].annotation)
    other = OTHER_CHOICES.get(found.casefold(), "")
    near = other if other in values else naaste(found, values)
    hint = f" {zin('bedoelde', keuzes=f'“{near}”')}" if near else ""
    return one_line(zin("keuze", gevonden=found, veld=field, hint=hint, keuzes=opsomming(values)))


def _no_fields(kind: type[Model], found: object) -> str:
    what = "een lijst" if isinstance(found, list) else _quoted(found)
    return (
        f"Bij {NAMES[kind][1]} horen velden met een naam en een waarde. Hier staat {what}. "
        f"Bijvoorbeeld {next(filter(None, (example(kind, name) for name in kind.model_fields)))}."
    )


def _wrong_shape(kind: type[Model], path: Path, found: Any) -> str:
    """Tell of a list, fields or text where another of the three belongs."""
    owner, field = _owner(kind, path)
    annotation = owner.model_fields[field].annotation
    if is_list(annotation) and path[-1] == field:
        wanted = "hoort een lijst"
    elif model_in(annotation):
        wanted = "horen velden met een naam en een waarde"
    elif isinstance(found, Mapping) and str in parts(annotation):
        return f"Bij “{field}” hoort één tekst, geen velden.{_colon(field, found)}"
    else:
        wanted = "hoort één waarde"
    if wanted == "hoort een lijst" and isinstance(found, Mapping):
        first = next(iter(found.items()), ("id", "…"))
        return f"Bij “{field}” {wanted}. Zet een streepje voor het eerste veld: - {shortened(f'{first[0]}: {first[1]}')}"
    shown = f" Bijvoorbeeld {line}." if (line := example(owner, field)) else ""
    return f"Bij “{field}” {wanted}{_instead(found)}{shown}"


def _instead(found: Any) -> str:
    if isinstance(found, Mapping):
        return ", geen velden."
    return ", geen lijst." if isinstance(found, list) else f". Hier staat {_quoted(found)}."


def _colon(field: str, found: Mapping[str, Any]) -> str:
    """Return how to write a text with a colon in it, which YAML takes for a field."""
    for key, value in found.items():
        if isinstance(value, str):
            whole = shortened(f"{key}: {value}")
            return f' Hoort de dubbele punt bij de tekst? Zet er aanhalingstekens rond: {field}: "{whole}"'
    return ""
