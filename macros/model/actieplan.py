"""The action plan of a council: its promises, its legplan and whatever else it needs to direct the work."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from .base import Datum, Getal, Id, Lijst, Model, Tekst, ongeldig
from .bouwsteen import Bouwsteen, Bouwstenen
from .bron import Bron
from .digihelper import Digihelperprofiel
from .gemeente import Versie
from .keuzes import Doelgroep
from .regiekeuzes import Actiestatus, Fase, Instrument, Ligging

EIGEN_INDELING = "actieplan"
"""The id of the division that is the plan's own: its parts are what an action is a part of."""


class Indelingsdeel(Model):
    """One part of a division, with the categories of the policy tool that it covers."""

    id: Id
    naam: Tekst
    categorieen: Lijst[Id]


class Indeling(Model):
    """One way to divide the subject: the plan's own, the pillars of VVSG, the conditions of the vision."""

    id: Id
    naam: Tekst
    delen: Lijst[Indelingsdeel]
    bron: Bron | None = None


class Bewijs(Model):
    """One thing that shows a promise is kept: an entry of the register, or a document with its date."""

    aanbod: Id | None = None
    plaats: Id | None = None
    actor: Id | None = None
    document: Bron | None = None

    @model_validator(mode="after")
    def _precies_een(self) -> Self:
        if sum(value is not None for value in (self.aanbod, self.plaats, self.actor, self.document)) != 1:
            raise ongeldig(
                "Eén bewijs is één ding: een aanbod, een plaats, een actor of een document. "
                "Bijvoorbeeld bewijs: [{aanbod: digipunt-bibliotheek}]."
            )
        return self


def _minstens_een(value: tuple[str, ...]) -> tuple[str, ...]:
    if not value:
        raise ongeldig(
            "Een actie hoort bij minstens één bouwsteen. Bijvoorbeeld bouwstenen: [ondersteun-individueel]."
        )
    return value


class Actie(Model):
    """One promise; who owns it and by when stay out until somebody decides."""

    id: Id
    titel: Tekst
    belofte: Tekst
    deel: Id
    bouwstenen: Annotated[Lijst[Id], AfterValidator(_minstens_een)]
    doelgroepen: Lijst[Doelgroep] = ()
    status: Actiestatus
    eigenaar: Id | None = None
    partners: Lijst[Id] = ()
    termijn: Datum | None = None
    bewijs: Lijst[Bewijs] = ()
    kernwaarden: Lijst[Id] = ()
    meerjarenplan: Tekst | None = None
    bron: Bron | None = None
    open_vragen: Lijst[Tekst] = ()

    def te_laat(self, vandaag: date) -> bool:
        """Say whether the term passed before it was done; without a term nothing is late."""
        over = self.status in (Actiestatus.KLAAR, Actiestatus.STOPGEZET)
        return self.termijn is not None and self.termijn < vandaag and not over


class Gelegd(Model):
    """What the working group decided on one card: where it lies, and the answers to the questions of phase 3."""

    bouwsteen: Id
    ligt: Ligging | None = None
    sinds: Datum | None = None
    motivatie: Tekst | None = None
    tijdsspanne: Tekst | None = None
    verantwoordelijke: Id | None = None
    doelgroepen: Lijst[Doelgroep] = ()
    impact: Tekst | None = None
    bewijs: Lijst[Bewijs] = ()
    bron: Bron | None = None


class EigenKaart(Model):
    """A blank card that the council filled in; it takes part in everything that the other cards do."""

    id: Id
    titel: Tekst
    categorie: Id
    uitleg: Tekst
    vragen: Lijst[Tekst] = ()
    raakt: Lijst[Id] = ()

    def als_bouwsteen(self, nummer: int) -> Bouwsteen:
        """Return this card as one of the set, with a number behind those of the tool."""
        return Bouwsteen(nummer=nummer, **self.model_dump())


class Kernwaarde(Model):
    """A core value of the council."""

    id: Id
    naam: Tekst
    bron: Bron | None = None


class GemeldeNood(Model):
    """A need that somebody reported; without an action there is no action for it yet."""

    id: Id
    nood: Tekst
    gemeld_door: Id | None = None
    acties: Lijst[Id] = ()
    bron: Bron | None = None
    open_vragen: Lijst[Tekst] = ()


class GedaneFase(Model):
    """A phase of the tool that is done."""

    fase: Fase
    gedaan_op: Datum


class Overleg(Model):
    """One meeting about digital inclusion, past or to come."""

    op: Datum
    titel: Tekst
    actor: Id | None = None


class RegieInstrument(Model):
    """A means with which the council directs a partner; without `tot` nobody filled in when it ends."""

    partner: Id
    instrument: Instrument
    titel: Tekst
    tot: Datum | None = None
    bron: Bron | None = None


class Vindplaats(Model):
    """Where people come anyhow, and what is offered to them there."""

    id: Id
    naam: Tekst
    doelgroepen: Lijst[Doelgroep] = ()
    plaats: Id | None = None
    actor: Id | None = None
    aanbod: Lijst[Id] = ()
    bron: Bron | None = None


class Connect(Model):
    """The five conditions under which a partner may stand in for a counter, each with the day it was met."""

    aanbod: Id
    middelen: Datum | None = None
    openingsuren: Datum | None = None
    warme_doorverwijzing: Datum | None = None
    grenzen_vrijwilligers: Datum | None = None
    ruimte_om_te_leren: Datum | None = None


def _boven_nul(value: int) -> int:
    if value < 1:
        raise ongeldig("Hier hoort een aantal inwoners, minstens 1. Bijvoorbeeld per_inwoners: 2500.")
    return value


class Computernorm(Model):
    """How many inhabitants share one public computer, as the council promised."""

    per_inwoners: Annotated[Getal, AfterValidator(_boven_nul)]
    bron: Bron | None = None


class Actieplan(Model):
    """What the optional `actieplan.yaml` holds."""

    versie: Versie
    bron: Bron | None = None
    indelingen: Lijst[Indeling] = ()
    kernwaarden: Lijst[Kernwaarde] = ()
    acties: Lijst[Actie] = ()
    legplan: Lijst[Gelegd] = ()
    eigen_kaarten: Lijst[EigenKaart] = ()
    gemelde_noden: Lijst[GemeldeNood] = ()
    fasen: Lijst[GedaneFase] = ()
    overleg: Lijst[Overleg] = ()
    regie_instrumenten: Lijst[RegieInstrument] = ()
    vindplaatsen: Lijst[Vindplaats] = ()
    connect: Lijst[Connect] = ()
    digihelperprofielen: Lijst[Digihelperprofiel] = ()
    computernorm: Computernorm | None = None

    @property
    def delen(self) -> tuple[Indelingsdeel, ...]:
        """Return the plan's own parts, in order; none when the plan has no division of its own."""
        return next((own.delen for own in self.indelingen if own.id == EIGEN_INDELING), ())

    def vult_aan(self, cards: Bouwstenen) -> Bouwstenen:
        """Return the cards of the tool with the council's own behind them, so that these take part in everything."""
        last = max((card.nummer for card in cards.bouwstenen), default=0)
        own = (card.als_bouwsteen(last + i) for i, card in enumerate(self.eigen_kaarten, 1))
        return cards.model_copy(update={"bouwstenen": (*cards.bouwstenen, *own)})
