"""The privacy page tells all that a device keeps: each name that a script stores has its line there."""

from __future__ import annotations

import re

from macros import paths

KEPT = {
    "bewaar.js": "je lijstje",
    "formulier.js": "wat je invult in “Wijzig dit” of in de toets",
    "stemmen.js": "je stickers",
    "offline.js": "dat je dat laatste liever niet hebt",
    "werker/bewaard.js": "de pagina’s die je opende",
    "zonder-internet.js": "de pagina’s die je opende",
}
"""Script that keeps something → what the page says of it."""

_KEEPS = re.compile(
    r"localStorage\.setItem|sessionStorage|indexedDB|caches\.open|document\.cookie|cookieStore"
)


def test_what_a_script_keeps_is_told() -> None:
    """A new place to keep something must be told first; no script ever sets a cookie."""
    scripts = {
        file.relative_to(paths.DOCS / "assets" / "js").as_posix(): file.read_text("utf-8")
        for file in (paths.DOCS / "assets" / "js").rglob("*.js")
    }
    assert {name for name, text in scripts.items() if _KEEPS.search(text)} == set(KEPT)
    assert [name for name, text in scripts.items() if re.search("cookie", text, re.IGNORECASE)] == []
    page = (paths.DOCS / "privacy.md").read_text("utf-8")
    assert [line for line in KEPT.values() if line not in page] == []


def test_no_script_sends_anything() -> None:
    """What one reads or fills in never leaves the device: a script only fetches files of the site."""
    for file in (paths.DOCS / "assets" / "js").rglob("*.js"):
        found = re.findall(
            r"sendBeacon|XMLHttpRequest|WebSocket|EventSource|method:", file.read_text("utf-8")
        )
        assert found == [], file.name
