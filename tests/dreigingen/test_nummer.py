"""A swapped telephone number in a pull request: told, marked, and confirmed by the number that was there before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros import cli
from tests.klein import AANBOD, ACTOR, GEMEENTE, PLAATS, VANDAAG, anders, schrijf
from tests.test_history import git

OUD, NIEUW = "03 555 00 11", "03 555 00 66"
DIENST: dict[str, Any] = {**ACTOR, "id": "dienst", "naam": "De dienst", "telefoon": OUD}
HULP = anders(AANBOD, aanbieder="dienst", telefoon=OUD, vorige_ids=None)
VOORAF = {"actoren": (ACTOR, DIENST), "plaatsen": ({**PLAATS, "telefoon": OUD},)}
VAN_HEN: dict[str, Any] = {**DIENST, "id": "andere-dienst", "naam": "De hulplijn", "telefoon": NIEUW}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The register on main, in git."""
    monkeypatch.setenv("PORTAAL_TODAY", VANDAAG.isoformat())
    git(tmp_path, "init", "-q", "--initial-branch=main")
    folder = schrijf(tmp_path / "data", HULP, **VOORAF)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "Eerste")
    return folder


OVERAL: dict[str, Any] = {
    "gemeente": {**GEMEENTE, "telefoon": NIEUW},
    "actoren": (ACTOR, {**DIENST, "telefoon": NIEUW}),
    "plaatsen": ({**PLAATS, "telefoon": NIEUW},),
}


@pytest.mark.parametrize(
    ("offer", "files"),
    [
        (anders(HULP, telefoon=NIEUW), VOORAF),
        (anders(HULP, telefoon=NIEUW), OVERAL),
        (anders(HULP, telefoon=NIEUW, id="ander", vorige_ids=["digipunt"]), VOORAF),
        (
            anders(HULP, telefoon=NIEUW, aanbieder="andere-dienst"),
            {**VOORAF, "actoren": (ACTOR, DIENST, VAN_HEN)},
        ),
        (
            anders(HULP, telefoon=NIEUW, nagekeken={"op": "2026-11-20", "hoe": "telefoon", "door": "dienst"}),
            {
                **VOORAF,
                "actoren": (ACTOR, {**DIENST, "id": "dienst", "naam": "De hulplijn", "telefoon": NIEUW}),
            },
        ),
    ],
    ids=[
        "alone",
        "everywhere at once",
        "under another id",
        "with a provider of their own",
        "with a fresh check",
    ],
)
def test_the_report_of_a_pull_request_never_tells_to_ring_the_new_number(
    data: Path, capsys: pytest.CaptureFixture[str], offer: dict[str, Any], files: dict[str, Any]
) -> None:
    """It says the new number as a sensitive change, and the way to confirm it is one that nobody just typed."""
    schrijf(data, offer, **files)
    assert cli.main(["verslag", "--sinds", "main", "--data", str(data)]) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    confirm = [line for line in lines if line.startswith("Bevestig dit eerst")]
    assert [line for line in lines if line.startswith("GEVOELIG Telefoon:") and NIEUW in line]
    assert confirm
    assert [line for line in confirm if NIEUW in line] == []
    assert [line for line in confirm if OUD in line or GEMEENTE["telefoon"] in line] == confirm
