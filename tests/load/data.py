"""A small data folder, for tests to change."""

from __future__ import annotations

from pathlib import Path

WHOLE = {
    "offer.yaml": "versie: 1\nactoren: []\naanbod:\n  - id: digipunt\n",
    "gemeente.yaml": "versie: 1\nnaam: Testdorp\n",
    "toegankelijkheid.yaml": "status: niet beoordeeld\n",
}


def folder(tmp_path: Path, **files: str | None) -> Path:
    """Return a data folder; a keyword such as `offer__cursussen` changes offer/cursussen.yaml, None leaves out."""
    given = {name.replace("__", "/") + ".yaml": text for name, text in files.items()}
    for name, text in {**WHOLE, **given}.items():
        if text is not None:
            path = tmp_path / "data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return tmp_path / "data"
