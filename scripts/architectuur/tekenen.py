"""The layers as an SVG in the colour of the text around it, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from .lagen import LAGEN, Laag

BREED = 280
"""Width of the drawing in pixels: what fits a screen of 320."""
VAK = 120
"""Width of the box of a layer."""
HOOG = 38
"""Height of a box: room for a line that leaves and one that arrives, 16 pixels apart."""
STAP = 46
"""From the top of a box to the top of the next."""
RAIL = 13
"""Between two rails."""

NAAM = (
    "Lagen onder elkaar. Een lijn gaat van elke laag omhoog naar de lagen die ze gebruikt. "
    "De lijst onder de tekening zegt hetzelfde in woorden."
)


def tekening(layers: Sequence[Laag] = LAGEN) -> str:
    """Return the picture as SVG: each layer a box with a rail of its own; a dot on it says who uses that layer."""
    high = STAP * (len(layers) - 1) + HOOG + 2
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(NAAM)}" width="{BREED}" '
        f'height="{high}" viewBox="0 0 {BREED} {high}" fill="none" stroke="currentColor" stroke-width="1.5">'
    )
    return "\n".join([head, *_vakken(layers), *_rails(layers), "</svg>"]) + "\n"


def _vakken(layers: Sequence[Laag]) -> Iterator[str]:
    for at, layer in enumerate(layers):
        top = at * STAP + 1
        yield f'<rect x="1" y="{top}" width="{VAK}" height="{HOOG}" rx="4"/>'
        yield (
            f'<text x="10" y="{top + 24}" font-size="15" fill="currentColor" stroke="none">'
            f"{escape(layer.naam)}</text>"
        )


def _rails(layers: Sequence[Laag]) -> Iterator[str]:
    """Yield the lines: the rail of a higher layer lies further to the right, so that no arrow is crossed."""
    names = [layer.naam for layer in layers]
    right = VAK + 1
    for at, layer in enumerate(layers):
        users = [below for below, other in enumerate(layers) if layer.naam in other.gebruikt]
        if users:
            x, y = _x(at, names), at * STAP + HOOG - 10
            yield f'<path d="M{x} {_y(users[-1])}V{y}H{right}m6 -4l-6 4l6 4"/>'
        if layer.gebruikt:
            ends = sorted(_x(names.index(name), names) for name in layer.gebruikt)
            yield f'<path d="M{right} {_y(at)}H{ends[-1]}"/>'
            for x in ends:
                yield f'<circle cx="{x}" cy="{_y(at)}" r="3" fill="currentColor" stroke="none"/>'


def _x(at: int, names: Sequence[str]) -> int:
    return VAK + 14 + RAIL * (len(names) - 2 - at)


def _y(at: int) -> int:
    return at * STAP + 12


def in_woorden(layers: Sequence[Laag] = LAGEN) -> str:
    """Return the same as a list in Markdown: what each layer is for, its modules, and what it uses."""
    return "".join(_punt(layer) for layer in layers)


def _punt(layer: Laag) -> str:
    names = ", ".join(f"`{name}`" for name in layer.modules)
    uses = f"Gebruikt {_opsomming(layer.gebruikt)}." if layer.gebruikt else "Gebruikt niets van de andere."
    return f"- **{layer.naam}.** {layer.wat} {uses} Modules: {names}.\n"


def _opsomming(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} en {last}" if first else last
