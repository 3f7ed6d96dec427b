"""What every vel has: the kind it is of, its name and its size."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ...drukwerk.paden import MAP
from ...drukwerk.uitslag import Gebrek
from ...model import Model
from ...model.keuzes import Velsoort
from ...register import Register
from ..zicht import Zicht

Formaat = Literal["a2-liggend", "a3", "a3-liggend", "a4", "a4-liggend", "a5"]
"""Size of a page; each is a named page in docs/assets/css/drukwerk/vel.css."""

Groep = Literal["muur", "balie", "werksessie", "regie"]
"""Where a vel is used: on a wall, on a counter, in a working session, or by the directing role."""


@dataclass(frozen=True)
class Vel:
    """One printed thing: a page of the site and a PDF."""

    id: str
    """“affiche-bibliotheek-a4”: its address below /drukwerk/ and the name of its PDF."""
    titel: str
    """“Affiche: Digipunt in de bibliotheek”; unique among all vellen, the size included where it comes in more."""
    soort: Soort
    formaat: Formaat
    stuk: str = ""
    """Id of the place, need or actor that it is about."""
    los: str = ""
    """What one gets who prints its page and not its PDF, where that is something else."""
    bladzijden: int | None = None
    """How many pages it must fit on; None when it may grow."""

    @property
    def pdf(self) -> str:
        """Path in the site of its PDF."""
        return f"{MAP}{self.id}.pdf"

    @property
    def beeld(self) -> str:
        """Path in the site of the picture of its first page."""
        return f"{MAP}{self.id}.png"


@dataclass(frozen=True)
class Soort:
    """One kind of vel: which ones there are, and what fills them."""

    naam: Velsoort
    """The word in `gemeente.yaml`, and the name of its template in overrides/vellen."""
    groep: Groep
    uitleg: str
    """One sentence for who chooses what to print: what it is for and how to use it."""
    vellen: Callable[[Register], Iterable[Vel]]
    """The vellen of this kind for a council, before its choice."""
    view: Callable[[Zicht, Vel], object]
    """What fills the template."""
    ontbreekt: Callable[[Zicht, Vel], Iterable[Gebrek]] = lambda zicht, vel: ()
    """What it cannot do without and nobody filled in."""
    intern: bool = False
    """Only for who directs the work, as with pages on policy."""
    opmaak: Callable[[Vel, Sequence[Any]], list[Any]] = lambda vel, pages: list(pages)
    """The pages as they come on paper, from those that WeasyPrint laid out."""


def plek(register: Register, entry: Model) -> str:
    """Return where something that the council typed stands: `data/offer.yaml:12:5`."""
    return str(register.getypt.plek(entry))
