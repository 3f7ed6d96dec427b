"""Rules that keep a page safe and private: nothing inline, nothing from elsewhere, no leftovers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from ...resten import GEEN_WAARDE, RESTEN
from ..page import Hit, Page, as_asked, even
from ..tree import Element


def nothing_inline(page: Page) -> Iterator[Hit]:
    """No script, style or handler inside the page: it runs under a strict Content-Security-Policy."""
    for script in page.all("script"):
        if script.get("type") == DATA:
            yield from _data(script)
        elif script.get("src") is None:
            yield (
                script.line,
                "Een <script> in de pagina zelf. Verwacht: een bestand van deze site, of geen script.",
            )
    for style in page.all("style"):
        yield style.line, "Een <style> in de pagina zelf. Verwacht: het stijlblad van de site."
    for moving in page.all("animate", "set"):
        yield moving.line, f"{moving.start_tag()} verandert de pagina. Verwacht: een beeld dat stilstaat."
    for element in page.attributed:
        for attribute in element.attributes:
            if attribute == "style":
                yield element.line, f'{element.start_tag()} heeft style="…". Verwacht: een class.'
            elif attribute.startswith("on") or attribute == "srcdoc":
                yield (
                    element.line,
                    f"{element.start_tag()} heeft {attribute}. Verwacht: geen code in de HTML.",
                )


DATA = "application/ld+json"
"""The one type of <script> that may stand in a page: no browser runs it, so no policy refuses it."""


def _data(block: Element) -> Iterator[Hit]:
    """Find a data block that is anything else than JSON, or whose text could end it."""
    text = "".join(child for child in block.children if isinstance(child, str))
    if set(block.attributes) != {"type"}:
        yield block.line, f'{block.start_tag()} is meer dan gegevens. Verwacht: alleen type="{DATA}".'
    if "<" in text:
        yield (
            block.line,
            f"{block.start_tag()} houdt een “<” in. Verwacht: “\\u003c”, zodat niets het blok afsluit.",
        )
    try:
        json.loads(text)
    except ValueError as wrong:
        yield block.line, f"{block.start_tag()} houdt geen JSON in ({wrong}). Verwacht: geldige JSON."


_LOADS = {
    "audio": ("src",),
    "embed": ("src",),
    "feimage": ("href", "xlink:href"),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
_NOT_LOADED = frozenset({"alternate", "author", "canonical", "help", "license", "next", "prev", "search"})


def loads(page: Page) -> Iterator[tuple[Element, str]]:
    """Yield (element, address) of everything that a browser fetches by itself to show the page."""
    for element in page.all(*_LOADS):
        for attribute in _LOADS[element.name]:
            value = element.get(attribute) or ""
            several = re.split(r"\s*,\s+", value) if attribute == "srcset" else [value]
            yield from ((element, as_asked(one).split(" ")[0]) for one in several if even(one))
    for link in page.all("link"):
        if link.get("href") and not set((link.get("rel") or "").lower().split()) <= _NOT_LOADED:
            yield link, as_asked(link.get("href") or "")


def own_origin(page: Page) -> Iterator[Hit]:
    """Scripts, styles, pictures, fonts and frames come from this site alone; a picture may be data:."""
    for element, address in loads(page):
        picture = element.name in ("img", "source") and address.startswith("data:image/")
        if not picture and re.match(r"[a-z][a-z0-9+.-]*:|//|\\", address, re.IGNORECASE):
            yield (
                element.line,
                f"{element.start_tag()} laadt iets van elders. Verwacht: een bestand van deze site.",
            )


_CODE = frozenset({"code", "pre", "script", "style"})
_READ_OUT = ("alt", "aria-label", "content", "placeholder", "title")


def no_leftovers(page: Page) -> Iterator[Hit]:
    """No traceback and no `None` for a value; `{{` is allowed, for a text of the register may hold it."""
    for element in page.elements:
        texts = [child for child in element.children if isinstance(child, str)]
        if element.attributes:
            texts += [element.attributes[name] for name in _READ_OUT if name in element.attributes]
        for text in texts:
            found = RESTEN.search(text) or GEEN_WAARDE.fullmatch(text)
            if found and not {element.name, *(e.name for e in element.ancestors())} & _CODE:
                yield (
                    element.line,
                    f"Er staat “{even(found[0])}” op de pagina: een rest van het programma. Verwacht: tekst.",
                )


RULES = (nothing_inline, own_origin, no_leftovers)
