"""The examples in the messages: there is one for every field that must be there, and each is right itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import pytest
from pydantic import TypeAdapter

from macros.check.shape import NAMES, OTHER_CHOICES, OTHER_WORDS
from macros.load import read
from macros.model import Model, Offer, Plaats, Wanneer
from macros.model.lijsten import Lijsten
from macros.model.voorbeelden import MODELS, VALUES, choices_in, example, example_of, is_list, model_in


def _models(kind: type[Model], seen: set[type[Model]]) -> Iterator[type[Model]]:
    if kind not in seen:
        seen.add(kind)
        yield kind
        for info in kind.model_fields.values():
            if inner := model_in(info.annotation):
                yield from _models(inner, seen)


SEEN: set[type[Model]] = set()
ALL = [model for kind in NAMES for model in _models(kind, SEEN)]
FIELDS = [(model, name) for model in ALL for name in model.model_fields]


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=lambda part: getattr(part, "__name__", part))
def test_an_example_is_right(model: type[Model], name: str) -> None:
    """What a message shows can be copied: its own field reads it without a word."""
    line = example(model, name)
    info = model.model_fields[name]
    if not line:
        assert not info.is_required(), f"{model.__name__}.{name} needs an example"
        return
    value, problems = read(f"{line}\n".encode(), "voorbeeld.yaml")
    assert problems == []
    kind = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
    TypeAdapter(kind).validate_python(value[name])


@pytest.mark.parametrize(
    "model", [model for model in ALL if model is not Lijsten], ids=lambda model: model.__name__
)
def test_a_whole_example_is_right(model: type[Model]) -> None:
    """The example of a whole value has all that must be there."""
    value, problems = read(f"x: {example_of(model)}\n".encode(), "voorbeeld.yaml")
    assert problems == []
    model.model_validate(value["x"])


def test_the_examples_are_used() -> None:
    """No value is kept for a field that is gone."""
    names = {name for _, name in FIELDS} | {f"{model.__name__}.{name}" for model, name in FIELDS}
    assert set(VALUES) <= names
    assert set(MODELS) <= set(ALL)


def test_what_people_call_a_field_is_no_field_and_leads_to_one() -> None:
    """Each other word leads to a field or a choice that exists, and not away from one in the same list."""
    names = {name for _, name in FIELDS}
    assert set(OTHER_WORDS.values()) <= names
    lists = [set(choices_in(model.model_fields[name].annotation)) for model, name in FIELDS]
    assert set(OTHER_CHOICES.values()) <= set().union(*lists)
    assert not [words for words in lists for pair in OTHER_CHOICES.items() if set(pair) <= words]


def test_types_are_seen_through() -> None:
    """A list, a model and a closed list are seen inside `None or …` and inside one another."""
    rollen, wanneer = Offer.model_fields["rollen"].annotation, Plaats.model_fields["wanneer"].annotation
    assert is_list(rollen) and not is_list(wanneer)
    assert model_in(wanneer) is Wanneer
    assert choices_in(Offer.model_fields["begeleiding"].annotation) == [
        "alleen",
        "één op één",
        "groep",
        "op afstand",
    ]
