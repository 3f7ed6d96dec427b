"""Every field of the data is explained, in words that a librarian knows."""

from __future__ import annotations

import re

import pytest

from macros.check.shape import NAMES
from macros.model import Model, Offer, Wanneer
from macros.model.momenten import Halte
from macros.model.uitleg import LABELS, TEKSTEN, Uitleg, label, uitleg
from macros.model.voorbeelden import model_in


def modellen_onder(kind: type[Model], seen: dict[type[Model], None]) -> dict[type[Model], None]:
    """Gather a model and all that stands in it."""
    if kind not in seen:
        seen[kind] = None
        for info in kind.model_fields.values():
            if inner := model_in(info.annotation):
                modellen_onder(inner, seen)
    return seen


_SEEN: dict[type[Model], None] = {}
for _kind in NAMES:
    modellen_onder(_kind, _SEEN)
VELDEN = [(model, name) for model in _SEEN for name in model.model_fields]


@pytest.mark.parametrize(("model", "name"), VELDEN, ids=lambda part: getattr(part, "__name__", part))
def test_each_field_is_explained(model: type[Model], name: str) -> None:
    """There is a text for each field; of a field that may be absent it says what happens then."""
    text = uitleg(model, name).uitleg
    assert text[0].isupper() and text.endswith(".") and len(text) <= 240
    if not model.model_fields[name].is_required():
        assert re.search(r"\bLaat\b.* weg\b", text), "what happens when it is left out"


def test_no_text_is_kept_for_a_field_that_is_gone() -> None:
    """Each text is of a field, and of one that no other text hides."""
    homes = {name for _, name in VELDEN} | {
        f"{kind.__name__}.{name}" for model, name in VELDEN for kind in model.__mro__
    }
    assert sorted(set(TEKSTEN) - homes) == []
    assert sorted(set(LABELS) - homes) == []


def test_an_explanation_is_a_name_a_text_and_an_example() -> None:
    """The name of `kort` is what a sentence calls it; the example is one item of a list."""
    assert uitleg(Offer, "talen") == Uitleg(
        "Talen",
        "In welke talen er hulp is, elk met twee letters. Laat je het weg, dan zegt de site niets over talen.",
        "nl",
    )
    assert label("kort") == "In het kort" and label("openbare_computers") == "Openbare computers"


def test_what_a_model_takes_over_is_explained_once() -> None:
    """The hours of a stop are explained as those of an offer are."""
    assert uitleg(Halte, "elke") == uitleg(Wanneer, "elke")
