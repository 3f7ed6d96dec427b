"""The closed lists of the register, each once: the word people type and the words a reader sees."""

from __future__ import annotations

from .base import Keuze


class Soort(Keuze):
    """What kind of help an offer is."""

    DIGIPUNT = "digipunt", "Digipunt: binnenlopen met je vraag"
    LOKET = "loket", "Hulp aan een loket"
    HELPDESK = "helpdesk", "Hulp per telefoon of mail"
    THUISHULP = "thuishulp", "Hulp bij je thuis"
    LES = "les", "Les of cursus"
    UITLEEN = "uitleen", "Een toestel lenen"
    WIFI = "wifi", "Gratis wifi"
    COMPUTER = "computer", "Computer of printer gebruiken"
    INTERNETTARIEF = "internettarief", "Goedkoper internet thuis"
    HERSTEL = "herstel", "Hulp bij een kapot toestel"
    UITLEG = "uitleg", "Uitleg om zelf te lezen of te bekijken"


class Status(Keuze):
    """Whether the offer can be used; planned is not open, and stopped keeps its page."""

    ACTIEF = "actief", "Loopt"
    GEPLAND = "gepland", "Gepland, nog niet gestart"
    NA_TE_KIJKEN = "na te kijken", "Overgenomen van elders, nog na te kijken"
    TIJDELIJK_DICHT = "tijdelijk dicht", "Tijdelijk dicht"
    GESTOPT = "gestopt", "Gestopt"


class Toegang(Keuze):
    """How a person gets in."""

    VRIJE_INLOOP = "vrije inloop", "Je hoeft geen afspraak te maken"
    AFSPRAAK = "afspraak", "Maak eerst een afspraak"
    TELEFOON = "telefoon", "Je krijgt hulp aan de telefoon"
    MAIL = "mail", "Je krijgt hulp per mail"
    INSCHRIJVEN = "inschrijven", "Schrijf je vooraf in"
    DOORVERWIJZING = "doorverwijzing", "Een hulpverlener meldt je aan"


class Rolnaam(Keuze):
    """What an actor does for an offer."""

    COORDINEERT = "coördineert", "Coördineert"
    VOERT_UIT = "voert uit", "Voert uit"
    WERKT_SAMEN = "werkt samen", "Werkt mee"
    ONTVANGT = "ontvangt", "Stelt de plek ter beschikking"
    FINANCIERT = "financiert", "Betaalt mee"
    VERWIJST_DOOR = "verwijst door", "Verwijst door"


class Relatienaam(Keuze):
    """How one actor stands to another."""

    DEEL_VAN = "deel van", "Is deel van"
    COORDINEERT = "coördineert", "Coördineert"
    WERKT_SAMEN = "werkt samen", "Werkt samen met"
    ONTVANGT = "ontvangt", "Stelt een plek ter beschikking aan"
    FINANCIERT = "financiert", "Betaalt mee aan"
    VERWIJST_DOOR = "verwijst door", "Verwijst door naar"
    OPGEGAAN_IN = "opgegaan in", "Ging op in"


class Plaatssoort(Keuze):
    """What kind of place it is; a place that is none of these has no kind."""

    BIBLIOTHEEK = "bibliotheek", "Bibliotheek"
    GEMEENTEHUIS = "gemeentehuis", "Gemeentehuis"
    LOKET = "loket", "Loket van een openbare dienst"
    BUURTHUIS = "buurthuis", "Buurthuis of dienstencentrum"
    WOONZORGCENTRUM = "woonzorgcentrum", "Woonzorgcentrum"
    SCHOOL = "school", "School"
    PLEIN = "plein", "Plein"


class Actorsoort(Keuze):
    """What kind of organisation an actor is."""

    BESTUUR = "bestuur", "Lokaal bestuur"
    DIENST = "dienst", "Dienst van een bestuur"
    SAMENWERKING = "samenwerking", "Samenwerking van besturen"
    ONDERWIJS = "onderwijs", "Onderwijs en vorming"
    ORGANISATIE = "organisatie", "Vereniging of organisatie"
    OVERHEID = "overheid", "Vlaamse of federale overheid"
    NETWERK = "netwerk", "Overleg of netwerk"
    FUNCTIE = "functie", "Functie"


class Begeleiding(Keuze):
    """In what company a person is helped."""

    ALLEEN = "alleen", "Je werkt zelf, zonder begeleiding"
    EEN_OP_EEN = "één op één", "Eén persoon helpt je"
    GROEP = "groep", "In een groep"
    OP_AFSTAND = "op afstand", "Op afstand, per telefoon of scherm"


class Doelgroep(Keuze):
    """Whom an offer is meant for."""

    IEDEREEN = "iedereen", "Iedereen"
    SENIOREN = "senioren", "Senioren"
    JONGEREN = "jongeren", "Kinderen en jongeren"
    WEINIG_INKOMEN = "weinig inkomen", "Mensen met weinig inkomen"
    WERKZOEKENDEN = "werkzoekenden", "Mensen die werk zoeken"
    KORTGESCHOOLDEN = "kortgeschoolden", "Mensen die kort naar school gingen"
    ANDERSTALIGEN = "anderstaligen", "Mensen die Nederlands leren"
    BEPERKING = "beperking", "Mensen met een beperking"
    CLIENTEN = "cliënten welzijn", "Cliënten van de dienst welzijn"
    VRIJWILLIGERS = "vrijwilligers", "Vrijwilligers die helpen"
    MEDEWERKERS = "medewerkers", "Medewerkers van het bestuur"


class Nood(Keuze):
    """What a person comes with; each value is the address of a page under /noden/."""

    NU_VAST = "nu-vast", "Ik zit nu vast"
    BEGINNEN = "beginnen", "Ik begin pas"
    TOESTEL_STUK = "toestel-stuk", "Mijn toestel is kapot"
    NIET_KOMEN = "niet-komen", "Ik kan niet komen"
    OFFLINE_REGELEN = "offline-regelen", "Ik wil het niet online regelen"
    LEREN = "leren", "Ik wil bijleren"
    BURGERPROFIEL = "mijn-burgerprofiel", "Ik wil Mijn Burgerprofiel gebruiken"
    TOESTEL_LENEN = "toestel-lenen", "Ik zoek een laptop om te lenen"
    COMPUTER = "computer-of-printer", "Ik zoek een computer of printer"
    WIFI = "wifi", "Ik zoek gratis wifi"
    INTERNET = "goedkoper-internet", "Ik zoek goedkoper internet"
    HELPEN = "iemand-helpen", "Ik help iemand anders"


LEERVRAAG = frozenset({Nood.BEGINNEN, Nood.LEREN, Nood.BURGERPROFIEL, Nood.HELPEN})
"""What a lesson can answer; every other need wants an answer now, and there a lesson is no help."""


class Toegankelijk(Keuze):
    """What a visitor wants to know before she leaves home, in words people use."""

    ROLSTOEL = "rolstoel kan binnen", "Je kan binnen met een rolstoel"
    DREMPEL = "drempel aan de deur", "Er is een drempel aan de deur"
    TRAP = "alleen met een trap", "Je geraakt er alleen met een trap"
    LIFT = "lift", "Er is een lift"
    TOILET = "aangepast toilet", "Er is een aangepast toilet"
    PARKEREN = "parkeerplaats", "Er is een parkeerplaats voor mensen met een beperking"
    RINGLEIDING = "ringleiding", "Er is een ringleiding voor je hoorapparaat"
    RUSTIG = "rustige ruimte", "Je kan in een rustige ruimte zitten"
    HOND = "assistentiehond", "Je assistentiehond mag mee"
    GEBARENTAAL = "gebarentaal", "Er is hulp in Vlaamse Gebarentaal"
    GROTE_LETTERS = "grote letters", "De schermen tonen grote letters"


class Velsoort(Keuze):
    """A kind of vel: what can be printed of the register."""

    AFFICHE = "affiche", "Affiche"
    FOLDER = "folder", "Folder"
    KAARTJE = "kaartje", "Kaartje voor in de portefeuille"
    NOOD = "nood", "Blad voor één vraag"
    VERWIJSBLAD = "verwijsblad", "Verwijsblad"
    NETWERKKAART = "netwerkkaart", "Netwerkkaart"
    BOUWSTEENKAARTEN = "bouwsteenkaarten", "Bouwsteenkaarten"
    LEGPLAN = "legplan", "Legplan"
    STICKERS = "stickers", "Stickers"
    MATRIX = "matrix", "Matrix"
    FASEN = "fasen", "De vier fasen"
    NAZICHT = "nazicht", "Nazichtblad"


class OnzekerOpPapier(Keuze):
    """What a vel does with an offer that nobody checked in time."""

    BEL_EERST = "bel eerst", "Zet erbij dat je eerst moet bellen"
    WEGLATEN = "weglaten", "Laat het weg"


class Nakijkwijze(Keuze):
    """How a person checked an entry; reading a document is a source, not a check."""

    TELEFOON = "telefoon", "per telefoon"
    BEZOEK = "bezoek", "bij een bezoek"
    MAIL = "mail", "per mail"


class Conformiteit(Keuze):
    """What the accessibility statement may claim."""

    NIET_BEOORDEELD = "niet beoordeeld", "Nog niet beoordeeld"
    NIET = "niet conform", "Niet conform"
    GEDEELTELIJK = "gedeeltelijk conform", "Gedeeltelijk conform"
    VOLLEDIG = "volledig conform", "Volledig conform"


class Beoordeling(Keuze):
    """Who looked at the accessibility of the site, and how."""

    AUTOMATISCH = "automatische tests", "Automatische tests bij elke publicatie"
    ZELF = "zelf nagekeken", "Nagekeken door onze eigen mensen"
    AUDIT = "audit door een deskundige", "Een audit door een onafhankelijke deskundige"


class Knelpuntreden(Keuze):
    """Why something is not accessible, in the three kinds of Decision (EU) 2018/1523."""

    NIET_IN_ORDE = "nog niet in orde", "Nog niet in orde"
    ONEVENREDIG = "onevenredige last", "Te zware last voor de gemeente"
    BUITEN = "buiten het decreet", "Hiervoor geldt het decreet niet"


class Serverlog(Keuze):
    """What the web server keeps of a visit."""

    INGEKORT = "ingekort", "Onze server, met een ingekort ip-adres"
    HOST = "bij de host", "De server van een ander bedrijf"


class Licentie(Keuze):
    """Under which terms a council gives its data away."""

    CC0 = "CC0", "CC0, zonder voorwaarden"
    MODEL = "Modellicentie Gratis Hergebruik", "Modellicentie Gratis Hergebruik van Vlaanderen"
    CC_BY = "CC BY 4.0", "CC BY 4.0, met vermelding van de bron"


class Uitzonderbaar(Keuze):
    """Which rules a council may set aside for one offer, until a date and with a reason."""

    CLICK_CALL_CONNECT = "click-call-connect", "Geen weg per telefoon of aan een loket"


class Meldsoort(Keuze):
    """Of which list a reported entry is."""

    AANBOD = "aanbod", "Aanbod"
    PLAATS = "plaats", "Plaats"
    ACTOR = "actor", "Actor"
