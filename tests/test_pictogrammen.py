"""Pictograms: our own names, and a clear message for a name or an icon that does not exist."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from macros import pictogrammen
from macros.pictogrammen import PICTOGRAMMEN, pictogram
from macros.views.delen import Controlesoort, Meldingsoort


@pytest.mark.parametrize("naam", PICTOGRAMMEN)
def test_every_name_gives_an_svg_that_screen_readers_skip(naam: str) -> None:
    """Each name in the table is an icon of the installed package, drawn with one path and no colour of its own."""
    assert re.fullmatch(
        r'<svg class="pictogram" aria-hidden="true" focusable="false" viewBox="0 0 24 24"><path d="[^"<>]+"/></svg>',
        pictogram(naam),
    )


@pytest.mark.parametrize("soort", [*get_args(Meldingsoort), *get_args(Controlesoort)])
def test_every_kind_of_notice_and_check_has_a_pictogram(soort: str) -> None:
    """A state is never told by colour alone."""
    assert soort in PICTOGRAMMEN


def test_an_unknown_name_is_told_with_the_names_that_exist() -> None:
    """A slip in a template stops the build with the list to choose from."""
    with pytest.raises(
        ValueError, match=r"^“klok” is geen pictogram van deze site. De namen zijn: bel, mail, route,"
    ):
        pictogram("klok")


def test_an_icon_that_the_package_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """When Material drops an icon, the message says which one."""
    monkeypatch.setitem(pictogrammen.PICTOGRAMMEN, "verdwenen", "bestaat-niet")
    with pytest.raises(ValueError, match=r"^Het pakket mkdocs-material heeft geen icoon “bestaat-niet”"):
        pictogram("verdwenen")
