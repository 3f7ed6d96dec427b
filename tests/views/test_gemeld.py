"""What was reported: a page of its own, a line on the page of the entry, and nothing called open meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.freshness import Versheid
from macros.kenmerken import antwoorden
from macros.model.keuzes import Nood
from macros.regie.matrix import GEMELD
from macros.regie.nazicht import aandelen, bellijst
from macros.register import HORIZON
from macros.views import agenda, agendabestand
from macros.views.aanbod import aanbod
from macros.views.delen import Link, Melding
from macros.views.gemeld import Gemeld, Gemeldpunt, gemeld
from macros.views.kaarten import aanbodkaart, open_moment
from macros.views.plaats import plaats
from macros.views.vandaag import vandaag
from macros.views.zicht import Zicht
from macros.zoek import ONZEKER, _aanbod

from ..klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, zicht

INLOOP = anders(AANBOD, toegang=["vrije inloop"], noden=["nu-vast"])
UREN = "aanbod digipunt wanneer 2026-11-18"
ZIN = "Iemand meldde op 18 november 2026 dat de uren misschien niet kloppen."


def _zicht(folder: Path, *reports: str, offer: dict[str, Any] = INLOOP, **files: Any) -> Zicht:
    """Return the small register with reports, each `soort id veld op`."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = (dict(zip(("soort", "id", "veld", "op"), one.split(), strict=True)) for one in reports)
    lines = ("- {" + ", ".join(f"{key}: {value}" for key, value in row.items()) + "}" for row in rows)
    text = "\n".join(("versie: 1", "meldingen:", *lines)) if reports else "versie: 1\nmeldingen: []"
    (folder / "meldingen.yaml").write_text(f"{text}\n", "utf-8")
    return zicht(folder, offer, **files)


def test_the_page_tells_what_is_open_and_since_when(tmp_path: Path) -> None:
    """The latest first, each linked."""
    view = _zicht(tmp_path, UREN, "plaats bib adres 2026-11-20", "actor gemeente telefoon 2026-09-01")
    assert gemeld(view) == Gemeld(
        stand="3 meldingen wachten nog op antwoord.",
        uitleg="We vragen dit na. Bel dus eerst, of vraag het aan een loket.",
        punten=(
            Gemeldpunt(
                Link("De bib", "/plaatsen/bib/", "(plaats)"), "Het adres", "2026-11-20", "gisteren gemeld"
            ),
            Gemeldpunt(
                Link("Digipunt in de bib", "/aanbod/digipunt/", "(hulp)"),
                "De uren",
                "2026-11-18",
                "3 dagen geleden gemeld",
            ),
            Gemeldpunt(
                Link("Gemeente Kleindorp", "/actoren/gemeente/", "(wie meedoet)"),
                "Het telefoonnummer",
                "2026-09-01",
                "2 maanden geleden gemeld",
            ),
        ),
        melden=Link("Zo meld je een fout", "/klopt-er-iets-niet/"),
        privacy="Je ziet hier nooit wie iets meldde. We bewaren alleen waar de fout staat en sinds welke dag.",
    )


def test_without_a_report_the_page_is_friendly(tmp_path: Path) -> None:
    """With the way to make one; a council without the file says the same."""
    view = _zicht(tmp_path)
    assert (gemeld(view).stand, gemeld(view).punten) == ("Op dit moment staat er geen melding open.", ())
    assert gemeld(zicht(tmp_path / "zonder")) == gemeld(view)


def test_a_check_since_ends_a_report(tmp_path: Path) -> None:
    """On the same day nobody knows which came first, so it stays."""
    check = {"op": "2026-11-19", "hoe": "telefoon", "door": "gemeente"}
    assert _zicht(tmp_path, UREN, offer=anders(INLOOP, nagekeken=check)).register.meldingen == ()
    same = anders(INLOOP, nagekeken={**check, "op": "2026-11-18"})
    assert len(_zicht(tmp_path / "b", UREN, offer=same).register.meldingen) == 1


@pytest.mark.parametrize("field", ["wanneer", "status", "plaatsen"])
def test_an_offer_that_may_be_shut_is_nowhere_called_open(tmp_path: Path, field: str) -> None:
    """Page, card, agenda, calendar file, today, search and choices all follow the one decision."""
    view = _zicht(tmp_path, f"aanbod digipunt {field} 2026-11-18")
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
    last = view.register.vandaag + HORIZON
    assert {one.let_op for day in agenda.dagen(view, last) for one in day.sessies if not one.zeker} == {
        "Bel eerst"
    }
    assert not any(one.zeker for day in agenda.dagen(view, last) for one in day.sessies)
    text = dict(agendabestand.bestanden(view))["aanbod/digipunt/agenda.ics"]
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
    view = _zicht(tmp_path, "aanbod digipunt kosten 2026-11-18")
    offer = view.register.aanbod["digipunt"]
    page = aanbod(view, offer)
    assert page.stand.soort == "straks"
    assert page.controle.soort == "gemeld"
    assert page.controle.gemeld == (
        "Iemand meldde op 18 november 2026 dat de prijs misschien niet klopt.",
        "Bel eerst.",
    )


def test_the_notice_says_why_one_must_ring(tmp_path: Path) -> None:
    """What was reported, before the day of the last check; the hours keep theirs."""
    view = _zicht(tmp_path, UREN)
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
    view = _zicht(tmp_path, "aanbod digipunt telefoon 2026-11-18", offer=offer, gemeente=council)
    assert aanbod(view, view.register.aanbod["digipunt"]).controle.gemeld[-1] == (
        told or "Vraag het na aan een loket van de gemeente."
    )


def test_the_page_of_a_place_tells_it_too(tmp_path: Path) -> None:
    """Its hours get the day on which they were known."""
    place = anders(
        PLAATS,
        wanneer={"elke": ["dinsdag 9u-17u"]},
        nagekeken={"op": "2026-11-02", "hoe": "bezoek", "door": "gemeente"},
    )
    view = _zicht(tmp_path, "plaats bib wanneer 2026-11-18", plaatsen=[place])
    page = plaats(view, view.register.plaatsen["bib"])
    assert page.controle.gemeld == (ZIN, "Bel eerst.")
    assert "Zo was het op 2 november 2026." in page.feiten[0].regels


def test_who_directs_the_work_rings_about_it_this_week(tmp_path: Path) -> None:
    """It was checked in time all the same, and counts as such."""
    actor = anders(ACTOR, nagekeken={"op": "2026-11-02", "hoe": "mail", "door": "gemeente"})
    view = _zicht(tmp_path, UREN, actoren=[actor])
    register = view.register
    points = [point for turn in bellijst(register) for point in turn.punten if point.gemeld]
    assert [(point.naam, point.versheid) for point in points] == [("Digipunt in de bib", Versheid.VERS)]
    assert aandelen(register)[0].op_tijd == 1
    cells = view.regie.matrix_bouwstenen.cellen.values()
    assert {trace.staat for cell in cells for trace in cell.sporen} <= {f"Loopt, {GEMELD}"}
