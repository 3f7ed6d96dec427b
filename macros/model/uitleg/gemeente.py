"""What to write about the council itself, its accessibility statement and its tests with residents."""

from __future__ import annotations

TEKSTEN = {
    "Gemeente.naam": "De naam van de gemeente, zonder het woord gemeente.",
    "Gemeente.inwoners": "Het aantal inwoners. Laat je het weg, dan rekent de site niets per inwoner uit.",
    "Gemeente.fictief": "Schrijf ja als de gemeente verzonnen is: elke pagina zegt het dan. Laat het anders weg.",
    "Gemeente.regie_publiek": (
        "Schrijf ja als iedereen mag zien wat voor de regie bedoeld is. "
        "Laat je het weg, dan staat dat alleen op de site voor de gemeente zelf."
    ),
    "Gemeente.huisstijl": "De kleuren en het logo van de gemeente. Laat je het weg, dan krijgt de site gewone kleuren.",
    "Gemeente.webadres": (
        "Het adres waar deze site staat, met een schuine streep op het einde. "
        "Laat je het weg, dan zijn er geen QR-codes en kennen zoekmachines het echte adres niet."
    ),
    "Gemeente.telefoon": (
        "Het algemene nummer van de gemeente. Het staat op elke pagina. "
        "Laat je het weg, dan stuurt de site mensen naar een loket."
    ),
    "Gemeente.telefoon_uren": "Wanneer iemand de telefoon opneemt. Laat je het weg, dan zegt de site niet wanneer je kan bellen.",
    "Gemeente.mail": "Het algemene mailadres van de gemeente. Laat je het weg, dan toont de site er geen.",
    "Gemeente.link": "De eigen website van de gemeente. Laat je het weg, dan linkt de site er niet naar.",
    "Gemeente.veiligheidsmail": (
        "Het mailadres van een dienst waar iemand een lek in de site meldt. Het komt in security.txt. "
        "Laat je het weg, dan is er geen security.txt."
    ),
    "Gemeente.serverlog": (
        "Wat de webserver van een bezoek bijhoudt, uit de vaste lijst. Schrijf ingekort als hij ingesteld is zoals PUBLICEREN.md zegt. "
        "Laat je het weg, dan zegt de privacypagina dat het nog niet ingevuld is."
    ),
    "Gemeente.licentie": (
        "Onder welke licentie iedereen de gegevens van deze site mag overnemen, uit de vaste lijst. "
        "Laat je het weg, dan zegt de site dat de gemeente nog geen licentie koos."
    ),
    "Gemeente.loketten": "Waar een inwoner iemand kan aanspreken. Laat je het weg, dan toont de site geen loket.",
    "Gemeente.dorpskernen": "De kernen of wijken waarnaar mensen zoeken. Laat het weg als er maar één is.",
    "Gemeente.gebied": "De rechthoek waarin de plaatsen moeten liggen. Laat je het weg, dan kijkt niemand de coördinaten na.",
    "Gemeente.cijfers": "Cijfers over inwoners, elk met jaar en bron. Laat je het weg, dan toont de site er geen.",
    "Gemeente.sluitingsdagen": "Dagen waarop alle diensten van de gemeente dicht zijn. Laat het weg als er geen zijn.",
    "Gemeente.voorstellen": (
        "Waar voorstellen van partners toekomen. "
        "Laat je het weg, dan gaan ze naar het algemene mailadres van de gemeente."
    ),
    "Gemeente.drukwerk": (
        "Welke affiches, folders en kaarten de gemeente maakt, en voor welke plaatsen. "
        "Laat je het weg, dan worden ze allemaal gemaakt."
    ),
    "Drukwerk.vellen": "De soorten die je maakt, uit de vaste lijst. Laat je het weg, dan komen alle soorten er.",
    "Drukwerk.plaatsen": (
        "De plaatsen waarvoor je affiches en kaartjes maakt. "
        "Laat je het weg, dan krijgt elke plaats waar een Digipunt loopt ze."
    ),
    "Drukwerk.niet_zeker": (
        "Wat er op papier komt van een aanbod dat niemand op tijd nakeek. "
        "Laat je het weg, dan staat erbij dat je eerst moet bellen."
    ),
    "DrukwerkPlaats.plaats": "Het id van de plaats. Ze staat in de lijst plaatsen.",
    "DrukwerkPlaats.vellen": (
        "De soorten voor deze plaats, uit de vaste lijst. "
        "Laat je het weg, dan komen alle soorten die over een plaats gaan."
    ),
    "Voorstellen.mail": "Het mailadres voor voorstellen. Laat je het weg, dan is het dat van de gemeente.",
    "Voorstellen.github": "Het adres van dit project op GitHub. Laat het weg als de gemeente GitHub niet gebruikt.",
    "Voorstellen.gitlab": "Het adres van dit project op GitLab. Laat het weg als de gemeente GitLab niet gebruikt.",
    "Meldingen.meldingen": "Wat iemand meldde en nog niet rechtgezet is. Laat het weg als er niets open staat.",
    "Melding.soort": "Waarover het gaat: aanbod, plaats of actor.",
    "Melding.id": "Het id van wat er misschien niet klopt.",
    "Melding.veld": "Welk veld misschien niet klopt. Schrijf nooit op wie het meldde, of wat die persoon zei.",
    "Melding.op": "De dag van de melding.",
    "Nazichtadressen.versie": "De versie van dit bestand. Schrijf 1. Laat het gerust weg.",
    "Nazichtadressen.adressen": (
        "Naar wie je mailt om te vragen of alles nog klopt. Dit bestand blijft op je eigen computer. "
        "Laat het weg als je de adressen in het register gebruikt."
    ),
    "Nazichtadres.actor": "Het id van de organisatie. Ze staat in de lijst actoren.",
    "Nazichtadres.mail": "Het adres waar je het vraagt. Laat je het weg, dan is het dat van de organisatie.",
    "Nazichtadres.tweede_mail": "Het adres voor als het eerste niet antwoordt. Laat je het weg, dan is het dat van de organisatie.",
    "Huisstijl.kleur": "De kleur van knoppen en links op een lichte achtergrond, als code van zes tekens zonder #. Laat je ze weg, dan kiest de site.",
    "Huisstijl.kleur_donker": "De kleur op een donkere achtergrond, als code van zes tekens zonder #. Laat je ze weg, dan kiest de site.",
    "Huisstijl.logo": "De naam van het svg-bestand met het logo, naast dit bestand. Laat je het weg, dan staat er geen logo.",
    "Loket.naam": "De naam van het loket, zoals ze op de deur staat.",
    "Loket.adres": "Straat, postcode en gemeente. Laat je het weg, dan kan de site niemand naar dit loket sturen.",
    "Loket.telefoon": "Het nummer van dit loket. Laat je het weg, dan toont de site het algemene nummer.",
    "Loket.wanneer": "Wanneer het loket open is. Laat je het weg, dan toont de site geen uren.",
    "Dorpskern.naam": "De naam van de kern of de wijk.",
    "Dorpskern.coordinaten": (
        "Waar het midden van de kern op de kaart ligt. "
        "Laat je het weg, dan weet de site niet hoe ver de hulp bij de buren is."
    ),
    "Buren.buren": "De gemeenten waarvan de hulp ook op deze site komt. Laat het weg als er geen zijn.",
    "Regio.naam": "De naam van de regio. Ze staat boven het overzicht.",
    "Regio.gemeenten": "Elke gemeente van de regio, met waar haar aanbod.json staat.",
    "Buurgemeente.id": "Het id van de buur: zo heet ook het bestand met de kopie. Kies één keer, en laat het daarna zo.",
    "Buurgemeente.naam": "De naam van de gemeente, zoals haar eigen site die schrijft.",
    "Buurgemeente.aanbod": "Het adres van hun aanbod.json. Je vindt het op hun pagina Open data.",
    "Gebied.zuid": "De zuidgrens in graden.",
    "Gebied.noord": "De noordgrens in graden.",
    "Gebied.west": "De westgrens in graden.",
    "Gebied.oost": "De oostgrens in graden.",
    "Cijfer.naam": "Wat er geteld is.",
    "Cijfer.waarde": "Het cijfer, zoals het in de bron staat.",
    "Cijfer.eenheid": "Wat er geteld is in één woord, zoals inwoners. Laat het weg bij een percentage.",
    "Cijfer.jaar": "Van welk jaar het cijfer is. Laat het weg als de bron het niet zegt.",
    "Cijfer.bron": "Waar het cijfer staat, met het jaar.",
    "Cijfer.vlaanderen": "Hetzelfde cijfer voor heel Vlaanderen. Laat het weg als je het niet kent.",
    "Cijfer.opmerking": "Wat een lezer bij dit cijfer moet weten. Laat het weg als er niets te zeggen is.",
    "Toegankelijkheid.status": "Hoe toegankelijk de site is, uit de vaste lijst. Volledig conform mag pas na een audit.",
    "Toegankelijkheid.beoordeling": "Hoe het nagekeken is, uit de vaste lijst.",
    "Toegankelijkheid.opgesteld_op": "De dag waarop de verklaring er kwam. Laat je het weg, dan is dat de dag waarop iemand het nakeek.",
    "Toegankelijkheid.beoordeeld_op": "De dag waarop iemand het laatst nakeek of alles nog klopt.",
    "Toegankelijkheid.door": "Wie het nakeek: een dienst of een bedrijf, nooit een persoon.",
    "Toegankelijkheid.knelpunten": "Wat nog niet toegankelijk is. Laat het weg als er niets bekend is.",
    "Toegankelijkheid.klachten": "Waar iemand een klacht doet als de gemeente niet antwoordt. Laat je het weg, dan zegt de verklaring dat het nog niet ingevuld is.",
    "Toegankelijkheid.klachten_link": "Het webadres van die klachtendienst. Laat het weg als er geen is.",
    "Knelpunt.reden": "Welk soort reden het is, uit de vaste lijst. Laat je het weg, dan is het nog niet in orde.",
    "Knelpunt.wat": "Wat niet toegankelijk is.",
    "Knelpunt.waarom": "Waarom het nog niet in orde is.",
    "Knelpunt.alternatief": "Wat iemand intussen kan doen.",
    "Gebruikstests.tests": "Wat inwoners meemaakten toen ze de site probeerden, één taak per stuk. Laat het weg als er nog geen test was.",
    "Gebruikstest.datum": "De dag van de test.",
    "Gebruikstest.deelnemers": "Hoeveel mensen meededen en wie ze ongeveer waren. Nooit een naam.",
    "Gebruikstest.taak": "Wat je hen vroeg te doen.",
    "Gebruikstest.liep_vast": "Waar ze bleven steken.",
    "Gebruikstest.veranderde": "Wat je daarna veranderde. Laat het weg zolang er niets veranderde.",
    "Deelnemers.aantal": "Hoeveel mensen meededen.",
    "Deelnemers.wie": "Wat voor mensen het waren, in een paar woorden. Nooit een naam.",
}
"""Field → what to write there."""
