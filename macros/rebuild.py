"""Builds the site aside whenever a watched file changes, and keeps the last site that was good."""

from __future__ import annotations

import shutil
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

Say = Callable[[str], None]


@dataclass(frozen=True)
class Outcome:
    """What one build gave: `ok` when the folder holds a whole site, `messages` one line each, in Dutch.

    `base` is the path that the site was built to live under, with a slash at both ends.
    """

    ok: bool
    messages: tuple[str, ...] = ()
    base: str = "/"


Builder = Callable[[Path], Outcome]


@dataclass(frozen=True)
class Shown:
    """What visitors see now: the last good site, and what keeps a newer one away.

    `folder` is None until a build succeeds; `messages` is empty while the site is up to date;
    `version` differs after every build and is unique over restarts.
    """

    folder: Path | None
    messages: tuple[str, ...]
    version: str
    base: str = "/"


class Workshop:
    """Builds into a fresh folder under `root` and shows the result only when it is whole."""

    def __init__(self, build: Builder, root: Path, say: Say) -> None:
        self._build = build
        self._root = root
        self._say = say
        self._changed = threading.Condition()
        self._replaced: Path | None = None
        self._shown = Shown(None, (), uuid4().hex)

    @property
    def shown(self) -> Shown:
        """What visitors see at this moment; one value, so folder and messages belong together."""
        return self._shown

    def rebuild(self) -> None:
        """Build once; swap to the new site when it is good, else keep the old one and show the messages."""
        folder = Path(tempfile.mkdtemp(dir=self._root))
        outcome = self._run(folder)
        for message in outcome.messages:
            self._say(message)
        self._show(folder, outcome)
        self._say(self._summary(outcome))

    def wait_for_change(self, version: str, seconds: float) -> str:
        """The version shown: as soon as it is not `version` any more, at the latest after `seconds`."""
        with self._changed:
            self._changed.wait_for(lambda: self._shown.version != version, timeout=seconds)
            return self._shown.version

    def _run(self, folder: Path) -> Outcome:
        # The one place that takes any error: a builder that crashes must not end the server that a
        # person is working with. Nothing is hidden: the page and the terminal both tell it.
        try:
            return self._build(folder)
        except Exception as error:
            self._say(traceback.format_exc())
            return Outcome(False, (f"Het programma zelf liep vast: {type(error).__name__}: {error}",))

    def _show(self, folder: Path, outcome: Outcome) -> None:
        # A request may still be reading from the site before: that one goes at the next swap.
        gone = self._replaced if outcome.ok else folder
        with self._changed:
            if outcome.ok:
                self._replaced = self._shown.folder
                self._shown = Shown(folder, (), uuid4().hex, outcome.base)
            else:
                self._shown = replace(self._shown, messages=outcome.messages, version=uuid4().hex)
            self._changed.notify_all()
        if gone is not None:
            shutil.rmtree(gone)

    def _summary(self, outcome: Outcome) -> str:
        if outcome.ok:
            return "De site is gebouwd."
        if self._shown.folder is None:
            return "De site kon nog niet gebouwd worden. Verbeter wat hierboven staat en bewaar."
        return "De site is niet opnieuw gebouwd. De vorige versie blijft staan."


class Changes:
    """Tells whether the watched files and folders changed, by looking at times and sizes."""

    def __init__(self, watch: Sequence[Path]) -> None:
        self._watch = watch
        self._built = self._last = self._look()

    def settled(self) -> bool:
        """True when something changed since the last True and stood still between two looks.

        Standing still matters: an editor writes a file in steps, and half a file is full of errors.
        """
        now = self._look()
        still, self._last = now == self._last, now
        if not still or now == self._built:
            return False
        self._built = now
        return True

    def _look(self) -> frozenset[tuple[str, int, int]]:
        return frozenset(mark for path in self._watch for mark in _marks(path))


def _marks(path: Path) -> Iterator[tuple[str, int, int]]:
    """Path, time of change in ns and size of each file at or under `path`."""
    try:
        if path.is_dir():
            for child in path.iterdir():
                if not _is_no_source(child.name):
                    yield from _marks(child)
        else:
            stat = path.stat()
            yield str(path), stat.st_mtime_ns, stat.st_size
    except FileNotFoundError:  # gone since its folder was read, or not made yet: no file, no mark
        return


def _is_no_source(name: str) -> bool:
    """Hidden files, Python's cache and the backups that editors leave behind."""
    return name.startswith(".") or name.endswith("~") or name == "__pycache__"
