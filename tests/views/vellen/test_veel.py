"""Vellen of a council with more help than paper holds: they stay of use, and say how much they leave out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.drukwerk.soorten import vellen
from macros.links import Links
from macros.pages import record_paths
from macros.views.vellen import folder_keuze, matrix, verwijsblad
from macros.views.vellen.folder import Folder
from macros.views.vellen.matrix import Matrixvel
from macros.views.vellen.nood import Noodblad
from macros.views.vellen.pagina import inhoud
from macros.views.zicht import Zicht

from ...klein import ACTOR, AUTHORED, GEMEENTE, anders
from ...regie.klein import hulp, met_plan

COUNCIL = {**GEMEENTE, "webadres": "https://hulp.kleindorp.example/"}


def _zicht(folder: Path, count: int) -> Zicht:
    """Return a council with so many offers for one need, and one for another."""
    actors = [ACTOR, *(anders(ACTOR, id=f"a{n}", naam=f"Actor {n:03}") for n in range(count))]
    cards = ["ondersteun-individueel"]
    many = [hulp(f"h{n}", aanbieder=f"a{n}", noden=["nu-vast"], bouwstenen=cards) for n in range(count)]
    other = hulp("anders", noden=["wifi"])
    register = met_plan(folder, *many, other, plan={}, actoren=actors, gemeente=COUNCIL)
    return Zicht(register, Links(AUTHORED | record_paths(register)))


def _vel(zicht: Zicht, name: str) -> Any:
    return inhoud(zicht, next(vel for vel in vellen(zicht.register) if vel.id == name))


@pytest.fixture(scope="module")
def veel(tmp_path_factory: pytest.TempPathFactory) -> Zicht:
    """More than any vel holds."""
    return _zicht(tmp_path_factory.mktemp("veel"), 150)


def test_the_vel_of_a_need_stays_two_pages(veel: Zicht) -> None:
    """It counts what it leaves out, and names where all of it stands."""
    vel: Noodblad = _vel(veel, "nood-nu-vast")
    on = sum(len(group.kaarten) for group in vel.groepen)
    assert 0 < on < 40
    assert vel.meer[:2] == (
        f"Op dit blad is geen plaats voor nog {150 - on} andere.",
        "Alles staat op hulp.kleindorp.example/noden/nu-vast.",
    )
    assert (vel.maat, vel.later) == ("lang", ())


def test_the_folder_leaves_out_no_need(veel: Zicht) -> None:
    """Of each need the first go in; at a need of which some do not, it says how many and where they stand."""
    made: Folder = _vel(veel, "folder-a5")
    told = {group.id: len(group.stukken) for group in made.groepen}
    assert told == {"nu-vast": folder_keuze.MEEST - 1, "wifi": 1}
    more = {group.id: group.meer[:2] for group in made.groepen if group.meer}
    assert more == {
        "nu-vast": (
            f"In dit boekje is geen plaats voor nog {151 - folder_keuze.MEEST} andere.",
            "Alles staat op hulp.kleindorp.example/noden/nu-vast.",
        )
    }
    assert made.uitleg[-1] == "Niet alle hulp staat in dit boekje. Bij elk deel lees je waar de rest staat."


def test_the_matrix_keeps_those_that_stand_at_most(veel: Zicht) -> None:
    """What is left out is counted, with where it stands."""
    made: Matrixvel = _vel(veel, "matrix")
    assert len(made.rijen) == matrix.MEESTE_RIJEN
    assert made.onder[0].startswith(
        "Op dit vel is geen plaats voor nog 50 andere actoren, die bij minder staan. "
        "Alles staat op hulp.kleindorp.example/beleid/wie-doet-wat."
    )


def test_few_offers_are_all_there(tmp_path: Path) -> None:
    """Nothing is left out, and nothing is said of it."""
    few = _zicht(tmp_path, 5)
    need: Noodblad = _vel(few, "nood-nu-vast")
    made: Folder = _vel(few, "folder-a5")
    assert (sum(len(group.kaarten) for group in need.groepen), need.meer) == (5, ())
    assert sum(len(group.stukken) for group in made.groepen) == 6
    assert not any(group.meer for group in made.groepen)
    assert made.meer_plekken == ()


def test_choosing_for_a_sheet_works_out_each_offer_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once for the half sheet and once for the whole one at most: twice the offers are twice the work."""
    counts = []
    for size in (100, 200):
        few, calls = _zicht(tmp_path / str(size), size), 0
        original = verwijsblad.verwijzing

        def counted(*args: Any, original: Any = original) -> Any:
            nonlocal calls
            calls += 1
            return original(*args)

        with monkeypatch.context() as patch:
            patch.setattr(verwijsblad, "verwijzing", counted)
            verwijsblad.kies(few)
        counts.append(calls)
    assert counts[0] <= 2 * 100
    assert counts[1] <= 2 * counts[0]
