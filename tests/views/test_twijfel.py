"""What was reported is doubted on every page: nothing is called open, no number is a button, no price is free."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.freshness import Versheid
from macros.kenmerken import Antwoord, antwoorden
from macros.model.keuzes import Nood
from macros.regie.matrix import GEMELD
from macros.regie.nazicht import aandelen, bellijst
from macros.views import agenda, agendabestand
from macros.views.aanbod import aanbod
from macros.views.actor import actor
from macros.views.delen import Etiket, Knop, Melding
from macros.views.kaarten import aanbodkaart, actorkaart, open_moment, plaatskaart
from macros.views.plaats import plaats
from macros.views.vandaag import vandaag
from macros.views.zicht import TWIJFEL
from macros.zoek import ONZEKER, _aanbod

from ..klein import ACTOR, GEMEENTE, PLAATS, anders
from .meldingen import INLOOP, UREN, ZIN, gemeld_in


@pytest.mark.parametrize(
    "report",
    [
        "aanbod digipunt wanneer",
        "aanbod digipunt status",
        "aanbod digipunt plaatsen",
        "aanbod digipunt toegang",
        "plaats bib adres",
        "actor gemeente tot",
    ],
)
def test_an_offer_that_may_be_shut_is_nowhere_called_open(tmp_path: Path, report: str) -> None:
    """Page, card, agenda, calendar file, today, search and choices all follow the one decision."""
    view = gemeld_in(tmp_path, f"{report} 2026-11-18")
    offer = view.register.aanbod["digipunt"]
    page, card = aanbod(view, offer), aanbodkaart(view, offer)
    assert (page.stand.soort, page.stand.titel, page.stand.nu) == (
        "bel-eerst",
        "Bel eerst: 03 555 00 10",
        None,
    )
    leaves = (*page.volgende, *card.momenten)
    assert len(leaves) > 6
    assert not any(leaf.zeker or leaf.open for leaf in leaves)
    assert card.etiket.tekst == "Bel eerst"
    assert not any(open_moment(view, offer, session) for session in view.register.sessies["digipunt"])
    coming = view.register.momenten()
    assert {one.let_op for day in agenda.dagen(view, coming) for one in day.sessies if not one.zeker} == {
        "Bel eerst"
    }
    assert not any(one.zeker for day in agenda.dagen(view, coming) for one in day.sessies)
    text = dict(agendabestand.bestanden(view))["aanbod/digipunt/agenda.ics"]()
    assert "STATUS:TENTATIVE" in text
    assert "(bel eerst)" in text.replace("\r\n ", "")
    today = vandaag(view, [offer], Nood.NU_VAST)
    assert today is not None
    assert (today.melding.soort, today.reeks) == ("bel-eerst", "")
    found = _aanbod(view, offer)
    assert (found.soort, found.gewicht) == ("Hulp · Bel eerst", ONZEKER)
    assert "nagekeken" not in antwoorden(view.register, offer)["nagekeken"].ja


def test_another_mistake_leaves_the_hours_sure(tmp_path: Path) -> None:
    """A wrong price sends nobody to a closed door; the page tells it all the same."""
    view = gemeld_in(tmp_path, "aanbod digipunt kosten 2026-11-18")
    offer = view.register.aanbod["digipunt"]
    page = aanbod(view, offer)
    assert page.stand.soort == "straks"
    assert page.controle.soort == "gemeld"
    assert page.papier.geldig_tot is None
    assert aanbodkaart(view, offer).etiket == Etiket("let-op", "Misschien een fout")
    assert _aanbod(view, offer).soort == "Hulp · Misschien een fout"
    assert "nagekeken" not in antwoorden(view.register, offer)["nagekeken"].ja
    assert page.controle.gemeld == (
        "Iemand meldde op 18 november 2026 dat de prijs misschien niet klopt.",
        "Bel eerst.",
    )


def test_the_notice_says_why_one_must_ring(tmp_path: Path) -> None:
    """What was reported, before the day of the last check; the hours keep theirs."""
    view = gemeld_in(tmp_path, UREN)
    page = aanbod(view, view.register.aanbod["digipunt"])
    assert page.stand == Melding("bel-eerst", "Bel eerst: 03 555 00 10", ZIN)
    (hours,) = (fact for fact in page.feiten if fact.label == "Wanneer")
    assert "Zo was het op 2 november 2026." in hours.regels


@pytest.mark.parametrize(
    ("council", "told"),
    [(GEMEENTE, "Bel de gemeente: 03 555 00 10."), (anders(GEMEENTE, telefoon=None), None)],
)
def test_a_number_that_may_be_wrong_is_not_the_one_to_ring(
    tmp_path: Path, council: dict[str, Any], told: str | None
) -> None:
    """The council is asked, at its number or at a counter."""
    offer = anders(INLOOP, telefoon="03 555 00 11")
    view = gemeld_in(tmp_path, "aanbod digipunt telefoon 2026-11-18", offer=offer, gemeente=council)
    assert aanbod(view, view.register.aanbod["digipunt"]).controle.gemeld[-1] == (
        told or "Vraag het na aan een loket van de gemeente."
    )


BIB = anders(PLAATS, telefoon="03 555 00 12")


@pytest.mark.parametrize(
    ("report", "own", "rings"),
    [
        ("aanbod digipunt telefoon", "03 555 00 11", ("Bel De bib", "tel:+32-3-555-00-12")),
        ("plaats bib telefoon", None, ("Bel de gemeente", "tel:+32-3-555-00-10")),
        ("plaats bib telefoon", "035550012", ("Bel de gemeente", "tel:+32-3-555-00-10")),
        ("aanbod digipunt telefoon", None, ("Bel de gemeente", "tel:+32-3-555-00-10")),
    ],
    ids=["own", "of the place", "the same number", "the one that the page shows"],
)
def test_the_big_button_rings_no_number_that_may_be_wrong(
    tmp_path: Path, report: str, own: str | None, rings: tuple[str, str]
) -> None:
    """It rings the next one that holds; a number that is wrong with one entry is wrong with all."""
    view = gemeld_in(tmp_path, f"{report} 2026-11-18", offer=anders(INLOOP, telefoon=own), plaatsen=[BIB])
    main = aanbod(view, view.register.aanbod["digipunt"]).knoppen[0]
    assert (main.tekst, main.adres) == rings


def test_a_place_with_a_wrong_number_has_the_council_rung(tmp_path: Path) -> None:
    """So has an actor; without any number that holds no button rings."""
    view = gemeld_in(tmp_path, "plaats bib telefoon 2026-11-18", plaatsen=[BIB])
    page = plaats(view, view.register.plaatsen["bib"])
    assert page.knoppen == (
        Knop("Bel de gemeente", "tel:+32-3-555-00-10", "bel", hoofd=True, toon="03 555 00 10"),
    )
    council = anders(GEMEENTE, telefoon=None)
    bare = gemeld_in(tmp_path / "b", "plaats bib telefoon 2026-11-18", plaatsen=[BIB], gemeente=council)
    assert plaats(bare, bare.register.plaatsen["bib"]).knoppen == ()


def test_a_wrong_address_is_no_link_anywhere(tmp_path: Path) -> None:
    """Mail and website leave the page, the map of a place too."""
    both = {"mail": "hulp@kleindorp.example", "link": "https://kleindorp.example/"}
    place = anders(PLAATS, **both, adres={"straat": "Plein 1", "postcode": "2530", "gemeente": "Kleindorp"})
    reports = (
        "aanbod digipunt mail 2026-11-18",
        "aanbod digipunt link 2026-11-18",
        "plaats bib adres 2026-11-18",
    )
    view = gemeld_in(tmp_path, *reports, offer=anders(INLOOP, **both, toegang=["mail"]), plaatsen=[place])
    page, there = aanbod(view, view.register.aanbod["digipunt"]), view.register.plaatsen["bib"]
    assert [button.tekst for button in page.knoppen if button.pictogram != "agenda"] == ["Bel de gemeente"]
    assert not {"Mail", "Website", "Mail en website"} & {fact.label for fact in page.feiten}
    assert (plaats(view, there).knoppen, plaats(view, there).adres_twijfel) == ((), TWIJFEL)
    assert plaatskaart(view, there).onbekend == "Het adres klopt misschien niet."


def test_a_helpline_with_a_wrong_number_is_not_there(tmp_path: Path) -> None:
    """Its number is its door: nothing says that somebody answers."""
    line = anders(INLOOP, toegang=["telefoon"], telefoon="03 555 00 11")
    view = gemeld_in(tmp_path, "aanbod digipunt telefoon 2026-11-18", offer=line)
    page = aanbod(view, view.register.aanbod["digipunt"])
    assert page.stand == Melding(
        "bel-eerst",
        "Bel eerst: 03 555 00 10",
        "Iemand meldde op 18 november 2026 dat het telefoonnummer misschien niet klopt.",
    )


@pytest.mark.parametrize(
    ("report", "label"),
    [
        ("aanbod digipunt kosten", "Kost"),
        ("aanbod digipunt talen", "Talen"),
        ("aanbod digipunt meebrengen", "Meebrengen"),
        ("aanbod digipunt doelgroepen", "Voor wie"),
        ("plaats bib bus", "Bus"),
        ("plaats bib toegankelijkheid", "Toegankelijk"),
    ],
)
def test_the_warning_stands_beside_what_may_be_wrong(tmp_path: Path, report: str, label: str) -> None:
    """Only there; what was checked and not reported stays as it is."""
    offer = anders(INLOOP, kosten="Gratis", talen=["nl"], meebrengen=["toestel"], doelgroepen=["senioren"])
    place = anders(PLAATS, bus="Bus 1", toegankelijkheid=["lift"])
    view = gemeld_in(tmp_path, f"{report} 2026-11-18", offer=offer, plaatsen=[place])
    page, there = aanbod(view, view.register.aanbod["digipunt"]), plaats(view, view.register.plaatsen["bib"])
    assert [fact.label for fact in page.feiten if fact.twijfel] == [label]
    on_place = [fact.label for fact in there.feiten if fact.twijfel]
    assert on_place == ([label] if report.startswith("plaats") else [])


def test_a_price_that_may_be_wrong_is_not_called_free(tmp_path: Path) -> None:
    """Neither on a card nor in the list of what is free."""
    view = gemeld_in(tmp_path, "aanbod digipunt kosten 2026-11-18", offer=anders(INLOOP, kosten="Gratis"))
    offer = view.register.aanbod["digipunt"]
    assert "Gratis" not in aanbodkaart(view, offer).regels
    assert antwoorden(view.register, offer)["gratis"] == Antwoord(onbekend=True)


def test_an_actor_that_may_be_gone_says_so_on_top(tmp_path: Path) -> None:
    """On its page and on its card."""
    view = gemeld_in(tmp_path, "actor gemeente tot 2026-11-18")
    there = view.register.actoren["gemeente"]
    assert actor(view, there).melding == Melding(
        "let-op", "Bestaat misschien niet meer", "Iemand meldde dat. Bel eerst."
    )
    assert actorkaart(view, there).etiket == Etiket("let-op", "Bestaat misschien niet meer")


def test_the_agenda_does_not_say_that_nobody_checked_what_was_reported(tmp_path: Path) -> None:
    """Somebody did, and somebody else said otherwise since."""
    told = agenda.agenda(gemeld_in(tmp_path, UREN)).melding
    assert told is not None
    assert told.titel == "Deze uren zijn niet zeker"


def test_a_check_of_the_offer_settles_what_was_reported_about_its_place(tmp_path: Path) -> None:
    """For the offer; the place itself still waits."""
    check = {"op": "2026-11-20", "hoe": "telefoon", "door": "gemeente"}
    view = gemeld_in(tmp_path, "plaats bib adres 2026-11-18", offer=anders(INLOOP, nagekeken=check))
    assert view.register.zeker(view.register.aanbod["digipunt"])
    assert len(view.register.meldingen) == 1


def test_the_page_of_a_place_tells_it_too(tmp_path: Path) -> None:
    """Its hours get the day on which they were known."""
    place = anders(
        PLAATS,
        wanneer={"elke": ["dinsdag 9u-17u"]},
        nagekeken={"op": "2026-11-02", "hoe": "bezoek", "door": "gemeente"},
    )
    view = gemeld_in(tmp_path, "plaats bib wanneer 2026-11-18", plaatsen=[place])
    page = plaats(view, view.register.plaatsen["bib"])
    assert page.controle.gemeld == (ZIN, "Bel eerst.")
    assert "Zo was het op 2 november 2026." in page.feiten[0].regels


def test_who_directs_the_work_rings_about_it_this_week(tmp_path: Path) -> None:
    """It was checked in time all the same, and counts as such."""
    actor = anders(ACTOR, nagekeken={"op": "2026-11-02", "hoe": "mail", "door": "gemeente"})
    view = gemeld_in(tmp_path, UREN, actoren=[actor])
    register = view.register
    points = [point for turn in bellijst(register) for point in turn.punten if point.gemeld]
    assert [(point.naam, point.versheid) for point in points] == [("Digipunt in de bib", Versheid.VERS)]
    assert aandelen(register)[0].op_tijd == 1
    cells = view.regie.matrix_bouwstenen.cellen.values()
    assert {trace.staat for cell in cells for trace in cell.sporen} <= {f"Loopt, {GEMELD}"}
