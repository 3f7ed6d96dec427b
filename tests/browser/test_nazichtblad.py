"""The sheet of one actor on paper: A4, no entry cut in two, a box for every answer, and two sheets for the fullest."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from macros import paths
from macros.nazichtronde.map import bestanden
from macros.nazichtronde.ronde import brieven
from macros.register import link
from macros.templates import environment

from ..conftest import VANDAAG
from ..registers import nagekeken
from .paper import A4, printed


def test_the_fullest_sheet(browser: Browser, tmp_path: Path):
    """Fourteen entries fit on two sheets; what an ordinary actor has to check fits on one."""
    register = link(nagekeken("boechout")[0], VANDAAG)
    letters = brieven(register, {})
    for name, data in bestanden(letters, register, environment(paths.OVERRIDES)):
        (tmp_path / name).write_bytes(data)
    fullest = max(letters, key=lambda letter: len(letter.entries))
    page = browser.new_page()
    try:
        page.goto((tmp_path / f"{fullest.actor.id}.html").as_uri())
        paper = printed(page)
        assert (paper.sizes, paper.count) == ({A4}, 2)
        assert [name for name in fullest.namen if not paper.holds(name)] == []
        assert page.locator("i").count() == 3 * len(fullest.entries)
        for name in (letters[-1].actor.id, "digibank-zora-werkt"):
            page.goto((tmp_path / f"{name}.html").as_uri())
            assert printed(page).count == 1
    finally:
        page.close()
