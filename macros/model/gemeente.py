"""The council itself: its name, ways in, village cores, figures, closing days and identity."""

from __future__ import annotations

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator

from .base import DatumOfMaand, Getal, Id, JaNee, Lijst, Model, Tekst, ongeldig
from .contact import Link, Mail, Telefoon
from .drukwerk import Drukwerk
from .huisstijl import Huisstijl
from .keuzes import Licentie, Serverlog
from .plaats import Adres, Coordinaten, Graden
from .voorstellen import Voorstellen
from .wanneer import Sluiting, Wanneer

VERSIE = "1"
"""The version of the data format that this program reads."""


def _lees_versie(value: Any) -> Any:
    if isinstance(value, str) and value != VERSIE:
        raise ongeldig(
            f"Dit bestand is van versie “{value}”. Dit programma leest versie {VERSIE}. Schrijf versie: {VERSIE}."
        )
    return value


Versie = Annotated[str, BeforeValidator(_lees_versie)]
"""The version a data file is written in; this program reads one."""


_PAD = re.compile(r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/")


def _van_een_site(value: str | None) -> str | None:
    """Refuse an address under which no page can be made; it comes after the rules for every link."""
    if value is None:
        return value
    parts = urlsplit(value)
    if parts.query or parts.fragment or not _PAD.fullmatch(f"{parts.path.rstrip('/')}/"):
        raise ongeldig(
            f"“{value}” kan niet het adres van de site zijn. Laat weg wat na de map komt. "
            "Bijvoorbeeld https://hulp.testdorp.example/."
        )
    if not parts.path.endswith("/"):
        raise ongeldig(f"“{value}” eindigt niet op een schuine streep. Bedoelde je “{value}/”?")
    return value


class Loket(Model):
    """A counter where a resident can walk up to a person."""

    naam: Tekst
    adres: Adres | None = None
    telefoon: Telefoon | None = None
    wanneer: Wanneer | None = None


class Dorpskern(Model):
    """A village core of the council; with coordinates, how far something is from it can be told."""

    id: Id
    naam: Tekst
    coordinaten: Coordinaten | None = None


class Gebied(Model):
    """The box in degrees within which the council's places must lie."""

    zuid: Graden
    noord: Graden
    west: Graden
    oost: Graden


class Cijfer(Model):
    """One figure with its year and source, and the Flemish figure beside it where there is one."""

    id: Id
    naam: Tekst
    waarde: Tekst
    eenheid: Tekst | None = None
    jaar: DatumOfMaand | None = None
    bron: Tekst
    vlaanderen: Tekst | None = None
    opmerking: Tekst | None = None


class Gemeente(Model):
    """What `gemeente.yaml` holds."""

    versie: Versie
    naam: Tekst
    inwoners: Getal | None = None
    fictief: JaNee = False
    regie_publiek: JaNee = False
    huisstijl: Huisstijl | None = None
    webadres: Annotated[Link | None, AfterValidator(_van_een_site)] = None
    telefoon: Telefoon | None = None
    telefoon_uren: Wanneer | None = None
    mail: Mail | None = None
    link: Link | None = None
    voorstellen: Voorstellen | None = None
    drukwerk: Drukwerk = Drukwerk()
    veiligheidsmail: Mail | None = None
    serverlog: Serverlog | None = None
    licentie: Licentie | None = None
    loketten: Lijst[Loket] = ()
    dorpskernen: Lijst[Dorpskern] = ()
    gebied: Gebied | None = None
    cijfers: Lijst[Cijfer] = ()
    sluitingsdagen: Lijst[Sluiting] = ()

    @property
    def voorstelmail(self) -> str | None:
        """The mailbox for proposals: one of its own, or else that of the council."""
        return (self.voorstellen.mail if self.voorstellen else None) or self.mail

    @property
    def proefversie(self) -> bool:
        """Whether there is no way in at all: no telephone and no counter with an address."""
        return self.telefoon is None and not any(loket.adres for loket in self.loketten)
