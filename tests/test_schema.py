"""The schemas of the data files: fresh, true to the registers, and hard on the mistakes that a schema can see."""

from __future__ import annotations

import json
import os
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from macros.check.shape import NAMES
from macros.model import Model
from macros.schema import BESTANDEN, LIJSTEN, modeline, schemas

from .check.cases import Case, cases
from .conftest import ROOT
from .schemas import als_editor, als_tekst, fouten, schemanaam

FOLDER = ROOT / "data" / "schema"
FILES = [
    file for root in ("data", "voorbeelden/testdorp/data") for file in sorted((ROOT / root).rglob("*.yaml"))
]


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def test_the_schemas_are_fresh() -> None:
    """What stands in data/schema/ is what `portaal schema` writes today."""
    kept = {file.name: file.read_text("utf-8") for file in FOLDER.iterdir()}
    assert sorted(kept) == sorted(schemas())
    stale = [name for name, text in schemas().items() if kept[name] != text]
    assert stale == [], "run: portaal schema"


def test_each_schema_is_one() -> None:
    """Each is right by the rules of its own dialect."""
    for text in schemas().values():
        Draft7Validator.check_schema(json.loads(text))


def test_there_is_a_schema_for_each_kind_of_data() -> None:
    """What the checks know as a whole has a schema of its own, or stands in that of the register."""
    assert {*BESTANDEN.values(), *LIJSTEN.values()} == set(NAMES)


@pytest.mark.parametrize("file", FILES, ids=_name)
@pytest.mark.parametrize("lees", [als_editor, als_tekst])
def test_the_registers_are_right_by_their_schemas(file: Path, lees: Any) -> None:
    """An editor marks nothing in a register without a mistake, whether it reads `2530` as a number or as text."""
    assert fouten(schemanaam(file), lees(file.read_text("utf-8"))) == []


@pytest.mark.parametrize("file", FILES, ids=_name)
def test_each_data_file_leads_to_its_schema(file: Path) -> None:
    """Its first line names the schema by a path that exists, seen from the file."""
    schema = FOLDER / f"{schemanaam(file)}.json"
    assert file.read_text("utf-8").split("\n")[0] == modeline(
        Path(os.path.relpath(schema, file.parent)).as_posix()
    )
    assert schema.is_file()


@pytest.mark.parametrize("file", FILES, ids=_name)
def test_the_settings_of_the_editor_name_the_same_schema(file: Path) -> None:
    """A new file of a known name has its schema before anybody wrote its first line."""
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    found = [
        schema
        for schema, globs in settings["yaml.schemas"].items()
        if any(fnmatch(_name(file), glob) for glob in globs)
    ]
    assert found == [f"./data/schema/{schemanaam(file)}.json"]


def _parts(case: Case) -> list[tuple[str, str, bool]]:
    """Return each YAML file of a golden case: its schema, its text, and whether the checks find a fout there."""
    wrong = {line.split(":")[0] for line in case.expected.splitlines() if "  fout  " in line}
    return [
        (schemanaam(name), text, name in wrong) for name, text in case.files.items() if name.endswith(".yaml")
    ]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_no_false_alarm(case: Case) -> None:
    """What the checks let pass, or only warn about, an editor does not mark."""
    for name, text, wrong in _parts(case):
        if not wrong:
            assert fouten(name, als_editor(text)) == []


VANGT = {
    *(
        "ages",
        "check-term",
        "closed-list",
        "closed-list-capitals",
        "closed-list-check",
        "closed-list-in-list",
    ),
    *("closed-list-lone", "coordinates-form", "dates", "dates-impossible", "dates-of-source", "empty-value"),
    *(
        "exceptions",
        "hours-empty",
        "hours-no-such-key",
        "id-length",
        "id-pattern",
        "id-reserved",
        "languages",
    ),
    *("link", "mail", "missing-key", "missing-key-adres", "missing-key-nested", "number", "phone"),
    *("phone-premium", "plan-shape", "postcode", "synonyms", "toetsen-shape", "type-entry"),
    *("type-fields-for-list", "type-fields-for-text", "type-list-for-fields", "type-list-for-other"),
    *("type-list-for-text", "type-list-of-register", "type-text-for-fields", "unknown-key"),
    *("unknown-key-council", "unknown-key-elsewhere", "unknown-key-nested", "unknown-key-offer-file"),
    *("unknown-key-other-word", "unknown-key-own", "web-address-unsafe", "yes-or-no"),
}
"""Golden cases of the checks with a mistake that shows in one value or one entry: a schema sees it too."""


@pytest.mark.parametrize("case", [case for case in cases() if case.name in VANGT], ids=lambda case: case.name)
def test_a_mistake_of_shape_is_marked(case: Case) -> None:
    """An unknown word, a missing field, a list for a text: marked while one types."""
    for name, text, wrong in _parts(case):
        if wrong:
            assert fouten(name, als_editor(text)) != []


def test_the_traps_exist() -> None:
    """No name in the list is of a case that is gone."""
    assert {case.name for case in cases()} >= VANGT


def _velden(schema: Any) -> list[dict[str, Any]]:
    """Return every field of a schema."""
    kinds = [schema, *schema["definitions"].values()]
    return [field for kind in kinds for field in kind["properties"].values()]


def test_each_field_is_explained_in_the_schema() -> None:
    """An editor shows the name and the explanation of whatever stands under the mouse."""
    for text in schemas().values():
        assert all(field["title"] and field["description"] for field in _velden(json.loads(text)))


def test_a_field_with_a_closed_list() -> None:
    """Each word is offered with what a reader sees."""
    offer = json.loads(schemas()["offer.json"])["definitions"]["Offer"]["properties"]
    assert offer["status"] == {
        "title": "Status",
        "description": "Of je er nu terechtkan. Gestopt aanbod haal je niet weg: zijn pagina zegt dat het gestopt is.",
        "type": "string",
        "enum": ["actief", "gepland", "na te kijken", "tijdelijk dicht", "gestopt"],
        "enumDescriptions": [
            "Loopt",
            "Gepland, nog niet gestart",
            "Overgenomen van elders, nog na te kijken",
            "Tijdelijk dicht",
            "Gestopt",
        ],
        "errorMessage": "Dit staat niet in de lijst. Kies uit: actief, gepland, na te kijken, tijdelijk dicht of gestopt.",
        "examples": ["actief"],
    }


def test_a_list_out_of_a_closed_list() -> None:
    """One lone word will do; the explanation of the field tells all words."""
    offer = json.loads(schemas()["offer.json"])["definitions"]["Offer"]["properties"]
    words = {
        "type": "string",
        "enum": ["alleen", "één op één", "groep", "op afstand"],
        "enumDescriptions": [
            "Je werkt zelf, zonder begeleiding",
            "Eén persoon helpt je",
            "In een groep",
            "Op afstand, per telefoon of scherm",
        ],
        "errorMessage": "Dit staat niet in de lijst. Kies uit: alleen, één op één, groep of op afstand.",
    }
    field = offer["begeleiding"]
    assert {key: field[key] for key in ("type", "items", "if", "then")} == {
        "type": ["string", "array"],
        "items": words,
        "if": {"type": "string"},
        "then": words,
    }
    assert field["markdownDescription"].endswith("- `op afstand`: Op afstand, per telefoon of scherm")


@pytest.mark.parametrize("model", BESTANDEN.values(), ids=lambda model: model.__name__)
def test_the_fields_are_those_of_the_model(model: type[Model]) -> None:
    """In the same order, and no other ones."""
    name = next(name for name, kind in BESTANDEN.items() if kind is model)
    schema = json.loads(schemas()[f"{name}.json"])
    assert list(schema["properties"]) == list(model.model_fields)
    assert schema["additionalProperties"] is False


def test_an_editor_reads_numbers_and_texts() -> None:
    """The reader of these tests takes a telephone number and a day for what an editor takes them for."""
    assert als_editor("a: 2530\nb: 2026-11-24\nc: ja\nd: 059 00 00 11\ne: 51.163\nf: ~\n") == {
        "a": 2530,
        "b": "2026-11-24",
        "c": "ja",
        "d": "059 00 00 11",
        "e": 51.163,
        "f": None,
    }
    assert yaml.CSafeLoader.yaml_implicit_resolvers, "the loader of others is left alone"
