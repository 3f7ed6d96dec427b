"""The data files as JSON Schemas, so that an editor explains each field and marks a slip while one types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import GenericAlias
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from .. import model as m
from ..model import Keuze, Model
from ..model.actieplan import Bewijs
from ..model.digihelper import Verwijzing
from ..model.lijsten import Lijsten
from ..model.momenten import Halte, Les
from ..model.offer import Leeftijd
from ..model.regio import Regio
from ..model.soorten import LIJSTEN as IN_LIJST
from ..model.soorten import MODELLEN
from ..model.toets import Toetsactie
from ..model.typen import is_model, onderdeel, zonder_none
from ..model.uitleg import uitleg
from ..model.wanneer import Sluiting, Wanneer
from .vormen import MOMENT, VORMEN, Schema, keuze, lijst, tekst

DIALECT = "http://json-schema.org/draft-07/schema#"
"""What the YAML extension of editors reads best."""

BESTANDEN: dict[str, type[Model]] = {
    "actieplan": m.Actieplan,
    "bouwstenen": m.Bouwstenen,
    "bouwstenen-vragen": m.BouwstenenVragen,
    "buren": m.Buren,
    "gebruikstests": m.Gebruikstests,
    "gemeente": m.Gemeente,
    "meldingen": m.Meldingen,
    "nazicht-adressen": m.Nazichtadressen,
    "offer": Lijsten,
    "regio": Regio,
    "synoniemen": m.Synoniemen,
    "taal": m.Taal,
    "toegankelijkheid": m.Toegankelijkheid,
    "toets": m.Toetsvragen,
    "toetsen": m.Toetsen,
    "woordenlijst": m.Woordenlijst,
}
"""Kind of data file, by its name without `.yaml` → the model of what it holds."""

LIJSTEN: dict[str, type[Model]] = {IN_LIJST[kind]: model for kind, model in MODELLEN.items()}
"""List of the register → the model of its items."""


def _een_van(*fields: str) -> Schema:
    """Return the rule that exactly one of these fields is there."""
    return {"oneOf": [{"required": [field]} for field in fields]}


SAMEN: dict[type[Model], Schema] = {
    Bewijs: {"minProperties": 1, "maxProperties": 1},
    Halte: {"anyOf": [{"required": [field]} for field in ("elke", "lessen")]},
    Leeftijd: {"minProperties": 1},
    Sluiting: {
        "oneOf": [
            {"required": ["op"], "not": {"anyOf": [{"required": ["van"]}, {"required": ["tot"]}]}},
            {"required": ["van", "tot"], "not": {"required": ["op"]}},
        ]
    },
    Toetsactie: _een_van("actie", "wat"),
    Verwijzing: _een_van("aanbod", "actor"),
    Wanneer: {
        "anyOf": [{"required": [field]} for field in ("elke", "lessen", "ronde", "altijd", "op_afspraak")]
    },
}
"""Model → which of its fields go together; what a schema cannot say is left to `portaal check`."""


def schemas() -> dict[str, str]:
    """Return name and text of the schema of each kind of data file."""
    return {f"{name}.json": _tekst(_bestand(name, model)) for name, model in BESTANDEN.items()}


def modeline(schema: str) -> str:
    """Return the line at the head of a data file that leads an editor to its schema."""
    return f"# yaml-language-server: $schema={schema}"


def _tekst(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _bestand(name: str, model: type[Model]) -> Schema:
    whole = _model(model)
    if model is Lijsten:
        del whole["required"]  # the files in offer/ may leave their version to offer.yaml
    return {
        "$schema": DIALECT,
        "title": f"{name}.yaml",
        **whole,
        "definitions": {
            kind.__name__: _model(kind) for kind in sorted(_onder(model), key=lambda kind: kind.__name__)
        },
    }


def _onder(model: type[Model]) -> set[type[Model]]:
    """Return every model below this one."""
    found: set[type[Model]] = set()
    left = [model]
    while left:
        for _, hint in _velden(left.pop()):
            inner = _kern(hint)
            if is_model(inner) and inner not in found:
                found.add(inner)
                left.append(inner)
    return found


def _velden(model: type[Model]) -> Iterator[tuple[str, Any]]:
    """Yield each field with its type, of which `None or …` is taken off."""
    hints = get_type_hints(model, include_extras=True)
    for name in model.model_fields:
        own = LIJSTEN.get(name) if model is Lijsten else None
        yield name, GenericAlias(tuple, (own, ...)) if own else zonder_none(hints[name])


def _model(model: type[Model]) -> Schema:
    needed = [name for name, info in model.model_fields.items() if info.is_required()]
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _veld(model, name, hint) for name, hint in _velden(model)},
        **({"required": needed} if needed else {}),
        **SAMEN.get(model, {}),
    }


def _veld(model: type[Model], name: str, hint: Any) -> Schema:
    told = uitleg(model, name)
    form = _vorm(hint)
    schema = {"title": told.titel, "description": told.uitleg, **_met_melding(form, told.voorbeeld)}
    if words := list(_woorden(form)):  # no example: an editor would offer that one word alone
        schema["markdownDescription"] = "\n".join((f"{told.uitleg}\n", *words))
    elif told.voorbeeld and not is_model(_kern(hint)):
        schema["examples"] = [told.voorbeeld]
    return schema


def _vorm(hint: Any) -> Schema:
    """Return the form of a type of the models."""
    known = next((form for kind, form in VORMEN if kind == hint), None)
    if known is not None:
        return known
    if item := onderdeel(hint):
        form = _vorm(item)
        lone = {Les: MOMENT}.get(item, None if is_model(item) else form)
        return lijst(form, lone if get_origin(hint) is Annotated else None)
    if get_origin(hint) is Annotated:
        return _vorm(_kaler(hint))
    if is_model(hint):
        return _verwijzing(hint)
    if isinstance(hint, type) and issubclass(hint, Keuze):
        return keuze({word.value: word.label for word in hint})
    return tekst()


def _verwijzing(model: type[Model]) -> Schema:
    """Return where the form of a model stands; a lesson is written as one text too."""
    there: Schema = {"$ref": f"#/definitions/{model.__name__}"}
    return {"anyOf": [MOMENT, there]} if model is Les else {"allOf": [there]}


def _met_melding(form: Schema, example: str) -> Schema:
    """Return the form with a Dutch message wherever a text must fit a pattern."""
    if "anyOf" in form:
        return {**form, "anyOf": [_met_melding(one, example) for one in form["anyOf"]]}
    inside = {"items": _met_melding(form["items"], example)} if "items" in form else {}
    told = (
        {"patternErrorMessage": f"Dit past hier niet. Bijvoorbeeld {example}."} if "pattern" in form else {}
    )
    return {**form, **inside, **told}


def _woorden(form: Schema) -> Iterator[str]:
    """Yield the words of a list out of a closed one as lines of Markdown; of a lone word an editor shows them itself."""
    words = form.get("items", {})
    for word, told in zip(words.get("enum", ()), words.get("enumDescriptions", ()), strict=True):
        yield f"- `{word}`: {told}"


def _kaler(hint: Any) -> Any:
    """Return a type without the last thing that was said of it."""
    first, *said = get_args(hint)
    return Annotated[first, *said[:-1]] if said[1:] else zonder_none(first)


def _kern(hint: Any) -> Any:
    """Return the type at the bottom of a list, or the type itself."""
    item = onderdeel(hint)
    return hint if item is None else _kern(item)
