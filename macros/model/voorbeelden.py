"""What a right value looks like: out of the closed lists and the models themselves, else from one table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from .actieplan import Bewijs
from .base import Keuze, Model
from .digihelper import Verwijzing
from .drukwerk import Drukwerk
from .momenten import Halte, Les
from .offer import Leeftijd
from .toets import Toetsactie
from .wanneer import Sluiting, Wanneer

VALUES = {
    "aanbieder": "gemeente-testdorp",
    "aanbod": "digipunt-bibliotheek",
    "aantal": "4",
    "actie": "laptops-lenen",
    "acties": "laptops-lenen",
    "actor": "gemeente-testdorp",
    "agendabron": "https://www.testdorp.example/lessen.ics",
    "alternatief": "Bel het loket",
    "belofte": "We lenen laptops uit",
    "beoordeeld_op": "2026-11-02",
    "opgesteld_op": "2026-11-02",
    "veiligheidsmail": "veiligheid@testdorp.example",
    "beschrijving": "Je vraagt een afspraak nu alleen online",
    "bouwsteen": "breng-het-aanbod-in-kaart",
    "bouwstenen": "breng-het-aanbod-in-kaart",
    "breedte": "51.163",
    "bron": "Statbel 2025",
    "bus": "Halte Kerkplein, lijn 21",
    "categorie": "toegang",
    "categorieen": "toegang",
    "datum": "2026-10",
    "deel": "toegang",
    "doel": "De groep kiest wat eerst komt",
    "door": "gemeente-testdorp",
    "doorverwijzen": "Bel de dienst welzijn, die vult het formulier mee in",
    "dorpskern": "testdorp",
    "dringend": "dringend",
    "duur": "Een halve dag",
    "eenheid": "inwoners",
    "eigenaar": "dienst-welzijn",
    "elke": "dinsdag 14u-16u",
    "financiering_tot": "2027-06-30",
    "functie": "coördinator digitale inclusie",
    "gebruik": "als",
    "gedaan_op": "2026-10-05",
    "gemeente": "Testdorp",
    "gemeld_door": "dienst-welzijn",
    "github": "https://github.com/gemeente-voorbeeld/portaal",
    "gitlab": "https://gitlab.com/gemeente-voorbeeld/portaal",
    "goed": "Er is een gewoon nummer",
    "grenzen_vrijwilligers": "2026-10-05",
    "groen": "10",
    "groep": "begrijpelijk",
    "id": "digipunt-bibliotheek",
    "impact": "Niemand blijft zonder toestel",
    "in_plaats": "digipunt-bibliotheek",
    "inwoners": "9870",
    "jaar": "2025",
    "kernwaarden": "solidair",
    "klachten": "Bel het onthaal van het gemeentehuis",
    "klachten_link": "https://www.testdorp.example/klachten",
    "kleur": "00504f",
    "kleur_donker": "aeb6cc",
    "kort": "Een vrijwilliger helpt je met je digitale vraag",
    "kosten": "Gratis",
    "lengte": "4.496",
    "liep_vast": "Niemand vond de knop",
    "link": "https://www.testdorp.example",
    "logo": "logo.svg",
    "mag_niet": "Een wachtwoord opschrijven",
    "mag_wel": "Tonen hoe je een mail stuurt",
    "mail": "bibliotheek@testdorp.example",
    "meebrengen": "Je eigen toestel",
    "meerjarenplan": "Actie 3.2",
    "middelen": "2026-10-05",
    "motivatie": "Veel mensen vragen ernaar",
    "naam": "Bibliotheek",
    "nakijken_om": "6 maanden",
    "namen": "Vlaanderen",
    "niet_op": "feestdagen",
    "nood": "De taal is een drempel",
    "noord": "51.200",
    "nummer": "1",
    "omschrijving": "Loop gewoon binnen, je hoeft niets te weten van computers",
    "onzeker": "De laatste regel van de kaart is niet te lezen",
    "ook": "apps",
    "ook_op": "feestdagen",
    "oost": "4.570",
    "op": "2026-11-24",
    "open_vragen": "Is er ook hulp op zaterdag",
    "openbare_computers": "3",
    "openingsuren": "2026-10-05",
    "opmerking": "Het cijfer is afgerond",
    "pagina": "noden/wifi/",
    "partner": "bib-testdorp",
    "partners": "bib-testdorp",
    "per_inwoners": "2500",
    "plaats": "bibliotheek",
    "plaatsen": "bibliotheek",
    "postcode": "2530",
    "raakt": "internet-thuis-burgers",
    "rechten": "Alle rechten op de kaarten zijn van Mediawijs en VVSG",
    "reden": "Kerstvakantie",
    "resultaat": "Een legplan",
    "rood": "10",
    "route": "De ingang is naast de kerk",
    "ruimte_om_te_leren": "2026-10-05",
    "sinds": "2026-10-05",
    "stappen": "Hou de stickerronde",
    "status_reden": "De zaal wordt verbouwd",
    "stopwoorden": "het",
    "straat": "Kerkplein 1",
    "taak": "Zoek wie je vandaag helpt",
    "talen": "nl",
    "telefoon": "03 555 00 10",
    "termijn": "2027-06-30",
    "terug_op": "2027-01-05",
    "tijdsspanne": "In het voorjaar van 2027",
    "titel": "Digipunt in de bibliotheek",
    "toelichting": "De brief noemt alleen een webadres",
    "toestemming": "Mail van Mediawijs van 2 november 2026",
    "tot": "2026-12-24",
    "trefwoorden": "printen",
    "tweede_mail": "onthaal@testdorp.example",
    "uitleg": "Iedereen vindt een toestel",
    "uren": "14u-16u",
    "van": "2026-12-21",
    "vanaf": "2026-12-01",
    "veld": "wanneer",
    "veranderde": "De knop staat nu bovenaan",
    "verantwoordelijke": "dienst-welzijn",
    "versie": "1",
    "vlaanderen": "20,9 %",
    "voor_wie": "Iedereen met een digitale vraag",
    "vorige_ids": "digipunt-bib",
    "vormen": "indien dat",
    "vraag": "telefoon",
    "vragen": "Wie doet wat",
    "waarde": "9 870",
    "waarom": "De kaart heeft geen tekst",
    "warme_doorverwijzing": "2026-10-05",
    "wat": "De plattegrond",
    "webadres": "https://hulp.testdorp.example/",
    "werkwoorden": "helpt",
    "west": "4.470",
    "wie": "senioren met een smartphone",
    "woord": "indien",
    "woorden": "hotspot",
    "zonder": "lokale-regierol",
    "zuid": "51.120",
    "Actor.id": "gemeente-testdorp",
    "Actor.naam": "Gemeente Testdorp",
    "Actor.omschrijving": "Vrijwilligers helpen je met je toestel",
    "Bron.titel": "Folder Digipunt",
    "Buren.buren": "",
    "Buurgemeente.aanbod": "https://hulp.buurdorp.example/data/v1/aanbod.json",
    "Buurgemeente.id": "buurdorp",
    "Buurgemeente.naam": "Buurdorp",
    "Categorie.id": "toegang",
    "Categorie.naam": "Toegang",
    "Cijfer.id": "inwoners",
    "Cijfer.naam": "Inwoners",
    "Digihelperprofiel.id": "digipunt-vrijwilliger",
    "Digihelperprofiel.naam": "Vrijwilliger in het Digipunt",
    "Dorpskern.id": "testdorp",
    "Dorpskern.naam": "Testdorp",
    "Gebruikstest.datum": "2026-11-12",
    "Gebruikstests.tests": "",
    "Gemeente.naam": "Testdorp",
    "Leeftijd.tot": "12",
    "Leeftijd.van": "55",
    "Lijsten.aanbod": "",
    "Lijsten.plaatsen": "",
    "Loket.naam": "Gemeentehuis",
    "Meewerker.naam": "De trekker",
    "Meewerker.uitleg": "Begeleidt de groep",
    "Meldingen.meldingen": "",
    "Nagekeken.op": "2026-11-02",
    "Plaats.id": "bibliotheek",
    "Plaats.omschrijving": "De bibliotheek ligt naast de kerk",
    "Regio.naam": "Regio Voorbeeld",
    "Synoniemen.groepen": "[gsm, smartphone]",
    "Toegankelijkheid.door": "de gemeente Testdorp",
    "Toets.id": "afspraak-online",
    "Toets.titel": "Afspraak maken bij burgerzaken",
    "Toetsen.toetsen": "",
    "Toetsgroep.id": "begrijpelijk",
    "Toetsgroep.naam": "Begrijpelijk",
    "Toetsvraag.id": "telefoon",
    "Toetsvraag.vraag": "Kan je hetzelfde regelen per telefoon",
    "Toetsvragen.vragen": "",
    "Uitzondering.reden": "Deze hulp bestaat alleen online",
    "Verwijzing.vraag": "Een vraag over geld",
    "Werkfase.wie": "De trekker en de werkgroep",
    "Woord.id": "app",
    "Woord.uitleg": "Een programma op je telefoon",
    "Woord.woord": "app",
}
"""A value for each field whose type shows none by itself; one kind of thing may have its own."""

MODELS: dict[type[Model], str] = {
    Wanneer: "{elke: dinsdag 14u-16u}",
    Halte: "{plaats: bibliotheek, elke: dinsdag 14u-16u}",
    Drukwerk: "{vellen: [affiche, kaartje]}",
    Les: "2026-11-24 14u-16u",
    Sluiting: "{op: 2026-12-24, reden: Kerstavond}",
    Leeftijd: "{van: 55}",
    Bewijs: "{aanbod: digipunt-bibliotheek}",
    Verwijzing: "{vraag: Een vraag over geld, actor: gemeente-testdorp}",
    Toetsactie: "{vraag: telefoon, wat: We zetten het nummer op elke brief}",
}
"""Models of which the keys that must be there do not make an example by themselves."""


def example(model: type[Model], field: str) -> str:
    """Return a line that is right, such as `soort: digipunt`; nothing for free text."""
    annotation = model.model_fields[field].annotation
    value = value_of(model, field)
    if not value:
        return ""
    return f"{field}: [{value}]" if is_list(annotation) else f"{field}: {value}"


def value_of(model: type[Model], field: str) -> str:
    """Return a value that is right, one item of a list: `digipunt`; nothing where only other entries tell."""
    return _value(model, field, model.model_fields[field].annotation)


def example_of(model: type[Model]) -> str:
    """Return a whole value of this model with the keys that must be there."""
    if model in MODELS:
        return MODELS[model]
    needed = (name for name, info in model.model_fields.items() if info.is_required())
    return "{" + ", ".join(example(model, name) for name in needed) + "}"


def _value(model: type[Model], field: str, annotation: Any) -> str:
    if inner := model_in(annotation):
        return example_of(inner)
    if choices := choices_in(annotation):
        return choices[0]
    if bool in parts(annotation):
        return "ja"
    return VALUES.get(f"{model.__name__}.{field}", VALUES.get(field, ""))


def model_in(annotation: Any) -> type[Model] | None:
    """Return the model that a value of this type is read into, if it is one."""
    return next((part for part in parts(annotation) if issubclass(part, Model)), None)


def choices_in(annotation: Any) -> list[str]:
    """Return the words of the closed list that this type is, or nothing."""
    return [str(word) for part in parts(annotation) if issubclass(part, Keuze) for word in part]


def is_list(annotation: Any) -> bool:
    """Say whether a value of this type is a list."""
    return get_origin(annotation) is tuple or any(is_list(part) for part in get_args(annotation))


def parts(annotation: Any) -> Iterator[type]:
    """Yield every class inside a type such as `tuple[Rol, ...] | None`."""
    inner = get_args(annotation)
    if not inner and isinstance(annotation, type):
        yield annotation
    for part in inner:
        yield from parts(part)


def eigenaar(model: type[Model], pad: str) -> tuple[type[Model], str]:
    """Return the model in which the last part of a path (`adres.straat`) is a field, and that part."""
    first, _, rest = pad.partition(".")
    if not rest:
        return model, first
    inner = model_in(model.model_fields[first].annotation)
    assert inner is not None, f"{pad} leads into something that is no model"
    return eigenaar(inner, rest)
