"""What to write about when something is there: hours, lessons, a round, and what differs from them."""

from __future__ import annotations

TEKSTEN = {
    "Momenten.elke": (
        "De vaste uren: eerst de dag, dan de uren. Elke regel apart. "
        "Laat het weg als er geen vaste uren zijn."
    ),
    "Momenten.lessen": "Lessen op een datum: eerst de datum, dan de uren. Laat het weg als er geen zijn.",
    "Wanneer.ronde": "De haltes van een bus of een ronde, elk met eigen uren. Laat het weg als het op één plek is.",
    "Wanneer.altijd": "Schrijf ja als het dag en nacht kan, zoals wifi op een plein. Laat het anders weg.",
    "Wanneer.op_afspraak": "Schrijf ja als je zelf een moment afspreekt. Laat het anders weg.",
    "Wanneer.vanaf": "De eerste dag waarop deze uren gelden. Laat het weg als ze nu al gelden.",
    "Wanneer.tot": "De laatste dag waarop deze uren gelden. Laat het weg als er geen einde aan is.",
    "Wanneer.niet_op": (
        "Op welke vrije dagen het niet doorgaat, uit de vaste lijst. "
        "Laat je het weg, dan vraagt het programma ernaar als er een vakantie aankomt."
    ),
    "Wanneer.ook_op": "Op welke vrije dagen het wel doorgaat, uit de vaste lijst. Laat het weg als je het niet zeker weet.",
    "Wanneer.gesloten": "De dagen waarop het niet doorgaat. Laat het weg als er geen zijn.",
    "Wanneer.aangepast": "De dagen met andere uren of een andere plek. Laat het weg als er geen zijn.",
    "Halte.plaats": "Het id van de plaats waar de ronde stopt. Ze staat in de lijst plaatsen.",
    "Les.op": "De dag van de les: jaar, maand, dag.",
    "Les.uren": "Van wanneer tot wanneer de les duurt.",
    "Les.titel": "Waarover de les gaat. Laat het weg als elke les hetzelfde is.",
    "Sluiting.op": "De dag waarop het dicht is. Laat het weg bij meer dagen na elkaar: schrijf dan van en tot.",
    "Sluiting.van": "De eerste dag waarop het dicht is. Laat het weg bij één dag: schrijf dan op.",
    "Sluiting.tot": "De laatste dag waarop het dicht is. Laat het weg bij één dag: schrijf dan op.",
    "Sluiting.reden": "Waarom het dicht is. Laat je het weg, dan toont de site alleen de dag.",
    "Aanpassing.op": "De dag die anders is: jaar, maand, dag.",
    "Aanpassing.uren": "De uren van die dag.",
    "Aanpassing.plaats": (
        "Het id van de plaats waar het die dag doorgaat. Laat het weg als de plek dezelfde blijft. "
        "Bij een ronde zeg je altijd welke halte het is."
    ),
    "Aanpassing.reden": "Waarom het die dag anders is. Laat je het weg, dan toont de site geen reden.",
}
"""Field → what to write there."""
