"""The internal site: the public one with every page marked, and what the register fills as the directing role sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from . import offline, paths
from .check.content import Content
from .links import authored_pages
from .register import link
from .site import Site, make
from .terugblik import terugblik

HEAD = '<header class="kop">\n'
"""Where every page of our shell starts; the mark comes right behind it."""

ICON = '<link rel="icon"'
"""What every page of our shell names in its head; what search engines must know comes before it."""

NOINDEX = '<meta name="robots" content="noindex">\n'

KEEPERS = tuple(f' data-deel="{name}"' for name in ("offline", "zonder-internet"))
"""Parts of a page that keep it on the device: what is internal is kept nowhere."""


def volledig(content: Content, data: Path, today: date) -> Site:
    """Return the site of `data` for a council that lets everybody see the directing role; raises TwoSources."""
    assert content.gemeente is not None
    council = content.gemeente.model_copy(update={"regie_publiek": True})
    register = link(replace(content, gemeente=council), today)
    return make(register, authored_pages(paths.DOCS), before=terugblik(data, register))


def bestanden(site: Site, public: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Yield (path, content) of every file: those of the full `site`, and of the public one what people wrote."""
    mark = site.environment.get_template("partials/regieband.html").render()
    own = set[str]()
    for path, text in site.files():
        own.add(path)
        yield path, _marked(path, text.encode(), mark)
    for path, content in public:
        if path not in own and path not in (offline.WERKER, offline.LIJST):
            yield path, _marked(path, content, mark)


def _marked(path: str, content: bytes, mark: str) -> bytes:
    """Return a page with the mark on top, closed to search engines and kept by no device; other files as they are."""
    if not path.endswith(".html"):
        return content
    html = content.decode().replace(HEAD, HEAD + mark, 1)
    for part in KEEPERS:
        html = html.replace(part, "")
    return (html if NOINDEX in html else html.replace(ICON, NOINDEX + ICON, 1)).encode()
