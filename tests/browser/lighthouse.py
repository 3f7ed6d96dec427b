"""Lighthouse on a page as a phone on a slow line opens it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any

from .chromium import ARGUMENTS, ROOT, needed, program

CLI = ROOT / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


@dataclass(frozen=True)
class Report:
    """The score of each category, 0 to 100, and the audits that cost points."""

    scores: dict[str, int]
    failing: tuple[str, ...]


def report(address: str) -> Report:
    """Return what Lighthouse says of a page, in its own mobile setting."""
    node = shutil.which("node")
    needed(node is not None, "Node", "apt-get install nodejs")
    needed(CLI.is_file(), "Lighthouse", "npm ci")
    flags = " ".join(["--headless=new", *ARGUMENTS])
    command = [str(node), str(CLI), address, "--quiet", "--output=json", f"--chrome-flags={flags}"]
    run = subprocess.run(
        [*command, f"--only-categories={','.join(CATEGORIES)}", "--no-enable-error-reporting"],
        env={**os.environ, "CHROME_PATH": program()},
        capture_output=True,
        text=True,
        check=True,
        timeout=180,
    )
    return _read(json.loads(run.stdout))


def _read(told: dict[str, Any]) -> Report:
    scores = {name: round(100 * told["categories"][name]["score"]) for name in CATEGORIES}
    counted = {
        ref["id"]
        for category in told["categories"].values()
        for ref in category["auditRefs"]
        if ref["weight"] > 0
    }
    low = (name for name in sorted(counted) if told["audits"][name]["score"] not in (1, None))
    return Report(scores, tuple(f"{name}: {told['audits'][name].get('displayValue', '')}" for name in low))
