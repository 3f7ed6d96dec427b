"""The command line: exit codes, where messages go, and that a user's mistake never gives a traceback."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from macros import __main__, cli, paths

from .conftest import ROOT
from .klein import AANBOD, anders, schrijf
from .test_history import git


@pytest.fixture(autouse=True)
def on_a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.delenv("PORTAAL_DATA", raising=False)


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one page of the program, in plain Dutch."""
    monkeypatch.setattr(paths, "DOCS", tmp_path / "docs")
    paths.DOCS.mkdir()
    file = paths.DOCS / "wifi.md"
    file.write_text("# Wifi\n\nKom langs.\n", "utf-8")
    return file


@pytest.mark.usefixtures("page")
def test_check_tells_every_problem_and_counts_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only a fout makes the exit code 1."""
    data = schrijf(tmp_path / "data", anders(AANBOD, aanbieder="gemeent", nagekeken=None))
    assert cli.main(["check", "--data", str(data)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert all(re.match(r"data/\w+\.yaml:\d+:\d+  (fout|waarschuwing|tip)  ", line) for line in lines[:-1])
    assert lines[-1] == "1 fout, 3 waarschuwingen, 1 tip."
    assert "Bedoelde je “gemeente”?" in "\n".join(lines)


@pytest.mark.usefixtures("page")
def test_check_without_fout_ends_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Warnings and tips ask for a person, not for a stop."""
    assert cli.main(["check", "--data", str(schrijf(tmp_path / "data"))]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "0 fouten, 0 waarschuwingen, 1 tip."


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_page_that_is_no_plain_dutch_is_a_fout(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """It is told by line, and nothing is built."""
    page.write_text("# Wifi\n\nKom langs indien je wil.\n", "utf-8")
    site = ["--site", str(tmp_path / "site")] if command == "build" else []
    assert cli.main([command, "--data", str(schrijf(tmp_path / "data")), *site]) == 1
    told = capsys.readouterr()
    line = "docs/wifi.md:3:11  fout  “indien” is een moeilijk woord. Schrijf liever: als."
    assert line in (told.out + told.err).splitlines()
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    ("form", "start"), [("github", "::notice file=data/gemeente.yaml,line="), ("json", "[")]
)
def test_check_speaks_other_forms(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str, start: str
) -> None:
    """For a pull request and for a program."""
    assert cli.main(["check", "--data", str(schrijf(tmp_path / "data")), "--formaat", form]) == 0
    out = capsys.readouterr().out
    assert out.startswith(start)
    if form == "json":
        assert json.loads(out)[0]["ernst"] == "tip"


def test_the_data_folder_comes_from_the_environment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--data` goes before PORTAAL_DATA, PORTAAL_DATA before `data`."""
    monkeypatch.setenv("PORTAAL_DATA", str(tmp_path / "weg"))
    assert cli.main(["check", "--data", str(schrijf(tmp_path / "data"))]) == 0
    assert cli.main(["check"]) == 1
    assert "weg" in capsys.readouterr().out


def test_a_wrong_day_is_a_wrong_call(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line, exit code 2."""
    monkeypatch.setenv("PORTAAL_TODAY", "24/11/2026")
    assert cli.main(["check"]) == 2
    assert (
        capsys.readouterr().err
        == "PORTAAL_TODAY is “24/11/2026”. Schrijf een datum. Bijvoorbeeld 2026-11-24.\n"
    )


def test_a_failing_build_tells_what_stops_it_and_that_the_old_site_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only what stops the build is told; nothing is written."""
    data = schrijf(tmp_path / "data", anders(AANBOD, plaatsen=["nergens"]))
    assert cli.main(["build", "--data", str(data), "--site", str(tmp_path / "site")]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "data/offer.yaml:23:5  fout  “nergens” staat niet bij de plaatsen. Maak eerst deze plaats aan of kies een ander id.",
        "Er is niets geschreven. Wat er al stond, staat er nog.",
    ]
    assert not (tmp_path / "site").exists()


def test_a_build_tells_that_the_statement_is_a_year_old(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In full, where all other warnings are only counted: the law asks for it."""
    data = schrijf(tmp_path / "data", anders(AANBOD, nagekeken=None))
    monkeypatch.setenv("PORTAAL_TODAY", "2027-11-01")
    assert cli.main(["pages", str(tmp_path / "a"), "--data", str(data)]) == 0
    assert "De verklaring" not in capsys.readouterr().out
    monkeypatch.setenv("PORTAAL_TODAY", "2027-11-02")
    assert cli.main(["pages", str(tmp_path / "b"), "--data", str(data)]) == 0
    told, count = capsys.readouterr().out.splitlines()[:2]
    assert re.fullmatch(
        r"data/toegankelijkheid\.yaml:\d+:\d+  waarschuwing  De verklaring is van 2026-11-01\. .*", told
    )
    assert count.startswith("0 fouten, ")


def test_pages_writes_the_record_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every record has its page, without MkDocs."""
    target = tmp_path / "uit"
    assert cli.main(["pages", str(target), "--data", str(schrijf(tmp_path / "data"))]) == 0
    assert (target / "aanbod" / "digipunt" / "index.html").is_file()
    assert re.search(r"^\d+ pagina's geschreven in ", capsys.readouterr().out, re.MULTILINE)


def test_pages_never_writes_among_other_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the folder must not fill the register or the pages in docs/ with HTML."""
    data = schrijf(tmp_path / "data")
    assert cli.main(["pages", str(data), "--data", str(data)]) == 1
    assert (
        capsys.readouterr().err.splitlines()[0]
        == f"{data} is geen lege map. Kies een nieuwe of een lege map."
    )
    assert sorted(file.name for file in data.iterdir()) == [
        "gemeente.yaml",
        "offer.yaml",
        "toegankelijkheid.yaml",
    ]


def test_pages_that_cannot_be_written_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file where a folder must come is no traceback."""
    (tmp_path / "bestand").write_text("")
    target = tmp_path / "bestand" / "map"
    assert cli.main(["pages", str(target), "--data", str(schrijf(tmp_path / "data"))]) == 1
    assert "kunnen we niet schrijven" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (
            ["check", "--formaat", "xml"],
            "“xml” is geen formaat. Kies uit: tekst, github, gitlab, json. Hulp: portaal --help\n",
        ),
        (
            ["serve", "--port", "0"],
            "“0” is geen poort. Kies een getal van 1024 tot 65535. Hulp: portaal --help\n",
        ),
        (
            ["build", "--site", "."],
            "“.” kan de map voor de site niet zijn. Kies een map voor de site alleen. "
            "Bijvoorbeeld --site site. Hulp: portaal --help\n",
        ),
        (
            ["build", "--site", "/"],
            "“/” kan de map voor de site niet zijn. Kies een map voor de site alleen. "
            "Bijvoorbeeld --site site. Hulp: portaal --help\n",
        ),
        (
            ["build", "--site", ".."],
            "“..” kan de map voor de site niet zijn. Kies een map voor de site alleen. "
            "Bijvoorbeeld --site site. Hulp: portaal --help\n",
        ),
        ([], "Er ontbreekt nog: opdracht. Hulp: portaal --help\n"),
        (["pages"], "Er ontbreekt nog: MAP. Hulp: portaal --help\n"),
        (["chek"], "“chek” kennen we niet. Hulp: portaal --help\n"),
        (["check", "nu", "snel"], "“nu snel” kennen we niet. Hulp: portaal --help\n"),
        (["check", "--data"], "Achter --data ontbreekt nog iets. Hulp: portaal --help\n"),
    ],
)
def test_a_wrong_call_is_refused_in_dutch(
    capsys: pytest.CaptureFixture[str], call: list[str], expected: str
) -> None:
    """Exit code 2, one line."""
    with pytest.raises(SystemExit) as stop:
        cli.main(call)
    assert stop.value.code == 2
    assert capsys.readouterr().err == expected


def test_the_help_is_dutch(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its headings too, which the library would write in English."""
    monkeypatch.setenv("COLUMNS", "100")
    with pytest.raises(SystemExit) as stop:
        cli.main(["pages", "--help"])
    assert stop.value.code == 0
    assert capsys.readouterr().out == (
        "gebruik: portaal pages [-h] [--data MAP] MAP\n\n"
        "Schrijf alleen wat uit het register komt, zonder MkDocs.\n\n"
        "wat:\n  MAP         map voor de pagina's\n\n"
        "opties:\n  -h, --help  deze uitleg\n"
        "  --data MAP  map met de gegevens (standaard: PORTAAL_DATA, anders data)\n"
    )


def test_check_compares_with_the_last_version_in_git(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Or with another, or with that of a day: an id that was published and is gone is told."""
    data = schrijf(tmp_path / "data")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "Eerste")
    schrijf(data, anders(AANBOD, id="digipunt-bib"))
    assert cli.main(["check", "--data", str(data)]) == 0
    told = capsys.readouterr()
    assert "“digipunt” is weg: wie het adres /aanbod/digipunt/ bewaarde, vindt niets meer." in told.out
    assert told.err == ""
    for unknown, reason in (
        ("v9", "Git kent “v9” niet. Schrijf een dag of een versie. Bijvoorbeeld --sinds 2026-09-01."),
        ("2027-01-01", "1 januari 2027 ligt in de toekomst. Kies een dag tot en met 21 november 2026."),
    ):
        assert cli.main(["check", "--data", str(data), "--sinds", unknown]) == 2
        assert capsys.readouterr() == ("", f"{reason}\n")
    git(tmp_path, "commit", "--amend", "-qm", "Eerste", GIT_COMMITTER_DATE="2026-11-10T12:00:00+01:00")
    cli.main(["check", "--data", str(data), "--sinds", "2026-11-20"])
    told = capsys.readouterr()
    assert ("“digipunt” is weg" in told.out, told.err) == (True, "")


def test_the_sheet_of_a_meeting_since_a_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What changed since then, ready to paste; without a meeting in the plan one says since when."""
    data = schrijf(tmp_path / "data")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "Eerste", GIT_COMMITTER_DATE="2026-11-10T12:00:00+01:00")
    schrijf(data, anders(AANBOD, kosten="2 euro"))
    for since in ("HEAD", "2026-11-10"):
        assert cli.main(["overleg", "--data", str(data), "--sinds", since]) == 0
        told = capsys.readouterr()
        assert told.out.startswith(
            "# Overleg digitale inclusie in Kleindorp\n\n## Volgend overleg\n\nNog geen datum"
        )
        assert (
            "- Digipunt in de bib\n  - Kosten: was niet ingevuld, is nu “2 euro”. Kijk dit na.\n" in told.out
        )
        assert told.err == ""
    assert cli.main(["overleg", "--data", str(data), "--sinds", "2026-09-24"]) == 0
    assert (
        "## Sinds 10 november 2026\n\nOp 24 september 2026 stonden de gegevens nog niet in git.\n"
        "Vergeleken met 10 november 2026: dat is de oudste versie die in git staat.\n"
        in capsys.readouterr().out
    )
    assert cli.main(["overleg", "--data", str(data)]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "",
        "In actieplan.yaml staat nog geen overleg dat voorbij is.\n"
        "Vergelijk zelf met een dag of een versie in git: portaal overleg --sinds 2026-11-10\n",
    )
    assert cli.main(["overleg", "--data", str(data), "--sinds", ""]) == 1
    assert capsys.readouterr().err.startswith("Git kent “” niet. Schrijf een dag of een versie.")
    schrijf(data, anders(AANBOD, soort="iets"))
    assert cli.main(["overleg", "--data", str(data), "--sinds", "HEAD"]) == 1
    assert "“iets” staat niet in de lijst voor soort" in capsys.readouterr().err


def test_python_m_macros_is_the_same_command() -> None:
    """Both names of the command run `cli.main`."""
    assert __main__.main is cli.main
    assert 'portaal = "macros.cli:main"' in (ROOT / "pyproject.toml").read_text()
