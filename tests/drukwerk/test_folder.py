"""The folder and the cards as PDF: nothing is cut off or broken over pages, whatever is in the register."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from macros.model.keuzes import Nood

from ..klein import AANBOD, GEMEENTE, PLAATS, anders
from ..views.vellen.pers import MET_ADRES, ONZEKER, WEBADRES, codes, druk, ids, probeer, site, tekst

NEEDS = [need.value for need in Nood]
LANG = "Ondersteuningspunt voor digitale basisvaardigheden en burgerzaken in het gemeenschapscentrum van Kleindorp"


def _aanbod(count: int, **changes: Any) -> list[dict[str, Any]]:
    return [
        anders(
            AANBOD,
            id=f"hulp-{i}",
            titel=f"Hulp nummer {i}",
            noden=[NEEDS[i % 12], NEEDS[(i + 1) % 12]],
            **changes,
        )
        for i in range(count)
    ]


VOL = {
    "kort": "Iemand legt je stap voor stap uit wat je moet doen en blijft bij je tot het gelukt is. " * 2,
    "voor_wie": "Iedereen met een vraag over computer, tablet of smartphone, en wie iemand helpt.",
    "kosten": "Gratis. Een nieuw onderdeel betaal je zelf.",
    "toegang": ["vrije inloop"],
    "meebrengen": ["Je eigen toestel en de lader", "Je identiteitskaart en je pincode"],
}


def _pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("count", [12, 40])
def test_every_offer_stands_whole_on_one_page(tmp_path: Path, count: int) -> None:
    """Its title and its last line are on the same page; pages fill whole sheets."""
    pdf = druk(site(tmp_path, *_aanbod(count, **VOL), gemeente=MET_ADRES), "folder-a5")
    pages = [" ".join(page.split()) for page in _pages(pdf)]
    assert len(pages) % 4 == 0
    for i in range(count):
        (own,) = (page for page in pages if f"Hulp nummer {i} Bel 03 555 00 10" in page)
        after = own.partition(f"Hulp nummer {i} Bel")[2]
        assert "wie iemand helpt." in after.partition("Hulp nummer")[0]


def test_the_folded_one_has_the_same_pages_tags_and_language(tmp_path: Path) -> None:
    """Back and cover beside each other on the first side; twice the same bytes."""
    made = site(tmp_path, *_aanbod(6), gemeente=MET_ADRES)
    read, folded = druk(made, "folder-a5"), druk(made, "folder-a4")
    a5, a4 = PdfReader(BytesIO(read)), PdfReader(BytesIO(folded))
    assert len(a4.pages) * 2 == len(a5.pages)
    assert [round(float(side) / 72 * 25.4) for side in a4.pages[0].mediabox[2:]] == [297, 210]
    first = a4.pages[0].extract_text()
    assert first.index("Klopt er iets niet?") < first.index("Digitale hulp in")
    root: Any = a4.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"].value) == ("nl-BE", True)
    assert len(root["/StructTreeRoot"]["/K"][0]["/K"]) == len(a5.pages)
    assert sorted(tekst(read).split()) == sorted(tekst(folded).split())
    assert druk(made, "folder-a4") == folded


EXTREMES: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "no offer that one can use yet": ([anders(AANBOD, status="gepland")], GEMEENTE),
    "nothing known": ([anders(AANBOD, **ONZEKER)], anders(GEMEENTE, telefoon=None)),
    "the longest names": (
        [anders(AANBOD, titel=LANG, noden=NEEDS, kosten=f"{LANG}. {LANG}.", voor_wie=LANG)],
        anders(MET_ADRES, naam="Sint-Genesius-Wolvertembeke"),
    ),
    "an offer longer than a page": (
        [
            anders(
                AANBOD, meebrengen=[f"Een heel eigen ding om mee te brengen, nummer {i}" for i in range(40)]
            )
        ],
        GEMEENTE,
    ),
}


@pytest.mark.parametrize("case", EXTREMES)
def test_nothing_is_cut_off(tmp_path: Path, case: str) -> None:
    """Both sizes can be printed."""
    offers, council = EXTREMES[case]
    made = site(tmp_path, *offers, gemeente=council, plaatsen=[anders(PLAATS, naam=f"{LANG} 2")])
    pages = len(_pages(druk(made, "folder-a5")))
    assert (pages % 4, len(_pages(druk(made, "folder-a4")))) == (0, pages // 2)


def test_ten_cards_with_long_names(tmp_path: Path) -> None:
    """The hours make room for the name."""
    address = {
        "straat": "Burgemeester Van Wolvertembekestraat 112",
        "postcode": "2999",
        "gemeente": "Kleindorp",
    }
    place = anders(PLAATS, naam="Gemeenschapscentrum De Grote Schuur", adres=address)
    offer = anders(AANBOD, titel=LANG[:66])
    pdf = druk(site(tmp_path, offer, gemeente=MET_ADRES, plaatsen=[place]), "kaartje-bib")
    assert codes(pdf, 200) == [f"{WEBADRES}plaatsen/bib/"] * 10
    text = tekst(pdf)
    assert text.count("Bel 03 555 00 10") == text.count("Geldig tot en met") == 10


def test_a_name_too_long_for_a_card_fails_by_name(tmp_path: Path) -> None:
    """That vel alone, with the entry and its place."""
    made = site(tmp_path, anders(AANBOD, titel=f"{LANG} {LANG} {LANG}"))
    tried = probeer(made, "kaartje-bib")
    assert tried.gemaakt is None
    assert {flaw.plek.rpartition("/")[2].partition(":")[0] for flaw in tried.gebreken} == {"offer.yaml"}
    assert probeer(made, "folder-a5").gemaakt


def test_a_card_that_is_not_sure_asks_to_ring_first(tmp_path: Path) -> None:
    """It tells no hour; a council without any number gets no card."""
    made = site(tmp_path, anders(AANBOD, **ONZEKER))
    text = tekst(druk(made, "kaartje-bib"))
    assert "Bel eerst 03 555 00 10" in text
    assert "dinsdag" not in text and "Geldig" not in text
    bare = site(tmp_path / "bare", anders(AANBOD, **ONZEKER), gemeente=anders(GEMEENTE, telefoon=None))
    assert ids(bare, "kaartje") == ["kaartje-bib"]
    assert "staat geen telefoonnummer" in str(probeer(bare, "kaartje-bib").gebreken[0])
