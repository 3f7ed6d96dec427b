"""`portaal neem-op`: what it prints, writes and refuses."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path
from unittest.mock import Mock

import pytest

from macros import cli
from macros.voorstel.blok import Voorstel, code, schrijf
from macros.voorstel.lezen import BESTAAT_NIET, GEEN_VOORSTEL
from macros.voorstel.opmaak import AFGEKAPT, LANGSTE

from ..test_history import git
from ..voorstel.klein import ANDER_NUMMER, ander_nummer, kopie_van_testdorp, nieuw, voorstel


@pytest.fixture(autouse=True)
def on_a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.delenv("PORTAAL_DATA", raising=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The example council, to change."""
    return kopie_van_testdorp(tmp_path)


def mail(folder: Path, *voorstellen: Voorstel) -> str:
    """Write a text with proposals and return its name."""
    file = folder / "mail.txt"
    file.write_text("Dag,\n\n" + "\n".join(map(schrijf, voorstellen)))
    return str(file)


def inhoud(data: Path) -> dict[str, str]:
    """Return every file of a data folder."""
    return {path.relative_to(data).as_posix(): path.read_text() for path in data.rglob("*") if path.is_file()}


def test_a_proposal_is_taken_in(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who, what, field by field, whom to ring, which file; a message is told and kept nowhere."""
    one = voorstel(
        ("telefoon", "059 00 00 11", ANDER_NUMMER), van="bibliotheek-testdorp", bericht="Dank je!\nAnna"
    )
    before = inhoud(data)
    assert cli.main(["neem-op", mail(tmp_path, one), "--data", str(data)]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.splitlines() == [
        f"- Voorstel {code(one)} van Dienst bibliotheek, op 21 november 2026: "
        "het aanbod “Digipunt in de bibliotheek”.",
        "    Dit komt van Dienst bibliotheek, maar het aanbod is van Gemeente Testdorp.",
        "    Bericht: “Dank je! Anna”",
        "",
        "Gewijzigd (1)",
        "- “Digipunt in de bibliotheek” (aanbod)",
        "    GEVOELIG Telefoon: was “059 00 00 11”, is nu “059 00 00 12”",
        "    Bevestig dit eerst: bel Gemeente Testdorp op 059 00 00 10 (het nummer dat al in het register staat).",
        "",
        "Geschreven: offer/hulp.yaml.",
    ]
    after = inhoud(data)
    assert [name for name in after if after[name] != before[name]] == ["offer/hulp.yaml"]
    assert not any("Anna" in text for text in after.values())


def test_taking_over_an_offer_is_said_plainly(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who proposes to become its provider is not its provider yet; a stranger is named as one."""
    one = voorstel(("aanbieder", "gemeente-testdorp", "cvo-voorbeeld"), van="cvo-voorbeeld")
    other = voorstel(("kosten", "Gratis", "5 euro."), van="Jan @jan")
    assert (
        cli.main(["neem-op", mail(tmp_path, one, other), "--data", str(data), "--formaat", "markdown"]) == 0
    )
    told = capsys.readouterr().out.splitlines()
    assert "  - **Dit komt van `CVO Voorbeeld`, maar het aanbod is van `Gemeente Testdorp`.**" in told
    assert "  - **Dit komt van `Jan @jan`, maar het aanbod is van `Gemeente Testdorp`.**" in told
    assert "  - `Jan @jan` staat niet bij de actoren van het register." in told
    assert told[-1] == "Geschreven: offer/hulp.yaml."


def test_one_mistake_and_nothing_is_written(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every problem of every file comes out, with its place; what was right waits too."""
    before = inhoud(data)
    (tmp_path / "stuk.txt").write_text(schrijf(nieuw())[:100])
    wrong = voorstel(("telefoon", "059 00 00 11", "03 12"), ("plaatsen", ["bibliotheek"], ["nergens"]))
    files = [mail(tmp_path, ander_nummer(), wrong), str(tmp_path / "stuk.txt"), str(tmp_path / "weg.eml")]
    assert cli.main(["neem-op", *files, "--data", str(data)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    told_of = [line.removeprefix(f"{tmp_path.as_posix()}/") for line in told.err.splitlines()]
    assert [line.partition(". ")[0].partition(": dat in")[0] for line in told_of] == [
        "mail.txt:11:1  fout  Bij “telefoon”: “03 12” heeft te weinig cijfers voor één telefoonnummer",
        "mail.txt:11:1  fout  Twee voorstellen veranderen “telefoon”",
        "stuk.txt:1:1  fout  Van dit voorstel ontbreekt het einde",
        "weg.eml:1:1  fout  Dit bestand bestaat niet",
        "Er is niets veranderd.",
    ]
    assert inhoud(data) == before


def test_a_new_fout_in_the_register_is_refused(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What only the whole register can tell: a place that is not there. An old fout of another entry is no reason."""
    lessons = data / "offer" / "lessen.yaml"
    lessons.write_text(lessons.read_text().replace("aanbieder: cvo-voorbeeld", "aanbieder: cvo", 1))
    before = inhoud(data)
    one = voorstel(("plaatsen", ["bibliotheek"], ["nergens"]))
    assert cli.main(["neem-op", mail(tmp_path, one), "--data", str(data)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(f"{data.name}/offer/")
    assert lines[0].endswith(
        "  fout  Met dit voorstel klopt het register niet meer: “nergens” staat niet bij de plaatsen. "
        "Maak eerst deze plaats aan of kies een ander id."
    )
    assert lines[1:] == ["Er is niets veranderd."] and inhoud(data) == before
    assert cli.main(["neem-op", mail(tmp_path, ander_nummer()), "--data", str(data)]) == 0


def test_the_same_twice(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time nothing changes, and that is no mistake."""
    arguments = ["neem-op", mail(tmp_path, ander_nummer()), "--data", str(data)]
    assert cli.main(arguments) == 0
    capsys.readouterr()
    assert cli.main(arguments) == 0
    told = capsys.readouterr()
    assert "staat al “059 00 00 12”. Hier verandert niets." in told.err
    assert told.out.splitlines()[-1] == "Er is niets veranderd."


def test_a_refusal_in_markdown_is_an_answer(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bot puts it under the issue: on standard output, and no name in it calls anybody."""
    one = voorstel(("telefoon", "@anna `x`", "059 00 00 12"))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(schrijf(one).encode())))
    assert cli.main(["neem-op", "-", "--data", str(data), "--formaat", "markdown"]) == 1
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.splitlines() == [
        "- **fout** `invoer:1:1` ``Intussen veranderd: bij “telefoon” ging het voorstel uit van “@anna `x`”, "
        "nu staat er “059 00 00 11”. Vraag na wat klopt en maak het voorstel opnieuw. "
        "Het voorstel was “059 00 00 12”.``",
        "",
        "Er is niets veranderd.",
    ]


def test_the_branch_is_named_however_long_the_report(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever fits no more, the last line says what came of it: a workflow reads it there."""
    many = [nieuw(titel=f"Digipunt {n}", kosten="x" * 900, omschrijving="x" * 900) for n in range(50)]
    assert cli.main(["neem-op", mail(tmp_path, *many), "--data", str(data), "--formaat", "markdown"]) == 0
    told = capsys.readouterr().out
    assert len(told) < LANGSTE + 500
    assert told.endswith(f"\n\n{AFGEKAPT}\n\nGeschreven: offer/lessen.yaml.\n")


def test_a_wrong_call(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown form, a branch outside git, a folder without a register: one sentence, no traceback."""
    with pytest.raises(SystemExit) as caught:
        cli.main(["neem-op", "x", "--formaat", "pdf"])
    assert caught.value.code == 2
    assert "“pdf” is geen formaat. Kies uit: tekst, markdown." in capsys.readouterr().err
    assert (
        cli.main(["neem-op", mail(tmp_path, ander_nummer()), "--tak", "--data", str(tmp_path / "weg")]) == 1
    )
    assert capsys.readouterr().err.splitlines() == [
        "De map met de gegevens bestaat niet.",
        "Er is niets veranderd.",
    ]
    assert cli.main(["neem-op", mail(tmp_path, ander_nummer()), "--data", str(tmp_path / "weg")]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "Er is niets veranderd."


def test_what_a_computer_can_refuse(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No name, a name that no disk takes, an input that is closed, a disk that is full, Ctrl-C: a sentence, nothing written."""
    before, call = inhoud(data), ["neem-op", mail(tmp_path, ander_nummer()), "--data", str(data)]
    assert cli.main(["neem-op", "", "--data", str(data)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2
    assert cli.main(["neem-op", "x" * 5000, "--data", str(data)]) == 1
    assert BESTAAT_NIET in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.main(["neem-op", "-", "--data", str(data)]) == 1
    assert GEEN_VOORSTEL in capsys.readouterr().err
    full = shutil.Error([("a", "b", "[Errno 28] No space left on device: 'a'")])
    monkeypatch.setattr(shutil, "copytree", Mock(side_effect=full))
    assert cli.main(call) == 1
    assert "om het na te kijken (de schijf is vol)." in capsys.readouterr().err
    monkeypatch.setattr(shutil, "copytree", Mock(side_effect=KeyboardInterrupt))
    assert cli.main(call) == 130
    assert capsys.readouterr().err == "Afgebroken.\n"
    assert inhoud(data) == before


def test_a_branch_is_named(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last line says where it is; the checkout stays as it is."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Testdorp")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "info@testdorp.example")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-qm", "Eerste")
    git(tmp_path, "clone", "-q", "--bare", ".", "bron.git")
    git(tmp_path, "remote", "add", "origin", "bron.git")
    before = inhoud(data)
    assert cli.main(["neem-op", mail(tmp_path, ander_nummer()), "--tak", "--data", str(data)]) == 0
    assert (
        capsys.readouterr().out.splitlines()[-1]
        == f"Verstuurd naar origin: de tak voorstel-{code(ander_nummer())}."
    )
    assert inhoud(data) == before
