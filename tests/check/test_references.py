"""Every field that holds an id is looked at, in the register, the plan and the tests."""

from __future__ import annotations

import pytest

from macros.check.content import Content
from macros.check.references import _references, unknown_references
from macros.load import Mapping, Sequence, read

IN_REGISTER = (
    ("actoren", "relaties.actor", "actoren"),
    ("actoren", "nagekeken.door", "actoren"),
    ("plaatsen", "nagekeken.door", "actoren"),
    ("aanbod", "aanbieder", "actoren"),
    ("aanbod", "rollen.actor", "actoren"),
    ("aanbod", "nagekeken.door", "actoren"),
    ("aanbod", "plaatsen", "plaatsen"),
    ("aanbod", "wanneer.ronde.plaats", "plaatsen"),
    ("aanbod", "wanneer.aangepast.plaats", "plaatsen"),
    ("aanbod", "in_plaats", "aanbod"),
    ("aanbod", "bouwstenen", "bouwstenen"),
)
IN_PLAN = (
    ("acties.bouwstenen", "bouwstenen"),
    ("acties.eigenaar", "actoren"),
    ("acties.partners", "actoren"),
    ("acties.bewijs.aanbod", "aanbod"),
    ("acties.bewijs.plaats", "plaatsen"),
    ("acties.bewijs.actor", "actoren"),
    ("legplan.bewijs.aanbod", "aanbod"),
    ("legplan.bewijs.plaats", "plaatsen"),
    ("legplan.bewijs.actor", "actoren"),
    ("legplan.bouwsteen", "bouwstenen"),
    ("legplan.verantwoordelijke", "actoren"),
    ("eigen_kaarten.raakt", "bouwstenen"),
    ("gemelde_noden.gemeld_door", "actoren"),
    ("overleg.actor", "actoren"),
    ("regie_instrumenten.partner", "actoren"),
    ("vindplaatsen.plaats", "plaatsen"),
    ("vindplaatsen.actor", "actoren"),
    ("vindplaatsen.aanbod", "aanbod"),
    ("connect.aanbod", "aanbod"),
    ("digihelperprofielen.actor", "actoren"),
    ("digihelperprofielen.verwijst_door.actor", "actoren"),
    ("digihelperprofielen.verwijst_door.aanbod", "aanbod"),
)
IN_TOETSEN = (("toetsen.door", "actoren"), ("toetsen.acties.eigenaar", "actoren"))
LISTS = ("actoren", "plaatsen", "aanbod", "bouwstenen")


def raw(field: str) -> Mapping:
    """Return fields within fields that end in an id."""
    text = "weg"
    for step in reversed(field.split(".")):
        text = f"{{{step}: [{text}]}}"
    value, problems = read(text.encode(), "a.yaml")
    assert isinstance(value, Mapping)
    assert problems == []
    return value


def found(content: Content) -> list[str]:
    """Return the lists in which some id must stand."""
    return [wanted for wanted in LISTS for _ in _references(content, wanted)]


@pytest.mark.parametrize(("kind", "field", "wanted"), IN_REGISTER)
def test_a_field_of_the_register(kind: str, field: str, wanted: str) -> None:
    """In this list, and in none of the others."""
    entries = Sequence()
    entries.put(raw(field), 0)
    assert found(Content(register={kind: entries})) == [wanted]


@pytest.mark.parametrize(("field", "wanted"), IN_PLAN)
def test_a_field_of_the_plan(field: str, wanted: str) -> None:
    """Of any part of it."""
    assert found(Content(plan=raw(field))) == [wanted]


@pytest.mark.parametrize(("field", "wanted"), IN_TOETSEN)
def test_a_field_of_the_tests(field: str, wanted: str) -> None:
    """Who tested, and who acts."""
    assert found(Content(ruwe_toetsen=raw(field))) == [wanted]


@pytest.mark.parametrize(
    ("wanted", "among"), [("actoren", "de actoren"), ("plaatsen", "de plaatsen"), ("aanbod", "het aanbod")]
)
def test_an_id_that_stands_nowhere_is_told(wanted: str, among: str) -> None:
    """Only for a list that could be read."""
    plan = raw(
        f"vindplaatsen.{wanted.removesuffix('en').removesuffix('s') if wanted != 'plaatsen' else 'plaats'}"
    )
    whole = Content(register={name: Sequence() for name in LISTS[:3]}, plan=plan)
    (problem,) = unknown_references(whole, None)  # type: ignore[arg-type]  # no day is needed
    assert problem.text.startswith(f"“weg” staat niet bij {among}. Maak eerst ")
    assert list(unknown_references(Content(plan=plan), None)) == []  # type: ignore[arg-type]
