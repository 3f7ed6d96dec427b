"""The poster of a place: true, whole on one page, and only where there is something to say."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from macros.views.vellen.affiche import Affiche, affiche
from macros.views.vellen.uren import Rij

from ...klein import AANBOD, GEMEENTE, PLAATS, anders
from .pers import BIB, MET_ADRES, ONZEKER, Site, codes, druk, ids, site, tekst, vel

LANG = "Digipunt voor iedereen in het dienstencentrum en ontmoetingshuis"
FEITEN = {
    "kosten": "Gratis. Een afdruk kost 10 cent.",
    "toegang": ["vrije inloop", "afspraak"],
    "meebrengen": ["Je toestel en de lader", "Je identiteitskaart"],
}


def gezien(made: Site, place: str = "bib") -> Affiche:
    """Return what the poster of a place shows."""
    return affiche(made.zicht, vel(made, f"affiche-{place}-a4"))


def test_every_week(tmp_path: Path) -> None:
    """A row for each day, days in a row with the same hours as one; all hours of a day together."""
    hours = {"elke": ["weekdagen 9u-12u", "zondag 10u-11u", "zondag 14u-15u"]}
    found = gezien(site(tmp_path, anders(AANBOD, wanneer=hours))).digipunten[0].uren
    assert found.rijen == (
        Rij("elke", "ma–vr", "", "maandag tot vrijdag", ("9u – 12u",)),
        Rij("elke", "zo", "", "zondag", ("10u – 11u", "14u – 15u")),
    )


def test_not_every_week(tmp_path: Path) -> None:
    """The next dates, with what is different; what falls away is told."""
    hours = {
        "elke": ["eerste dinsdag van de maand 14u-16u"],
        "aangepast": [{"op": "2026-12-01", "uren": "9u-10u", "plaats": "park", "reden": "De bib is dicht"}],
        "gesloten": [{"op": "2027-01-05", "reden": "Opleiding"}],
    }
    park = anders(PLAATS, id="park", naam="Het park")
    found = gezien(site(tmp_path, anders(AANBOD, wanneer=hours), plaatsen=(PLAATS, park))).digipunten[0].uren
    assert found.ritme == ("De eerste dinsdag van de maand",)
    assert found.rijen == (
        Rij(
            *("di", "1", "dec", "dinsdag 1 december", ("9u – 10u",)),
            "Deze keer: Het park. De bib is dicht",
        ),
    )
    assert found.regels == ("Niet op dinsdag 5 januari 2027: Opleiding",)


def test_a_stop_of_a_round(tmp_path: Path) -> None:
    """Each stop has a poster with its own hours alone, which tells what is different there."""
    park = anders(PLAATS, id="park", naam="Het park")
    stops = [
        {"plaats": "bib", "elke": ["maandag 9u-10u"]},
        {"plaats": "park", "elke": ["vrijdag 9u-10u"]},
    ]
    once = [{"op": "2026-12-04", "uren": "10u-11u", "plaats": "park"}]
    offer = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "aangepast": once})
    made = site(tmp_path, offer, plaatsen=(PLAATS, park))
    changed = "Op vrijdag 4 december: van 10 tot 11 uur"
    for place, day, told in (("bib", "maandag", False), ("park", "vrijdag", True)):
        found = gezien(made, place)
        assert [row.dag for row in found.digipunten[0].uren.rijen] == [day]
        assert (changed in found.digipunten[0].uren.regels) is told
        assert found.voet.tot == date(2027, 1, 16)


def test_what_is_not_sure_never_looks_sure(tmp_path: Path) -> None:
    """To ring first stands on top; the hours stand below it with the date of what is known."""
    made = site(tmp_path, anders(AANBOD, **ONZEKER), gemeente=MET_ADRES)
    found = gezien(made)
    assert (found.bel, found.nummer, found.digipunten[0].uren.rijen) == ("Bel eerst", "03 555 00 10", ())
    assert found.digipunten[0].uren.oud == (
        *("Elke dinsdag van 14 tot 16 uur", "Niet in de schoolvakanties"),
        *("Dat staat in een document van oktober 2023.", "Niemand keek dit al na."),
    )
    assert found.voet.geldig == "We weten niet zeker of dit klopt. Bel eerst."


def test_without_any_number(tmp_path: Path) -> None:
    """Where to ask stands where the number would, and the page is whole without code and address."""
    made = site(tmp_path, anders(AANBOD, **ONZEKER), gemeente=anders(GEMEENTE, telefoon=None))
    pdf = druk(made, "affiche-bib-a4")
    assert "Vraag het na aan een loket van de gemeente." in tekst(pdf)
    assert "Bel" not in tekst(pdf) and codes(pdf) == []


def test_a_new_council_can_print_its_first_poster(tmp_path: Path) -> None:
    """The words that stand in the place of a number take room: the letters make way for them."""
    offer = anders(
        AANBOD,
        titel="Voorbeeld van een Digipunt",
        kort="Een vrijwilliger helpt je met je vraag over je smartphone of computer.",
        wanneer={"elke": ["dinsdag 14u-16u"], "niet_op": ["feestdagen", "schoolvakanties"]},
        toegang=["vrije inloop"],
        kosten="Gratis",
        nagekeken=None,
        bron={"titel": "Voorbeeld bij de start", "datum": "2026-11-21"},
    )
    silent, rings = (
        site(tmp_path / name, offer, gemeente=council)
        for name, council in (("stil", anders(GEMEENTE, telefoon=None)), ("belt", GEMEENTE))
    )
    assert (gezien(silent).maat, gezien(rings).maat) == ("dicht", "ruim")
    assert druk(silent, "affiche-bib-a4")


def test_the_number_of_the_place_goes_first(tmp_path: Path) -> None:
    """An offer with a number of its own says so; one with that of the place does not say it again."""
    place = anders(BIB, telefoon="03 555 00 20")
    other = anders(AANBOD, id="ander", titel="Ander", telefoon="03 555 00 30")
    found = gezien(site(tmp_path, AANBOD, other, plaatsen=(place,)))
    assert found.nummer == "03 555 00 20" and found.voet.bel and found.voet.bel.toon == found.nummer
    assert {one.id: one.bel for one in found.digipunten} == {"ander": "03 555 00 30", "digipunt": None}


def test_what_was_reported_as_wrong_is_left_out(tmp_path: Path) -> None:
    """The price that may be wrong goes, and the poster says that somebody reported it."""
    (tmp_path / "meldingen.yaml").write_text(
        'versie: "1"\nmeldingen:\n  - {soort: aanbod, id: digipunt, veld: kosten, op: 2026-11-20}\n', "utf-8"
    )
    found = gezien(site(tmp_path, anders(AANBOD, **FEITEN)))
    assert [fact.label for fact in found.feiten] == ["Afspraak", "Breng mee"]
    assert found.digipunten[0].uren.oud == (
        "Iemand meldde op 20 november 2026 dat de prijs misschien niet klopt.",
    )


@pytest.mark.parametrize(
    ("council", "offer", "made"),
    [
        ({}, {}, ["affiche-bib-a4", "affiche-bib-a3"]),
        ({}, {"status": "gepland", "wanneer": None}, []),
        ({}, {"soort": "les"}, []),
        ({"drukwerk": {"plaatsen": [{"plaats": "bib", "vellen": ["kaartje"]}]}}, {}, []),
        ({"drukwerk": {"niet_zeker": "weglaten"}}, ONZEKER, []),
    ],
)
def test_where_there_is_a_poster(
    tmp_path: Path, council: dict[str, Any], offer: dict[str, Any], made: list[str]
) -> None:
    """For a place with a Digipunt that runs, that the council chose, and of which paper has something to say."""
    found = site(tmp_path, anders(AANBOD, **offer), gemeente=anders(GEMEENTE, **council))
    assert ids(found, "affiche") == made


def _druk_bezet() -> tuple[dict[str, Any], ...]:
    """Return three Digipunten with long names, six rules together, and all there is to say."""
    hours = (
        ["maandag 9u-12u", "dinsdag 14u-16u"],
        ["woensdag 13u30-16u30", "donderdag 18u-20u"],
        ["om de 2 weken vrijdag 9u30-11u30 vanaf 2026-11-20", "eerste zaterdag van de maand 10u-12u"],
    )
    return tuple(
        anders(
            AANBOD,
            id=f"digipunt-{number}",
            titel=f"{LANG} {number}",
            wanneer={"elke": rules, "niet_op": ["feestdagen", "schoolvakanties"]},
            **FEITEN,
        )
        for number, rules in enumerate(hours, 1)
    )


def test_a_full_poster_fits(tmp_path: Path) -> None:
    """Three Digipunten with long names and six rules on one page, and the code is still read."""
    place = anders(BIB, naam="Ontmoetingshuis en dienstencentrum De Vrolijke Kring van Kleindorp")
    made = site(tmp_path, *_druk_bezet(), gemeente=MET_ADRES, plaatsen=(place,))
    pdf = druk(made, "affiche-bib-a4")
    assert codes(pdf) == ["https://hulp.kleindorp.example/plaatsen/bib/"]
    for words in ("maandag 9u – 12u", "13u30 – 16u30", "donderdag 18u – 20u", f"{LANG} 3", place["naam"]):
        assert words in tekst(pdf)


def test_a3_is_a4_made_larger(tmp_path: Path) -> None:
    """The same words on the same lines."""
    made = site(tmp_path, anders(AANBOD, **FEITEN), gemeente=MET_ADRES, plaatsen=(BIB,))
    small, large = (druk(made, f"affiche-bib-{size}") for size in ("a4", "a3"))
    assert tekst(small) == tekst(large)
    widths = [pypdfium2.PdfDocument(pdf)[0].get_width() for pdf in (small, large)]
    assert widths[1] / widths[0] == pytest.approx(2**0.5, rel=0.001)
