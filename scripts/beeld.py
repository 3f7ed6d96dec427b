"""Makes the pictures of the README, on a Tuesday when a Digipunt is open: Testdorp works, Boechout is honest.

.venv/bin/python -m scripts.beeld
"""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser

from macros.build import build
from tests.browser.chromium import chromium
from tests.browser.server import serving

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "voorbeelden"
TESTDORP, BOECHOUT = EXAMPLES / "testdorp" / "data", ROOT / "data"
NOW = datetime(2026, 11, 24, 14, 30, tzinfo=ZoneInfo("Europe/Brussels"))

PHONE, SCREEN, HEIGHT, EDGE = 360, 1280, 800, 24
"""Widths and height of the two screens and the space around them, in CSS pixels."""

Screens = tuple[tuple[str, int], ...]

PICTURES: dict[Path, dict[str, Screens]] = {
    TESTDORP: {
        "testdorp/beeld": (("", PHONE), ("", SCREEN)),
        "testdorp/hulp": (
            ("noden/nu-vast/", PHONE),
            ("aanbod/digipunt-bibliotheek/", PHONE),
            ("agenda/", PHONE),
        ),
        "testdorp/beleid": (
            ("beleid/stand/#kort", PHONE),
            ("beleid/wie-doet-wat/#matrix-bouwstenen", SCREEN),
        ),
    },
    BOECHOUT: {
        "boechout": (("", PHONE), ("noden/nu-vast/", PHONE), ("aanbod/digipunt-bibliotheek/", PHONE)),
    },
}
"""Data → picture → the pages on it, from left to right, each with the width of its screen."""

SIDE_BY_SIDE = f"""<!doctype html><html lang="nl"><title>Testdorp</title><style>
body {{ margin: 0; padding: {EDGE}px; display: flex; gap: {EDGE}px; background: #d8d2c4; width: max-content }}
img {{ border-radius: 12px; height: {HEIGHT}px }}
</style>"""


def main() -> None:
    """Build both sites, take every screen and put those of one picture beside each other."""
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        folder = Path(name)
        for data, pictures in PICTURES.items():
            site = folder / data.parent.name
            outcome = build(data, site, NOW.date())
            if not outcome.ok:
                raise SystemExit("\n".join([*map(str, outcome.problems), *outcome.messages]))
            with serving(site) as address:
                for picture, screens in pictures.items():
                    _picture(browser, address, screens, folder, EXAMPLES / f"{picture}.png")


def _picture(browser: Browser, address: str, screens: Screens, folder: Path, picture: Path) -> None:
    for number, (path, width) in enumerate(screens):
        _take(browser, address + path, (width, HEIGHT), folder / f"{number}.png")
    tags = "".join(f'<img src="{number}.png" alt="">' for number in range(len(screens)))
    sheet = folder / "beeld.html"
    sheet.write_text(SIDE_BY_SIDE + tags, "utf-8")
    whole = sum(width + EDGE for _, width in screens) + EDGE
    _take(browser, sheet.as_uri(), (whole, HEIGHT + 2 * EDGE), picture)


def _take(browser: Browser, address: str, size: tuple[int, int], picture: Path) -> None:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.clock.set_fixed_time(NOW)
    page.goto(address, wait_until="networkidle")
    page.screenshot(path=picture)
    page.close()


if __name__ == "__main__":
    main()
