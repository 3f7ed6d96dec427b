"""`portaal nazicht`: a folder of mails and sheets, or the tick list; nothing private ever goes in git."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros import cli
from macros.nazichtronde.adressen import NAAM

from ..klein import AANBOD, ACTOR, PLAATS, anders, schrijf
from ..regie.klein import LANG_GELEDEN, NAGEKEKEN
from ..test_history import git

OUD = anders(AANBOD, nagekeken=LANG_GELEDEN)


@pytest.fixture(autouse=True)
def on_a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")


def _data(folder: Path, offer: dict[str, object] = OUD) -> Path:
    actor = anders(
        ACTOR, nagekeken=NAGEKEKEN, mail="info@kleindorp.example", tweede_mail="tweede@kleindorp.example"
    )
    return schrijf(folder / "data", offer, actoren=[actor], plaatsen=[anders(PLAATS, nagekeken=NAGEKEKEN)])


def test_a_folder_for_the_round(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Mail, sheet and overview; it tells where to begin."""
    target = tmp_path / "ronde" / "november"
    assert cli.main(["nazicht", str(target), "--data", str(_data(tmp_path))]) == 0
    assert (
        capsys.readouterr().out == f"1 actor om te vragen: 1 mail en 1 blad. Begin bij {target}/index.html.\n"
    )
    names = sorted(path.name for path in target.iterdir())
    assert names == ["gemeente.eml", "gemeente.html", "index.html", "overzicht.txt"]
    assert b"To: Gemeente Kleindorp <info@kleindorp.example>" in (target / "gemeente.eml").read_bytes()


def test_a_reminder_goes_to_the_second_address_of_who_was_silent(tmp_path: Path) -> None:
    """What was checked since the round began is not asked again."""
    call = ["--herinnering", "--ronde", "2026-11-10"]
    again = tmp_path / "weer"
    assert cli.main(["nazicht", str(again), *call, "--data", str(_data(tmp_path))]) == 0
    found = (again / "gemeente.eml").read_bytes()
    assert b"To: Gemeente Kleindorp <tweede@kleindorp.example>" in found
    assert b"Subject: Herinnering: klopt dit nog?" in found
    answered = _data(tmp_path / "b", anders(AANBOD, nagekeken={**NAGEKEKEN, "op": "2026-11-10"}))
    none = tmp_path / "niets"
    assert cli.main(["nazicht", str(none), *call, "--data", str(answered)]) == 0
    assert sorted(path.name for path in none.iterdir()) == ["index.html", "overzicht.txt"]


def test_the_local_addresses_are_used_and_their_mistakes_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistake stops it before anything is written."""
    data, target = _data(tmp_path), tmp_path / "ronde"
    (tmp_path / NAAM).write_text("adressen: [{actor: gemente, mail: an@thuis.example}]\n")
    assert cli.main(["nazicht", str(target), "--data", str(data)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{NAAM}:1:20  fout  “gemente” staat niet bij de actoren. Bedoelde je “gemeente”?",
        "Er is niets geschreven.",
    ]
    assert not target.exists()
    (tmp_path / NAAM).write_text("adressen: [{actor: gemeente, mail: an@thuis.example}]\n")
    assert cli.main(["nazicht", str(target), "--data", str(data)]) == 0
    assert b"<an@thuis.example>" in (target / "gemeente.eml").read_bytes()


def test_nothing_private_ends_in_git(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither the addresses nor the mails, unless git ignores them."""
    data, target = _data(tmp_path), tmp_path / "ronde"
    git(tmp_path, "init", "-q")
    (tmp_path / NAAM).write_text("adressen: []\n")
    assert cli.main(["nazicht", str(target), "--data", str(data)]) == 1
    told = capsys.readouterr().err
    assert f"Zet de regel {NAAM} in .gitignore." in told
    assert f"Wat in {target} komt, zou met de adressen in git terechtkomen." in told
    assert not target.exists()
    (tmp_path / ".gitignore").write_text(f"{NAAM}\n/ronde/\n")
    assert cli.main(["nazicht", str(target), "--data", str(data)]) == 0


def test_what_is_there_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The letters of an earlier round are not written over."""
    (tmp_path / "ronde").mkdir()
    (tmp_path / "ronde-2").mkdir()
    (tmp_path / "ronde" / "oud.eml").write_text("oud")
    assert cli.main(["nazicht", str(tmp_path / "ronde"), "--data", str(_data(tmp_path))]) == 1
    assert capsys.readouterr().err == (
        f"{tmp_path / 'ronde'} is geen lege map. Kies een nieuwe. Bijvoorbeeld {tmp_path / 'ronde-3'}.\n"
        "Er is niets geschreven.\n"
    )
    assert [path.name for path in (tmp_path / "ronde").iterdir()] == ["oud.eml"]


def test_a_tick_list_and_whether_it_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1 only when somebody asks with `--klaar`; then it can close an issue."""
    data = str(_data(tmp_path))
    call = ["nazicht", "--ronde", "2026-11-10", "--data", data]
    assert cli.main([*call, "--formaat", "markdown"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines()[-1] == "Nog 1 te gaan."
    assert "example" not in out
    assert cli.main([*call, "--formaat", "json", "--klaar"]) == 1
    assert json.loads(capsys.readouterr().out)["klaar"] is False
    _data(tmp_path, anders(AANBOD, nagekeken={**NAGEKEKEN, "op": "2026-11-12"}))
    assert cli.main([*call, "--klaar"]) == 0
    assert capsys.readouterr().out == "1 van de 1 beantwoord.\n"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        ([], "Kies één van de twee: een map voor de mails en bladen, of de afvinklijst."),
        (["x", "--formaat", "json", "--ronde", "2026-11-10"], "Kies één van de twee"),
        (["x", "--herinnering"], "Zeg wanneer de ronde begon."),
        (["--klaar", "--herinnering", "--ronde", "2026-11-10"], "Een herinnering is een map met mails."),
        (["x", "--ronde", "2026-12-01"], "2026-12-01 ligt in de toekomst."),
    ],
)
def test_a_call_that_makes_no_sense_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], call: list[str], told: str
) -> None:
    """With what would."""
    assert cli.main(["nazicht", *call, "--data", str(_data(tmp_path))]) == 2
    assert capsys.readouterr().err.startswith(told)


def test_data_with_a_mistake_makes_no_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What people get to read must be right."""
    data = _data(tmp_path, anders(OUD, plaatsen=["nergens"]))
    assert cli.main(["nazicht", str(tmp_path / "ronde"), "--data", str(data)]) == 1
    assert "“nergens” staat niet bij de plaatsen" in capsys.readouterr().err
