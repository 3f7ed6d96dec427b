"""Sources: a file, a data folder, a council of a list; what fails says why and raises nothing."""

from __future__ import annotations

from pathlib import Path

from macros.model.buren import Buurgemeente
from macros.regio.bronnen import bron_uit_lijst, losse_bron

from ..klein import AANBOD, VANDAAG, anders, schrijf
from .klein import hulp, ruw


def test_a_file(tmp_path: Path) -> None:
    """Read as what a stranger publishes; its council names itself."""
    file = tmp_path / "aanbod.json"
    file.write_bytes(ruw("Aadorp", hulp()))
    found = losse_bron(str(file), VANDAAG)
    assert found.bestand is not None
    assert (found.bestand.gemeente.naam, found.reden, found.id, found.naam) == ("Aadorp", "", "", "")


def test_a_data_folder(tmp_path: Path) -> None:
    """It counts as what it would publish today."""
    found = losse_bron(str(schrijf(tmp_path / "data")), VANDAAG)
    assert found.bestand is not None
    assert (found.bestand.gemeente.naam, found.bestand.datum) == ("Kleindorp", VANDAAG)
    assert [one.id for one in found.bestand.aanbod] == ["digipunt"]


def test_a_data_folder_with_mistakes(tmp_path: Path) -> None:
    """Where to see them."""
    one = schrijf(tmp_path / "een", anders(AANBOD, soort="digipnt"))
    assert (
        losse_bron(str(one), VANDAAG).reden
        == f"In deze gegevens is een fout. Bekijk ze met portaal check --data {one}."
    )
    two = schrijf(tmp_path / "twee", anders(AANBOD, soort="digipnt", status="open"))
    assert (
        losse_bron(str(two), VANDAAG).reden
        == f"In deze gegevens zijn 2 fouten. Bekijk ze met portaal check --data {two}."
    )


def test_what_fails_says_why(tmp_path: Path) -> None:
    """Absent, no JSON, or with more than one mistake; an address without https is not even asked."""
    absent, broken = tmp_path / "weg.json", tmp_path / "stuk.json"
    broken.write_text("{", "utf-8")
    wrong = tmp_path / "fout.json"
    wrong.write_bytes(ruw("Aadorp", hulp(soort="x"), hulp("twee", status="y")))
    told = [losse_bron(str(one), VANDAAG) for one in (absent, broken, wrong)]
    assert [one.bestand for one in told] == [None, None, None]
    assert [one.reden for one in told] == [
        f"We kunnen {absent} niet lezen (dat bestand of die map bestaat niet). Kijk de naam na.",
        "Dit is geen JSON: op regel 1 klopt de vorm niet.",
        "aanbod 1, soort: “x” staat niet in de vaste lijst. Er is nog meer mis.",
    ]
    plain = losse_bron("http://aadorp.example/data/v1/aanbod.json", VANDAAG)
    assert plain.reden == (
        "http://aadorp.example/data/v1/aanbod.json leidt naar een adres zonder https://. Dat halen we niet op."
    )


def test_a_council_of_a_list(tmp_path: Path) -> None:
    """A path is as seen from the list; a file of another council counts for nothing."""
    (tmp_path / "aanbod.json").write_bytes(ruw("Aadorp", hulp()))
    right = Buurgemeente(id="aa", naam="Aadorp", aanbod="aanbod.json")
    found = bron_uit_lijst(right, tmp_path)
    assert (found.id, found.naam, found.adres, bool(found.bestand)) == ("aa", "Aadorp", "aanbod.json", True)
    other = bron_uit_lijst(right.model_copy(update={"naam": "Buurdorp"}), tmp_path)
    assert (other.bestand, other.reden) == (None, "Dit bestand is van “Aadorp”, niet van “Buurdorp”.")
