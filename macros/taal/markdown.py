"""The words of an authored page: its Markdown without macros, code and addresses, every character at its own place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .tekst import Passage, Soort, passage

_VOORWERK = re.compile(r"---[ \t]*\n(?P<velden>.*?)^---[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_VELD = re.compile(r"^(?P<sleutel>\w+):[ \t]*(?P<waarde>.*?)[ \t]*$", re.MULTILINE)
_MACRO = re.compile(r"\{\{(?P<inhoud>.*?)\}\}", re.DOTALL)
_AANROEP = re.compile(r"\s*(?P<naam>\w+)\s*\((?P<rest>.*)\)\s*", re.DOTALL)
_LETTERLIJK = re.compile(r"""(?P<teken>['"])(?P<tekst>.*?)(?P=teken)""", re.DOTALL)
_HEK = re.compile(r"^(?P<hek>```|~~~).*?^(?P=hek)[ \t]*$", re.DOTALL | re.MULTILINE)
_STIL = (
    re.compile(r"\{%.*?%\}|\{#.*?#\}|<!--.*?-->", re.DOTALL),
    re.compile(
        r"(?<=\])\([^()\s]*\)|(?<=\])\[[^\[\]]*\]|^\[[^\[\]]+\]:.*$|^[ \t]*(?:>[ \t]?)+", re.MULTILINE
    ),
    re.compile(r"""<(?P<naam>\w+)[^<>]*\blang="(?!nl)[^<>]*>.*?</(?P=naam)>""", re.DOTALL),
)
"""What is no text: templates and comments, where a link leads, the mark of a quotation, words in another language."""
_TAG = re.compile(r"</?(?P<naam>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
_CODE = re.compile(r"`[^`\n]+`")
_TEKEN = re.compile(r"[\[\]]|\*(?![ \t])|(?<=\S)\*|(?<![^\W_])_|_(?![^\W_])")
_REGEL = re.compile(
    r"^[ \t]*(?:(?P<kop>#{1,6})|(?P<cel>\|)|(?P<punt>[-+*](?=[ \t])|\d+\.))?[ \t]*(?P<tekst>[^\n]*)",
    re.MULTILINE,
)

BLOKKEN = frozenset(
    {
        *(
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
        ),
        *(
            "hr",
            "li",
            "ol",
            "p",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
        ),
    }
)
"""Tags that part two passages."""

MET_TEKST = frozenset({"link", "woord"})
"""Macros that show the last text they are given."""


@dataclass(frozen=True)
class Voorwerk:
    """What stands above the page: its fields with the place of each value."""

    velden: dict[str, tuple[str, int]]
    einde: int

    def waarde(self, key: str) -> str:
        """Return the value of a field, empty when it is not there."""
        return self.velden.get(key, ("", 0))[0]


def voorwerk(source: str) -> Voorwerk:
    """Return the front matter of a page."""
    match = _VOORWERK.match(source)
    if not match:
        return Voorwerk({}, 0)
    start = match.start("velden")
    fields = {
        field["sleutel"]: (field["waarde"], start + field.start("waarde"))
        for field in _VELD.finditer(match["velden"])
    }
    return Voorwerk(fields, match.end())


def passages(source: str) -> list[Passage]:
    """Return title, description and every heading, paragraph and point of a page."""
    front = voorwerk(source)
    kinds = (("title", Soort.KOP), ("description", Soort.ALINEA))
    above = [passage(kind, *front.velden[key]) for key, kind in kinds if key in front.velden]
    return [*above, *_blokken(leesbaar(source, front.einde), front.einde)]


def leesbaar(source: str, start: int = 0) -> str:
    """Return a page of the same length in which all that is no text became spaces."""
    text = _HEK.sub(_spaties, " " * start + source[start:])
    text = _MACRO.sub(_macro, text)
    for pattern in _STIL:
        text = pattern.sub(_spaties, text)
    text = _CODE.sub(_een_woord, _TAG.sub(_tag, text))
    return _TEKEN.sub(" ", text)


def _spaties(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _tag(match: re.Match[str]) -> str:
    """Let a tag that makes a block part two passages, as the line between the cells of a table does."""
    blank = _spaties(match)
    return f"|{blank[1:]}" if match["naam"].lower() in BLOKKEN else blank


def _een_woord(match: re.Match[str]) -> str:
    """Keep the place of code in a sentence: it reads as one short word."""
    return "code".ljust(len(match[0]))[: len(match[0])]


def _macro(match: re.Match[str]) -> str:
    """Keep the words that a macro shows in a sentence; a value of the register reads as one word."""
    blank = _spaties(match)
    call = _AANROEP.fullmatch(match["inhoud"])
    if call and call["naam"] in MET_TEKST and (texts := list(_LETTERLIJK.finditer(call["rest"]))):
        shown = texts[-1]["tekst"]
        begin = match.start("inhoud") - match.start() + call.start("rest") + texts[-1].start("tekst")
        return blank[:begin] + shown + blank[begin + len(shown) :]
    return "Gemeente".ljust(len(blank)) if call and call["naam"] == "gemeente" else blank


class _Stuk(NamedTuple):
    """A line or a cell; `open` says that a line below may go on with it."""

    soort: Soort
    begin: int
    einde: int
    open: bool


def _blokken(text: str, start: int) -> Iterator[Passage]:
    """Yield every passage: a heading and a cell stand alone, paragraphs and points go on to an empty line."""
    last = _Stuk(Soort.ALINEA, start, start, False)
    for part in _stukken(text, start):
        if last.open and part.open and part.soort is Soort.ALINEA:
            last = last._replace(einde=part.einde)
        else:
            yield from _passage(text, last)
            last = part
    yield from _passage(text, last)


def _stukken(text: str, start: int) -> Iterator[_Stuk]:
    for match in _REGEL.finditer(text, start):
        begin, end = match.span("tekst")
        if match["cel"]:
            cells = re.finditer(r"[^|]+", match["tekst"])
            yield from (_Stuk(Soort.PUNT, begin + cell.start(), begin + cell.end(), False) for cell in cells)
        elif match["kop"]:
            yield _Stuk(Soort.KOP, begin, end, False)
        else:
            yield _Stuk(
                Soort.PUNT if match["punt"] else Soort.ALINEA, begin, end, bool(match["tekst"].strip())
            )


def _passage(text: str, part: _Stuk) -> Iterator[Passage]:
    written = text[part.begin : part.einde]
    if written.strip(" \n\t-:|"):
        yield passage(part.soort, written, part.begin)


Plek = Callable[[int], tuple[int, int]]


def regel_en_kolom(source: str) -> Plek:
    """Return a function that tells line and column, from 1, of the character at a place."""

    def where(at: int) -> tuple[int, int]:
        return source.count("\n", 0, at) + 1, at - (source.rfind("\n", 0, at) + 1) + 1

    return where
