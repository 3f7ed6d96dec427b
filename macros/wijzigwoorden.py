"""The words of the form of proposals: its groups, and what a field is called and asks for where a file says it otherwise."""

from __future__ import annotations

from dataclasses import dataclass

NIET_HIER = frozenset({"wanneer.ronde", "wanneer.altijd"})
"""Fields that no form can hold (a round with its stops) or that nobody changes (open day and night)."""


@dataclass(frozen=True)
class Groep:
    """Fields that belong together, by their names or by what their paths begin with."""

    id: str
    titel: str
    paden: tuple[str, ...]


GROEPEN = (
    Groep("wanneer", "Wanneer", ("wanneer.elke", "wanneer.gesloten", "wanneer.aangepast", "wanneer.lessen")),
    Groep("contact", "Contact", ("telefoon", "mail", "tweede_mail", "link")),
    Groep(
        "periode",
        "Vakanties, begin en einde",
        tuple(f"wanneer.{name}" for name in ("niet_op", "ook_op", "vanaf", "tot", "op_afspraak")),
    ),
    Groep("waar", "Waar", ("plaatsen", "adres.", "route", "bus", "coordinaten.")),
    Groep(
        "over",
        "Wat het is",
        (
            *("titel", "naam", "soort", "kort", "omschrijving", "aanbieder"),
            *("status", "status_reden", "terug_op", "tot"),
        ),
    ),
    Groep(
        "voor-wie",
        "Voor wie en hoe",
        (
            *("voor_wie", "doelgroepen", "leeftijd.", "toegang", "doorverwijzen", "kosten", "meebrengen"),
            *("begeleiding", "talen", "toegankelijkheid"),
        ),
    ),
    Groep("er-staat", "Wat er staat", ("openbare_computers", "printer", "kaartlezer", "scanner", "wifi")),
    Groep("vinden", "Hoe mensen het vinden", ("noden", "trefwoorden")),
)
"""The form from top to bottom: what changes most comes first."""

TALEN_VOORAAN = (
    "nl",
    "fr",
    "en",
    "de",
    "ar",
    "tr",
    "es",
    "it",
    "pl",
    "ro",
    "bg",
    "ru",
    "uk",
    "fa",
    "ps",
    "so",
)
"""Languages that a form offers besides those that the register uses: those most spoken here (project rule)."""

RIJEN = {
    "plaatsen": "plaats",
    "wanneer.aangepast": "dag met andere uren",
    "wanneer.gesloten": "sluiting",
    "wanneer.lessen": "les",
}
"""Fields that hold rows, and what one row is called."""

TITELS = {
    "Aanpassing.op": "Dag",
    "Actor.tot": "Laatste dag",
    "Leeftijd.tot": "Oudste leeftijd",
    "Leeftijd.van": "Jongste leeftijd",
    "Les.op": "Dag",
    "Momenten.elke": "Vaste uren",
    "Offer.noden": "Vragen van inwoners",
    "Offer.status_reden": "Waarom het gepland, dicht of gestopt is",
    "Offer.terug_op": "Weer open op",
    "Offer.toegang": "Hoe je binnenkomt",
    "Sluiting.op": "Op één dag",
    "Sluiting.tot": "Tot en met",
    "Sluiting.van": "Vanaf",
    "Wanneer.aangepast": "Andere uren op een dag",
    "Wanneer.niet_op": "Gaat niet door op",
    "Wanneer.ook_op": "Gaat wel door op",
    "Wanneer.vanaf": "Deze uren gelden vanaf",
    "Wanneer.tot": "Deze uren gelden tot en met",
}
"""Field of one kind of thing → its label in the form, where its own name says too little beside other fields."""

UITLEG = {
    "Momenten.elke": "Eerst de dag, dan de uren. Zet elk moment op een eigen regel.",
    "Offer.aanbieder": "De organisatie die dit aanbiedt.",
    "Offer.meebrengen": "Wat mensen meebrengen. Zet elk ding op een eigen regel.",
    "Offer.omschrijving": (
        "Twee of drie korte zinnen met wat je er kan doen. Laat het leeg als “In het kort” genoeg zegt."
    ),
    "Offer.plaatsen": (
        "Waar het doorgaat. Staat de plaats er niet bij? Schrijf ze dan onderaan bij “Iets anders?”. "
        "Laat het leeg bij hulp aan huis, per telefoon of online."
    ),
    "Offer.talen": "In welke talen er hulp is. Staat een taal er niet bij? Schrijf ze dan bij “Iets anders?”.",
    "Offer.trefwoorden": "Woorden waarmee mensen dit zoeken. Zet elk woord op een eigen regel.",
    "Wanneer.gesloten": "De dagen waarop het niet doorgaat. Vul één dag in, of de eerste en de laatste.",
    "Wanneer.lessen": "Lessen op een datum. Voeg elke les apart toe.",
    "Wanneer.niet_op": "Op welke vrije dagen het niet doorgaat.",
    "Wanneer.op_afspraak": "Kies ja als mensen zelf een moment afspreken.",
}
"""Field of one kind of thing → what to fill in, where the words for a file do not fit: here one chooses from names."""
