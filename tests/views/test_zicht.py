"""The small values every view makes: checks, sources, labels and buttons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.model.keuzes import Soort
from macros.pictogrammen import PICTOGRAMMEN
from macros.views.delen import Controle, Etiket, Knop, Link
from macros.views.noden import PICTOGRAM

from ..klein import AANBOD, ACTOR, anders, zicht

BRON = {"titel": "Folder", "datum": "2023-10", "deel": "blz. 2"}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Controle("nagekeken", "Nagekeken op 2 november 2026 door Gemeente Kleindorp, per telefoon.")),
        (
            {
                "nagekeken": {
                    "op": "2026-11-02",
                    "hoe": "bezoek",
                    "door": "gemeente",
                    "functie": "coördinator",
                }
            },
            Controle(
                "nagekeken",
                "Nagekeken op 2 november 2026 door Gemeente Kleindorp (coördinator), ter plaatse.",
            ),
        ),
        (
            {"nagekeken": {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}},
            Controle(
                "laat",
                "Nagekeken op 2 februari 2026 door Gemeente Kleindorp, per mail. Dat is te lang geleden.",
            ),
        ),
        (
            {"nagekeken": None, "bron": BRON},
            Controle("nooit", "Niemand keek dit al na.", "Folder, oktober 2023, blz. 2."),
        ),
        (
            {
                "nagekeken": None,
                "bron": {"titel": "Folder", "datum": "2023", "link": "https://kleindorp.example/folder"},
            },
            Controle(
                "nooit", "Niemand keek dit al na.", Link("Folder, 2023", "https://kleindorp.example/folder")
            ),
        ),
    ],
)
def test_a_check_is_told_by_whom_when_and_how(
    tmp_path: Path, changes: dict[str, Any], expected: Controle
) -> None:
    """A document is a source, never a check."""
    view = zicht(tmp_path, anders(AANBOD, **changes))
    assert view.controle(view.register.aanbod["digipunt"]) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Etiket("open", "Nagekeken")),
        ({"nagekeken": None, "bron": BRON}, Etiket("bel-eerst", "Bel eerst")),
        ({"status": "gepland"}, Etiket("gepland", "Gepland")),
        ({"status": "tijdelijk dicht"}, Etiket("dicht", "Tijdelijk dicht")),
        ({"status": "gestopt"}, Etiket("gestopt", "Gestopt")),
    ],
)
def test_the_label_of_a_card_never_says_more_than_is_known(
    tmp_path: Path, changes: dict[str, Any], expected: Etiket
) -> None:
    """What nobody checked says what to do instead."""
    view = zicht(tmp_path, anders(AANBOD, **changes))
    assert view.etiket(view.register.aanbod["digipunt"]) == expected


def test_buttons_put_the_telephone_first(tmp_path: Path) -> None:
    """Mail and website follow; print keeps number and address."""
    full = anders(
        ACTOR, telefoon="03 555 00 11", mail="hulp@kleindorp.example", link="https://kleindorp.example/"
    )
    view = zicht(tmp_path, actoren=[full])
    entry = view.register.actoren["gemeente"]
    assert view.knoppen(entry, entry.telefoon) == (
        Knop("Bel", "tel:+32-3-555-00-11", "bel", hoofd=True, toon="03 555 00 11"),
        Knop("Stuur een mail", "mailto:hulp@kleindorp.example", "mail", toon="hulp@kleindorp.example"),
        Knop("Ga naar de website", "https://kleindorp.example/", "website"),
    )


def test_every_kind_and_every_need_has_a_pictogram() -> None:
    """The kind's own word is the name of its pictogram."""
    assert {str(kind.value) for kind in Soort} <= set(PICTOGRAMMEN)
    assert set(PICTOGRAM.values()) <= set(PICTOGRAMMEN)
