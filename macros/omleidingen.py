"""Addresses that lead on, old ones and short ones: each has a page, and hosts that can send the reader along themselves."""

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
    kort: bool = False
    """Whether it is no old address but a short one, to type over from paper."""


def van_geschreven(pages: Iterable[Geschreven]) -> Iterator[Omleiding]:
    """Yield what authored pages say of their own past, under `vorige_adressen` in the front matter."""
    for page in pages:
        yield from (Omleiding(old, page.pad, page.titel) for old in page.vorige_adressen)


def bestand(omleidingen: Iterable[Omleiding], base: str) -> str:
    """Return the list for hosts that read it.

    An old address moved for ever, so that search engines forget it; where a short one leads may change.
    """
    return "".join(f"{base}{one.van} {base}{one.naar} {302 if one.kort else 301}\n" for one in omleidingen)
