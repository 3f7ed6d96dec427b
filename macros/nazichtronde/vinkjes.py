"""The tick list of a round as Markdown for an issue, and as JSON for a program; only what is public."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .. import woorden
from ..check.meldingen import soort_van
from ..freshness import Versheid
from ..model.contact import telefoon_tonen
from ..model.melding import VELDEN
from ..model.soorten import naam
from .ronde import Vinkje, Vinklijst

_TEKENS = re.compile(r"[\\`*_{}\[\]<>|~]")
_ROEPT = str.maketrans({"@": "&#64;", "#": "&#35;", "&": "&amp;"})
"""What calls a person or names an issue, and what stands in its place."""


def als_markdown(lijst: Vinklijst) -> str:
    """Return the body of an issue: each actor with its entries, ticked once somebody checked them."""
    return "\n".join(_regels(lijst)) + "\n"


def _regels(lijst: Vinklijst) -> Iterator[str]:
    day = woorden.datum(lijst.ronde)
    yield f"**Nazichtronde van {day}**: {lijst.gedaan} van de {lijst.totaal} nagekeken op {woorden.datum(lijst.vandaag)}."
    yield ""
    yield (
        "Vraag het na per mail, telefoon of bezoek en noteer het: "
        "`portaal bevestig ID --op DAG --door ACTOR --hoe telefoon`. Deze lijst vinkt dan vanzelf af."
    )
    for row in lijst.rijen:
        ring = f" (bel {telefoon_tonen(row.telefoon)})" if row.telefoon and row.open else ""
        yield from ("", f"## {_veilig(row.actor.naam)}{ring}", "")
        yield from (_regel(tick) for tick in row.vinkjes)
    yield ""
    left = lijst.totaal - lijst.gedaan
    if not lijst.totaal:
        yield "Er is niets na te kijken."
    else:
        yield f"Nog {left} te gaan." if left else "Alles is beantwoord."


def _regel(tick: Vinkje) -> str:
    entry = tick.entry
    what = f"{_veilig(naam(entry))} ({soort_van(entry)} `{entry.id}`)"
    return f"- [{'x' if tick.gedaan else ' '}] {what}: {_staat(tick)}"


def _staat(tick: Vinkje) -> str:
    """Return in words how an entry stands: when it was checked, or why it is asked."""
    check, point = tick.entry.nagekeken, tick.punt
    if tick.gedaan and check:
        return f"nagekeken op {woorden.datum(check.op)}, {check.hoe.label}"
    assert point is not None, "what is not done is asked for a reason"
    reported = [f"gemeld: {VELDEN[report.veld].naam}" for report in point.gemeld]
    until = f", uiterlijk {woorden.datum(point.uiterlijk)}" if point.uiterlijk else ""
    fresh = [] if point.versheid is Versheid.VERS else [f"{_klein(point.versheid.label)}{until}"]
    return "; ".join((*fresh, *reported))


def _klein(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"


def _veilig(text: str) -> str:
    """Return a name that means nothing to Markdown and calls nobody."""
    return _TEKENS.sub(r"\\\g<0>", text).translate(_ROEPT)


def als_json(lijst: Vinklijst) -> str:
    """Return the same for a program; `klaar` says whether all is answered."""
    found = {
        "versie": 1,
        "ronde": lijst.ronde.isoformat(),
        "vandaag": lijst.vandaag.isoformat(),
        "klaar": lijst.klaar,
        "totaal": lijst.totaal,
        "gedaan": lijst.gedaan,
        "actoren": [
            {"id": row.actor.id, "naam": row.actor.naam, "punten": [_punt(tick) for tick in row.vinkjes]}
            for row in lijst.rijen
        ],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def _punt(tick: Vinkje) -> dict[str, object]:
    entry = tick.entry
    return {
        "soort": soort_van(entry).value,
        "id": entry.id,
        "naam": naam(entry),
        "gedaan": tick.gedaan,
        "staat": _staat(tick),
    }
