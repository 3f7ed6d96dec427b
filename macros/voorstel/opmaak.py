"""The two forms of a report: lines for a terminal, and Markdown for a pull request in which no text of others acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from ..load.files import printable

LANGSTE = 58_000
"""Characters in a report: a text on GitHub takes 65,536, and a pull request also shows pictures."""

AFGEKAPT = "De rest past hier niet. Lees alles met: portaal verslag --sinds origin/main"


class Opmaak(Protocol):
    """How a report is written; only `waarde` and `naam` take text that somebody else wrote."""

    def kop(self, text: str) -> Iterator[str]:
        """Yield a heading."""

    def punt(self, text: str) -> str:
        """Return a line of a list."""

    def onderpunt(self, text: str) -> str:
        """Return a line below a line of a list."""

    def sterk(self, text: str) -> str:
        """Return a text that must be seen."""

    def waarde(self, text: str) -> str:
        """Return what stands in a field, so that one sees where it begins and ends."""

    def naam(self, text: str) -> str:
        """Return a name or a number within a sentence."""


def _op_een_regel(text: str) -> str:
    return printable(" ".join(text.split()))


class Tekst:
    """Lines for a terminal."""

    def kop(self, text: str) -> Iterator[str]:
        """Yield a heading with an empty line before it."""
        yield from ("", text)

    def punt(self, text: str) -> str:
        """Return a line of a list."""
        return f"- {text}"

    def onderpunt(self, text: str) -> str:
        """Return a line below a line of a list."""
        return f"    {text}"

    def sterk(self, text: str) -> str:
        """Return a text as it is: the terminal knows no bold."""
        return text

    def waarde(self, text: str) -> str:
        """Return a text between quotes."""
        return f"“{_op_een_regel(text)}”"

    def naam(self, text: str) -> str:
        """Return a name on one line."""
        return _op_een_regel(text)


class Markdown:
    """Markdown in which text of others stands as inline code: no mention, link, picture or HTML comes out of it."""

    def kop(self, text: str) -> Iterator[str]:
        """Yield a heading between empty lines."""
        yield from ("", f"### {text}", "")

    def punt(self, text: str) -> str:
        """Return a line of a list."""
        return f"- {text}"

    def onderpunt(self, text: str) -> str:
        """Return a line of a list within a list."""
        return f"  - {text}"

    def sterk(self, text: str) -> str:
        """Return a text in bold."""
        return f"**{text}**"

    def waarde(self, text: str) -> str:
        """Return a text as inline code, between more backticks than it holds in a row."""
        plain = _op_een_regel(text) or " "
        fence = "`" * (max(map(len, re.findall("`+", plain)), default=0) + 1)
        pad = " " if plain[0] in "` " or plain[-1] in "` " else ""
        return f"{fence}{pad}{plain}{pad}{fence}"

    naam = waarde


def afgekapt(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines for as long as a pull request takes them; never half a line, or a text of others could act."""
    size = 0
    for line in lines:
        size += len(line) + 1
        if size > LANGSTE:
            yield from ("", AFGEKAPT)
            return
        yield line
