"""Wat is gemeld: what somebody found wrong and nobody settled yet, with its age."""

from __future__ import annotations

from dataclasses import dataclass

from .. import woorden
from ..model import Melding
from ..model.keuzes import Meldsoort
from ..model.melding import VELDEN
from ..model.soorten import LIJSTEN
from .delen import Link, Regel
from .zicht import Zicht


@dataclass(frozen=True)
class Gemeldpunt:
    """One open correction."""

    wat: Link
    """The entry, with its kind."""
    veld: str
    """“De uren”."""
    datum_iso: str
    """“2026-11-18”."""
    oud: str
    """“3 dagen geleden gemeld”."""


@dataclass(frozen=True)
class Gemeld:
    """The whole page."""

    stand: str
    """How many are open, or that none is."""
    uitleg: str
    """What to do with it."""
    punten: tuple[Gemeldpunt, ...]
    """The latest first."""
    melden: Regel
    """How to report a mistake."""
    privacy: str
    """What we keep of a report."""


SOORTEN = {Meldsoort.AANBOD: "hulp", Meldsoort.PLAATS: "plaats", Meldsoort.ACTOR: "wie meedoet"}
"""Kind of an entry as a resident says it."""


def gemeld(zicht: Zicht) -> Gemeld:
    """Return the page; while nothing is open it says so in a friendly sentence."""
    reports = sorted(zicht.register.meldingen, key=lambda report: report.op, reverse=True)
    return Gemeld(
        stand=_stand(len(reports)),
        uitleg="We vragen dit na. Bel dus eerst, of vraag het aan een loket."
        if reports
        else "Zie je toch een fout? Laat het weten, dan zetten we ze hier.",
        punten=tuple(_punt(zicht, report) for report in reports),
        melden=Link("Zo meld je een fout", zicht.links.to("klopt-er-iets-niet")),
        privacy="Je ziet hier nooit wie iets meldde. We bewaren alleen waar de fout staat en sinds welke dag.",
    )


def _stand(count: int) -> str:
    if not count:
        return "Op dit moment staat er geen melding open."
    return f"{'1 melding wacht' if count == 1 else f'{count} meldingen wachten'} nog op antwoord."


def _punt(zicht: Zicht, report: Melding) -> Gemeldpunt:
    name = VELDEN[report.veld].naam
    return Gemeldpunt(
        Link(
            _naam(zicht, report),
            zicht.links.to(LIJSTEN[report.soort], report.id),
            f"({SOORTEN[report.soort]})",
        ),
        f"{name[:1].upper()}{name[1:]}",
        report.op.isoformat(),
        f"{woorden.geleden(report.op, zicht.register.vandaag)} gemeld",
    )


def _naam(zicht: Zicht, report: Melding) -> str:
    register = zicht.register
    match report.soort:
        case Meldsoort.AANBOD:
            return register.aanbod[report.id].titel
        case Meldsoort.PLAATS:
            return register.plaatsen[report.id].naam
        case Meldsoort.ACTOR:
            return register.actoren[report.id].naam
