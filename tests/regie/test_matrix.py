"""Who does what: each cell has what shows it, and empty rows and columns are named."""

from __future__ import annotations

from pathlib import Path

from macros.regie.matrix import Matrix, matrix_acties, matrix_bouwstenen
from macros.register import Register

from ..klein import ACTOR, anders
from .klein import BIB, LANG_GELEDEN, VZW, actie, hulp, met_plan

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
    return {key: [(t.rol, t.id, t.zeker) for t in cell.sporen] for key, cell in matrix.cellen.items()}


def test_actors_by_cards(tmp_path: Path) -> None:
    """Roles, planned offers, owners, proof and whoever is responsible; what stopped or was given up is left out."""
    assert _cellen(matrix_bouwstenen(_register(tmp_path))) == {
        ("gemeente", "ondersteun-individueel"): [
            ("Biedt het aan", "hulp", True),
            ("Voert uit", "hulp", True),
        ],
        ("bib-dienst", "ondersteun-individueel"): [
            ("Stelt de plek ter beschikking", "hulp", True),
            ("Staat als bewijs", "helpen", False),
        ],
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


def test_proof_is_somebody_who_works_on_it(tmp_path: Path) -> None:
    """Of a promise or of the card itself, an actor or who is in an offer; an offer that stopped is none."""
    proof = [{"aanbod": "loopt"}, {"aanbod": "gestopt"}, {"actor": "vzw"}]
    plan = {
        "acties": [actie("helpen", bouwstenen=["klare-taal"], bewijs=proof)],
        "legplan": [{"bouwsteen": "lokale-trekker", "ligt": "nu", "bewijs": [{"actor": "bib-dienst"}]}],
    }
    offers = (
        hulp("loopt", bouwstenen=["ondersteun-in-groep"]),
        hulp("gestopt", status="gestopt", aanbieder="stil"),
    )
    matrix = matrix_bouwstenen(met_plan(tmp_path, *offers, plan=plan, actoren=[ACTOR, BIB, VZW, STIL]))
    assert _cellen(matrix) == {
        ("gemeente", "ondersteun-in-groep"): [("Biedt het aan", "loopt", True)],
        ("gemeente", "klare-taal"): [("Biedt het aan", "loopt", True)],
        ("vzw", "klare-taal"): [("Staat als bewijs", "helpen", False)],
        ("bib-dienst", "lokale-trekker"): [("Staat als bewijs", "lokale-trekker", False)],
    }


def test_only_what_was_checked_in_time_is_sure(tmp_path: Path) -> None:
    """What nobody checked may run, and says so; after its last day it runs no more."""
    found = (
        hulp("vers"),
        anders(hulp("laat"), nagekeken=LANG_GELEDEN),
        anders(hulp("nooit"), nagekeken=None),
        hulp("uit", wanneer={"elke": ["maandag 9u-12u"], "tot": "2026-11-20"}),
        hulp("dicht", status="tijdelijk dicht"),
    )
    offers = (anders(offer, bouwstenen=["klare-taal"]) for offer in found)
    matrix = matrix_bouwstenen(met_plan(tmp_path, *offers, plan={}))
    (cell,) = matrix.van_actor("gemeente")
    assert {trace.id: (trace.staat, trace.zeker) for trace in cell.sporen} == {
        "vers": ("Loopt", True),
        "laat": ("Loopt, te lang geleden nagekeken", False),
        "nooit": ("Loopt, nog niet nagekeken", False),
        "uit": ("De laatste dag is voorbij", False),
        "dicht": ("Tijdelijk dicht", False),
    }


def test_what_runs_is_told_from_what_is_planned(tmp_path: Path) -> None:
    """A cell is sure when one of its offers is."""
    matrix = matrix_bouwstenen(_register(tmp_path))
    assert [(cell.kolom, cell.zeker) for cell in matrix.van_actor("vzw")] == [
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


def test_an_actor_that_ended_is_named_with_its_last_day(tmp_path: Path) -> None:
    """Somebody would ring it otherwise."""
    gone = anders(STIL, tot="2024-12-31")
    found = matrix_bouwstenen(met_plan(tmp_path, plan={}, actoren=[ACTOR, gone]))
    assert found.zinnen[1] == (
        "2 actoren staan bij geen enkele bouwsteen: Gemeente Kleindorp en Stil (tot 31 december 2024)."
    )
