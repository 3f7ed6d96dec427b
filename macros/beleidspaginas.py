"""The fixed pages on policy: one table, and which of them this build shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .register import Register
from .views.beleid.actieplan import actieplan
from .views.beleid.cijfers import cijfers
from .views.beleid.legplan import legplan
from .views.beleid.stand import stand
from .views.beleid.start import start
from .views.beleid.wie_doet_wat import wie_doet_wat
from .views.schil import Vorm
from .views.zicht import Zicht


@dataclass(frozen=True)
class Beleidspagina:
    """One page on policy that stands at a fixed address."""

    pad: str
    """“beleid/actieplan/”."""
    sjabloon: str
    """Name of its template in overrides/records."""
    titel: str
    """Title and heading: the template shows it as `pagina.titel`."""
    beschrijving: str
    """One sentence for search engines and shared links."""
    view: Callable[[Zicht], object]
    """What fills the template."""
    vorm: Vorm = "breed"
    """Width."""
    intern: bool = False
    """Only for who directs the work: a public site leaves it out unless the council sets `regie_publiek`."""


PAGINAS: tuple[Beleidspagina, ...] = (
    Beleidspagina(
        "beleid/",
        "beleid",
        "Beleid",
        "Wat de gemeente beloofde voor digitale inclusie, wat er is en wie het doet.",
        start,
    ),
    Beleidspagina(
        "beleid/actieplan/",
        "actieplan",
        "Actieplan",
        "Elke actie van het plan: wie ervoor zorgt, tegen wanneer en voor welke bouwsteen.",
        actieplan,
    ),
    Beleidspagina(
        "beleid/legplan/",
        "legplan",
        "Legplan",
        "Wat de gemeente nu doet, op korte en op lange termijn, en wat opzij ligt.",
        legplan,
    ),
    Beleidspagina(
        "beleid/wie-doet-wat/",
        "wie-doet-wat",
        "Wie doet wat",
        "Welke actor werkt aan welke bouwsteen en welke actie, in beeld, in tabellen en in lijsten.",
        wie_doet_wat,
    ),
    Beleidspagina(
        "beleid/cijfers/",
        "stand-van-zaken",
        "Cijfers",
        "Wat er is, wat ontbreekt en wat we niet weten, telkens met het getal en waar het vandaan komt.",
        cijfers,
    ),
    Beleidspagina(
        "beleid/stand/",
        "stand-van-zaken",
        "Stand van zaken",
        "Voor wie de regie voert: wie je belt, wat zonder bewijs is, wat ontbreekt en wat we niet weten.",
        stand,
        intern=True,
    ),
)
"""Every page on policy with a fixed address; add yours here."""


def getoond(register: Register) -> tuple[Beleidspagina, ...]:
    """Return the pages on policy of this build."""
    return tuple(page for page in PAGINAS if not page.intern or register.gemeente.regie_publiek)
