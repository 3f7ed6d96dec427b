"""The register as it was: on a day, at a version, and every reason why it cannot be read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from macros import site
from macros.history import NoHistory
from macros.regie.verschil import GEEN_TERUGBLIK
from macros.terugblik import eerder, terugblik, versie

from .klein import AANBOD, GEMEENTE, VANDAAG, anders, register, schrijf
from .regie.klein import met_plan
from .test_history import git


def keep(folder: Path, day: str) -> None:
    """Commit everything as if it were that day, at half past eleven in the evening in Brussels."""
    git(folder, "add", ".")
    git(folder, "commit", "-qm", day, GIT_COMMITTER_DATE=f"{day}T23:30:00+01:00")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A register that was kept twice, and changed once more since."""
    git(tmp_path, "init", "-q")
    folder = tmp_path / "data"
    for day, title in (("2026-11-02", "Eerst"), ("2026-11-10", "Daarna")):
        schrijf(folder, anders(AANBOD, titel=title))
        keep(tmp_path, day)
    (tmp_path / "elders.txt").write_text("Dit staat naast de gegevens.")
    keep(tmp_path, "2026-11-15")
    schrijf(folder, anders(AANBOD, titel="Nu"))
    return folder


def titel(folder: Path, since: str) -> tuple[str, date]:
    """Return what the offer was called, and on which day it is looked at."""
    found = eerder(folder, since, VANDAAG)
    assert found.register is not None and found.uitleg == ""
    return found.register.aanbod["digipunt"].titel, found.register.vandaag


def test_a_day_is_the_last_version_on_or_before_it(data: Path) -> None:
    """To the end of that day in Brussels, and looked at as on that day."""
    assert titel(data, "2026-11-02") == ("Eerst", date(2026, 11, 2))
    assert titel(data, "2026-11-09") == ("Eerst", date(2026, 11, 9))
    assert titel(data, "2026-11-10") == ("Daarna", date(2026, 11, 10))
    assert titel(data, VANDAAG.isoformat()) == ("Daarna", VANDAAG)


def test_a_version_is_looked_at_on_its_own_day(data: Path) -> None:
    """A branch, a tag or a commit; one on which the data did not change holds them all the same."""
    assert titel(data, "HEAD~1") == ("Daarna", date(2026, 11, 10))
    assert titel(data, "HEAD") == ("Daarna", date(2026, 11, 15))


def test_before_all_that_git_knows_the_oldest_version_is_compared_with(data: Path) -> None:
    """As it stood on its own day; which day that is and why is told."""
    found = eerder(data, "2026-09-24", VANDAAG)
    assert found.register is not None
    assert (found.register.aanbod["digipunt"].titel, found.register.vandaag) == ("Eerst", date(2026, 11, 2))
    assert found.uitleg.splitlines() == [
        "Op 24 september 2026 stonden de gegevens nog niet in git.",
        "Vergeleken met 2 november 2026: dat is de oudste versie die in git staat.",
    ]


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("2026-11-22", "22 november 2026 ligt in de toekomst. Kies een dag tot en met 21 november 2026."),
        (
            "24-11-2026",
            "“24-11-2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-11-24”?",
        ),
        (
            "2026-11-31",
            "“2026-11-31” bestaat niet op de kalender. Kijk de dag en de maand na. Bijvoorbeeld 2026-11-24.",
        ),
        ("v9", "Git kent “v9” niet. Schrijf een dag of een versie. Bijvoorbeeld --sinds 2026-09-01."),
        ("--all", "Git kent “--all” niet. Schrijf een dag of een versie. Bijvoorbeeld --sinds 2026-09-01."),
    ],
)
def test_what_cannot_be_found_is_told(data: Path, since: str, told: str) -> None:
    """In a sentence, with what to type instead where that is known."""
    with pytest.raises(NoHistory) as caught:
        eerder(data, since, VANDAAG)
    assert str(caught.value) == told


def test_data_of_another_shape_are_told_with_their_problems(tmp_path: Path) -> None:
    """The first five, as the check tells them, at the file as the user knows it."""
    git(tmp_path, "init", "-q")
    folder = schrijf(tmp_path / "data", *(anders(AANBOD, id=f"punt-{n}", soort="vroeger") for n in range(7)))
    keep(tmp_path, "2026-11-02")
    schrijf(folder)
    with pytest.raises(NoHistory) as caught:
        eerder(folder, "2026-11-02", VANDAAG)
    first, *problems, rest, advice = str(caught.value).splitlines()
    assert first == "De gegevens zoals ze waren op 2 november 2026, kunnen we niet gebruiken:"
    assert [line[:16] for line in problems] == ["data/offer.yaml:"] * 5
    assert (rest, advice) == ("En nog 2 meer.", "Kies een latere dag.")


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A download says so."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    folder = schrijf(tmp_path / "data")
    for since in ("2026-11-02", "HEAD"):
        with pytest.raises(NoHistory) as caught:
            eerder(folder, since, VANDAAG)
        assert str(caught.value) == "De map met de gegevens staat niet in git."


def test_a_repository_in_which_nothing_was_kept(tmp_path: Path) -> None:
    """The very first day of a council."""
    git(tmp_path, "init", "-q")
    with pytest.raises(NoHistory) as caught:
        eerder(schrijf(tmp_path / "data"), "2026-11-02", VANDAAG)
    assert str(caught.value) == "Er is nog geen versie bewaard in git."


def test_a_copy_without_its_whole_history_says_so(data: Path, tmp_path: Path) -> None:
    """Servers that build often fetch only the last version."""
    schrijf(data)
    keep(data.parent, "2026-11-16")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{data.parent}", "ondiep")
    shallow = tmp_path / "ondiep" / "data"
    more = " Deze kopie kent niet de hele geschiedenis. Haal die op met: git fetch --unshallow"
    assert eerder(shallow, "2026-11-10", VANDAAG).uitleg.endswith(f"die in git staat.{more}")
    with pytest.raises(NoHistory) as caught:
        versie(shallow, "2026-11-10", VANDAAG)
    assert str(caught.value) == (
        f"Op 10 november 2026 stonden de gegevens nog niet in git. De oudste versie is van 16 november 2026.{more}"
    )


def test_the_build_looks_back_to_the_last_meeting(data: Path) -> None:
    """Without a meeting it says how to compare yourself, on a day that works; one before git began is told."""
    plan = {"overleg": [{"op": "2026-11-10", "titel": "Toen"}, {"op": "2026-12-17", "titel": "Straks"}]}
    found = terugblik(data, met_plan(data, AANBOD, plan=plan))
    assert found.register is not None
    assert (found.register.vandaag, found.register.aanbod["digipunt"].titel) == (date(2026, 11, 10), "Daarna")

    (data / "actieplan.yaml").write_text(yaml.dump({"versie": "1"}), "utf-8")
    found = terugblik(data, register(data))
    assert (found.register, found.uitleg) == (
        None,
        "In actieplan.yaml staat nog geen overleg dat voorbij is.\n"
        "Vergelijk zelf met een dag of een versie in git: portaal overleg --sinds 2026-11-02",
    )

    plan = {"overleg": [{"op": "2026-01-05", "titel": "Te vroeg"}]}
    found = terugblik(data, met_plan(data, plan=plan))
    assert found.register is not None
    assert (found.register.vandaag, found.uitleg.splitlines()[0]) == (
        date(2026, 11, 2),
        "Op 5 januari 2026 stonden de gegevens nog niet in git.",
    )


def test_without_a_meeting_and_without_git_there_is_no_day_to_advise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both are told."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    folder = tmp_path / "data"
    assert terugblik(folder, register(folder)).uitleg.splitlines() == [
        "In actieplan.yaml staat nog geen overleg dat voorbij is.",
        "De map met de gegevens staat niet in git.",
    ]


@pytest.mark.parametrize("meeting", [True, False], ids=["a meeting", "no meeting"])
def test_a_page_tells_nothing_of_the_machine(
    data: Path, monkeypatch: pytest.MonkeyPatch, meeting: bool
) -> None:
    """Git refuses a folder of somebody else, and names it: no path stands on a page that everybody reads."""
    plan = {"overleg": [{"op": "2026-11-10", "titel": "Toen"}]} if meeting else {}
    known = met_plan(data, AANBOD, plan=plan)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    assert terugblik(data, known).uitleg.splitlines()[-1] == (
        "Git leest de map met de gegevens niet: ze is van een andere gebruiker van deze computer."
    )


def test_what_git_itself_says_stands_on_no_page(data: Path) -> None:
    """A repository that is broken: the words of git name files of the machine."""
    plan = {"overleg": [{"op": "2026-11-10", "titel": "Toen"}]}
    known = met_plan(data, AANBOD, plan=plan)
    (data.parent / ".git" / "config").write_text("[kapot")
    assert terugblik(data, known).uitleg == "Git kan de map met de gegevens niet lezen."


def test_a_public_build_does_not_look_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No page of it would show what changed, and reading the register twice takes time."""
    looked: list[Path] = []
    monkeypatch.setattr(site, "terugblik", lambda folder, _: looked.append(folder) or GEEN_TERUGBLIK)
    for name, council in (("dicht", GEMEENTE), ("open", {**GEMEENTE, "regie_publiek": "ja"})):
        site.of_folder(schrijf(tmp_path / name, gemeente=council), VANDAAG)
    assert looked == [tmp_path / "open"]
