"""The contract: what `data/v1/aanbod.json` holds; an absent key means that nobody knows.

What an entry is stands in a base of its own, so that in the file it comes before how sure that is.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ...model.keuzes import (
    Actorsoort,
    Begeleiding,
    Doelgroep,
    Nood,
    Plaatssoort,
    Relatienaam,
    Rolnaam,
    Soort,
    Status,
    Toegang,
    Toegankelijk,
)
from .delen import Adres, Betrouwbaar, Coordinaten, Deel, Id, Pad, Tekst, Telefoon
from .wanneer import Sluiting, Wanneer

VERSIE = "1.1"
"""The contract: the first number changes with what breaks a reader, the second with what is new. See docs/data/wijzigingen.md."""


class Licentie(Deel):
    """Onder welke voorwaarden je de gegevens mag overnemen."""

    naam: Tekst = Field(description="Naam van de licentie.")
    adres: Pad = Field(description="Waar je de licentie leest.")


class Loket(Deel):
    """Een loket waar je iemand kan aanspreken."""

    naam: Tekst = Field(description="Naam van het loket.")
    adres: Adres | None = Field(None, description="Waar het is.")
    telefoon: Telefoon | None = Field(None, description="Nummer van het loket.")
    wanneer: Wanneer | None = Field(None, description="Wanneer het open is.")
    uren: tuple[Tekst, ...] | None = Field(None, description="Hetzelfde, in zinnen.")


class Dorpskern(Deel):
    """Een kern of wijk."""

    id: Id = Field(description="Naam die niet verandert.")
    naam: Tekst = Field(description="Naam voor een lezer.")
    coordinaten: Coordinaten | None = Field(None, description="Waar het midden van de kern op de kaart ligt.")


class Gemeente(Deel):
    """De gemeente die de gegevens bijhoudt."""

    naam: Tekst = Field(description="Naam van de gemeente.")
    fictief: bool = Field(description="Of de gemeente verzonnen is. Neem haar gegevens dan nergens over.")
    webadres: Pad | None = Field(None, description="Het adres van de site.")
    telefoon: Telefoon | None = Field(None, description="Algemeen nummer voor digitale hulp.")
    telefoon_uren: tuple[Tekst, ...] | None = Field(None, description="Wanneer iemand opneemt, in zinnen.")
    mail: Tekst | None = Field(None, description="Mailadres.")
    link: Pad | None = Field(None, description="Website van de gemeente.")
    loketten: tuple[Loket, ...] | None = Field(None, description="Waar je iemand kan aanspreken.")
    dorpskernen: tuple[Dorpskern, ...] | None = Field(None, description="Kernen en wijken.")
    sluitingsdagen: tuple[Sluiting, ...] | None = Field(
        None, description="Wanneer de gemeente dicht is: telt waar niet_op “sluitingsdagen” zegt."
    )


class Relatie(Deel):
    """Hoe een actor bij een andere hoort."""

    actor: Id = Field(description="Id uit actoren.")
    relatie: Relatienaam = Field(description="Wat ze met elkaar te maken hebben.")


class _Actor(Deel):
    id: Id = Field(description="Naam die niet verandert.")
    pagina: Pad = Field(description="De pagina op de site.")
    naam: Tekst = Field(description="Naam.")
    soort: Actorsoort = Field(description="Wat voor organisatie het is.")
    omschrijving: Tekst | None = Field(None, description="Wat ze doet.")
    telefoon: Telefoon | None = Field(None, description="Nummer.")
    mail: Tekst | None = Field(None, description="Mailadres.")
    tweede_mail: Tekst | None = Field(None, description="Mailadres voor als het eerste niet antwoordt.")
    link: Pad | None = Field(None, description="Website.")
    relaties: tuple[Relatie, ...] | None = Field(None, description="Hoe ze bij andere actoren hoort.")
    tot: date | None = Field(None, description="De laatste dag dat ze bestond.")


class Actor(Betrouwbaar, _Actor):
    """Een organisatie, dienst of functie. Nooit een persoon."""


class _Plaats(Deel):
    id: Id = Field(description="Naam die niet verandert.")
    pagina: Pad = Field(description="De pagina op de site.")
    naam: Tekst = Field(description="Naam.")
    soort: Plaatssoort | None = Field(None, description="Wat voor plek het is, uit de vaste lijst.")
    omschrijving: Tekst | None = Field(None, description="Wat er te weten valt over de plek.")
    adres: Adres | None = Field(None, description="Adres.")
    dorpskern: Id | None = Field(None, description="Id uit gemeente.dorpskernen.")
    coordinaten: Coordinaten | None = Field(None, description="Waar de plek op de kaart ligt.")
    toegankelijkheid: tuple[Toegankelijk, ...] | None = Field(
        None, description="Wat een bezoeker vooraf wil weten."
    )
    route: Tekst | None = Field(None, description="Hoe je er te voet of met de fiets geraakt.")
    bus: Tekst | None = Field(None, description="Hoe je er met de bus geraakt.")
    openbare_computers: int | None = Field(None, ge=0, description="Hoeveel computers er staan. 0 is geen.")
    printer: bool | None = Field(None, description="Of er een printer is.")
    kaartlezer: bool | None = Field(None, description="Of er een lezer voor de identiteitskaart is.")
    scanner: bool | None = Field(None, description="Of er een scanner is.")
    wifi: bool | None = Field(None, description="Of er gratis wifi is.")
    wanneer: Wanneer | None = Field(None, description="Wanneer de plek open is.")
    uren: tuple[Tekst, ...] | None = Field(None, description="Hetzelfde, in zinnen.")
    telefoon: Telefoon | None = Field(None, description="Nummer van de plek.")
    mail: Tekst | None = Field(None, description="Mailadres van de plek.")
    link: Pad | None = Field(None, description="Website van de plek.")


class Plaats(Betrouwbaar, _Plaats):
    """Een plek waar je naartoe kan. Staat er bij iets “false”, dan weten we dat het er niet is."""


class Rol(Deel):
    """Wat een actor voor een aanbod doet."""

    actor: Id = Field(description="Id uit actoren.")
    rol: Rolnaam = Field(description="Wat hij doet.")


class Leeftijd(Deel):
    """In jaren, beide grenzen inbegrepen."""

    van: int | None = Field(None, ge=0, description="Vanaf welke leeftijd.")
    tot: int | None = Field(None, ge=0, description="Tot en met welke leeftijd.")


PubliekeStatus = Literal[Status.ACTIEF, Status.GEPLAND, Status.TIJDELIJK_DICHT, Status.GESTOPT]
"""What is still to be looked at never goes out."""


class _Aanbod(Deel):
    id: Id = Field(description="Naam die niet verandert.")
    pagina: Pad = Field(description="De pagina op de site: zet daar altijd een link naar.")
    titel: Tekst = Field(description="Titel.")
    soort: Soort = Field(description="Wat voor hulp het is.")
    status: PubliekeStatus = Field(description="Of het loopt. Gepland is nog niet open.")
    status_reden: Tekst | None = Field(None, description="Waarom het dicht, gepland of gestopt is.")
    terug_op: date | None = Field(None, description="Wanneer het terug open zou gaan.")
    in_plaats: tuple[Id, ...] | None = Field(None, description="Waar je nu naartoe kan: id’s uit aanbod.")
    kort: Tekst = Field(description="Eén zin.")
    omschrijving: Tekst | None = Field(None, description="Meer uitleg.")
    aanbieder: Id = Field(description="Wie het aanbiedt: id uit actoren.")
    rollen: tuple[Rol, ...] | None = Field(None, description="Wie nog meewerkt, en hoe.")
    plaatsen: tuple[Id, ...] | None = Field(
        None, description="Waar: id’s uit plaatsen, de haltes van een ronde inbegrepen."
    )
    wanneer: Wanneer | None = Field(
        None,
        description="Wanneer, voor een programma. Zeg alleen “nu open” als zeker waar is, en niet na uiterlijk. "
        "Of neem momenten: daar is dat al verrekend.",
    )
    uren: tuple[Tekst, ...] | None = Field(
        None, description="Wanneer, in zinnen: veilig om te tonen, ook als het niet zeker is."
    )
    voorbij: bool = Field(description="Of de laatste dag of de laatste les voorbij is.")
    voor_wie: Tekst | None = Field(None, description="Voor wie het is, in woorden.")
    doelgroepen: tuple[Doelgroep, ...] | None = Field(
        None, description="Voor wie het is, uit de vaste lijst."
    )
    leeftijd: Leeftijd | None = Field(None, description="Voor welke leeftijd.")
    toegang: tuple[Toegang, ...] | None = Field(None, description="Hoe je er binnenraakt.")
    doorverwijzen: Tekst | None = Field(None, description="Hoe een hulpverlener iemand doorverwijst.")
    kosten: Tekst | None = Field(None, description="Wat het kost, in woorden.")
    gratis: bool | None = Field(None, description="Of het gratis is. Afwezig: niemand vulde de prijs in.")
    talen: tuple[str, ...] | None = Field(
        None, description="In welke talen, met twee letters (ISO 639-1): nl, fr."
    )
    toegankelijkheid: tuple[Toegankelijk, ...] | None = Field(
        None, description="Wat een bezoeker vooraf wil weten."
    )
    meebrengen: tuple[Tekst, ...] | None = Field(
        None, description="Wat je meebrengt. Leeg: niets. Afwezig: niemand vulde het in."
    )
    telefoon: Telefoon | None = Field(None, description="Nummer van het aanbod zelf.")
    bel: Telefoon | None = Field(
        None,
        description="Het nummer om te bellen: dat van het aanbod, de plaats, de aanbieder of de gemeente.",
    )
    mail: Tekst | None = Field(None, description="Mailadres.")
    link: Pad | None = Field(None, description="Website.")
    begeleiding: tuple[Begeleiding, ...] | None = Field(None, description="Alleen, met iemand of in groep.")
    noden: tuple[Nood, ...] | None = Field(None, description="Bij welke vraag het past.")
    trefwoorden: tuple[Tekst, ...] | None = Field(None, description="Andere woorden waarmee mensen zoeken.")
    bouwstenen: tuple[Id, ...] | None = Field(
        None, description="Bij welke kaarten van de Beleidstool digitale inclusie het hoort: alleen id’s."
    )
    let_op: Tekst | None = Field(
        None, description="Wat een lezer eerst doet, als het niet zeker is. Toon dit bij de uren."
    )


class Aanbod(Betrouwbaar, _Aanbod):
    """Eén soort hulp, bij één aanbieder."""


Tijdstip = Annotated[
    AwareDatetime,
    Field(json_schema_extra={"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00[+-][0-9]{2}:00$"}),
]
"""A moment with its distance to UTC."""


class Moment(Deel):
    """Eén keer in de komende acht weken: vrije dagen en sluitingen zijn al verrekend."""

    aanbod: Id = Field(description="Id uit aanbod.")
    begin: Tijdstip = Field(description="Begin, met het verschil met UTC: 2026-11-24T14:00:00+01:00.")
    einde: Tijdstip = Field(description="Einde.")
    plaats: Id | None = Field(
        None, description="Waar: id uit plaatsen. Afwezig: op geen enkele plaats, of op alle van het aanbod."
    )
    titel: Tekst | None = Field(None, description="Waarover het deze keer gaat.")
    reden: Tekst | None = Field(None, description="Waarom de uren anders zijn.")
    aangepast: bool = Field(description="Of de uren die dag anders zijn dan gewoonlijk.")
    zeker: bool = Field(
        description="Of het nazicht die dag nog telt. Zo niet: toon er let_op van het aanbod bij."
    )


class Aanbodbestand(Deel):
    """Alle digitale hulp van een gemeente. Een veld dat er niet staat, weet niemand: het is nooit “geen”."""

    vorm: Pad = Field(alias="$schema", description="Het JSON Schema van dit bestand.")
    versie: Literal["1.1"] = Field(description="De versie van deze vorm.")
    datum: date = Field(description="De dag van de gegevens.")
    gemeente: Gemeente = Field(description="Wie de gegevens bijhoudt.")
    licentie: Licentie | None = Field(
        None,
        description="Wat je ermee mag doen. Afwezig: de gemeente koos nog geen licentie. Vraag het haar.",
    )
    buiten_licentie: Tekst = Field(description="Waarover de licentie niet gaat.")
    aanbod: tuple[Aanbod, ...] = Field(description="Alle hulp, op volgorde van id.")
    plaatsen: tuple[Plaats, ...] = Field(description="Waar je naartoe kan, op volgorde van id.")
    actoren: tuple[Actor, ...] = Field(description="Wie meewerkt, op volgorde van id.")
    momenten: tuple[Moment, ...] = Field(
        description="Elke keer in de komende acht weken, op volgorde van tijd."
    )
