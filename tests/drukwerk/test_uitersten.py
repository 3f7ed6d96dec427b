"""A register of extremes: whatever does not fit is told with its entry, and what is printed is whole."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from itertools import cycle, islice

import pytest
from pypdf import PdfReader

from macros.check.content import Content
from macros.drukwerk.drukken import Geprobeerd
from macros.drukwerk.ronde import een_voor_een
from macros.model import Offer
from macros.model.drukwerk import Drukwerk
from macros.model.keuzes import Soort
from macros.register import Register, link

from ..conftest import VANDAAG
from ..registers import nagekeken

pytestmark = pytest.mark.bouwt

LANG = "Digitaal ontmoetingsmoment voor leeftijdsgenoten in het dienstencentrum Zonnewijzer"
"""80 letters, some of them in words that hardly break."""

KEUS = {
    "vellen": ["affiche", "folder", "kaartje", "nood", "verwijsblad"],
    "plaatsen": [{"plaats": "bibliotheek"}],
}


def vol(content: Content) -> Content:
    """Return Testdorp with twelve Digipunten in its library, forty offers for each need, and only long names."""
    source = [offer for offer in content.aanbod if offer.soort is Soort.DIGIPUNT and offer.wanneer]
    needs = tuple({need: None for offer in content.aanbod for need in offer.noden})
    extra: list[Offer] = []
    raw = dict(content.raw)
    for number, offer in enumerate(islice(cycle(source), 40)):
        kind = Soort.DIGIPUNT if number < 12 else Soort.LOKET
        name = {"id": f"uiterste-{number}", "titel": f"{LANG} {number}", "soort": kind}
        made = offer.model_copy(update={**name, "plaatsen": ("bibliotheek",), "noden": needs})
        raw[id(made)] = content.raw[id(offer)]
        extra.append(made)
    places = tuple(
        place.model_copy(update={"naam": f"{LANG} {n}"}) for n, place in enumerate(content.plaatsen)
    )
    raw |= {id(new): content.raw[id(old)] for new, old in zip(places, content.plaatsen, strict=True)}
    assert content.gemeente
    council = content.gemeente.model_copy(update={"drukwerk": Drukwerk.model_validate(KEUS)})
    return replace(content, aanbod=(*content.aanbod, *extra), plaatsen=places, gemeente=council, raw=raw)


@pytest.fixture(scope="module")
def register() -> Register:
    """The register of extremes."""
    return link(vol(nagekeken("testdorp")[0]), VANDAAG)


@pytest.fixture(scope="module")
def geprobeerd(register: Register) -> list[Geprobeerd]:
    """All its vellen."""
    tried = [one for _, _, one in een_voor_een(register)]
    assert len(tried) > 10
    return tried


def test_what_does_not_fit_is_told(geprobeerd: list[Geprobeerd]) -> None:
    """A vel is there, or a line says which words have no room; the press trips over none of them."""
    for one in geprobeerd:
        assert bool(one.gemaakt) != bool(one.gebreken), one.vel.id
        for flaw in map(str, one.gebreken):
            assert re.search(rf"vel {one.vel.id}: “.+” past niet ", flaw), flaw
    assert any(one.gebreken for one in geprobeerd)


def test_it_names_the_entry(geprobeerd: list[Geprobeerd]) -> None:
    """File and line, wherever what has no room belongs to one entry."""
    about = [str(flaw) for one in geprobeerd for flaw in one.gebreken if "Digitaal ontmoetings" in flaw.tekst]
    assert [line for line in about if not re.match(r"\S+\.yaml:\d+:\d+  ", line)] == []


def test_what_is_printed_is_whole(register: Register, geprobeerd: list[Geprobeerd]) -> None:
    """The sheet for a need may grow: each of its forty offers is on it."""
    for one in geprobeerd:
        if one.gemaakt and one.vel.soort.naam == "folder":
            pages = PdfReader(BytesIO(one.bestanden[0][1])).pages
            text = re.sub(r"[\s-]+", "", " ".join(page.extract_text() for page in pages))
            missing = [n for n in range(40) if re.sub(r"[\s-]+", "", f"{LANG} {n}") not in text]
            assert missing == [], one.vel.id
