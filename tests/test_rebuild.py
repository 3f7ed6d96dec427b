"""The workshop behind `portaal serve`: what is shown after good, bad and crashing changes, and whole builds of them."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.rebuild import Build, Changes, Outcome, Workshop

GOOD = Outcome(True)
BAD = Outcome(False, ("data/offer.yaml:3:5  fout  dit klopt niet",))
STRICT = Outcome(False, ("docs/over.md  De link leidt nergens heen.",))


class Whole:
    """A whole build that ends when a test says so, or when it is stopped."""

    def __init__(self, folder: Path, outcome: Outcome | Exception) -> None:
        self.folder = folder
        self.outcome = outcome
        self.stopped = False
        self.end = threading.Event()

    def wait(self) -> Outcome:
        assert self.end.wait(timeout=30)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        self.folder.mkdir()
        (self.folder / "index.html").write_text(f"bouw {self.folder.parent.name}")
        return self.outcome

    def stop(self) -> None:
        self.stopped = True
        self.end.set()


class Bench:
    """A workshop whose readings and whole builds come out as a test says."""

    def __init__(self, root: Path, *read: Outcome | Exception) -> None:
        self.read = list(read)
        self.whole: list[Outcome | Exception] = []
        self.builds: list[Whole] = []
        self.said: list[str] = []
        self.root = root
        self.workshop = Workshop(self._read, self._build, root, self.said.append)

    def _read(self) -> Outcome:
        found = self.read.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    def _build(self, folder: Path) -> Build:
        assert not folder.exists()
        self.builds.append(Whole(folder, self.whole.pop(0) if self.whole else GOOD))
        return self.builds[-1]

    def change(self, *, end: bool = True) -> None:
        """Have something changed; with `end`, wait for the whole build as well."""
        before = len(self.builds)
        self.workshop.rebuild()
        if end and len(self.builds) > before:
            self.builds[-1].end.set()
            self.workshop.wait()

    @property
    def start(self) -> bytes | None:
        """What a visitor reads of the first page."""
        assert self.workshop.shown.site
        return self.workshop.shown.site.read("index.html")

    def built(self, number: int) -> bytes:
        """What the whole build with this number wrote there."""
        return f"bouw {self.builds[number].folder.parent.name}".encode()


def page(text: str) -> tuple[tuple[str, Callable[[], str]], ...]:
    return (("aanbod/wifi/index.html", lambda: text),)


def test_nothing_is_shown_before_the_first_reading(tmp_path: Path) -> None:
    shown = Bench(tmp_path).workshop.shown
    assert (shown.site, shown.messages) == (None, ())


def test_a_change_is_shown_before_its_whole_build_is_done(tmp_path: Path) -> None:
    bench = Bench(tmp_path, Outcome(True, makers=page("nieuw")))
    bench.change(end=False)
    assert bench.workshop.shown.site
    assert bench.workshop.shown.site.read("aanbod/wifi/index.html") == b"nieuw"
    assert bench.said == []
    bench.builds[0].end.set()
    bench.workshop.wait()
    assert bench.start == bench.built(0)
    assert bench.said == ["De site is gebouwd."]


def test_a_whole_build_that_is_good_loads_no_page_anew(tmp_path: Path) -> None:
    bench = Bench(tmp_path, GOOD)
    bench.change(end=False)
    version = bench.workshop.shown.version
    bench.builds[0].end.set()
    bench.workshop.wait()
    assert bench.workshop.shown.version == version


def test_the_path_a_site_was_built_for_goes_along(tmp_path: Path) -> None:
    bench = Bench(tmp_path, Outcome(True, base="/digitaal/"), BAD)
    bench.change()
    bench.change()
    assert bench.workshop.shown.base == "/digitaal/"


def test_warnings_of_a_good_build_are_said_but_not_shown(tmp_path: Path) -> None:
    bench = Bench(tmp_path, GOOD)
    bench.whole = [Outcome(True, ("data/offer.yaml:1:1  tip  zo kan het ook",))]
    bench.change()
    assert bench.workshop.shown.messages == ()
    assert bench.said == ["data/offer.yaml:1:1  tip  zo kan het ook", "De site is gebouwd."]


def test_bad_data_keep_the_last_good_site(tmp_path: Path) -> None:
    bench = Bench(tmp_path, GOOD, BAD)
    bench.change()
    bench.change()
    assert (bench.start, bench.workshop.shown.messages) == (bench.built(0), BAD.messages)
    assert len(bench.builds) == 1
    assert bench.said[1:] == [
        *BAD.messages,
        "De site is niet opnieuw gebouwd. De vorige versie blijft staan.",
    ]


def test_what_only_a_whole_build_finds_brings_the_last_good_site_back(tmp_path: Path) -> None:
    """And leaves no folder behind."""
    bench = Bench(tmp_path, GOOD, Outcome(True, makers=page("bijna goed")))
    bench.whole = [GOOD, STRICT]
    bench.change()
    bench.change()
    assert (bench.start, bench.workshop.shown.messages) == (bench.built(0), STRICT.messages)
    assert [build.folder.parent.exists() for build in bench.builds] == [True, False]
    assert bench.said[1:] == [
        *STRICT.messages,
        "De site is niet opnieuw gebouwd. De vorige versie blijft staan.",
    ]


@pytest.mark.parametrize(("read", "whole"), [(BAD, GOOD), (GOOD, STRICT)])
def test_a_bad_first_change_shows_its_messages_without_a_site(
    tmp_path: Path, read: Outcome, whole: Outcome
) -> None:
    bench = Bench(tmp_path, read)
    bench.whole = [whole]
    bench.change()
    assert bench.workshop.shown.site is None
    assert bench.workshop.shown.messages == (read.messages or whole.messages)
    assert bench.said[-1] == "De site kon nog niet gebouwd worden. Verbeter wat hierboven staat en bewaar."


def test_a_good_change_after_a_bad_one_clears_the_messages(tmp_path: Path) -> None:
    bench = Bench(tmp_path, GOOD, BAD, GOOD)
    for _ in range(3):
        bench.change()
    assert (bench.start, bench.workshop.shown.messages) == (bench.built(1), ())


def test_the_site_before_stays_one_build_longer_for_requests_that_still_read_it(tmp_path: Path) -> None:
    bench = Bench(tmp_path, GOOD, GOOD, GOOD)
    for _ in range(3):
        bench.change()
    assert [build.folder.exists() for build in bench.builds] == [False, True, True]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_newer_change_stops_the_whole_build_of_the_one_before(tmp_path: Path) -> None:
    """Nothing of it is shown, said or kept."""
    bench = Bench(tmp_path, GOOD, Outcome(True, makers=page("twee")))
    bench.whole = [STRICT, GOOD]
    bench.change(end=False)
    bench.change(end=False)
    assert [build.stopped for build in bench.builds] == [True, False]
    bench.builds[1].end.set()
    bench.workshop.wait()
    assert (bench.start, bench.workshop.shown.messages) == (bench.built(1), ())
    assert bench.said == ["De site is gebouwd."]
    assert not bench.builds[0].folder.parent.exists()


def test_bad_data_keep_a_change_that_was_shown_though_its_whole_build_is_stopped(tmp_path: Path) -> None:
    bench = Bench(tmp_path, GOOD, Outcome(True, makers=page("twee")), BAD)
    bench.change()
    bench.change(end=False)
    bench.change(end=False)
    bench.workshop.wait()
    shown = bench.workshop.shown
    assert shown.site
    assert shown.site.read("aanbod/wifi/index.html") == b"twee"
    assert bench.start == bench.built(0)
    assert shown.messages == BAD.messages


@pytest.mark.parametrize("whole", [False, True])
def test_a_crash_is_told_and_ends_nothing(tmp_path: Path, whole: bool) -> None:
    crash = ZeroDivisionError("delen door nul")
    bench = Bench(tmp_path, GOOD, GOOD if whole else crash)
    bench.whole = [GOOD, crash]
    bench.change()
    bench.change()
    assert bench.start == bench.built(0)
    assert bench.workshop.shown.messages == (
        "Het programma zelf liep vast: ZeroDivisionError: delen door nul",
    )
    assert bench.said[1].startswith("Traceback")


def test_every_change_has_a_version_of_its_own(tmp_path: Path) -> None:
    bench = Bench(tmp_path, GOOD, BAD, BAD, GOOD)
    versions = [bench.workshop.shown.version]
    for _ in range(4):
        bench.change()
        versions.append(bench.workshop.shown.version)
    assert len(set(versions)) == 5


def test_waiting_ends_at_once_for_a_version_that_is_not_shown(tmp_path: Path) -> None:
    workshop = Bench(tmp_path).workshop
    assert workshop.wait_for_change("een andere", seconds=60) == workshop.shown.version


def test_waiting_ends_at_its_limit_when_nothing_changes(tmp_path: Path) -> None:
    workshop = Bench(tmp_path).workshop
    assert workshop.wait_for_change(workshop.shown.version, seconds=0) == workshop.shown.version


def at(path: Path, second: int) -> None:
    os.utime(path, (second, second))


@pytest.fixture
def watched(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "offer").mkdir(parents=True)
    (folder / "offer.yaml").write_text("een")
    at(folder / "offer.yaml", 1)
    return folder


def test_nothing_changed(watched: Path) -> None:
    changes = Changes([watched])
    assert [changes.settled(), changes.settled()] == [False, False]


def test_a_change_counts_once_it_stood_still_between_two_looks(watched: Path) -> None:
    changes = Changes([watched])
    (watched / "offer.yaml").write_text("half")
    assert changes.settled() is False
    (watched / "offer.yaml").write_text("helemaal")
    assert [changes.settled(), changes.settled(), changes.settled()] == [False, True, False]


def test_the_same_size_at_another_time_is_a_change(watched: Path) -> None:
    changes = Changes([watched])
    at(watched / "offer.yaml", 2)
    assert [changes.settled(), changes.settled()] == [False, True]


def test_new_and_removed_files_are_changes(watched: Path) -> None:
    changes = Changes([watched])
    (watched / "offer" / "wifi.yaml").write_text("nieuw")
    assert [changes.settled(), changes.settled()] == [False, True]
    (watched / "offer" / "wifi.yaml").unlink()
    assert [changes.settled(), changes.settled()] == [False, True]


def test_a_watched_file_may_come_later(tmp_path: Path) -> None:
    changes = Changes([tmp_path / "mkdocs.yml"])
    (tmp_path / "mkdocs.yml").write_text("nu wel")
    assert [changes.settled(), changes.settled()] == [False, True]


def test_a_change_that_is_undone_before_it_settles_is_none(watched: Path) -> None:
    changes = Changes([watched])
    at(watched / "offer.yaml", 2)
    assert changes.settled() is False
    at(watched / "offer.yaml", 1)
    assert [changes.settled(), changes.settled()] == [False, False]


@pytest.mark.parametrize("name", [".offer.yaml.swp", "offer.yaml~", "__pycache__"])
def test_what_editors_and_python_leave_behind_is_no_change(watched: Path, name: str) -> None:
    changes = Changes([watched])
    (watched / name).write_text("")
    assert [changes.settled(), changes.settled()] == [False, False]


def test_a_hidden_folder_is_watched_when_asked_for_by_name(tmp_path: Path) -> None:
    folder = tmp_path / ".register"
    folder.mkdir()
    changes = Changes([folder])
    (folder / "offer.yaml").write_text("een")
    assert [changes.settled(), changes.settled()] == [False, True]
