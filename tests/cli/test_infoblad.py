"""`portaal infoblad`: the text of what changed for residents, on a real repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import cli

from ..klein import AANBOD, anders, schrijf
from ..test_history import git


@pytest.fixture(autouse=True)
def on_a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A register kept on 10 November, of which the hours changed since."""
    folder = schrijf(tmp_path / "project" / "data")
    git(folder.parent, "init", "-q")
    git(folder.parent, "add", ".")
    git(folder.parent, "commit", "-qm", "Eerste", GIT_COMMITTER_DATE="2026-11-10T12:00:00+01:00")
    return schrijf(folder, anders(AANBOD, wanneer={"elke": ["woensdag 14u-16u"]}))


TEKST = """\
Digitale hulp in Kleindorp
==========================

Dit is nieuw of anders sinds 10 november 2026.


Dit verandert
-------------

Digipunt in de bib
Een vrijwilliger helpt je.
- Bel de gemeente: 03 555 00 10
- Nieuwe uren: Elke woensdag van 14 tot 16 uur. Vroeger was dat: elke dinsdag van 14 tot 16 uur. Niet in de schoolvakanties.
- Waar: De bib.
- We weten nog niet: de prijs en of je een afspraak nodig hebt. Bel eerst.


Heb je een vraag?
-----------------

- Bel de gemeente: 03 555 00 10.

Opgemaakt op 21 november 2026.
Geldig tot en met 16 januari 2027. Daarna: bel eerst.
"""


def test_the_text_since_a_day_or_a_version(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Printed as it is, with nothing around it."""
    for since in ("2026-11-10", "HEAD"):
        assert cli.main(["infoblad", "--sinds", since, "--data", str(data)]) == 0
        assert capsys.readouterr() == (TEKST, "")


def test_a_day_before_git_began(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who asks hears which day it is compared with; the residents' text says only that day."""
    assert cli.main(["infoblad", "--sinds", "2026-09-24", "--data", str(data)]) == 0
    assert capsys.readouterr() == (
        TEKST,
        "Op 24 september 2026 stonden de gegevens nog niet in git.\n"
        "Vergeleken met 10 november 2026: dat is de oudste versie die in git staat.\n",
    )


def test_a_folder_with_both_forms(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new one; one that holds something stays as it is."""
    target = tmp_path / "blad" / "winter"
    call = ["infoblad", str(target), "--sinds", "2026-11-10", "--data", str(data)]
    assert cli.main(call) == 0
    told = f"De tekst staat in {target}: infoblad.txt om te plakken, infoblad.html voor Word.\n"
    assert capsys.readouterr() == (told, "")
    assert sorted(path.name for path in target.iterdir()) == ["infoblad.html", "infoblad.txt"]
    assert (target / "infoblad.txt").read_text("utf-8") == TEKST
    assert (target / "infoblad.html").read_text("utf-8").startswith("<!DOCTYPE html>\n")
    for full in (target, target / "infoblad.txt"):
        assert cli.main(["infoblad", str(full), *call[2:]]) == 1
        assert capsys.readouterr() == ("", f"{full} is geen lege map. Kies een nieuwe of een lege map.\n")
    assert cli.main(["infoblad", str(target / "infoblad.txt" / "hier"), *call[2:]]) == 1
    assert capsys.readouterr() == (
        "",
        f"In {target}/infoblad.txt/hier kunnen we niet schrijven (een deel van het pad is een bestand, geen map). "
        "Kies een andere map.\n",
    )


@pytest.mark.parametrize(
    ("since", "code", "told"),
    [
        (
            ["--sinds", "2026-11-22"],
            2,
            "22 november 2026 ligt in de toekomst. Kies een dag tot en met 21 november 2026.",
        ),
        (
            ["--sinds", "v9"],
            2,
            "Git kent “v9” niet. Schrijf een dag of een versie. Bijvoorbeeld --sinds 2026-09-01.",
        ),
    ],
)
def test_a_day_or_version_that_is_none(
    data: Path, capsys: pytest.CaptureFixture[str], since: list[str], code: int, told: str
) -> None:
    """A wrong call is told in Dutch, and nothing is printed."""
    assert cli.main(["infoblad", *since, "--data", str(data)]) == code
    assert capsys.readouterr() == ("", f"{told}\n")


def test_without_a_day(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only who sends the sheet knows when the one before went out."""
    with pytest.raises(SystemExit) as stopped:
        cli.main(["infoblad", "--data", str(data)])
    assert stopped.value.code == 2
    assert capsys.readouterr().err == "Er ontbreekt nog: --sinds. Hulp: portaal --help\n"


def test_without_history_or_with_mistakes(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is nothing to compare with, or nothing to compare."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    alone = schrijf(tmp_path / "los" / "data")
    assert cli.main(["infoblad", "--sinds", "2026-11-10", "--data", str(alone)]) == 1
    assert capsys.readouterr() == ("", "De map met de gegevens staat niet in git.\n")
    schrijf(data, anders(AANBOD, soort="vroeger"))
    assert cli.main(["infoblad", "--sinds", "2026-11-10", "--data", str(data)]) == 1
    assert "fout  “vroeger”" in capsys.readouterr().err
