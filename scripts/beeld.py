"""Makes the picture of the README: the home page of Testdorp on a phone and on a wide screen.

.venv/bin/python -m scripts.beeld
"""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser

from macros.build import build
from tests.browser.chromium import chromium
from tests.browser.server import serving

TESTDORP = Path(__file__).parent.parent / "voorbeelden" / "testdorp"
DAY = date(2026, 11, 21)

PHONE, SCREEN, HEIGHT = 360, 1280, 800
"""Widths and height of the two screens, in CSS pixels."""

SIDE_BY_SIDE = f"""<!doctype html><html lang="nl"><title>Testdorp</title><style>
body {{ margin: 0; padding: 24px; display: flex; gap: 24px; background: #d8d2c4; width: max-content }}
img {{ border-radius: 12px; height: {HEIGHT}px }}
</style><img src="phone.png" alt=""><img src="screen.png" alt=""></html>"""


def main() -> None:
    """Build Testdorp, take both pictures and put them beside each other."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        outcome = build(TESTDORP / "data", site, DAY)
        if not outcome.ok:
            raise SystemExit("\n".join([*map(str, outcome.problems), *outcome.messages]))
        with chromium() as browser, serving(site) as address:
            for name, width in (("phone", PHONE), ("screen", SCREEN)):
                _take(browser, address, (width, HEIGHT), Path(folder) / f"{name}.png")
            pictures = Path(folder) / "beeld.html"
            pictures.write_text(SIDE_BY_SIDE, "utf-8")
            _take(browser, pictures.as_uri(), (PHONE + SCREEN + 72, HEIGHT + 48), TESTDORP / "beeld.png")


def _take(browser: Browser, address: str, size: tuple[int, int], picture: Path) -> None:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.goto(address)
    page.screenshot(path=picture)
    page.close()


if __name__ == "__main__":
    main()
