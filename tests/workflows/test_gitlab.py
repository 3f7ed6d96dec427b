"""The shell of GitLab's job for a proposal, run in bash on a real remote that knows push options."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.voorstel import blok
from macros.voorstel.blok import code
from tests.bode.stub import TOKEN, gestart
from tests.test_history import git
from tests.voorstel.klein import ANDER_NUMMER, ander_nummer

from .bestanden import GITLAB as BESTAND
from .bestanden import lees
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


def test_the_messenger_answers_with_a_token_that_is_kept_nowhere(gitlab: Loper) -> None:
    """The real command, on the real remote, as its job runs it; git gets the token from the environment alone."""
    git(gitlab.kloon, "config", f"url.{(gitlab.folder / 'ver.git').as_uri()}.insteadOf", BODE_ADDRESS)
    with gestart() as stub:
        stub.issues = [{"iid": 4, "description": blok.schrijf(ander_nummer())}]
        env = {**GITLAB, "CI_API_V4_URL": stub.adres, "CI_PROJECT_ID": "1", "BODE_TOKEN": TOKEN}
        assert gitlab.gitlab("bode", env) == 0
        assert [call for call, _ in stub.gestuurd] == ["POST merge_requests", "POST issues/4/notes"]
    assert (gitlab.folder / "ontvangen.txt").read_text("utf-8").strip().endswith(f" refs/heads/{TAK}")
    kept = [file for file in gitlab.folder.rglob("*") if file.is_file() and not file.is_symlink()]
    assert not [file for file in kept if TOKEN.encode() in file.read_bytes()]


BODE_ADDRESS = "https://bode@gitlab.example/gemeente/portaal.git"


def test_git_asks_the_environment_for_the_token(gitlab: Loper) -> None:
    """Whatever helper stood in the settings before."""
    exports = [line for line in lees(BESTAND)["bode"]["script"] if line.startswith("export ")]
    words = "protocol=https\\nhost=gitlab.example\\nusername=bode\\n\\n"
    asked = f"printf '{words}' | git credential fill > gevraagd.txt"
    git(gitlab.kloon, "config", "credential.helper", "!f() { echo password=anders; }; f")
    assert gitlab.bash("\n".join([*exports, asked]), {"BODE_TOKEN": TOKEN}) == 0
    assert f"password={TOKEN}\n" in (gitlab.kloon / "gevraagd.txt").read_text("utf-8")


def test_no_job_of_a_merge_request_names_the_token() -> None:
    """Only the messenger, which runs on a schedule of main alone."""
    jobs = {name: job for name, job in lees(BESTAND).items() if isinstance(job, dict)}
    assert [name for name, job in jobs.items() if "BODE_TOKEN" in str(job)] == ["bode"]
    assert [rule["if"] for rule in jobs["bode"]["rules"]] == [
        '$CI_PIPELINE_SOURCE == "schedule" && $TAAK == "bode" '
        "&& $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $BODE_TOKEN"
    ]
