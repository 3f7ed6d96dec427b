"""What MkDocs and the macros plugin complain about, as one clear Dutch line each, without a traceback."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial

from .load.pages import Page, naam
from .schijf import reden

_MACRO = re.compile(r"_File_: `(?P<page>[^`]+)`\s+_(?P<kind>\w+)_: (?P<text>[^\n]*)")
_LOGGED = re.compile(r"^(?:WARNING|ERROR|CRITICAL)\s+-\s+(?P<text>.*)", re.MULTILINE)
_RAISED = re.compile(
    r"^macros\.[\w.]+: (?P<text>.*)|^(?P<other>(?:\w+\.)*\w+(?:Error|Exception): .*)", re.MULTILINE
)
_UNDEFINED = re.compile(r"'(?P<name>[^']+)' is undefined")
_BUILDING = re.compile(r"^Error (?:building|reading) page '[^']+': ")
_LINK = re.compile(
    r"Doc file '(?P<page>[^']+)' contains an? (?:absolute |unrecognized relative )?link '(?P<link>[^']+)'"
    r"(?:, but (?:the doc '(?P<target>[^']+)' does not contain|(?P<here>there is no such anchor)))?"
)


def complaints(output: str, own: Iterable[Page] = ()) -> list[str]:
    """Return every complaint in the output of a failed build, each once; never nothing.

    MkDocs calls every page as if it stood in `docs/`; `own` are the pages that the council wrote itself.
    """
    named = partial(naam, own=tuple(own))
    found = [_macro(match, named) for match in _MACRO.finditer(output)]
    found += [
        _plain(match["text"], named) for match in _LOGGED.finditer(output) if "[macros]" not in match["text"]
    ]
    found = (
        found
        or [match["text"] or match["other"] for match in _RAISED.finditer(output)]
        or output.strip().splitlines()[-3:]
    )
    found = [_disk(text) for text in found]
    return list(dict.fromkeys(found)) or ["MkDocs stopte zonder uitleg."]


def _macro(match: re.Match[str], named: Callable[[str], str]) -> str:
    text = match["text"]
    if undefined := _UNDEFINED.search(text):
        text = f"“{undefined['name']}” bestaat niet. Kijk in het handboek welke macro's er zijn."
    elif match["kind"] == "TemplateSyntaxError":
        text = f"De accolades kloppen niet ({text}). Bijvoorbeeld {{{{ lijst(soort='wifi') }}}}."
    return f"{named(match['page'])}  {text}"


def _disk(text: str) -> str:
    return f"Schrijven lukt niet: {reden(OSError(text))}." if "[Errno " in text else text


_NAAR_GEGEVENS = (
    "Naar een pagina die iemand schreef, gebruik je de naam van het bestand. "
    "Naar wat uit de gegevens komt, schrijf je {{ link('aanbod/ID', 'je woorden') }}."
)


def _plain(text: str, named: Callable[[str], str]) -> str:
    if match := _LINK.search(text):
        told = f"{named(match['page'])}  De link “{match['link']}” leidt nergens heen."
        if match["target"] or match["here"]:
            return f"{told} Die kop staat niet in {named(match['target'] or match['page'])}."
        if not match["link"].endswith(".md"):
            return f"{told} {_NAAR_GEGEVENS}"
        return f"{told} Kijk de naam van het bestand na."
    return _BUILDING.sub("", text)
