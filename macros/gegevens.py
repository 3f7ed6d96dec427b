"""Open data as a build makes them: handed on in pieces and measured on the way, because together they outgrow memory."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from .uitschrijven import Inhoud, stukken
from .views.opendata_voorbeeld import Kern


@dataclass(frozen=True)
class Maat:
    """What a page says of a file, without holding it."""

    grootte: int
    """In bytes."""
    kern: bytes = b""
    """Enough of the file to show a part of it, of those that are shown."""


class Gegevens(Mapping[str, Maat]):
    """The files of one build, by their path in the site, in the order in which they are made.

    Whoever writes them asks for `stukken` and measures them so; whoever asks for a measure first has them made and
    thrown away.
    """

    def __init__(
        self, maak: Callable[[], Iterable[tuple[str, Inhoud]]], getoond: Container[str] = ()
    ) -> None:
        self._maak = maak
        self._getoond = getoond
        self._maten: dict[str, Maat] | None = None

    def stukken(self) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Yield (path, pieces) of every file; take all pieces of one before you ask for the next."""
        found: dict[str, Maat] = {}
        for path, content in self._maak():
            yield path, self._gemeten(path, content, found)
            assert path in found, f"{path} was not read to its end"
        self._maten = found

    def _gemeten(self, path: str, content: Inhoud, found: dict[str, Maat]) -> Iterator[bytes]:
        kern, size = Kern(path) if path in self._getoond else None, 0
        for piece in stukken(content):
            size += len(piece)
            if kern:
                kern.neem(piece)
            yield piece
        found[path] = Maat(size, kern.inhoud if kern else b"")

    @property
    def _gevonden(self) -> dict[str, Maat]:
        if self._maten is None:
            for _, pieces in self.stukken():
                for _ in pieces:
                    pass
        assert self._maten is not None
        return self._maten

    def __getitem__(self, path: str) -> Maat:
        """Return what is known of a file; raises KeyError."""
        return self._gevonden[path]

    def __iter__(self) -> Iterator[str]:
        """Yield every path."""
        return iter(self._gevonden)

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self._gevonden)
