"""`python -m tests.publiceren.kind DOEL TEXT PAGES`: publishes a made-up site of so many pages, for a test that stops it.

With `wacht` behind it, it says when it builds and goes on at the end of its input.
"""

from __future__ import annotations

import math
import sys
from typing import Any
from unittest.mock import patch

from macros import voortgang
from macros.build import Outcome
from macros.cli import main
from macros.publiceren import publiceren

from .nep import SITE, bouwer


def pages(text: str, count: int) -> dict[str, str]:
    """Return a site whose pages all bear the text."""
    return {**SITE, "index.html": text, **{f"p/{i}/index.html": f"{i} {text} " * 200 for i in range(count)}}


def wachter(*arguments: Any, **options: Any) -> Outcome:
    """Build in the time that whoever started us wants."""
    sys.stdout.write("bezig\n")
    sys.stdout.flush()
    sys.stdin.read()
    return bouwer(pages(text, int(count)))(*arguments, **options)


if __name__ == "__main__":
    folder, text, count, *wacht = sys.argv[1:]
    voortgang.STIL = math.inf  # how slow this machine is must not show
    with patch.object(publiceren, "build", wachter if wacht else bouwer(pages(text, int(count)))):
        sys.exit(main(["publiceer", folder]))
