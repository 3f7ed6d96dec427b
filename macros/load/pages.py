"""Reads the pages that people wrote in `docs/`, as text with the name a message shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..problems import Place, Problem, Severity
from .files import Unreadable, contents


@dataclass(frozen=True)
class Page:
    """One Markdown file: `docs/noden/wifi.md` and all that stands in it."""

    name: str
    text: str


def read_pages(docs: Path) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Return every page below `docs` in the order of their names, and a fout for each that cannot be read."""
    pages: list[Page] = []
    problems: list[Problem] = []
    for file in sorted(docs.rglob("*.md")):
        name = f"docs/{file.relative_to(docs).as_posix()}"
        try:
            pages.append(Page(name, contents(file, docs).decode("utf-8-sig").replace("\r\n", "\n")))
        except (Unreadable, UnicodeDecodeError) as error:
            problems.append(Problem(Place(name), Severity.FOUT, _reason(error)))
    return tuple(pages), tuple(problems)


def _reason(error: Unreadable | UnicodeDecodeError) -> str:
    if isinstance(error, Unreadable):
        return str(error)
    return "Dit bestand is niet als UTF-8 bewaard. Bewaar het opnieuw en kies UTF-8."
