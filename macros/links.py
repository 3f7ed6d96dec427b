"""The one table of addresses: no template or view writes an address itself, so no link can lead nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit


class UnknownAddress(LookupError):
    """Somebody asked for the address of a page that will not exist."""


@dataclass(frozen=True)
class Links:
    """Every page of the site by its path (`aanbod/x/`), below the path the site lives under."""

    pages: frozenset[str]
    base: str = "/"

    def to(self, *parts: str) -> str:
        """Return the root-relative address of a page: `to("aanbod", "x")` → `/aanbod/x/`.

        Raises UnknownAddress when no such page is made.
        """
        path = "/".join((*parts, ""))
        if path not in self.pages:
            raise UnknownAddress(f"Er is geen pagina “/{path}”.")
        return self.base + path

    def file(self, path: str) -> str:
        """Return the root-relative address of a file that is not a page, such as the stylesheet."""
        return self.base + path


def base_of(webadres: str | None) -> str:
    """Return the path the site lives under: `/` unless its public address has one."""
    return urlsplit(webadres).path or "/" if webadres else "/"


def page_path(src: str) -> str:
    """Return the path of the page made from a Markdown file: `noden/wifi.md` → `noden/wifi/`."""
    path = PurePosixPath(src).with_suffix("")
    parts = path.parts[:-1] if path.name == "index" else path.parts
    return "".join(f"{part}/" for part in parts)


def authored_pages(docs: Path) -> frozenset[str]:
    """Return the paths of all pages that people wrote in `docs`."""
    return frozenset(page_path(file.relative_to(docs).as_posix()) for file in docs.rglob("*.md"))


def two_sources(authored: Iterable[str], records: Iterable[str]) -> list[str]:
    """Return the paths that both a Markdown file and a record would fill: one of them would vanish unseen."""
    return sorted(set(authored) & set(records))
