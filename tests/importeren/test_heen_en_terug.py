"""What we publish comes back as it was: for every field that a format holds, and for no other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from macros.check.content import Entry
from macros.exports.hsds.export import HSDS_JSON
from macros.exports.tabellen.getypt import veld
from macros.exports.tabellen.tabel import TABELLEN
from macros.exports.tabellen.uitvoer import CSV, XLSX
from macros.importeren.basis import Lezing
from macros.importeren.formaten import eigen_velden, hsds_velden
from macros.importeren.hsds import lees_hsds
from macros.importeren.ontleden import ontleed
from macros.importeren.rijen import lees_tabellen
from macros.importeren.samen import Samenvoegen
from macros.importeren.tabel import lees_csv, lees_tekst, lees_werkmap
from macros.links import Links
from macros.model import Actor, Offer
from macros.model.keuzes import Status
from macros.model.soorten import MODELLEN, soort_van
from macros.pages import record_paths
from macros.register import link
from macros.views.zicht import Zicht
from tests.conftest import VANDAAG
from tests.exports.registers import zicht
from tests.klein import AUTHORED
from tests.registers import nagekeken

from .leeg import inhoud, lege_map, neem


@cache
def zonder_meldingen() -> Zicht:
    """Return Testdorp without reports: what somebody reported as wrong does not go out."""
    register = link(replace(nagekeken("testdorp")[0], meldingen=None), VANDAAG)
    return Zicht(register, Links(AUTHORED | record_paths(register)))


def _bronnen(tmp_path: Path, view: Zicht, kind: str) -> list[Path]:
    makers = {"csv": CSV.bestanden, "xlsx": XLSX.bestanden, "hsds": HSDS_JSON.bestanden}
    found = []
    for name, content in makers[kind](view):
        if name.endswith((".csv", ".xlsx", "services.json")):
            path = tmp_path / Path(name).name
            path.write_bytes(content)
            found.append(path)
    return found


def _ingangen(view: Zicht) -> Iterator[Entry]:
    register = view.register
    yield from (one for one in register.aanbod.values() if one.status is not Status.NA_TE_KIJKEN)
    yield from register.plaatsen_in_lijsten()
    yield from register.actoren_in_lijsten()


EIGEN_KAART = "samen-nederlands-en-digitaal"
"""A card of the council's own plan, which the empty register does not have: it is told, and does not come along."""


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_our_own_tables_come_back_field_by_field(tmp_path: Path, kind: str) -> None:
    """Every column with a path gives the same typed value back, into a register that had nothing."""
    view, data = zonder_meldingen(), lege_map(tmp_path)
    outcome = neem(data, *_bronnen(tmp_path, view, kind))
    assert outcome.fouten == ()
    assert {one.tekst.partition("”")[0] for one in outcome.niet_mee} == {f"“{EIGEN_KAART}"}
    back = {(soort_van(one), one.id): one for one in inhoud(data).entries()}
    paths = {table.soort: eigen_velden(table) for table in TABELLEN}
    assert back.keys() == {(soort_van(one), one.id) for one in _ingangen(view)}
    for entry in _ingangen(view):
        for pad in paths[soort_van(entry)]:
            was = veld(entry, pad)
            if isinstance(was, list):
                was = [item for item in was if item != EIGEN_KAART] or ([] if was == [] else None)
            assert (entry.id, pad, _los(veld(back[soort_van(entry), entry.id], pad))) == (
                entry.id,
                pad,
                _los(was),
            )


def _los(value: object) -> object:
    """Return a value in which the hours of a day are one text, however they were typed."""
    if isinstance(value, dict):
        return {
            key: _los(" en ".join(part) if key == "uren" and isinstance(part, list) else part)
            for key, part in value.items()
        }
    return [_los(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_thousand_offers_are_read_as_they_went_out(tmp_path: Path, kind: str) -> None:
    """Every field that a table holds stands in the reading as somebody typed it, also what a spreadsheet would run."""
    view, reading = zicht("duizend"), Lezing()
    tables = [
        table
        for path in _bronnen(tmp_path, view, kind)
        for table in (lees_csv if kind == "csv" else lees_werkmap)(path)
    ]
    lees_tabellen(tables, None, reading)
    assert reading.fouten == []
    read = {(one.soort, one.id): one.velden for one in reading.ingangen}
    paths = {table.soort: eigen_velden(table) for table in TABELLEN}
    for entry in _ingangen(view):
        fields = read[soort_van(entry), entry.id]
        for pad in paths[soort_van(entry)]:
            now, was = fields.get(pad), veld(entry, pad)
            if pad.startswith("coordinaten.") and was is not None:  # somebody types three decimals at least
                now, was = float(str(now)), float(str(was))
            assert (entry.id, pad, _los(now)) == (entry.id, pad, _los(was))


def test_a_thousand_offers_come_back_from_hsds(tmp_path: Path) -> None:
    """Every field that HSDS holds of each of them, of their places and of who provides them."""
    view, reading = zicht("duizend"), Lezing()
    (path,) = _bronnen(tmp_path, view, "hsds")
    lees_hsds(*ontleed(lees_tekst(path)), path.name, reading)
    empty = replace(nagekeken("testdorp")[0], actoren=(), plaatsen=(), aanbod=())
    new = Samenvoegen(empty, reading, {"titel": "Van elders", "datum": "2026-11-21"}).voeg()
    assert reading.fouten == []
    back = {(one.soort, one.id): MODELLEN[one.soort].model_validate(one.velden) for one in new}
    actors = {id for kind, id in back if kind == "actor"}
    offers = [one for one in _ingangen(view) if isinstance(one, Offer)]
    assert actors == {one.aanbieder for one in offers}
    for entry in _ingangen(view):
        if not isinstance(entry, Actor) or entry.id in actors:
            found = back[soort_van(entry), entry.id]
            for name in hsds_velden(soort_van(entry)):
                was = getattr(entry, name)
                if name in ("rollen", "relaties"):
                    was = tuple(one for one in was if one.actor in actors)
                assert (entry.id, name, getattr(found, name)) == (entry.id, name, was)


def test_our_own_hsds_comes_back_field_by_field(tmp_path: Path) -> None:
    """Everything that HSDS holds of an offer, its places and its provider stands in the register again."""
    view, data = zonder_meldingen(), lege_map(tmp_path)
    outcome = neem(data, *_bronnen(tmp_path, view, "hsds"))
    assert outcome.fouten == ()
    back = {(soort_van(one), one.id): one for one in inhoud(data).entries()}
    actors = {id for kind, id in back if kind == "actor"}
    offers = [one for one in _ingangen(view) if isinstance(one, Offer)]
    assert {id for kind, id in back if kind == "aanbod"} == {one.id for one in offers}
    assert actors == {one.aanbieder for one in offers}
    for entry in (one for one in _ingangen(view) if (soort_van(one), one.id) in back):
        found = back[soort_van(entry), entry.id]
        for name in hsds_velden(soort_van(entry)):
            was, now = getattr(entry, name), getattr(found, name)
            if name in ("rollen", "relaties"):
                was = tuple(one for one in was if one.actor in actors)
            if name == "bouwstenen":
                was = tuple(one for one in was if one != EIGEN_KAART)
            assert (entry.id, name, now) == (entry.id, name, was)


@pytest.mark.parametrize("kind", ["csv", "xlsx", "hsds"])
def test_what_another_register_says_of_itself_stays_to_be_read(tmp_path: Path, kind: str) -> None:
    """Its status, its check and its source are never ours, and never lost: they stand as a question."""
    view, data = zonder_meldingen(), lege_map(tmp_path)
    neem(data, *_bronnen(tmp_path, view, kind))
    for entry in inhoud(data).entries():
        assert entry.nagekeken is None
        assert entry.bron is not None
        if isinstance(entry, Offer):
            assert entry.status is Status.NA_TE_KIJKEN
            assert "status: " in " ".join(entry.open_vragen)
        original = view.register.actoren.get(entry.id) if isinstance(entry, Actor) else None
        if original and original.nagekeken:
            assert f"nagekeken op {original.nagekeken.op}" in " ".join(entry.open_vragen)
