"""The page of what was reported: each with its age, the latest first, and a check ends it."""

from __future__ import annotations

from pathlib import Path

from macros.views.delen import Link
from macros.views.gemeld import Gemeld, Gemeldpunt, gemeld

from ..klein import anders, zicht
from .meldingen import INLOOP, UREN, gemeld_in


def test_the_page_tells_what_is_open_and_since_when(tmp_path: Path) -> None:
    """The latest first, each linked."""
    view = gemeld_in(tmp_path, UREN, "plaats bib adres 2026-11-20", "actor gemeente telefoon 2026-09-01")
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
    view = gemeld_in(tmp_path)
    assert (gemeld(view).stand, gemeld(view).punten) == ("Op dit moment staat er geen melding open.", ())
    assert gemeld(zicht(tmp_path / "zonder")) == gemeld(view)


def test_a_check_since_ends_a_report(tmp_path: Path) -> None:
    """On the same day nobody knows which came first, so it stays."""
    check = {"op": "2026-11-19", "hoe": "telefoon", "door": "gemeente"}
    assert gemeld_in(tmp_path, UREN, offer=anders(INLOOP, nagekeken=check)).register.meldingen == ()
    same = anders(INLOOP, nagekeken={**check, "op": "2026-11-18"})
    assert len(gemeld_in(tmp_path / "b", UREN, offer=same).register.meldingen) == 1
