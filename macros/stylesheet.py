"""The stylesheet of every page: tokens first, then the base, then each component by name, print last; and bundles for some."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

FIRST = ("tokens", "base")
LAST = ("print",)
ALONE = "drukwerk"
"""The bundle that is the whole style of its pages on paper, so that the PDF and the browser print the same."""

_VERTONING = ("tokens", "base", "datumblad", "pictogram")
EERST = {ALONE: ("tokens",), "insluiten": _VERTONING, "scherm": _VERTONING}
"""The bundles that stand on their own → what they begin with."""


def stylesheet(folder: Path, own_tokens: str = "") -> tuple[str, str]:
    """Return the path in the site, with the hash of its content in its name, and the whole stylesheet.

    `own_tokens` are rules that put a council's colours in the place of ours.
    """
    names = sorted(file.stem for file in folder.glob("*.css"))
    middle = [name for name in names if name not in (*FIRST, *LAST)]
    tokens, *others = ((folder / f"{name}.css").read_text("utf-8") for name in (*FIRST, *middle, *LAST))
    return _file("stijl", "\n".join([tokens, own_tokens, *others]))


def bundles(folder: Path, own_tokens: str = "") -> dict[str, tuple[str, str]]:
    """Return the style that only some pages need, by name: path in the site and text of each folder in `folder`."""
    return {
        inner.name: _file(
            inner.name,
            "\n".join(
                [
                    *(_met_eigen(folder, name, own_tokens) for name in EERST.get(inner.name, ())),
                    *(file.read_text("utf-8") for file in sorted(inner.glob("*.css"))),
                ]
            ),
        )
        for inner in sorted(folder.iterdir())
        if inner.is_dir()
    }


def _met_eigen(folder: Path, name: str, own_tokens: str) -> str:
    """Return one sheet; the council's own colours come behind ours."""
    css = (folder / f"{name}.css").read_text("utf-8")
    return f"{css}\n{own_tokens}" if name == "tokens" else css


def _file(name: str, css: str) -> tuple[str, str]:
    text = squeeze(css)
    return f"assets/{name}.{sha256(text.encode()).hexdigest()[:10]}.css", text


def squeeze(css: str) -> str:
    """Return the rules without comments and needless white space: fewer bytes on a slow line."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    return re.sub(r" ?([{};,]) ?", r"\1", css).replace(";}", "}").strip()
