"""One council from nothing to a newer version: made by the installed package, built, kept from a bad update, updated."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from macros.build import build
from macros.nieuw import bestanden
from macros.nieuw.antwoorden import Antwoorden
from macros.nieuw.gegevens import bestanden as gegevens
from macros.versie import VERSIE
from tests import test_package
from tests.conftest import VANDAAG
from tests.test_history import git

from .wielen import later

pytestmark = pytest.mark.bouwt

home, wheel, installed = test_package.home, test_package.wheel, test_package.installed

PAGINA = "---\ntitle: Wie zijn wij\ndescription: Wie dit portaal van Nieuwdorp maakt.\n---\n\n# Wie zijn wij\n\nWij helpen je graag.\n"
MERKEN = (
    *("voorbeeld-digipunt", "voorbeeld-plaats", "Voorbeeld van een Digipunt", "Voorbeeld van een plaats"),
    *("Voorbeeld bij de start", "over je smartphone of computer"),
)
"""What stands in the example and nowhere else."""


def _make(folder: Path, *words: str, code: int = 0) -> str:
    """Run make in the folder of a council, without a network, on the packages of these tests; return all it told."""
    environ = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "PORTAAL_", "MAKE", "PIP_"))
    }
    run = subprocess.run(
        ["make", "--no-print-directory", *words],
        cwd=folder,
        env={
            **environ,
            "PYTHON": sys.executable,
            "PORTAAL_OMGEVING": sys.prefix,
            "PORTAAL_TODAY": VANDAAG.isoformat(),
            "PIP_NO_INDEX": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert (run.returncode != 0) == (code != 0), run.stdout
    return run.stdout


def _hier(folder: Path) -> dict[str, bytes]:
    """Return path → content of all but the packages and what git keeps."""
    files = (
        one
        for one in folder.rglob("*")
        if one.is_file() and not {".git", ".venv"} & {*one.relative_to(folder).parts}
    )
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def _vervang(old: bytes, new: bytes, content: bytes) -> bytes:
    assert old in content
    return content.replace(old, new)


def _erachter(content: bytes) -> bytes:
    return content + b"# later\n"


def test_from_nothing_to_a_newer_version(wheel: Path, installed: Path, tmp_path: Path) -> None:
    """Green at once; a version that refuses the data changes nothing; a newer one renews only what is the program's."""
    folder = tmp_path / "nieuwdorp"
    words = ["--map", str(folder), "--kern", "Nieuwdorp", "--programma", str(wheel), "--niet-interactief"]
    test_package.portaal(installed, tmp_path, "nieuw", "Nieuwdorp", *words)
    expected = bestanden.programma()
    assert {path: content for path, content in _hier(folder).items() if path in expected} == expected

    told = _make(folder, "test")
    assert "\n0 fouten, 1 waarschuwing, 2 tips.\n" in told and "Alles is in orde: " in told

    (folder / "data" / "paginas").mkdir()
    (folder / "data" / "paginas" / "wie-zijn-wij.md").write_text(PAGINA, "utf-8")
    (folder / "README.md").write_text("Ons eigen verhaal.\n", "utf-8")
    with (folder / ".gitlab-ci.yml").open("a", encoding="utf-8") as file:
        file.write("# van ons\n")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "Begin")
    before = _hier(folder)

    new = partial(_vervang, f'VERSIE = "{VERSIE}"'.encode(), b'VERSIE = "9.9.9"')
    strict = partial(_vervang, b'VERSIE = "1"', b'VERSIE = "2"')
    refuses = later(
        wheel, tmp_path / "streng", "9.9.8", {"macros/versie.py": new, "macros/model/gemeente.py": strict}
    )
    told = _make(folder, "vernieuw", f"BRON={refuses}", code=2)
    assert (
        "data/gemeente.yaml:7:9  fout  Dit bestand is van versie “1”. Dit programma leest versie 2." in told
    )
    assert "Deze versie kan je gegevens zo niet aan. Er is niets veranderd." in told
    assert _hier(folder) == before

    program = "macros/_programma/"
    changes = {
        "macros/versie.py": new,
        f"{program}.github/workflows/waak.yml": _erachter,
        f"{program}.gitlab-ci.yml": _erachter,
        f"{program}overrides/nieuw/Makefile": _erachter,
    }
    newer = later(wheel, tmp_path / "jonger", "9.9.9", changes)
    told = _make(folder, "vernieuw", f"BRON={newer}")
    assert (
        "Jij veranderde .gitlab-ci.yml: dat blijft. Het nieuwe staat ernaast, als .gitlab-ci.yml.nieuw."
        in told
    )
    assert "Het programma is nu versie 9.9.9. Je gegevens zijn niet veranderd." in told
    after = _hier(folder)
    assert {path for path in after if after[path] != before.get(path)} == {
        *(".github/workflows/waak.yml", "Makefile", ".gitlab-ci.yml.nieuw"),
        *("programma.txt", bestanden.MANIFEST),
    }
    assert before.keys() <= after.keys()
    assert after["Makefile"] == _erachter(before["Makefile"])
    assert after["programma.txt"].decode().splitlines()[-1] == str(newer)

    told = _make(folder, "check")
    assert "installeren" not in told and "Python-omgeving maken" not in told and "\n0 fouten, " in told


def test_nothing_of_the_example_is_on_the_site(tmp_path: Path) -> None:
    """On no page, in no open data, no search index and no sheet to print."""
    data = tmp_path / "data"
    data.mkdir()
    answers = Antwoorden(
        "Nieuwdorp", ("Nieuwdorp",), "03 555 00 10", webadres="https://hulp.nieuwdorp.example/"
    )
    for name, text in gegevens(answers, VANDAAG).items():
        (data / name).write_text(text, "utf-8")
        assert name != "offer.yaml" or all(mark in text for mark in MERKEN)
    outcome = build(data, tmp_path / "site", VANDAAG)
    assert outcome.ok, [*map(str, outcome.problems), *outcome.messages]
    texts = {one: one.read_bytes() for one in (tmp_path / "site").rglob("*") if one.is_file()}
    assert {"index.html", "aanbod.json"} <= {one.name for one in texts}
    assert [str(one) for one, text in texts.items() if any(mark.encode() in text for mark in MERKEN)] == []
