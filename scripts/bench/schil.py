"""Our own shell as the template of a peer: the same header, menu, footer and head around whatever stands in `<main>`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .inhoud import markdown

_MAIN = re.compile(r"(<main\b[^>]*>).*?(</main>)", re.DOTALL)
_RECORD_DATA = re.compile(r'<script type="application/ld\+json">.*?</script>\n?', re.DOTALL)
_TEMPLATE_SIGNS = re.compile(r"\{[{%#]")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")


@dataclass(frozen=True)
class Plaatsen:
    """What a template language writes where a page's own title, description, address and body come."""

    titel: str
    beschrijving: str
    adres: str
    inhoud: str


@dataclass(frozen=True)
class Schil:
    """The HTML of one of our pages, and the address (`/aanbod/x/`) of that page."""

    html: str
    adres: str

    def sjabloon(self, where: Plaatsen) -> str:
        """Return the page as a template: what is the page's own makes room, all else stays as it is.

        What the page tells programs (JSON-LD) goes: a peer does not make that, and is not asked to.
        Raises ValueError for a page in which the peer would read a command of its own.
        """
        html = _RECORD_DATA.sub("", self.html)
        if found := _TEMPLATE_SIGNS.search(_MAIN.sub("", html)):
            raise ValueError(f"In onze schil staat “{found[0]}”, en dat is een opdracht in een sjabloon.")
        html = _MAIN.sub(lambda match: f"{match[1]}{where.inhoud}{match[2]}", html)
        html = re.sub(r"(?<=<title>).*?(?=</title>)", lambda _: where.titel, html)
        html = re.sub(r'(?<=property="og:title" content=")[^"]*', lambda _: where.titel, html)
        for name in ('name="description"', 'property="og:description"'):
            html = re.sub(f'(?<={name} content=")[^"]*', lambda _: where.beschrijving, html)
        return re.sub(
            rf'(<link rel="canonical" href="[^"]*?|<meta property="og:url" content="[^"]*?){re.escape(self.adres)}"',
            lambda match: f'{match[1]}{where.adres}"',
            html,
        )

    def menu(self) -> list[tuple[str, str]]:
        """Return the (text, address) of each choice in the main menu."""
        nav = re.search(r'<nav class="menu".*?</nav>', self.html, re.DOTALL)
        return _LINK.findall(markdown(nav[0])) if nav else []

    def voet(self) -> str:
        """Return the HTML inside the footer, which a peer with a theme of its own shows in its own footer."""
        foot = re.search(r"<footer\b[^>]*>(.*?)</footer>", self.html, re.DOTALL)
        return foot[1] if foot else ""


def schil(site: Path) -> Schil:
    """Return the shell of the first page of an offer in a built site."""
    file = sorted((site / "aanbod").glob("*/index.html"))[0]
    return Schil(file.read_text("utf-8"), f"/{file.parent.relative_to(site).as_posix()}/")
