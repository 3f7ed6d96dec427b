"""Vellen of small registers, printed and looked at as a reader and a telephone do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp

from macros.drukwerk.drukken import Geprobeerd
from macros.drukwerk.soorten import vellen
from macros.site import Site, make
from macros.views.vellen.basis import Vel

from ...klein import AUTHORED, GEMEENTE, anders, register

WEBADRES = "https://hulp.kleindorp.example/"
MET_ADRES = anders(GEMEENTE, webadres=WEBADRES)
BIB = {
    "id": "bib",
    "naam": "De bib",
    "adres": {"straat": "Dorpsstraat 1", "postcode": "2999", "gemeente": "Kleindorp"},
    "bron": {"titel": "Test", "datum": "2026"},
}
ONZEKER = {"nagekeken": None, "bron": {"titel": "Plan", "datum": "2023-10"}}
"""Changes of an offer that nobody checked."""


def site(folder: Path, *aanbod: dict[str, Any], **files: Any) -> Site:
    """Return the site of the small register."""
    return make(register(folder, *aanbod, **files), AUTHORED)


def vel(made: Site, id: str) -> Vel:
    """Return one vel of a site."""
    return next(one for one in vellen(made.zicht.register) if one.id == id)


def ids(made: Site, soort: str) -> list[str]:
    """Return which vellen of a kind there are."""
    return [one.id for one in vellen(made.zicht.register) if one.soort.naam == soort]


def druk(made: Site, id: str) -> bytes:
    """Return the PDF of a vel; fails where it could not be made."""
    tried = probeer(made, id)
    assert [str(flaw) for flaw in tried.gebreken] == []
    return next(content for path, content in tried.bestanden if path.endswith(".pdf"))


def probeer(made: Site, id: str) -> Geprobeerd:
    """Return a vel, tried."""
    return made.drukkerij.druk(vel(made, id))


def tekst(pdf: bytes) -> str:
    """Return the words of all pages."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return " ".join(" ".join(pages).split())


def codes(pdf: bytes, dpi: int = 100) -> list[str]:
    """Return what a telephone reads from the first page, seen at so many dots an inch."""
    image = pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72).to_pil()
    return [found.text for found in zxingcpp.read_barcodes(image)]
