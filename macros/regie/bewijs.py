"""Whether a promise can be shown to be kept today: each piece of proof with its state and the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from .. import agenda
from ..freshness import Versheid, controle
from ..model import Actieplan, Actor, Bewijs, Bron, Offer, Plaats
from ..model.base import Keuze
from ..model.keuzes import Status
from ..model.melding import VELDEN
from ..twijfel import Twijfel
from ..woorden import datum, maand

Bewijssoort = Literal["aanbod", "plaats", "actor", "document"]


class Bewijsstaat(Keuze):
    """Whether a piece of proof counts; only what is valid today proves anything."""

    GELDIG = "geldig", "Geldig"
    TE_BEVESTIGEN = "te bevestigen", "Nog te bevestigen"
    NOG_NIET = "nog niet", "Nog niet gestart"
    VERVALLEN = "vervallen", "Vervallen"


@dataclass(frozen=True)
class Bewijsstuk:
    """One piece of proof: what it is, whether it counts today, and why."""

    soort: Bewijssoort
    id: str | None
    """Of the entry of the register; a document has none."""
    naam: str
    staat: Bewijsstaat
    reden: str
    """“nagekeken op 2 november 2026”, “nog niet nagekeken”, “gestopt”."""
    link: str | None = None
    """Where a document can be read, if it has an address."""

    @property
    def telt(self) -> bool:
        """Whether it counts today."""
        return self.staat is Bewijsstaat.GELDIG


@dataclass(frozen=True)
class Bewijsgrond:
    """What proof is looked up in: the entries by id, the plan itself, the day, and what was reported as wrong."""

    actoren: Mapping[str, Actor]
    plaatsen: Mapping[str, Plaats]
    aanbod: Mapping[str, Offer]
    plan: Bron | None
    vandaag: date
    twijfel: Twijfel

    def stukken(self, bewijzen: Iterable[Bewijs]) -> tuple[Bewijsstuk, ...]:
        """Return each piece of proof with its state; what leads nowhere is told by the check and shows nothing."""
        return tuple(piece for proof in bewijzen if (piece := self._stuk(proof)))

    def van_kaart(self, name: str, plan: Actieplan) -> tuple[Bewijsstuk, ...]:
        """Return the proof of a card, each once: its own, that of its actions and the offers that carry it out."""
        return tuple(dict.fromkeys(self._alle_van_kaart(name, plan)))

    def kaart_bewezen(self, name: str, plan: Actieplan) -> bool:
        """Say whether any proof of a card counts today; the first that does will do."""
        return bewezen(self._alle_van_kaart(name, plan))

    def _alle_van_kaart(self, name: str, plan: Actieplan) -> Iterator[Bewijsstuk]:
        own = (proof for card in plan.legplan if card.bouwsteen == name for proof in card.bewijs)
        promised = (proof for action in plan.acties if name in action.bouwstenen for proof in action.bewijs)
        yield from self.stukken((*own, *promised))
        yield from (self.van_aanbod(offer) for offer in self._per_kaart.get(name, ()))

    @cached_property
    def _per_kaart(self) -> Mapping[str, list[Offer]]:
        """Card → the offers that carry it out, those aside that nobody looked at yet."""
        found: dict[str, list[Offer]] = {}
        for offer in self.aanbod.values():
            for name in dict.fromkeys(offer.bouwstenen) if offer.status is not Status.NA_TE_KIJKEN else ():
                found.setdefault(name, []).append(offer)
        return found

    def van_aanbod(self, offer: Offer) -> Bewijsstuk:
        """Return an offer as proof: it runs, somebody checked it within its term, and nobody said otherwise since."""
        state, reason = self._van_status(offer) or self._van_controle(offer)
        return Bewijsstuk("aanbod", offer.id, offer.titel, state, reason)

    def _stuk(self, proof: Bewijs) -> Bewijsstuk | None:
        if proof.document:
            return self._van_document(proof.document)
        if offer := self.aanbod.get(proof.aanbod or ""):
            return self.van_aanbod(offer)
        if place := self.plaatsen.get(proof.plaats or ""):
            return Bewijsstuk("plaats", place.id, place.naam, *self._van_controle(place))
        actor = self.actoren.get(proof.actor or "")
        return self._van_actor(actor) if actor else None

    def _van_actor(self, actor: Actor) -> Bewijsstuk:
        if actor.tot and actor.tot < self.vandaag:
            state, reason = Bewijsstaat.VERVALLEN, f"bestond tot {datum(actor.tot)}"
        else:
            state, reason = self._van_controle(actor)
        return Bewijsstuk("actor", actor.id, actor.naam, state, reason)

    def _van_document(self, document: Bron) -> Bewijsstuk:
        if self.plan and (document.titel, document.datum) == (self.plan.titel, self.plan.datum):
            state, reason = Bewijsstaat.TE_BEVESTIGEN, "het plan bewijst zichzelf niet"
        else:
            state, reason = Bewijsstaat.GELDIG, f"document van {maand(document.datum)}"
        return Bewijsstuk("document", None, document.titel, state, reason, document.link)

    def _van_status(self, offer: Offer) -> tuple[Bewijsstaat, str] | None:
        match offer.status:
            case Status.GESTOPT:
                return Bewijsstaat.VERVALLEN, "gestopt"
            case Status.TIJDELIJK_DICHT:
                return Bewijsstaat.VERVALLEN, "tijdelijk dicht"
            case Status.GEPLAND:
                return Bewijsstaat.NOG_NIET, "gepland, nog niet gestart"
            case Status.NA_TE_KIJKEN:
                return Bewijsstaat.TE_BEVESTIGEN, "overgenomen, nog na te kijken"
        if agenda.voorbij(offer.wanneer, self.vandaag):
            return Bewijsstaat.VERVALLEN, "de laatste dag is voorbij"
        return None

    def _van_controle(self, entry: Actor | Plaats | Offer) -> tuple[Bewijsstaat, str]:
        state = controle(entry.nagekeken, entry.nakijken_om, self.vandaag)
        if entry.nagekeken is None:
            return Bewijsstaat.TE_BEVESTIGEN, "nog niet nagekeken"
        if state.versheid is Versheid.ACHTERSTALLIG and state.uiterlijk:
            return Bewijsstaat.VERVALLEN, f"ten laatste op {datum(state.uiterlijk)} opnieuw na te kijken"
        if reported := self.twijfel.redenen.get(id(entry)):
            told = VELDEN[reported[0].veld].zin
            return Bewijsstaat.TE_BEVESTIGEN, f"gemeld op {datum(reported[0].op)} dat {told}"
        return Bewijsstaat.GELDIG, f"nagekeken op {datum(entry.nagekeken.op)}"


def bewezen(stukken: Iterable[Bewijsstuk]) -> bool:
    """Say whether anything among the proof counts today."""
    return any(piece.telt for piece in stukken)
