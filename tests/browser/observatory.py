"""The engine of Mozilla's HTTP Observatory on a site that runs on loopback, under its own name and certificate."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .chromium import ROOT, needed

ENGINE = ROOT / "node_modules" / "@mdn" / "mdn-http-observatory" / "src" / "index.js"
RUNNER = Path(__file__).parent / "observatory.mjs"


@dataclass(frozen=True)
class Oordeel:
    """The grade, the score, and each test with what it found and the points that it gives or costs."""

    grade: str
    score: int
    tests: dict[str, tuple[str, int]]


def oordeel(host: str, http: int, https: int, certificate: Path) -> Oordeel:
    """Return what the engine says of `host`, whose ports 80 and 443 are these ports on loopback."""
    node = shutil.which("node")
    needed(node is not None, "Node", "apt-get install nodejs")
    needed(ENGINE.is_file(), "De Observatory", "npm ci")
    run = subprocess.run(
        [str(node), str(RUNNER), host, str(http), str(https)],
        env={**os.environ, "NODE_EXTRA_CA_CERTS": str(certificate)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    tests = {name: (one["result"], one["points"]) for name, one in told["tests"].items()}
    return Oordeel(told["grade"], told["score"], tests)
