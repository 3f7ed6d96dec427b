"""Runs the shell of a workflow as GitHub does: step after step in bash, in a real clone of a real remote."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.conftest import DATA, ROOT
from tests.test_history import git

from .bestanden import GITLAB, WORKFLOWS, lees, stappen

_STEP_OUTPUT = re.compile(r"steps\.(\w+)\.outputs\.([\w-]+)")

PROGRAMS = {
    "gh": f"exec {shlex.quote(sys.executable)} -m tests.workflows.gh",
    "make": f"exec {shlex.quote(sys.executable)} -m tests.workflows.maak",
    "sudo": ":",  # only to install what is here already
}
"""What stands before the real programs on the PATH."""


@dataclass
class Loper:
    """A remote with Testdorp's register, a clone of it, and what GitHub would tell the steps."""

    folder: Path
    waarden: dict[str, str]
    """What each expression gives: `github.repository` → `gemeente/portaal`."""
    uitkomsten: dict[str, str] = field(default_factory=dict)
    """`stap.naam` → what a step put in GITHUB_OUTPUT."""

    @property
    def kloon(self) -> Path:
        """The folder in which the steps run."""
        return self.folder / "kloon"

    def begin(self) -> None:
        """Make the remote, its main with the register, the clone and the programs."""
        git(self.folder, "init", "--quiet", "--bare", "--initial-branch=main", "ver.git")
        git(self.folder, "clone", "--quiet", (self.folder / "ver.git").as_uri(), "kloon")
        shutil.copytree(DATA["testdorp"], self.kloon / "data")
        git(self.kloon, "switch", "--quiet", "--create", "main")
        git(self.kloon, "add", ".")
        git(self.kloon, "commit", "--quiet", "-m", "Het register van Testdorp")
        git(self.kloon, "push", "--quiet", "--set-upstream", "origin", "main")
        portaal = f"exec {shlex.quote(sys.executable)} -m tests.workflows.portaal"
        for name, command in PROGRAMS.items():
            _program(self.folder / "bin" / name, command)
        _program(self.kloon / ".venv" / "bin" / "portaal", portaal)
        self.antwoord({})

    def antwoord(self, answers: Mapping[str, str]) -> None:
        """Lay ready what `gh` answers."""
        (self.folder / "antwoorden.json").write_text(json.dumps(answers), "utf-8")

    def oproepen(self) -> list[tuple[str, str]]:
        """Return (words, text of the file) of each call of `gh`."""
        lines = (self.folder / "oproepen.jsonl").read_text("utf-8").splitlines()
        return [(" ".join(call["woorden"]), call["tekst"]) for call in map(json.loads, lines)]

    def loop(self, workflow: str, job: str, env: Mapping[str, str] = {}) -> list[str]:
        """Run the shell of a job; return the names of the steps that failed."""
        file = next(file for file in WORKFLOWS if file.stem == workflow)
        failed: list[str] = []
        for step in stappen(file):
            if step.job == job and step.run and self._mag(step.body.get("if", ""), bool(failed)):
                known = {name: self._vul(text) for name, text in step.body.get("env", {}).items()}
                if self.bash(step.run, {**env, **known}, str(step.body.get("id", ""))):
                    failed.append(step.naam)
        return failed

    def gitlab(self, job: str, env: Mapping[str, str]) -> int:
        """Run the shell of a job of GitLab; return its exit code."""
        script = "\n".join(lees(GITLAB)[job]["script"])
        return self.bash(script, env)

    def _mag(self, condition: str, failed: bool) -> bool:
        """Say whether a step runs, for the few conditions that our workflows know."""
        bare = condition.removeprefix("${{ ").removesuffix(" }}")
        if bare == "!cancelled()":
            return True
        if bare == "failure()":
            return failed
        if bare.endswith(" != ''"):
            return not failed and bool(self._waarde(bare.removesuffix(" != ''")))
        return not failed and (not bare or self.waarden[bare] == "true")

    def _vul(self, text: str) -> str:
        return re.sub(r"\$\{\{ (.+?) \}\}", lambda match: self._waarde(match[1]), text)

    def _waarde(self, expression: str) -> str:
        output = _STEP_OUTPUT.fullmatch(expression)
        return self.uitkomsten.get(f"{output[1]}.{output[2]}", "") if output else self.waarden[expression]

    def bash(self, script: str, env: Mapping[str, str], step: str = "") -> int:
        """Run a shell as a step does; return its exit code."""
        output = self.folder / "uitkomst.txt"
        output.write_text("")
        run = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.kloon,
            env={**self._omgeving(), **env, "GITHUB_OUTPUT": str(output)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        sys.stdout.write(run.stdout + run.stderr)
        for line in output.read_text("utf-8").splitlines():
            name, _, value = line.partition("=")
            self.uitkomsten[f"{step}.{name}"] = value
        return run.returncode

    def _omgeving(self) -> dict[str, str]:
        """Return what GitHub gives every step; nothing of whoever runs the tests."""
        return {
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PORTAAL_TODAY": "2026-11-21",
            "PROEF_GH": str(self.folder),
            "GITHUB_REPOSITORY": self.waarden["github.repository"],
            "GITHUB_STEP_SUMMARY": str(self.folder / "samenvatting.md"),
        }


def loper(folder: Path, **waarden: Any) -> Loper:
    """Return a runner that has begun; `waarden` are the numbers of the event."""
    found = Loper(
        folder,
        {
            "github.token": "het-token",
            "github.repository": "gemeente/portaal",
            "github.server_url": "https://git.example",
            "github.run_id": "99",
            **waarden,
        },
    )
    found.begin()
    return found


def _program(file: Path, command: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'#!/bin/sh\n{command} "$@"\n', "utf-8")
    file.chmod(0o755)
