"""The workflows give away nothing: no secrets, the least rights, fixed actions, no text of a stranger in a shell."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

from .bestanden import WORKFLOWS, lees, shell, stappen

EACH = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)

TRIGGERS = {
    "bevestigen": {"workflow_dispatch"},
    "koppelingen": {"schedule", "workflow_dispatch"},
    "nakijken": {"pull_request"},
    "nazicht": {"schedule", "workflow_dispatch"},
    "publiceren": {"push", "schedule", "workflow_dispatch"},
    "voorstel": {"issues"},
    "waak": {"schedule", "workflow_dispatch"},
}
"""What starts each workflow; `pull_request_target` would give a stranger's code our rights."""

RIGHTS = {
    ("bevestigen", "bevestigen"): {"contents": "write", "pull-requests": "write"},
    ("koppelingen", "koppelingen"): {"contents": "read", "issues": "write"},
    ("nakijken", "nakijken"): {"contents": "read"},
    ("nakijken", "commentaar"): {"pull-requests": "write"},
    ("nazicht", "nazicht"): {"contents": "read", "issues": "write"},
    ("publiceren", "uitgave"): {"contents": "read"},
    ("publiceren", "online"): {"pages": "write", "id-token": "write"},
    ("voorstel", "voorstel"): {"contents": "write", "issues": "write", "pull-requests": "write"},
    ("waak", "waak"): {"contents": "read", "issues": "write"},
}
"""All that each job may do."""


def test_zizmor_finds_nothing() -> None:
    """The strictest questions of the checker of workflows, without asking the internet anything."""
    run = subprocess.run(
        [
            str(Path(sys.executable).parent / "zizmor"),
            *("--offline", "--strict-collection", "--no-progress", "--quiet"),
            *("--persona", "pedantic", "--format", "json"),
            str(ROOT / ".github"),
        ],
        env={name: value for name, value in os.environ.items() if not name.startswith(("GH_", "GITHUB_"))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (json.loads(run.stdout), run.returncode) == ([], 0), run.stdout + run.stderr


@EACH
def test_only_what_is_known_starts_it_and_it_may_do_only_that(file: Path) -> None:
    """Nothing is allowed until a job asks for it."""
    found = lees(file)
    assert set(found["on"]) == TRIGGERS[file.stem]
    assert found["permissions"] == {}
    assert {(file.stem, name): job["permissions"] for name, job in found["jobs"].items()} == {
        key: rights for key, rights in RIGHTS.items() if key[0] == file.stem
    }


@EACH
def test_an_action_is_one_commit_and_says_which_version_that_is(file: Path) -> None:
    """A tag can be moved to other code, a commit cannot; the version is for whoever renews it."""
    used = re.findall(r"uses: (.+)", file.read_text("utf-8"))
    assert used
    odd = [line for line in used if not re.fullmatch(r"[\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)]
    assert odd == []


def test_an_action_has_one_version_everywhere() -> None:
    """Whoever renews one, renews all."""
    used = {line for file in WORKFLOWS for line in re.findall(r"uses: (.+)", file.read_text("utf-8"))}
    assert len({line.split("@")[0] for line in used}) == len(used)


def test_only_the_job_that_runs_none_of_our_code_may_put_the_site_online() -> None:
    """It takes what the other job made; what that one keeps for the next time is of main alone."""
    file = next(file for file in WORKFLOWS if file.stem == "publiceren")
    steps = {name: [step for step in stappen(file) if step.job == name] for name in ("uitgave", "online")}
    assert [step.body["uses"].split("@")[0] for step in steps["online"]] == ["actions/deploy-pages"]
    (checkout,) = [step for step in steps["uitgave"] if "actions/checkout@" in step.body.get("uses", "")]
    assert checkout.body["with"]["ref"] == "${{ github.event.repository.default_branch }}"
    assert lees(file)["on"]["push"] == {"branches": ["main"]}


def test_no_expression_stands_in_a_shell() -> None:
    """GitHub writes its value into the script before the shell reads it: a title could then be a command."""
    assert [where for where, text in shell() if "${{" in text] == []


@EACH
def test_the_token_of_a_checkout_is_not_kept(file: Path) -> None:
    """What runs later finds it nowhere on the disk."""
    kept = [
        step.naam
        for step in stappen(file)
        if "actions/checkout@" in step.body.get("uses", "")
        and step.body["with"].get("persist-credentials") != "false"
    ]
    assert kept == []


def test_the_check_of_a_pull_request_holds_no_secret_and_no_token() -> None:
    """It runs the code of the pull request; the job that may write runs none of it."""
    file = next(file for file in WORKFLOWS if file.stem == "nakijken")
    checks = [step for step in stappen(file) if step.job == "nakijken"]
    assert not [
        step.naam for step in checks if "secrets." in str(step.body) or "github.token" in str(step.body)
    ]
    writes = [step.body.get("uses", "").split("@")[0] for step in stappen(file) if step.job == "commentaar"]
    assert writes == ["actions/download-artifact", ""]


@EACH
def test_a_job_ends_and_its_shell_stops_at_a_mistake(file: Path) -> None:
    """A time limit on each job; the shell that minds a failure in a pipe."""
    found = lees(file)
    assert found["defaults"]["run"]["shell"] == "bash"
    assert all(int(job["timeout-minutes"]) <= 20 for job in found["jobs"].values())
