"""The checker of workflows sees what would give a stranger our rights: its silence on ours means something."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

KWAAD = """name: Kwaad
on: pull_request_target
permissions: write-all
jobs:
  kwaad:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: ${{ github.event.pull_request.head.sha }}
      - run: echo "${{ github.event.pull_request.title }}" && make build
"""


def test_a_workflow_that_trusts_a_stranger_is_found(tmp_path: Path) -> None:
    """Their code with our token, their title as a command, an action that can be moved, rights that nobody needs."""
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    (folder / "kwaad.yml").write_text(KWAAD)
    run = subprocess.run(
        [
            str(Path(sys.executable).parent / "zizmor"),
            *(
                "--offline",
                "--no-progress",
                "--quiet",
                "--persona",
                "pedantic",
                "--format",
                "json",
                str(tmp_path),
            ),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    found = {one["ident"] for one in json.loads(run.stdout)}
    assert found >= {"dangerous-triggers", "template-injection", "unpinned-uses", "excessive-permissions"}
