"""Shows every change as soon as its pages can be made, and keeps the last site that a whole build found good."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from . import paths
from .ondemand import Files, Folder, Maker, OnDemand

Say = Callable[[str], None]

FOLDERS_KEPT = 2
"""Whole sites on the disk: the last one, and the one before for requests that still read from it."""

NO_SITE_YET = "De site kon nog niet gebouwd worden. Verbeter wat hierboven staat en bewaar."
NO_NEWER_SITE = "De site is niet opnieuw gebouwd. De vorige versie blijft staan."


@dataclass(frozen=True)
class Outcome:
    """What one build gave: `ok` when it found nothing wrong, `messages` one line each, in Dutch.

    `base` is the path that the site was built to live under, with a slash at both ends; `makers` make each
    file that the register fills, where the build wrote none; `eigen` are the paths of the council's own pages.
    """

    ok: bool
    messages: tuple[str, ...] = ()
    base: str = "/"
    makers: Iterable[tuple[str, Maker]] = ()
    eigen: frozenset[str] = frozenset()


class Build(Protocol):
    """A whole build that goes on elsewhere."""

    def wait(self) -> Outcome:
        """Return what it gave, when it is done; of one that was stopped, it does not matter what."""

    def stop(self) -> None:
        """End it, whatever it is at; one that is done is left alone."""


Reader = Callable[[], Outcome]
"""Reads and checks what changed: fast, and finds all that is wrong with the register."""

Builder = Callable[[Path], Build]
"""Starts a whole build into a folder that does not exist yet, alone in the one above; it finds all that is wrong."""


@dataclass(frozen=True)
class Shown:
    """What visitors see now, and what keeps a newer site away.

    `site` is None until the register can be read; `messages` is empty while the site is up to date;
    `version` differs after every change and is unique over restarts.
    """

    site: Files | None
    messages: tuple[str, ...]
    version: str
    base: str = "/"


class Workshop:
    """Shows a change once it was read and checked, and behind it builds the whole site, strictly, under `root`."""

    def __init__(self, read: Reader, build: Builder, root: Path, say: Say) -> None:
        self._read = read
        self._build = build
        self._root = root
        self._say = say
        self._changed = threading.Condition()
        self._shown = self._good = Shown(None, (), uuid4().hex)
        self._folders: list[Path] = []
        self._behind: Build | None = None
        self._threads: list[threading.Thread] = []

    @property
    def shown(self) -> Shown:
        """What visitors see at this moment; one value, so site and messages belong together."""
        return self._shown

    def rebuild(self) -> None:
        """Show what changed, or what is wrong with it; a whole build of what was before makes way."""
        self.stop()
        outcome = self._run(self._read)
        if not outcome.ok:
            self._refuse(outcome, self._shown)
            return
        whole: Future[Folder | None] = Future()
        before = Folder(self._folders[-1]) if self._folders else None
        site = OnDemand(iter(outcome.makers), whole, before, paths.DOCS, outcome.eigen)
        self._show(Shown(site, (), uuid4().hex, outcome.base))
        folder = Path(tempfile.mkdtemp(dir=self._root)) / "site"
        self._behind = build = self._build(folder)
        thread = threading.Thread(target=self._finish, args=(build, folder, whole, before))
        self._threads = [*filter(threading.Thread.is_alive, self._threads), thread]
        thread.start()

    def stop(self) -> None:
        """Stop the whole build, if one goes on."""
        with self._changed:
            build, self._behind = self._behind, None
        if build:
            build.stop()

    def wait(self) -> None:
        """Return when no whole build goes on any more, and what it left behind is gone."""
        for thread in self._threads:
            thread.join()

    def wait_for_change(self, version: str, seconds: float) -> str:
        """The version shown: as soon as it is not `version` any more, at the latest after `seconds`."""
        with self._changed:
            self._changed.wait_for(lambda: self._shown.version != version, timeout=seconds)
            return self._shown.version

    def _run(self, step: Callable[[], Outcome]) -> Outcome:
        # The one place that takes any error: a step that crashes must not end the server that a
        # person is working with. Nothing is hidden: the page and the terminal both tell it.
        try:
            return step()
        except Exception as error:
            self._say(traceback.format_exc())
            return Outcome(False, (f"Het programma zelf liep vast: {type(error).__name__}: {error}",))

    def _finish(
        self, build: Build, folder: Path, whole: Future[Folder | None], before: Folder | None
    ) -> None:
        """Wait for a whole build; who waits for a page of one that was stopped or is bad, gets that of before."""
        outcome = self._run(build.wait)
        with self._changed:
            asked, good = build is self._behind, build is self._behind and outcome.ok
            if good:
                self._keep(folder, outcome)
            elif asked:
                self._refuse(outcome, self._good)
        whole.set_result(Folder(folder) if good else before)
        if not good:
            shutil.rmtree(folder.parent, ignore_errors=True)

    def _keep(self, folder: Path, outcome: Outcome) -> None:
        """Show the folder from now on; nobody needs to load a page anew, for it holds the same bytes."""
        self._shown = self._good = replace(self._shown, site=Folder(folder))
        self._folders.append(folder)
        if len(self._folders) > FOLDERS_KEPT:
            shutil.rmtree(self._folders.pop(0).parent)
        for line in (*outcome.messages, "De site is gebouwd."):
            self._say(line)

    def _refuse(self, outcome: Outcome, instead: Shown) -> None:
        for message in outcome.messages:
            self._say(message)
        self._show(replace(instead, messages=outcome.messages, version=uuid4().hex))
        self._say(NO_SITE_YET if instead.site is None else NO_NEWER_SITE)

    def _show(self, shown: Shown) -> None:
        with self._changed:
            self._shown = shown
            self._changed.notify_all()


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
        return frozenset(mark for path in self._watch for mark in marks(path))


def marks(path: Path) -> Iterator[tuple[str, int, int]]:
    """Path, time of change in ns and size of each file at or under `path`."""
    try:
        if path.is_dir():
            yield from _under(str(path))
        else:
            stat = path.stat()
            yield str(path), stat.st_mtime_ns, stat.st_size
    except FileNotFoundError:  # gone since, or not made yet: no file, no mark
        return


def _under(folder: str) -> Iterator[tuple[str, int, int]]:
    """The same of each file in a folder; it is looked at ten times a second, so without a Path for each."""
    with os.scandir(folder) as found:
        for entry in found:
            if _is_no_source(entry.name):
                continue
            try:
                if entry.is_dir():
                    yield from _under(entry.path)
                else:
                    stat = entry.stat()
                    yield entry.path, stat.st_mtime_ns, stat.st_size
            except FileNotFoundError:  # gone since its folder was read
                continue


def _is_no_source(name: str) -> bool:
    """Hidden files, Python's cache and the backups that editors leave behind."""
    return name.startswith(".") or name.endswith("~") or name == "__pycache__"
