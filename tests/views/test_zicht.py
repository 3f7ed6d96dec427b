"""The small values every view makes: checks, sources, labels and buttons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.model.keuzes import Soort
from macros.pictogrammen import PICTOGRAMMEN
from macros.views.delen import Controle, Etiket, Knop, Link
from macros.views.noden import KEUZES

from ..klein import AANBOD, ACTOR, PLAATS, anders, zicht

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
                "Nagekeken op 2 november 2026 door Gemeente Kleindorp (coördinator), bij een bezoek.",
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
        Knop("Bel de gemeente", "tel:+32-3-555-00-11", "bel", hoofd=True, toon="03 555 00 11"),
        Knop("Stuur een mail", "mailto:hulp@kleindorp.example", "mail", toon="hulp@kleindorp.example"),
        Knop("Ga naar de website", "https://kleindorp.example/", "website", stil="van Gemeente Kleindorp"),
    )


def test_every_kind_and_every_need_has_a_pictogram() -> None:
    """The kind's own word is the name of its pictogram."""
    assert {str(kind.value) for kind in Soort} <= set(PICTOGRAMMEN)
    assert {icon for _, icon in KEUZES.values()} <= set(PICTOGRAMMEN)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"coordinaten": {"breedte": "51.163", "lengte": "4.496"}},
            "https://www.openstreetmap.org/directions?to=51.163%2C4.496#map=17/51.163/4.496",
        ),
        (
            {"adres": {"straat": "Sint-Janstraat 1 & 2", "postcode": "2999", "gemeente": "Kleindorp"}},
            "https://www.openstreetmap.org/search?query=Sint-Janstraat%201%20%26%202%2C%202999%20Kleindorp",
        ),
        ({}, None),
    ],
)
def test_a_route_opens_in_any_browser(tmp_path: Path, changes: dict[str, Any], expected: str | None) -> None:
    """By coordinates, else by address; nothing when nobody knows where it is."""
    view = zicht(tmp_path, plaatsen=[anders(PLAATS, **changes)])
    found = view.route(view.register.plaatsen["bib"])
    assert (found.adres if found else None) == expected


def test_a_place_opens_in_the_map_app_of_the_device(tmp_path: Path) -> None:
    """Only where the register knows exactly where it is."""
    spot = {"breedte": "51.163", "lengte": "4.496"}
    view = zicht(tmp_path / "known", plaatsen=[anders(PLAATS, coordinaten=spot)])
    assert view.kaart_app(view.register.plaatsen["bib"]) == Knop(
        "Open in je kaart-app", "geo:51.163,4.496?q=51.163,4.496", "waar", klein=True
    )
    view = zicht(tmp_path / "unknown", plaatsen=[PLAATS])
    assert view.kaart_app(view.register.plaatsen["bib"]) is None
