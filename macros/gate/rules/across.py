"""Rules that need more than one page: titles that differ, links that lead somewhere, help in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from ..page import Hit
from ..site import Facts, Link, Pages

NOT_FOUND = "404.html"


def title_of_its_own(page: Facts, site: Pages) -> Iterator[Hit]:
    """No two pages have the same title (WCAG 2.4.2): tabs, history and search results show nothing else."""
    others = [path for path in site.titles.get(page.title, ()) if path != page.path]
    if page.title and others:
        yield page.title_line, f"De titel “{page.title}” staat ook op {others[0]}. Verwacht: een eigen titel."


def _internal(address: str) -> bool:
    return not re.match(r"[a-z][a-z0-9+.-]*:|//|\\", address, re.IGNORECASE)


def links_lead_somewhere(page: Facts, site: Pages) -> Iterator[Hit]:
    """Every internal link leads to a page of the site, and its `#…` to an id on that page."""
    for link in page.links:
        if _internal(link.address):
            yield from ((link.line, text) for text in _dead(link, page, site))


def _dead(link: Link, page: Facts, site: Pages) -> Iterator[str]:
    name, _, fragment = link.address.partition("#")
    target = page.path if not name else site.file_of(name, page.path)
    if target is None:
        yield f"De link “{link.address}” gaat buiten de site. Verwacht: een adres dat begint met {site.base}."
    elif target not in site.files:
        folder = f"{target}/index.html" in site.files
        yield f"De link “{link.address}” leidt naar een pagina die er niet is. " + (
            f"Verwacht: een schuine streep op het einde, “{name}/”."
            if folder
            else "Verwacht: een bestaande pagina."
        )
    elif "#" in link.address and target in site.facts and unquote(fragment) not in site.facts[target].ids:
        yield (
            f"De link “{link.address}” wijst naar een plek die er niet is."
            f" Verwacht: een id dat op {target} staat."
        )


def loads_exist(page: Facts, site: Pages) -> Iterator[Hit]:
    """Every file that a page loads from the site is there."""
    for load in page.loads:
        if load.address.startswith("#") or not _internal(load.address):
            continue
        if site.file_of(load.address, page.path) not in site.files:
            yield (
                load.line,
                f"De pagina laadt “{load.address}” en dat is er niet. Verwacht: een bestaand bestand.",
            )


def not_found_from_root(page: Facts, site: Pages) -> Iterator[Hit]:
    """The 404 page is shown at any address, so its own addresses start at the root of the site."""
    if page.path != NOT_FOUND:
        return
    for link in (*page.links, *page.loads):
        if _internal(link.address) and not link.address.startswith(("/", "#")):
            yield link.line, f"Op de 404-pagina staat “{link.address}”. Verwacht: een adres dat begint met /."


def help_in_its_place(page: Facts, site: Pages) -> Iterator[Hit]:
    """Ways to get help and other links of header and footer stand everywhere in home's order (3.2.3, 3.2.6).

    A `tel:` or `mailto:` address of home's header or footer is on every page; another link may lack.
    """
    mine, home = _fixed(page, site), _fixed(site.reference, site)
    for landmark, address in home:
        if address.startswith(("tel:", "mailto:")) and (landmark, address) not in mine:
            yield (
                0,
                f"“{address}” ontbreekt in de <{landmark}>. Verwacht: hulp op elke pagina.",
            )
    shared = [link for link in mine if link in home]
    for (landmark, address), expected in zip(shared, (link for link in home if link in mine), strict=True):
        if (landmark, address) != expected:
            yield (
                mine[(landmark, address)],
                f"“{address}” staat in de <{landmark}> niet op zijn vaste plaats."
                f" Verwacht: dezelfde volgorde als op {site.reference.path}.",
            )
            return


def _fixed(page: Facts, site: Pages) -> dict[tuple[str, str], int]:
    """Return {(landmark, address): line} of the links in header and footer, in order, queries left out."""
    found: dict[tuple[str, str], int] = {}
    for link in page.links:
        if link.landmark != "main" and not link.address.startswith("#"):
            address = link.address.split("?")[0]
            if _internal(address):
                address = site.file_of(address, page.path) or address
            found.setdefault((link.landmark, address), link.line)
    return found


SITE_RULES = (title_of_its_own, links_lead_somewhere, loads_exist, not_found_from_root, help_in_its_place)
