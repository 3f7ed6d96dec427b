"""Forms and templates: valid for GitHub and GitLab, in the words that the bot and the form on the site count on."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

from .bestanden import GITLAB, WORKFLOWS, lees

GITHUB = ROOT / ".github"
FORM = GITHUB / "ISSUE_TEMPLATE" / "wijziging.yml"
CONFIRMED = "al in het register st"


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", WORKFLOWS),
        ("github-issue-forms", [FORM]),
        ("github-issue-config", [FORM.with_name("config.yml")]),
        ("gitlab-ci", [GITLAB]),
    ],
    ids=["workflows", "formulier", "instelling", "gitlab"],
)
def test_a_file_has_the_fields_that_are_documented(schema: str, files: list[Path]) -> None:
    """Judged by the published JSON Schemas, which come with check-jsonschema."""
    more = ["--data-transform", "gitlab-ci"] if schema == "gitlab-ci" else []
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "check_jsonschema",
            "--builtin-schema",
            f"vendor.{schema}",
            *more,
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_form_gives_the_bot_what_it_waits_for() -> None:
    """The label that starts it; the field that the page “Wijzig dit” fills in, kept as it was typed."""
    form = lees(FORM)
    fields = {field["id"]: field for field in form["body"] if "id" in field}
    assert form["labels"] == ["voorstel"]
    assert fields["voorstel"]["type"] == "textarea"
    assert fields["voorstel"]["attributes"]["render"] == "text"
    assert "/label ~voorstel" in (ROOT / ".gitlab/issue_templates/Wijziging.md").read_text("utf-8")
    bot = lees(next(file for file in WORKFLOWS if file.stem == "voorstel"))
    assert "'voorstel'" in bot["jobs"]["voorstel"]["if"]


@pytest.mark.parametrize(
    "name",
    [
        ".github/ISSUE_TEMPLATE/wijziging.yml",
        ".github/PULL_REQUEST_TEMPLATE.md",
        ".gitlab/issue_templates/Wijziging.md",
        ".gitlab/merge_request_templates/Default.md",
    ],
)
def test_each_form_says_how_a_sensitive_change_is_confirmed_and_keeps_people_out(name: str) -> None:
    """By the number that was there before, never the new one; and no word about a person."""
    text = " ".join((ROOT / name).read_text("utf-8").split())
    assert CONFIRMED in text.replace("**", "")
    assert "geen naam, privénummer of persoonlijk mailadres" in text
    assert re.findall(r"[\w.]+@[\w.]+\.\w+", text) == []


def test_code_owners_are_of_paths_that_exist_and_wait_for_a_team() -> None:
    """A path without an owner is allowed and asks nobody; a name that is nobody's would be a mistake."""
    lines = (GITHUB / "CODEOWNERS").read_text("utf-8").splitlines()
    rules = [line.split() for line in lines if line and not line.startswith("#")]
    assert {"/data/", "/macros/", "/.github/"} <= {rule[0] for rule in rules}
    assert [rule[0] for rule in rules if not (ROOT / rule[0].lstrip("/")).exists()] == []
    assert [rule for rule in rules if len(rule) > 1] == []
    assert "NOG IN TE VULLEN DOOR DE GEMEENTE" in "\n".join(lines)
