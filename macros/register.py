"""The register: everything linked and derived once, on one day; pages and exports read nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar, cast

from . import agenda
from .agenda import HORIZON as HORIZON
from .agenda import Sessie
from .buren.bestand import Buurbestand
from .check.buren import buurbestanden
from .check.content import Content, Entry
from .check.meldingen import soort_van
from .freshness import Controle, controle
from .getypt import Getypt
from .load.pages import Page
from .lui import Lui
from .model import (
    Actieplan,
    Actor,
    Bouwsteen,
    Bouwstenen,
    BouwstenenVragen,
    Gebruikstest,
    Gemeente,
    Offer,
    Plaats,
    Synoniemen,
    Toegankelijkheid,
    Toets,
    Toetsvragen,
    Woord,
)
from .model.grenzen import Grenzen
from .model.keuzes import Status
from .ordenen import per_naam, rangen
from .twijfel import Betwijfeld, Twijfel, twijfel
from .voorbeeld import zonder_voorbeeld
from .vooruit import Deel, delen
from .wacht import in_de_wacht

T = TypeVar("T")


@dataclass(frozen=True)
class Register(Betwijfeld):
    """One council's register on one day (`vandaag`, in Europe/Brussels); build it with `link`."""

    vandaag: date
    gemeente: Gemeente
    logo: str | None
    toegankelijkheid: Toegankelijkheid
    bouwstenen: Bouwstenen
    officiele_vragen: BouwstenenVragen | None
    woorden: Mapping[str, Woord]
    synoniemen: Synoniemen
    toetsvragen: Toetsvragen
    actoren: Mapping[str, Actor]
    plaatsen: Mapping[str, Plaats]
    aanbod: Mapping[str, Offer]
    controles: Mapping[int, Controle]
    sessies: Mapping[str, tuple[Sessie, ...]]
    grenzen: Grenzen | None = None
    paginas: tuple[Page, ...] = field(default=(), repr=False)
    """The pages that the council wrote itself."""
    gebruikstests: tuple[Gebruikstest, ...] = ()
    actieplan: Actieplan | None = None
    toetsen: tuple[Toets, ...] = ()
    buren: tuple[Buurbestand, ...] = field(default=(), repr=False)
    """What the neighbours publish: the last good copies, young and old."""
    twijfel: Twijfel = field(default_factory=Twijfel)
    """What was reported as wrong and not settled yet, and what that makes unsure."""
    getypt: Getypt = field(default_factory=Getypt, repr=False, compare=False)
    _gemaakt: dict[Callable[..., Any], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def eens(self, maak: Callable[[Register], T]) -> T:
        """Return what a function derives from the register, derived the first time that anybody asks."""
        if maak not in self._gemaakt:
            self._gemaakt[maak] = maak(self)
        return cast(T, self._gemaakt[maak])

    def zoals_getypt(self, entry: Entry) -> Mapping[str, Any]:
        """Return an entry as it stands in its file: every value the text that somebody typed."""
        return self.getypt.van(entry)

    def controle(self, entry: Entry) -> Controle:
        """Return how sure this entry is today."""
        return self.controles[id(entry)]

    def zeker(self, offer: Offer) -> bool:
        """Whether the page may state this offer's hours without asking the reader to ring first."""
        return self.controle(offer).zeker

    def op_volgorde(self, offers: Iterable[Offer]) -> list[Offer]:
        """Return offers as a reader meets them: running first, checked first, then the soonest moment, then by title."""
        rank = self._rangen
        return sorted(offers, key=lambda offer: rank[id(offer)])

    @cached_property
    def _rangen(self) -> Mapping[int, int]:
        """Identity of an offer → its rank among all; those that nothing tells apart share one."""
        return rangen(self.aanbod.values(), self._rang)

    def _rang(self, offer: Offer) -> tuple[int, int, bool, datetime | None, str]:
        session = self.eerstvolgende(offer)
        soonest = (session is None, session.begin if session else None)
        return (_STATUS_RANK[offer.status], self.controle(offer).rang, *soonest, offer.titel)

    def in_lijsten(self) -> tuple[Offer, ...]:
        """Return the offers that lists of offers show, in order.

        Stopped ones keep their page but leave these lists; what was taken over waits for somebody to look at it.
        """
        return self._in_lijsten

    @cached_property
    def _in_lijsten(self) -> tuple[Offer, ...]:
        hidden = (Status.GESTOPT, Status.NA_TE_KIJKEN)
        return tuple(self.op_volgorde(offer for offer in self.aanbod.values() if offer.status not in hidden))

    @cached_property
    def in_de_wacht(self) -> frozenset[tuple[str, str]]:
        """The kind and id of what lists leave out until somebody looked at what was taken over."""
        entries: tuple[Entry, ...] = (*self.aanbod.values(), *self.plaatsen.values(), *self.actoren.values())
        return in_de_wacht(entries, self.gemeente, self.actieplan, self.toetsen)

    def wacht(self, entry: Entry) -> bool:
        """Say whether an entry was taken over from elsewhere and nobody looked at it yet."""
        return bool(self.in_de_wacht) and (soort_van(entry), entry.id) in self.in_de_wacht

    def plaatsen_in_lijsten(self) -> list[Plaats]:
        """Return the places that lists show: all but those that wait to be looked at."""
        return [place for place in self.plaatsen.values() if not self.wacht(place)]

    def actoren_in_lijsten(self) -> list[Actor]:
        """Return the actors that lists show: all but those that wait to be looked at."""
        return [actor for actor in self.actoren.values() if not self.wacht(actor)]

    def in_plaats_van(self, offer: Offer) -> list[Offer]:
        """Return where one can go instead, those aside that nobody looked at yet."""
        found = (self.aanbod[name] for name in offer.in_plaats)
        return [other for other in found if not self.wacht(other)]

    def lopend(self, offers: Iterable[Offer]) -> list[Offer]:
        """Return those that run: planned is not open, so only these count as something the council has."""
        return [offer for offer in offers if offer.status is Status.ACTIEF and not self.voorbij(offer)]

    def voorbij(self, offer: Offer) -> bool:
        """Say whether the hours of an offer ended: their last day or their last lesson is past."""
        return agenda.voorbij(offer.wanneer, self.vandaag)

    def op_plaats(self, place: Plaats) -> list[Offer]:
        """Return the offers at a place, in order."""
        return list(self._per_plaats.get(place.id, ()))

    @cached_property
    def _per_plaats(self) -> Mapping[str, list[Offer]]:
        """Place → the offers that are there, those included of which some coming moment is, as an exception."""
        return per_naam(self._in_lijsten, self._alle_plaatsen_van)

    def _alle_plaatsen_van(self, offer: Offer) -> Iterable[str]:
        once = (session.plaats for session in self.sessies[offer.id] if session.plaats)
        return dict.fromkeys((*plaatsen_van(offer), *once))

    def van_actor(self, actor: Actor) -> list[Offer]:
        """Return the offers in which an actor provides or plays a role, in order, stopped ones last."""
        return list(self._per_actor.get(actor.id, ()))

    @cached_property
    def _per_actor(self) -> Mapping[str, list[Offer]]:
        shown = (offer for offer in self.aanbod.values() if offer.status is not Status.NA_TE_KIJKEN)
        return per_naam(self.op_volgorde(shown), actoren_van)

    def van_bouwsteen(self, card: Bouwsteen) -> list[Offer]:
        """Return the offers that carry out a bouwsteen, in order."""
        return list(self._per_bouwsteen.get(card.id, ()))

    @cached_property
    def _per_bouwsteen(self) -> Mapping[str, list[Offer]]:
        return per_naam(self._in_lijsten, lambda offer: tuple(dict.fromkeys(offer.bouwstenen)))

    def telefoon_voor(self, offer: Offer) -> str | None:
        """Return the number to ring about an offer: its own, else its place's, provider's or council's.

        A number that somebody reported as wrong is passed over.
        """
        places = (self.plaatsen[name].telefoon for name in plaatsen_van(offer))
        numbers = (offer.telefoon, *places, self.actoren[offer.aanbieder].telefoon, self.gemeente.telefoon)
        return next(filter(None, map(self.juist_nummer, numbers)), None)

    def momenten(self) -> tuple[tuple[Offer, Sessie], ...]:
        """Return every coming moment with its offer: by day, then checked before unchecked, then by time."""
        return self._momenten

    @cached_property
    def _momenten(self) -> tuple[tuple[Offer, Sessie], ...]:
        found = ((offer, session) for offer in self.aanbod.values() for session in self.sessies[offer.id])
        return tuple(sorted(found, key=lambda item: (item[1].dag, *self.rang_van_moment(*item))))

    def rang_van_moment(
        self, offer: Offer, session: Sessie
    ) -> tuple[bool, tuple[datetime, datetime, str], str]:
        """Return the sort key of a moment: checked before unchecked, then time and place, then title."""
        return not self.zeker(offer), session.volgorde, offer.titel

    @cached_property
    def vooruit(self) -> Mapping[str, tuple[Deel, ...]]:
        """What calendars hold of each offer, further ahead than pages do; worked out when it is asked for."""
        closed = self.gemeente.sluitingsdagen

        def van(id: str) -> tuple[Deel, ...]:
            offer = self.aanbod[id]
            known, last = self.sessies[id], self.vandaag + HORIZON
            return tuple(delen(offer, self.controle(offer), self.vandaag, last, known, closed))

        return Lui(self.aanbod, van)

    def eerstvolgende(self, offer: Offer) -> Sessie | None:
        """Return the next moment of a running offer, today's included, or nothing when none is known."""
        return next(iter(self.sessies[offer.id]), None)


_STATUS_RANK = {status: rank for rank, status in enumerate(Status)}


def plaatsen_van(offer: Offer) -> tuple[str, ...]:
    """Return the ids of all places of an offer, the stops of a round included, each once."""
    return offer.alle_plaatsen


def actoren_van(offer: Offer) -> tuple[str, ...]:
    """Return the ids of everybody involved in an offer, the provider first, each once."""
    return tuple(dict.fromkeys((offer.aanbieder, *(role.actor for role in offer.rollen))))


def link(content: Content, vandaag: date) -> Register:
    """Return the register of `content` on `vandaag`; raises ValueError when a needed file is absent.

    `content` must be free of problems that stop the build: references are taken to lead somewhere.
    """
    content = zonder_voorbeeld(content)
    own, words, questions = content.gemeente, content.woordenlijst, content.toetsvragen
    search, plan = content.synoniemen, content.actieplan
    if not (own and content.toegankelijkheid and content.bouwstenen and words and questions and search):
        raise ValueError(
            "link needs gemeente, toegankelijkheid, bouwstenen, woordenlijst, toets and synoniemen; "
            "check reports their absence"
        )
    unsure = content.eens(twijfel, vandaag)
    return Register(
        vandaag=vandaag,
        gemeente=own,
        logo=content.logo,
        toegankelijkheid=content.toegankelijkheid,
        bouwstenen=plan.vult_aan(content.bouwstenen) if plan else content.bouwstenen,
        officiele_vragen=content.officiele_vragen,
        woorden={word.id: word for word in words.woorden},
        synoniemen=search,
        toetsvragen=questions,
        actoren={actor.id: actor for actor in content.actoren},
        plaatsen={place.id: place for place in content.plaatsen},
        aanbod={offer.id: offer for offer in content.aanbod},
        controles={id(e): _controle(e, unsure, vandaag) for e in content.entries()},
        sessies={offer.id: content.sessies(offer, vandaag) for offer in content.aanbod},
        grenzen=content.grenzen,
        paginas=content.paginas,
        gebruikstests=content.gebruikstests.tests if content.gebruikstests else (),
        actieplan=plan,
        toetsen=content.toetsen.toetsen if content.toetsen else (),
        buren=buurbestanden(content, vandaag),
        twijfel=unsure,
        getypt=Getypt((own, *content.cards(), *content.entries()), content.raw),
    )


def _controle(entry: Entry, unsure: Twijfel, vandaag: date) -> Controle:
    return controle(entry.nagekeken, entry.nakijken_om, vandaag, gemeld=id(entry) in unsure.redenen)
