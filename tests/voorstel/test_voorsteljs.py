"""A proposal that the form writes is one that Python reads, byte for byte, with sentences that say the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.voorstel.blok import vind

from .. import node
from ..registers import CASES

RUNNER = Path(__file__).parent / "schrijf.mjs"
GOUD = sorted((CASES / "voorstel").glob("*.yaml"))


def geschreven(
    folder: Path, voorstel: dict[str, Any], labels: dict[str, str], velden: Any = None, keuzes: Any = None
) -> dict[str, str]:
    """Return the block and the sentences that the site's own module makes of a proposal."""
    node.leg_klaar(folder)
    fields = velden or [{"pad": pad, "titel": pad} for pad, _, _ in voorstel["velden"]]
    found: dict[str, str] = node.vraag(RUNNER, folder, [[voorstel, labels, fields, keuzes or {}]])[0]
    return found


LABELS = {"soort": "aanbod", "titel": "Digipunt", "van": "Bib"}


@pytest.mark.parametrize("file", GOUD, ids=lambda file: file.stem)
def test_the_block_is_the_one_that_python_writes(tmp_path: Path, file: Path) -> None:
    """The same proposal gives the same block in both languages."""
    case = yaml.safe_load(file.read_text("utf-8"))
    if "voorstel" in case:
        assert geschreven(tmp_path, case["voorstel"], LABELS)["blok"] == case["blok"]


def test_there_are_shared_cases() -> None:
    """An empty folder would prove nothing."""
    assert len(GOUD) >= 5


VELDEN = [
    {"pad": "telefoon", "titel": "Telefoon"},
    {"pad": "toegang", "titel": "Hoe je binnenkomt", "keuzes": "toegang"},
    {
        "pad": "wanneer.gesloten",
        "titel": "Gesloten",
        "velden": [{"pad": "op", "titel": "Op één dag"}, {"pad": "reden", "titel": "Reden"}],
    },
    {
        "pad": "plaatsen",
        "titel": "Plaatsen",
        "velden": [{"pad": "plaats", "titel": "Plaats", "keuzes": "plaatsen"}],
    },
]
KEUZES = {
    "toegang": [["afspraak", "Maak eerst een afspraak"], ["mail", "Je krijgt hulp per mail"]],
    "plaatsen": [["bib", "De bib"]],
}
VOORSTEL: dict[str, Any] = {
    "soort": "aanbod",
    "id": "digipunt",
    "op": "2026-11-21",
    "van": "bib",
    "nieuw": False,
    "velden": [
        ["telefoon", "059 00 00 11", None],
        ["toegang", "afspraak", ["afspraak", "mail"]],
        ["wanneer.gesloten", None, [{"op": "2026-12-24", "reden": "Kerstavond"}, {"op": "2026-12-31"}]],
        ["plaatsen", None, ["bib"]],
    ],
    "bericht": "Vanaf januari.",
}


def test_the_sentences_say_what_was_and_what_it_becomes(tmp_path: Path) -> None:
    """By the words of each list, rows as their parts, and what was not filled in as just that."""
    found = geschreven(tmp_path, VOORSTEL, LABELS, VELDEN, KEUZES)
    assert found["zinnen"].splitlines() == [
        "Wijziging van aanbod “Digipunt” (aanbod digipunt)",
        "Voorgesteld op 2026-11-21 door Bib.",
        "Telefoon: was “059 00 00 11”, valt weg",
        "Hoe je binnenkomt: was “Maak eerst een afspraak”, wordt “Maak eerst een afspraak; Je krijgt hulp per mail”",
        "Gesloten: was niet ingevuld, wordt “op één dag 2026-12-24, reden Kerstavond; op één dag 2026-12-31”",
        "Plaatsen: was niet ingevuld, wordt “De bib”",
        "Iets anders: Vanaf januari.",
    ]


def test_of_many_rows_only_what_comes_or_goes_is_told(tmp_path: Path) -> None:
    """Whoever reads the mail need not look for the one that moved; in another order they are told whole."""
    days = [{"op": f"2026-12-{day}"} for day in (22, 24, 29)]
    moved = [days[0], {"op": "2026-12-23", "reden": "Kerstavond"}, days[2]]
    told = {
        "moved": moved,
        "one more": [*days, {"op": "2026-12-31"}],
        "other order": [days[1], days[0], days[2]],
        "all others": [{"op": "2026-12-31"}],
    }
    sentences = [
        geschreven(
            tmp_path, {**VOORSTEL, "velden": [["wanneer.gesloten", days, now]], "bericht": ""}, LABELS, VELDEN
        )["zinnen"].splitlines()[-1]
        for now in told.values()
    ]
    was = "Gesloten: was “op één dag 2026-12-22; op één dag 2026-12-24; op één dag 2026-12-29”, wordt"
    assert sentences == [
        "Gesloten: erbij “op één dag 2026-12-23, reden Kerstavond”, eruit “op één dag 2026-12-24”",
        "Gesloten: erbij “op één dag 2026-12-31”",
        f"{was} “op één dag 2026-12-24; op één dag 2026-12-22; op één dag 2026-12-29”",
        f"{was} “op één dag 2026-12-31”",
    ]


def test_what_is_new_has_no_old_value(tmp_path: Path) -> None:
    """A new entry says what it is; nobody is named when nobody says who proposes it."""
    new = {
        **VOORSTEL,
        "id": "",
        "van": "",
        "nieuw": True,
        "velden": [["telefoon", None, "1700"]],
        "bericht": "",
    }
    found = geschreven(tmp_path, new, {**LABELS, "van": ""}, VELDEN, KEUZES)
    assert found["zinnen"].splitlines() == [
        "Nieuw aanbod: Digipunt",
        "Voorgesteld op 2026-11-21.",
        "Telefoon: “1700”",
    ]


def test_a_whole_mail_is_read_back(tmp_path: Path) -> None:
    """The sentences above the block do not stand in its way, whatever they quote."""
    nasty = {**VOORSTEL, "bericht": "=== VOORSTEL 1 === zegt de buur, “hoor”\u00a0😀 === EINDE 12345678 ==="}
    made = geschreven(tmp_path, nasty, LABELS, VELDEN, KEUZES)
    found, problems = vind(f"{made['zinnen']}\r\n\r\n{made['blok']}\r\n-- \r\nBib", "mail.txt")
    assert problems == []
    assert [(one.id, one.van, one.bericht, len(one.velden)) for one in found] == [
        ("digipunt", "bib", nasty["bericht"], 4)
    ]
