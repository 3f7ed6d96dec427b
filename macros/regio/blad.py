"""The overview as a page: words, tables of who covers what, and a block for each council."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from .. import woorden
from ..regie.basis import aantal, procent
from .beeld import Beeld, Dekking, Telling, Vak
from .gaten import Gaten
from .overzicht import Gemeente, Onderwerp, Overzicht, namen


@dataclass(frozen=True)
class Stand:
    """One thing that holds: “2 zeker”."""

    klasse: str
    """The class of its look."""
    tekst: str


@dataclass(frozen=True)
class Cel:
    """What one council has of one thing."""

    gemeente: str
    """Said in the cell itself where the table becomes a list."""
    standen: tuple[Stand, ...]


@dataclass(frozen=True)
class Tabel:
    """Who covers what, a row for each thing and a column for each council."""

    id: str
    titel: str
    bijschrift: str
    uitleg: str
    koppen: tuple[Gemeente, ...]
    groepen: tuple[tuple[str, tuple[tuple[Onderwerp, tuple[Cel, ...]], ...]], ...]
    nergens: tuple[str, ...] = ()
    """Cards to which nothing belongs in any council: they may well be work without an offer."""

    @property
    def gevouwen(self) -> bool:
        """Whether it is so long that one folds it open."""
        return self.id == Vak.BOUWSTENEN.value

    @property
    def telling(self) -> str:
        """Return how many rows there are, beside the heading that one folds it open by."""
        return str(sum(len(rows) for _, rows in self.groepen))

    @property
    def breedte(self) -> int:
        """How many columns there are, that of the headers included."""
        return len(self.koppen) + 1


@dataclass(frozen=True)
class Blok:
    """One council."""

    gemeente: Gemeente
    zinnen: tuple[str, ...]
    link: str | None
    gaten: tuple[str, ...]
    """What nobody does, by need and by kind of help, a sentence each."""
    kaarten: tuple[str, ...]
    """Cards to which nothing that runs belongs."""


@dataclass(frozen=True)
class Blad:
    """Everything on the page."""

    titel: str
    beschrijving: str
    fictief: str | None
    samenvatting: tuple[str, ...]
    onbekend: tuple[Gemeente, ...]
    opmerkingen: tuple[str, ...]
    nergens: tuple[str, ...]
    """Needs and kinds of help that run in no council, a sentence each."""
    overal: str | None
    """That there is none of those."""
    voorbehoud: str | None
    """That what could not be read may hold what lacks."""
    legende: tuple[tuple[Stand, str], ...]
    tabellen: tuple[Tabel, ...]
    blokken: tuple[Blok, ...]
    gedeeld: tuple[str, ...]


UITLEG = {
    Vak.NODEN: (
        "Wie helpt bij welke vraag?",
        "Met deze vragen komen mensen. Bij elke gemeente staat hoeveel hulp ervoor loopt.",
    ),
    Vak.SOORTEN: (
        "Welke soort hulp is er waar?",
        "Bij elke gemeente staat hoeveel hulp van die soort loopt.",
    ),
    Vak.BOUWSTENEN: (
        "Welke bouwstenen zijn waar?",
        "Dit zijn de kaarten van de Beleidstool digitale inclusie. Kaarten die een gemeente zelf maakte, staan er niet bij. "
        "Een kaart zonder hulp is niet altijd een gat: soms is het werk waarvoor niemand langskomt.",
    ),
}
"""What stands above each table: its heading, and what it shows."""


def blad(overzicht: Overzicht, gaten: Gaten) -> Blad:
    """Return the page of a region."""
    lacking = [gap.zin for gap in gaten.nergens if gap.onderwerp.vak is not Vak.BOUWSTENEN]
    name = overzicht.naam or aantal(len(overzicht.gemeenten), "gemeente", "gemeenten")
    day = woorden.datum(overzicht.vandaag)
    return Blad(
        titel=f"Digitale hulp in {name}",
        beschrijving=f"Wie in {name} mensen digitaal helpt, en wat er ontbreekt. Zoals het was op {day}.",
        fictief="Dit is een voorbeeld. Deze gemeenten bestaan niet." if overzicht.fictief else None,
        samenvatting=tuple(_samenvatting(overzicht, day)),
        onbekend=overzicht.onbekend,
        opmerkingen=overzicht.opmerkingen,
        nergens=tuple(lacking),
        overal=None if lacking else "Voor elke vraag en elke soort hulp loopt er ergens iets.",
        voorbehoud=_voorbehoud(overzicht),
        legende=tuple((_stand(kind), kind.label) for kind in Dekking),
        tabellen=tuple(_tabel(overzicht, gaten, kind) for kind in Vak),
        blokken=tuple(_blok(one, gaten) for one in overzicht.gemeenten),
        gedeeld=tuple(_gedeeld(overzicht)),
    )


def _samenvatting(overzicht: Overzicht, day: str) -> Iterator[str]:
    found = [one.beeld for one in overzicht.gelezen if one.beeld]
    running, sure = sum(one.loopt for one in found), sum(one.op_tijd for one in found)
    yield f"Dit overzicht is van {day}. Het telt {aantal(len(overzicht.gemeenten), 'gemeente', 'gemeenten')}."
    if overzicht.onbekend:
        yield f"Van {namen(overzicht.onbekend)} weten we niets."
    yield _lopend(running, sure)


def _lopend(running: int, sure: int) -> str:
    """Return how much runs, and the share of it that somebody checked in time."""
    if not running:
        return "We kennen geen hulp die nu loopt."
    return f"Er loopt {running} keer hulp. Op tijd nagekeken: {sure} van de {running} ({procent(sure, running)}\N{NO-BREAK SPACE}%)."


def _voorbehoud(overzicht: Overzicht) -> str | None:
    if not overzicht.onbekend:
        return None
    return f"Van {namen(overzicht.onbekend)} weten we niets: daar kan het er wel zijn."


def _tabel(overzicht: Overzicht, gaten: Gaten, kind: Vak) -> Tabel:
    rows = (
        (one, tuple(_cel(council, one) for council in overzicht.gemeenten)) for one in overzicht.van(kind)
    )
    groups = tuple((name, tuple(part)) for name, part in groupby(rows, key=lambda row: row[0].groep))
    lacking = [gap.onderwerp.woorden for gap in gaten.nergens if gap.onderwerp.vak is kind]
    title, told = UITLEG[kind]
    return Tabel(
        kind.value,
        title,
        f"{kind.label} per gemeente",
        told,
        overzicht.gemeenten,
        groups,
        tuple(lacking if kind is Vak.BOUWSTENEN else ()),
    )


def _cel(council: Gemeente, subject: Onderwerp) -> Cel:
    state, count = council.dekking(subject), council.telling(subject) or Telling()
    if not state.loopt:
        return Cel(council.naam, (_stand(state),))
    parts = ((Dekking.ZEKER, count.zeker), (Dekking.NIET_ZEKER, count.niet_zeker))
    return Cel(council.naam, tuple(_stand(kind, number) for kind, number in parts if number))


def _stand(kind: Dekking, number: int = 0) -> Stand:
    return Stand(kind.replace(" ", "-"), f"{number} {kind}" if number else kind.value)


def _blok(council: Gemeente, gaten: Gaten) -> Blok:
    found = gaten.van(council)
    cards = tuple(gap.onderwerp.woorden for gap in found if gap.onderwerp.vak is Vak.BOUWSTENEN)
    return Blok(
        council,
        tuple(_zinnen(council.beeld)) if council.beeld else (f"Onbekend. {council.reden}",),
        council.beeld.webadres if council.beeld else None,
        tuple(gap.zin for gap in found if gap.onderwerp.vak is not Vak.BOUWSTENEN),
        cards,
    )


def _zinnen(found: Beeld) -> Iterator[str]:
    """Yield how a council stands: how much runs and is sure, what does not run, and what nobody can know."""
    yield _lopend(found.loopt, found.op_tijd)
    waiting = (("Nog gepland", found.gepland), ("Tijdelijk dicht", found.tijdelijk_dicht))
    if told := " ".join(f"{what}: {number}." for what, number in waiting if number):
        yield told
    old = " Dat is langer dan een week geleden. Daarom heet niets ervan zeker." if found.verouderd else ""
    yield f"De gegevens zijn van {woorden.datum(found.dag)}.{old}"
    if missing := found.niet_ingevuld[Vak.NODEN]:
        yield f"Bij {missing} keer hulp vulde niemand in bij welke vraag het past. Wat hieronder ontbreekt, kan daarbij zijn."
    if missing := found.niet_ingevuld[Vak.BOUWSTENEN]:
        yield f"Bij {missing} keer hulp vulde niemand een bouwsteen in."


def _gedeeld(overzicht: Overzicht) -> Iterator[str]:
    for name, councils in overzicht.gedeeld:
        yield f"“{name}”: {namen(councils)}."
