"""What the accessibility statement says, as Decision (EU) 2018/1523 asks it."""

from __future__ import annotations

from .base import Datum, Lijst, Model, Tekst
from .contact import Link
from .gemeente import Versie
from .keuzes import Beoordeling, Conformiteit, Knelpuntreden


class Knelpunt(Model):
    """One thing that is not accessible, why, and what a person can use instead."""

    reden: Knelpuntreden = Knelpuntreden.NIET_IN_ORDE
    wat: Tekst
    waarom: Tekst
    alternatief: Tekst


class Toegankelijkheid(Model):
    """What `toegankelijkheid.yaml` holds."""

    versie: Versie
    status: Conformiteit
    beoordeling: Beoordeling
    opgesteld_op: Datum | None = None
    beoordeeld_op: Datum
    door: Tekst
    knelpunten: Lijst[Knelpunt] = ()
    klachten: Tekst | None = None
    klachten_link: Link | None = None
