"""`portaal drukwerk`, and what `build` tells of paper: lines of progress, exit codes, a folder that is whole or not there."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest

from macros.cli import main
from macros.drukwerk import pango
from macros.drukwerk.drukken import Geprobeerd
from macros.drukwerk.uitslag import Gebrek, Gemaakt

from ..klein import GEMEENTE, anders, schrijf

Capture = pytest.CaptureFixture[str]
KEUS = {"vellen": ["affiche", "kaartje", "nazicht"]}
FLAW = "er is geen nummer. Vul het in."


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small council with a poster in two sizes and a card."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    return schrijf(tmp_path / "data", gemeente=anders(GEMEENTE, drukwerk=KEUS))


@pytest.fixture
def snel(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """A press that takes no time; the vellen of which the id is added here fail."""
    failing: set[str] = set()

    def druk(self: Any, vel: Any) -> Geprobeerd:
        if vel.id in failing:
            return Geprobeerd(vel, None, (Gebrek(vel.id, FLAW, "data/offer.yaml:1:1"),))
        return Geprobeerd(vel, Gemaakt(vel.id, 4, 1, 2, 3), (), ((vel.pdf, b"%PDF"), (vel.beeld, b"PNG")))

    monkeypatch.setattr("macros.drukwerk.drukken.Drukkerij.druk", druk)
    return failing


def drukwerk(data: Path, *words: str) -> int:
    """Run the command on `data` into the folder “uit” beside it."""
    return main(["drukwerk", str(data.parent / "uit"), *words, "--data", str(data)])


def namen(data: Path) -> list[str]:
    """Return what stands in the folder."""
    folder = data.parent / "uit"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_everything_that_was_chosen(data: Path, snel: set[str], capsys: Capture) -> None:
    """A line for each as it is done, PDFs alone in the folder, exit code 0."""
    assert drukwerk(data) == 0
    told = capsys.readouterr()
    assert [line.split("  ")[0] for line in told.out.splitlines()[:-1]] == ["1/3", "2/3", "3/3"]
    assert told.out.splitlines()[-1].startswith(f"In {data.parent / 'uit'}: 3 pdf's in ")
    assert (told.err, namen(data)) == ("", ["affiche-bib-a3.pdf", "affiche-bib-a4.pdf", "kaartje-bib.pdf"])


def test_some_and_internal_ones(data: Path, snel: set[str], capsys: Capture) -> None:
    """`--vel` takes only these; what is for the directing role is there for who asks."""
    assert drukwerk(data, "--vel", "kaartje-bib", "nazicht-gemeente") == 2
    assert capsys.readouterr().err == "Dit vel is alleen voor de regie. Zet er --intern bij.\n"
    assert drukwerk(data, "--intern", "--vel", "kaartje-bib", "--vel", "nazicht-gemeente") == 0
    assert namen(data) == ["kaartje-bib.pdf", "nazicht-gemeente.pdf"]
    assert "1/2  " in capsys.readouterr().out


def test_the_folder_is_looked_at_first(data: Path, snel: set[str], capsys: Capture) -> None:
    """Where nothing can be written nobody waits for vellen: not one is made."""
    (data.parent / "uit").write_text("een bestand", encoding="utf-8")
    assert main(["drukwerk", str(data.parent / "uit" / "in"), "--data", str(data)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith(
        "kunnen we niet schrijven (een deel van het pad is een bestand, geen map). Kies een andere map.\n"
    )


def test_the_help_shows_an_order_that_works(capsys: Capture) -> None:
    """The folder stands before `--vel`, which takes every word behind it."""
    with pytest.raises(SystemExit):
        main(["drukwerk", "--help"])
    assert capsys.readouterr().out.startswith("gebruik: portaal drukwerk MAP [--vel ID ")


@pytest.mark.parametrize(
    ("asked", "hint"),
    [("affiche-bib-a5", "Bedoelde je “affiche-bib-a4”?"), ("kaart", "Kies uit: kaartje-bib.")],
)
def test_a_vel_that_is_not_there(data: Path, snel: set[str], capsys: Capture, asked: str, hint: str) -> None:
    """The nearest one, or those that begin so."""
    assert drukwerk(data, "--vel", asked) == 2
    assert capsys.readouterr().err == f"“{asked}” is geen vel. {hint}\n"


def test_one_fails_the_others_are_there(data: Path, snel: set[str], capsys: Capture) -> None:
    """Told at once, counted at the end, exit code 1."""
    snel.add("kaartje-bib")
    assert drukwerk(data) == 1
    told = capsys.readouterr()
    assert told.err == f"data/offer.yaml:1:1  vel kaartje-bib: {FLAW}\n"
    assert told.out.splitlines()[2].endswith(": niet gelukt")
    assert ": 2 pdf's, 1 niet gelukt in " in told.out
    assert namen(data) == ["affiche-bib-a3.pdf", "affiche-bib-a4.pdf"]


def test_a_folder_that_is_not_empty_is_left_alone(data: Path, snel: set[str], capsys: Capture) -> None:
    """Nor a file in its place; an empty folder will do."""
    folder = data.parent / "uit"
    folder.mkdir()
    (folder / "mijn.txt").touch()
    assert drukwerk(data) == 1
    assert capsys.readouterr().err == f"{folder} is geen lege map. Kies een nieuwe of een lege map.\n"
    (folder / "mijn.txt").unlink()
    assert drukwerk(data) == 0


@pytest.mark.parametrize("there", [True, False])
def test_a_full_disk_leaves_nothing(
    data: Path, snel: set[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    """What was written goes again; a folder that stood there stays."""
    real, folder = Path.write_bytes, data.parent / "uit"
    if there:
        folder.mkdir()

    def write(self: Path, content: bytes) -> int:
        if self.name == "kaartje-bib.pdf":
            real(self, content[:2])
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(self, content)

    monkeypatch.setattr(Path, "write_bytes", write)
    assert drukwerk(data) == 1
    assert (
        capsys.readouterr().err == f"In {folder} schrijven lukt niet: de schijf is vol. Er staat nu niets.\n"
    )
    assert (folder.exists(), namen(data)) == (there, [])


def test_stopped_halfway_nothing_is_written(
    data: Path, snel: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while printing: exit code 130, no folder."""

    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("macros.drukwerk.persen.druk", stop)
    assert drukwerk(data) == 130
    assert not (data.parent / "uit").exists()


def test_no_pango(data: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line with what to install, exit code 1, no folder; a site is made without PDFs."""
    monkeypatch.setattr(pango, "ontbreekt", lambda: "Installeer Pango.")
    assert drukwerk(data) == 1
    assert capsys.readouterr().err == "Installeer Pango.\n"
    assert not (data.parent / "uit").exists()


@pytest.mark.bouwt
def test_a_site_without_pango(data: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says so in one line, and is all there but for the PDFs."""
    monkeypatch.setattr(pango, "ontbreekt", lambda: "Installeer Pango.")
    site = data.parent / "site"
    assert main(["build", "--data", str(data), "--site", str(site)]) == 0
    told = capsys.readouterr()
    assert (told.err, "pdf" in told.out) == ("Installeer Pango.\n", False)
    assert (site / "drukwerk" / "index.html").exists() and not list(site.rglob("*.pdf"))


@pytest.mark.bouwt
def test_a_site_with_paper(data: Path, snel: set[str], capsys: Capture) -> None:
    """One line of what was printed; what failed is told, and the site is there."""
    snel.add("affiche-bib-a3")
    site = data.parent / "site"
    assert main(["build", "--data", str(data), "--site", str(site)]) == 0
    told = capsys.readouterr()
    assert told.err == f"data/offer.yaml:1:1  vel affiche-bib-a3: {FLAW}\n"
    assert "Drukwerk: 3 pdf's, 1 niet gelukt.\n" in told.out
    assert (site / "drukwerk" / "affiche-bib-a4.pdf").read_bytes() == b"%PDF"
    assert not (site / "drukwerk" / "affiche-bib-a3.pdf").exists()


def test_the_text_for_the_info_sheet(data: Path, snel: set[str], capsys: Capture) -> None:
    """`--sinds` wants a history; without one nothing is printed."""
    assert drukwerk(data, "--sinds", "2026-11-01") in (1, 2)
    assert "git" in capsys.readouterr().err
    assert not (data.parent / "uit").exists()


def test_mistakes_in_the_data(tmp_path: Path, data: Path, capsys: Capture) -> None:
    """Told as everywhere, exit code 1."""
    schrijf(data, gemeente=anders(GEMEENTE, drukwerk={"vellen": ["afiche"]}))
    assert drukwerk(data) == 1
    assert "Bedoelde je “affiche”?" in capsys.readouterr().err
