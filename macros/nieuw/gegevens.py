"""The data files of a new council as text: what was answered filled in, every other field explained and left open."""

from __future__ import annotations

import json
import re
import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .. import model, paths
from ..bewerken import schrijven
from ..model import Gemeente, Model
from ..model.base import is_id
from ..model.uitleg import uitleg
from .antwoorden import LOGO, Antwoorden

BREED = 120
"""Characters on a line of explanation."""

OPEN = {
    "huisstijl": ("kleur: 00504f", "kleur_donker: 8fd3d1", f"logo: {LOGO}"),
    "voorstellen": ("mail: voorstellen@testdorp.example",),
    "loketten": (
        "- naam: Onthaal van het gemeentehuis",
        "  adres: {straat: Kerkplein 1, postcode: 2999, gemeente: Testdorp}",
        "  telefoon: 03 555 00 10",
        "  wanneer: {elke: maandag tot vrijdag 9u-12u, niet_op: [feestdagen]}",
    ),
    "dorpskernen": ("- {id: testdorp, naam: Testdorp}",),
    "cijfers": ("- {id: inwoners, naam: Inwoners, waarde: 9 870, jaar: 2025, bron: Statbel 2025}",),
    "sluitingsdagen": ("- {op: 2026-12-24, reden: Kerstavond}",),
}
"""Field of gemeente.yaml that takes more than one line → the lines below it, as an example."""


def bestanden(antwoorden: Antwoorden, vandaag: date) -> dict[str, str]:
    """Return name → text of each data file; reads only templates of the program."""
    templates = omgeving()
    values = {
        "antwoorden": antwoorden,
        "actor": f"gemeente-{_slug(antwoorden.naam)}".rstrip("-")[:60].rstrip("-"),
        "kern": next(iter(_kernen(antwoorden)), {"id": "testdorp"})["id"],
        "vandaag": vandaag.isoformat(),
        "velden": tuple(_velden(antwoorden)),
    }
    names = ("gemeente.yaml", "offer.yaml", "toegankelijkheid.yaml")
    return {name: templates.get_template(name).render(values) for name in names}


def omgeving() -> Environment:
    """Return an environment over the templates of a new council: no HTML, so values are quoted where they go in."""
    found = Environment(
        loader=FileSystemLoader(paths.OVERRIDES / "nieuw"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters |= {"yaml": yaml, "uitleg": _uitleg_van}
    return found


def yaml(text: str) -> str:
    """Return a text as YAML, quoted where it must be; one that the register refuses too, so that its check can say why."""
    try:
        return schrijven.tekst(text, vloei=False)
    except ValueError:
        return json.dumps(text)


@dataclass(frozen=True)
class Veld:
    """One field of gemeente.yaml: its explanation and its lines, as remarks where nobody filled it in."""

    uitleg: str
    regels: str


def _velden(antwoorden: Antwoorden) -> Iterator[Veld]:
    known = _bekend(antwoorden)
    for name in Gemeente.model_fields:
        if name != "versie":
            yield Veld(_uitleg(Gemeente, name, 0), "\n".join(_regels(name, known)))


def _regels(name: str, known: Mapping[str, Any]) -> Iterator[str]:
    value = known.get(name)
    if isinstance(value, str):
        yield f"{name}: {yaml(value)}"
    elif value:
        yield f"{name}:"
        yield from (f"  {line}" for line in value)
    elif name in OPEN:
        yield f"# {name}:"
        yield from (f"#   {line}" for line in OPEN[name])
    else:
        yield f"# {name}: {uitleg(Gemeente, name).voorbeeld}"


def _bekend(antwoorden: Antwoorden) -> dict[str, str | list[str]]:
    """Return what was answered, by field: a text, or the lines below the field."""
    style = [f"kleur: {yaml(antwoorden.kleur)}"] if antwoorden.kleur else []
    style += [f"logo: {LOGO}"] if antwoorden.logo else []
    lines: dict[str, str | list[str]] = {
        "naam": antwoorden.naam,
        "telefoon": antwoorden.telefoon,
        "mail": antwoorden.mail,
        "link": antwoorden.link,
        "webadres": antwoorden.webadres,
        "huisstijl": style,
        "dorpskernen": [
            line
            for kern in _kernen(antwoorden)
            for line in (f"- id: {yaml(kern['id'])}", f"  naam: {yaml(kern['naam'])}")
        ],
    }
    return {name: value for name, value in lines.items() if value or name == "naam"}


def _kernen(antwoorden: Antwoorden) -> list[dict[str, str]]:
    """Return id and name of each village core; two that would get one id get a number."""
    found: list[dict[str, str]] = []
    for name in antwoorden.kern:
        plain = _slug(name) or "kern"
        taken = {kern["id"] for kern in found}
        id = next(
            one for one in (plain, *(f"{plain}-{n}" for n in range(2, len(taken) + 3))) if one not in taken
        )
        found.append({"id": id, "naam": name})
    return found


def _slug(text: str) -> str:
    """Return a text as the words of an id: `sint-pieters`."""
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    id = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].strip("-")
    return id if is_id(id) or not id else f"kern-{id}"


def _uitleg_van(field: str, indent: int) -> str:
    """Return the explanation of `Offer.kosten` as remarks, this many spaces to the right."""
    kind, _, name = field.partition(".")
    return _uitleg(getattr(model, kind), name, indent)


def _uitleg(kind: type[Model], name: str, indent: int) -> str:
    mark = f"{' ' * indent}# "
    text = uitleg(kind, name).uitleg
    return textwrap.fill(text, BREED, initial_indent=mark, subsequent_indent=mark, break_long_words=False)
