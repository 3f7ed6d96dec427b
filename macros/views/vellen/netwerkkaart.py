"""The network card: who helps me, drawn together with the person it is about; she takes it home and nobody keeps a copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from ...model import Offer
from ...model.keuzes import Velsoort
from ...register import Register
from ..delen import Telefoon
from ..zicht import Zicht
from . import papier
from .basis import Soort, Vel
from .verwijzing import Verwijzing, verwijzing
from .voet import Velvoet, voet

DIGIPUNTEN = 2
"""How many Digipunten stand ready where there is room; the number and the address at the foot lead to the others."""

REGELS, WEINIG, TEKENS = 9, 3, 38
"""Lines for them in their field, with how few of these there is room to write for a second person; signs on a line."""

NABIJ = ("Thuis en familie", "Buren en vrienden")
"""The fields on the left, where nothing is filled in."""

VRAGEN = (
    ("Wat lukt al?", None, 3),
    ("Wat wil ik leren?", None, 3),
    ("Wie belt wie?", "Ook als mijn vaste hulp er niet is.", 3),
)
"""What the person tells about herself: question, remark, lines to write on."""


@dataclass(frozen=True)
class Vraag:
    """One question in the middle."""

    tekst: str
    erbij: str | None
    regels: range


@dataclass(frozen=True)
class Veld:
    """One field around the person: who is there, for what, and how to reach them."""

    titel: str
    hulp: tuple[Verwijzing, ...]
    """The Digipunten that stand ready."""
    gemeente: str | None
    """“Gemeente Testdorp”, in the field of the counters."""
    bel: Telefoon | None
    """The number of the council."""
    vraag: str | None
    """Where to ask when there is no number."""
    plekken: range
    """For how many people there is room to write."""


@dataclass(frozen=True)
class Netwerkkaart:
    """The card."""

    titel: str
    uitleg: str
    van_jou: str
    velden: tuple[Veld, ...]
    vragen: tuple[Vraag, ...]
    invullen: tuple[str, ...]
    """What to write about each helper."""
    voet: Velvoet


def digipunten(zicht: Zicht) -> list[Offer]:
    """Return the Digipunten that stand ready: checked ones first, the second only where there is room for it."""
    found = papier.digipunten(zicht.register)[:DIGIPUNTEN]
    return found if _regels(verwijzing(zicht, offer) for offer in found) <= REGELS else found[:1]


def _regels(lines: Iterable[Verwijzing]) -> int:
    texts = (text for one in lines for text in (one.titel, one.uren or "", f"{one.doe} {one.bereik}"))
    return sum(ceil(len(text) / TEKENS) for text in texts)


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the card: it is of use before anything is in the register."""
    yield Vel("netwerkkaart", "Netwerkkaart: wie helpt mij?", SOORT, "a4-liggend", bladzijden=1)


def netwerkkaart(zicht: Zicht, vel: Vel) -> Netwerkkaart:
    """Return the card with what stands ready on it."""
    offers = digipunten(zicht)
    own = voet(zicht, "", offers or None)
    near = (Veld(name, (), None, None, None, range(2)) for name in NABIJ)
    help_there = tuple(verwijzing(zicht, offer) for offer in offers)
    free = 2 if _regels(help_there) <= WEINIG else 1
    return Netwerkkaart(
        titel="Wie helpt mij met mijn toestel of op het internet?",
        uitleg="Vul dit blad samen in met iemand die je vertrouwt.",
        van_jou="Dit blad is van jou. Niemand houdt er een kopie van.",
        velden=(
            *near,
            Veld("Vrijwilliger of digihelper", help_there, None, None, None, range(free)),
            Veld("Dienst of loket", (), own.afzender, own.bel, own.vraag, range(1)),
        ),
        vragen=tuple(Vraag(text, more, range(lines)) for text, more, lines in VRAGEN),
        invullen=("Wie", "Waarvoor", "Hoe bereik ik die"),
        voet=own,
    )


SOORT = Soort(
    Velsoort.NETWERKKAART,
    "balie",
    "Vul het samen in. Wie het invult, neemt het mee: hou zelf geen kopie.",
    vellen,
    netwerkkaart,
)
