"""What a screenshot holds: how many colours, how bright, how far the lightest is from the darkest."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from playwright.sync_api import Page

_COUNT = """async (data) => {
  const bitmap = await createImageBitmap(await (await fetch("data:image/png;base64," + data)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  const linear = (value) => value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const lights = Array.from({ length: 256 }, (_, value) => linear(value));
  const colours = new Map();
  let sum = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const light = 0.2126 * lights[pixels[at]] + 0.7152 * lights[pixels[at + 1]] + 0.0722 * lights[pixels[at + 2]];
    sum += light;
    const key = (pixels[at] << 16) + (pixels[at + 1] << 8) + pixels[at + 2];
    colours.set(key, light);
  }
  const all = [...colours.values()];
  const [least, most] = all.reduce(([a, b], light) => [Math.min(a, light), Math.max(b, light)], [1, 0]);
  return [colours.size, sum / (pixels.length / 4), (most + 0.05) / (least + 0.05)];
}"""


@dataclass(frozen=True)
class Colours:
    """Number of colours, mean relative luminance (0 black, 1 white), contrast of lightest and darkest (WCAG)."""

    count: int
    brightness: float
    contrast: float


def colours(lab: Page, picture: bytes) -> Colours:
    """Return what a PNG holds; `lab` is an empty page that reads it."""
    return Colours(*lab.evaluate(_COUNT, base64.b64encode(picture).decode()))
