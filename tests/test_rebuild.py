"""The workshop behind `portaal serve`: what is shown after good, bad and crashing builds."""

import os
from pathlib import Path

import pytest

from macros.rebuild import Changes, Outcome, Workshop


class Builds:
    """A builder that hands out the outcomes it was given, one a build, and writes its count in the site."""

    def __init__(self, *outcomes: Outcome | Exception) -> None:
        self.outcomes = list(outcomes)
        self.folders: list[Path] = []

    def __call__(self, folder: Path) -> Outcome:
        assert list(folder.iterdir()) == []
        self.folders.append(folder)
        (folder / "index.html").write_text(f"bouw {len(self.folders)}")
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


GOOD = Outcome(True)
BAD = Outcome(False, ("data/offer.yaml:3:5  fout  dit klopt niet",))


def workshop(tmp_path: Path, *outcomes: Outcome | Exception) -> tuple[Workshop, Builds, list[str]]:
    said: list[str] = []
    builds = Builds(*outcomes)
    return Workshop(builds, tmp_path, said.append), builds, said


def test_nothing_is_shown_before_the_first_build(tmp_path: Path) -> None:
    made, _, _ = workshop(tmp_path)
    assert (made.shown.folder, made.shown.messages) == (None, ())


def test_a_good_build_is_shown(tmp_path: Path) -> None:
    made, builds, said = workshop(tmp_path, GOOD)
    made.rebuild()
    assert (made.shown.folder, made.shown.messages) == (builds.folders[0], ())
    assert said == ["De site is gebouwd."]


def test_the_path_a_site_was_built_for_goes_along(tmp_path: Path) -> None:
    made, _, _ = workshop(tmp_path, Outcome(True, base="/digitaal/"), BAD)
    made.rebuild()
    made.rebuild()
    assert made.shown.base == "/digitaal/"


def test_warnings_of_a_good_build_are_said_but_not_shown(tmp_path: Path) -> None:
    made, _, said = workshop(tmp_path, Outcome(True, ("data/offer.yaml:1:1  tip  zo kan het ook",)))
    made.rebuild()
    assert made.shown.messages == ()
    assert said == ["data/offer.yaml:1:1  tip  zo kan het ook", "De site is gebouwd."]


def test_a_bad_build_keeps_the_last_good_site_and_leaves_no_folder(tmp_path: Path) -> None:
    made, builds, said = workshop(tmp_path, GOOD, BAD)
    made.rebuild()
    made.rebuild()
    assert (made.shown.folder, made.shown.messages) == (builds.folders[0], BAD.messages)
    assert [folder.exists() for folder in builds.folders] == [True, False]
    assert said[1:] == [*BAD.messages, "De site is niet opnieuw gebouwd. De vorige versie blijft staan."]


def test_a_bad_first_build_shows_its_messages_without_a_site(tmp_path: Path) -> None:
    made, _, said = workshop(tmp_path, BAD)
    made.rebuild()
    assert (made.shown.folder, made.shown.messages) == (None, BAD.messages)
    assert said[-1] == "De site kon nog niet gebouwd worden. Verbeter wat hierboven staat en bewaar."


def test_a_good_build_after_a_bad_one_clears_the_messages(tmp_path: Path) -> None:
    made, builds, _ = workshop(tmp_path, GOOD, BAD, GOOD)
    for _ in range(3):
        made.rebuild()
    assert (made.shown.folder, made.shown.messages) == (builds.folders[2], ())


def test_the_site_before_stays_one_build_longer_for_requests_that_still_read_it(tmp_path: Path) -> None:
    made, builds, _ = workshop(tmp_path, GOOD, GOOD, GOOD)
    for _ in range(3):
        made.rebuild()
    assert [folder.exists() for folder in builds.folders] == [False, True, True]


def test_a_crashing_builder_is_told_and_ends_nothing(tmp_path: Path) -> None:
    made, builds, said = workshop(tmp_path, GOOD, ZeroDivisionError("delen door nul"))
    made.rebuild()
    made.rebuild()
    assert made.shown.folder == builds.folders[0]
    assert made.shown.messages == ("Het programma zelf liep vast: ZeroDivisionError: delen door nul",)
    assert said[1].startswith("Traceback")


def test_every_build_has_a_version_of_its_own(tmp_path: Path) -> None:
    made, _, _ = workshop(tmp_path, GOOD, BAD, BAD, GOOD)
    versions = [made.shown.version]
    for _ in range(4):
        made.rebuild()
        versions.append(made.shown.version)
    assert len(set(versions)) == 5


def test_waiting_ends_at_once_for_a_version_that_is_not_shown(tmp_path: Path) -> None:
    made, _, _ = workshop(tmp_path)
    assert made.wait_for_change("een andere", seconds=60) == made.shown.version


def test_waiting_ends_at_its_limit_when_nothing_changes(tmp_path: Path) -> None:
    made, _, _ = workshop(tmp_path)
    assert made.wait_for_change(made.shown.version, seconds=0) == made.shown.version


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
