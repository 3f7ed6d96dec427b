"""`portaal nieuw`: the folder of a council from options or from answers, and every mistake before anything is written."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros import cli
from macros.nieuw import bestanden
from macros.nieuw.antwoorden import Antwoorden
from tests.conftest import VANDAAG

BRON = "inclusieportaal==0.2.0"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day of the examples."""
    monkeypatch.setenv("PORTAAL_TODAY", VANDAAG.isoformat())


def _nieuw(folder: Path, *words: str) -> int:
    try:
        return cli.main(["nieuw", "--map", str(folder), "--programma", BRON, *words])
    except SystemExit as stopped:
        return int(str(stopped.code))


def test_options_alone_make_the_whole_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its own files, those of the program, what is remembered of these, and a repository of git."""
    (tmp_path / "mijn.svg").write_text(SVG)
    folder = tmp_path / "nieuwdorp"
    words = ["Nieuwdorp", "--kern", "Nieuwdorp", "--kern", " Oud-Nieuwdorp ", "--telefoon", "03 555 00 10"]
    assert _nieuw(folder, *words, "--logo", str(tmp_path / "mijn.svg"), "--niet-interactief") == 0
    answers = Antwoorden("Nieuwdorp", ("Nieuwdorp", "Oud-Nieuwdorp"), "03 555 00 10", logo=SVG)
    program = bestanden.programma()
    expected = {**bestanden.eigen(answers, BRON, VANDAAG), **program}
    expected[bestanden.MANIFEST] = bestanden.manifest(program)
    files = (one for one in folder.rglob("*") if one.is_file() and ".git" not in one.parts)
    assert {one.relative_to(folder).as_posix(): one.read_bytes() for one in files} == expected
    assert (folder / ".git").is_dir()
    assert capsys.readouterr().out.splitlines() == [
        f"Het portaal van Nieuwdorp staat klaar in {folder}.",
        "Zo ga je verder:",
        f"  cd {folder}",
        "  make serve     toont de site op deze computer",
        "  make test      kijkt alles na",
        "Lees daarna README.md: daar staat wat je eerst invult.",
    ]


def test_every_mistake_comes_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the option that it stands behind, and nothing is written."""
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\xff")
    words = ["--telefoon", "12", "--mail", "x", "--logo", str(tmp_path / "logo.png"), "--niet-interactief"]
    assert _nieuw(tmp_path / "nieuwdorp", " ", *words) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"--logo: “{tmp_path / 'logo.png'}” is geen svg. Vraag het logo als svg aan je vormgever.",
        "NAAM: “naam” is leeg. Vul het in of haal de regel weg.",
        "--telefoon: “12” heeft te weinig cijfers voor één telefoonnummer. Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10.",
        "--mail: “x” is geen mailadres. Bijvoorbeeld bibliotheek@testdorp.example.",
        "Er is niets geschreven.",
    ]
    assert [one.name for one in tmp_path.iterdir()] == ["logo.png"]


@pytest.mark.parametrize(
    ("logo", "told"),
    [
        ("/dev/zero", "“/dev/zero” is te groot. Vraag een eenvoudiger svg aan je vormgever."),
        ("~niemand-van-hier/logo.svg", "“~niemand-van-hier/logo.svg” staat niet op deze computer. Bijvoorbeeld logo.svg."),
        ("weg.svg", "“weg.svg” kunnen we niet lezen (dat bestand of die map bestaat niet). Bijvoorbeeld logo.svg."),
    ],
)  # fmt: skip
def test_a_logo_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], logo: str, told: str
) -> None:
    """One without an end is not read to its end."""
    assert _nieuw(tmp_path / "nieuwdorp", "Nieuwdorp", "--logo", logo, "--niet-interactief") == 2
    assert capsys.readouterr().err == f"--logo: {told}\nEr is niets geschreven.\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "Er ontbreekt nog: NAAM. Hulp: portaal --help\n"),
        (["Nieuwdorp", "--programma", "a\nb"], "is geen bron van het programma. Schrijf één regel."),
        (
            ["Nieuwdorp", "--programma", "inclusieprotaal==0.1.0"],
            "is geen bron van het programma. Schrijf één regel.",
        ),
        (["Nieuwdorp", "--programma=-r iets.txt"], "is geen bron van het programma. Schrijf één regel."),
    ],
)
def test_a_wrong_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    """In Dutch, with exit code 2."""
    assert _nieuw(tmp_path / "x", *words) == 2
    assert told in capsys.readouterr().err


def test_a_folder_that_holds_something(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is left alone, before anything is asked."""
    (tmp_path / "iets").write_text("van mij")
    assert _nieuw(tmp_path, "Nieuwdorp", "--telefoon", "12") == 1
    assert capsys.readouterr().err == f"{tmp_path} is geen lege map. Kies een nieuwe of een lege map.\n"


def test_where_nobody_can_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty council is made only for who asks for it."""
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    assert _nieuw(tmp_path / "x", "Nieuwdorp") == 2
    assert capsys.readouterr().err == (
        "Hier kan niemand een vraag beantwoorden. Zet er --niet-interactief bij: wat je niet meegeeft, blijft dan leeg. "
        "Er is niets geschreven.\n"
    )
    assert not (tmp_path / "x").exists()


def test_a_package_beside_who_types_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new folder is elsewhere."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.whl").write_bytes(b"")
    assert _nieuw(tmp_path / "nieuwdorp", "Nieuwdorp", "--niet-interactief", "--programma", "x.whl") == 0
    assert (tmp_path / "nieuwdorp" / "programma.txt").read_text().splitlines()[-1] == str(tmp_path / "x.whl")


@pytest.fixture
def vragen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Somebody at a terminal, who gives these answers to these questions."""
    answers = [
        ("Welke dorpskernen of wijken zijn er? Zet er een komma tussen. ", "Nieuwdorp, Oud-Nieuwdorp"),
        ("Op welk nummer bereikt een inwoner de gemeente? ", "12"),
        ("Op welk nummer bereikt een inwoner de gemeente? ", "03 555 00 10"),
        ("Op welk mailadres? ", ""),
        ("Wat is het adres van de website van de gemeente? ", ""),
        ("Op welk adres komt dit portaal? ", ""),
        ("Waar staat het logo van de gemeente? Een svg-bestand. ", "weg.svg"),
        ("Waar staat het logo van de gemeente? Een svg-bestand. ", ""),
    ]
    left: Iterator[tuple[str, str]] = iter(answers)

    def antwoord(question: str) -> str:
        asked, answer = next(left, (question, None))
        assert asked == question
        if answer is None:
            raise EOFError
        return answer

    monkeypatch.setattr("builtins.input", antwoord)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    return answers


def test_at_a_terminal_it_asks_what_was_not_given(
    tmp_path: Path, vragen: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong answer is told and asked again; what came as an option is not asked."""
    folder = tmp_path / "nieuwdorp"
    assert _nieuw(folder, "Nieuwdorp", "--kleur", "00504f") == 0
    text = (folder / "data" / "gemeente.yaml").read_text("utf-8")
    assert (
        "\ntelefoon: 03 555 00 10\n" in text
        and "\n  - id: oud-nieuwdorp\n" in text
        and "\n  kleur: 00504f\n" in text
    )
    assert capsys.readouterr().err.splitlines() == [
        "“12” heeft te weinig cijfers voor één telefoonnummer. Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10.",
        "“weg.svg” kunnen we niet lezen (dat bestand of die map bestaat niet). Bijvoorbeeld logo.svg.",
    ]


def test_who_stops_halfway_wrote_nothing(
    tmp_path: Path, vragen: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-D is Ctrl-C."""
    del vragen[1:]
    assert _nieuw(tmp_path / "nieuwdorp", "Nieuwdorp") == 130
    assert capsys.readouterr().err == "Afgebroken.\n"
    assert list(tmp_path.iterdir()) == []


def test_the_manifest_holds_what_was_written(tmp_path: Path) -> None:
    """So that an update sees what somebody changed."""
    folder = tmp_path / "nieuwdorp"
    assert _nieuw(folder, "Nieuwdorp", "--niet-interactief") == 0
    known = json.loads((folder / bestanden.MANIFEST).read_text("utf-8"))["bestanden"]
    assert {path: bestanden.vingerafdruk((folder / path).read_bytes()) for path in known} == known
