"""The neighbours' help: whose it is stands beside it, it is marked as elsewhere, and without any there is nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from macros.authored import Authored
from macros.model.keuzes import Nood
from macros.site import make
from macros.views.agenda import agenda
from macros.views.bladzijden import VOL
from macros.views.buren import Buren, Buurkaart, Buurregel, buren, burenweek
from macros.views.delen import Datumblad, Link
from macros.views.vandaag import vandaag

from ..buurgemeente import BIB, buurbestand, met_buren, open_op, plek, zicht
from ..klein import AANBOD, AUTHORED, anders, register

ZATERDAG, DINSDAG = "2026-11-21 10u-12u", "2026-11-24 9u-11u"
UITLEG = "Deze hulp is van een andere gemeente. Vraag eerst of je er welkom bent."
MEER = Link("Bekijk wat er deze week bij de buren is", "/agenda/#bij-de-buren")
BLAD = Datumblad(
    "za",
    "21",
    "nov",
    "2026-11-21",
    "zaterdag 21 november",
    "10u – 12u",
    waar="Bib van Buurdorp, op 3\N{NO-BREAK SPACE}km van Kleindorp",
    van="2026-11-21T10:00+01:00",
    tot="2026-11-21T12:00+01:00",
)
EIGEN = anders(AANBOD, noden=["nu-vast"])
"""Our own, on Tuesday from 14 to 16."""


def for_need(folder: Path, *offers: dict[str, Any], nood: Nood = Nood.NU_VAST, **files: Any) -> Buren:
    """Return the section of a need beside one neighbour with these offers."""
    neighbour = buurbestand(folder / "buur", *offers, **files)
    return buren(zicht(folder / "eigen", buren=(neighbour,)), nood)


def line(
    folder: Path, *offers: dict[str, Any], eigen: dict[str, Any] = EIGEN, **files: Any
) -> Buurregel | None:
    """Return the line in what holds today, beside one neighbour with these offers."""
    neighbour = buurbestand(folder / "buur", *offers, **files)
    view = zicht(folder / "eigen", eigen, buren=(neighbour,))
    found = vandaag(view, list(view.register.aanbod.values()), Nood.NU_VAST)
    return found.buren if found else None


def test_a_card_tells_all_that_one_needs_to_ask(tmp_path: Path) -> None:
    """Whose it is, where and how far, when, whom to ring, and who checked it; the link leads to the neighbour."""
    found = for_need(tmp_path, open_op("punt", ZATERDAG, DINSDAG))
    (card,) = found.kaarten
    assert replace(card, momenten=card.momenten[:1]) == Buurkaart(
        titel="Punt",
        adres="https://hulp.buurdorp.example/aanbod/punt/",
        van="Gemeente Buurdorp",
        op="op de site van Buurdorp",
        kort="Een vrijwilliger helpt je.",
        momenten=(BLAD,),
        oud="Dit is voorbij. Kijk op de site van Buurdorp.",
        bel=Link("Bel 03 555 00 31", "tel:+32-3-555-00-31"),
        nagekeken="Nagekeken op 2 november 2026",
    )
    assert [leaf.datum_iso for leaf in card.momenten] == ["2026-11-21", "2026-11-24"]
    assert (found.uitleg, found.meer) == (UITLEG, None)


def test_a_need_shows_three_and_points_to_the_others(tmp_path: Path) -> None:
    """Also when four are there at the same hour."""
    found = for_need(tmp_path, *(open_op(name, ZATERDAG) for name in "abcd"))
    assert [card.titel for card in found.kaarten] == ["A", "B", "C"]
    assert found.meer == MEER


def test_whoever_is_stuck_meets_no_lesson(tmp_path: Path) -> None:
    """Not a neighbour's either, whatever needs its entry names; who wants to learn does."""
    lesson = open_op("les", ZATERDAG, soort="les", noden=["nu-vast", "leren"])
    assert for_need(tmp_path / "a", lesson).kaarten == ()
    assert [card.titel for card in for_need(tmp_path / "b", lesson, nood=Nood.LEREN).kaarten] == ["Les"]


def test_what_is_asked_beforehand_stands_with_the_leaf(tmp_path: Path) -> None:
    """An appointment, and why a moment is not as usual."""
    changed = {
        "elke": ["zaterdag 10u-12u"],
        "aangepast": [{"op": "2026-11-21", "uren": "10u-11u", "reden": "Markt"}],
    }
    found = for_need(tmp_path, anders(open_op("a"), toegang=["afspraak"], wanneer=changed))
    assert found.kaarten[0].momenten[0].let_op == "Maak eerst een afspraak. Markt"


def test_distance_is_told_as_far_as_it_is_known(tmp_path: Path) -> None:
    """Less than a kilometre says so; without a spot on the map only the name stands there, by telephone nothing."""
    near = plek("bib", "Bib", breedte=51.158)
    nowhere = anders(BIB, coordinaten=None)
    line = open_op("a", ZATERDAG, soort="helpdesk", toegang=["telefoon"], plaatsen=None)
    found = (
        for_need(tmp_path / "dicht", open_op("a", ZATERDAG), plaatsen=[near]),
        for_need(tmp_path / "ergens", open_op("a", ZATERDAG), plaatsen=[nowhere]),
        for_need(tmp_path / "lijn", line),
    )
    assert [one.kaarten[0].momenten[0].waar for one in found] == [
        "Bib, op minder dan 1\N{NO-BREAK SPACE}km van Kleindorp",
        "Bib van Buurdorp",
        None,
    ]


def test_without_neighbours_nothing_is_written(tmp_path: Path) -> None:
    """No heading over nothing: not on a need, not in what holds today, not in the agenda."""
    found = register(tmp_path / "a", EIGEN)
    other = met_buren(found, buurbestand(tmp_path / "b", open_op("a", ZATERDAG)))
    alone, with_them = (Authored(make(one, AUTHORED)) for one in (found, other))
    assert alone.buren("nu-vast") == with_them.buren("wifi") == ""
    assert 'id="bij-de-buren"' in with_them.buren("nu-vast")
    assert "buren" not in alone.vandaag("nu-vast")
    assert "buren" in with_them.vandaag("nu-vast")


def test_what_they_write_is_text(tmp_path: Path) -> None:
    """Mark-up of a neighbour is shown as it stands, in the section, the notice and the agenda."""
    copy = buurbestand(tmp_path / "b", open_op("a", ZATERDAG))
    offer = copy.bestand.aanbod[0].model_copy(update={"titel": "<b>Punt", "kort": '"><script>'})
    file = copy.bestand.model_copy(update={"aanbod": (offer,)})
    site = make(met_buren(register(tmp_path / "a", EIGEN), replace(copy, bestand=file)), AUTHORED)
    macros, pages = Authored(site), dict(site.files())
    for html in (macros.buren("nu-vast"), macros.vandaag("nu-vast"), pages["agenda/index.html"]):
        assert "&lt;b&gt;Punt" in html
        assert "<b>" not in html
        assert "><script>" not in html


def test_today_tells_what_neighbours_have_sooner(tmp_path: Path) -> None:
    """On Saturday while ours is on Tuesday; with the number, for one rings first."""
    assert line(tmp_path, open_op("punt", DINSDAG), open_op("eerst", ZATERDAG)) == Buurregel(
        woord="Eerder bij de buren",
        wat=Link("Eerst", "https://hulp.buurdorp.example/aanbod/eerst/", "op de site van Buurdorp"),
        blad=BLAD,
        bel=Link("Bel eerst: 03 555 00 31", "tel:+32-3-555-00-31"),
    )


def test_today_is_silent_when_ours_is_there_as_soon(tmp_path: Path) -> None:
    """On the same day ours goes first, also when theirs begins earlier; what needs an appointment is not sooner."""
    own = anders(EIGEN, wanneer={"lessen": ["2026-11-21 14u-16u"]})
    assert line(tmp_path / "a", open_op("punt", DINSDAG)) is None
    assert line(tmp_path / "b", open_op("punt", ZATERDAG), eigen=own) is None
    assert line(tmp_path / "c", open_op("punt", ZATERDAG, toegang=["afspraak"])) is None


def test_where_ours_is_never_sure_theirs_is(tmp_path: Path) -> None:
    """Nobody checked ours in time."""
    unsure = anders(EIGEN, nagekeken={"op": "2026-02-02", "hoe": "mail", "door": "gemeente"})
    found = line(tmp_path, open_op("punt", DINSDAG), eigen=unsure)
    assert found is not None
    assert found.woord == "Zeker bij de buren"


def test_a_thing_that_is_broken_is_brought_somewhere(tmp_path: Path) -> None:
    """A neighbour's telephone is no answer there."""
    own = anders(EIGEN, noden=["toestel-stuk"])
    phone = open_op(
        "lijn", ZATERDAG, soort="helpdesk", toegang=["telefoon"], plaatsen=None, noden=["toestel-stuk"]
    )
    place = open_op("cafe", "2026-11-23 9u-11u", noden=["toestel-stuk"])
    view = zicht(tmp_path / "a", own, buren=(buurbestand(tmp_path / "b", phone, place),))
    found = vandaag(view, list(view.register.aanbod.values()), Nood.TOESTEL_STUK)
    assert found is not None
    assert found.buren is not None
    assert found.buren.wat.tekst == "Cafe"


def test_the_agenda_tells_their_week_by_day(tmp_path: Path) -> None:
    """Each line says whose it is and where; none takes part in what a reader narrows."""
    neighbour = buurbestand(
        tmp_path / "b", open_op("laat", DINSDAG), open_op("vroeg", "2026-11-24 8u-9u", ZATERDAG)
    )
    found = agenda(zicht(tmp_path / "a", EIGEN, buren=(neighbour,)))
    week = found.buren
    assert week is not None
    assert (week.uitleg, week.rest) == (
        "Dit is hulp van andere gemeenten. De links leiden naar hun eigen site. Vraag eerst of je er welkom bent.",
        None,
    )
    assert [(day.titel, [(one.uren, one.wat.tekst) for one in day.sessies]) for day in week.dagen] == [
        ("Zaterdag 21 november", [("10u – 12u", "Vroeg")]),
        ("Dinsdag 24 november", [("8u – 9u", "Vroeg"), ("9u – 11u", "Laat")]),
    ]
    lines = [one for day in week.dagen for one in day.sessies]
    assert {one.waar for one in lines} == {
        "Gemeente Buurdorp: Bib van Buurdorp, op 3\N{NO-BREAK SPACE}km van Kleindorp"
    }
    assert {one.kenmerken for one in lines} == {None}
    assert [link.adres for link in found.sprongen] == ["#deze-week", "#later", "#bij-de-buren"]


def test_an_agenda_with_nothing_of_ours_still_grows_old(tmp_path: Path) -> None:
    """The script takes away what is past only where the notice is that says so."""
    wifi = anders(AANBOD, id="wifi", titel="Wifi", soort="wifi", wanneer={"altijd": "ja"})
    neighbour = buurbestand(tmp_path / "b", open_op("a", ZATERDAG))
    assert agenda(zicht(tmp_path / "met", wifi, buren=(neighbour,))).oud is not None
    assert agenda(zicht(tmp_path / "zonder", wifi)).oud is None


def test_of_very_many_the_nearest_stand_there(tmp_path: Path) -> None:
    """And whose site has the others."""
    near = buurbestand(
        tmp_path / "n", open_op("a", *(f"2026-11-24 {h}u-{h}u10" for h in range(8, 18))), naam="Dichtbij"
    )
    far = buurbestand(
        tmp_path / "v",
        *(open_op(f"b{n}", *(f"2026-11-23 {h}u-{h}u10" for h in range(8, 18))) for n in range(VOL // 10)),
        naam="Verweg",
        plaatsen=[plek("bib", "Bib", breedte=51.05)],
    )
    week = burenweek(zicht(tmp_path / "a", buren=(far, near)))
    assert week is not None
    assert sum(len(day.sessies) for day in week.dagen) == VOL
    assert len(week.dagen[-1].sessies) == 10
    assert week.rest == "Er is nog meer. Kijk op de site van Verweg."
