"""The internal site: the public one with every page marked, and what the register fills as the directing role sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from . import offline, paths, vindbaar
from .drukwerk.uitslag import Uitslag
from .exports.nieuws import NIEUWS
from .links import authored_pages
from .regieblik import alles_publiek
from .register import Register
from .site import Site, make
from .terugblik import terugblik
from .uitschrijven import Inhoud
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


def volledig(register: Register, data: Path, printed: Uitslag | None = None) -> Site:
    """Return the site of `register`, read from `data`, as if everybody may see the directing role; raises TwoSources."""
    whole = alles_publiek(register)
    return make(whole, authored_pages(paths.DOCS), before=terugblik(data, whole), printed=printed)


def bestanden(site: Site, public: Iterable[tuple[str, Callable[[], bytes]]]) -> Iterator[tuple[str, Inhoud]]:
    """Yield (path, content) of every file: those of the full `site`, and of the public one what people wrote.

    `public` is each file of the public site by its path, with what reads it. No search engine
    and no other host is told of it: the files for them are left out, and all is closed.
    """
    mark, own = _mark(site), set(vindbaar.BESTANDEN)
    for path, pieces in site.gegevens.stukken():
        own.add(path)
        yield path, pieces
    own.discard(NIEUWS)  # the public build read the history: its feed comes later, over the one made here
    for path, maak in makers(site):
        own.add(path)
        yield path, maak()
    for path, content in site.zicht.drukwerk.bestanden if site.zicht.drukwerk else ():
        own.add(path)
        yield path, content
    for path, read in public:
        if path not in own and path not in (offline.WERKER, offline.LIJST):
            yield path, _marked(path, read(), mark)


def makers(site: Site) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Yield (path, what makes its content) of what the register fills, open data aside."""
    mark = _mark(site)
    yield vindbaar.ROBOTS, vindbaar.robots(site.zicht.links.base, open_to_all=False).encode
    for path, maak in site.makers():
        if path not in vindbaar.BESTANDEN:
            yield path, partial(_made, path, maak, mark)


def _made(path: str, make: Callable[[], str], mark: str) -> bytes:
    return _marked(path, make().encode(), mark)


def _mark(site: Site) -> str:
    return site.environment.get_template("partials/regieband.html").render()


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
