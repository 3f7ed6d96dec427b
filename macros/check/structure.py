"""Raw values → models: every mistake in shape becomes a Dutch message at its own line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar

from pydantic import ValidationError

from ..load import Source
from ..load.source import LISTS
from ..load.values import bare
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
    Offer,
    Plaats,
    Synoniemen,
    Taal,
    Toegankelijkheid,
    Toetsen,
    Toetsvragen,
    Woordenlijst,
)
from ..model.lijsten import Lijsten
from ..model.voorbeelden import is_list, model_in
from ..problems import Place, Problem, Severity
from .boundaries import boundaries
from .content import Content, Path, place_at
from .modellen import Modellen
from .shape import message, near_key

M = TypeVar("M", bound=Model)


def parse(source: Source, bekend: Modellen | None = None) -> tuple[Content, list[Problem]]:
    """Return the models of all files and every problem of shape; a file that could not be read gives no model.

    With `bekend`, a model that an earlier call made of the very same value is not made anew.
    """
    build = _Structure(bekend or Modellen())

    def one(kind: type[M], part: str, raw: Any) -> M | None:
        return None if part in source.unread or raw is None else build.one(kind, raw)

    one(Lijsten, "offer", source.offer)
    lists: dict[str, Any] = {name: source.offer.get(name, []) for name in LISTS}
    register = {name: items for name, items in lists.items() if isinstance(items, list)}
    grenzen, told = boundaries(source.grenzen)
    build.problems += told
    content = Content(
        gemeente=one(Gemeente, "gemeente", source.gemeente),
        toegankelijkheid=one(Toegankelijkheid, "toegankelijkheid", source.toegankelijkheid),
        bouwstenen=one(Bouwstenen, "bouwstenen", source.bouwstenen),
        officiele_vragen=one(BouwstenenVragen, "vragen", source.vragen),
        gebruikstests=one(Gebruikstests, "gebruikstests", source.gebruikstests),
        actieplan=one(Actieplan, "actieplan", source.actieplan),
        taal=one(Taal, "taal", source.taal),
        woordenlijst=one(Woordenlijst, "woordenlijst", source.woordenlijst),
        synoniemen=one(Synoniemen, "synoniemen", source.synoniemen),
        toetsvragen=one(Toetsvragen, "toetsvragen", source.toetsvragen),
        toetsen=one(Toetsen, "toetsen", source.toetsen),
        meldingen=one(Meldingen, "meldingen", source.meldingen),
        actoren=build.many(Actor, register.get("actoren", [])),
        plaatsen=build.many(Plaats, register.get("plaatsen", [])),
        aanbod=build.many(Offer, register.get("aanbod", [])),
        grenzen=grenzen,
        register=register,
        plan=source.actieplan or {},
        ruwe_toetsen=source.toetsen or {},
        start=source.offer.place,
        logo=source.logo,
        paginas=source.paginas,
        buren=one(Buren, "buren", source.buren),
        kopieen=source.kopieen,
        raw=build.raw,
    )
    return content, build.problems


def lees(kind: type[M], raw: Any) -> tuple[M | None, list[Problem]]:
    """Return the model of one whole, or nothing with every problem in it."""
    build = _Structure(Modellen())
    return build.one(kind, raw), build.problems


class _Structure:
    """Builds models out of raw values and gathers what is wrong with them."""

    def __init__(self, bekend: Modellen) -> None:
        self._bekend = bekend
        self._bekend.begin()
        self.problems: list[Problem] = []
        self.raw: dict[int, Any] = {}
        self._sets: dict[frozenset[str], set[str]] = {}

    def one(self, kind: type[M], raw: Any) -> M | None:
        """Return the model of `raw`, or nothing after noting every problem in it."""
        try:
            model = self._bekend.van(kind, raw) or kind.model_validate(bare(raw))
        except ValidationError as error:
            self.problems.extend(_tell(kind, raw, error))
            return None
        self._bekend.onthoud(raw, model)
        self._remember(model, raw)
        self._share(model)
        return model

    def many(self, kind: type[M], raw: list[Any]) -> tuple[M, ...]:
        """Return the models of the items that are right."""
        models = (self.one(kind, item) for item in raw)
        return tuple(model for model in models if model is not None)

    def _remember(self, model: Model, raw: Any) -> None:
        """Keep the way back to the file, also for the models inside a list of this model."""
        self.raw[id(model)] = raw
        for name in _lists_of_models(type(model)):
            inner = getattr(model, name)
            if inner and isinstance(inner, tuple) and isinstance(part_raws := raw.get(name), list):
                for part, part_raw in zip(inner, part_raws, strict=False):
                    self._remember(part, part_raw)

    def _share(self, model: Model) -> None:
        """Let models that fill in the same fields hold one set of their names: of ten thousand offers it saves 40 MB."""
        names = model.model_fields_set
        object.__setattr__(model, "__pydantic_fields_set__", self._sets.setdefault(frozenset(names), names))
        for name in _models_within(type(model)) & names:
            value = getattr(model, name)
            for part in value if type(value) is tuple else (value,):
                if isinstance(part, Model):
                    self._share(part)


@cache
def _lists_of_models(kind: type[Model]) -> tuple[str, ...]:
    """Return the fields of a model that hold a list of models."""
    fields = kind.model_fields.items()
    return tuple(name for name, field in fields if is_list(field.annotation) and model_in(field.annotation))


@cache
def _models_within(kind: type[Model]) -> frozenset[str]:
    """Return the fields of a model that hold a model or a list of models."""
    return frozenset(name for name, field in kind.model_fields.items() if model_in(field.annotation))


def _tell(kind: type[Model], raw: Any, error: ValidationError) -> Iterator[Problem]:
    """Yield a problem for each error, but for what `load` told already and what follows from another error."""
    details = [(tuple(detail["loc"]), detail) for detail in error.errors(include_url=False)]
    unknown = [path for path, detail in details if detail["type"] == "extra_forbidden"]
    meant = {(*path[:-1], near_key(kind, path)) for path in unknown}
    for path, detail in details:
        if path in meant and detail["type"] == "missing":
            continue  # the message on the unknown key names this one
        if isinstance(detail["input"], str) and not detail["input"].strip():
            continue  # load told that nothing stands here
        place = _place_of_key(raw, path) if path in unknown else place_at(raw, path)
        yield Problem(place, Severity.FOUT, message(kind, path, detail))


def _place_of_key(raw: Any, path: Path) -> Place:
    for step in path[:-1]:
        raw = raw[step]
    place: Place = raw.key(path[-1]).place
    return place
