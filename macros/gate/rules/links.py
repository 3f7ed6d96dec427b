"""Rules on links as such: their words, and the kinds of address that people may be sent to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ..page import Hit, Page, as_asked, bare, even, words
from ..tree import Element

EMPTY_WORDS = frozenset(
    {
        "bekijk", "deze link", "deze pagina", "hier", "hier klikken", "klik", "klik hier", "lees",
        "lees meer", "lees verder", "link", "meer", "meer info", "meer informatie", "meer lezen",
        "meer weten", "naar de pagina", "pagina", "verder", "website",
    }
)  # fmt: skip
"""Link words that say nothing about where one goes."""


_LEADS = {
    "a": ("href", "xlink:href"),
    "area": ("href",),
    "button": ("formaction",),
    "form": ("action",),
    "input": ("formaction",),
}


def _links(page: Page) -> list[Element]:
    return [link for link in page.all("a", "area") if link.get("href") is not None]


def addresses(page: Page) -> Iterator[tuple[Element, str]]:
    """Yield (element, address) of all that people can go to from a page: its links, also drawn ones, and forms."""
    for element in page.attributed:
        for attribute in _LEADS.get(element.name, ()):
            if attribute in element.attributes and (attribute == "href" or element.get(attribute)):
                yield element, as_asked(element.attributes[attribute])


def link_words(page: Page) -> Iterator[Hit]:
    """A link says in words of its own where it leads, read without what stands around it (2.4.4, 2.4.9)."""
    for link in _links(page):
        name = (link.get("alt") or "") if link.name == "area" else page.name_of(link)
        if not bare(name):
            yield link.line, f"{link.start_tag()} heeft geen woorden. Verwacht: linktekst die zegt waarheen."
        elif bare(name) in EMPTY_WORDS:
            yield (
                link.line,
                f"De linktekst “{name}” zegt niet waarheen. Verwacht: bijvoorbeeld “Bekijk de agenda”.",
            )


def words_in_name(page: Page) -> Iterator[Hit]:
    """What a link or button shows is part of its `aria-label`: people speak to their device (2.5.3)."""
    for element in page.all("a", "button"):
        label = element.get("aria-label")
        if label and bare(words(element)) not in bare(label):
            yield (
                element.line,
                f'aria-label="{label}" bevat niet wat je ziet: “{even(words(element))}”.'
                " Verwacht: de zichtbare woorden staan in het label.",
            )


def address_kinds(page: Page) -> Iterator[Hit]:
    """An address is of this site, or starts with https:, mailto:, tel: or geo:; never with // or another scheme.

    Only a calendar of this site itself is followed with webcal:, where the page knows its own address.
    """
    for link, href in addresses(page):
        scheme = re.match(r"([a-z][a-z0-9+.-]*):", href, re.IGNORECASE)
        if link.name not in ("a", "area") and (scheme or href.startswith("//")):
            yield link.line, f"{link.start_tag()} stuurt wat je invult naar “{href}”. Verwacht: geen adres."
        elif href.startswith("//"):
            yield link.line, f"Het adres “{href}” begint met //. Verwacht: https:// ervoor."
        elif scheme and scheme[1].lower() not in ("https", "mailto", "tel", "geo") and not _own(page, href):
            yield (
                link.line,
                f"Het adres “{href}” begint met “{scheme[0]}”."
                " Verwacht: https:, mailto:, tel:, geo: of een pagina van deze site.",
            )


def _own(page: Page, href: str) -> bool:
    """Say whether this is a calendar on the host of the page itself."""
    asked = urlsplit(href)
    ours = (link.get("href") or "" for link in page.all("link") if link.get("rel") == "canonical")
    return asked.scheme == "webcal" and asked.netloc in {urlsplit(address).netloc for address in ours}


def phone_numbers(page: Page) -> Iterator[Hit]:
    """A `tel:` address is in international form (RFC 3966), or one of the short numbers such as 1700."""
    for link, href in addresses(page):
        if href.startswith("tel:") and not re.fullmatch(r"tel:(\+[1-9][0-9-]{6,19}|[1-9]\d{2,3})", href):
            yield (
                link.line,
                f"“{href}” is geen internationaal nummer. Verwacht: bijvoorbeeld tel:+3231234567.",
            )


def mail_addresses(page: Page) -> Iterator[Hit]:
    """A `mailto:` address names somebody at a host."""
    for link, href in addresses(page):
        if href.startswith("mailto:") and not re.fullmatch(
            r"mailto:[^@\s?]+@[^@\s?]+\.[^@\s?.]+(\?.*)?", href
        ):
            yield (
                link.line,
                f"“{href}” is geen mailadres. Verwacht: bijvoorbeeld mailto:bib@testdorp.example.",
            )


RULES = (link_words, words_in_name, address_kinds, phone_numbers, mail_addresses)
