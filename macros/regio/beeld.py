"""What one council covers, counted on one day out of what it publishes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..buren.bestand import TE_OUD
from ..exports.eigen.vorm import Aanbod, Aanbodbestand, Actor
from ..model.base import Keuze
from ..model.keuzes import Status


class Vak(Keuze):
    """By what the help in a region is laid out."""

    NODEN = "noden", "Vragen"
    SOORTEN = "soorten", "Soorten hulp"
    BOUWSTENEN = "bouwstenen", "Bouwstenen"


class Dekking(Keuze):
    """How well something is covered, the best first; unknown is never the same as nobody."""

    ZEKER = "zeker", "Het loopt, en iemand keek het op tijd na."
    NIET_ZEKER = "niet zeker", "Het loopt, maar niemand keek het op tijd na."
    NIET_NU = "niet nu", "Het is gepland of tijdelijk dicht."
    NIEMAND = "niemand", "We kennen niemand die dit doet."
    ONBEKEND = "onbekend", "We konden de gegevens niet lezen."

    @property
    def loopt(self) -> bool:
        """Whether somebody helps today, sure or not."""
        return self in (Dekking.ZEKER, Dekking.NIET_ZEKER)


@dataclass(frozen=True)
class Telling:
    """How many offers cover one thing, by how sure they are."""

    zeker: int = 0
    niet_zeker: int = 0
    niet_nu: int = 0
    """Planned, or closed for a while."""

    @property
    def dekking(self) -> Dekking:
        """Return the best of what there is."""
        counts = (self.zeker, self.niet_zeker, self.niet_nu)
        best = (kind for kind, count in zip(Dekking, counts, strict=False) if count)
        return next(best, Dekking.NIEMAND)


@dataclass(frozen=True)
class Beeld:
    """One council as its published data show it."""

    naam: str
    fictief: bool
    webadres: str | None
    dag: date
    """The day of the data."""
    verouderd: bool
    """Whether the data are of more than a week ago: then nothing of it is sure."""
    loopt: int
    op_tijd: int
    """How many of those that run are checked in time and not reported since."""
    gepland: int
    tijdelijk_dicht: int
    niet_ingevuld: Mapping[Vak, int]
    """How many of those that run do not say to which need or card they belong."""
    tellingen: Mapping[tuple[Vak, str], Telling]
    kernen: tuple[tuple[float, float], ...]
    """Latitude and longitude of its village cores, as far as they are known."""
    actoren: tuple[str, ...]
    """Names of those that exist, each once."""


def beeld(bestand: Aanbodbestand, vandaag: date) -> Beeld:
    """Return what a council covers on `vandaag`."""
    council = bestand.gemeente
    old = vandaag - bestand.datum > TE_OUD
    states = Counter(one.status for one in bestand.aanbod if not one.voorbij)
    running = [one for one in bestand.aanbod if _loopt(one)]
    return Beeld(
        naam=council.naam,
        fictief=council.fictief,
        webadres=council.webadres,
        dag=bestand.datum,
        verouderd=old,
        loopt=len(running),
        op_tijd=sum(_dekking(one, vandaag, old) is Dekking.ZEKER for one in running),
        gepland=states[Status.GEPLAND],
        tijdelijk_dicht=states[Status.TIJDELIJK_DICHT],
        niet_ingevuld={
            Vak.NODEN: sum(not one.noden for one in running),
            Vak.BOUWSTENEN: sum(not one.bouwstenen for one in running),
        },
        tellingen=_tellingen(bestand, vandaag, old),
        kernen=tuple(
            (core.coordinaten.breedte, core.coordinaten.lengte)
            for core in council.dorpskernen or ()
            if core.coordinaten
        ),
        actoren=tuple(dict.fromkeys(one.naam for one in bestand.actoren if _bestaat(one, vandaag))),
    )


def _tellingen(bestand: Aanbodbestand, vandaag: date, oud: bool) -> dict[tuple[Vak, str], Telling]:
    counts = Counter(
        (subject, kind)
        for one in bestand.aanbod
        if (kind := _dekking(one, vandaag, oud)) is not Dekking.NIEMAND
        for subject in _onderwerpen(one)
    )
    subjects = sorted({subject for subject, _ in counts})
    return {
        subject: Telling(
            *(counts[subject, kind] for kind in (Dekking.ZEKER, Dekking.NIET_ZEKER, Dekking.NIET_NU))
        )
        for subject in subjects
    }


def _onderwerpen(one: Aanbod) -> Iterator[tuple[Vak, str]]:
    """Yield everything that an offer covers, each once."""
    yield Vak.SOORTEN, one.soort.value
    yield from ((Vak.NODEN, need.value) for need in dict.fromkeys(one.noden or ()))
    yield from ((Vak.BOUWSTENEN, card) for card in dict.fromkeys(one.bouwstenen or ()))


def _loopt(one: Aanbod) -> bool:
    return one.status is Status.ACTIEF and not one.voorbij


def _dekking(one: Aanbod, vandaag: date, oud: bool) -> Dekking:
    """Return what an offer adds; what stopped or is over adds nothing."""
    if one.voorbij or one.status is Status.GESTOPT:
        return Dekking.NIEMAND
    if not _loopt(one):
        return Dekking.NIET_NU
    sure = one.zeker and not oud and one.uiterlijk is not None and vandaag <= one.uiterlijk
    return Dekking.ZEKER if sure else Dekking.NIET_ZEKER


def _bestaat(actor: Actor, vandaag: date) -> bool:
    return actor.tot is None or vandaag <= actor.tot
