"""QR codes on paper: read back from the printed page."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import weasyprint
import zxingcpp
from PIL.Image import Image

from macros import paths
from macros.templates import environment
from macros.views.vellen.qr import Qr, qr

from ...klein import AANBOD, PLAATS, anders
from .pers import MET_ADRES, WEBADRES, codes, druk, site

KLEINST = 20
"""Millimetres of the smallest code on any vel."""


def test_a_picture_with_words() -> None:
    """Who cannot see it hears what it holds; the code of a vel is drawn once."""
    assert qr(WEBADRES).tekst == f"QR-code van {WEBADRES}"
    assert qr(WEBADRES) is qr(WEBADRES)


def test_a_stain_does_no_harm() -> None:
    """Five by five millimetres of the smallest code; a code for a screen cannot spare that much."""
    drawn = _beeld(qr(WEBADRES))
    side = drawn.width // 6
    drawn.paste("white", (2 * side, 2 * side, 3 * side, 3 * side))
    assert [found.text for found in zxingcpp.read_barcodes(drawn)] == [WEBADRES]


def test_a_telephone_reads_the_poster(tmp_path: Path) -> None:
    """At 100 dots an inch, in both sizes, with the longest id that a place can have."""
    long = "bibliotheek-" + "x" * 48
    made = site(
        tmp_path, anders(AANBOD, plaatsen=[long]), gemeente=MET_ADRES, plaatsen=(anders(PLAATS, id=long),)
    )
    for size in ("a4", "a3"):
        assert codes(druk(made, f"affiche-{long}-{size}")) == [f"{WEBADRES}plaatsen/{long}/"]


def test_the_smallest_code_with_a_long_address() -> None:
    """At 200 dots an inch: a telephone that is held near."""
    address = f"https://digitalehulp.sint-katelijne-waver.example/plaatsen/{'x' * 60}/"
    assert [found.text for found in zxingcpp.read_barcodes(_beeld(qr(address)))] == [address]


def _beeld(code: Qr) -> Image:
    """Return a printed code of the smallest size."""
    macro = environment(paths.OVERRIDES).get_template("vellen/qr.html").module.qr
    style = f"<style>@page {{ size: 30mm }} svg {{ width: {KLEINST}mm; height: {KLEINST}mm }}</style>"
    pdf = weasyprint.HTML(string=style + macro(code)).write_pdf()
    return pypdfium2.PdfDocument(pdf)[0].render(scale=200 / 72).to_pil()
