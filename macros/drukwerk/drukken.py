"""From vel to PDF: the article of the page in a document of its own, laid out, looked at and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jinja2 import Environment

from ..views.vellen.basis import Vel
from ..views.vellen.pagina import velpagina
from ..views.zicht import Zicht
from .gebreken import past_niet, vastgelopen, vreemd_teken
from .letters import vreemde
from .overloop import overloop, teksten, wortel
from .uitslag import Gebrek, Gemaakt, Uitslag

if TYPE_CHECKING:
    from .pers import Pers


@dataclass(frozen=True)
class Geprobeerd:
    """One vel, tried: its files, or why it failed."""

    vel: Vel
    gemaakt: Gemaakt | None
    gebreken: tuple[Gebrek, ...] = ()
    bestanden: tuple[tuple[str, bytes], ...] = ()
    opgemerkt: tuple[str, ...] = ()
    """What WeasyPrint found odd in our templates or style; for who makes these."""


def uitslag(tried: Iterable[Geprobeerd]) -> Uitslag:
    """Return everything that printing gave."""
    all_of_it = list(tried)
    return Uitslag(
        tuple(one.gemaakt for one in all_of_it if one.gemaakt),
        tuple(flaw for one in all_of_it for flaw in one.gebreken),
        tuple(file for one in all_of_it for file in one.bestanden),
    )


@dataclass(frozen=True)
class Drukkerij:
    """Prints the vellen of one register; a vel that cannot be made fails alone."""

    zicht: Zicht
    environment: Environment
    stijl: str
    """The style of every vel, without the letter."""

    @cached_property
    def _pers(self) -> Pers:
        from .pers import Pers  # takes a second, and Pango

        return Pers(self.stijl)

    def druk(self, vel: Vel) -> Geprobeerd:
        """Return the files of one vel, or why there are none."""
        if missing := tuple(vel.soort.ontbreekt(self.zicht, vel)):
            return Geprobeerd(vel, None, missing)
        from .pers import Vastgelopen

        try:
            tree, laid, odd = self._pers.leg(self.html(vel))
        except Vastgelopen as error:
            return Geprobeerd(vel, None, (vastgelopen(vel),), opgemerkt=(str(error),))
        heard = (*self._pers.over_stijl, *odd)
        if found := tuple(dict.fromkeys(self._gebreken(vel, tree, laid.pages))):
            return Geprobeerd(vel, None, found, opgemerkt=heard)
        return self._gedrukt(vel, laid, heard)

    def html(self, vel: Vel) -> str:
        """Return the document that becomes the PDF."""
        template = self.environment.get_template("vellen/document.html")
        return template.render(vel=velpagina(self.zicht, vel))

    def _gebreken(self, vel: Vel, tree: Any, pages: Any) -> Iterator[Gebrek]:
        """Yield what does not fit, and each text with a sign that the letter does not have."""
        register = self.zicht.register
        for found in overloop(tree, pages, vel.bladzijden):
            yield past_niet(register, vel, found)
        texts = (text for page in pages for text in teksten(wortel(page)))
        strange = tuple(dict.fromkeys(vreemde(texts)))
        placed = {text for stuk, text, _ in strange if stuk}
        for stuk, text, signs in strange:
            if stuk or text not in placed:
                yield vreemd_teken(register, vel, stuk, text, signs)

    def _gedrukt(self, vel: Vel, laid: Any, heard: tuple[str, ...]) -> Geprobeerd:
        from .pers import beeld

        laid = laid.copy(vel.soort.opmaak(vel, laid.pages))
        pdf, odd = self._pers.pdf(laid)
        picture, width, height = beeld(pdf)
        files = (vel.pdf, pdf), (vel.beeld, picture)
        made = Gemaakt(vel.id, len(pdf), len(laid.pages), width, height)
        return Geprobeerd(vel, made, (), files, (*heard, *odd))
