"""What the workflow files say: their jobs, steps and shell, read with every value as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GITLAB = ROOT / ".gitlab-ci.yml"


def lees(file: Path) -> dict[str, Any]:
    """Return a YAML file with every value as text, so that `on` stays a word."""
    found = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


@dataclass(frozen=True)
class Stap:
    """One step of a workflow: where it stands and what it holds."""

    file: Path
    job: str
    body: dict[str, Any]

    @property
    def naam(self) -> str:
        """Its name, as the page of a run shows it."""
        return str(self.body["name"])

    @property
    def run(self) -> str:
        """Its shell; nothing for a step that uses an action."""
        return str(self.body.get("run", ""))


def stappen(file: Path) -> Iterator[Stap]:
    """Yield every step of a workflow."""
    for name, job in lees(file)["jobs"].items():
        yield from (Stap(file, name, step) for step in job["steps"])


def shell() -> Iterator[tuple[str, str]]:
    """Yield (where, shell) of everything that GitHub or GitLab runs."""
    for file in WORKFLOWS:
        yield from ((f"{file.name}: {step.naam}", step.run) for step in stappen(file) if step.run)
    found = lees(GITLAB)
    for name, job in found.items():
        if isinstance(job, dict):
            for key in ("before_script", "script"):
                yield from ((f"{GITLAB.name}: {name}", line) for line in job.get(key, ()))
