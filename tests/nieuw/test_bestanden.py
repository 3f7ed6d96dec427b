"""The files of the repository of a council: what is its own, what the program brings, and what is remembered of that."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from macros import paths
from macros.nieuw import bestanden
from macros.nieuw.antwoorden import Antwoorden
from macros.schema import schemas
from macros.versie import VERSIE
from tests.conftest import ROOT, VANDAAG
from tests.workflows.bestanden import WORKFLOWS

EIGEN = bestanden.eigen(Antwoorden("Nieuwdorp"), "inclusieportaal==0.2.0", VANDAAG)
PROGRAMMA = bestanden.programma()


def test_the_council_gets_its_own_files_and_the_program_others() -> None:
    """None is of both, and the logo only comes when there is one."""
    assert set(EIGEN) == {
        *("data/gemeente.yaml", "data/offer.yaml", "data/toegankelijkheid.yaml"),
        *(".github/CODEOWNERS", ".gitignore", "README.md", "programma.txt"),
    }
    assert not EIGEN.keys() & PROGRAMMA.keys()
    with_logo = bestanden.eigen(Antwoorden("Nieuwdorp", logo="<svg/>"), "x", VANDAAG)
    assert with_logo["data/logo.svg"] == b"<svg/>"


def test_the_program_brings_its_workflows_forms_and_set_up() -> None:
    """As they are in this repository; where a remark may stand, it says whose they are."""
    assert {f".github/workflows/{file.name}" for file in WORKFLOWS} <= PROGRAMMA.keys()
    assert {f"data/schema/{name}" for name in schemas()} <= PROGRAMMA.keys()
    for path in PROGRAMMA.keys() - {"Makefile"} - {f"data/schema/{name}" for name in schemas()}:
        lines = PROGRAMMA[path].decode().splitlines(keepends=True)
        plain = "".join(line for line in lines if line != bestanden.KOP)
        assert plain == (ROOT / path).read_text("utf-8"), path
        assert (bestanden.KOP in lines[:2]) == path.endswith((".yml", ".sh", ".editorconfig"))
    assert "`make vernieuw`" in PROGRAMMA["Makefile"].decode().splitlines()[1]
    assert PROGRAMMA["scripts/omgeving.sh"].startswith(b"#!/bin/sh\n")


def test_the_same_program_gives_the_same_bytes() -> None:
    """So an update sees only what changed."""
    assert bestanden.programma() == PROGRAMMA
    assert list(json.loads(bestanden.manifest(PROGRAMMA))["bestanden"]) == sorted(PROGRAMMA)
    assert json.loads(bestanden.manifest(PROGRAMMA))["versie"] == VERSIE


def test_every_template_of_a_council_is_used() -> None:
    """And the readme names every file that an update writes."""
    names = {file.name for file in (paths.OVERRIDES / "nieuw").iterdir()}
    assert names == {
        *("gemeente.yaml", "offer.yaml", "toegankelijkheid.yaml", "README.md", "programma.txt"),
        *("CODEOWNERS", "gitignore", "Makefile"),
    }
    readme = EIGEN["README.md"].decode()
    tops = {path.split("/")[0] for path in PROGRAMMA if not path.startswith("data/")}
    assert [top for top in tops if f"`{top}`" not in readme and f"`{top}/`" not in readme] == []


def test_the_readme_names_only_commands_that_are_there() -> None:
    """Each `make` of it is in the Makefile beside it."""
    targets = set(re.findall(r"^([a-z-]+):", PROGRAMMA["Makefile"].decode(), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)", EIGEN["README.md"].decode()))
    assert named <= targets and {"serve", "check", "test", "build", "vernieuw"} <= named


@pytest.mark.parametrize("name", ["St. <b>x</b>", "[a](b)", "*x* `y` #z"])
def test_a_name_is_no_mark_up_in_the_readme(name: str) -> None:
    """Each sign that Markdown would act on has a backslash before it."""
    text = bestanden.eigen(Antwoorden(name), "x", VANDAAG)["README.md"].decode()
    title = text.splitlines()[0].removeprefix("# Digitale hulp in ")
    assert re.sub(r"\\(.)", r"\1", title) == name
    assert re.findall(r"(?<!\\)[*`<>\[\]#]", title) == []


def test_the_readme_does_not_speak_of_another_council() -> None:
    """Nothing in what a council gets names a council that exists."""
    for path, content in {**EIGEN, **PROGRAMMA}.items():
        assert b"oechout" not in content, path


def test_a_script_can_be_run(tmp_path: Path) -> None:
    """And nothing else."""
    assert {path for path in PROGRAMMA if bestanden.rechten(path) == 0o755} == {"scripts/omgeving.sh"}
