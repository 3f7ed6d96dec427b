"""What a page at a fixed address is: one entry of a table says all that the writer needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .delen import Link
from .schil import Vorm
from .zicht import Zicht


@dataclass(frozen=True)
class VastePagina:
    """One page that stands at the same address on every site."""

    pad: str
    """“agenda/”."""
    sjabloon: str
    """Name of its template in overrides/records."""
    titel: str
    """Title and heading: the template shows it as `pagina.titel`."""
    beschrijving: str
    """One sentence for search engines and shared links; `{naam}` becomes the name of the council."""
    view: Callable[[Zicht], object]
    """What fills the template."""
    vorm: Vorm = "gewoon"
    """Width."""
    onder: str = ""
    """Path of the fixed page above it; without one, it stands on its own."""
    noindex: bool = False
    """Whether search engines leave it out: it says nothing by itself."""
    feed: bool = False
    """Whether a feed reader finds from here what changed in the offer."""

    def link(self, zicht: Zicht) -> Link:
        """Return a link to the page in the words of its title."""
        return Link(self.titel, zicht.links.to(*self.pad.strip("/").split("/")))


@dataclass(frozen=True)
class Wegwijzer:
    """How the first page on policy leads to another one."""

    pictogram: str
    """Name in `pictogrammen.PICTOGRAMMEN`."""
    vraag: str
    """The question that the page answers."""
    zinnen: Callable[[Zicht], tuple[str, ...]] = lambda zicht: ()
    """Its numbers of today."""


@dataclass(frozen=True)
class Beleidspagina(VastePagina):
    """One fixed page on policy."""

    vorm: Vorm = "breed"
    onder: str = "beleid/"
    intern: bool = False
    """Only for who directs the work: a public site leaves it out unless the council sets `regie_publiek`."""
    wegwijzer: Wegwijzer | None = None
    """How the first page leads here; that page itself needs none."""
