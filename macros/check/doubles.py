"""What may stand once only: by an id, or by the fields that tell items without one apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ..model import Model
from ..model.sleutels import SLEUTELS
from ..problems import Problem
from .content import Content

ADVICE = {
    "id": "Kies een ander id.",
    "naam": "Laat er één staan, of kies een andere naam.",
    "nummer": "Kies een ander nummer.",
    "titel": "Laat er één staan, of kies een andere titel.",
    "veld": "Laat de oudste staan.",
    "vraag": "Laat één antwoord staan.",
}
"""Field → what to do; where it names something else, the rest of both belongs together."""


def doubles(content: Content, models: Iterable[Model], *fields: str) -> Iterator[Problem]:
    """Yield a message for each model that says in these fields what an earlier one says."""
    first: dict[tuple[object, ...], Model] = {}
    changed = fields[-1]
    for model in models:
        values = tuple(getattr(model, field) for field in fields)
        if (other := first.setdefault(values, model)) is not model:
            said = ", ".join(map(str, values))
            advice = ADVICE.get(changed, "Zet alles bij elkaar.")
            text = f"“{said}” staat al op {content.at(other, changed)}. Het mag maar één keer. {advice}"
            yield content.fout(model, (changed,), text)


def double_items(content: Content, today: date) -> Iterator[Problem]:
    """A phase, an offer under connect, a meeting, an instrument and a counter stand once."""
    for whole in (content.actieplan, content.gemeente):
        for name, fields in SLEUTELS.items():
            yield from doubles(content, getattr(whole, name, ()), *fields)


RULES = (double_items,)
