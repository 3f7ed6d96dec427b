"""`portaal bode`: what a schedule on GitLab does for merge requests and issues."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ..bode.gitlab import GitLab, GitLabKanNiet
from ..bode.ronde import ronde, zonder_token
from ..voorstel.archief import GitKanNiet
from .basis import MISUSED, OK, WRONG, Commands, add

NODIG = ("CI_API_V4_URL", "CI_PROJECT_ID", "CI_DEFAULT_BRANCH", "BODE_TOKEN")
"""What GitLab gives a job, and the token."""


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    text = "Zet op GitLab het verslag bij elke merge request, en maak van voorstellen in issues een merge request."
    add(found, "bode", text, run_bode)


def run_bode(_: argparse.Namespace, data: Path, today: date) -> int:
    """Do one round; each issue or merge request that failed is one line."""
    missing = [name for name in NODIG if not os.environ.get(name)]
    if missing:
        print(
            f"Dit ontbreekt nog: {', '.join(missing)}. Deze opdracht werkt alleen in de taak “bode” op GitLab. "
            "Bovenaan in .gitlab-ci.yml staat hoe je die klaarzet.",
            file=sys.stderr,
        )
        return MISUSED
    gitlab = _gitlab(os.environ)
    try:
        failed = False
        for line in ronde(gitlab, data, today):
            failed = True
            print(line, file=sys.stderr, flush=True)
    except (GitLabKanNiet, GitKanNiet) as error:
        print(zonder_token(str(error), gitlab.token), file=sys.stderr)
        return WRONG
    return WRONG if failed else OK


def _gitlab(environ: Mapping[str, str]) -> GitLab:
    address, project, main, token = (environ[name] for name in NODIG)
    return GitLab(address.rstrip("/"), project, main, token)
