"""What Python and JavaScript say about the same texts: the models as they read, the script as the site ships it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from macros.check import sense, shape
from macros.model import Offer
from macros.model.base import Datum, Getal, JaNee
from macros.model.contact import Link, Mail, Telefoon
from macros.model.momenten import Les, Ritmes
from macros.model.plaats import Graden, Plaats, Postcode
from macros.model.uren import Urenlijst
from macros.model.voorbeelden import choices_in
from macros.veldregels import LENGTES, als_json

from .. import node

RUNNER = Path(__file__).parent / "keur.mjs"
CASES = Path(__file__).parent.parent / "cases" / "veldregels"
TODAY = date(2026, 11, 21)

TYPES: dict[str, TypeAdapter[Any]] = {
    "datum": TypeAdapter(Datum),
    "getal": TypeAdapter(Getal),
    "graden": TypeAdapter(Graden),
    "janee": TypeAdapter(JaNee),
    "les": TypeAdapter(Les),
    "link": TypeAdapter(Link),
    "mail": TypeAdapter(Mail),
    "postcode": TypeAdapter(Postcode),
    "telefoon": TypeAdapter(Telefoon),
    "uren": TypeAdapter(Ritmes),
    "urenlijst": TypeAdapter(Urenlijst),
}
"""The type of the models that reads each kind of field."""


@dataclass(frozen=True)
class Geval:
    """A text in a kind of field, and the message it gets; `alleen_python` when JavaScript cannot know."""

    vorm: str
    tekst: Any
    zegt: str = ""
    veld: str = ""
    alleen_python: bool = False

    @property
    def vraag(self) -> list[Any]:
        """What is asked of JavaScript: the function and its arguments."""
        match self.vorm:
            case "samen":
                return ["keurSamen", self.tekst]
            case "lengte":
                return ["keurLengte", self.veld, self.tekst]
            case "keuze":
                return ["keurKeuze", self.veld, self.tekst, keuzes(self.veld)]
        return ["keur", self.vorm, self.tekst]


def gevallen() -> list[Geval]:
    """Return every golden case."""
    files = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(CASES.glob("*.yaml"))}
    return [Geval(vorm, **case) for vorm, cases in files.items() for case in cases]


def keuzes(veld: str) -> list[str]:
    """Return the closed list of a field of an offer."""
    return choices_in(Offer.model_fields[veld].annotation)


def in_python(geval: Geval) -> str:
    """Return the message that the models and the rules of check give; nothing when all is well."""
    match geval.vorm:
        case "samen":
            return _boodschap(lambda: TypeAdapter(Ritmes).validate_python(geval.tekst))
        case "lengte":
            return _lengte(geval)
        case "keuze":
            return _keuze(geval)
    return _boodschap(lambda: TYPES[geval.vorm].validate_python(geval.tekst))


def _boodschap(read: Callable[[], object]) -> str:
    try:
        read()
    except ValidationError as error:
        return str(error.errors()[0]["ctx"]["tekst"])
    return ""


def _lengte(geval: Geval) -> str:
    kind = Offer if geval.veld in Offer.model_fields else Plaats
    entry = kind.model_construct(**{**dict.fromkeys(LENGTES, ""), geval.veld: geval.tekst})
    content: Any = SimpleNamespace(entries=lambda: [entry], waarschuwing=lambda _entry, _path, text: text)
    return "".join(str(text) for text in sense.lengths(content, TODAY))


def _keuze(geval: Geval) -> str:
    with pytest.raises(ValidationError) as caught:
        Offer.model_validate({geval.veld: geval.tekst})
    wrong = [error for error in caught.value.errors() if error["loc"] == (geval.veld,)]
    return "".join(shape.message(Offer, (geval.veld,), error) for error in wrong)


def in_javascript(cases: Iterable[Geval], folder: Path) -> list[str]:
    """Return the message that the form gives about each case: node runs once."""
    node.leg_klaar(folder)
    asked = {"regels": als_json(), "vragen": [case.vraag for case in cases]}
    found: list[str] = node.vraag(RUNNER, folder, asked)
    return found
