"""What the page of the e-inclusion test shows: what it is, what was tested, and the form on paper and on the screen."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ... import woorden
from ...model import Toetsvraag
from ...model.base import RESERVED_IDS
from ...model.gemeente import VERSIE
from ...model.regiekeuzes import Toetsantwoord, Toetssoort
from ...regie.basis import aantal
from ...regie.toetsen import Toetsstand
from ..delen import Groep, Link, Regel
from ..zicht import Zicht

BESTAND = "data/toetsen.yaml"

LEEG = "Er is nog geen beslissing en geen dienst getoetst."


@dataclass(frozen=True)
class Getoetst:
    """One tested decision or service on one card."""

    wat: Link
    """Its record."""
    soort: str
    """“Dienst”."""
    wie: str
    """“Getoetst op 14 oktober 2026 door Dienst welzijn.”"""
    telling: str
    """The answers, counted."""


@dataclass(frozen=True)
class Formuliervraag:
    """One question of the form."""

    id: str
    """Its id, which the record names."""
    nummer: int
    """Its number on paper."""
    vraag: str
    """In words."""
    waarom: str
    """Why it is asked."""
    goed: str
    """What a good “ja” looks like."""
    bouwstenen: tuple[Link, ...]
    """The cards that it touches."""


@dataclass(frozen=True)
class Toetspagina:
    """The whole page."""

    kort: str
    """What it is for."""
    uitleg: tuple[str, ...]
    """How to do it."""
    bronnen: tuple[Regel, ...]
    """What it rests on."""
    getoetst: tuple[Getoetst, ...]
    """What was tested, the latest first."""
    leeg: str
    """What to say when nothing was."""
    verzonnen: str | None
    """Says that the records are invented, for the example register."""
    antwoorden: tuple[str, ...]
    """The words beside the boxes."""
    soorten: tuple[str, ...]
    """What can be tested."""
    groepen: tuple[Groep[Formuliervraag], ...]
    """The questions of today."""
    adres: str
    """Its own address: also the name under which the device keeps the answers."""
    keuzes: str
    """JSON for the script: the closed lists, the actors, the ids in use and the head of a new file."""
    pictogrammen: tuple[str, ...]
    """Of the buttons that script makes."""


def toets(zicht: Zicht) -> Toetspagina:
    """Return the page with the form and everything that was tested."""
    done = zicht.regie.toetsen
    return Toetspagina(
        kort="Sluit een beslissing of een dienst niemand uit? Deze vragen helpen je dat na te gaan voor het te laat is.",
        uitleg=(
            "Neem één beslissing of één dienst. Zit samen met wie ze maakt, iemand van het loket en liefst ook een inwoner.",
            "Bij elke “nee” schrijf je wat jullie eraan doen. Schrijf nooit de naam van een persoon op.",
            "Een half uur volstaat. Doe het vóór de beslissing valt, en opnieuw als de dienst verandert.",
        ),
        bronnen=tuple(zicht.bron(source) for source in zicht.register.toetsvragen.bronnen),
        getoetst=tuple(getoetst(zicht, state) for state in done),
        leeg=LEEG,
        verzonnen="Deze toetsen zijn verzonnen, net als de gemeente."
        if zicht.register.gemeente.fictief and done
        else None,
        antwoorden=tuple(answer.label for answer in Toetsantwoord),
        soorten=tuple(kind.label for kind in Toetssoort),
        groepen=_groepen(zicht),
        adres=zicht.links.to("beleid", "toets"),
        keuzes=_keuzes(zicht),
        pictogrammen=("kopieer", "bewaar", "printer", "weg", "ongedaan"),
    )


def zin(zicht: Zicht) -> tuple[str, ...]:
    """Return the count for the first page on policy."""
    done = len(zicht.regie.toetsen)
    return (f"{aantal(done, 'toets', 'toetsen')} bewaard." if done else LEEG,)


def getoetst(zicht: Zicht, state: Toetsstand) -> Getoetst:
    """Return the card of a record."""
    record = state.toets
    return Getoetst(
        wat=Link(record.titel, zicht.links.to("beleid", "toets", record.id)),
        soort=record.soort.label,
        wie=f"Getoetst op {woorden.datum(record.op)} door {state.door.naam}.",
        telling=state.zin,
    )


def _groepen(zicht: Zicht) -> tuple[Groep[Formuliervraag], ...]:
    asked = zicht.register.toetsvragen.gesteld_op(zicht.register.vandaag)
    numbers = {question.id: number for number, question in enumerate(asked, 1)}
    return tuple(
        Groep(
            f"groep-{group.id}",
            group.naam,
            tuple(_vraag(zicht, q, numbers[q.id]) for q in asked if q.groep == group.id),
        )
        for group in zicht.register.toetsvragen.groepen
        if any(question.groep == group.id for question in asked)
    )


def _vraag(zicht: Zicht, question: Toetsvraag, number: int) -> Formuliervraag:
    return Formuliervraag(
        id=question.id,
        nummer=number,
        vraag=question.vraag,
        waarom=question.waarom,
        goed=question.goed,
        bouwstenen=bouwstenen(zicht, question),
    )


def bouwstenen(zicht: Zicht, question: Toetsvraag) -> tuple[Link, ...]:
    """Return the cards that a question touches."""
    cards = zicht.regie.legplan.kaarten
    return tuple(
        Link(cards[id].bouwsteen.titel, zicht.links.to("bouwstenen", id)) for id in question.bouwstenen
    )


def _keuzes(zicht: Zicht) -> str:
    """Return what the script needs: who can be chosen, which ids are taken, and how a new file begins."""
    register = zicht.register
    actors = sorted(register.actoren_in_lijsten(), key=lambda actor: actor.naam.casefold())
    still = [[actor.id, actor.naam] for actor in actors if actor.tot is None or actor.tot >= register.vandaag]
    taken = sorted({record.id for record in register.toetsen} | RESERVED_IDS)
    head = "" if register.toetsen else f"versie: {VERSIE}\ntoetsen:\n"
    values = {
        "soort": [[kind.value, kind.label] for kind in Toetssoort],
        "antwoord": [[answer.value, answer.label] for answer in Toetsantwoord],
        "actor": still,
        "bezet": taken,
        "kop": head,
        "bestand": BESTAND,
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
