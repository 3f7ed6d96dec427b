"""The first page on policy: one way to each page there is, with today's numbers."""

from __future__ import annotations

from pathlib import Path

from macros import beleidspaginas
from macros.views.beleid.start import Beleid, start
from macros.views.delen import Link, Melding

from ...klein import anders
from ..nieuw import ZWIJGT, nieuw
from .klein import beleid


def first(folder: Path, publiek: bool) -> Beleid:
    """Return the first page of a council that shows, or does not show, what only the directing role needs."""
    view = beleid(folder, publiek=publiek)
    return start(view, beleidspaginas.getoond(view.register))


def test_numbers_of_today(tmp_path: Path) -> None:
    """The sentences are those of the derivations."""
    found = first(tmp_path, publiek=True)
    assert [(way.naar.tekst, way.zinnen[0]) for way in found.wegen[:3]] == [
        (
            "Bouwstenen",
            "37 kaarten in 5 categorieën. Bij 2 hoort aanbod dat loopt. Bij 1 keek iemand dat op tijd na.",
        ),
        (
            "Legplan",
            "37 kaarten: 2 bij “dit doen we nu”, 1 bij “opzij gelegd” en 34 bij “nog niet gelegd”. "
            "Bij nu: 1 zonder bewijs.",
        ),
        ("Actieplan", "2 beloften: 1 met bewijs, 1 zonder."),
    ]
    assert found.publiek is None


def test_a_public_site_says_what_it_leaves_out(tmp_path: Path) -> None:
    """Without the council's leave no promise is called unproven."""
    found = first(tmp_path, publiek=False)
    assert found.wegen[2].zinnen == ("3 acties in 1 deel.",)
    assert found.publiek == "Welke beloften nog geen bewijs hebben, staat niet op deze openbare site."


def test_each_page_of_this_site_has_a_way(tmp_path: Path) -> None:
    """In the order of the table; what is only for the directing role is left out with its page."""
    for publiek in (True, False):
        pages = [
            page for page in beleidspaginas.PAGINAS if page.pad != "beleid/" and (publiek or not page.intern)
        ]
        found = first(tmp_path / str(publiek), publiek).wegen
        assert [way.naar.tekst for way in found] == ["Bouwstenen", *(page.titel for page in pages)]


def test_a_new_council_reads_what_to_fill_in_first(tmp_path: Path) -> None:
    """With the names of the files, until an offer stands in a list; no count of nothing."""
    view = nieuw(tmp_path / "nieuw")
    found = start(view, beleidspaginas.getoond(view.register))
    assert found.begin == Melding(
        "vraag-na",
        "Er staat nog geen aanbod in de lijst",
        "Zet in gemeente.yaml een telefoonnummer, of een loket met een adres. Zet in offer.yaml het aanbod dat je kent.",
        Link("Zo begin je", "/handboek/nieuwe-gemeente/"),
    )
    assert [(way.naar.tekst, way.zinnen) for way in found.wegen[:3]] == [
        ("Bouwstenen", ("36 kaarten in 5 categorieën. Bij geen enkele hoort al aanbod dat loopt.",)),
        ("Legplan", ("36 kaarten: 36 bij “nog niet gelegd”.",)),
        ("Actieplan", ("Er is nog geen actieplan ingevuld.",)),
    ]
    known = start(nieuw(tmp_path / "gebeld", gemeente=anders(ZWIJGT, telefoon="03 555 00 10")), ())
    assert known.begin and known.begin.tekst == "Zet in offer.yaml het aanbod dat je kent."
    assert start(nieuw(tmp_path / "gepland", "gepland"), ()).begin is None
