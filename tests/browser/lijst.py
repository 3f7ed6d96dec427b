"""What the tests of Mijn lijstje share: a list that is there already, and a reader of its codes."""

from __future__ import annotations

import base64
from typing import Any

import zxingcpp
from playwright.sync_api import Locator, Page, expect

SMALL = {"width": 360, "height": 640}
"""A small phone."""

VIER = ("digipunt-bibliotheek", "loket-gemeentehuis", "les-itsme-en-bankieren", "repair-cafe")
"""Four offers of Testdorp: a list as a social worker makes it."""

_GREY = """async (png) => {
  const bitmap = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  const { data } = canvas.getContext("2d").getImageData(0, 0, bitmap.width, bitmap.height);
  return [bitmap.width, Array.from({ length: data.length / 4 }, (_, at) => data[at * 4 + 1])];
}"""


def kept(page: Page) -> dict[str, Any]:
    """Return all that the device keeps."""
    return dict(page.evaluate("({ ...localStorage, ...sessionStorage })"))


def with_list(page: Page, address: str, *ids: str) -> Page:
    """Open the list of a device that kept these offers before."""
    page.goto(f"{address}404.html")
    page.evaluate("(ids) => localStorage.setItem('lijstje /lijstje/', ids)", ",".join(ids))
    return shown(page, f"{address}lijstje/", len(ids))


def shown(page: Page, address: str, count: int) -> Page:
    """Open a list and wait until it shows this many blocks."""
    page.goto(address)
    expect(page.locator(".blok")).to_have_count(count)
    return page


def titles(page: Page) -> list[str]:
    """Return the headings of the blocks, in order."""
    return page.locator(".blok h2").all_inner_texts()


def read(code: Locator, lab: Page) -> list[str]:
    """Return what an independent reader reads in the picture of a QR code."""
    png = base64.b64encode(code.screenshot()).decode()
    width, grey = lab.evaluate(_GREY, png)
    picture = memoryview(bytes(grey)).cast("B", shape=[len(grey) // width, width])
    return [found.text for found in zxingcpp.read_barcodes(picture)]
