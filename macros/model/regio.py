"""The councils of a region, for the overview of who covers what."""

from __future__ import annotations

from .base import Lijst, Model, Tekst
from .buren import Buurgemeente
from .gemeente import Versie


class Regio(Model):
    """What a list such as `regio.yaml` holds."""

    versie: Versie
    naam: Tekst
    gemeenten: Lijst[Buurgemeente]
