"""Rules on how a page is built up: headings, landmarks, the skip link, ids, tables, nothing empty."""

from __future__ import annotations

from collections.abc import Iterator

from ..page import Hit, Page, even, words
from ..tree import Element

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def one_h1(page: Page) -> Iterator[Hit]:
    """Exactly one h1: the name of the page."""
    found = page.all("h1")
    if not found:
        yield 0, "De pagina heeft geen <h1>. Verwacht: één hoofdtitel."
    for extra in found[1:]:
        yield (
            extra.line,
            f"Er staat een tweede <h1>: “{even(words(extra))}”. Verwacht: één hoofdtitel, dan <h2>.",
        )


def heading_order(page: Page) -> Iterator[Hit]:
    """Headings go down one level at a time, and the h1 comes first (WCAG 1.3.1)."""
    before = 0
    for heading in page.all(*HEADINGS):
        level = int(heading.name[1])
        if level > before + 1:
            expected = f"<h{before + 1}>" if before else "eerst de <h1>"
            yield (
                heading.line,
                f"<h{level}> “{even(words(heading))}” slaat een niveau over. Verwacht: {expected}.",
            )
        before = level


def one_main(page: Page) -> Iterator[Hit]:
    """Exactly one `<main>` holds what the page is about."""
    mains = page.all("main")
    if not mains:
        yield 0, "De pagina heeft geen <main>. Verwacht: één <main> rond de inhoud."
    for extra in mains[1:]:
        yield extra.line, "Er staat een tweede <main>. Verwacht: één <main> rond de inhoud."


def skip_link(page: Page) -> Iterator[Hit]:
    """The first control of the page is a link that jumps to the content (WCAG 2.4.1)."""
    controls = [e for e in page.all("a", "button", "input", "select", "summary", "textarea") if _reachable(e)]
    if not controls or not page.all("main"):
        return
    first, main = controls[0], page.all("main")[0]
    href = first.get("href") or ""
    target = page.ids.get(href[1:]) if href.startswith("#") else None
    if not href.startswith("#") or (target and main not in (target, *target.ancestors())):
        yield (
            first.line,
            f"{first.start_tag()} is het eerste wat je met Tab bereikt."
            " Verwacht: een link die naar <main> springt, zoals “Ga naar de inhoud”.",
        )


def _reachable(element: Element) -> bool:
    return element.name != "a" or element.get("href") is not None


def navigation_names(page: Page) -> Iterator[Hit]:
    """Where a page has several `<nav>`s each has a name of its own, so that people can choose."""
    navs = page.all("nav")
    names = [even(nav.get("aria-label") or "") or _labelled_by(page, nav) for nav in navs]
    for nav, name in zip(navs, names, strict=True):
        if len(navs) > 1 and not name:
            yield nav.line, f'{nav.start_tag()} heeft geen naam. Verwacht: aria-label="…" op elke <nav>.'
        elif name and names.count(name) > 1:
            yield nav.line, f"Twee keer <nav> met de naam “{name}”. Verwacht: elke <nav> een eigen naam."


def _labelled_by(page: Page, element: Element) -> str:
    """Return the name that `aria-labelledby` gives, its own content left aside."""
    return page.name_of(element) if element.get("aria-labelledby") else ""


def unique_ids(page: Page) -> Iterator[Hit]:
    """An id stands once on a page and holds no space."""
    for element in page.attributed:
        value = element.attributes.get("id")
        if value is None:
            continue
        if not value or value != "".join(value.split()):
            yield element.line, f'id="{value}" is leeg of bevat een spatie. Verwacht: één woord.'
        elif page.ids[value] is not element:
            first = page.ids[value].line
            yield element.line, f'id="{value}" staat ook op regel {first}. Verwacht: elk id één keer.'


_POINTERS = frozenset(
    {"for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"}
)


def references_exist(page: Page) -> Iterator[Hit]:
    """What points to an id on the page (`for`, `aria-labelledby` …) points to one that is there."""
    for element in page.attributed:
        for attribute in _POINTERS & element.attributes.keys():
            for target in element.attributes[attribute].split():
                if target not in page.ids:
                    yield (
                        element.line,
                        f'{attribute}="{target}" wijst naar een id dat niet op de pagina staat.'
                        " Verwacht: een bestaand id.",
                    )


_NEVER_EMPTY = (
    *HEADINGS, "blockquote", "caption", "dd", "dt",
    "figcaption", "label", "legend", "li", "p", "summary", "th",
)  # fmt: skip
_FILLS = frozenset({"audio", "button", "canvas", "img", "input", "select", "svg", "textarea", "video"})


def nothing_empty(page: Page) -> Iterator[Hit]:
    """No heading, paragraph, list or list item without content: software reads them out as a riddle."""
    for element in page.all(*_NEVER_EMPTY):
        if not even(words(element)) and not any(
            e.name in _FILLS and _shown(e) for e in element.descendants()
        ):
            yield element.line, f"{element.start_tag()} is leeg. Verwacht: tekst, of geen <{element.name}>."
    for block in page.all("ul", "ol", "dl"):
        if not any(isinstance(child, Element) for child in block.children):
            yield block.line, f"{block.start_tag()} is een lege lijst. Verwacht: punten, of geen lijst."


def _shown(element: Element) -> bool:
    return element.get("aria-hidden") != "true" and not (element.name == "img" and element.get("alt") == "")


def tables(page: Page) -> Iterator[Hit]:
    """A table has a caption and headers; nothing else is put in a table (WCAG 1.3.1)."""
    for table in page.all("table"):
        inside = {element.name for element in table.descendants()}
        for name, meaning in (
            ("caption", "een titel voor de tabel"),
            ("th", "koppen voor de kolommen of rijen"),
        ):
            if name not in inside:
                yield table.line, f"Een <table> zonder <{name}>. Verwacht: {meaning}."


RULES = (
    one_h1, heading_order, one_main, skip_link, navigation_names,
    unique_ids, references_exist, nothing_empty, tables,
)  # fmt: skip
