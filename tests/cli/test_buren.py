"""`portaal haal-buren`: the last good copy of each neighbour, and one Dutch line for each that fails."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from macros import cli
from macros.check import check
from macros.cli import buren
from macros.load import load
from macros.register import link
from macros.voortgang import Voortgang
from tests import klein
from tests.buren.bestand import AANBOD, GEMEENTE, anders, inhoud
from tests.klein import VANDAAG


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small register with a neighbour whose file stands beside it."""
    monkeypatch.setenv("PORTAAL_TODAY", VANDAAG.isoformat())
    folder = klein.schrijf(tmp_path / "data")
    noteer(folder, "buurdorp", "Buurdorp", "../buur.json")
    (tmp_path / "buur.json").write_bytes(inhoud())
    return folder


def noteer(data: Path, *rows: str) -> None:
    """Write buren.yaml with these neighbours: id, naam and aanbod, one behind the other."""
    entries = [
        f"  - {{id: {id}, naam: {naam}, aanbod: {aanbod}}}\n"
        for id, naam, aanbod in zip(rows[::3], rows[1::3], rows[2::3], strict=True)
    ]
    (data / "buren.yaml").write_text("".join(["versie: 1\nburen:\n", *entries]), "utf-8")


def haal(data: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run the command; return its exit code and what it told."""
    code = cli.main(["haal-buren", "--data", str(data)])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_neighbour_is_kept(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The register has it from then on; the same file again changes nothing."""
    assert haal(data, capsys) == (
        0,
        "Buurdorp (buurdorp): 1 keer aanbod, van 21 november 2026: bewaard.\n",
        "",
    )
    kept = data / "buren" / "buurdorp.json"
    assert json.loads(kept.read_bytes())["aanbod"][0]["titel"] == "Digipunt van de buren"
    content, problems = check(load(data), VANDAAG)
    assert not [one for one in problems if "buren" in one.place.file]
    (copy,) = link(content, VANDAAG).buren
    assert (copy.buur.naam, copy.buur.webadres) == ("Buurdorp", "https://hulp.buurdorp.example/")
    assert haal(data, capsys)[1].endswith("niets veranderd.\n")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (inhoud(aanbod=[anders(AANBOD, titel=None)]), "aanbod 1, titel: dit ontbreekt."),
        (inhoud(gemeente=anders(GEMEENTE, fictief=True)), "Deze gemeente is verzonnen. Haar aanbod komt nooit op de site van een echte gemeente."),
        (inhoud(datum="2026-11-22"), "Het is van 22 november 2026, en dat is nog niet. Vandaag is het 21 november 2026."),
        (inhoud(gemeente=anders(GEMEENTE, naam="Anderdorp")), "Dit bestand is van “Anderdorp”, niet van “Buurdorp”."),
        (None, "We kunnen ../buur.json niet lezen (dat bestand of die map bestaat niet). Kijk de naam na."),
    ],
)  # fmt: skip
def test_a_source_that_fails_leaves_its_last_copy(
    data: Path, capsys: pytest.CaptureFixture[str], change: bytes | None, reason: str
) -> None:
    """The others go on, and all is well that ends so."""
    haal(data, capsys)
    kept = (data / "buren" / "buurdorp.json").read_bytes()
    source = data.parent / "buur.json"
    source.unlink() if change is None else source.write_bytes(change)
    (data.parent / "ander.json").write_bytes(inhoud(gemeente=anders(GEMEENTE, naam="Anderdorp")))
    noteer(data, "buurdorp", "Buurdorp", "../buur.json", "anderdorp", "Anderdorp", "../ander.json")
    assert haal(data, capsys) == (
        0,
        "Anderdorp (anderdorp): 1 keer aanbod, van 21 november 2026: bewaard.\n",
        f"buurdorp  waarschuwing  {reason}\nbuurdorp: de vorige kopie blijft staan.\n",
    )
    assert (data / "buren" / "buurdorp.json").read_bytes() == kept


def test_a_source_that_never_worked(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written for it."""
    (data.parent / "buur.json").write_bytes(b"<html>")
    assert haal(data, capsys) == (
        0,
        "",
        "buurdorp  waarschuwing  Dit is geen JSON: op regel 1 klopt de vorm niet.\nbuurdorp: er is nog geen kopie.\n",
    )
    assert not (data / "buren").exists()


def test_a_fictional_council_may_have_a_fictional_neighbour(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in the examples."""
    klein.schrijf(data, gemeente=klein.anders(klein.GEMEENTE, fictief="ja"))
    (data.parent / "buur.json").write_bytes(inhoud(gemeente=anders(GEMEENTE, fictief=True)))
    assert haal(data, capsys)[0] == 0
    assert (data / "buren" / "buurdorp.json").exists()


def test_our_own_council_is_no_neighbour(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its offers would stand on the site twice."""
    klein.schrijf(data, gemeente=klein.anders(klein.GEMEENTE, webadres=GEMEENTE["webadres"]))
    assert "Dit is je eigen gemeente, geen buur." in haal(data, capsys)[2]


def test_a_copy_that_cannot_be_kept_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file stands where the folder must come."""
    (data / "buren").write_text("x")
    told = haal(data, capsys)
    assert told[0] == 0
    assert told[2].startswith("buurdorp  waarschuwing  We kunnen de kopie niet bewaren (")


def test_a_folder_elsewhere_is_not_written(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A link in the place of the folder leads nobody out of the data."""
    (data.parent / "elders").mkdir()
    (data / "buren").symlink_to(data.parent / "elders")
    assert haal(data, capsys) == (
        0,
        "",
        "buurdorp  waarschuwing  Deze map is een verwijzing naar een plek buiten de map met gegevens. "
        "Zet de map zelf daarin.\nbuurdorp: er is nog geen kopie.\n",
    )
    assert [*(data.parent / "elders").iterdir()] == []


def test_without_neighbours_there_is_nothing_to_fetch(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the file, or without a name in it."""
    (data / "buren.yaml").unlink()
    nothing = (0, "Er staan geen buren in buren.yaml. Er is niets te halen.\n", "")
    assert haal(data, capsys) == nothing
    (data / "buren.yaml").write_text("versie: 1\n")
    assert haal(data, capsys) == nothing


def test_a_mistake_in_the_list_is_told_and_nothing_is_fetched(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every one of them, with its line; what is wrong elsewhere is for the check to tell."""
    noteer(
        data, "buurdorp", "Buurdorp", "http://hulp.buurdorp.example/a.json", "Buur", "Buur", "../buur.json"
    )
    (data / "gemeente.yaml").write_text("naam: [")
    code, out, err = haal(data, capsys)
    assert (code, out) == (1, "")
    lines = err.splitlines()
    assert ["buren.yaml:3" in lines[0], "buren.yaml:4" in lines[1], lines[2]] == [
        True,
        True,
        "Er is niets gehaald.",
    ]
    assert not (data / "buren").exists()


def test_while_it_waits_it_tells_for_what(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A neighbour that is slow to answer looks like nothing else."""
    told: list[tuple[str, int, int]] = []
    heard = threading.Event()

    def traag(bron: str, naast: Path) -> bytes:
        assert heard.wait(20)
        return inhoud()

    def meld(_: Voortgang, stap: str, nummer: int, aantal: int) -> None:
        told.append((stap, nummer, aantal))
        heard.set()

    monkeypatch.setattr(buren, "haal", traag)
    monkeypatch.setattr(buren, "KIJK_OM_DE", 0.01)
    monkeypatch.setattr(Voortgang, "meld", meld)
    assert haal(data, capsys)[0] == 0
    assert set(told) == {("Buren halen", 1, 1)}
