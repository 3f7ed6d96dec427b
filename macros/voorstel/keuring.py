"""What a proposal may change, and in what shape; what a value means is for the models."""

from __future__ import annotations

from collections.abc import Iterator

from ..bewerken import Waarde
from ..model.base import naaste, opsomming
from ..model.soorten import EEN, MODELLEN
from ..veldregels import LANGSTE_TEKST, zin
from .inhoud import Veldwijziging, Voorstel
from .velden import LIJSTEN, NIET, VELDEN, Veld, veld

LANGSTE_LIJST = 60
"""Items in a list: a year of weekly lessons."""


def keur(voorstel: Voorstel, change: Veldwijziging) -> Iterator[str]:
    """Yield everything that is wrong with one field of a proposal."""
    known = veld(voorstel.soort, change.pad)
    if known is None:
        yield _onbekend(voorstel.soort, change.pad)
        return
    if voorstel.nieuw and change.was is not None:
        yield f"Bij “{change.pad}” staat wat er was, maar dit is iets nieuws. Maak het voorstel opnieuw."
    if change.nu is not None:
        yield from _waarde(change.pad, change.nu, known)


def _onbekend(soort: str, pad: str) -> str:
    if pad.partition(".")[0] in NIET and pad.partition(".")[0] in MODELLEN[soort].model_fields:
        return f"“{pad}” verander je niet met een voorstel: dat vult de gemeente zelf in. Zet je vraag in het bericht."
    paths = [one.pad for one in VELDEN[soort]]
    inside = [path for path in paths if path.startswith(f"{pad}.")]
    near = naaste(pad, paths)
    hint = f"Kies uit: {opsomming(inside)}." if inside else f"Bedoelde je “{near}”?" if near else ""
    return f"“{pad}” is geen veld van {EEN[soort]}. {hint or 'Bijvoorbeeld telefoon.'}"


def _waarde(where: str, value: Waarde, known: Veld) -> Iterator[str]:
    """Yield why a value does not have the shape of its field."""
    if known.vorm == "records":
        yield from _records(where, value, known)
    elif isinstance(value, str):
        yield from _tekst(where, value)
    elif isinstance(value, list) and known.vorm in LIJSTEN:
        yield from _lang(where, value)
        for item in value:
            if isinstance(item, str):
                yield from _tekst(where, item)
            else:
                yield f"Bij “{where}” hoort een lijst van teksten. Er staat iets anders tussen."
    else:
        what = "een lijst van teksten" if known.vorm in LIJSTEN else "één tekst"
        yield f"Bij “{where}” hoort {what}. Hier staat een lijst of een groep velden."


def _records(where: str, value: Waarde, known: Veld) -> Iterator[str]:
    items: list[Waarde] = value if isinstance(value, list) else [value]
    yield from _lang(where, items)
    fields = {field.pad: field for field in known.velden}
    for item in items:
        if isinstance(item, str):
            yield from _tekst(where, item)
        elif isinstance(item, dict):
            for key, part in item.items():
                if key in fields and part is not None:
                    yield from _waarde(f"{where}.{key}", part, fields[key])
                elif key not in fields:
                    yield f"“{key}” is geen veld van “{where}”. Kies uit: {opsomming([*fields])}."
        else:
            yield f"Bij “{where}” hoort een lijst van velden. Er staat een lijst in een lijst."


def _tekst(where: str, text: str) -> Iterator[str]:
    if not text.strip():
        yield f"Bij “{where}” staat een lege tekst. Vul iets in, of laat het veld leeg."
    elif len(text) > LANGSTE_TEKST:
        yield zin("lengte", veld=where, aantal=len(text), plaats=LANGSTE_TEKST)


def _lang(where: str, items: list[Waarde]) -> Iterator[str]:
    if len(items) > LANGSTE_LIJST:
        yield f"Bij “{where}” staan {len(items)} regels. Het mogen er {LANGSTE_LIJST} zijn."
