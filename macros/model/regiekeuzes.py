"""The closed lists of the directing role: where a card lies, how far a promise is, and how a council directs."""

from __future__ import annotations

from .base import Keuze


class Actiestatus(Keuze):
    """How far an action is; that it is late or unproven is computed, never typed."""

    BELOOFD = "beloofd", "Beloofd"
    LOOPT = "loopt", "We zijn ermee bezig"
    KLAAR = "klaar", "Klaar"
    STOPGEZET = "stopgezet", "Stopgezet"


class Ligging(Keuze):
    """Where a card lies on the legplan."""

    NU = "nu", "Dit doen we nu"
    KORT = "korte termijn", "Dit willen we doen op korte termijn"
    LANG = "lange termijn", "Dit willen we doen op lange termijn"
    OPZIJ = "opzij", "Opzij gelegd"


class Instrument(Keuze):
    """The four kinds of means with which a council directs, from light to binding."""

    OVERLEG = "overleg", "Contact en overleg"
    OPDRACHT = "opdracht", "Een betaalde opdracht"
    SUBSIDIE = "subsidie", "Een subsidie"
    AFSPRAAK = "afspraak", "Een vastgelegde afspraak of regel"


class Fase(Keuze):
    """The four phases of the policy tool."""

    VERKENNING = "verkenning", "De verkenning"
    SELECTIE = "selectie", "Selectie van bouwstenen voor het beleids- en actieplan"
    UITWERKING = "uitwerking", "Uitwerken van het beleids- en actieplan"
    VERDUURZAMING = "verduurzaming", "Implementeren en verduurzamen van het beleid"


class Toetssoort(Keuze):
    """What the e-inclusion test looks at."""

    BESLISSING = "beslissing", "Beslissing"
    DIENST = "dienst", "Dienst"


class Toetsantwoord(Keuze):
    """The answers to a question of the e-inclusion test."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"
    NVT = "niet van toepassing"
