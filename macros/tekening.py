"""The who-does-what picture: two columns of names and the lines between them, as ready values of an SVG."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BREEDTE = 280
"""Width in units, which are pixels on a phone of 320 px; the letters are sized for that."""

VAK = 112
"""Width of the box around a name."""

HOOGTE = 44
"""Height of a box at least: a finger."""

TUSSEN = 6
"""Between two boxes."""

REGEL = 16
"""Height of a line of letters."""

_LUCHT = 10
"""Above and below the letters in a box, together."""

_BINNEN = VAK - 6
"""Width for letters."""

_MINSTENS = 4
"""Letters of a word that a new line holds at least."""

_NAAD = re.compile("(?:centrum|consulent|netwerk|dienst|bestuur|gemeente)", re.IGNORECASE)
"""Where a long name of an actor is put together: these words are read best as a whole."""

_SMAL, _BREED = "fijlrtI.,’'-() ", "mwABCDGHKMNOQRUVWXYZ&"


@dataclass(frozen=True)
class Knoop:
    """A name in one of the columns, and where it leads."""

    id: str
    naam: str
    adres: str
    kleur: str | None = None
    """Name of a colour of the bouwstenen, for its edge and the lines to it."""
    voorbij: bool = False
    """Whether it exists no more: its edge is dashed."""


@dataclass(frozen=True)
class Draad:
    """That a name on the left has to do with one on the right."""

    van: str
    naar: str
    vast: bool = True
    """Whether the line is whole; else it is dashed."""
    pijl: bool = False
    """Whether it has a head: it holds one way."""


@dataclass(frozen=True)
class Letters:
    """One line of letters in a box."""

    y: int
    tekst: str


@dataclass(frozen=True)
class Vak:
    """A name with its box, drawn."""

    knoop: Knoop
    x: int
    y: int
    hoogte: int
    regels: tuple[Letters, ...]

    @property
    def midden(self) -> int:
        """Return where its letters have their middle."""
        return self.x + VAK // 2


@dataclass(frozen=True)
class Lijn:
    """A line from left to right as the `d` of an SVG path."""

    d: str
    vast: bool
    kleur: str | None


@dataclass(frozen=True)
class Tekening:
    """Two columns and their lines, ready to draw."""

    hoogte: int
    links: tuple[Vak, ...]
    rechts: tuple[Vak, ...]
    lijnen: tuple[Lijn, ...]


def tekening(links: Iterable[Knoop], rechts: Sequence[Knoop], draden: Sequence[Draad]) -> Tekening:
    """Return the drawing: right in the order given, left by the middle of what it leads to, lines cross less so."""
    ordered = _op_midden(links, rechts, draden)
    height = max(_som(ordered), _som(rechts))
    left, right = _stapel(ordered, 0, height), _stapel(rechts, BREEDTE - VAK, height)
    return Tekening(height, left, right, tuple(_lijnen(left, right, draden)))


def _op_midden(left: Iterable[Knoop], right: Sequence[Knoop], threads: Iterable[Draad]) -> list[Knoop]:
    """Sort the left side by the mean place of what it leads to; what leads nowhere comes last."""
    place = {node.id: i for i, node in enumerate(right)}
    found: dict[str, list[int]] = {}
    for thread in threads:
        found.setdefault(thread.van, []).append(place[thread.naar])

    def key(node: Knoop) -> tuple[bool, float, str]:
        spots = found.get(node.id, [])
        return not spots, sum(spots) / len(spots) if spots else 0, node.naam

    return sorted(left, key=key)


def _hoogte(node: Knoop) -> int:
    return max(HOOGTE, len(afgebroken(node.naam)) * REGEL + _LUCHT)


def _som(nodes: Sequence[Knoop]) -> int:
    return sum(_hoogte(node) + TUSSEN for node in nodes) + TUSSEN


def _stapel(nodes: Sequence[Knoop], x: int, height: int) -> tuple[Vak, ...]:
    """Return the boxes of one column, spread over the height."""
    spare = (height - _som(nodes)) / (len(nodes) + 1)
    boxes: list[Vak] = []
    y = TUSSEN + spare
    for node in nodes:
        lines, tall, top = afgebroken(node.naam), _hoogte(node), round(y)
        first = top + (tall - len(lines) * REGEL) // 2 + REGEL - 4
        letters = tuple(Letters(first + i * REGEL, text) for i, text in enumerate(lines))
        boxes.append(Vak(node, x, top, tall, letters))
        y += tall + TUSSEN + spare
    return tuple(boxes)


def _lijnen(left: Sequence[Vak], right: Sequence[Vak], threads: Sequence[Draad]) -> Iterable[Lijn]:
    """Yield every line; the ends at a box stand apart, in the order of the boxes they go to."""
    starts = _einden(left, [(thread.van, thread.naar) for thread in threads], right)
    ends = _einden(right, [(thread.naar, thread.van) for thread in threads], left)
    colours = {box.knoop.id: box.knoop.kleur for box in right}
    middle = BREEDTE // 2
    for thread in threads:
        one, other = starts[thread.van, thread.naar], ends[thread.naar, thread.van]
        head = "m-6 -4l6 4l-6 4" if thread.pijl else ""
        curve = f"M{VAK} {one}C{middle} {one} {middle} {other} {BREEDTE - VAK} {other}{head}"
        yield Lijn(curve, thread.vast, colours[thread.naar])


def _einden(
    boxes: Sequence[Vak], pairs: Sequence[tuple[str, str]], others: Sequence[Vak]
) -> dict[tuple[str, str], int]:
    """Return for each (own, other) how high the line leaves its own box."""
    height = {box.knoop.id: box.y for box in others}
    found: dict[tuple[str, str], int] = {}
    leads: dict[str, list[str]] = {}
    for own, other in pairs:
        leads.setdefault(own, []).append(other)
    for box in boxes:
        to = sorted(leads.get(box.knoop.id, ()), key=lambda name: height[name])
        for i, other in enumerate(to, 1):
            found[box.knoop.id, other] = box.y + round(box.hoogte * i / (len(to) + 1))
    return found


def afgebroken(name: str) -> tuple[str, ...]:
    """Return a name in lines that fit in a box; a word that is too long is cut with a hyphen, at a seam if it can."""
    lines: list[str] = []
    for word in name.split():
        if lines and _breedte(f"{lines[-1]} {word}") <= _BINNEN:
            lines[-1] += f" {word}"
        else:
            lines += _stukken(word)
    return tuple(lines)


def _stukken(word: str) -> list[str]:
    if _breedte(word) <= _BINNEN:
        return [word]
    most = max(i for i in range(1, len(word)) if _breedte(f"{word[:i]}-") <= _BINNEN)
    known = (found.start() for found in _NAAD.finditer(word, 1) if found.start() <= most)
    cut = max(known, default=min(most, len(word) - _MINSTENS))
    return [f"{word[:cut]}-", *_stukken(word[cut:])]


def _breedte(text: str) -> float:
    """Return about how wide letters of 13 units are, rather too wide than too narrow."""
    return sum(4.4 if c in _SMAL else 10 if c in _BREED else 7.4 for c in text)
