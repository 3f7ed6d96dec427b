"""The internal site: the public one with every page marked, and what the register fills as the directing role sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from . import offline, paths, vindbaar
from .check.content import Content
from .drukwerk.uitslag import Uitslag
from .exports.nieuws import NIEUWS
from .links import authored_pages
from .register import link
from .site import Site, make
from .terugblik import terugblik
from .views.insluiten.paden import MAPPEN

HEAD = '<header class="kop">\n'
"""Where every page of our shell starts; the mark comes right behind it."""

BARE = "<header>\n"
"""Where a page without menu starts, for a frame or a screen: closed to search engines and kept nowhere as it is."""

ICON = '<link rel="icon"'
"""What every page of our shell names in its head; what search engines must know comes before it."""

NOINDEX = '<meta name="robots" content="noindex">\n'

KEEPER = ' data-deel="offline"'
"""The part of every page of our shell that keeps it on the device: what is internal is kept nowhere."""

OWN_KEEPER = ' data-deel="zonder-internet"'
"""The part of the page about what is kept that keeps all the rest."""


class NotOurShell(Exception):
    """A page has no place for the mark, so that it would look public; the text names it, in Dutch."""


def volledig(content: Content, data: Path, today: date, printed: Uitslag | None = None) -> Site:
    """Return the site of `data` for a council that lets everybody see the directing role; raises TwoSources."""
    register = link(alles_publiek(content), today)
    return make(register, authored_pages(paths.DOCS), before=terugblik(data, register), printed=printed)


def alles_publiek(content: Content) -> Content:
    """Return the same data of a council that lets everybody see the directing role."""
    assert content.gemeente is not None
    return replace(content, gemeente=content.gemeente.model_copy(update={"regie_publiek": True}))


def bestanden(site: Site, public: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Yield (path, content) of every file: those of the full `site`, and of the public one what people wrote.

    No search engine and no other host is told of it: the files for them are left out, and all is closed.
    """
    mark = site.environment.get_template("partials/regieband.html").render()
    own = set[str]()
    yield vindbaar.ROBOTS, vindbaar.robots(site.zicht.links.base, open_to_all=False).encode()
    own.update(vindbaar.BESTANDEN)
    for path, text in site.files():
        if path in vindbaar.BESTANDEN:
            continue
        own.add(path)
        yield path, _marked(path, text.encode(), mark)
    printed = site.zicht.drukwerk.bestanden if site.zicht.drukwerk else ()
    data = (
        item for item in site.zicht.gegevens.items() if item[0] != NIEUWS
    )  # the public build read the history
    for path, content in (*data, *printed):
        own.add(path)
        yield path, content
    for path, content in public:
        if path not in own and path not in (offline.WERKER, offline.LIJST):
            yield path, _marked(path, content, mark)


def _marked(path: str, content: bytes, mark: str) -> bytes:
    """Return a page with the mark on top, closed to search engines and kept by no device; other files as they are.

    Raises NotOurShell.
    """
    if not path.endswith(".html"):
        return content
    if path.startswith(MAPPEN):
        return _changed(path, content.decode(), BARE, BARE + mark).encode()
    html = _changed(path, content.decode(), HEAD, HEAD + mark)
    html = _changed(path, html, KEEPER, "")
    if path.startswith(offline.PAGINA):
        html = _changed(path, html, OWN_KEEPER, "")
    return (html if NOINDEX in html else _changed(path, html, ICON, NOINDEX + ICON)).encode()


def _changed(path: str, html: str, old: str, new: str) -> str:
    if html.count(old) != 1:
        raise NotOurShell(
            f"{path} heeft niet de vorm van het portaal. We kunnen er niet op zetten dat ze alleen voor de regie is. "
            "Staat dit bestand in docs/? Haal het daar weg."
        )
    return html.replace(old, new)
