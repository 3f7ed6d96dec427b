"""An actor: an organisation, service or function that does something for digital inclusion, never a person."""

from __future__ import annotations

from .base import Datum, Id, Lijst, Model, Tekst
from .bron import Bron, Nagekeken, NakijkTermijn
from .contact import Link, Mail, Telefoon
from .keuzes import Actorsoort, Relatienaam


class Relatie(Model):
    """How this actor stands to another one."""

    actor: Id
    relatie: Relatienaam


class Actor(Model):
    """An organisation with its ways in; `tot` is the last day it existed."""

    id: Id
    naam: Tekst
    soort: Actorsoort
    omschrijving: Tekst | None = None
    telefoon: Telefoon | None = None
    mail: Mail | None = None
    tweede_mail: Mail | None = None
    link: Link | None = None
    relaties: Lijst[Relatie] = ()
    tot: Datum | None = None
    nagekeken: Nagekeken | None = None
    nakijken_om: NakijkTermijn | None = None
    bron: Bron | None = None
    open_vragen: Lijst[Tekst] = ()
    vorige_ids: Lijst[Id] = ()
