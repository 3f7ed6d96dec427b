"""What people type in a data file, as plain values, and when two of them say the same."""

from __future__ import annotations

import re
import unicodedata
from typing import TypeAlias, Union

from ..load import Value
from ..load.characters import decode
from ..resten import GEEN_WAARDE, RESTEN

Waarde: TypeAlias = Union[str, list["Waarde"], dict[str, "Waarde"], None]  # noqa: UP007 (not yet bound at runtime)
"""A raw value, everything text; None where nobody filled it in."""

SLEUTEL = re.compile(r"[a-z]+(_[a-z]+)*")
"""How a field may be called: nothing in it can mean something to YAML."""

LANGSTE = 20_000
"""The longest text of one value in bytes (project rule): longer is no text for a page."""

_NAAR_SPATIE = re.compile("[ \t]*[\t\n\r\u0085\u2028\u2029]\\s*")


class BewerkenKanNiet(Exception):
    """A file cannot be changed as asked; the text says why and what to do, in Dutch."""


def plat(value: Value) -> Waarde:
    """Return what stands in a file without its places."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, list):
        return [plat(item) for item in value]
    return {str(key): plat(part) for key, part in value.items()}


def gelijk(a: Waarde, b: Waarde) -> bool:
    """Say whether two values mean the same: a lone text is a list of one, and an empty text is nothing."""
    return _vergelijkbaar(a) == _vergelijkbaar(b)


def schoon(waarde: Waarde) -> Waarde:
    """Return a value as a file can hold it: texts on one line and trimmed, what is empty left out.

    Raises BewerkenKanNiet for characters that nobody can see, and for what can be no field.
    """
    if isinstance(waarde, str):
        return _schone_tekst(waarde) or None
    if isinstance(waarde, list):
        items: list[Waarde] = [item for item in map(schoon, waarde) if item is not None]
        return items if items or not waarde else None
    if isinstance(waarde, dict):
        for key in waarde:
            if not SLEUTEL.fullmatch(key):
                raise BewerkenKanNiet(f"“{key[:60]}” is geen naam van een veld. Bijvoorbeeld reden.")
        fields = {key: schoon(part) for key, part in waarde.items()}
        return {key: part for key, part in fields.items() if part is not None} or None
    if waarde is None:
        return None
    raise TypeError(f"a value in a data file is text, not {type(waarde).__name__}")


def _schone_tekst(text: str) -> str:
    try:
        data = _NAAR_SPATIE.sub(" ", text).encode()
    except UnicodeEncodeError:
        raise BewerkenKanNiet("In deze tekst staat een half teken. Typ de tekst opnieuw.") from None
    if len(data) > LANGSTE:
        raise BewerkenKanNiet(
            f"Deze tekst is langer dan {LANGSTE // 1000} kB. Maak hem korter, of zet er een link naar."
        )
    found, problems = decode(data, "tekst")
    if found is None or problems:
        raise BewerkenKanNiet(problems[0].text)
    clean = found.strip()
    if left := RESTEN.search(clean) or GEEN_WAARDE.fullmatch(clean):
        raise BewerkenKanNiet(
            f"“{left[0][:60]}” is een rest van een programma, geen tekst. Schrijf gewone tekst of laat het leeg."
        )
    return clean


def _vergelijkbaar(waarde: Waarde) -> Waarde:
    if isinstance(waarde, str):
        text = _getrimd(waarde)
        return [text] if text else None
    if isinstance(waarde, list):
        found = [_getrimd(item) if isinstance(item, str) else _vergelijkbaar(item) for item in waarde]
        items: list[Waarde] = [item for item in found if item]
        return items if items or not waarde else None
    if isinstance(waarde, dict):
        fields = {key: _vergelijkbaar(part) for key, part in waarde.items()}
        return {key: part for key, part in fields.items() if part is not None} or None
    return None


def _getrimd(text: str) -> str:
    return _NAAR_SPATIE.sub(" ", unicodedata.normalize("NFC", text)).strip()
