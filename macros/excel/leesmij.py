"""What the first sheet of a workbook says to a partner."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..register import Register
from ..voorstel.opnemen import HOUDBAAR
from ..woorden import datum


def regels(register: Register, op: date) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is a heading."""
    council = register.gemeente
    phone = f" Bel dan {council.telefoon}." if council.telefoon else ""
    yield f"Wat {council.naam} over jou weet", True
    yield f"Dit bestand toont het register op {datum(op)}.", False
    yield "Klopt er iets niet? Verander het hier en stuur het bestand terug.", False
    yield f"Doe dat voor {datum(op + HOUDBAAR)}. Daarna is het bestand te oud.", False
    yield "", False
    yield "Zo doe je het", True
    yield (
        "Kies onderaan een blad: Aanbod, Plaatsen of Actoren. Elke rij is één aanbod, plaats of organisatie.",
        False,
    )
    yield "Verander alleen wat niet klopt. Wat je niet aanraakt, blijft zoals het is.", False
    yield (
        "Ga met de muis op een titel staan. Dan lees je wat er in die kolom hoort, met een voorbeeld.",
        False,
    )
    yield "Staat er een pijltje naast de cel? Kies dan uit de lijst.", False
    yield "Een nieuwe regel in een cel maak je met Alt + Enter.", False
    yield "Een lege cel betekent: we weten het niet. Is er echt niets? Schrijf dan: niets.", False
    yield "", False
    yield "Iets nieuws, of iets dat stopt", True
    yield "Iets nieuws: typ op de eerste lege rij en laat het id leeg. Dat maken wij.", False
    yield "Iets stopt: zet de status op gestopt. Een rij wissen verandert niets.", False
    yield "", False
    yield "Laat dit staan", True
    yield "De namen van de bladen en de titels van de kolommen. De volgorde mag je veranderen.", False
    yield "De grijze kolommen. Die zijn op slot. Er is geen wachtwoord.", False
    yield "Alles is tekst. Zo maakt Excel van een uur, een nummer of een datum niets anders.", False
    yield "", False
    yield "En dan?", True
    yield "De gemeente kijkt elke wijziging na. Voor een telefoonnummer, een adres of uren belt ze je.", False
    yield f"Lukt het niet?{phone or ' Vraag het na bij de gemeente.'}", False
