"""A site while somebody edits: what the register fills is made when a browser asks for it, the rest comes from a whole build."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from .links import authored_pages

Maker = Callable[[], str | bytes]

WAIT_AT_MOST = 120.0
"""Seconds that a question for a page that people wrote waits for the whole build."""


class NotMade(Exception):
    """The whole build that makes a page did not come to its end, and there is none before it."""


class Files(Protocol):
    """The files of a site, by their path in it."""

    def read(self, path: str) -> bytes | None:
        """Return the content of a file, or nothing where there is none; raises NotMade."""


class Folder:
    """The files of a site that was built."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def read(self, path: str) -> bytes | None:
        """Return the content of a file inside the folder, or nothing where there is none."""
        try:
            file = (self._root / path.lstrip("/")).resolve()
            inside = file.is_relative_to(self._root.resolve()) and file.is_file()
            return file.read_bytes() if inside else None
        except (ValueError, OSError):  # a NUL, longer than a name can be, or gone since
            return None


class OnDemand:
    """The files of one version of the register, each made once, when it is asked for first.

    `makers` are looked through no further than needed. What is not among them comes from `whole`, the build that
    goes on behind; `before` is the last one that was whole, and `docs` the folder of what people wrote,
    `eigen` the paths of the council's own pages.
    """

    def __init__(
        self,
        makers: Iterator[tuple[str, Maker]],
        whole: Future[Folder | None],
        before: Folder | None,
        docs: Path,
        eigen: frozenset[str],
    ) -> None:
        self._makers = makers
        self._whole = whole
        self._before = before
        self._docs = Folder(docs)
        self._authored = {f"{path}index.html" for path in authored_pages(docs) | eigen}
        self._known: dict[str, Maker] = {}
        self._made: dict[str, bytes] = {}
        self._looking = threading.Lock()

    def read(self, path: str) -> bytes | None:
        """Return the content of a file, or nothing where there is none; raises NotMade."""
        made = self._make(path)
        return self._rest(path) if made is None else made

    def _make(self, path: str) -> bytes | None:
        """Return a file that the register fills; of one that cannot be made, the whole build says why."""
        if path in self._made:
            return self._made[path]
        if (make := self._find(path)) is None:
            return None
        try:
            content = make()
        except Exception:  # whatever a template or a view raises, that build meets too
            return None
        self._made[path] = content.encode() if isinstance(content, str) else content
        return self._made[path]

    def _find(self, path: str) -> Maker | None:
        with self._looking:
            while path not in self._known:
                if (found := next(self._makers, None)) is None:
                    return None
                self._known[found[0]] = found[1]
            return self._known[path]

    def _rest(self, path: str) -> bytes | None:
        """Return a file of the whole build: at once where it is a picture that stands there just as it is in `docs`.

        A page that nobody wrote and that no maker makes is not there; nobody needs to wait to hear so.
        """
        if path.endswith("/index.html") and path not in self._known and path not in self._authored:
            return None
        known = self._before.read(path) if self._before and not self._whole.done() else None
        if known is not None and (as_it_is := self._docs.read(path)) is not None:
            return as_it_is
        if (found := self._whole.result(WAIT_AT_MOST)) is None:
            raise NotMade
        return found.read(path)
