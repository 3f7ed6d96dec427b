"""The shell of every workflow, run in bash on a real remote; only `gh`, `make` and the camera are stand-ins."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from macros.voorstel import blok
from macros.voorstel.blok import Veldwijziging, Voorstel, code
from macros.voorstel.sinds import MERK
from tests.klein import ACTOR, PLAATS, anders, schrijf
from tests.test_history import git

from .loper import Loper, loper

pytestmark = pytest.mark.bouwt

TELEFOON = Voorstel(
    soort="aanbod",
    id="digipunt-bibliotheek",
    op=date(2026, 11, 20),
    van="gemeente-testdorp",
    velden=(Veldwijziging("telefoon", "059 00 00 11", "059 00 00 12"),),
)
TAK = f"voorstel-{code(TELEFOON)}"
PULL = "https://git.example/gemeente/portaal/pull/8"


def _mail(text: str) -> str:
    return (
        f"### Het voorstel\n\n```text\nDag,\n\n{text}\nGroeten `$(touch gehackt)` \"; touch gehackt; '\n```\n"
    )


def _told(folder: Path, *arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return run.stdout.strip()


@pytest.fixture
def issue(tmp_path: Path) -> Loper:
    """Issue 7 with the proposal of a new number in it."""
    found = loper(tmp_path, **{"github.event.issue.number": "7"})
    found.antwoord({"issue view 7 --json body": _mail(blok.schrijf(TELEFOON)), "pr create": f"{PULL}\n"})
    return found


def test_a_proposal_becomes_a_branch_and_a_pull_request(issue: Loper) -> None:
    """One line of data on a branch of its own; field by field, whom to ring and the pictures; an answer on the issue."""
    assert issue.loop("voorstel", "voorstel") == []
    changed = _told(issue.folder / "ver.git", "diff", "--unified=0", "main", TAK, "--", "data").splitlines()
    assert [line for line in changed if line[0] in "+-" and line[:3] not in ("+++", "---")] == [
        "-    telefoon: 059 00 00 11",
        "+    telefoon: 059 00 00 12",
    ]
    calls = dict(issue.oproepen())
    opened = next(words for words in calls if words.startswith("pr create"))
    assert opened.startswith(
        f"pr create --head {TAK} --title Digipunt in de bibliotheek: telefoon --body-file"
    )
    body = calls[opened]
    assert "`059 00 00 11`" in body and "`059 00 00 12`" in body
    assert "**GEVOELIG**" in body
    assert f"Verstuurd naar origin: de tak {TAK}." in body
    assert "](https://git.example/gemeente/portaal/raw/" in body
    assert "Closes #7." in body
    answer = calls["issue comment 7 --edit-last --create-if-none --body-file antwoord.md"]
    assert answer.startswith(f"Bedankt. Je voorstel staat klaar: {PULL}\n")
    assert not list(issue.folder.rglob("gehackt"))


def test_a_proposal_that_was_ready_renews_its_pull_request(issue: Loper) -> None:
    """Whoever edits a word around the block gets no second pull request."""
    assert issue.loop("voorstel", "voorstel") == []
    before = _told(issue.folder / "ver.git", "rev-parse", TAK)
    git(issue.kloon, "switch", "--quiet", "main")
    issue.antwoord({"issue view 7": _mail(blok.schrijf(TELEFOON)), "pr list": f"{PULL}\n"})
    (issue.kloon / "fotos" / "aanbod-digipunt-bibliotheek.png").unlink()
    assert issue.loop("voorstel", "voorstel") == []
    assert _told(issue.folder / "ver.git", "rev-parse", TAK) == before
    assert issue.oproepen()[-2][0] == f"pr edit {PULL} --body-file pull-request.md"
    assert f"klaar: {PULL}\n" in issue.oproepen()[-1][1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ons nummer is veranderd.", "geen voorstel"),
        (blok.schrijf(TELEFOON).replace(code(TELEFOON), "00000000"), "beschadigd"),
    ],
    ids=["zonder blok", "beschadigd"],
)
def test_what_cannot_be_taken_in_is_answered_in_plain_words(issue: Loper, text: str, told: str) -> None:
    """No branch, no pull request, no red cross: an answer that says what to do."""
    issue.antwoord({"issue view 7": _mail(text)})
    assert issue.loop("voorstel", "voorstel") == []
    assert _told(issue.folder / "ver.git", "branch", "--format=%(refname:short)") == "main"
    words, answer = issue.oproepen()[-1]
    assert words == "issue comment 7 --edit-last --create-if-none --body-file antwoord.md"
    assert answer.startswith("Dit voorstel is niet overgenomen.")
    assert told in answer
    assert "Traceback" not in answer
    assert not [call for call, _ in issue.oproepen() if call.startswith("pr ")]


def test_what_is_our_mistake_is_not_told_as_an_answer(issue: Loper) -> None:
    """The remote refuses the branch: the run is red for the council, and whoever proposed knows it is not them."""
    hook = issue.folder / "ver.git" / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    hook.chmod(0o755)
    assert issue.loop("voorstel", "voorstel") == ["Neem het voorstel op, op een eigen tak"]
    assert [words for words, _ in issue.oproepen()][2:] == [
        "issue comment 7 --edit-last --create-if-none --body "
        "Er ging iets mis bij ons, niet bij jou. Je voorstel blijft hier staan. De gemeente kijkt het na."
    ]


@pytest.fixture
def pull(tmp_path: Path) -> Loper:
    """A pull request that changes a number, merged with main as GitHub does to check it."""
    found = loper(
        tmp_path,
        **{
            "github.event.pull_request.number": "8",
            "needs.nakijken.outputs.site": "https://git.example/site.zip",
            "needs.nakijken.outputs.fotos": "",
        },
    )
    _wijzig(found, "telefoon: 059 00 00 11", "telefoon: 059 00 00 12")
    return found


def _wijzig(found: Loper, old: str, new: str) -> None:
    git(found.kloon, "switch", "--quiet", "--create", "wijziging")
    file = found.kloon / "data" / "offer" / "hulp.yaml"
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
    git(found.kloon, "commit", "--quiet", "-a", "-m", "Wijziging")
    git(found.kloon, "switch", "--quiet", "--detach", "main")
    git(found.kloon, "merge", "--quiet", "--no-ff", "-m", "Samen", "wijziging")


CHECK = {"VROEGER": "HEAD^1"}


def test_a_pull_request_gets_its_report_pictures_and_site(pull: Loper) -> None:
    """What changes stands in the summary too."""
    assert pull.loop("nakijken", "nakijken", CHECK) == []
    report = (pull.kloon / "verslag.md").read_text("utf-8")
    assert "`059 00 00 12`" in report
    assert (pull.folder / "samenvatting.md").read_text("utf-8") == report
    assert [file.name for file in (pull.kloon / "fotos").iterdir()] == ["aanbod-digipunt-bibliotheek.png"]
    assert (pull.kloon / "site" / "index.html").is_file()


def test_a_mistake_fails_the_check_and_still_gets_a_report(pull: Loper) -> None:
    """The report holds the message; nothing is built from wrong data."""
    git(pull.kloon, "switch", "--quiet", "main")
    git(pull.kloon, "branch", "--quiet", "-D", "wijziging")
    _wijzig(pull, "dinsdag 14u-16u", "dinsdag 16u-14u")
    assert pull.loop("nakijken", "nakijken", CHECK) == ["Kijk na, elke melding bij haar regel"]
    assert "16u-14u" in (pull.folder / "samenvatting.md").read_text("utf-8")
    assert not (pull.kloon / "site").exists()


@pytest.mark.parametrize(
    ("known", "call"),
    [
        ("", "--method POST repos/gemeente/portaal/issues/8/comments"),
        ("31\n47\n", "--method PATCH repos/gemeente/portaal/issues/comments/31"),
    ],
    ids=["nieuw", "bijgewerkt"],
)
def test_one_comment_is_placed_or_renewed(pull: Loper, known: str, call: str) -> None:
    """It begins with the mark by which it is found again, and ends with where to look."""
    report = f"{MERK}\nEr verandert één veld."
    (pull.kloon / "verslag.md").write_text(f"{report}\n", "utf-8")
    pull.antwoord({"api --paginate": known})
    assert pull.loop("nakijken", "commentaar") == []
    words, text = pull.oproepen()[-1]
    assert words == f"api --silent {call} -F body=@commentaar.md"
    assert MERK in pull.oproepen()[0][0]
    assert text == (
        f"{report}\n\n- [Bekijk de site met deze wijziging (zip)](https://git.example/site.zip)\n"
        "- [Alles over deze controle](https://git.example/gemeente/portaal/actions/runs/99)\n"
    )


NEW = "github.event_name == 'workflow_dispatch' || github.event.schedule == '30 4 1 * *'"


def test_a_round_opens_one_list(tmp_path: Path) -> None:
    """With the day in its title; on the same day there is no second one."""
    found = loper(tmp_path, **{NEW: "true"})
    git(found.kloon, "switch", "--quiet", "main")
    assert found.loop("nazicht", "nazicht") == []
    created = [(words, text) for words, text in found.oproepen() if words.startswith("issue create")]
    title = created[0][0].split("--title ")[1].split(" --label")[0]
    assert title.startswith("Nazichtronde 20")
    assert "- [ ] " in created[0][1]
    found.antwoord({"issue list --label nazicht --state all": f"{title}\n"})
    assert found.loop("nazicht", "nazicht") == []
    assert len([words for words, _ in found.oproepen() if words.startswith("issue create")]) == 1


def test_an_open_list_is_renewed_and_closed_when_all_is_answered(tmp_path: Path) -> None:
    """The round of November is done, that of today still has a place to ask about."""
    found = loper(tmp_path, **{NEW: ""})
    shutil.rmtree(found.kloon / "data")
    done = {"op": "2026-11-02", "hoe": "telefoon", "door": "gemeente"}
    place = anders(PLAATS, nagekeken={**done, "op": "2025-11-15"})
    schrijf(found.kloon / "data", plaatsen=(place,), actoren=(anders(ACTOR, nagekeken=done),))
    found.antwoord({"issue list --label nazicht --state open": "5 2026-11-21\n4 2025-11-01\n"})
    assert found.loop("nazicht", "nazicht") == []
    assert [words for words, _ in found.oproepen()][1:] == [
        "issue edit 5 --body-file lijst.md",
        "issue edit 4 --body-file lijst.md",
        "issue close 4 --comment Alles is beantwoord. Bedankt.",
    ]
