"""`portaal check`: what it tells of a change, in the form that GitHub puts at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import cli

from ..klein import AANBOD, anders, schrijf
from ..test_history import git

NEVER = "is nooit nagekeken door een mens."
OFFERS = [anders(AANBOD, id=f"punt-{n:02}", titel=f"Punt {n:02}", nagekeken=None) for n in range(12)]
NEW = anders(AANBOD, id="punt-nieuw", titel="Nieuw punt", nagekeken=None)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register in git with a dozen offers that nobody checked."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.delenv("PORTAAL_DATA", raising=False)
    git(tmp_path, "init", "--quiet")
    folder = schrijf(tmp_path / "data", *OFFERS)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "Register")
    return folder


def warnings(data: Path, capsys: pytest.CaptureFixture[str], form: str) -> list[str]:
    """Return the lines of one kind of warning: the checks of each offer."""
    assert cli.main(["check", "--data", str(data), "--formaat", form]) == 0
    return [line for line in capsys.readouterr().out.splitlines() if NEVER in line]


def test_what_a_change_brings_stands_first_on_github(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GitHub shows ten warnings of a step: the one of this change is among them, whatever was wrong before."""
    old = warnings(data, capsys, "github")
    assert len(old) > 10
    schrijf(data, *OFFERS, NEW)
    told = warnings(data, capsys, "github")
    assert "“punt-nieuw”" in told[0]
    assert len(told) == len(old) + 1


def test_for_a_person_the_order_is_that_of_the_file(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever reads all of it goes from the first line to the last."""
    schrijf(data, *OFFERS, NEW)
    assert "“punt-nieuw”" in warnings(data, capsys, "tekst")[-1]
