"""Rules on what stands around the page: language, title, description, and the tags of the head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from ..page import Hit, Page, even, words

VIEWPORT = "width=device-width, initial-scale=1"


def language(page: Page) -> Iterator[Hit]:
    """The page says that it is in Dutch: `lang` on `<html>` is nl or nl-BE."""
    html = page.all("html")[0]
    if html.get("lang") not in ("nl", "nl-BE"):
        yield html.line, f'{html.start_tag()} zegt niet dat de pagina Nederlands is. Verwacht: lang="nl".'


@cache
def _languages() -> frozenset[str]:
    """Return the language codes that CLDR (through Babel) has a name for."""
    return frozenset(Locale("en").languages)


def language_of_parts(page: Page) -> Iterator[Hit]:
    """Every `lang` and `hreflang` is a language that exists, written as BCP 47 says (`fr`, `nl-BE`)."""
    for element in page.attributed:
        for attribute in ("lang", "hreflang"):
            value = element.attributes.get(attribute)
            if value is None or value == "nl":
                continue
            if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", value) or (
                value.split("-")[0] not in _languages()
            ):
                yield (
                    element.line,
                    f'{attribute}="{value}" is geen taalcode. Verwacht: een code zoals “nl”, “fr” of “en”.',
                )


def charset(page: Page) -> Iterator[Hit]:
    """The head says that the page is written in UTF-8."""
    metas = page.all("meta")
    if not any((meta.get("charset") or "").lower() == "utf-8" for meta in metas):
        yield 0, 'De tekenset ontbreekt. Verwacht: <meta charset="utf-8"> in de <head>.'


def title(page: Page) -> Iterator[Hit]:
    """The head has exactly one title, with words in it (WCAG 2.4.2)."""
    titles = [element for element in page.all("title") if element.inside("head")]
    if not titles:
        yield 0, "De pagina heeft geen <title>. Verwacht: één titel in de <head> die zegt waarover ze gaat."
    elif not even(words(titles[0])):
        yield titles[0].line, "De <title> is leeg. Verwacht: een titel die zegt waarover de pagina gaat."
    for extra in titles[1:]:
        yield extra.line, "Er is meer dan één <title>. Verwacht: één titel."


def _meta(page: Page, name: str) -> str | None:
    """Return what `<meta name=…>` says, or None where it is absent."""
    found = [meta for meta in page.all("meta") if meta.get("name") == name]
    return even(found[0].get("content") or "") if found else None


def description(page: Page) -> Iterator[Hit]:
    """The head describes the page in a sentence: search engines show it."""
    if not _meta(page, "description"):
        yield 0, 'De beschrijving ontbreekt. Verwacht: <meta name="description" content="…"> met een zin.'


def viewport(page: Page) -> Iterator[Hit]:
    """The page fits a phone and can be enlarged: device width, zooming never switched off (WCAG 1.4.4)."""
    content = (_meta(page, "viewport") or "").replace(" ", "")
    scale = re.search(r"maximum-scale=([\d.]+)", content)
    if "width=device-width" not in content:
        yield 0, f'De viewport ontbreekt. Verwacht: <meta name="viewport" content="{VIEWPORT}">.'
    elif re.search(r"user-scalable=(no|0)", content) or (scale and float(scale[1]) < 5):
        yield 0, f'De viewport belet inzoomen: “{content}”. Verwacht: "{VIEWPORT}".'


def no_base(page: Page) -> Iterator[Hit]:
    """No `<base>`: it changes where every link of the page leads."""
    for element in page.all("base"):
        yield element.line, f"{element.start_tag()} verlegt alle links. Verwacht: geen <base>."


SCHERM = "scherm/"
"""Path of the pages for a screen in a hall, that nobody touches."""


def no_refresh(page: Page) -> Iterator[Hit]:
    """No page reloads or leads away by itself (WCAG 2.2.1).

    A screen in a hall may load itself again, every ten minutes and where no script does it better.
    """
    for meta in page.all("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh":
            alone = meta.inside("noscript") and meta.get("content") == "600"
            if alone and page.path.startswith(SCHERM):
                continue
            yield (
                meta.line,
                f"{meta.start_tag()} stuurt de bezoeker ongevraagd door. Verwacht: een gewone link.",
            )


RULES = (language, language_of_parts, charset, title, description, viewport, no_base, no_refresh)
