"""What happened when people tried this site: dated findings, never a name."""

from __future__ import annotations

from .base import Datum, Getal, Lijst, Model, Tekst
from .gemeente import Versie


class Deelnemers(Model):
    """How many people took part, and what kind of people in a few words."""

    aantal: Getal
    wie: Tekst


class Gebruikstest(Model):
    """One task that people tried on one day, where they got stuck and what was changed after it."""

    datum: Datum
    deelnemers: Deelnemers
    taak: Tekst
    liep_vast: Tekst
    veranderde: Tekst | None = None


class Gebruikstests(Model):
    """What `gebruikstests.yaml` holds."""

    versie: Versie
    tests: Lijst[Gebruikstest] = ()
