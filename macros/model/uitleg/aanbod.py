"""What to write in an offer, and in what stands under every kind of entry: source, check, open questions."""

from __future__ import annotations

TEKSTEN = {
    "versie": "De versie van dit bestand. Schrijf 1.",
    "id": (
        "Een korte naam zonder spaties, die nooit meer verandert: hij staat in het webadres. "
        "Gebruik kleine letters, cijfers en koppeltekens."
    ),
    "vorige_ids": (
        "Hoe dit vroeger heette in het webadres. Oude links en QR-codes blijven dan werken. "
        "Laat het weg als het id nooit veranderde."
    ),
    "open_vragen": (
        "Wat nog niet zeker is, één vraag per regel. Iedereen kan het lezen. "
        "Laat het weg als er niets open is."
    ),
    "bron": (
        "Uit welk document dit komt, met de datum van dat document. "
        "Een document lezen is niet hetzelfde als nakijken. Laat het weg als niemand het ergens las."
    ),
    "nagekeken": (
        "Wie belde, mailde of ging langs, en wanneer. Noem een dienst en een functie, nooit een persoon. "
        "Laat je het weg, dan zegt de site dat niemand dit nakeek en vraagt ze om eerst te bellen."
    ),
    "nakijken_om": (
        "Om de hoeveel maanden iemand dit opnieuw nakijkt, van 1 maand tot 24 maanden. "
        "Laat je het weg, dan is het 6 maanden."
    ),
    "telefoon": (
        "Eén telefoonnummer, zoals mensen het opschrijven. Geen betaalnummer. "
        "Laat je het weg, dan toont de site hoe je iemand anders bereikt."
    ),
    "mail": (
        "Eén mailadres, liefst van een dienst en niet van een persoon. Laat je het weg, dan toont de site er geen."
    ),
    "link": "Een webadres dat met https:// begint. Laat je het weg, dan toont de site geen website.",
    "doelgroepen": (
        "Voor welke groepen dit bedoeld is, uit de vaste lijst. Laat je het weg, dan weten we het niet."
    ),
    "toegankelijkheid": (
        "Wat een bezoeker vooraf wil weten, uit de vaste lijst: een drempel, een lift, een aangepast toilet. "
        "Laat weg wat je niet zeker weet: dan belooft de site niets."
    ),
    "Bron.titel": "De naam van het document, de folder of de webpagina.",
    "Bron.datum": "De datum van het document zelf, zo precies als je hem kent: dag, maand of jaar.",
    "Bron.deel": "In welk deel of op welke bladzijde het staat. Laat het weg als het overal staat.",
    "Bron.link": "Waar het document online staat. Laat het weg als het nergens online staat.",
    "Nagekeken.op": "De dag waarop iemand het nakeek. Die dag mag niet in de toekomst liggen.",
    "Nagekeken.hoe": "Hoe iemand het nakeek, uit de vaste lijst.",
    "Nagekeken.door": "Het id van de organisatie die het nakeek. Ze staat in de lijst actoren.",
    "Nagekeken.functie": "De functie van wie nakeek, nooit de naam. Laat het weg als je ze niet kent.",
    "Offer.titel": "De naam van het aanbod, zoals inwoners het kennen. Hou het kort.",
    "Offer.soort": "Wat voor hulp het is, uit de vaste lijst.",
    "Offer.status": "Of je er nu terechtkan. Gestopt aanbod haal je niet weg: zijn pagina zegt dat het gestopt is.",
    "Offer.status_reden": "Waarom het dicht of gestopt is, in één zin. Laat het weg als het gewoon loopt.",
    "Offer.terug_op": "De eerste dag waarop je er weer terechtkan. Laat het weg als je het niet weet.",
    "Offer.in_plaats": "Het id van het aanbod waar mensen nu terechtkunnen. Laat het weg als er niets in de plaats komt.",
    "Offer.kort": "Eén zin die zegt waarmee je hier hulp krijgt. Die zin staat in elke lijst.",
    "Offer.omschrijving": "Twee of drie korte zinnen met wat je er kan doen. Laat het weg als kort genoeg zegt.",
    "Offer.aanbieder": "Het id van de organisatie die dit aanbiedt. Ze staat in de lijst actoren.",
    "Offer.rollen": "Welke andere organisaties meewerken, en hoe. Laat het weg als de aanbieder alles zelf doet.",
    "Offer.plaatsen": (
        "Het id van de plaats of de plaatsen waar het doorgaat. Ze staan in de lijst plaatsen. "
        "Laat het weg bij hulp aan huis, per telefoon of online."
    ),
    "Offer.wanneer": "De dagen en uren. Laat je het weg, dan zegt de site dat we de uren niet weten.",
    "Offer.agendabron": (
        "Het adres van de agenda (.ics) waarin de aanbieder zijn lessen bijhoudt, dat iedereen mag openen. "
        "portaal haal-agenda vult daarmee lessen in. De gemeente vult dit in. Laat het weg als er geen is."
    ),
    "Offer.voor_wie": "Voor wie het is, in één zin. Laat je het weg, dan toont de site de doelgroepen.",
    "Offer.leeftijd": "Van en tot welke leeftijd je mag meedoen. Laat het weg als elke leeftijd mag.",
    "Offer.toegang": (
        "Hoe je binnenkomt: zonder afspraak, met een afspraak, na inschrijving … "
        "Laat je het weg, dan zegt de site dat we het niet weten."
    ),
    "Offer.doorverwijzen": "Hoe een hulpverlener iemand aanmeldt. Laat het weg als mensen zelf komen.",
    "Offer.kosten": (
        "Wat het kost. Is het gratis, begin dan met het woord Gratis en een punt. "
        "Laat je het weg, dan zegt de site dat we de prijs niet weten."
    ),
    "Offer.talen": "In welke talen er hulp is, elk met twee letters. Laat je het weg, dan zegt de site niets over talen.",
    "Offer.meebrengen": (
        "Wat je meebrengt, één ding per regel. Schrijf [] als je niets hoeft mee te brengen. "
        "Laat je het weg, dan weten we het niet."
    ),
    "Offer.begeleiding": "Of je hulp krijgt met één persoon, in groep, op afstand, of zelf werkt. Laat het weg als je het niet weet.",
    "Offer.noden": (
        "Op welke vraag van inwoners dit een antwoord is, uit de vaste lijst. "
        "Laat je het weg, dan staat het aanbod op geen enkele van die pagina’s."
    ),
    "Offer.trefwoorden": "Woorden waarmee mensen dit zoeken en die nog niet in de tekst staan. Laat het weg als er geen zijn.",
    "Offer.bouwstenen": (
        "Bij welke bouwstenen van het beleid dit hoort. De gemeente vult dit in. "
        "Laat je het weg, dan telt het aanbod bij geen enkele bouwsteen mee."
    ),
    "Offer.financiering_tot": "De laatste dag waarop er geld voor is. De gemeente vult dit in. Laat het weg als er geen einde aan is.",
    "Offer.uitzonderingen": (
        "Een regel die voor dit aanbod even niet geldt, met een einddatum en een reden. "
        "De gemeente vult dit in. Laat het weg als er geen is."
    ),
    "Rol.actor": "Het id van de organisatie. Ze staat in de lijst actoren.",
    "Rol.rol": "Wat die organisatie voor dit aanbod doet, uit de vaste lijst.",
    "Leeftijd.van": "De jongste leeftijd, in jaren. Laat het weg als er geen ondergrens is.",
    "Leeftijd.tot": "De oudste leeftijd, in jaren. Laat het weg als er geen bovengrens is.",
    "Uitzondering.regel": "Welke regel even niet geldt, uit de vaste lijst.",
    "Uitzondering.tot": "De laatste dag waarop de uitzondering geldt.",
    "Uitzondering.reden": "Waarom de regel hier niet kan.",
}
"""Field → what to write there."""
