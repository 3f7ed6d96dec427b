"""Raw values → models: every mistake in shape becomes a Dutch message at its own line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..load import Source
from ..model import (
    Actor,
    Bouwstenen,
    BouwstenenVragen,
    Gemeente,
    Model,
    Offer,
    Plaats,
    Toegankelijkheid,
)
from ..model.base import bedoelde_je, opsomming
from ..problems import Problem, Severity
from .content import Content, place_at

M = TypeVar("M", bound=Model)

LISTS: dict[str, type[Model]] = {"actoren": Actor, "plaatsen": Plaats, "aanbod": Offer}
"""The three lists of the register and what each item is."""

NAMES: dict[type[Model], str] = {
    Actor: "een actor",
    Plaats: "een plaats",
    Offer: "een aanbod",
    Gemeente: "de gemeente",
    Toegankelijkheid: "de toegankelijkheidsverklaring",
    Bouwstenen: "de bouwstenen",
    BouwstenenVragen: "de officiële vragen",
}

EXAMPLES = {
    "id": "id: digipunt-bibliotheek",
    "titel": "titel: Digipunt in de bibliotheek",
    "naam": "naam: Bibliotheek",
    "soort": "soort: digipunt",
    "status": "status: actief",
    "kort": "kort: Een vrijwilliger helpt je met je digitale vraag.",
    "aanbieder": "aanbieder: gemeente-testdorp",
    "actor": "actor: gemeente-testdorp",
    "rol": "rol: voert uit",
    "op": "op: 2026-11-02",
    "hoe": "hoe: telefoon",
    "door": "door: gemeente-testdorp",
    "versie": "versie: 1",
    "datum": "datum: 2026-10",
    "straat": "straat: Kerkplein 1",
    "postcode": "postcode: 2530",
    "gemeente": "gemeente: Testdorp",
    "breedte": "breedte: 51.163",
    "lengte": "lengte: 4.496",
}
"""What a key that must be there looks like, for the message that misses it."""


class Structure:
    """Builds models out of raw values and gathers what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.raw: dict[int, Any] = {}

    def one(self, kind: type[M], raw: Any) -> M | None:
        """Return the model of `raw`, or nothing after noting every problem in it."""
        try:
            model = kind.model_validate(raw)
        except ValidationError as error:
            self.problems.extend(_tell(kind, raw, error))
            return None
        self._remember(model, raw)
        return model

    def many(self, kind: type[M], raw: Any) -> tuple[M, ...]:
        """Return the models of the items that are right."""
        models = (self.one(kind, item) for item in raw or ())
        return tuple(model for model in models if model is not None)

    def _remember(self, model: Model, raw: Any) -> None:
        """Keep the way back to the file, also for the models inside a list of this model."""
        self.raw[id(model)] = raw
        for name in type(model).model_fields:
            inner = getattr(model, name)
            if isinstance(inner, tuple) and isinstance(raw.get(name), list):
                for part, part_raw in zip(inner, raw[name], strict=False):
                    if isinstance(part, Model):
                        self._remember(part, part_raw)


def parse(source: Source) -> tuple[Content, list[Problem]]:
    """Return the models of all files and every problem of shape; a file that could not be read gives no model."""
    build = Structure()
    register = _lists(source.offer, build.problems)

    def one(kind: type[M], part: str, raw: Any) -> M | None:
        return None if part in source.unread or raw is None else build.one(kind, raw)

    content = Content(
        gemeente=one(Gemeente, "gemeente", source.gemeente),
        toegankelijkheid=one(Toegankelijkheid, "toegankelijkheid", source.toegankelijkheid),
        bouwstenen=one(Bouwstenen, "bouwstenen", source.bouwstenen),
        officiele_vragen=one(BouwstenenVragen, "vragen", source.vragen),
        actoren=build.many(Actor, register["actoren"]),
        plaatsen=build.many(Plaats, register["plaatsen"]),
        aanbod=build.many(Offer, register["aanbod"]),
        known={name: _ids(items) for name, items in register.items()},
        raw=build.raw,
    )
    return content, build.problems


def _ids(items: list[Any]) -> frozenset[str]:
    return frozenset(
        item["id"] for item in items if isinstance(item, Mapping) and isinstance(item.get("id"), str)
    )


def _lists(offer: Any, problems: list[Problem]) -> dict[str, list[Any]]:
    """Return the three lists; a key that is none of them, or no list, is a problem."""
    found: dict[str, list[Any]] = {name: [] for name in LISTS}
    if not isinstance(offer, Mapping):
        problems.append(
            _fout(
                offer.place,
                "Hier verwachten we de lijsten actoren, plaatsen en aanbod. Bijvoorbeeld aanbod: [].",
            )
        )
        return found
    for key, value in offer.items():
        if key in found and isinstance(value, list):
            found[str(key)] = value
        elif key in found:
            problems.append(
                _fout(value.place, f"“{key}” is een lijst. Zet voor elk nieuw stuk een streepje: - id: …")
            )
        elif key != "versie":
            hint = bedoelde_je(str(key), list(LISTS))
            problems.append(
                _fout(
                    _key_place(key, offer),
                    f"“{key}” is geen lijst die we kennen. Kies uit: {opsomming(list(LISTS))}.{hint}",
                )
            )
    return found


def _key_place(key: Any, mapping: Any) -> Any:
    return getattr(key, "place", mapping.place)


def _fout(place: Any, text: str) -> Problem:
    return Problem(place, Severity.FOUT, text)


def _tell(kind: type[Model], raw: Any, error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        path = tuple(detail["loc"])
        place = place_at(raw, path)
        if detail["type"] == "extra_forbidden":
            place = _place_of_key(raw, path)
        yield _fout(place, _message(kind, path, detail))


def _place_of_key(raw: Any, path: tuple[str | int, ...]) -> Any:
    for step in path[:-1]:
        raw = raw[step]
    return next((_key_place(key, raw) for key in raw if key == path[-1]), raw.place)


def _message(kind: type[Model], path: tuple[str | int, ...], detail: ErrorDetails) -> str:
    field = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    found = str(detail["input"])[:60]
    context = detail.get("ctx", {})
    match detail["type"]:
        case "nl":
            return str(context["tekst"])
        case "missing":
            return f"Hier ontbreekt “{field}”. Voeg een regel toe. Bijvoorbeeld {EXAMPLES.get(field, f'{field}: …')}."
        case "extra_forbidden":
            return _unknown_key(kind, path, field)
        case "enum":
            return _unknown_choice(field, found, kind, path)
        case "tuple_type":
            return f"Bij “{field}” verwachten we een lijst. Bijvoorbeeld {field}: [eerste, tweede]."
        case "model_type" | "model_attributes_type" | "dict_type":
            what = f"Bij “{field}”" if field else f"Bij {NAMES[kind]}"
            return f"{what} verwachten we velden met een naam en een waarde. Hier staat “{found}”."
        case "string_type":
            return f"Bij “{field}” verwachten we gewone tekst, geen lijst en geen velden."
    return f"“{found}” kan niet bij “{field}”. Kijk na wat hier moet staan."


def _unknown_key(kind: type[Model], path: tuple[str | int, ...], field: str) -> str:
    model = _model_at(kind, path[:-1])
    where = (
        NAMES[kind] if len(path) == 1 else f"“{next(s for s in reversed(path[:-1]) if isinstance(s, str))}”"
    )
    known = sorted(model.model_fields)
    hint = bedoelde_je(field, known)
    return f"“{field}” is geen veld van {where}.{hint or f' Kies uit: {opsomming(known)}.'}"


def _unknown_choice(field: str, found: str, kind: type[Model], path: tuple[str | int, ...]) -> str:
    values = [str(member.value) for member in _choices(kind, path)]
    return f"“{found}” staat niet in de lijst voor {field}. Kies uit: {opsomming(values)}.{bedoelde_je(found, values)}"


def _model_at(kind: type[Model], path: tuple[str | int, ...]) -> type[Model]:
    """Return the model that the value at `path` is read into."""
    for step in path:
        if isinstance(step, str) and step in kind.model_fields:
            kind = next(
                part for part in _parts(kind.model_fields[step].annotation) if issubclass(part, Model)
            )
    return kind


def _choices(kind: type[Model], path: tuple[str | int, ...]) -> list[Any]:
    """Return the members of the closed list at `path`."""
    last = max(i for i, step in enumerate(path) if isinstance(step, str))
    model = _model_at(kind, path[:last])
    parts = _parts(model.model_fields[str(path[last])].annotation)
    return [member for part in parts if hasattr(part, "__members__") for member in part]


def _parts(annotation: Any) -> Iterator[type]:
    """Yield every class inside a type such as `tuple[Rol, ...] | None`."""
    inner = getattr(annotation, "__args__", ())
    if not inner and isinstance(annotation, type):
        yield annotation
    for part in inner:
        yield from _parts(part)
