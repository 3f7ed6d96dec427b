"""The picture that a chat or a social network shows beside a link to the site: the council's name on its own colour."""

from __future__ import annotations

import io
import unicodedata
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from .model import Gemeente

BREEDTE, HOOGTE = 1200, 630
"""What every network takes; the one shape that none of them cuts."""

KLEUR, PAPIER, ACCENT = "#00504f", "#fffdf9", "#ffd23f"
"""Our own deep colour, the paper and the yellow, as in tokens.css; a test compares them."""

RAND = 90
GROOT, KLEIN = 150, 52
"""Height of the letters of the name and of the lines under it."""


def deelbeeld(gemeente: Gemeente) -> bytes:
    """Return the picture as PNG: the same bytes for the same council and the same Pillow."""
    colour = gemeente.huisstijl.kleur if gemeente.huisstijl else None
    return _beeld(gemeente.naam, colour or KLEUR, gemeente.fictief)


@cache
def _beeld(name: str, colour: str, invented: bool) -> bytes:
    image = Image.new("RGB", (BREEDTE, HOOGTE), colour)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, HOOGTE - 24, BREEDTE, HOOGTE), ACCENT)
    below = "Een voorbeeld: deze gemeente bestaat niet." if invented else "Wie helpt, waar en wanneer."
    top = _regels(draw, "Digitale hulp in", RAND, KLEIN * 1.4)
    top = _regels(draw, name, top + 10, GROOT)
    _regels(draw, below, top + 50, KLEIN)
    file = io.BytesIO()
    image.quantize(64).save(file, "PNG", optimize=True)
    return file.getvalue()


def _regels(draw: ImageDraw.ImageDraw, text: str, top: float, size: float) -> float:
    """Write a text from the left edge on, smaller when it would not fit; return where it ends."""
    words = letters(text)
    font = ImageFont.load_default(size)
    room = BREEDTE - 2 * RAND
    if (width := draw.textlength(words, font)) > room:
        font = ImageFont.load_default(size * room / width)
    draw.text((RAND, top), words, PAPIER, font)
    return top + size * 1.1


def letters(text: str) -> str:
    """Return a text in the letters that Pillow brings along: without accents, for it has none."""
    plain = unicodedata.normalize("NFKD", text.replace("–", "-").replace("—", "-"))
    return "".join(sign for sign in plain if sign.isascii() or sign in "’‘“”")
