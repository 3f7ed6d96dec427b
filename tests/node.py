"""Asks the modules of the site, squeezed as the site ships them, from Python: node runs a small file beside the test."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from macros import paths
from macros.scripts import scripts


def leg_klaar(folder: Path) -> None:
    """Write every module of the site to a folder in which node reads them."""
    for path, text in scripts(paths.DOCS / "assets" / "js")[1]:
        (folder / Path(path).name).write_text(text, "utf-8")
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")


def vraag(runner: Path, folder: Path, asked: Any) -> Any:
    """Return what a runner answers; `folder` holds the modules."""
    node = shutil.which("node")
    if node is None:
        pytest.fail(
            "Node ontbreekt, en zonder kan deze test niets bewijzen. Installeer: apt-get install nodejs",
            pytrace=False,
        )
    run = subprocess.run(
        [node, runner, folder],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)
