"""Before and after: which entries changed between two versions of the register, and the sheet that shows both pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from . import paths
from .check.content import Entry
from .links import authored_pages, base_of
from .model.soorten import LIJSTEN
from .recordsoorten import KINDS, Kind
from .register import Register
from .site import make

WIDTH, EDGE = 360, 24
"""Width of a phone and of the space around it, in CSS pixels."""


@dataclass(frozen=True)
class Blad:
    """One changed entry: the address of its page before and after; `None` where it had or has none."""

    naam: str
    """Name of the picture, without its ending: `aanbod-digipunt-bibliotheek`."""
    titel: str
    voor: str | None
    """`/aanbod/digipunt-bibliotheek/`."""
    na: str | None


def bladen(voor: Register, na: Register) -> tuple[Blad, ...]:
    """Return a sheet for every offer, place and actor that is new, gone or no longer the same."""
    kinds = (kind for kind in KINDS if kind.folder in LIJSTEN.values())
    return tuple(sheet for kind in kinds for sheet in _bladen(kind, voor, na))


def _bladen(kind: Kind, voor: Register, na: Register) -> Iterator[Blad]:
    before = {str(entry.id): entry for entry in kind.entries(voor)}
    for new in kind.entries(na):
        old = next((before.pop(name) for name in (new.id, *new.vorige_ids) if name in before), None)
        if old != new:
            yield _blad(kind, (voor, old), (na, new))
    yield from (_blad(kind, (voor, old), (na, None)) for old in before.values())


def _blad(kind: Kind, voor: tuple[Register, Entry | None], na: tuple[Register, Entry | None]) -> Blad:
    shown: Any = na[1] or voor[1]
    return Blad(f"{kind.folder}-{shown.id}", kind.name(shown), _adres(kind, *voor), _adres(kind, *na))


def _adres(kind: Kind, register: Register, entry: Entry | None) -> str | None:
    return f"{base_of(register.gemeente.webadres)}{kind.folder}/{entry.id}/" if entry else None


def bestanden(register: Register) -> dict[str, str]:
    """Return address → text of every page of the register, with the style and the logo that it is shown with."""
    base = base_of(register.gemeente.webadres)
    logos = {f"{base}assets/{file.name}": file.read_text("utf-8") for file in _LOGOS.glob("*.svg")}
    made = make(register, authored_pages(paths.DOCS)).files()
    return logos | {base + path.removesuffix("index.html"): text for path, text in made}


_LOGOS = paths.DOCS / "assets"


def vel(blad: Blad, voor: str | None, na: str | None) -> str:
    """Return the HTML of the sheet; `voor` and `na` are the addresses of the pictures of both pages."""
    sides = (
        _kant("Voor", voor, "Deze pagina bestond nog niet."),
        _kant("Na", na, "Deze pagina valt weg."),
    )
    return f'{_HEAD}<h1>{escape(blad.titel)}</h1><div class="kanten">{"".join(sides)}</div>'


def _kant(title: str, picture: str | None, missing: str) -> str:
    shown = f'<img src="{escape(picture)}" alt="">' if picture else f"<p>{missing}</p>"
    return f"<section><h2>{title}</h2>{shown}</section>"


_HEAD = f"""<!doctype html><html lang="nl"><meta charset="utf-8"><title>Voor en na</title><style>
body {{ margin: 0; padding: {EDGE}px; background: #d8d2c4; color: #1a1a1a; font: 16px sans-serif; width: max-content }}
h1 {{ font-size: 20px; margin: 0 0 16px; max-width: {2 * WIDTH}px }}
h2 {{ font-size: 16px; margin: 0 0 8px }}
.kanten {{ display: flex; gap: {EDGE}px; align-items: flex-start }}
section {{ width: {WIDTH}px }}
img, p {{ display: block; margin: 0; border-radius: 12px; width: {WIDTH}px }}
p {{ box-sizing: border-box; padding: {EDGE}px; background: #fff }}
</style>"""
