"""The data files of a new council: what was answered reads back as it was typed, and every other field is explained."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.bewerken.waarde import plat
from macros.check import structure
from macros.load import read
from macros.model import Gemeente, Toegankelijkheid
from macros.model.lijsten import Lijsten
from macros.nieuw.antwoorden import Antwoorden
from macros.nieuw.gegevens import bestanden
from macros.nieuw.vragen import bezwaren
from tests.conftest import VANDAAG

VOL = Antwoorden(
    "Nieuwdorp",
    kern=("Nieuwdorp", "Oud-Nieuwdorp"),
    telefoon="03 555 00 10",
    mail="info@nieuwdorp.example",
    link="https://www.nieuwdorp.example",
    webadres="https://hulp.nieuwdorp.example/",
    kleur="00504f",
    logo='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
)
HOSTILE = (
    'Sint-Pieters: "x" # y',
    *("no", "null", "~", "{{", "{% x %}", "- a", "# x", "&a", "*a", "!x", "|", ">", "%a", "@a", "`a`"),
    *(
        "{a: b}",
        "[a",
        "'",
        '"',
        "\\",
        "a: b",
        "x #y",
        "0x1",
        "1e3",
        "2026-11-21",
        "'s-Heren",
        "a, b",
        "?",
        "=",
        "<<",
    ),
)


def _gemeente(antwoorden: Antwoorden, vandaag: date = VANDAAG) -> dict[str, object]:
    found, problems = read(bestanden(antwoorden, vandaag)["gemeente.yaml"].encode(), "gemeente.yaml")
    assert found is not None, problems
    return dict(plat(found))  # type: ignore[arg-type]


def test_everything_that_was_answered_stands_in_its_field() -> None:
    """And nothing else does."""
    assert _gemeente(VOL) == {
        "versie": "1",
        "naam": "Nieuwdorp",
        "huisstijl": {"kleur": "00504f", "logo": "logo.svg"},
        "webadres": "https://hulp.nieuwdorp.example/",
        "telefoon": "03 555 00 10",
        "mail": "info@nieuwdorp.example",
        "link": "https://www.nieuwdorp.example",
        "dorpskernen": [
            {"id": "nieuwdorp", "naam": "Nieuwdorp"},
            {"id": "oud-nieuwdorp", "naam": "Oud-Nieuwdorp"},
        ],
    }
    assert bezwaren(VOL, VANDAAG) == []


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_reads_back_as_it_was_typed(name: str) -> None:
    """Whatever YAML or a template would make of it."""
    found = _gemeente(Antwoorden(name, kern=(name, name)))
    assert found["naam"] == name
    kernen = found["dorpskernen"]
    assert isinstance(kernen, list)
    assert [kern["naam"] for kern in kernen] == [name, name]
    assert len({kern["id"] for kern in kernen}) == 2


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_any_text_reads_back_or_is_refused_in_words(text: str) -> None:
    """What somebody typed never becomes another value, another field or a traceback."""
    name = " ".join(text.split())
    if not bezwaren(Antwoorden(name), VANDAAG):
        assert _gemeente(Antwoorden(name)) == {"versie": "1", "naam": name}


def _zonder_opmerkingen(text: str) -> str:
    """Return a file with each field that was left open filled in as its remark shows it."""
    lines = text.split("\n")
    return "\n".join(re.sub(r"^( *)# (( *)(- |[a-z_]+:(?= |$)).*)$", _open, line) for line in lines)


_VELDEN = re.compile(rf"({'|'.join({*Gemeente.model_fields, *Toegankelijkheid.model_fields})}):")


def _open(match: re.Match[str]) -> str:
    inner = match[2]
    known = inner.startswith((" ", "-")) or _VELDEN.match(inner)
    return f"{match[1]}{inner}" if known else match[0]


def test_every_field_of_the_council_is_there_and_its_example_holds() -> None:
    """Whoever takes the # away gets data that the register takes."""
    text = _zonder_opmerkingen(bestanden(Antwoorden("Nieuwdorp"), VANDAAG)["gemeente.yaml"])
    raw, problems = read(text.encode(), "gemeente.yaml")
    assert problems == []
    assert set(plat(raw)) == set(Gemeente.model_fields)  # type: ignore[arg-type]
    assert structure.lees(Gemeente, raw)[1] == []


def test_every_field_of_the_statement_is_there_and_its_example_holds() -> None:
    """The statement itself says that nobody judged the site yet."""
    text = bestanden(Antwoorden("Nieuwdorp"), VANDAAG)["toegankelijkheid.yaml"]
    raw, _ = read(text.encode(), "toegankelijkheid.yaml")
    assert dict(plat(raw)) == {  # type: ignore[arg-type]
        "versie": "1",
        "status": "niet beoordeeld",
        "beoordeling": "automatische tests",
        "opgesteld_op": "2026-11-21",
        "beoordeeld_op": "2026-11-21",
        "door": "de makers van Inclusieportaal",
    }
    whole, problems = read(_zonder_opmerkingen(text).encode(), "toegankelijkheid.yaml")
    assert problems == []
    assert set(plat(whole)) == set(Toegankelijkheid.model_fields)  # type: ignore[arg-type]


def test_the_lists_hold_one_example_that_waits() -> None:
    """With a place of its own and the council as who offers it."""
    raw, problems = read(bestanden(VOL, VANDAAG)["offer.yaml"].encode(), "offer.yaml")
    assert problems == [] and structure.lees(Lijsten, raw)[1] == []
    lists = plat(raw)  # type: ignore[arg-type]
    assert isinstance(lists, dict)
    (actor,), (place,), (offer,) = lists["actoren"], lists["plaatsen"], lists["aanbod"]
    assert (actor["id"], actor["naam"]) == ("gemeente-nieuwdorp", "Gemeente Nieuwdorp")
    assert (offer["status"], offer["aanbieder"], offer["plaatsen"]) == (
        "na te kijken",
        actor["id"],
        [place["id"]],
    )


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Sint-Pieters-Leeuw", "gemeente-sint-pieters-leeuw"),
        ("Ωμέγα", "gemeente"),
        ("É" * 90, "gemeente-" + "e" * 50),
    ],
)
def test_the_id_of_the_council_is_one(name: str, id: str) -> None:
    """Whatever its name is made of."""
    text = bestanden(Antwoorden(name), VANDAAG)["offer.yaml"]
    assert f"  - id: {id}\n" in text and f"aanbieder: {id}\n" in text
