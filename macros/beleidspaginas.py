"""The fixed pages on policy: one table, and which of them this build shows."""

from __future__ import annotations

from .register import Register
from .views.beleid.actieplan import actieplan, zinnen
from .views.beleid.cijfers import cijfers
from .views.beleid.digihelpers import digihelpers, profielzin
from .views.beleid.legplan import legplan
from .views.beleid.overleg import datum_zin, overleg
from .views.beleid.stand import stand
from .views.beleid.start import Beleid, start
from .views.beleid.toets import toets, zin
from .views.beleid.werksessie import fasezin, werksessie
from .views.beleid.wie_bladen import BASIS
from .views.beleid.wie_doet_wat import wie_doet_wat
from .views.vastepagina import Beleidspagina, Wegwijzer
from .views.zicht import Zicht
from .wiepaginas import wiepaginas


def _start(zicht: Zicht) -> Beleid:
    return start(zicht, getoond(zicht.register))


PAGINAS: tuple[Beleidspagina, ...] = (
    Beleidspagina(
        "beleid/",
        "beleid",
        "Beleid",
        "Wat de gemeente beloofde voor digitale inclusie, wat er is en wie het doet.",
        _start,
        onder="",
    ),
    Beleidspagina(
        "beleid/legplan/",
        "legplan",
        "Legplan",
        "Wat de gemeente nu doet, op korte en op lange termijn, en wat opzij ligt.",
        legplan,
        wegwijzer=Wegwijzer(
            "legplan", "Wat doen we nu, en wat later?", lambda zicht: (zicht.regie.legplan.zin,)
        ),
    ),
    Beleidspagina(
        "beleid/actieplan/",
        "actieplan",
        "Actieplan",
        "Elke actie van het plan: wie ervoor zorgt, tegen wanneer en voor welke bouwsteen.",
        actieplan,
        wegwijzer=Wegwijzer("actieplan", "Wat beloofden we, en kunnen we het tonen?", zinnen),
    ),
    Beleidspagina(
        "beleid/cijfers/",
        "stand-van-zaken",
        "Cijfers",
        "Wat er is, wat ontbreekt en wat we niet weten, telkens met het getal en waar het vandaan komt.",
        cijfers,
        wegwijzer=Wegwijzer("stand", "Wat is er, en wat ontbreekt?"),
    ),
    Beleidspagina(
        "beleid/stand/",
        "stand-van-zaken",
        "Stand van zaken",
        "Voor wie de regie voert: wie je belt, wat zonder bewijs is, wat ontbreekt en wat we niet weten.",
        stand,
        intern=True,
        wegwijzer=Wegwijzer("bel", "Wie bellen we deze week, en wat is zonder bewijs?"),
    ),
    Beleidspagina(
        "beleid/overleg/",
        "stand-van-zaken",
        "Overleg",
        "Het agendablad: wat veranderde sinds het vorige overleg, wie je belt, en wanneer je weer samenzit.",
        overleg,
        intern=True,
        wegwijzer=Wegwijzer("agenda", "Wat veranderde er sinds we samenzaten?", datum_zin),
    ),
    Beleidspagina(
        BASIS,
        "wie-doet-wat",
        "Wie doet wat",
        "Welke actor werkt aan welke bouwsteen en welke actie, in beeld, in tabellen en in lijsten.",
        wie_doet_wat,
        wegwijzer=Wegwijzer("voor-wie", "Welke partner werkt waaraan, en met wie?"),
    ),
    Beleidspagina(
        "beleid/digihelpers/",
        "digihelpers",
        "Profielen van digihelpers",
        "Wat elke soort digihelper wel en niet mag doen, en naar wie die doorverwijst.",
        digihelpers,
        wegwijzer=Wegwijzer("helper", "Wat mag een digihelper, en wat niet?", profielzin),
    ),
    Beleidspagina(
        "beleid/werksessie/",
        "werksessie",
        "Werksessie",
        "De vier fasen van de Beleidstool, en de stickerronde op papier, op één scherm of op ieders telefoon.",
        werksessie,
        wegwijzer=Wegwijzer("samen", "Hoe kiezen we met een groep wat eerst komt?", fasezin),
    ),
    Beleidspagina(
        "beleid/toets/",
        "toets",
        "E-inclusietoets",
        "Vragen om een beslissing of een dienst aan te toetsen, op papier of op het scherm, en wat al getoetst is.",
        toets,
        "gewoon",
        wegwijzer=Wegwijzer("toets", "Sluit deze beslissing of dienst iemand uit?", zin),
    ),
)
"""Every page on policy with a fixed address, in the order of the first of them; add yours here."""


def getoond(register: Register) -> tuple[Beleidspagina, ...]:
    """Return the pages on policy of this build."""
    shown = (page for page in PAGINAS if not page.intern or register.gemeente.regie_publiek)
    return tuple(
        one for page in shown for one in (wiepaginas(register, page) if page.pad == BASIS else (page,))
    )
