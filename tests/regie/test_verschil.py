"""What differs between two small registers, as the sheet of a meeting tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from macros.links import Links
from macros.model import Actieplan, Actor, Gemeente, Model, Offer, Plaats, Toetsen
from macros.model.sleutels import SLEUTELS
from macros.model.voorbeelden import model_in
from macros.pages import record_paths
from macros.platte_tekst import tekst
from macros.regie.veldwoorden import GEVOELIG, VERWIJST
from macros.regie.verschil import Terugblik, verschil
from macros.register import link
from macros.views.beleid.hoofdstuk import Cijferpagina
from macros.views.beleid.overleg import gewijzigd, sinds
from macros.views.zicht import Zicht

from ..check.cases import Case, read_case
from ..conftest import ROOT, VANDAAG
from ..klein import AUTHORED
from ..registers import modellen, nagekeken
from ..versies import gelezen

FOLDER = ROOT / "tests" / "cases" / "verschil"
BASIS = read_case(FOLDER / "_basis.yaml")
TOEN = date(2026, 9, 24)


def blad(case: Case, folder: Path) -> str:
    """Return what the sheet of the second version tells about the first."""
    before, after = gelezen(BASIS, case, "toen", TOEN, folder), gelezen(BASIS, case, "nu", VANDAAG, folder)
    view = Zicht(after, Links(AUTHORED | record_paths(after)), Terugblik(before, ""))
    return tekst("Overleg", Cijferpagina((sinds(view), gewijzigd(view))))


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("[!_]*.yaml")))
def test_the_sheet_of_two_versions(name: str, tmp_path: Path) -> None:
    """The whole text, in which each difference stands once and nothing else."""
    case = read_case(FOLDER / f"{name}.yaml")
    assert blad(case, tmp_path) == case.expected


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_a_register_does_not_differ_from_itself(name: str) -> None:
    """Whatever it holds."""
    register = link(nagekeken(name)[0], VANDAAG)
    assert verschil(register, register).leeg


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_everything_can_be_said(name: str) -> None:
    """Against an empty plan and no entry at all, every value of the register finds its words."""
    register = link(nagekeken(name)[0], VANDAAG)
    empty = replace(register, actoren={}, plaatsen={}, aanbod={}, actieplan=None, toetsen=())
    found, back = verschil(empty, register), verschil(register, empty)
    entries = len(register.actoren) + len(register.plaatsen) + len(register.aanbod)
    assert len(found.nieuw) == entries - len(register.in_de_wacht)
    assert len(back.weg) == len(found.nieuw)
    pieces = (*found.beloften, *found.legplan, *found.plan, *back.plan, *found.toetsen, *back.toetsen)
    assert all(piece.naam and (piece.uitleg or piece.wijzigingen) for piece in pieces)
    assert not any("=" in change.zin for piece in pieces for change in piece.wijzigingen)


def test_tables_of_fields_name_real_fields() -> None:
    """A field that was renamed would lose its mark, its label or the names behind its ids."""
    kinds = {type(model) for name in ("testdorp", "boechout") for model in _alles(name)}
    fields = {field for kind in kinds for field in kind.model_fields}
    assert sorted((GEVOELIG | VERWIJST.keys()) - fields) == []


def _alles(name: str) -> list[Model]:
    content = nagekeken(name)[0]
    wholes: list[Actor | Plaats | Offer | Gemeente | Actieplan | Toetsen] = [*content.entries()]
    wholes += [whole for whole in (content.gemeente, content.actieplan, content.toetsen) if whole]
    return [model for whole in wholes for model in modellen(whole)]


def test_keys_of_items_without_an_id_name_real_fields() -> None:
    """In the plan or the council, and each list of them once."""
    wholes = {**Actieplan.model_fields, **Gemeente.model_fields}
    for name, fields in SLEUTELS.items():
        kind = model_in(wholes[name].annotation)
        assert kind and set(fields) <= kind.model_fields.keys()
