"""Addresses that once were pages: each keeps a page that leads on, and hosts that can send the reader along themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .zoekpaginas import Geschreven

BESTAND = "_redirects"
"""Path in the site of the list that some hosts read: Cloudflare Pages, Netlify, GitLab Pages."""


@dataclass(frozen=True)
class Omleiding:
    """One old address; both paths are under the base of the site."""

    van: str
    """`aanbod/oud/`."""
    naar: str
    """`aanbod/nieuw/`."""
    titel: str
    """What stands there now."""


def van_geschreven(pages: Iterable[Geschreven]) -> Iterator[Omleiding]:
    """Yield what authored pages say of their own past, under `vorige_adressen` in the front matter."""
    for page in pages:
        yield from (Omleiding(old, page.pad, page.titel) for old in page.vorige_adressen)


def bestand(omleidingen: Iterable[Omleiding], base: str) -> str:
    """Return the list for hosts that read it: for ever moved, so that search engines forget the old address."""
    return "".join(f"{base}{one.van} {base}{one.naar} 301\n" for one in omleidingen)
