"""Writes values the way people write them in these files: without quotes where that reads back unchanged."""

from __future__ import annotations

import json
from functools import lru_cache

from ..load import read
from ..load.lines import in_quotes
from ..problems import Severity
from .velden import BLOKKEN
from .waarde import Waarde, plat

BREEDTE = 120
"""A list of texts that is longer gets a line for each of its texts (the longest line of Testdorp's lists)."""


@lru_cache(maxsize=4096)
def tekst(waarde: str, vloei: bool) -> str:
    """Return a text as YAML; `vloei` says that it stands between brackets or braces.

    The first of these that reads back to exactly this text, with the fewest remarks: plain, in the quotes
    that messages advise, and in double quotes with a backslash where YAML needs one.
    """
    written = (waarde, in_quotes(waarde), json.dumps(waarde, ensure_ascii=False))
    remarks = [
        (count, n) for n, form in enumerate(written) if (count := _bezwaren(waarde, form, vloei)) is not None
    ]
    return written[min(remarks)[1]]


def _bezwaren(waarde: str, geschreven: str, vloei: bool) -> int | None:
    """Return how many remarks `load` has about a text in this form; nothing where it refuses or misreads it."""
    around = "a: [{0}, {0}]\nb: {{a: {0}, b: {0}}}\n" if vloei else "a: {0}\nb:\n  - {0}\n"
    wanted = (
        {"a": [waarde, waarde], "b": {"a": waarde, "b": waarde}} if vloei else {"a": waarde, "b": [waarde]}
    )
    found, problems = read(around.format(geschreven).encode(), "tekst")
    refused = any(problem.severity is Severity.FOUT for problem in problems)
    return None if refused or found is None or plat(found) != wanted else len(problems)


def vloei(waarde: Waarde) -> str:
    """Return a value on one line, lists in brackets and records in braces."""
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{key}: {vloei(part)}" for key, part in waarde.items()) + "}"
    if isinstance(waarde, list):
        return "[" + ", ".join(map(vloei, waarde)) + "]"
    return tekst(str(waarde), vloei=True)


def veld(naam: str, waarde: Waarde) -> list[str]:
    """Return a field in block style: its line, and the lines below it where its value needs them."""
    if isinstance(waarde, str):
        return [f"{naam}: {tekst(waarde, vloei=False)}"]
    if past_op_regel(naam, waarde):
        return [f"{naam}: {vloei(waarde)}"]
    return [f"{naam}:", *onder(waarde)]


def onder(waarde: Waarde) -> list[str]:
    """Return the lines of a list or record that stand below its key."""
    if isinstance(waarde, dict):
        return [f"  {line}" for key, part in waarde.items() for line in veld(key, part)]
    assert isinstance(waarde, list), "a text stands on the line of its key"
    return [f"  {line}" for item in waarde for line in punt(item)]


def punt(waarde: Waarde, blok: bool = False) -> list[str]:
    """Return an item of a block list: its dash, and the lines below it where its value needs them.

    A record of texts alone goes between braces, unless `blok` asks for a line for each field.
    """
    if isinstance(waarde, dict) and (blok or not _vlak(waarde)):
        first, *rest = (line for key, part in waarde.items() for line in veld(key, part))
        return [f"- {first}", *(f"  {line}" for line in rest)]
    return [f"- {tekst(waarde, vloei=False) if isinstance(waarde, str) else vloei(waarde)}"]


def past_op_regel(naam: str, waarde: Waarde) -> bool:
    """Say whether the value of a field stands on the line of its key."""
    if isinstance(waarde, dict):
        return _vlak(waarde) and naam not in BLOKKEN
    if isinstance(waarde, list):
        return all(isinstance(item, str) for item in waarde) and len(vloei(waarde)) <= BREEDTE
    return True


def _vlak(waarde: dict[str, Waarde]) -> bool:
    return all(isinstance(part, str) for part in waarde.values())
