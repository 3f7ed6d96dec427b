"""Outreach and the counters of partners in the figures: what is known, and what nobody looked into."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.links import Links
from macros.pages import record_paths
from macros.platte_tekst import tekst
from macros.views.beleid.cijfers import wegen
from macros.views.beleid.hoofdstuk import Cijferpagina
from macros.views.beleid.vindplaatsen import vindplaatsen
from macros.views.delen import Link
from macros.views.zicht import Zicht

from ...klein import ACTOR, AUTHORED
from ...regie.klein import VZW, hulp, met_plan
from .klein import beleid

PLAN: dict[str, Any] = {
    "vindplaatsen": [
        {
            "id": "koffie",
            "naam": "De koffie",
            "doelgroepen": ["senioren"],
            "plaats": "bib",
            "actor": "vzw",
            "aanbod": ["hulp"],
        },
        {"id": "poort", "naam": "De poort"},
    ],
    "connect": [{"aanbod": "hulp", "middelen": "2026-03-01"}],
}

GOUDEN = """\
# Cijfers

## Waar mensen al komen

Bij 1 van de 2 is nog niet nagegaan welk aanbod er past.

### Vindplaatsen

- De koffie
  - Voor wie: Senioren
  - Bij wie:
    - De bib
    - De vzw
  - Wat je daar aanbiedt: Hulp
- De poort
  - Voor wie: Nog niet nagegaan
  - Bij wie: Nog niet nagegaan
  - Wat je daar aanbiedt: Nog niet nagegaan
"""


def test_places_where_people_come(tmp_path: Path) -> None:
    """Each with what is offered there, or that nobody looked into it."""
    view = beleid(tmp_path, PLAN, publiek=False)
    assert tekst("Cijfers", Cijferpagina((vindplaatsen(view),))) == GOUDEN


def test_the_five_conditions_each_with_its_day(tmp_path: Path) -> None:
    """Of the offer that stands in for a counter."""
    (partner,) = wegen(beleid(tmp_path, PLAN, publiek=False)).lijsten
    assert partner.titel == "Loket van een partner: Hulp"
    assert [str(line).rpartition(": ")[2] for line in partner.items] == [
        "ja, sinds 1 maart 2026.",
        *["nog niet nagegaan."] * 4,
    ]


def test_other_services_of_partners_are_not_silent(tmp_path: Path) -> None:
    """As soon as one was looked into: those of a partner, at a place, where somebody helps."""
    offers = (
        hulp("hulp", aanbieder="vzw"),
        hulp("les", aanbieder="vzw"),
        hulp("thuis", aanbieder="vzw", soort="thuishulp") | {"plaatsen": []},
        hulp("wifi", aanbieder="vzw", soort="wifi"),
        hulp("van-ons"),
    )
    register = met_plan(tmp_path, *offers, plan=PLAN, actoren=[ACTOR, VZW])
    partner, rest = wegen(Zicht(register, Links(AUTHORED | record_paths(register)))).lijsten
    assert partner.titel == "Loket van een partner: Hulp"
    assert (rest.id, rest.titel, rest.items) == (
        "partner-open",
        "Loket van een partner: bij deze diensten is dit nog niet nagegaan",
        (Link("Les", "/aanbod/les/", "van De vzw"),),
    )


def test_a_council_that_looked_into_neither_says_so(tmp_path: Path) -> None:
    """Nothing recorded is not the same as none."""
    view = beleid(tmp_path, {}, publiek=False)
    assert vindplaatsen(view).zinnen == ("Nog niet nagegaan waar mensen al komen.",)
    assert wegen(view).zinnen[-1] == (
        "Of het loket van een partner ons loket kan vervangen, is nog niet nagegaan. "
        "De VVSG stelt er vijf voorwaarden voor."
    )
