"""The shell of GitLab's job for a proposal, run in bash on a real remote that knows push options."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.voorstel import blok
from macros.voorstel.blok import code
from tests.test_history import git
from tests.voorstel.klein import ANDER_NUMMER, ander_nummer

from .loper import Loper, loper

pytestmark = pytest.mark.bouwt

GITLAB = {
    "CI_JOB_TOKEN": "het-token",
    "CI_SERVER_HOST": "gitlab.example",
    "CI_PROJECT_PATH": "gemeente/portaal",
    "CI_DEFAULT_BRANCH": "main",
    "CI_JOB_ID": "12",
}
ADDRESS = "https://gitlab-ci-token:het-token@gitlab.example/gemeente/portaal.git"
TAK = f"voorstel-{code(ander_nummer())}"

HOOK = """#!/bin/sh
{ cat; env | grep '^GIT_PUSH_OPTION_[0-9]' | sort | cut -d= -f2-; } > "$PROEF_GH/ontvangen.txt"
"""


@pytest.fixture
def gitlab(tmp_path: Path) -> Loper:
    """A clone whose remote stands at GitLab's address, takes push options and writes down what it received."""
    found = loper(tmp_path)
    remote = tmp_path / "ver.git"
    git(remote, "config", "receive.advertisePushOptions", "true")
    hook = remote / "hooks" / "post-receive"
    hook.write_text(HOOK, "utf-8")
    hook.chmod(0o755)
    git(found.kloon, "config", f"url.{remote.as_uri()}.insteadOf", ADDRESS)
    return found


def test_a_proposal_opens_a_merge_request(gitlab: Loper) -> None:
    """GitLab is asked for it with the push; the report and the pictures stay with the job; no word becomes a command."""
    text = f"Dag `$(touch gehackt)`, \"; touch gehackt; '\n{blok.schrijf(ander_nummer())}"
    assert gitlab.gitlab("voorstel", {**GITLAB, "VOORSTEL": text}) == 0
    received = (gitlab.folder / "ontvangen.txt").read_text("utf-8").splitlines()
    assert received[0].endswith(f" refs/heads/{TAK}")
    assert received[1:] == [
        "merge_request.create",
        "merge_request.target=main",
        "merge_request.remove_source_branch",
    ]
    report = (gitlab.kloon / "verslag" / "verslag.md").read_text("utf-8")
    assert f"`{ANDER_NUMMER}`" in report and report.endswith(f"\nVerstuurd naar origin: de tak {TAK}.\n")
    assert [file.name for file in (gitlab.kloon / "verslag" / "fotos").iterdir()] == [
        "aanbod-digipunt-bibliotheek.png"
    ]
    assert not list(gitlab.folder.rglob("gehackt"))


def test_what_cannot_be_taken_in_fails_the_job_with_the_reason(gitlab: Loper) -> None:
    """Nothing is pushed; the answer stands in the report."""
    assert gitlab.gitlab("voorstel", {**GITLAB, "VOORSTEL": "Ons nummer is veranderd."}) == 1
    assert "geen voorstel" in (gitlab.kloon / "verslag" / "verslag.md").read_text("utf-8")
    assert not (gitlab.folder / "ontvangen.txt").exists()


NAZICHT = {"HOE": "telefoon", "DOOR": "gemeente-testdorp", "SOORT": "zoek zelf"} | dict.fromkeys(
    ("FUNCTIE", "OP", "TITEL", "LINK"), ""
)


def test_a_check_opens_a_merge_request(gitlab: Loper) -> None:
    """One line for each entry, on a branch of its own; the report stays with the job."""
    assert gitlab.gitlab("bevestigen", {**GITLAB, **NAZICHT, "BEVESTIG": "jeugdhuis, digilijn"}) == 0
    received = (gitlab.folder / "ontvangen.txt").read_text("utf-8").splitlines()
    assert received[0].endswith(" refs/heads/bevestiging-12")
    assert received[1:] == [
        "merge_request.create",
        "merge_request.target=main",
        "merge_request.remove_source_branch",
    ]
    assert "`op 21 november 2026, per telefoon`" in (gitlab.kloon / "verslag" / "verslag.md").read_text(
        "utf-8"
    )


def test_a_check_that_cannot_be_written_fails_the_job(gitlab: Loper) -> None:
    """Nothing is pushed, and no word becomes a command."""
    odd = {"BEVESTIG": "jeugdhuis", "FUNCTIE": "$(touch gehackt)`touch gehackt`", "DOOR": "jan"}
    assert gitlab.gitlab("bevestigen", {**GITLAB, **NAZICHT, **odd}) == 1
    assert not (gitlab.folder / "ontvangen.txt").exists()
    assert not list(gitlab.folder.rglob("gehackt"))
