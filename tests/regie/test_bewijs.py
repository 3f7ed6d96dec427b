"""Proof counts when an entry runs and was checked in time, or when there is a document of later than the plan."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.regie.actieplan import beloften

from ..klein import ACTOR, PLAATS, anders
from .klein import LANG_GELEDEN, NAGEKEKEN, actie, hulp, met_plan

BRON = {"titel": "Ons plan", "datum": "2025-12"}


def _stuk(folder: Path, proof: dict[str, Any], *aanbod: dict[str, Any], **files: Any) -> tuple[str, str]:
    plan = {"bron": BRON, "acties": [actie("digipunten", bewijs=[proof])]}
    (promise,) = beloften(met_plan(folder, *aanbod, plan=plan, **files)).alle
    (piece,) = promise.bewijzen
    return piece.staat, piece.reden


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ("geldig", "nagekeken op 2 november 2026")),
        ({"nagekeken": LANG_GELEDEN}, ("vervallen", "ten laatste op 2 september 2026 opnieuw na te kijken")),
        ({"nagekeken": None, "bron": BRON}, ("te bevestigen", "nog niet nagekeken")),
        ({"status": "gestopt"}, ("vervallen", "gestopt")),
        ({"status": "tijdelijk dicht"}, ("vervallen", "tijdelijk dicht")),
        ({"status": "gepland"}, ("nog niet", "gepland, nog niet gestart")),
        ({"wanneer": {"lessen": ["2026-11-20 14u-16u"]}}, ("vervallen", "de laatste dag is voorbij")),
        (
            {"wanneer": {"elke": ["dinsdag 14u-16u"], "tot": "2026-11-20"}},
            ("vervallen", "de laatste dag is voorbij"),
        ),
    ],
)
def test_an_offer_as_proof(tmp_path: Path, changes: dict[str, Any], expected: tuple[str, str]) -> None:
    """It counts while it runs and its check holds; otherwise the reason says why not."""
    offer = anders(hulp("hulp"), **changes)
    assert _stuk(tmp_path, {"aanbod": "hulp"}, offer) == expected


def test_what_somebody_reported_since_proves_nothing(tmp_path: Path) -> None:
    """Until somebody checks it again; another field than when, where or whether it is there changes nothing."""
    tmp_path.joinpath("meldingen.yaml").write_text(
        "versie: 1\nmeldingen: [{soort: aanbod, id: hulp, veld: wanneer, op: 2026-11-18},"
        " {soort: aanbod, id: tweede, veld: kort, op: 2026-11-18}]\n",
        "utf-8",
    )
    offers = hulp("hulp"), hulp("tweede")
    assert _stuk(tmp_path, {"aanbod": "hulp"}, *offers) == (
        "te bevestigen",
        "gemeld op 18 november 2026 dat de uren misschien niet kloppen",
    )
    assert _stuk(tmp_path, {"aanbod": "tweede"}, *offers) == ("geldig", "nagekeken op 2 november 2026")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"nagekeken": NAGEKEKEN}, ("geldig", "nagekeken op 2 november 2026")),
        ({}, ("te bevestigen", "nog niet nagekeken")),
        ({"nagekeken": NAGEKEKEN, "tot": "2026-11-20"}, ("vervallen", "bestond tot 20 november 2026")),
        ({"nagekeken": NAGEKEKEN, "tot": "2026-11-21"}, ("geldig", "nagekeken op 2 november 2026")),
    ],
)
def test_an_actor_as_proof(tmp_path: Path, changes: dict[str, Any], expected: tuple[str, str]) -> None:
    """It counts while it exists and was checked; its last day is still a day."""
    coach = anders(ACTOR, id="coach", naam="Coach", **changes)
    assert _stuk(tmp_path, {"actor": "coach"}, actoren=[ACTOR, coach]) == expected


def test_a_place_as_proof(tmp_path: Path) -> None:
    """It counts once somebody checked it."""
    assert _stuk(tmp_path / "a", {"plaats": "bib"}) == ("te bevestigen", "nog niet nagekeken")
    checked = anders(PLAATS, nagekeken=NAGEKEKEN)
    assert _stuk(tmp_path / "b", {"plaats": "bib"}, plaatsen=[checked])[0] == "geldig"


def test_a_document_as_proof(tmp_path: Path) -> None:
    """It counts with its date; the plan itself does not."""
    report = {"document": {"titel": "Verslag", "datum": "2026-10-08"}}
    assert _stuk(tmp_path / "a", report) == ("geldig", "document van 8 oktober 2026")
    own = {"document": {**BRON, "deel": "bladzijde 3"}}
    assert _stuk(tmp_path / "b", own) == ("te bevestigen", "het plan bewijst zichzelf niet")
