"""What the search field shows before anybody searches, and what its script needs."""

from __future__ import annotations

from dataclasses import dataclass

from .delen import Link
from .zicht import Zicht


@dataclass(frozen=True)
class Zoekvak:
    """A plain link to the list from A to Z; script puts a field in its place."""

    index: str
    """Address of the search index, its hash in the name."""
    lijst: Link
    """The list from A to Z."""
    kiezen: Link
    """The questions that lead to help, for who finds nothing."""
    hulp: Link | str
    """The council's way in, for who finds nothing: “Bel 059 00 00 10”, or a sentence."""


def zoekvak(zicht: Zicht, index: str) -> Zoekvak:
    """Return the search field over the index at a path in the site."""
    return Zoekvak(
        index=zicht.links.file(index),
        lijst=Link("Zoek in de lijst van A tot Z", zicht.links.to("a-z")),
        kiezen=Link("We helpen je kiezen", zicht.links.to("hulp")),
        hulp=zicht.vraag_na(),
    )
