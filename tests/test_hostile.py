"""A council whose every text is hostile, built whole: nothing of it is ever evaluated, on any page of the site."""

from __future__ import annotations

from typing import Any

import pytest

from macros.build import build

from .conftest import VANDAAG
from .klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, schrijf
from .test_pages import HOSTILE, harmless

pytestmark = pytest.mark.bouwt

ADRES = {"straat": HOSTILE, "postcode": "2999", "gemeente": HOSTILE}
BRON = {"titel": HOSTILE, "datum": "2023-10", "deel": HOSTILE}
HOURS: dict[str, Any] = {
    "elke": ["dinsdag 14u-16u"],
    "lessen": [{"op": "2026-11-26", "uren": "9u-10u", "titel": HOSTILE}],
    "niet_op": ["kerstvakantie"],
    "gesloten": [{"op": "2026-12-01", "reden": HOSTILE}],
    "aangepast": [{"op": "2026-12-08", "uren": "10u-12u", "reden": HOSTILE}],
}
OFFER = anders(
    AANBOD,
    titel=HOSTILE,
    kort=HOSTILE,
    omschrijving=HOSTILE,
    voor_wie=HOSTILE,
    kosten=HOSTILE,
    doorverwijzen=HOSTILE,
    meebrengen=[HOSTILE],
    open_vragen=[HOSTILE],
    trefwoorden=[HOSTILE],
    noden=["nu-vast", "wifi", "leren"],
    bouwstenen=["ondersteun-individueel"],
    wanneer=HOURS,
    bron=BRON,
    nagekeken={"op": "2026-11-02", "hoe": "telefoon", "door": "gemeente", "functie": HOSTILE},
    vorige_ids=["oud"],
)
PLANNED = anders(OFFER, id="gepland", status="gepland", status_reden=HOSTILE, nagekeken=None, vorige_ids=None)
COUNCIL = {
    **GEMEENTE,
    "naam": HOSTILE,
    "dorpskernen": [{"id": "kern", "naam": HOSTILE}],
    "loketten": [{"naam": HOSTILE, "adres": ADRES, "wanneer": {"elke": ["maandag 9u-12u"]}}],
    "cijfers": [
        {
            "id": "a",
            "naam": HOSTILE,
            "waarde": HOSTILE,
            "eenheid": HOSTILE,
            "bron": HOSTILE,
            "vlaanderen": HOSTILE,
            "opmerking": HOSTILE,
        }
    ],
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every page of the hostile site; its gate passed."""
    folder = tmp_path_factory.mktemp("vijandig")
    place = anders(
        PLAATS,
        naam=HOSTILE,
        omschrijving=HOSTILE,
        route=HOSTILE,
        bus=HOSTILE,
        adres=ADRES,
        dorpskern="kern",
        open_vragen=[HOSTILE],
        bron=BRON,
    )
    actor = anders(ACTOR, naam=HOSTILE, omschrijving=HOSTILE, open_vragen=[HOSTILE], bron=BRON)
    data = schrijf(folder / "data", OFFER, PLANNED, gemeente=COUNCIL, plaatsen=[place], actoren=[actor])
    outcome = build(data, folder / "site", VANDAAG)
    assert outcome.ok, [*map(str, outcome.problems), *outcome.messages]
    return {
        file.relative_to(folder / "site").as_posix(): file.read_text()
        for file in (folder / "site").rglob("*.html")
    }


def test_no_element_or_attribute_comes_from_the_register(pages: dict[str, str]) -> None:
    """Record pages and authored pages, through every macro."""
    assert len(pages) > 60
    harmless(pages)


def test_nothing_is_computed_included_or_run(pages: dict[str, str]) -> None:
    """`{{ 7*7 }}` stays as it was typed, and no file of the program comes along."""
    for path in ("index.html", "aanbod/digipunt/index.html", "noden/nu-vast/index.html", "a-z/index.html"):
        assert "7*7" in pages[path], path
        assert "> 49 <" not in pages[path], path
        assert "not_in_nav" not in pages[path], path


def test_a_hostile_title_stands_in_the_head_as_text(pages: dict[str, str]) -> None:
    """MkDocs does not escape titles; our shell does."""
    head = pages["aanbod/digipunt/index.html"].split("</head>")[0]
    data, module = '<script type="application/ld+json">', '<script type="module" src="/assets/js.'
    assert head.count("<script") == 2 and data in head and module in head
    assert "&lt;script&gt;" in head
