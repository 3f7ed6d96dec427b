"""A data folder becomes one source; what is missing or out of bounds is told in Dutch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros import paths
from macros.load import Source, load
from macros.problems import Place

from .data import folder


def told(source: Source) -> list[str]:
    """Return the problems as a person reads them."""
    return [str(problem) for problem in source.problems]


def test_a_whole_folder_is_read(tmp_path: Path) -> None:
    """The bouwstenen come with the program; the official questions need not be there."""
    source = load(folder(tmp_path))
    assert told(source) == []
    assert source.offer == {"versie": "1", "actoren": [], "aanbod": [{"id": "digipunt"}]}
    assert source.gemeente == {"versie": "1", "naam": "Testdorp"}
    assert source.toegankelijkheid == {"status": "niet beoordeeld"}
    assert source.bouwstenen["versie"] == "1"
    assert source.bouwstenen["versie"].place.file == "data/bouwstenen.yaml"
    assert source.vragen is None
    assert source.unread == frozenset()


def test_official_questions_are_read_when_they_are_there(tmp_path: Path) -> None:
    """They need written permission, so most councils have none."""
    path = folder(tmp_path)
    (path / "bouwstenen-vragen.yaml").write_text("versie: 1\n", "utf-8")
    assert load(path).vragen == {"versie": "1"}


def test_lists_are_joined_in_the_order_of_the_file_names(tmp_path: Path) -> None:
    """Every item keeps the file it came from."""
    more = {"offer__b": "versie: 1\naanbod:\n  - id: b\nplaatsen: []\n", "offer__a": "aanbod:\n  - id: a\n"}
    source = load(folder(tmp_path, **more))
    assert told(source) == []
    assert source.offer["aanbod"] == [{"id": "digipunt"}, {"id": "a"}, {"id": "b"}]
    assert source.offer["plaatsen"] == []
    assert [str(offer.place) for offer in source.offer["aanbod"]] == [
        "data/offer.yaml:4:5",
        "data/offer/a.yaml:2:5",
        "data/offer/b.yaml:3:5",
    ]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """All missing files in one run, each with what to do."""
    source = load(folder(tmp_path, gemeente=None, toegankelijkheid=None, Offer="aanbod: []\n", offer=None))
    assert told(source) == [
        "data/gemeente.yaml:1:1  fout  Dit bestand ontbreekt. Maak het in dezelfde map als de andere. "
        "Bijvoorbeeld met de regel naam: Testdorp.",
        "data/offer.yaml:1:1  fout  Dit bestand ontbreekt. Er staat wel “Offer.yaml”: geef dat de juiste naam.",
        "data/toegankelijkheid.yaml:1:1  fout  Dit bestand ontbreekt. Maak het in dezelfde map als de andere. "
        "Bijvoorbeeld met de regel status: niet beoordeeld.",
    ]
    assert source.unread == {"offer", "gemeente", "toegankelijkheid"}
    assert (source.offer, source.gemeente) == ({}, {})


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """The name is the one that was asked for."""
    missing = tmp_path / "geen"
    source = load(missing)
    text = "Deze map bestaat niet. Kies de map waarin offer.yaml staat. Bijvoorbeeld data."
    assert told(source) == [f"{missing}:1:1  fout  {text}"]
    assert source.unread == {
        *(
            "offer",
            "gemeente",
            "toegankelijkheid",
            "bouwstenen",
            "vragen",
            "taal",
            "woordenlijst",
            "synoniemen",
        ),
        *("gebruikstests", "actieplan", "toetsvragen", "toetsen", "meldingen", "buren"),
    }


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """People give the path of offer.yaml itself."""
    file = folder(tmp_path) / "offer.yaml"
    text = "Dit is een bestand, geen map. Kies de map waarin het staat. Bijvoorbeeld data."
    assert told(load(file)) == [f"{file}:1:1  fout  {text}"]


def test_a_file_that_cannot_be_read_to_its_end_counts_as_unread(tmp_path: Path) -> None:
    """The checks then know that what is missing may stand there."""
    source = load(folder(tmp_path, offer__a="aanbod: x: y\n"))
    assert source.unread == {"offer"}
    assert source.offer["aanbod"] == [{"id": "digipunt"}]
    assert [problem.place for problem in source.problems] == [Place("data/offer/a.yaml", 1, 10)]


def test_a_file_that_is_a_list_is_refused(tmp_path: Path) -> None:
    """The name of the list was forgotten."""
    text = "Dit bestand begint met een lijst. Zet er de naam van die lijst boven. Bijvoorbeeld aanbod:"
    source = load(folder(tmp_path, offer="- id: digipunt\n"))
    assert told(source) == [f"data/offer.yaml:1:1  fout  {text}"]
    assert source.unread == {"offer"}


def test_only_lists_may_be_spread(tmp_path: Path) -> None:
    """A list without dashes, and a field that is no list of the register."""
    source = load(folder(tmp_path, offer__a="aanbod: digipunt\nnaam: Testdorp\n"))
    assert told(source) == [
        "data/offer/a.yaml:1:1  fout  “aanbod” is een lijst: begin elk punt met een streepje. "
        "Bijvoorbeeld - id: digipunt.",
        "data/offer/a.yaml:2:1  fout  “naam” kan hier niet, wel actoren, plaatsen en aanbod. Bijvoorbeeld aanbod:",
    ]


def test_a_list_of_offer_yaml_that_is_none_is_left_for_the_check(tmp_path: Path) -> None:
    """The check looks at the shape of all values."""
    source = load(folder(tmp_path, offer="aanbod: digipunt\n", offer__a="aanbod: []\n"))
    assert told(source) == []
    assert source.offer == {"aanbod": "digipunt"}


def test_what_looks_like_data_but_is_not_read_is_told(tmp_path: Path) -> None:
    """Hidden files and notes are passed over; data in the wrong place would be lost in silence."""
    path = folder(tmp_path, offer__a="aanbod: []\n")
    for name in ("b.yml", "C.YAML", ".verborgen.yaml", "lees-mij.txt"):
        (path / "offer" / name).write_text("aanbod: []\n", "utf-8")
    (path / "offer" / "cursussen").mkdir()
    text = "Dit lezen we niet: de naam moet op .yaml eindigen. Bijvoorbeeld offer/cursussen.yaml."
    names = ("C.YAML", "b.yml", "cursussen")
    assert told(load(path)) == [f"data/offer/{name}:1:1  waarschuwing  {text}" for name in names]


def test_offer_must_be_a_folder(tmp_path: Path) -> None:
    """A file without extension beside offer.yaml is a slip."""
    path = folder(tmp_path)
    (path / "offer").write_text("aanbod: []\n", "utf-8")
    text = "Dit is een bestand, geen map. Kies de map waarin het staat. Bijvoorbeeld data."
    assert told(load(path)) == [f"data/offer:1:1  fout  {text}"]


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """Data that partners change must not show other files of the machine; a link within the folder may."""
    path = folder(tmp_path, gemeente=None, toegankelijkheid=None)
    (tmp_path / "geheim.yaml").write_text("naam: Geheim\n", "utf-8")
    (path / "gemeente.yaml").symlink_to(tmp_path / "geheim.yaml")
    (path / "toegankelijkheid.yaml").symlink_to("offer.yaml")
    source = load(path)
    text = "Dit bestand is een verwijzing naar een plek buiten de map. Zet het zelf in de map."
    assert told(source) == [f"data/gemeente.yaml:1:1  fout  {text}"]
    assert source.gemeente == {}


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    """It is neither a file nor a folder."""
    path = folder(tmp_path, gemeente=None)
    (path / "gemeente.yaml").symlink_to("gemeente.yaml")
    (problem,) = load(path).problems
    assert problem.place == Place("data/gemeente.yaml")
    assert re.match("Dit bestand kan niet gelezen worden|Hier verwachten we een tekstbestand", problem.text)


def test_a_file_of_the_program_that_is_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who puts a register of their own in `data/` may throw it away."""
    monkeypatch.setattr(paths, "TAAL", paths.ROOT / "data" / "weg.yaml")
    text = "Dit bestand ontbreekt. Zet het terug, of kijk de naam na."
    assert told(load(folder(tmp_path))) == [f"data/taal.yaml:1:1  fout  {text}"]


def test_a_folder_with_the_name_of_a_file_is_refused(tmp_path: Path) -> None:
    """So is anything else that is not a plain file."""
    path = folder(tmp_path, gemeente=None)
    (path / "gemeente.yaml").mkdir()
    text = "Hier verwachten we een tekstbestand, geen map of verwijzing. Bijvoorbeeld offer.yaml."
    assert told(load(path)) == [f"data/gemeente.yaml:1:1  fout  {text}"]


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            PermissionError(),
            "Dit bestand mag je niet lezen. Vraag leesrechten aan wie het computerbeheer doet.",
        ),
        (
            OSError("schijf weg"),
            "Dit bestand kan niet gelezen worden (schijf weg). Kijk of het bestaat en probeer het opnieuw.",
        ),
    ],
)
def test_a_file_that_will_not_open_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, text: str
) -> None:
    """Rights and disks are no reason for a traceback."""
    path = folder(tmp_path)
    real = Path.open

    def refuse(opened: Path, how: str) -> object:
        if opened.name == "gemeente.yaml":
            raise error
        return real(opened, how)

    monkeypatch.setattr(Path, "open", refuse)
    assert told(load(path)) == [f"data/gemeente.yaml:1:1  fout  {text}"]


def test_a_folder_that_will_not_open_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for the folder itself."""

    def refuse(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    text = "Deze map mag je niet lezen. Vraag leesrechten aan wie het computerbeheer doet."
    assert told(load(tmp_path)) == [f"{tmp_path}:1:1  fout  {text}"]


def test_an_odd_file_name_can_be_printed(tmp_path: Path) -> None:
    """A name that is no text must not break the message about it."""
    path = folder(tmp_path, offer__a="aanbod: []\n")
    (path / "offer" / "b\n\udcff.yaml").write_text("", "utf-8")
    assert [problem.place.file for problem in load(path).problems] == ["data/offer/b??.yaml"]


def test_a_folder_of_the_working_directory_has_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`portaal check .` names files like `portaal check data` does."""
    monkeypatch.chdir(folder(tmp_path, gemeente="naam:\n"))
    assert [str(problem.place) for problem in load(Path()).problems] == ["data/gemeente.yaml:1:1"]


def test_problems_of_a_copy_name_the_folder_that_the_user_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change is looked at in a temporary place, which says nothing to who asked for it."""
    copy = folder(tmp_path, gemeente="naam:\n")
    monkeypatch.chdir(tmp_path)
    known = Path("voorbeelden", "dorp", "data")
    assert [str(problem.place) for problem in load(copy, known).problems] == [
        "voorbeelden/dorp/data/gemeente.yaml:1:1"
    ]


def test_a_program_without_its_bouwstenen_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken installation is told like a broken file."""
    monkeypatch.setattr(paths, "ROOT", tmp_path)
    for name in ("BOUWSTENEN", "SYNONIEMEN", "TAAL", "TOETS", "WOORDENLIJST"):
        monkeypatch.setattr(paths, name, tmp_path / "weg.yaml")
    source = load(folder(tmp_path))
    assert [problem.place.file for problem in source.problems] == [
        "data/bouwstenen.yaml",
        "data/synoniemen.yaml",
        "data/taal.yaml",
        "data/toets.yaml",
        "data/woordenlijst.yaml",
    ]
    assert source.unread == {"bouwstenen", "synoniemen", "taal", "toetsvragen", "woordenlijst"}


def test_both_registers_of_the_project_are_read_without_a_problem() -> None:
    """The real one and the example."""
    for data in (paths.ROOT / "data", paths.ROOT / "voorbeelden" / "testdorp" / "data"):
        assert load(data).problems == ()


def test_a_file_is_named_from_where_the_user_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that an editor, or an annotation in a pull request, opens the right file."""
    folder = tmp_path / "voorbeelden" / "dorp" / "data"
    folder.mkdir(parents=True)
    (folder / "offer.yaml").write_text("a: &b c\n")
    monkeypatch.chdir(tmp_path)
    assert {problem.place.file for problem in load(folder).problems if "offer" in problem.place.file} == {
        "voorbeelden/dorp/data/offer.yaml"
    }
