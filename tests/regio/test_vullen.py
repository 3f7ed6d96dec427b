"""The overview for programs: a golden JSON by its contract, and a table that a spreadsheet opens."""

from __future__ import annotations

import json

from macros.regio.gaten import Gaten
from macros.regio.overzicht import Overzicht
from macros.regio.vorm import Regiobestand
from macros.regio.vullen import als_csv, als_json

from ..conftest import ROOT
from .klein import bron, hulp, regio, stuk, wie

GOUDEN = ROOT / "tests" / "cases" / "regio"


def _regio() -> Overzicht:
    kring = wie("kring", "De kring")
    later = hulp("lenen", zeker=False, soort="uitleen", noden=["toestel-lenen"], status="gepland")
    return regio(
        bron("Aadorp", hulp(), hulp("twee", zeker=False), partners=[kring], kern=(51.0, 4.0)),
        bron("Buurdorp", later, partners=[kring], kern=(51.1, 4.0), datum="2026-11-10"),
        stuk("Verdorp"),
        naam="Regio Voorbeeld",
    )


def test_the_json_is_the_golden_one() -> None:
    """Every count, gap and name of a region of three; it fits its own contract."""
    found = _regio()
    made = als_json(found, Gaten(found))
    assert made.decode() == (GOUDEN / "regio.json").read_text("utf-8")
    assert Regiobestand.model_validate_json(made).versie == "1.0"


def test_the_table_is_the_golden_one() -> None:
    """A row for each council and need; an empty cell is unknown."""
    assert als_csv(_regio()).decode() == (GOUDEN / "regio.csv").read_bytes().decode()


def test_what_is_unknown_has_no_figures() -> None:
    """An absent key is not a zero."""
    found = _regio()
    councils = json.loads(als_json(found, Gaten(found)))["gemeenten"]
    assert [one.keys() - {"id", "naam", "bron"} for one in councils] == [{"cijfers"}, {"cijfers"}, {"reden"}]


def test_a_name_that_a_spreadsheet_would_run() -> None:
    """It goes out as text."""
    assert "'=dorp,dorp" in als_csv(regio(bron("=dorp", hulp()))).decode()
