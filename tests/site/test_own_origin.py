"""Nothing is loaded from elsewhere, and only our one module runs: seen by another parser than the gate's, and by plain search."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .built import base_of, loads, pages


def test_one_script(folder: Path):
    """Every page names the same module of this site, and nothing else that runs."""
    data = '<script type="application/ld+json">'
    found = {
        page: [
            tag for tag in re.findall(r"(?i)<script[^>]*>", (folder / page).read_text("utf-8")) if tag != data
        ]
        for page in pages(folder)
    }
    ours = found["index.html"]
    assert re.fullmatch(
        rf'<script type="module" src="{base_of(folder)}assets/js\.[0-9a-f]{{10}}/portaal\.js">', *ours
    )
    assert {page: scripts for page, scripts in found.items() if scripts != ours} == {}


def test_nothing_from_elsewhere(folder: Path):
    """No page loads an address with a host in it."""
    found = {page: loads((folder / page).read_text("utf-8")) for page in pages(folder)}
    assert {page: one for page, all_ in found.items() for one in all_ if re.match(r"[a-z]+:|//", one)} == {}


@pytest.mark.parametrize("suffix", [".css", ".svg"])
def test_files_load_nothing_from_elsewhere(folder: Path, suffix: str):
    """No style sheet or drawing points outside the site."""
    outside = re.compile(r"""(?:url\(|@import|href=|src=)\s*["']?(?:[a-z]+:)?//[^\s"')]+""", re.IGNORECASE)
    files = [path for path in folder.rglob(f"*{suffix}") if path.is_file()]
    assert {
        path.name: outside.findall(path.read_text("utf-8"))
        for path in files
        if outside.search(path.read_text())
    } == {}
