"""Where the files of the program itself are: in the repository, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_programma"

ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent
"""The folder that holds mkdocs.yml, docs/, overrides/ and the data that come with the program."""

IN_PAKKET = ROOT == _INSTALLED
"""Whether the program is an installed package, of which nobody changes the files."""

MKDOCS = ROOT / "mkdocs.yml"
DOCS = ROOT / "docs"
OVERRIDES = ROOT / "overrides"
BOUWSTENEN = ROOT / "data" / "bouwstenen.yaml"
SYNONIEMEN = ROOT / "data" / "synoniemen.yaml"
TAAL = ROOT / "data" / "taal.yaml"
TOETS = ROOT / "data" / "toets.yaml"
WOORDENLIJST = ROOT / "data" / "woordenlijst.yaml"
WERKER = DOCS / "assets" / "js" / "werker" / "bewaard.js"

PACKAGES = _PACKAGE.parent
"""The folder from which `import macros` works."""
