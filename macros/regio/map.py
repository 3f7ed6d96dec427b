"""Every file of an overview: the page with its style, and the same for programs."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from .. import paths
from ..stylesheet import squeeze
from .blad import blad
from .gaten import Gaten
from .overzicht import Overzicht
from .vullen import als_csv, als_json

STIJL = (
    *("tokens", "base", "kop", "melding", "pictogram", "voet", "vouw"),
    *("beleid/matrix", "print"),
)
"""The sheets of the site that the page is made with, in their order."""


def bestanden(overzicht: Overzicht, environment: Environment) -> Iterator[tuple[str, bytes]]:
    """Yield (name, content) of every file in the folder."""
    gaps = Gaten(overzicht)
    page = environment.get_template("regio/overzicht.html").render(blad=blad(overzicht, gaps))
    yield "index.html", page.encode()
    yield "regio.css", stijl().encode()
    yield "regio.json", als_json(overzicht, gaps)
    yield "regio.csv", als_csv(overzicht)


def stijl() -> str:
    """Return the whole style of the page: the site's own, and what only this page needs."""
    sheets = [paths.DOCS / "assets" / "css" / f"{name}.css" for name in STIJL]
    files = (*sheets, paths.OVERRIDES / "regio" / "regio.css")
    return squeeze("\n".join(file.read_text("utf-8") for file in files))
