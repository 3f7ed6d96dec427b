"""The page of a working session: the phases with their day, the rules and the sheet of the sticker round."""

from __future__ import annotations

import json
from pathlib import Path

from macros.load import read
from macros.load.values import Mapping
from macros.regie.stembestand import Lezing
from macros.regie.stemmen import ronde
from macros.views.beleid.werksessie import VOORBEELD, fasezin, werksessie
from macros.views.delen import Etiket

from .klein import PLAN, beleid

DONE = {**PLAN, "fasen": [{"fase": "verkenning", "gedaan_op": "2026-02-02"}]}


def test_each_phase_tells_who_how_long_what_to_bring_and_when_it_was_done(tmp_path: Path) -> None:
    """As the tool says it; the stickers are counted from the rules of the round, and what it does not say is named."""
    found = werksessie(beleid(tmp_path, DONE, publiek=False)).fasen
    unknown = "De Beleidstool zegt dat niet."
    bring = ("Het legplan", "De bouwstenen, uitgeknipt", "10 groene en 10 rode stickers per deelnemer")
    assert [[punt.regels for punt in phase.punten][:3] for phase in found] == [
        [("De trekker en de werkgroep",), ("Een dag",), ("De bouwstenen, uitgeknipt",)],
        [("De trekker en de werkgroep",), ("3 uur",), bring],
        [
            ("De trekker en de werkgroep",),
            ("Een halve dag of een dag, naargelang het aantal bouwstenen",),
            ("Het ingevulde legplan", "De digitale-inclusiematrix"),
        ],
        [(unknown,), (unknown,), (unknown,)],
    ]
    assert [phase.etiket for phase in found] == [
        Etiket("open", "Gedaan op 2 februari 2026"),
        *[Etiket("vraag-na", "Nog niet gedaan, of niet ingevuld")] * 3,
    ]


def test_the_first_page_on_policy_counts_the_phases(tmp_path: Path) -> None:
    """What nobody filled in is not called undone."""
    assert fasezin(beleid(tmp_path / "een", DONE, publiek=False)) == (
        "1 van de 4 fasen van de Beleidstool is gedaan.",
    )
    assert fasezin(beleid(tmp_path / "geen", publiek=False)) == (
        "Nog niet ingevuld welke fasen van de Beleidstool gedaan zijn.",
    )


def test_the_sheet_holds_the_cards_outside_the_directing_role(tmp_path: Path) -> None:
    """Thirty of the tool and one of the council, by category; script gets the same rules."""
    found = werksessie(beleid(tmp_path, publiek=False))
    assert [(group.titel, len(group.kaarten)) for group in found.groepen] == [
        ("Toegang", 7),
        ("Competenties", 8),
        ("Ondersteuningsnetwerk", 5),
        ("Dienstverlening en communicatie", 11),
    ]
    assert found.regels == (
        "Iedereen krijgt 10 groene en 10 rode stickers. Groen: dit vind ik belangrijk. Rood: dit vind ik niet belangrijk.",
        "Kleef hoogstens één sticker per bouwsteen. Je hoeft niet al je stickers te gebruiken.",
        "Er doen 31 bouwstenen mee. Die van de categorie Lokale regierol blijven opzij.",
    )
    assert json.loads(found.ronde) == {
        "groen": 10,
        "rood": 10,
        "buiten": [
            ["bouw-aan-mandaat", "Lokale regierol"],
            ["digitale-inclusienetwerk", "Lokale regierol"],
            ["gebruikersinzichten", "Lokale regierol"],
            ["lokale-situatie-in-kaart", "Lokale regierol"],
            ["lokale-trekker", "Lokale regierol"],
            ["regie-instrumenten", "Lokale regierol"],
        ],
        "stapels": [
            ["houden", "Hou bij: alle stickers zijn groen"],
            ["bespreken", "Bespreek: er is groen en rood"],
            ["opzij", "Leg opzij: alleen rood, of geen enkele sticker"],
        ],
    }


def test_the_vote_file_that_it_shows_is_one(tmp_path: Path) -> None:
    """Whoever types it over is not refused."""
    value, problems = read(VOORBEELD.encode(), "voorbeeld.yaml")
    assert problems == []
    assert isinstance(value, Mapping)
    reading = Lezing(ronde(beleid(tmp_path, publiek=False).register))
    reading.lees(value)
    assert reading.problemen == []
    assert [vote.deelnemer for vote in reading.stemmen] == ["7", "Tafel 2"]
