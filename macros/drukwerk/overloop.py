"""What does not fit on a vel, found in the layout: too many pages, more in a box than its room, words that went away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

PAST = "past"
"""Class of an element whose contents must stay within it."""

STUK = "data-stuk"
"""Attribute that says what an element is about: `aanbod/digipunt-bib`."""

SCHERM = "scherm"
"""Class of an element that is not for paper."""

GEEN_TEKST = ("style", "svg")
"""Tags of which the words are no text of the page."""

SLACK = 1.0
"""Pixels (1/96 inch) by which something may reach over an edge."""


@dataclass(frozen=True)
class Overloop:
    """One place where something does not fit."""

    stuk: str
    """What it is about; empty when it is the vel as a whole."""
    waar: str
    """The first words that do not fit; empty for what has none."""


@dataclass(frozen=True)
class Kader:
    """The room that something must stay within, in pixels from the corner of the page."""

    links: float
    boven: float
    rechts: float
    onder: float

    def bevat(self, other: Kader) -> bool:
        """Say whether another one lies within it."""
        return (
            other.links >= self.links - SLACK
            and other.boven >= self.boven - SLACK
            and other.rechts <= self.rechts + SLACK
            and other.onder <= self.onder + SLACK
        )


@dataclass(frozen=True)
class Ruimte:
    """Where the contents of a box may be."""

    tekst: Kader
    """Room of what stands in it: without its padding."""
    rand: Kader
    """Room of what is pinned to a side of it, and of colour and lines: up to its edge."""
    stuk: str = ""

    def van(self, pinned: bool) -> Ruimte:
        """Return the room of something that is pinned, or not."""
        return replace(self, tekst=self.rand) if pinned else self


def overloop(tree: Any, pages: Sequence[Any], most: int | None) -> Iterator[Overloop]:
    """Yield what does not fit on the laid out pages of WeasyPrint, of which there may be `most`."""
    roots = [*map(wortel, pages)]
    if most is not None and len(roots) > most:
        yield next((Overloop(*found) for found in teksten(roots[most])), Overloop("", ""))
        return
    found = [one for root in roots for one in _in(root, Ruimte(_inhoud(root), _vel(root)))]
    yield from found or _verdwenen(tree, roots)


def wortel(page: Any) -> Any:
    """Return the tree of boxes of a page, which WeasyPrint promises nobody."""
    return page._page_box


def teksten(box: Any, stuk: str = "") -> Iterator[tuple[str, str]]:
    """Yield (what it is about, text) of every text in the layout of a page or a box, in order."""
    for part in getattr(box, "children", ()):
        own = _stuk(part) or stuk
        if text := _text(part):
            yield own, text
        yield from teksten(part, own)


def _in(box: Any, room: Ruimte) -> Iterator[Overloop]:
    """Yield once for each box of class `past`, or the page, out of which something sticks."""
    for part in getattr(box, "children", ()):
        if type(part).__name__ == "MarginBox" or part.is_outside_marker:
            continue
        own = replace(room.van(_pinned(part)), stuk=_stuk(part) or room.stuk)
        if _sticks_out(part, own):
            yield Overloop(own.stuk, _woorden(part))
        elif _is(part, PAST):
            yield from list(_in(part, Ruimte(_inhoud(part), _rand(part), own.stuk)))[:1]
        else:
            yield from _in(part, own)


def _sticks_out(box: Any, room: Ruimte) -> bool:
    """Say whether a text, a picture, or what one sees of a box by itself, lies outside its room."""
    if _text(box):
        return not room.tekst.bevat(_regel(box))
    if hasattr(box, "replacement"):
        return not room.tekst.bevat(_inhoud(box))
    return (_is(box, PAST) or _zichtbaar(box)) and not room.rand.bevat(_rand(box))


def _zichtbaar(box: Any) -> bool:
    """Say whether a box has lines around it that show its edge."""
    if not hasattr(box, "children") or box.style["visibility"] != "visible":
        return False
    return any(
        getattr(box, f"border_{side}_width", 0)
        and box.style[f"border_{side}_style"] not in ("none", "hidden")
        for side in ("top", "right", "bottom", "left")
    )


def _pinned(box: Any) -> bool:
    return box.style["position"] in ("absolute", "fixed")


def _inhoud(box: Any) -> Kader:
    x, y = box.content_box_x(), box.content_box_y()
    return Kader(x, y, x + box.width, y + box.height)


def _rand(box: Any) -> Kader:
    x, y = box.border_box_x(), box.border_box_y()
    return Kader(x, y, x + box.border_width(), y + box.border_height())


def _vel(page: Any) -> Kader:
    return Kader(0, 0, page.margin_width(), page.margin_height())


def _regel(text: Any) -> Kader:
    """Return the room of a text in its line: the tail of a letter below a tight line counts for nothing."""
    x, y = text.position_x, text.position_y
    return Kader(x, y, x + text.width, y + text.margin_height())


def _verdwenen(tree: Any, roots: Sequence[Any]) -> Iterator[Overloop]:
    """Yield the first words of the document that are nowhere in the layout: what no page had room for."""
    shown = Counter("".join(_kaal(text) for root in roots for _, text in teksten(root)))
    for stuk, text in _in_document(tree.find("body"), ""):
        shown.subtract(_kaal(text))
        if any(shown[sign] < 0 for sign in _kaal(text)):
            yield Overloop(stuk, " ".join(text.split()))
            return


def _in_document(element: Any, stuk: str) -> Iterator[tuple[str, str]]:
    own = element.get(STUK) or stuk
    yield own, element.text or ""
    for child in element:
        if _op_papier(child):
            yield from _in_document(child, own)
        yield own, child.tail or ""


def _op_papier(element: Any) -> bool:
    named = isinstance(element.tag, str) and element.tag.rpartition("}")[2] not in GEEN_TEKST
    return named and SCHERM not in (element.get("class") or "").split()


def _kaal(text: str) -> str:
    """Return the letters and digits of a text: what no line break and no capital changes."""
    return "".join(filter(str.isalnum, text.casefold()))


def _is(box: Any, name: str) -> bool:
    return box.element is not None and name in (box.element.get("class") or "").split()


def _stuk(box: Any) -> str:
    return (box.element.get(STUK) or "") if box.element is not None else ""


def _woorden(box: Any) -> str:
    """Return the first words of a box, or what a picture says to who cannot see it."""
    if hasattr(box, "replacement"):
        return str(box.element.get("alt") or "")
    return _text(box) or next(
        (words for part in getattr(box, "children", ()) if (words := _woorden(part))), ""
    )


def _text(box: Any) -> str:
    return str(getattr(box, "text", "") or "").strip()
