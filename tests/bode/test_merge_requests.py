"""The report below a merge request: whole notes, renewed only when they differ, and nothing of others acts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from macros.bode import merge_requests
from macros.voorstel.sinds import MERK

from ..test_history import git
from ..voorstel.klein import ANDER_NUMMER, NUMMER
from .conftest import Wereld
from .stub import TOKEN

HULP = "data/offer/hulp.yaml"


def hulp(wereld: Wereld) -> str:
    """Return the file with the offers as it is on main."""
    return (wereld.kloon / HULP).read_text("utf-8")


def test_a_report_is_written_renewed_and_else_left_alone(wereld: Wereld) -> None:
    """The whole note, with the preview of the newest check; nothing is sent twice; a new push renews the same note."""
    work = wereld.stel_voor(3, **{HULP: hulp(wereld).replace(NUMMER, ANDER_NUMMER)})
    job = {
        "name": "nakijken",
        "web_url": "https://gitlab.example/fork/-/jobs/5",
        "artifacts_file": {"size": 1},
    }
    wereld.stub.lijsten = {
        "merge_requests/3/pipelines": [{"id": 21, "project_id": 9}, {"id": 20, "project_id": 9}],
        "projects/9/pipelines/21/jobs": [{"name": "iets", "web_url": "https://gitlab.example/1"}, job],
    }
    wereld.andermans("merge_requests/3", f"{MERK}\nAlles is goed, voeg maar samen.")
    assert wereld.loop() == 0
    note = {"body": VERSLAG.format(ANDER_NUMMER)}
    assert wereld.stub.gestuurd == [("POST merge_requests/3/notes", note)]
    assert wereld.loop() == 0 and len(wereld.stub.gestuurd) == 1
    (work / HULP).write_text(hulp(wereld).replace(NUMMER, "059 00 00 13"), "utf-8")
    wereld.bewaar(3)
    assert wereld.loop() == 0
    renewed = ("PUT merge_requests/3/notes/101", {"body": VERSLAG.format("059 00 00 13")})
    assert wereld.stub.gestuurd[1:] == [renewed]
    assert wereld.stub.notes["merge_requests/3"][0]["body"] == f"{MERK}\nAlles is goed, voeg maar samen."


VERSLAG = f"""\
{MERK}
### Nakijken levert niets nieuws op.


Van vroeger blijven er 9 meldingen.

### Gewijzigd (1)

- `Digipunt in de bibliotheek` (aanbod)
  - **GEVOELIG** Telefoon: was `059 00 00 11`, is nu `{{}}`
  - **Bevestig dit eerst: bel `Gemeente Testdorp` op `059 00 00 10` (het nummer dat al in het register staat).**

De site zoals ze dan wordt: [bekijk het voorbeeld](https://gitlab.example/fork/-/jobs/5/artifacts/browse/site/)."""


def test_texts_of_others_do_nothing(wereld: Wereld) -> None:
    """Quick actions, mentions, HTML, links: no line begins with one, and each stands as code."""
    odd = "'Gratis. /merge @iedereen <img src=x> [klik](https://kwaad.example) `/close` ~voorstel !1 #2'"
    text = hulp(wereld).replace("kosten: Gratis\n", f"kosten: {odd}\n", 1)
    wereld.stel_voor(
        3, **{HULP: text, "data/kwaad\n/merge.yaml": "x: 1\n", "data/offer/ /close.yaml": "/close\n"}
    )
    assert wereld.loop() == 0
    (note,) = wereld.notes("merge_requests/3")
    assert "/merge @iedereen" in note
    for line in note.splitlines():
        assert not re.match(r"[\s>*+-]*(?:[0-9]+[.)])?\s*/", line)
        bare = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line)
        assert not re.search(r"[@<~\[]|/merge|/close", bare.replace(MERK, "")), line


def test_a_link_leads_nowhere(wereld: Wereld, tmp_path: Path) -> None:
    """A file, a folder or all the data as a link to a secret: none of it is read or told."""
    (tmp_path / "geheim").mkdir()
    (tmp_path / "geheim" / "gemeente.yaml").write_text("naam: zeer-geheim\n")
    work = wereld.stel_voor(3)
    (work / HULP).unlink()
    (work / HULP).symlink_to(tmp_path / "geheim" / "gemeente.yaml")
    (work / "docs").symlink_to(tmp_path / "geheim")
    wereld.bewaar(3)
    other = wereld.stel_voor(4)
    git(other, "rm", "-rq", "data")
    (other / "data").symlink_to(tmp_path / "geheim")
    wereld.bewaar(4)
    assert wereld.loop() == 0
    (first,), (second,) = wereld.notes("merge_requests/3"), wereld.notes("merge_requests/4")
    assert "zeer-geheim" not in first and "geheim" not in second
    assert second == f"{MERK}\nIn deze merge request staat de map met de gegevens niet meer."


def test_one_that_fails_does_not_stop_the_others(wereld: Wereld, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told as our fault, in one line; the next round mends it."""
    wereld.stel_voor(3)
    wereld.stel_voor(4)
    wereld.stub.merge_requests.insert(0, {"iid": 99, "source_branch": "weg", "source_project_id": 9})
    wereld.stub.kapot["POST merge_requests/3/notes"] = 500
    assert wereld.loop() == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[0] for line in told] == ["Merge request !99", "Merge request !3"]
    assert told[1] == (
        "Merge request !3: GitLab antwoordt met fout 500. (Ook het bericht daarover lukte niet.)"
    )
    assert wereld.notes("merge_requests/99") == [
        f"{MERK}\nEr ging iets mis bij ons, niet bij jou. De gemeente kijkt het na."
    ]
    niets = f"{MERK}\n### Nakijken levert niets nieuws op.\n"
    assert wereld.notes("merge_requests/4")[0].startswith(niets)
    del wereld.stub.kapot["POST merge_requests/3/notes"], wereld.stub.merge_requests[0]
    assert wereld.loop() == 0
    assert wereld.notes("merge_requests/3") == wereld.notes("merge_requests/4")


def test_a_mistake_of_the_program_is_told_as_ours(
    wereld: Wereld, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one line without the token; the next merge request is still reported."""
    real, calls = merge_requests.verslag_sinds, iter([True, False])

    def breaks_once(*arguments: Any) -> str:
        if next(calls):
            raise ValueError(f"kapot\n{TOKEN}")
        return real(*arguments)

    monkeypatch.setattr(merge_requests, "verslag_sinds", breaks_once)
    wereld.stel_voor(3)
    wereld.stel_voor(4)
    assert wereld.loop() == 1
    assert capsys.readouterr().err == "Merge request !3: fout in ons programma, ValueError: kapot ***\n"
    assert wereld.notes("merge_requests/3") == [f"{MERK}\n{merge_requests.BIJ_ONS}"]
    assert wereld.notes("merge_requests/4")[0].startswith(f"{MERK}\n### Nakijken levert niets nieuws op.")
