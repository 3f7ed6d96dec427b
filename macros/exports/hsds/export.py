"""The files in HSDS, and the two lines for the table of exports."""

from __future__ import annotations

from ...views.zicht import Zicht
from ..basis import Export, Stukken, Veld, json_regels
from . import pakket
from .kolommen import TABELLEN

STANDAARD = "HSDS 3.1 (Human Services Data Specification, van Open Referral)"
ADRES = "https://docs.openreferral.org/"

DIENSTEN = f"{pakket.MAP}services.json"

_VELDEN = (
    ("id", "Een vast nummer (UUID)."),
    ("name", "De titel."),
    ("description", "De korte uitleg, en na een lege regel de langere."),
    ("url", "De website van de hulp zelf."),
    ("additional_urls[]", "De pagina op deze site."),
    ("email", "Het mailadres."),
    ("status", "active: loopt. inactive: gepland. temporarily closed: tijdelijk dicht. defunct: gestopt."),
    ("application_process", "Hoe je er binnenkomt, in woorden."),
    ("fees_description", "Wat het kost, in woorden."),
    ("cost_options[]", "Alleen als het zeker gratis is: 0 euro."),
    ("eligibility_description", "Voor wie het is."),
    ("minimum_age, maximum_age", "Vanaf en tot welke leeftijd."),
    ("assured_date", "Wanneer een mens dit het laatst nakeek."),
    ("alert", "Lees dit eerst: wat niet zeker is, wat iemand meldde, waarom het niet loopt."),
    ("phones[]", "Het telefoonnummer van de hulp zelf."),
    ("languages[]", "De talen."),
    ("required_documents[]", "Wat je meebrengt. Een lege lijst: niets. Geen lijst: dat weet niemand."),
    (
        "attributes[]",
        "Wat HSDS niet kent. link_type is het veld van ons register, value wat er staat, taxonomy_term het woord "
        "voor een lezer.",
    ),
    (
        "organization",
        "Wie de hulp geeft. Wie niets over zichzelf zegt, heeft als uitleg wat voor organisatie het is.",
    ),
    (
        "schedules[]",
        "De uren in woorden. Met freq en byday: momenten die voor alle plaatsen gelden, alleen zolang ze zeker zijn.",
    ),
    (
        "service_at_locations[]",
        "De plaatsen. Onder schedules staan de momenten op die plaats, met een nieuwe periode na elke sluiting.",
    ),
    (
        "service_at_locations[].location.addresses[].state_province",
        "Het gewest. Dat volgt uit de postcode. HSDS vraagt dit veld bij elk adres.",
    ),
)


def json_stukken(zicht: Zicht) -> Stukken:
    """Yield all services: a plain list, since an envelope with pages would look like a service that answers questions."""
    yield DIENSTEN, json_regels(pakket.meegeschreven(zicht))


HSDS_JSON = Export(
    id="hsds-json",
    titel="Alle hulp volgens HSDS",
    uitleg=(
        "Voor wie een sociale kaart of gids maakt, ook in een ander land. Eén lijst met alle hulp, telkens met wie "
        "ze geeft, waar en wanneer. Het is een bestand, geen dienst die vragen beantwoordt."
    ),
    pad=DIENSTEN,
    standaard=STANDAARD,
    standaard_adres=ADRES,
    stukken=json_stukken,
    velden=lambda: tuple(Veld(*field) for field in _VELDEN),
)
"""As JSON."""

HSDS_TABELLEN = Export(
    id="hsds-tabellen",
    titel="Alle hulp volgens HSDS, in tabellen",
    uitleg=(
        "Voor wie dezelfde gegevens in een databank inleest. Het bestand zegt welke tabellen er zijn en wat in elke "
        "kolom staat. Voor een tekst die een rekenblad als formule zou lezen, staat een apostrof."
    ),
    pad=f"{pakket.MAP}datapackage.json",
    standaard=f"{STANDAARD}, als Tabular Data Package",
    standaard_adres=ADRES,
    stukken=pakket.stukken,
    velden=lambda: tuple(Veld(table.bestand, table.uitleg) for table in TABELLEN),
)
"""As tables."""
