"""The text for the info sheet in its two forms: plain text, and HTML so simple that a word processor takes it."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from .delen import Bericht, Infoblad, Lijn


def als_tekst(blad: Infoblad) -> str:
    """Return it as plain text: a line under each heading, an empty line between messages."""
    lines = [*_kop(blad.titel, "="), "", *blad.inleiding]
    for part in blad.delen:
        lines += ["", "", *_kop(part.titel, "-"), *(("", part.zin) if part.zin else ())]
        for message in part.berichten:
            lines += ["", *_bericht(message)]
    lines += ["", "", *_kop(blad.hulp.titel, "-"), "", *map(_lijn, blad.hulp.lijnen)]
    return "\n".join([*lines, "", *blad.voet]) + "\n"


def _kop(title: str, sign: str) -> tuple[str, str]:
    return title, sign * len(title)


def _bericht(message: Bericht) -> Iterator[str]:
    yield message.titel
    if message.wat:
        yield message.wat
    yield from map(_lijn, message.lijnen)


def _lijn(line: Lijn) -> str:
    return f"- {line.label}: {line.tekst}" if line.label else f"- {line.tekst}"


def als_html(blad: Infoblad, environment: Environment) -> str:
    """Return it as HTML without any style: headings, paragraphs and lists, to paste in a document."""
    return environment.get_template("infoblad/infoblad.html").render(blad=blad)


def bestanden(blad: Infoblad, environment: Environment) -> dict[str, bytes]:
    """Return both forms as files, by name."""
    return {"infoblad.txt": als_tekst(blad).encode(), "infoblad.html": als_html(blad, environment).encode()}
