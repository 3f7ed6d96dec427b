"""What a proposal says, and the one way in which that is written as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic_core import PydanticCustomError

from ..bewerken import Waarde
from ..check.shape import one_line
from ..load.characters import escaped_problems
from ..load.files import printable
from ..model.base import is_id, lees_datum, opsomming
from ..problems import Place, Problem, Severity
from .velden import VELDEN

VERSIE = 1
"""The version of the block that this program writes and reads."""

MEESTE_BYTES = 20_000
"""The largest block, in bytes of JSON."""

MEESTE_VELDEN = 60
"""More fields than any entry has."""

DIEPST = 6
"""How deep a value may be nested: a round with lessons needs five."""

LANGSTE_NAAM = 120
"""Characters in the name of whoever proposes."""


@dataclass(frozen=True)
class Veldwijziging:
    """One field: what the proposal was based on, and what it should become; None is not filled in."""

    pad: str
    was: Waarde
    nu: Waarde


@dataclass(frozen=True)
class Voorstel:
    """A proposal to change one entry, or to add one."""

    soort: str
    id: str
    """Empty for a new entry: its id is made from its name."""
    op: date
    van: str
    """The actor that whoever proposes says to speak for; nobody proved it."""
    velden: tuple[Veldwijziging, ...]
    nieuw: bool = False
    bericht: str = ""
    """A free message: told once, kept nowhere."""
    plek: Place = field(default=Place(""), compare=False)
    """Where its block begins."""


def json_van(voorstel: Voorstel) -> str:
    """Return a proposal as JSON; two proposals that say the same are written the same."""
    whole = {
        "versie": VERSIE,
        "soort": voorstel.soort,
        "id": voorstel.id,
        "op": voorstel.op.isoformat(),
        "van": voorstel.van,
        "nieuw": voorstel.nieuw,
        "velden": [[change.pad, change.was, change.nu] for change in voorstel.velden],
        "bericht": voorstel.bericht,
    }
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))


SLEUTELS = ("versie", "soort", "id", "op", "van", "nieuw", "velden", "bericht")
"""Everything that a proposal says, in its order."""

VREEMD = (
    "Dit voorstel is niet gemaakt zoals onze pagina “Wijzig dit” dat doet. Maak het daar opnieuw. "
    "Wat er niet klopt: {}"
)


class _Vreemd(ValueError):
    """This is no proposal as our page makes them; the text says what is odd about it."""


def lees(data: bytes, plek: Place) -> tuple[Voorstel | None, list[Problem]]:
    """Return the proposal in the JSON of a block, or every reason why it is none."""
    try:
        whole = json.loads(data.decode(), object_pairs_hook=_velden, parse_constant=_constante)
        wrong = list(_vormfouten(whole))
        proposal = None if wrong else _voorstel(whole, plek)
        if proposal and json_van(proposal).encode() != data:
            raise _Vreemd("dezelfde inhoud staat er anders geschreven.")
    except _Vreemd as error:
        return None, [_fout(plek, VREEMD.format(error))]
    except (ValueError, RecursionError):  # not UTF-8, no JSON, numbers too long, or nested too deep
        return None, [_fout(plek, VREEMD.format("de inhoud is geen leesbare JSON."))]
    return proposal, [_fout(plek, text) for text in wrong]


def _fout(plek: Place, text: str) -> Problem:
    return Problem(plek, Severity.FOUT, printable(one_line(text)))


def _velden(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Vreemd("een veld staat er twee keer in.")
    return found


def _constante(name: str) -> None:
    raise _Vreemd(f"“{name}” is geen waarde.")


def _voorstel(whole: dict[str, Any], plek: Place) -> Voorstel:
    return Voorstel(
        soort=whole["soort"],
        id=whole["id"],
        op=lees_datum(whole["op"]),
        van=whole["van"],
        velden=tuple(Veldwijziging(*change) for change in whole["velden"]),
        nieuw=whole["nieuw"],
        bericht=whole["bericht"],
        plek=plek,
    )


def _vormfouten(whole: Any) -> Iterator[str]:
    """Yield what is wrong with a proposal; raises _Vreemd for what no page of ours makes."""
    _eis(
        isinstance(whole, dict) and tuple(whole) == SLEUTELS, f"we verwachten {opsomming([*SLEUTELS], 'en')}."
    )
    _eis(type(whole["versie"]) is int and whole["versie"] == VERSIE, f"de versie is niet {VERSIE}.")
    for name in ("soort", "id", "op", "van", "bericht"):
        _eis(isinstance(whole[name], str), f"“{name}” is geen tekst.")
        yield from _tekens(name, whole[name])
    _eis(isinstance(whole["nieuw"], bool), "“nieuw” is niet waar of onwaar.")
    _eis(isinstance(whole["velden"], list), "“velden” is geen lijst.")
    yield from _kopfouten(whole)
    yield from _veldfouten(whole["velden"])


def _eis(holds: bool, text: str) -> None:
    if not holds:
        raise _Vreemd(text)


def _tekens(name: str, text: str) -> Iterator[str]:
    """Yield why a text cannot be shown: a sign that nobody can see, or half a sign."""
    if re.search("[\ud800-\udfff]", text):
        yield f"Bij “{name}” staat een half teken. Typ de tekst opnieuw."
        return
    plain = text.translate(_GEWONE_WITRUIMTE)
    yield from (f"Bij “{name}”: {found.text}" for found in escaped_problems(plain, Place("")))


_GEWONE_WITRUIMTE = str.maketrans("\t\r", "  ")


def _kopfouten(whole: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with what the proposal is about, who made it and when."""
    kind, id, new = whole["soort"], whole["id"], whole["nieuw"]
    if kind not in VELDEN:
        yield f"“{kind}” is geen soort van voorstel. Kies uit: {opsomming([*VELDEN])}."
    if new and id:
        yield f"Bij een nieuw voorstel hoort nog geen id: we maken het uit de naam. Hier staat “{id}”."
    if not new and not is_id(id):
        yield f"“{id}” kan geen id zijn. Een id heeft alleen kleine letters, cijfers en koppeltekens. Bijvoorbeeld digipunt-bibliotheek."
    try:
        lees_datum(whole["op"])
    except PydanticCustomError as error:
        yield f"De dag van dit voorstel klopt niet. {error}"
    if len(whole["van"]) > LANGSTE_NAAM or "\n" in whole["van"]:
        yield f"Bij “van” hoort één naam van hoogstens {LANGSTE_NAAM} tekens. Bijvoorbeeld bibliotheek-testdorp."
    if not whole["velden"] and not whole["bericht"].strip():
        yield "Dit voorstel verandert niets en er staat geen bericht bij. Vul een veld in en maak het opnieuw."


def _veldfouten(fields: list[Any]) -> Iterator[str]:
    _eis(len(fields) <= MEESTE_VELDEN, f"er staan meer dan {MEESTE_VELDEN} velden in.")
    seen: set[str] = set()
    for change in fields:
        _eis(isinstance(change, list) and len(change) == 3, "een veld heeft geen pad, oude en nieuwe waarde.")
        pad, was, now = change
        _eis(isinstance(pad, str), "de naam van een veld is geen tekst.")
        yield from _tekens("velden", pad)
        yield from _waardefouten(pad, was)
        yield from _waardefouten(pad, now)
        if pad in seen:
            yield f"“{pad}” staat twee keer in dit voorstel. Maak het opnieuw met één waarde."
        seen.add(pad)


def _waardefouten(pad: str, value: Any, deep: int = 1) -> Iterator[str]:
    _eis(deep <= DIEPST, f"“{pad}” zit meer dan {DIEPST} stappen diep.")
    match value:
        case None if deep == 1:
            return
        case str():
            yield from _tekens(pad, value)
        case list():
            for item in value:
                yield from _waardefouten(pad, item, deep + 1)
        case dict():
            for key, part in value.items():
                yield from _tekens(pad, key)
                yield from _waardefouten(pad, part, deep + 1)
        case _:
            raise _Vreemd(f"bij “{pad}” staat geen tekst. Ook een getal hoort tussen aanhalingstekens.")
