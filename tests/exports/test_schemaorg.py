"""JSON-LD in the pages: read back by extruct, and linted against schema.org."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import extruct
import html5lib
import pytest

from macros import paths
from macros.exports import schemaorg
from macros.model.keuzes import Meldsoort, Status
from macros.model.melding import Melding, Meldingen
from macros.pages import Writer
from macros.recordsoorten import KINDS
from macros.register import link
from macros.site import make
from macros.templates import environment
from macros.views.schil import schil
from macros.views.zicht import Zicht
from tests import klein
from tests.conftest import VANDAAG
from tests.klein import AANBOD, ACTOR, AUTHORED, GEMEENTE, PLAATS, anders
from tests.registers import CASES, nagekeken

from .registers import NAMEN, op, zicht
from .schemaorg_lijst import gebreken

MAPPEN = ("aanbod", "plaatsen", "actoren")

GOUD = CASES / "exports" / "schemaorg.json"

KLEIN: tuple[dict[str, Any], ...] = (
    anders(
        AANBOD,
        wanneer={"elke": ["dinsdag 14u-16u", "eerste donderdag van de maand 18u-20u"], "niet_op": ["kerstvakantie"]},
        kosten="Gratis. Je betaalt alleen wat je afdrukt.",
        talen=["nl", "fr"],
        leeftijd={"van": "55"},
        doelgroepen=["senioren", "anderstaligen"],
        telefoon="03 555 00 11",
        link="https://kleindorp.example/digipunt",
    ),
    anders(AANBOD, id="onzeker", titel="Misschien open", nagekeken=None, kosten="2 euro per keer"),
    anders(AANBOD, id="gestopt", titel="Gestopt", status="gestopt", in_plaats=["digipunt"]),
    anders(AANBOD, id="dicht", titel="Dicht", status="tijdelijk dicht", status_reden="Er is een verbouwing."),
    anders(AANBOD, id="gepland", titel="Straks", status="gepland"),
    anders(AANBOD, id="wifi", titel="Wifi", soort="wifi", wanneer={"altijd": "ja"}, aanbieder="vzw"),
    anders(
        AANBOD,
        id="les",
        titel="Les",
        soort="les",
        wanneer={"lessen": ["2026-11-24 14u-16u", {"op": "2026-12-01", "uren": "14u-16u30", "titel": "Mailen"}]},
    ),
)  # fmt: skip

KLEINE_PLAATS = anders(
    PLAATS,
    soort="bibliotheek",
    adres={"straat": "Dorp 1", "postcode": "2999", "gemeente": "Kleindorp"},
    coordinaten={"breedte": "51.163", "lengte": "4.520"},
    wanneer={
        "elke": ["weekdagen 9u-12u"],
        "niet_op": ["kerstvakantie"],
        "aangepast": [{"op": "2026-12-08", "uren": "10u-11u"}],
    },
    wifi="ja",
    printer="nee",
    openbare_computers="0",
    toegankelijkheid=["lift"],
    nagekeken={"op": "2026-11-02", "hoe": "bezoek", "door": "gemeente"},
)

VZW = {"id": "vzw", "naam": "Een vzw", "soort": "organisatie", "telefoon": "03 555 00 12",
       "relaties": [{"actor": "gemeente", "relatie": "deel van"}], "bron": {"titel": "Test", "datum": "2026"}}  # fmt: skip


def _schrijver(view: Zicht) -> Writer:
    shell = schil(view, stylesheet="s.css", bundels={}, script="p.js", zoekindex="z.json")
    return Writer(view, shell, environment(paths.OVERRIDES))


@cache
def _paginas(naam: str) -> dict[str, str]:
    """Return the pages of the offers, places and actors of a register that tell programs something."""
    return {path: html for path, html in _van(zicht(naam)) if "ld+json" in html}


def _van(view: Zicht) -> Iterator[tuple[str, str]]:
    writer = _schrijver(view)
    kinds = (kind for kind in KINDS if kind.folder in MAPPEN)
    return ((path, make()) for kind in kinds for path, make in writer.records(kind))


def _blok(html: str) -> dict[str, Any]:
    """Return the one block of a page, read by extruct."""
    (found,) = extruct.extract(html, syntaxes=["json-ld"], base_url="https://x.example/")["json-ld"]
    return dict(found)


def _klein(tmp_path: Path) -> Zicht:
    return klein.zicht(
        tmp_path,
        *KLEIN,
        actoren=[ACTOR, VZW],
        plaatsen=[KLEINE_PLAATS],
        gemeente=anders(GEMEENTE, telefoon_uren={"elke": ["weekdagen 9u-12u"]}),
    )


def test_what_pages_of_a_small_register_say(tmp_path: Path) -> None:
    """The golden file holds the block of home and of every offer, place and actor."""
    view = _klein(tmp_path)
    home = _schrijver(view).geschreven("index.md", "Start", {"description": "Hulp bij je smartphone."})
    said = {"": json.loads(str(home.jsonld)), **{path: _blok(html) for path, html in _van(view)}}
    assert said == json.loads(GOUD.read_text("utf-8"))


@pytest.mark.parametrize("naam", NAMEN)
def test_extruct_reads_back_what_went_in(naam: str) -> None:
    """Every entry has a page with one block that is whole, and says what was said of it; nothing is said of one that waits."""
    view = zicht(naam)
    pages = _paginas(naam)
    entries = (
        ("aanbod", schemaorg.aanbod, view.register.aanbod),
        ("plaatsen", schemaorg.plaats, view.register.plaatsen),
        ("actoren", schemaorg.actor, view.register.actoren),
    )
    for folder, say, found in entries:
        for entry in found.values():
            if view.register.wacht(entry):
                assert f"{folder}/{entry.id}/index.html" not in pages
                continue
            block = _blok(pages[f"{folder}/{entry.id}/index.html"])
            expected = say(view, entry)
            assert {key: block.get(key) for key in expected} == expected
    assert {_blok(html)["@type"] for html in pages.values()} == {"WebPage"}


@pytest.mark.parametrize("naam", NAMEN)
def test_every_block_keeps_to_schema_org(naam: str) -> None:
    """Types exist, properties belong to them, values are of a kind that they take; home and its council too."""
    home = _schrijver(zicht(naam)).geschreven("index.md", "Start", {})
    blocks = {path: _blok(html) for path, html in _paginas(naam).items()} | {"": json.loads(str(home.jsonld))}
    assert {path: found for path, block in blocks.items() if (found := list(gebreken(block)))} == {}


PLANTED = {
    "type": ({"@type": "DigitalService"}, "DigitalService: dit type bestaat niet"),
    "property of another type": (
        {"@type": "Service", "specialOpeningHoursSpecification": []},
        "Service.specialOpeningHoursSpecification: hoort niet bij dit type",
    ),
    "no such property": ({"@type": "Place", "accessibilitySummary": "x"}, "Place.accessibilitySummary: deze eigenschap bestaat niet"),
    "a price in words": ({"@type": "Offer", "price": "2 euro"}, "Offer.price: '2 euro' is geen Number"),
    "a day in Dutch": (
        {"@type": "Service", "hoursAvailable": {"@type": "OpeningHoursSpecification", "dayOfWeek": "dinsdag"}},
        "Service.hoursAvailable → OpeningHoursSpecification.dayOfWeek: 'dinsdag' is geen DayOfWeek",
    ),
    "a time of two digits": (
        {"@type": "OpeningHoursSpecification", "opens": "24:00"},
        "OpeningHoursSpecification.opens: '24:00' is geen Time",
    ),
}  # fmt: skip


@pytest.mark.parametrize("node, expected", PLANTED.values(), ids=PLANTED)
def test_the_lint_sees(node: dict[str, Any], expected: str) -> None:
    """Each planted error is told, and nothing else."""
    assert list(gebreken(node)) == [expected]


def test_what_was_reported_as_wrong_is_left_out() -> None:
    """A number, an address and a price that somebody doubts are told nowhere."""
    content, _ = nagekeken("testdorp")
    wrong = (
        ("plaats", "bibliotheek", "telefoon"),
        ("plaats", "bibliotheek", "adres"),
        ("aanbod", "digipunt-bibliotheek", "kosten"),
    )
    reports = tuple(Melding(soort=Meldsoort(kind), id=name, veld=field, op=VANDAAG) for kind, name, field in wrong)  # fmt: skip
    register = link(replace(content, meldingen=Meldingen(versie="1", meldingen=reports)), VANDAAG)
    view = Zicht(register, zicht("testdorp").links)
    place = schemaorg.plaats(view, register.plaatsen["bibliotheek"])["mainEntity"]
    offer = schemaorg.aanbod(view, register.aanbod["digipunt-bibliotheek"])["mainEntity"]
    assert not {"telephone", "address", "geo"} & place.keys() and "offers" not in offer
    text = json.dumps([place, offer])
    assert "59-00-00-11" not in text and "Verzonnen Straat" not in text


def test_what_does_not_run_is_no_service(tmp_path: Path) -> None:
    """Planned and stopped are a page with words; what is closed for now has no hours, way in or price."""
    view = _klein(tmp_path)
    said = {offer.status: schemaorg.aanbod(view, offer) for offer in view.register.aanbod.values()}
    assert "mainEntity" not in said[Status.GEPLAND] and "mainEntity" not in said[Status.GESTOPT]
    closed = said[Status.TIJDELIJK_DICHT]["mainEntity"]
    assert not {"hoursAvailable", "availableChannel", "offers"} & closed.keys()


KINDS_OF_PLACES = {
    None: "Place",
    "bibliotheek": "Library",
    "gemeentehuis": "CityHall",
    "loket": "GovernmentOffice",
    "buurthuis": "CivicStructure",
    "woonzorgcentrum": "Place",
    "school": "School",
    "plein": "Place",
}


@pytest.mark.parametrize("soort, kind", KINDS_OF_PLACES.items())
def test_what_kind_of_place_it_is(soort: str | None, kind: str, tmp_path: Path) -> None:
    """The same on its own page and where an offer is given; without a kind a library is a place."""
    view = klein.zicht(tmp_path, AANBOD, plaatsen=[anders(KLEINE_PLAATS, soort=soort)])
    place = schemaorg.plaats(view, view.register.plaatsen["bib"])["mainEntity"]
    offer = schemaorg.aanbod(view, view.register.aanbod["digipunt"])["mainEntity"]
    assert list(gebreken(place)) == []
    there = re.findall('"serviceLocation": {"@type": "([A-Za-z]+)"', json.dumps(offer))
    assert [place["@type"], *there] == [kind, kind]


def test_text_of_the_register_cannot_end_the_block() -> None:
    """`</script>` and `&` in a title stay text, and no element comes of it."""
    bitten = {path: html for path, html in _paginas("duizend").items() if "\\u003cscript" in html}
    assert bitten
    for path, html in bitten.items():
        (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
        assert not set(text) & set("<>&"), path
    html = next(html for path, html in bitten.items() if path.startswith("aanbod/"))
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    assert [one.get("type") for one in tree.iter("script")] == ["application/ld+json", "module"]


def test_every_other_page_says_what_it_is_or_nothing() -> None:
    """Lists have a page and a path; sheets, forms, old addresses and lost pages are about nothing, and say so by silence."""
    made = make(zicht("testdorp").register, AUTHORED).files()
    pages = {path: html for path, html in made if path.endswith(".html") and "schermen/" not in path}
    silent = {path for path, html in pages.items() if "ld+json" not in html}
    assert {path.partition("/")[0] for path in silent} >= {"404.html", "drukwerk", "wijzig"}
    assert not silent & _paginas("testdorp").keys()
    lists = [_blok(pages[path]) for path in pages.keys() - silent - _paginas("testdorp").keys()]
    assert len(lists) > 20 and [found for block in lists for found in gebreken(block)] == []
    assert any("breadcrumb" in block for block in lists)


def test_the_same_register_gives_the_same_bytes() -> None:
    """A pure function of what is known."""
    assert dict(_van(op("testdorp", VANDAAG))) == dict(_van(op("testdorp", VANDAAG)))
