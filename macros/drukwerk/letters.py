"""The letter that every PDF carries, and the signs that it does not have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from unicodedata import category

SCHEMA = "drukletter"
"""What the address of a letter begins with: `drukletter:Bold`. No folder of this machine stands in a PDF."""

GEWICHTEN = {400: "Regular", 600: "Semibold", 700: "Bold", 900: "Black"}
"""Weight → name of the letter."""

ZONDER_TEKENING = frozenset({"Cc", "Cf"})
"""Kinds of signs that nobody sees."""


def letter(name: str) -> bytes:
    """Return the file of a letter; raises KeyError for one that is not ours."""
    if name not in GEWICHTEN.values():
        raise KeyError(name)
    return (files("font_source_sans_pro") / "files" / f"SourceSansPro-{name}.ttf").read_bytes()


def letterstijl() -> str:
    """Return the style rules that put our letter in the place of every other, with a hyphen that it has; they come last."""
    faces = (
        f"@font-face {{ font-family: Drukletter; font-weight: {weight}; src: url({SCHEMA}:{name}) }}"
        for weight, name in GEWICHTEN.items()
    )
    own = ':root { --md-text-font-family: Drukletter; font-family: Drukletter; hyphenate-character: "-" }'
    return "\n".join([*faces, own, "code, kbd, pre, samp { font-family: inherit }"])


@cache
def tekens() -> frozenset[int]:
    """Return the number of every sign that the letter has in each weight."""
    from io import BytesIO

    from fontTools.ttLib import TTFont

    maps = (TTFont(BytesIO(letter(name))).getBestCmap() for name in GEWICHTEN.values())
    return frozenset.intersection(*(frozenset(one) for one in maps))


def vreemd(text: str) -> str:
    """Return the signs of a text that the letter does not have, each once."""
    return "".join(
        sign
        for sign in dict.fromkeys(text)
        if ord(sign) not in tekens() and category(sign) not in ZONDER_TEKENING
    )


def vreemde(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield (what it is about, the text, its strange signs) of each (what it is about, text) that has some."""
    return ((about, text, odd) for about, text in texts if (odd := vreemd(text)))
