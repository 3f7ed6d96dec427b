"""What to write about places and actors, and on the outside of the register."""

from __future__ import annotations

TEKSTEN = {
    "Lijsten.actoren": "Wie er meedoet: diensten, verenigingen en functies. Laat het weg als er geen in dit bestand staan.",
    "Lijsten.plaatsen": "De plekken waar mensen naartoe gaan. Laat het weg als er geen in dit bestand staan.",
    "Lijsten.aanbod": "Waarmee mensen hulp krijgen. Laat het weg als er geen in dit bestand staat.",
    "Adres.straat": "Straat en huisnummer.",
    "Adres.postcode": "De postcode, vier cijfers.",
    "Adres.gemeente": "De naam van de gemeente.",
    "Coordinaten.breedte": "De breedte in graden, met een punt en minstens drie cijfers erachter.",
    "Coordinaten.lengte": "De lengte in graden, met een punt en minstens drie cijfers erachter.",
    "Plaats.naam": "De naam van de plek, zoals ze op de gevel staat.",
    "Plaats.soort": "Wat voor plek het is, uit de vaste lijst. Laat het weg als ze er niet bij staat of als je het niet weet.",
    "Plaats.omschrijving": "Wat voor plek het is, in één of twee zinnen. Laat het weg als de naam genoeg zegt.",
    "Plaats.adres": "Straat, postcode en gemeente. Laat je het weg, dan zegt de site dat het nog niet ingevuld is.",
    "Plaats.dorpskern": "Het id van de dorpskern. Die staat in gemeente.yaml. Laat het weg als de plek in geen kern ligt.",
    "Plaats.coordinaten": "Waar de plek op de kaart ligt. Laat je het weg, dan staat ze niet op de kaart.",
    "Plaats.route": "Hoe je er te voet of met de fiets binnengeraakt. Laat het weg als het adres genoeg zegt.",
    "Plaats.bus": "Welke bus er stopt, en waar. Laat je het weg, dan zegt de site niets over de bus.",
    "Plaats.openbare_computers": "Hoeveel computers iedereen mag gebruiken. Schrijf 0 als er geen is. Laat je het weg, dan weten we het niet.",
    "Plaats.printer": "Of je er kan printen: ja of nee. Laat je het weg, dan weten we het niet.",
    "Plaats.kaartlezer": "Of er een kaartlezer is voor je identiteitskaart: ja of nee. Laat je het weg, dan weten we het niet.",
    "Plaats.scanner": "Of je er kan scannen: ja of nee. Laat je het weg, dan weten we het niet.",
    "Plaats.wifi": "Of er gratis wifi is: ja of nee. Laat je het weg, dan weten we het niet.",
    "Plaats.wanneer": "Wanneer de plek open is. Laat je het weg, dan zegt de site niets over de openingsuren.",
    "Actor.naam": "De naam van de organisatie, de dienst of de functie. Nooit de naam van een persoon.",
    "Actor.soort": "Wat voor organisatie het is, uit de vaste lijst.",
    "Actor.omschrijving": "Wat de organisatie doet, in één of twee zinnen. Laat het weg als de naam genoeg zegt.",
    "Actor.tweede_mail": (
        "Een tweede mailadres van dezelfde organisatie, voor als het eerste niet antwoordt. De site toont het ook. "
        "Laat het weg als er geen is."
    ),
    "Actor.relaties": "Hoe deze organisatie met andere samenhangt. Laat het weg als er geen band is.",
    "Actor.tot": "De laatste dag waarop de organisatie bestond. Laat het weg zolang ze bestaat.",
    "Relatie.actor": "Het id van de andere organisatie. Ze staat in de lijst actoren.",
    "Relatie.relatie": "Hoe deze organisatie tot de andere staat, uit de vaste lijst.",
}
"""Field → what to write there."""
