"""The block in which a proposal travels through a mail or an issue; only this block counts, never the readable
sentences beside it: those are for the eyes of whoever sends or reads the mail."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator

from ..problems import Place, Problem, Severity
from .inhoud import MEESTE_BYTES, VERSIE, Veldwijziging, Voorstel, json_van, lees

__all__ = ["Veldwijziging", "Voorstel", "code", "schrijf", "vind"]

REGEL = 60
"""Characters in a line of a block: short enough that no mail program breaks it."""

MEESTE_BLOKKEN = 50
"""More blocks in one mail are not read: somebody pasted the wrong thing."""


def code(voorstel: Voorstel) -> str:
    """Return the eight signs by which a proposal is known."""
    return _code(json_van(voorstel).encode())


def _code(data: bytes) -> str:
    return f"{zlib.crc32(data):08x}"


def schrijf(voorstel: Voorstel) -> str:
    """Return the block of a proposal, as it goes into a mail."""
    data = json_van(voorstel).encode()
    signs = base64.urlsafe_b64encode(data).decode().rstrip("=")
    lines = (signs[at : at + REGEL] for at in range(0, len(signs), REGEL))
    return "\n".join((f"=== VOORSTEL {VERSIE} ===", *lines, f"=== EINDE {_code(data)} ===", ""))


def vind(text: str, name: str) -> tuple[list[Voorstel], list[Problem]]:
    """Return every proposal in a mail or an issue, and what is wrong with the blocks in it."""
    found: list[Voorstel] = []
    problems: list[Problem] = []
    seen: dict[str, Place] = {}
    for place, data in _blokken(_leesbaar(text), name):
        if isinstance(data, Problem):
            problems.append(data)
        elif (known := seen.setdefault(_code(data), place)) != place:
            problems.append(Problem(place, Severity.TIP, _DUBBEL.format(known.line)))
        else:
            proposal, wrong = lees(data, place)
            found += [proposal] if proposal else []
            problems += wrong
    return found, problems


_MERK = re.compile(r"===\s*(?:VOORSTEL\s+(?P<versie>[0-9]{1,4})|EINDE\s+(?P<code>[0-9A-Fa-f]{8}))\s*===")
_ONZICHTBAAR = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_TUSSENIN = re.compile(r"[\s>|]+")
_STREEPJES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_TEKENS = re.compile(r"[A-Za-z0-9_-]+")

_DUBBEL = "Dit voorstel staat ook op regel {}. We tellen het één keer."
_VOORBEELD = f"Kopieer alles, van === VOORSTEL {VERSIE} === tot en met de regel === EINDE … ===."
_GEEN_EINDE = f"Van dit voorstel ontbreekt het einde. {_VOORBEELD}"
_GEEN_BEGIN = f"Van dit voorstel ontbreekt het begin. {_VOORBEELD}"
_BESCHADIGD = (
    f"Dit voorstel is onderweg beschadigd: het klopt niet met zijn controlecode “{{}}”. {_VOORBEELD}"
)
_TE_GROOT = (
    f"Dit voorstel is groter dan {MEESTE_BYTES // 1000} kB. Zo groot is een voorstel nooit. "
    "Maak het opnieuw op de pagina “Wijzig dit”."
)
_TE_VEEL = (
    f"Hier begint voorstel {MEESTE_BLOKKEN + 1}. We lezen er hoogstens {MEESTE_BLOKKEN} tegelijk. Verdeel ze."
)
_ANDERE_VERSIE = (
    f"Dit is een voorstel van versie {{}}, wij lezen versie {VERSIE}. "
    "Maak het opnieuw op de pagina “Wijzig dit”."
)


def _leesbaar(text: str) -> str:
    """Return the text without what mail programs add unseen; every line stays where it was."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ONZICHTBAAR.sub("", plain).translate(_STREEPJES)


def _blokken(text: str, name: str) -> Iterator[tuple[Place, bytes | Problem]]:
    """Yield each block as the bytes of its JSON, or as what is wrong with it."""
    begin: re.Match[str] | None = None
    count, line, at = 0, 1, 0
    place = Place(name)
    for mark in _MERK.finditer(text):
        line, at = line + text.count("\n", at, mark.start()), mark.start()
        here = Place(name, line, at - text.rfind("\n", 0, at))
        if mark["versie"] is None:
            if begin is None:
                yield here, Problem(here, Severity.FOUT, _GEEN_BEGIN)
            else:
                yield place, _inhoud(text[begin.end() : mark.start()], begin["versie"], mark["code"], place)
            begin = None
            continue
        if begin is not None:
            yield place, Problem(place, Severity.FOUT, _GEEN_EINDE)
        begin, place, count = mark, here, count + 1
        if count > MEESTE_BLOKKEN:
            yield here, Problem(here, Severity.FOUT, _TE_VEEL)
            return
    if begin is not None:
        yield place, Problem(place, Severity.FOUT, _GEEN_EINDE)


def _inhoud(body: str, version: str, control: str, place: Place) -> bytes | Problem:
    """Return the bytes between two marks, proved by their control code."""
    if int(version) != VERSIE:
        return Problem(place, Severity.FOUT, _ANDERE_VERSIE.format(int(version)))
    body = _TUSSENIN.sub("", body)
    if len(body) > MEESTE_BYTES * 4 // 3 + 4:
        return Problem(place, Severity.FOUT, _TE_GROOT)
    if _TEKENS.fullmatch(body) and len(body) % 4 != 1:
        data = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
        if _code(data) == control.lower():
            return data
    return Problem(place, Severity.FOUT, _BESCHADIGD.format(control))
