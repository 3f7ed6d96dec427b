"""Phases, meetings, means of directing, outreach and groups at risk, as they stand on the day."""

from __future__ import annotations

from pathlib import Path

from macros.regie.alles import regie
from macros.regie.stand import risicogroepen, stand

from ..klein import ACTOR
from .klein import BIB, VZW, actie, gemeente, hulp, met_plan

PLAN = {
    "acties": [actie("a", partners=["vzw", "bib-dienst"])],
    "fasen": [{"fase": "verkenning", "gedaan_op": "2026-02-02"}],
    "overleg": [
        {"op": "2026-03-01", "titel": "Eerste"},
        {"op": "2026-09-01", "titel": "Vorige"},
        {"op": "2027-03-01", "titel": "Later"},
        {"op": "2026-11-21", "titel": "Vandaag"},
    ],
    "regie_instrumenten": [
        {"partner": "vzw", "instrument": "subsidie", "titel": "Subsidie", "tot": "2026-11-20"},
        {"partner": "vzw", "instrument": "overleg", "titel": "Rond de tafel"},
    ],
    "vindplaatsen": [
        {"id": "poort", "naam": "De poort", "plaats": "bib", "aanbod": ["hulp"]},
        {"id": "markt", "naam": "De markt", "actor": "vzw"},
    ],
}


def test_what_the_coordinator_keeps(tmp_path: Path) -> None:
    """Today's meeting is still to come; a partner without any means of directing is named."""
    found = stand(met_plan(tmp_path, hulp("hulp"), plan=PLAN, actoren=[ACTOR, BIB, VZW]))
    assert [(phase.fase, phase.gedaan_op is not None) for phase in found.fasen] == [
        ("verkenning", True),
        ("selectie", False),
        ("uitwerking", False),
        ("verduurzaming", False),
    ]
    assert found.vorig_overleg is not None and found.vorig_overleg.titel == "Vorige"
    assert found.volgend_overleg is not None and found.volgend_overleg.titel == "Vandaag"
    assert [(s.instrument.titel, s.partner.naam, s.voorbij) for s in found.instrumenten] == [
        ("Rond de tafel", "De vzw", False),
        ("Subsidie", "De vzw", True),
    ]
    assert [actor.naam for actor in found.zonder_instrument] == ["Bib"]
    assert [
        (s.vindplaats.naam, s.plaats and s.plaats.naam, [o.id for o in s.aanbod]) for s in found.vindplaatsen
    ] == [
        ("De poort", "De bib", ["hulp"]),
        ("De markt", None, []),
    ]


def test_groups_at_risk(tmp_path: Path) -> None:
    """Figures that hold a percentage, with Flanders beside; older than five years is marked."""
    figure = {"bron": "Statbel"}
    figures = [
        {
            "id": "a",
            "naam": "65+",
            "waarde": "3 083, dat is 22,4 %",
            "jaar": "2022",
            "vlaanderen": "20,9 %",
            **figure,
        },
        {"id": "b", "naam": "Diploma", "waarde": "32 %", "jaar": "2020-12", **figure},
        {"id": "c", "naam": "Inwoners", "waarde": "13 733", "jaar": "2022", **figure},
        {"id": "d", "naam": "Internet", "waarde": "5%", **figure},
    ]
    found = risicogroepen(met_plan(tmp_path, hulp("hulp"), plan={}, gemeente=gemeente(cijfers=figures)))
    assert [(g.cijfer.naam, g.procent, g.vlaanderen, g.jaar, g.oud) for g in found] == [
        ("65+", 22.4, 20.9, 2022, False),
        ("Diploma", 32.0, None, 2020, True),
        ("Internet", 5.0, None, None, False),
    ]


def test_everything_is_made_from_one_register(tmp_path: Path) -> None:
    """The promises are the same ones everywhere."""
    found = regie(met_plan(tmp_path, hulp("hulp"), plan=PLAN, actoren=[ACTOR, BIB, VZW]))
    assert found.stand.beloften is found.beloften
    assert found.matrix_acties.kolommen[0].id == "a"
    assert len(found.legplan.kaarten) == len(found.matrix_bouwstenen.kolommen) == 36
    assert [band.zin for band in found.banden] == [
        "Onderdeel van Gemeente Kleindorp: Bib.",
        "De vzw en Gemeente Kleindorp werken samen.",
    ]
