"""Reads the pages that people wrote, as text with the name a message shows: those in `docs/`, and a council's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..problems import Place, Problem, Severity
from .characters import MAX_BYTES
from .files import Unreadable, contents, printable

EIGEN = "paginas"
"""The folder in a data folder that holds the council's own pages."""

_ADRES = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\.md")

_NO_ADDRESS = (
    "Deze naam kan geen adres worden. Gebruik kleine letters, cijfers en koppeltekens. "
    "Bijvoorbeeld gratis-wifi.md."
)
_NO_PAGE = "Dit is geen pagina en komt niet op de site. Een pagina eindigt op .md. Een beeld kan hier niet."
_TOO_LARGE = f"Deze pagina is groter dan {MAX_BYTES // 1000} kB. Verdeel de tekst over meer pagina's."
_NOT_UTF8 = "Dit bestand is niet als UTF-8 bewaard. Bewaar het opnieuw en kies UTF-8."


@dataclass(frozen=True)
class Page:
    """One Markdown file and all that stands in it."""

    src: str
    """Where it stands below its folder: `noden/wifi.md`. Its address follows from it."""
    name: str
    """What a message calls it: `docs/noden/wifi.md`, or `data/paginas/noden/wifi.md` for a council's own."""
    text: str


Gelezen = tuple[tuple[Page, ...], tuple[Problem, ...]]
"""Pages in the order of their names, and what is wrong with those that are not among them."""


def read_pages(docs: Path) -> Gelezen:
    """Return every page of the program, below `docs`, and a fout for each that cannot be read."""
    return _read(docs, "docs", sorted(docs.rglob("*.md")))


def own_pages(folder: Path, shown: str) -> Gelezen:
    """Return every own page of a council below `folder`, which messages call `shown`.

    A fout for each that cannot be read or whose name makes no address; a waarschuwing for what is no page.
    """
    files = [file for file in sorted(folder.rglob("*")) if _counts(file, folder)]
    odd = tuple(_odd(file, folder, shown) for file in files)
    pages, problems = _read(
        folder, shown, [file for file, found in zip(files, odd, strict=True) if not found]
    )
    return pages, (*problems, *filter(None, odd))


def samen(program: Iterable[Page], own: Iterable[Page]) -> tuple[Page, ...]:
    """Return the pages of a site: an own page takes the place of the program's page of the same name."""
    found = {page.src: page for page in (*program, *own)}
    return tuple(found[src] for src in sorted(found, key=PurePosixPath))


def naam(src: str, own: Iterable[Page]) -> str:
    """Return what a message calls the page at `src`: an own one of the council, else one of the program."""
    return next((page.name for page in own if page.src == src), f"docs/{src}")


def _counts(file: Path, folder: Path) -> bool:
    """Say whether a file wants to be a page: no folder, and not what an editor or a computer leaves behind."""
    left = any(part.startswith(".") for part in file.relative_to(folder).parts) or file.name.endswith("~")
    return not left and (file.suffix == ".md" or file.is_symlink() or not file.is_dir())


def _odd(file: Path, folder: Path, shown: str) -> Problem | None:
    src = file.relative_to(folder).as_posix()
    place = Place(printable(f"{shown}/{src}"))
    if file.suffix.casefold() != ".md":
        return Problem(place, Severity.WAARSCHUWING, _NO_PAGE)
    return None if _ADRES.fullmatch(src) else Problem(place, Severity.FOUT, _NO_ADDRESS)


def _read(folder: Path, shown: str, files: Iterable[Path]) -> Gelezen:
    pages: list[Page] = []
    problems: list[Problem] = []
    for src, file in ((file.relative_to(folder).as_posix(), file) for file in files):
        name = f"{shown}/{src}"
        try:
            pages.append(Page(src, name, _text(contents(file, folder))))
        except Unreadable as error:
            problems.append(Problem(Place(name), Severity.FOUT, str(error)))
    return tuple(pages), tuple(problems)


def _text(found: bytes) -> str:
    if len(found) > MAX_BYTES:
        raise Unreadable(_TOO_LARGE)
    try:
        return found.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Unreadable(_NOT_UTF8) from None
