"""The sheet of a meeting: the next date or how to fill it in, what cannot be compared, and when each means ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.platte_tekst import tekst
from macros.regie.verschil import Terugblik
from macros.views.beleid.hoofdstuk import Cijferpagina
from macros.views.beleid.overleg import datum_zin, einde, gewijzigd, instrumenten, overleg, sinds, volgend

from ...klein import VANDAAG
from .klein import PLAN, beleid

MEETINGS: dict[str, Any] = {
    **PLAN,
    "overleg": [
        {"op": "2026-09-24", "titel": "Werkgroep"},
        {"op": "2027-03-18", "titel": "Stuurgroep"},
        {"op": "2026-12-17", "titel": "Werkgroep", "actor": "vzw"},
    ],
    "regie_instrumenten": [
        {"partner": "vzw", "instrument": "subsidie", "titel": "Een toelage", "tot": "2027-01-31"},
        {"partner": "vzw", "instrument": "overleg", "titel": "Samen aan tafel"},
    ],
}

VOLGEND = """\
# Overleg

## Volgend overleg

Donderdag 17 december 2026: Werkgroep (De vzw)

### Daarna

- Donderdag 18 maart 2027: Stuurgroep.

### Vorige keren

- Donderdag 24 september 2026: Werkgroep.
"""

INSTRUMENTEN = """\
# Overleg

## Regie-instrumenten

### Regie-instrumenten per partner

- De vzw
  - Instrument: Samen aan tafel (contact en overleg)
  - Einddatum: Einddatum niet ingevuld
- De vzw
  - Instrument: Een toelage (een subsidie)
  - Einddatum: Loopt af over 2 maanden, op 31 januari 2027
"""


def test_the_next_meeting_comes_first(tmp_path: Path) -> None:
    """Then those after it, then the past ones, the latest on top."""
    view = beleid(tmp_path, MEETINGS, publiek=True)
    assert tekst("Overleg", Cijferpagina((volgend(view),))) == VOLGEND
    assert datum_zin(view) == ("Volgend overleg: 17 december 2026.",)


def test_without_a_date_the_page_says_how_to_fill_it_in(tmp_path: Path) -> None:
    """An empty state that helps, also where there is no plan at all."""
    view = beleid(tmp_path, {}, publiek=True)
    assert volgend(view).zinnen == (
        "Nog geen datum ingevuld. Zet ze in actieplan.yaml, bijvoorbeeld: "
        "overleg: [{op: 2027-02-03, titel: Stuurgroep}].",
    )
    assert datum_zin(view) == ("Nog geen datum ingevuld.",)
    assert [part.id for part in overleg(view).hoofdstukken] == [
        "volgend-overleg",
        "sinds",
        "bellen",
        "regie-instrumenten",
    ]
    assert instrumenten(view).zinnen == (
        "Er is nog geen afspraak, opdracht, subsidie of vast overleg ingevuld.",
    )


def test_a_build_without_history_says_so(tmp_path: Path) -> None:
    """With the reason, line by line, and what one can do."""
    view = replace(
        beleid(tmp_path, MEETINGS, publiek=True), terugblik=Terugblik(None, "Dit mist.\nKies een latere dag.")
    )
    assert (sinds(view).titel, sinds(view).zinnen) == (
        "Sinds vorig overleg",
        ("Dit mist.", "Kies een latere dag."),
    )


def test_another_day_than_the_last_meeting_is_told(tmp_path: Path) -> None:
    """Before what differs, and before the sentence that nothing does."""
    view = beleid(tmp_path, MEETINGS, publiek=True)
    told = "Vergeleken met 2 november 2026: dat is de oudste versie die in git staat."
    before = replace(view.register, vandaag=date(2026, 11, 2))
    same = sinds(replace(view, terugblik=Terugblik(view.register, told)))
    assert same.zinnen == (told, "Er veranderde niets.")
    fewer = sinds(replace(view, terugblik=Terugblik(replace(before, aanbod={}), told)))
    assert (fewer.titel, fewer.zinnen, fewer.lijsten[0].titel) == (
        "Sinds 2 november 2026",
        (told,),
        "Nieuw",
    )


def test_what_changed_links_to_its_page(tmp_path: Path) -> None:
    """Offers, actions and cards; what has no page is words."""
    view = beleid(tmp_path, MEETINGS, publiek=True)
    before = replace(view.register, aanbod={}, actieplan=None, vandaag=date(2026, 9, 24))
    view = replace(view, terugblik=Terugblik(before, ""))
    assert [getattr(item, "adres", item) for item in sinds(view).lijsten[0].items] == [
        "/aanbod/hulp/",
        "/aanbod/les/",
    ]
    heads = {
        table.bijschrift: [row.cellen[0][0] for row in table.rijen] for table in gewijzigd(view).tabellen
    }
    assert [getattr(head, "adres", head) for head in heads["Beloften"]] == [
        "/beleid/actieplan/#actie-digipunten",
        "/beleid/actieplan/#actie-lessen",
        "/beleid/actieplan/#actie-weg",
    ]
    assert getattr(heads["Legplan"][0], "adres", "").startswith("/bouwstenen/")
    assert "Overleg: 24 september 2026, Werkgroep" in heads["Rest van het plan"]


def test_means_per_partner_with_their_end(tmp_path: Path) -> None:
    """One that nobody filled an end in says so."""
    view = beleid(tmp_path, MEETINGS, publiek=True)
    assert tekst("Overleg", Cijferpagina((instrumenten(view),))) == INSTRUMENTEN


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (None, "Einddatum niet ingevuld"),
        (date(2026, 11, 20), "Liep af op 20 november 2026"),
        (date(2026, 11, 21), "Loopt vandaag af"),
        (date(2026, 11, 22), "Loopt af over 1 dag, op 22 november 2026"),
        (date(2026, 12, 20), "Loopt af over 29 dagen, op 20 december 2026"),
        (date(2026, 12, 21), "Loopt af over 1 maand, op 21 december 2026"),
        (date(2027, 11, 21), "Loopt af over 12 maanden, op 21 november 2027"),
    ],
)
def test_how_far_off_an_end_is(last: date | None, told: str) -> None:
    """In days within a month, then in months."""
    assert einde(last, VANDAAG) == told
