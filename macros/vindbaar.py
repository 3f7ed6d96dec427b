"""The files that programs ask for at a fixed address: robots.txt, sitemap.xml, security.txt and the list of redirects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from urllib.parse import urljoin
from xml.sax.saxutils import escape

from . import omleidingen as omgeleid
from .drukwerk.paden import is_vel
from .insluiten import is_vertoning
from .model.soorten import LIJSTEN
from .omleidingen import Omleiding
from .register import Register
from .vastepaginas import getoond

ROBOTS, SITEMAP, SECURITY = "robots.txt", "sitemap.xml", ".well-known/security.txt"
BESTANDEN = (ROBOTS, SITEMAP, SECURITY, omgeleid.BESTAND)
"""Paths in the site: a public site has the first, and the others where there is something to say."""

GELDIG = timedelta(days=180)
"""How long security.txt holds after a build; RFC 9116 asks for less than a year, and each build begins anew."""


def bestanden(
    register: Register, pages: Iterable[str], moved: tuple[Omleiding, ...], base: str
) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of each file that this site has; `pages` is its whole address table."""
    council, closed = register.gemeente, register.gemeente.proefversie or register.gemeente.fictief
    found = None if closed or not council.webadres else urljoin(council.webadres, SITEMAP)
    yield ROBOTS, robots(base, open_to_all=not closed, sitemap_at=found)
    if found and council.webadres:
        hidden = {page.pad for page in getoond(register).values() if page.noindex}
        waiting = {f"{LIJSTEN[kind]}/{id}/" for kind, id in register.in_de_wacht}
        shown = set(pages) - hidden - waiting - {one.van for one in moved}
        found_here = sorted(path for path in shown if not (is_vel(path) or is_vertoning(path)))
        yield SITEMAP, sitemap(council.webadres, found_here)
    if council.veiligheidsmail:
        yield SECURITY, security(council.veiligheidsmail, council.webadres, register.vandaag)
    if moved:
        yield omgeleid.BESTAND, omgeleid.bestand(moved, base)


def robots(base: str, *, open_to_all: bool, sitemap_at: str | None = None) -> str:
    """Return robots.txt: everybody may look, or nobody while the site is on trial or invented."""
    rule = "Disallow:" if open_to_all else f"Disallow: {base}"
    return f"User-agent: *\n{rule}\n" + (f"\nSitemap: {sitemap_at}\n" if sitemap_at else "")


def sitemap(webadres: str, pages: Iterable[str]) -> str:
    """Return the list of pages for search engines (sitemaps.org 0.9); no dates: what one sees moves on every day."""
    rows = "".join(f"<url><loc>{escape(urljoin(webadres, path))}</loc></url>\n" for path in pages)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    )


def security(mail: str, webadres: str | None, today: date) -> str:
    """Return security.txt (RFC 9116): whom to tell of a hole in the site, and until when this holds."""
    fields = [
        ("Contact", f"mailto:{mail}"),
        ("Expires", f"{today + GELDIG}T00:00:00Z"),
        ("Preferred-Languages", "nl, en"),
        *([("Canonical", urljoin(webadres, SECURITY))] if webadres else []),
    ]
    return "".join(f"{name}: {value}\n" for name, value in fields)
