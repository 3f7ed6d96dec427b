"""A small register full of corner cases, of which the same second calculation must give every line of the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.check import check
from macros.load import load

from ..conftest import VANDAAG
from ..klein import ACTOR, PLAATS, anders
from .blad import Blad, van_map
from .klein import actie, gemeente, hulp, met_plan, plaats
from .ruw import Ruw
from .test_onafhankelijk import HOOFDSTUKKEN
from .test_onafhankelijk_gaten import geordend


def _op(day: str) -> dict[str, str]:
    return {"op": day, "hoe": "telefoon", "door": "gemeente"}


ACTOREN = [
    ACTOR,
    anders(ACTOR, id="bib-dienst", naam="Bib", telefoon="03 555 00 11", nagekeken=_op("2026-05-25")),
    anders(ACTOR, id="vzw", naam="De vzw", mail="vzw@vzw.example", nagekeken=_op("2026-05-31")),
    anders(ACTOR, id="oud", naam="Al weg", tot="2026-11-20"),
    anders(ACTOR, id="laatste-dag", naam="Vandaag nog", tot="2026-11-21", omschrijving="Bestaat nog."),
]
"""Due within a week, due at the end of a month, gone since yesterday, here for the last day."""

PLAATSEN = [
    anders(PLAATS, dorpskern="boechout", nagekeken=_op("2026-05-20")),
    plaats("zaal", "vremde", openbare_computers="2", printer="ja", nagekeken=_op("2026-05-21")),
    plaats(
        "plein",
        "vremde",
        openbare_computers="0",
        wifi="ja",
        nagekeken=_op("2025-11-20"),
        nakijken_om="1 jaar",
    ),
]
"""A day too late, on the very last day, a term of its own that passed."""

KAART = {"bouwstenen": ["ondersteun-individueel"]}

AANBOD = [
    hulp(
        "hulp",
        doelgroepen=["senioren"],
        financiering_tot="2026-11-21",
        rollen=[{"actor": "vzw", "rol": "ontvangt"}],
        **KAART,
    ),
    hulp(
        "avond",
        aanbieder="vzw",
        wanneer={"lessen": ["2026-11-20 17u-19u", {"op": "2026-11-24", "uren": "17u-19u"}]},
        rollen=[{"actor": "bib-dienst", "rol": "ontvangt"}, {"actor": "oud", "rol": "voert uit"}],
        uitzonderingen=[{"regel": "click-call-connect", "tot": "2026-11-21", "reden": "De lijn is stuk."}],
        **KAART,
    ),
    hulp("voorbij", wanneer={"lessen": ["2026-11-20 10u-12u"]}, bouwstenen=["ondersteun-in-groep"]),
    hulp(
        "wifi",
        soort="wifi",
        plaatsen=["plein"],
        wanneer={"altijd": "ja"},
        doelgroepen=["iedereen"],
        financiering_tot="2026-11-20",
        bouwstenen=["publiek-materiaal-en-internet"],
    ),
    hulp(
        "computers",
        soort="computer",
        plaatsen=["zaal"],
        wanneer={"elke": ["weekdagen 9u-12u, 13u-17u30", "zaterdag 10u-12u"]},
        kosten="Gratis",
        doelgroepen=["iedereen", "senioren"],
        bouwstenen=["publiek-materiaal-en-internet"],
        financiering_tot="2027-05-21",
    ),
    hulp(
        "ochtend",
        wanneer={"elke": ["maandag 9u-12u"], "lessen": ["2026-11-14 13u-16u"], "tot": "2026-11-21"},
        bouwstenen=["offline-alternatieven"],
    ),
    hulp("voor-het-eten", wanneer={"elke": ["woensdag 16u30-17u45"]}, bouwstenen=["klare-taal"]),
    hulp("dicht", status="tijdelijk dicht", plaatsen=["zaal"], doelgroepen=["jongeren"], **KAART),
    hulp("lijn", soort="helpdesk", plaatsen=None, wanneer={"elke": ["weekdagen 18u-20u"]}, **KAART),
    anders(hulp("later", status="gepland", aanbieder="laatste-dag"), nagekeken=None),
    anders(hulp("nog-later", status="gepland", aanbieder="laatste-dag"), nagekeken=None),
]
"""Funding that ended yesterday, ends today and in exactly six months; past lessons; hours up to noon and evening; closed, planned, from afar."""

PLAN: dict[str, Any] = {
    "bron": {"titel": "Ons plan", "datum": "2025-10"},
    "acties": [
        actie("helpen", eigenaar="vzw", termijn="2026-11-21", bewijs=[{"aanbod": "hulp"}]),
        actie("laat", termijn="2026-11-20", bewijs=[{"aanbod": "voorbij"}], doelgroepen=["senioren"]),
        actie(
            "klaar",
            termijn="2026-11-20",
            status="klaar",
            bewijs=[{"actor": "oud"}],
            bouwstenen=["lokale-trekker"],
        ),
        actie("vandaag", bewijs=[{"actor": "laatste-dag"}]),
        actie("zelf", bewijs=[{"document": {"titel": "Ons plan", "datum": "2025-10"}}]),
        actie(
            "verslag", bewijs=[{"document": {"titel": "Verslag", "datum": "2026-03"}}, {"actor": "gemeente"}]
        ),
        actie("bellen", bewijs=[{"plaats": "bib"}, {"actor": "gemeente"}], bouwstenen=["klare-taal"]),
        actie("weg", status="stopgezet"),
        actie("ook-weg", status="stopgezet", bouwstenen=["bouw-aan-mandaat"]),
    ],
    "gemelde_noden": [
        {"id": "traag", "nood": "Het duurt lang.", "acties": ["laat", "zelf"], "gemeld_door": "vzw"},
        {"id": "ver", "nood": "Het is ver."},
    ],
    "vindplaatsen": [
        {
            "id": "markt",
            "naam": "De markt",
            "doelgroepen": ["senioren", "jongeren"],
            "actor": "vzw",
            "aanbod": ["hulp"],
        },
        {"id": "poort", "naam": "De poort", "plaats": "zaal", "actor": "vzw"},
    ],
    "connect": [{"aanbod": "avond", "middelen": "2026-01-31"}],
    "computernorm": {"per_inwoners": "1000"},
}

CIJFERS = [
    {"id": "a", "naam": "Internet", "waarde": "8 %", "jaar": "2020-12", "bron": "Statbel"},
    {"id": "b", "naam": "Diploma", "waarde": "7,5 %", "jaar": "2021", "bron": "Statbel", "vlaanderen": "9 %"},
    {"id": "c", "naam": "Inwoners", "waarde": "9 125", "jaar": "2021", "bron": "Statbel"},
]

TOETSEN = {
    "versie": "1",
    "toetsen": [
        {
            "id": "kaart",
            "titel": "De nieuwe kaart",
            "soort": "dienst",
            "op": "2026-10-01",
            "door": "vzw",
            "antwoorden": [{"vraag": "online", "antwoord": "nee"}, {"vraag": "telefoon", "antwoord": "ja"}],
        }
    ],
}


@pytest.fixture
def klein(tmp_path: Path) -> tuple[Ruw, Blad]:
    """The bare data of the small register, and its page."""
    council = gemeente(inwoners="9125", cijfers=CIJFERS)
    (tmp_path / "toetsen.yaml").write_text(yaml.safe_dump(TOETSEN, default_style='"'), "utf-8")
    met_plan(tmp_path, *AANBOD, plan=PLAN, actoren=ACTOREN, plaatsen=PLAATSEN, gemeente=council)
    content, _ = check(load(tmp_path), VANDAAG)
    return Ruw(tmp_path), van_map(content, tmp_path)


def test_every_line_of_a_small_register(klein: tuple[Ruw, Blad]) -> None:
    """Last days, past lessons, halves of a percent, help from afar, what is closed or planned."""
    raw, page = klein
    assert list(page.lijnen) == list(HOOFDSTUKKEN)
    page.lijnen["gaten"] = geordend(raw, page.lijnen["gaten"])
    for anchor, lines in HOOFDSTUKKEN.items():
        assert page.lijnen[anchor] == lines(raw)


def test_what_a_reader_works_out_by_hand(klein: tuple[Ruw, Blad]) -> None:
    """9 125 / 1 000 is 9,125; one of eight is 12,5 %: a half is rounded up."""
    _, page = klein
    assert (
        "9 125 inwoners gedeeld door 1 000 is 9,13: er zijn 10 computers nodig." in page.lijnen["computers"]
    )
    assert [line for line in page.lijnen["volledigheid"] if line.startswith("Vandaag nog")] == [
        "Vandaag nog | 1 van de 8, 13 % | telefoon, mail, nagekeken / Later: doelgroepen, nagekeken / "
        "Nog-later: doelgroepen, nagekeken"
    ]
