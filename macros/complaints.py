"""What MkDocs and the macros plugin complain about, as one clear Dutch line each, without a traceback."""

from __future__ import annotations

import re

from .schijf import reden

_MACRO = re.compile(r"_File_: `(?P<page>[^`]+)`\s+_(?P<kind>\w+)_: (?P<text>[^\n]*)")
_LOGGED = re.compile(r"^(?:WARNING|ERROR|CRITICAL)\s+-\s+(?P<text>.*)", re.MULTILINE)
_RAISED = re.compile(
    r"^macros\.[\w.]+: (?P<text>.*)|^(?P<other>(?:\w+\.)*\w+(?:Error|Exception): .*)", re.MULTILINE
)
_UNDEFINED = re.compile(r"'(?P<name>[^']+)' is undefined")
_BUILDING = re.compile(r"^Error (?:building|reading) page '[^']+': ")
_NO_TARGET = re.compile(
    r"Doc file '(?P<page>[^']+)' contains a link '(?P<link>[^']+)', but the target .*is not found"
)


def complaints(output: str) -> list[str]:
    """Return every complaint in the output of a failed build, each once; never nothing."""
    found = [_macro(match) for match in _MACRO.finditer(output)]
    found += [_plain(match["text"]) for match in _LOGGED.finditer(output) if "[macros]" not in match["text"]]
    found = (
        found
        or [match["text"] or match["other"] for match in _RAISED.finditer(output)]
        or output.strip().splitlines()[-3:]
    )
    found = [_disk(text) for text in found]
    return list(dict.fromkeys(found)) or ["MkDocs stopte zonder uitleg."]


def _macro(match: re.Match[str]) -> str:
    text = match["text"]
    if undefined := _UNDEFINED.search(text):
        text = f"“{undefined['name']}” bestaat niet. Kijk in het handboek welke macro's er zijn."
    elif match["kind"] == "TemplateSyntaxError":
        text = f"De accolades kloppen niet ({text}). Bijvoorbeeld {{{{ lijst(soort='wifi') }}}}."
    return f"docs/{match['page']}  {text}"


def _disk(text: str) -> str:
    return f"Schrijven lukt niet: {reden(OSError(text))}." if "[Errno " in text else text


def _plain(text: str) -> str:
    if match := _NO_TARGET.search(text):
        return f"docs/{match['page']}  De link “{match['link']}” leidt nergens heen. Kijk de naam van het bestand na."
    return _BUILDING.sub("", text)
