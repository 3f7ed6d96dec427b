"""The gate that every built page passes: html5lib as strict parser and, on its tree, one function a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..voortgang import Meld, stil
from .drawing import only_draws
from .findings import Finding
from .page import Page, read
from .rules import PAGE_RULES
from .rules.across import SITE_RULES
from .site import Facts, Pages, facts_of
from .stylesheet import own_origin_css

__all__ = ["Finding", "Pages", "check_alone", "check_page", "check_pages", "check_site", "pages_of"]


def check_page(path: str, html: str, site: Pages) -> list[Finding]:
    """Return everything that is wrong with one page of `site`, sorted by line.

    `path` is the file in the site folder (`aanbod/digipunt/index.html`); `site` knows the other pages.
    """
    page = read(path, html)
    return sorted([*_alone(page), *_among(facts_of(page), site)])


def check_alone(path: str, html: str) -> list[Finding]:
    """Return what is wrong with one page by itself, sorted by line, whatever the rest of its site holds."""
    return sorted(_alone(read(path, html)))


def pages_of(pages: Iterable[tuple[str, str]], files: Iterable[str] = (), base: str = "/") -> Pages:
    """Return what `check_page` must know of a site: its (path, html) pages and other files."""
    return Pages.of((facts_of(read(path, html)) for path, html in pages), files, base)


def check_pages(
    pages: Iterable[tuple[str, str]], files: Iterable[str] = (), base: str = "/"
) -> list[Finding]:
    """Return everything that is wrong with a site given as (path, html); each page is parsed once.

    `files` are the paths of what is no page; `base` is where the site lives, with a slash at both ends.
    """
    findings: list[Finding] = []
    facts: list[Facts] = []
    for path, html in pages:
        page = read(path, html)
        findings += _alone(page)
        facts.append(facts_of(page))
    site = Pages.of(facts, files, base)
    for one in facts:
        findings += _among(one, site)
    return sorted(findings)


def check_site(folder: Path, base: str = "/", meld: Meld = stil) -> list[Finding]:
    """Return everything that is wrong with the site built in `folder`; ValueError where it holds no page.

    `meld` hears of each page.
    """
    files = {
        path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()
    }
    html = {name: path for name, path in files.items() if name.endswith(".html")}
    if not html:
        raise ValueError(f"{folder}: hier staat geen enkele pagina. Bouw eerst de site.")
    findings = check_pages(_gelezen(html, meld), files, base)
    for name, path in files.items():
        if name.endswith(".css"):
            findings += own_origin_css(name, path.read_text("utf-8"))
        elif name.endswith(".svg"):
            findings += only_draws(name, path.read_text("utf-8"))
    return sorted(findings)


def _gelezen(html: Mapping[str, Path], meld: Meld) -> Iterator[tuple[str, str]]:
    for number, (name, path) in enumerate(html.items(), 1):
        meld("Pagina's nakijken", number, len(html))
        yield name, path.read_text("utf-8")


def _alone(page: Page) -> Iterator[Finding]:
    for rule in PAGE_RULES:
        for line, text in rule(page):
            yield Finding(page.path, line, rule.__name__.replace("_", "-"), text)


def _among(facts: Facts, site: Pages) -> Iterator[Finding]:
    for rule in SITE_RULES:
        for line, text in rule(facts, site):
            yield Finding(facts.path, line, rule.__name__.replace("_", "-"), text)
