"""Who does what: each cell has what shows it, and empty rows and columns are named."""

from __future__ import annotations

from pathlib import Path

from macros.regie.matrix import Matrix, matrix_acties, matrix_bouwstenen
from macros.register import Register

from ..klein import ACTOR, anders
from .klein import BIB, VZW, actie, hulp, met_plan

STIL = anders(ACTOR, id="stil", naam="Stil")
PLAN = {
    "acties": [
        actie("helpen", eigenaar="vzw", bewijs=[{"aanbod": "hulp"}, {"actor": "bib-dienst"}]),
        actie("weg", status="stopgezet", eigenaar="stil", bouwstenen=["klare-taal"]),
        actie("leeg", bouwstenen=["klare-taal"]),
    ],
    "legplan": [{"bouwsteen": "klare-taal", "ligt": "nu", "verantwoordelijke": "bib-dienst"}],
}


def _register(folder: Path) -> Register:
    roles = [{"actor": "bib-dienst", "rol": "ontvangt"}, {"actor": "gemeente", "rol": "voert uit"}]
    offers = (
        hulp("hulp", rollen=roles, bouwstenen=["ondersteun-individueel"]),
        hulp("plan", status="gepland", aanbieder="vzw", bouwstenen=["ondersteun-in-groep"]),
        hulp("oud", status="gestopt", aanbieder="stil", bouwstenen=["ondersteun-digihelpers"]),
    )
    return met_plan(folder, *offers, plan=PLAN, actoren=[ACTOR, BIB, VZW, STIL])


def _cellen(matrix: Matrix) -> dict[tuple[str, str], list[tuple[str, str, bool]]]:
    return {key: [(t.rol, t.id, t.loopt) for t in cell.sporen] for key, cell in matrix.cellen.items()}


def test_actors_by_cards(tmp_path: Path) -> None:
    """Roles, planned offers, owners and whoever is responsible; what stopped or was given up is left out."""
    assert _cellen(matrix_bouwstenen(_register(tmp_path))) == {
        ("gemeente", "ondersteun-individueel"): [
            ("Biedt het aan", "hulp", True),
            ("Voert uit", "hulp", True),
        ],
        ("bib-dienst", "ondersteun-individueel"): [("Stelt de plek ter beschikking", "hulp", True)],
        ("vzw", "ondersteun-in-groep"): [("Biedt het aan", "plan", False)],
        ("vzw", "ondersteun-individueel"): [("Eigenaar", "helpen", False)],
        ("bib-dienst", "klare-taal"): [("Verantwoordelijk", "klare-taal", False)],
    }


def test_actors_by_actions(tmp_path: Path) -> None:
    """Owners, partners, and everybody in the offers that prove it."""
    assert _cellen(matrix_acties(_register(tmp_path))) == {
        ("vzw", "helpen"): [("Eigenaar", "helpen", False)],
        ("gemeente", "helpen"): [("Biedt het aan", "hulp", True), ("Voert uit", "hulp", True)],
        ("bib-dienst", "helpen"): [
            ("Stelt de plek ter beschikking", "hulp", True),
            ("Staat als bewijs", "helpen", False),
        ],
        ("stil", "weg"): [("Eigenaar", "weg", False)],
    }


def test_what_runs_is_told_from_what_is_planned(tmp_path: Path) -> None:
    """A cell runs when one of its offers does."""
    matrix = matrix_bouwstenen(_register(tmp_path))
    assert [(cell.kolom, cell.loopt) for cell in matrix.van_actor("vzw")] == [
        ("ondersteun-in-groep", False),
        ("ondersteun-individueel", False),
    ]
    assert [cell.actor.naam for cell in matrix.van_kolom("ondersteun-individueel")] == [
        "Bib",
        "De vzw",
        "Gemeente Kleindorp",
    ]


def test_what_is_empty_is_named(tmp_path: Path) -> None:
    """Columns first, then rows; a row is an actor, also when it does nothing."""
    register = _register(tmp_path)
    assert matrix_acties(register).zinnen == ("Bij 1 actie staat niemand: “Leeg”.",)
    cards = matrix_bouwstenen(register)
    assert len(cards.lege_kolommen) == 33
    assert cards.zinnen[0].startswith("Bij 33 bouwstenen staat niemand: “Leen digitaal materiaal")
    assert cards.zinnen[1] == "1 actor staat bij geen enkele bouwsteen: Stil."
