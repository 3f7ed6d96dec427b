"""The moments on another site: checked first, honest where nothing is sure or known, and whole addresses."""

from __future__ import annotations

from pathlib import Path

from macros.views.delen import Melding
from macros.views.insluiten.momenten import Beurt, momenten
from macros.views.insluiten.punten import Zonderuur

from ...klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, zicht

ADRES = anders(GEMEENTE, webadres="https://hulp.kleindorp.example/")
ZAAL = anders(PLAATS, id="zaal", naam="De zaal")
UNSURE = anders(AANBOD, id="zaal", titel="Digipunt in de zaal", plaatsen=["zaal"], nagekeken=None, wanneer={"elke": ["maandag 9u-10u"]})  # fmt: skip


def test_what_is_not_sure_comes_after_what_was_checked(tmp_path: Path) -> None:
    """Even when it is sooner, and it says what to do first."""
    found = momenten(zicht(tmp_path, AANBOD, UNSURE, plaatsen=(PLAATS, ZAAL)), None)
    told = [(leaf.datum_iso, leaf.zeker, leaf.let_op) for leaf in found.momenten]
    assert told[0] == ("2026-11-24", True, None)
    assert told[-1] == ("2027-01-11", False, "Bel eerst")
    assert [sure for _, sure, _ in told] == sorted((sure for _, sure, _ in told), reverse=True)


def test_a_place_has_its_own_moments(tmp_path: Path) -> None:
    """Only those that are there; the page says which place it is."""
    view = zicht(tmp_path, AANBOD, UNSURE, plaatsen=(PLAATS, ZAAL))
    place = view.register.plaatsen["zaal"]
    found = momenten(view, place)
    assert (found.waar, {leaf.waar for leaf in found.momenten}) == ("De zaal", {"De zaal"})


def test_only_digipunten_that_run(tmp_path: Path) -> None:
    """Another kind of help, one that is planned and one that stopped have no moment here."""
    others = [
        anders(AANBOD, id="les", soort="les"),
        anders(AANBOD, id="straks", status="gepland"),
        anders(AANBOD, id="weg", status="gestopt"),
    ]
    assert momenten(zicht(tmp_path, *others), None).momenten == ()


def test_in_words_for_who_has_no_style(tmp_path: Path) -> None:
    """Day, hours, what and where, with an address that holds on any site."""
    found = momenten(zicht(tmp_path, gemeente=ADRES), None)
    assert found.beurten[0] == Beurt(
        van="2026-11-24T14:00+01:00",
        dag="dinsdag",
        nummer="24",
        maand="november",
        uren="14u – 16u",
        wat=found.beurten[0].wat,
        waar="De bib",
        let_op=None,
    )
    assert found.beurten[0].wat.adres == "https://hulp.kleindorp.example/aanbod/digipunt/"
    assert found.thuis == "https://hulp.kleindorp.example/agenda/"
    assert len(found.beurten) == found.getoond


def test_nothing_known_leads_to_who_knows(tmp_path: Path) -> None:
    """Digipunten without hours are named, and one reads how to ask: by telephone, or at a counter."""
    offer = anders(AANBOD, wanneer=None)
    found = momenten(zicht(tmp_path / "a", offer), None)
    assert found.geen == Melding("bel-eerst", "We kennen nu geen uren", "Bel eerst: 03 555 00 10.")
    assert found.zonder_uur == (Zonderuur("Digipunt in de bib", "/aanbod/digipunt/", "De bib"),)
    silent = momenten(zicht(tmp_path / "b", offer, gemeente=anders(GEMEENTE, telefoon=None)), None)
    assert silent.geen and silent.geen.tekst == "Vraag het na aan een loket van de gemeente."
    assert silent.thuis == "/agenda/"


def test_it_says_its_age(tmp_path: Path) -> None:
    """From the day after the first check runs out, or after the weeks that are known."""
    found = momenten(zicht(tmp_path, actoren=(ACTOR,)), None)
    assert (found.stand, found.houdbaar) == ("zaterdag 21 november 2026", "2027-01-17")
    assert found.oud == "Deze lijst is van zaterdag 21 november 2026. Bel eerst: 03 555 00 10."
