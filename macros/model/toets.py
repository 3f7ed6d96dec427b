"""The e-inclusion test: its questions, the same for every council, and the dated records of what a council tested.

What it is for stands in VVSG's position of 2022, part 3.2.4: to keep a decision or a service from shutting people out.
"""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import model_validator

from .base import Datum, Id, Lijst, Model, Tekst, ongeldig
from .bron import Bron
from .gemeente import Versie
from .regiekeuzes import Actiestatus, Toetsantwoord, Toetssoort


class Toetsgroep(Model):
    """What some questions have in common."""

    id: Id
    naam: Tekst


class Toetsvraag(Model):
    """One question; `vanaf` and `tot` are the first and the last day on which it is asked."""

    id: Id
    groep: Id
    vraag: Tekst
    waarom: Tekst
    goed: Tekst
    bouwstenen: Lijst[Id]
    vanaf: Datum | None = None
    tot: Datum | None = None

    def gesteld_op(self, day: date) -> bool:
        """Say whether a test on this day has to answer it."""
        return (self.vanaf is None or self.vanaf <= day) and (self.tot is None or day <= self.tot)


class Toetsvragen(Model):
    """What `toets.yaml` holds."""

    versie: Versie
    bronnen: Lijst[Bron]
    groepen: Lijst[Toetsgroep]
    vragen: Lijst[Toetsvraag]

    def gesteld_op(self, day: date) -> tuple[Toetsvraag, ...]:
        """Return the questions of a test on this day."""
        return tuple(question for question in self.vragen if question.gesteld_op(day))


class Beantwoord(Model):
    """One answer of a test."""

    vraag: Id
    antwoord: Toetsantwoord
    toelichting: Tekst | None = None


class Toetsactie(Model):
    """What follows from an answer: an action of the plan, or one of its own with perhaps an owner and a term."""

    vraag: Id
    actie: Id | None = None
    wat: Tekst | None = None
    status: Actiestatus | None = None
    eigenaar: Id | None = None
    termijn: Datum | None = None

    @model_validator(mode="after")
    def _plan_of_eigen(self) -> Self:
        if (self.actie is None) == (self.wat is None):
            raise ongeldig(
                "Kies één van de twee: een actie uit het plan, of zelf zeggen wat je doet. "
                "Bijvoorbeeld {vraag: telefoon, wat: We zetten het nummer op elke brief}."
            )
        if self.actie and (self.status or self.eigenaar or self.termijn):
            raise ongeldig(
                "Status, eigenaar en termijn van deze actie staan al in actieplan.yaml. Laat ze hier weg. "
                f"Bijvoorbeeld {{vraag: {self.vraag}, actie: {self.actie}}}."
            )
        return self

    def te_laat(self, vandaag: date) -> bool:
        """Say whether its own term passed before it was done; that of an action of the plan stands in the plan."""
        over = self.status in (Actiestatus.KLAAR, Actiestatus.STOPGEZET)
        return self.termijn is not None and self.termijn < vandaag and not over


class Toets(Model):
    """One decision or service that was tested, on one day, by a service and a function, never by a named person."""

    id: Id
    titel: Tekst
    soort: Toetssoort
    beschrijving: Tekst | None = None
    op: Datum
    door: Id
    functie: Tekst | None = None
    antwoorden: Lijst[Beantwoord]
    acties: Lijst[Toetsactie] = ()


class Toetsen(Model):
    """What the optional `toetsen.yaml` holds."""

    versie: Versie
    toetsen: Lijst[Toets] = ()
