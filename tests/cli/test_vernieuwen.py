"""`portaal vernieuw`: what keeps an update from happening, and how one version hands over to the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import build, cli
from macros.cli import keuren
from macros.nieuw import bestanden, overnemen
from macros.nieuw.antwoorden import Antwoorden
from macros.nieuw.bron import VOORBEELD
from macros.nieuw.schrijven import vul
from macros.problems import Place, Problem, Severity
from macros.versie import VERSIE
from tests.conftest import VANDAAG
from tests.nieuw.wielen import wiel
from tests.test_history import git

REGEL = "./inclusieportaal-0.0.9-py3-none-any.whl"
NIETS = "Er is niets veranderd."
STUB = """#!/bin/sh
mkdir -p .venv/bin
printf '#!/bin/sh\\nprintf "%%s\\\\n" "$@" > gekregen.txt\\nexit CODE\\n' > .venv/bin/portaal
chmod +x .venv/bin/portaal
"""


@pytest.fixture
def gemeente(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a council, in git, in which somebody types; pip knows only what lies in `wielen`."""
    monkeypatch.setenv("PORTAAL_TODAY", VANDAAG.isoformat())
    monkeypatch.delenv("PORTAAL_DATA", raising=False)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wielen"))
    folder, program = tmp_path / "nieuwdorp", bestanden.programma()
    vul({**bestanden.eigen(Antwoorden("Nieuwdorp"), REGEL, VANDAAG), **program}, folder)
    vul({bestanden.MANIFEST: bestanden.manifest(program)}, folder)
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "Begin")
    monkeypatch.chdir(folder)
    return folder


def _pakket(folder: Path, versie: str, code: int = 0) -> Path:
    """Write a version that, when it takes over, notes how it was called and ends with this code."""
    files = {
        "macros/_programma/requirements.lock": b"",
        "macros/_programma/scripts/omgeving.sh": STUB.replace("CODE", str(code)).encode(),
    }
    return wiel(folder, versie=versie, bestanden=files)


def _hier(folder: Path) -> dict[str, bytes]:
    files = (one for one in folder.rglob("*") if one.is_file() and ".git" not in one.parts)
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


@pytest.mark.parametrize(
    ("words", "line", "code", "told"),
    [
        (["--versie=0.2.0", "--bron=x"], REGEL, 2, f"Kies VERSIE of BRON, niet allebei. {NIETS}"),
        (
            [],
            None,
            2,
            "Hier staat geen programma.txt. Deze opdracht werkt in de map van een gemeente, die je maakt met: "
            "portaal nieuw NAAM --map MAP",
        ),
        (
            [],
            "a\nb",
            1,
            "In programma.txt staan 2 regels die iets zeggen. Het moet er één zijn. "
            f"Bijvoorbeeld {VOORBEELD}.\n{NIETS}",
        ),
        ([], "a\udcff", 1, f"Vernieuwen lukt niet (programma.txt is geen tekst in UTF-8).\n{NIETS}"),
        (
            ["--versie=9.9.9"],
            "inclusieportaal==0.1.0",
            1,
            f"“inclusieportaal==9.9.9” vinden we niet. Kijk de naam en het nummer na.\n{NIETS}",
        ),
        (
            ["--bron=./weg.whl"],
            REGEL,
            1,
            "“./weg.whl” staat niet op deze computer. Kijk het pad na. "
            f"Bijvoorbeeld BRON=./inclusieportaal-0.2.0-py3-none-any.whl.\n{NIETS}",
        ),
    ],
    ids=["allebei", "elders", "twee regels", "geen tekst", "onbekende versie", "weg"],
)
def test_what_keeps_an_update_from_happening(
    gemeente: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    line: str | None,
    code: int,
    told: str,
) -> None:
    """It is told in Dutch, and every file stays as it was."""
    source = gemeente / "programma.txt"
    if line is None:
        source.unlink()
    else:
        source.write_bytes(line.encode("utf-8", "surrogateescape"))
    before = _hier(gemeente)
    assert cli.main(["vernieuw", *words]) == code
    assert capsys.readouterr().err.strip() == told
    assert _hier(gemeente) == before


@pytest.mark.parametrize(
    ("words", "line"),
    [([f"--bron={REGEL}"], REGEL), ([], "inclusieportaal==9.9.9")],
    ids=["dezelfde regel", "er is geen nieuwere"],
)
def test_who_is_up_to_date_is_told(
    gemeente: Path, capsys: pytest.CaptureFixture[str], words: list[str], line: str
) -> None:
    """Nothing is set up for it."""
    _pakket(gemeente.parent / "wielen", "9.9.9")
    (gemeente / "programma.txt").write_text(line)
    before = _hier(gemeente)
    assert cli.main(["vernieuw", *words]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"Je hebt die versie al: {VERSIE}. {NIETS}"
    assert _hier(gemeente) == before


@pytest.mark.parametrize("code", [0, 1])
def test_the_other_version_takes_over_and_says_how_it_went(
    gemeente: Path, capsys: pytest.CaptureFixture[str], code: int
) -> None:
    """It hears where it is, which line to write and where the data are; afterwards what to keep in git."""
    _pakket(gemeente.parent / "wielen", "9.9.9", code)
    (gemeente / "programma.txt").write_text("inclusieportaal==0.1.0")
    assert cli.main(["vernieuw"]) == code
    aside = gemeente / ".vernieuw"
    assert (gemeente / "gekregen.txt").read_text().splitlines() == [
        *("vernieuw", "--overnemen", str(aside), "--bron=inclusieportaal==9.9.9", "--data", "data")
    ]
    assert not aside.exists()
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Het programma halen: inclusieportaal …"
    assert told[1:] == (
        [
            "Deze bestanden had je al veranderd en nog niet bewaard in git: programma.txt. Kijk ze apart na.",
            "Kijk na wat veranderde met: git diff. Bewaar het met: git add --all && git commit -m 'Programma 9.9.9'",
        ]
        if code == 0
        else []
    )


def test_an_older_version_is_named_as_such(gemeente: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever wants it back gets it."""
    file = _pakket(gemeente.parent / "elders", "0.0.8")
    assert cli.main(["vernieuw", f"--bron={file}"]) == 0
    assert f"Let op: 0.0.8 is ouder dan {VERSIE}, die je nu hebt." in capsys.readouterr().out


def _klaar(gemeente: Path) -> Path:
    """Return what an older version made ready."""
    aside = gemeente / ".vernieuw"
    (aside / ".venv").mkdir(parents=True)
    return aside


def test_data_that_it_does_not_take_stop_it(
    gemeente: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its messages, and nothing changes."""
    problem = Problem(Place("data/offer.yaml", 3, 1), Severity.FOUT, "“x” kan niet meer.")
    monkeypatch.setattr(build, "build", lambda *_, **__: build.Outcome(False, (problem,)))
    aside, before = _klaar(gemeente), _hier(gemeente)
    assert cli.main(["vernieuw", "--overnemen", str(aside), "--bron=inclusieportaal==9.9.9"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "data/offer.yaml:3:1  fout  “x” kan niet meer.",
        f"Deze versie kan je gegevens zo niet aan. {NIETS}",
    ]
    assert _hier(gemeente) == before


def test_taking_over_writes_the_line_and_tells_what_stayed(
    gemeente: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that somebody changed before the program knew it stays."""
    monkeypatch.setattr(keuren, "proef", lambda *_: build.Outcome(True))
    (gemeente / bestanden.MANIFEST).unlink()
    (gemeente / "Makefile").write_text("van mij\n")
    aside = _klaar(gemeente)
    assert cli.main(["vernieuw", "--overnemen", str(aside), "--bron=inclusieportaal==9.9.9"]) == 0
    assert (gemeente / "programma.txt").read_text("utf-8") == bestanden.bronregel("inclusieportaal==9.9.9")
    assert capsys.readouterr().out.splitlines() == [
        f"Versie {VERSIE} kijkt de gegevens na en maakt een proef van de site …",
        "Jij veranderde Makefile: dat blijft. Het nieuwe staat ernaast, als Makefile.nieuw. "
        "Neem over wat je wil, en haal het dan weg.",
        f"Het programma is nu versie {VERSIE}. Je gegevens zijn niet veranderd.",
    ]


@pytest.mark.parametrize("why", ["manifest", "schijf"])
def test_what_cannot_be_taken_over_is_told(
    gemeente: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], why: str
) -> None:
    """A manifest that nobody can read, and a disk that is full."""

    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keuren, "proef", lambda *_: build.Outcome(True))
    if why == "manifest":
        (gemeente / bestanden.MANIFEST).write_text("{")
    else:
        monkeypatch.setattr(overnemen, "vul", vol)
    before = _hier(gemeente)
    assert cli.main(["vernieuw", "--overnemen", str(_klaar(gemeente)), "--bron=x"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        ".inclusieportaal.json lezen we niet. Haal het terug met: git checkout -- .inclusieportaal.json"
        if why == "manifest"
        else "De nieuwe bestanden schrijven lukt niet (de schijf is vol).",
        NIETS,
    ]
    assert _hier(gemeente) == before
