"""`portaal keur`: the messages of `check`, then a trial of the site of which nothing stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import build, cli
from macros.cli import keuren

from ..klein import AANBOD, anders, schrijf


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day of the examples."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")


def test_a_fout_stops_before_anything_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told as `check` tells it."""
    monkeypatch.setattr(keuren, "proef", None)
    data = schrijf(tmp_path / "data", anders(AANBOD, soort="dansles"))
    assert cli.main(["keur", "--data", str(data)]) == 1
    told = capsys.readouterr().out
    assert "“dansles” staat niet in de lijst voor soort." in told
    assert told.splitlines()[-1].startswith("1 fout, ")


@pytest.mark.parametrize(
    ("outcome", "code", "out", "err"),
    [
        (build.Outcome(True, pages=120, intern=130), 0, "Voor de regie zijn het er 130.", ""),
        (build.Outcome(True, pages=120), 0, "seconden.", ""),
        (
            build.Outcome(False, messages=("site/x.html: een dode link",)),
            1,
            "",
            "site/x.html: een dode link\n",
        ),
    ],
    ids=["twee sites", "één site", "een pagina met een gebrek"],
)
def test_what_the_trial_gave_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    outcome: build.Outcome,
    code: int,
    out: str,
    err: str,
) -> None:
    """Every page is looked at, however many there are, and the folder goes."""
    used: list[Path] = []

    def bouw(data: Path, target: Path, *_: object, every_page: bool, **__: object) -> build.Outcome:
        assert every_page and target.parent.is_dir()
        used.append(target.parent)
        return outcome

    monkeypatch.setattr(build, "build", bouw)
    data = schrijf(tmp_path / "data")
    assert cli.main(["keur", "--data", str(data)]) == code
    told = capsys.readouterr()
    last = told.out.splitlines()[-1]
    assert last.endswith(out)
    assert last.startswith("Alles is in orde: 120 pagina's gemaakt en nagekeken in ") == (code == 0)
    assert told.err.endswith(err)
    assert not used[0].exists()
