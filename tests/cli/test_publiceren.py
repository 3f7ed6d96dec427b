"""`portaal publiceer`: what a person reads, and the exit code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from macros.build import Outcome
from macros.cli import main
from macros.publiceren import publiceren
from macros.publiceren.doel import Doel, geopend

from ..klein import GEMEENTE, anders, schrijf
from ..publiceren.nep import SITE, VOL, bouwer, publiceer_nep

Capture = pytest.CaptureFixture[str]
BLIJFT = "De site van 21 november 2026 om 5u30 blijft staan.\n"


@pytest.fixture
def doel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A doel that shows a site of half past five, and a builder that takes no time."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.setattr(publiceren, "build", bouwer())
    publiceer_nep(tmp_path / "doel")
    return tmp_path / "doel"


@pytest.mark.bouwt
def test_a_council_publishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """The whole way with a real build: no internal page goes online, and there is nothing to go back to yet."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    folder = tmp_path / "doel"
    council = anders(GEMEENTE, drukwerk={"vellen": ["affiche", "nazicht"]})
    code = main(["publiceer", str(folder), "--data", str(schrijf(tmp_path / "data", gemeente=council))])
    told = capsys.readouterr()
    assert (code, told.err) == (0, "")
    pattern = r"Online: \d+ pagina's in [\d.]+ seconden. Nieuwe of gewijzigde bestanden: \d+. 0 fouten, .*\nDrukwerk: 2 pdf's.\n"
    assert re.fullmatch(pattern, told.out)
    assert (folder / "huidig" / "aanbod" / "digipunt" / "index.html.br").is_file()
    printed = sorted(path.name for path in folder.rglob("*.pdf"))
    assert printed == ["affiche-bib-a3.pdf", "affiche-bib-a4.pdf"]
    assert not list(tmp_path.rglob("*-intern")) and not (folder / "huidig" / "beleid" / "stand").exists()
    assert main(["publiceer", str(folder), "--terug"]) == 1
    assert "Niet gepubliceerd: Er is geen vorige uitgave bewaard. De site van " in capsys.readouterr().err


def test_a_step_back(doel: Path, capsys: Capture) -> None:
    """It says which site stands again, and what the next publication would do."""
    assert main(["publiceer", str(doel)]) == 0
    capsys.readouterr()
    assert main(["publiceer", str(doel), "--terug"]) == 0
    assert capsys.readouterr().out == (
        "Terug online: de site van 21 november 2026 om 5u30. Zodra je opnieuw publiceert, ook 's nachts vanzelf, "
        "komt het register van dan online. Verbeter het dus eerst.\n"
    )


def test_one_reason_is_one_line(doel: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """What failed, and that the old site still stands."""
    monkeypatch.setattr(publiceren, "build", bouwer(aantallen={**VOL, "plaatsen": 3}))
    assert main(["publiceer", str(doel)]) == 1
    assert capsys.readouterr().err == (
        "Niet gepubliceerd: Wat het register aan plaatsen heeft, zakt van 10 naar 3. "
        f"Ging er iets verloren? Klopt het zo? Voeg --minder toe. {BLIJFT}"
    )
    assert main(["publiceer", str(doel), "--minder"]) == 0


def test_all_reasons_in_one_run(doel: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """One a line, and the last line counts them; each has its own word that lets it through."""
    fewer = {path: text for path, text in SITE.items() if not path.startswith("aanbod/")}
    monkeypatch.setattr(publiceren, "build", bouwer(fewer, {**VOL, "aanbod": 2}, proefversie=True))
    assert main(["publiceer", str(doel)]) == 1
    lines = capsys.readouterr().err.splitlines(keepends=True)
    assert [line.partition(":")[0] for line in lines[:1]] == ["Dit is een proefversie"]
    assert lines[3:] == [f"Niet gepubliceerd: lees de 3 redenen hierboven. {BLIJFT}"]
    allowed = ["--proef", "--minder", "--mag-weg", "https://niets.example/", "/aanbod/digipunt"]
    assert main(["publiceer", str(doel), *allowed]) == 0


def test_a_build_that_fails(doel: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """Its messages come out."""
    monkeypatch.setattr(publiceren, "build", lambda *_, **__: Outcome(False, messages=("docs/x.md  Fout.",)))
    assert main(["publiceer", str(doel)]) == 1
    assert capsys.readouterr().err == f"Niet gepubliceerd: docs/x.md  Fout. {BLIJFT}"


def test_the_first_time(tmp_path: Path, doel: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """There is no old site to promise."""
    monkeypatch.setattr(publiceren, "build", bouwer(proefversie=True))
    assert main(["publiceer", str(tmp_path / "nieuw")]) == 1
    assert capsys.readouterr().err.endswith(" Voeg --proef toe. Er staat nog geen uitgave online.\n")


def test_a_second_publisher(doel: Path, capsys: Capture) -> None:
    """It is refused and says so."""
    with geopend(doel):
        assert main(["publiceer", str(doel)]) == 1
    assert capsys.readouterr().err == (
        f"Niet gepubliceerd: Iemand anders publiceert nu in {doel}. Wacht tot dat klaar is en probeer opnieuw. {BLIJFT}"
    )


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), ZeroDivisionError()], ids=["Ctrl-C", "a mistake of ours"]
)
def test_whatever_stops_it(
    doel: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, error: BaseException
) -> None:
    """The line about the old site comes out too; a mistake of the program itself is not hidden."""

    def stop(*_: Any, **__: Any) -> Outcome:
        raise error

    monkeypatch.setattr(publiceren, "build", stop)
    if isinstance(error, KeyboardInterrupt):
        assert main(["publiceer", str(doel)]) == 130
        assert capsys.readouterr().err == f"{BLIJFT}Afgebroken.\n"
    else:
        with pytest.raises(ZeroDivisionError):
            main(["publiceer", str(doel)])
        assert capsys.readouterr().err == BLIJFT


def test_stopped_after_the_swap(doel: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """Then the new site stands, and the message does not claim otherwise."""

    def stop(_: Doel, vorige: str | None) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Doel, "ruim_op", stop)
    assert main(["publiceer", str(doel)]) == 130
    assert capsys.readouterr().err == "De nieuwe site staat wel online.\nAfgebroken.\n"


def test_a_wrong_call(doel: Path, capsys: Capture) -> None:
    """Going back publishes nothing, so there is nothing to allow."""
    assert main(["publiceer", str(doel), "--terug", "--minder"]) == 2
    assert capsys.readouterr().err == "Bij --terug hoort niets anders: het toont wat al eens online stond.\n"
