"""What the page of one tested decision or service shows: its answers, what follows from them, when and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ... import woorden
from ...model import Toets
from ...model.regiekeuzes import Toetsantwoord
from ...regie.toetsen import Toetsgevolg, Toetspunt, Toetsstand
from ..delen import Etiket, Groep, Link, Meldingsoort, Regel
from ..zicht import Zicht
from .delen import GEEN_EIGENAAR, GEEN_TERMIJN, Punt, actie_adres
from .toets import bouwstenen

SOORTEN: dict[Toetsantwoord, Meldingsoort] = {
    Toetsantwoord.JA: "open",
    Toetsantwoord.DEELS: "vraag-na",
    Toetsantwoord.NEE: "dicht",
    Toetsantwoord.NVT: "gepland",
}
"""Answer → colour and pictogram of its label."""

NOG_OPEN = Etiket("gepland", "Nog open")


@dataclass(frozen=True)
class Gevolg:
    """One action that follows from an answer."""

    wat: Regel
    """The action; linked where it stands in the plan."""
    status: str
    """“Beloofd”, “Klaar”."""
    te_laat: bool
    """Whether its term passed; only where the council shows that."""
    punten: tuple[Punt, ...]
    """Owner and term."""


@dataclass(frozen=True)
class Antwoordblok:
    """One question with its answer."""

    id: str
    """Anchor on the page."""
    vraag: str
    """In words."""
    vervallen: str | None
    """Since when it is no longer asked."""
    etiket: Etiket
    """The answer, or that there is none."""
    toelichting: str | None
    """What was said with it."""
    gevolgen: tuple[Gevolg, ...]
    """The actions."""
    geen_actie: bool
    """Whether it is a “nee” without any."""
    bouwstenen: tuple[Link, ...]
    """The cards that it touches."""


@dataclass(frozen=True)
class Toetsing:
    """One record."""

    titel: str
    """What was tested."""
    soort: str
    """“Dienst”."""
    beschrijving: str | None
    """In a few words."""
    punten: tuple[Punt, ...]
    """When, by whom, and the answers counted."""
    acties: tuple[Link, ...]
    """Every question with an action or a “nee”, to jump to."""
    groepen: tuple[Groep[Antwoordblok], ...]
    """The answers by group."""
    alle: Link
    """Back to the test itself."""


def toetsing(zicht: Zicht, record: Toets) -> Toetsing:
    """Return everything on the page of a record."""
    state = next(found for found in zicht.regie.toetsen if found.toets is record)
    return Toetsing(
        titel=record.titel,
        soort=record.soort.label,
        beschrijving=record.beschrijving,
        punten=tuple(_wanneer_en_wie(zicht, state)),
        acties=tuple(
            Link(point.vraag.vraag, f"#{_anker(point)}")
            for point in state.punten
            if point.gevolgen or point.zonder_actie
        ),
        groepen=tuple(
            Groep(f"groep-{group.id}", group.naam, tuple(_blok(zicht, point) for point in points))
            for group, points in state.groepen
        ),
        alle=Link("Alle toetsen en het formulier", zicht.links.to("beleid", "toets")),
    )


def _wanneer_en_wie(zicht: Zicht, state: Toetsstand) -> Iterator[Punt]:
    record = state.toets
    yield Punt("Getoetst op", (woorden.datum(record.op),))
    yield Punt("Door", (zicht.actor(state.door, record.functie),))
    yield Punt("Antwoorden", (state.zin,))


def _anker(point: Toetspunt) -> str:
    return f"vraag-{point.vraag.id}"


def _blok(zicht: Zicht, point: Toetspunt) -> Antwoordblok:
    question, answer = point.vraag, point.antwoord
    gone = question.tot and question.tot < zicht.register.vandaag
    return Antwoordblok(
        id=_anker(point),
        vraag=question.vraag,
        vervallen=f"Deze vraag stelden we tot {woorden.datum(question.tot)}."
        if question.tot and gone
        else None,
        etiket=Etiket(SOORTEN[answer.antwoord], answer.antwoord.label) if answer else NOG_OPEN,
        toelichting=answer.toelichting if answer else None,
        gevolgen=tuple(_gevolg(zicht, action) for action in point.gevolgen),
        geen_actie=point.zonder_actie,
        bouwstenen=bouwstenen(zicht, question),
    )


def _gevolg(zicht: Zicht, action: Toetsgevolg) -> Gevolg:
    owner, term = action.eigenaar, action.termijn
    promise = action.belofte
    plan = actie_adres(zicht, promise.actie.id) if promise else None
    return Gevolg(
        wat=Link(action.wat, plan, "uit het actieplan") if plan else action.wat,
        status=action.status.label,
        te_laat=action.te_laat and zicht.register.gemeente.regie_publiek,
        punten=(
            Punt("Eigenaar", (zicht.actor(owner) if owner else GEEN_EIGENAAR,), owner is not None),
            Punt(
                "Termijn",
                (f"Uiterlijk {woorden.datum(term)}" if term else GEEN_TERMIJN,),
                term is not None,
            ),
        ),
    )
