"""What is read off a built site: its pages, where it lives, one page of each kind, what a visit loads."""

from __future__ import annotations

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

KINDS = {
    "home": "index.html",
    "nood": "noden/*/index.html",
    "vraag": "hulp/*/index.html",
    "andere talen": "andere-talen/index.html",
    "testpanel": "testpanel/index.html",
    "aanbod": "aanbod/*/index.html",
    "plaats": "plaatsen/*/index.html",
    "actor": "actoren/*/index.html",
    "bouwsteen": "bouwstenen/*/index.html",
    "alle aanbod": "aanbod/index.html",
    "alle plaatsen": "plaatsen/index.html",
    "alle actoren": "actoren/index.html",
    "alle bouwstenen": "bouwstenen/index.html",
    "beleid": "beleid/index.html",
    "actieplan": "beleid/actieplan/index.html",
    "legplan": "beleid/legplan/index.html",
    "wie doet wat": "beleid/wie-doet-wat/index.html",
    "cijfers": "beleid/cijfers/index.html",
    "stand van zaken": "beleid/stand/index.html",
    "overleg": "beleid/overleg/index.html",
    "digihelpers": "beleid/digihelpers/index.html",
    "toets": "beleid/toets/index.html",
    "toetsing": "beleid/toets/*/index.html",
    "werksessie": "beleid/werksessie/index.html",
    "drukwerk": "drukwerk/index.html",
    "vel folder": "drukwerk/folder-a5/index.html",
    "vel matrix": "drukwerk/matrix/index.html",
    "agenda": "agenda/index.html",
    "a-z": "a-z/index.html",
    "kies zelf": "lijsten/index.html",
    "keuzelijst": "lijsten/*/index.html",
    "lijstje": "lijstje/index.html",
    "wijzig": "wijzig/index.html",
    "open data": "data/index.html",
    "gemeld": "gemeld/index.html",
    "toegankelijkheid": "toegankelijkheid/index.html",
    "privacy": "privacy/index.html",
    "woordenlijst": "woordenlijst/index.html",
    "zonder internet": "zonder-internet/index.html",
    "insluiten": "insluiten/momenten/index.html",
    "scherm": "scherm/index.html",
    "404": "404.html",
}
"""Every kind of page and where it stands; where there are many, the fullest one speaks for all."""


def pages(folder: Path) -> list[str]:
    """Return the path of every page, sorted; fails on a site without any."""
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    assert found, f"{folder} holds no page"
    return found


def page_of(folder: Path, kind: str) -> str:
    """Return the path of the page that speaks for `kind`; fails where the site has none."""
    found = sorted(folder.glob(KINDS[kind]), key=lambda path: (-path.stat().st_size, path))
    assert found, f"{folder} holds no page {KINDS[kind]}"
    return found[0].relative_to(folder).as_posix()


def address_of(page: str) -> str:
    """Return the address of a page under the base of its site: `aanbod/x/` for `aanbod/x/index.html`."""
    return page.removesuffix("index.html")


def base_of(folder: Path) -> str:
    """Return where the site lives, with a slash at both ends, as home's style sheet tells."""
    found = re.search(r'href="?(/[^"> ]*?)assets/[^"> ]+\.css', (folder / "index.html").read_text("utf-8"))
    assert found, "home has no style sheet under assets/"
    return found[1]


class _Loads(HTMLParser):
    """Gathers what a browser fetches by itself, read by another parser than the gate's."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.found += [values[name] for name in ("src", "poster", "data", "xlink:href") if name in values]
        self.found += [part.split()[0] for part in values.get("srcset", "").split(", ") if part.strip()]
        if tag == "link" and values.get("rel") not in ("canonical", "alternate", "license"):
            self.found.append(values.get("href", ""))
        if tag == "use":
            self.found.append(values.get("href", ""))


def loads(html: str) -> list[str]:
    """Return every address that a page loads, in order, each once; data: and `#…` are no loads."""
    parser = _Loads()
    parser.feed(html)
    return [one for one in dict.fromkeys(parser.found) if not one.startswith(("data:", "#"))]


def weight(file: Path) -> int:
    """Return the bytes of a file on the wire: gzip at level 6, what is packed already as it is."""
    content = file.read_bytes()
    packed = file.suffix in (".avif", ".gif", ".ico", ".jpg", ".png", ".webp", ".woff2")
    return len(content) if packed else len(gzip.compress(content, 6, mtime=0))
