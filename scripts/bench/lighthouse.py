"""What Lighthouse says of a page as a phone on a slow line opens it."""

from __future__ import annotations

import json
import os
import subprocess

from .machine import chromium
from .makers import ROOT

CLI = ROOT / "node_modules" / "lighthouse" / "cli" / "index.js"

SOORTEN = {
    "performance": "snelheid",
    "accessibility": "toegankelijk",
    "best-practices": "goede praktijk",
    "seo": "vindbaar",
}
"""Category of Lighthouse → what a reader of the table finds above it."""

_VLAGGEN = (
    "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update"
)


def punten(address: str) -> dict[str, int]:
    """Return {kind of score: 0 to 100} for a page, in Lighthouse' own mobile setting."""
    run = subprocess.run(
        [
            "node",
            str(CLI),
            address,
            "--quiet",
            "--output=json",
            f"--chrome-flags={_VLAGGEN}",
            f"--only-categories={','.join(SOORTEN)}",
            "--no-enable-error-reporting",
        ],
        env={**os.environ, "CHROME_PATH": chromium()},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = json.loads(run.stdout)["categories"]
    return {name: round(100 * told[category]["score"]) for category, name in SOORTEN.items()}
