"""A walk through a page with the Tab key alone, and everything a keyboard user would run into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from playwright.sync_api import CDPSession, Page

_MARGIN = 8
"""How far around a control, in px, a focus ring may lie."""

_CHANGED = """async (pairs) => {
  const pixels = async (data) => {
    const bitmap = await createImageBitmap(await (await fetch("data:image/png;base64," + data)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
    return canvas.getContext("2d").getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const linear = Array.from({ length: 256 }, (_, value) =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (data, at) =>
    0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]] + 0.05;
  return Promise.all(pairs.map(async ([one, other]) => {
    const [before, after] = [await pixels(one), await pixels(other)];
    let count = 0;
    for (let at = 0; at < before.length; at += 4) {
      const [a, b] = [light(before, at), light(after, at)];
      if (Math.max(a, b) / Math.min(a, b) >= 3) count += 1;
    }
    return count;
  }));
}"""


@dataclass(frozen=True)
class Stop:
    """One stop of the walk: what the probe said; for a new look the pixels without and with focus (PNG, base64)."""

    told: dict[str, Any]
    pictures: tuple[str, str] | None

    @property
    def in_sight(self) -> bool:
        """Whether it stands on the screen with nothing over it."""
        return self.told["onScreen"] and not self.told["covered"]


def walk(page: Page, lab: Page) -> list[str]:
    """Press Tab until the page is left; return what is wrong, in words. `lab` is an empty page that compares pixels."""
    controls = page.evaluate("toets.start()")
    stops = list(_stops(page, len(controls) + 5))
    reached = {stop.told["index"] for stop in stops}
    found = [f"{name} is met Tab niet te bereiken" for i, name in enumerate(controls) if i not in reached]
    found += [
        f"{stop.told['name']} krijgt focus maar is geen knop of link"
        for stop in stops
        if stop.told["index"] < 0
    ]
    found += _out_of_sight(stops)
    found += _against_the_order(stops)
    found += _without_ring([stop for stop in stops if stop.pictures and stop.in_sight], lab)
    return found


def _stops(page: Page, most: int) -> Iterator[Stop]:
    session = page.context.new_cdp_session(page)
    for _ in range(most):
        page.keyboard.press("Tab")
        told = page.evaluate("toets.stop()")
        if told is None or told["again"]:
            return
        yield Stop(told, _pictures(page, session, told["drawn"]) if told["picture"] else None)


def _pictures(page: Page, session: CDPSession, box: dict[str, float]) -> tuple[str, str]:
    """Return the control without and with focus; focus is on it again afterwards."""
    focused = _picture(session, box)
    page.evaluate("toets.blur()")
    blurred = _picture(session, box)
    page.evaluate("toets.refocus()")
    return blurred, focused


def _picture(session: CDPSession, box: dict[str, float]) -> str:
    """Return what is drawn in `box` (px in the document) and a margin around it."""
    left, top = max(0, box["left"] - _MARGIN), max(0, box["top"] - _MARGIN)
    clip = {
        "x": left,
        "y": top,
        "width": max(1, box["right"] + _MARGIN - left),
        "height": max(1, min(box["bottom"] + _MARGIN - top, 2000)),
        "scale": 1,
    }
    wanted = {"format": "png", "clip": clip, "optimizeForSpeed": True}
    return str(session.send("Page.captureScreenshot", wanted)["data"])


def _out_of_sight(stops: list[Stop]) -> list[str]:
    """Focus is on the screen, and nothing lies over it (WCAG 2.4.11)."""
    found = [
        f"{stop.told['name']} valt buiten het venster als het focus krijgt"
        for stop in stops
        if not stop.told["onScreen"]
    ]
    seen = (stop.told for stop in stops if stop.told["onScreen"])
    return found + [f"{told['name']} ligt onder {told['covered']}" for told in seen if told["covered"]]


def _against_the_order(stops: list[Stop]) -> list[str]:
    """Focus goes down and to the right as one reads (WCAG 2.4.3); a next column may start higher.

    Within a part that scrolls by itself its own order counts: it moves under what has focus.
    """
    flow = [stop.told for stop in stops if not stop.told["pinned"]]
    found = []
    for one, other in pairwise(flow):
        where = "inFrame" if one["frame"] == other["frame"] else "box"
        a, b = one[where], other[where]
        up = b["bottom"] <= a["top"] + 1 and b["left"] < a["right"] - 1
        back = b["right"] <= a["left"] + 1 and b["top"] < a["bottom"] - 1 and b["bottom"] > a["top"] + 1
        if up or back:
            found.append(f"na {one['name']} springt focus terug naar {other['name']}")
    return found


def _without_ring(stops: list[Stop], lab: Page) -> list[str]:
    """Focus shows: as many pixels as the control's outline is long change by 3:1 or more (WCAG 2.4.7)."""
    changed = lab.evaluate(_CHANGED, [list(stop.pictures or ()) for stop in stops])
    return [
        f"{stop.told['name']}: focus is niet te zien ({count} px verandert, verwacht {stop.told['perimeter']:.0f})"
        for stop, count in zip(stops, changed, strict=True)
        if count < stop.told["perimeter"]
    ]
