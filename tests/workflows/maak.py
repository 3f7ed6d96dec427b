"""Stands in for `make`: there is nothing to install, and the site is one page."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    if sys.argv[1:] == ["build"]:
        Path("site").mkdir()
        Path("site", "index.html").write_text("<!doctype html>", "utf-8")
