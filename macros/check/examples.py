"""What a right value looks like: out of the closed lists and the models themselves, else from one table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from ..model import Bewijs, Keuze, Model, Wanneer
from ..model.digihelper import Verwijzing
from ..model.momenten import Halte, Les
from ..model.offer import Leeftijd
from ..model.toets import Toetsactie
from ..model.wanneer import Sluiting

VALUES = {
    "aanbod": "digipunt-bibliotheek",
    "aanbieder": "gemeente-testdorp",
    "aantal": "4",
    "actor": "gemeente-testdorp",
    "alternatief": "Bel het loket",
    "belofte": "We lenen laptops uit",
    "beoordeeld_op": "2026-11-02",
    "bouwsteen": "breng-het-aanbod-in-kaart",
    "bouwstenen": "breng-het-aanbod-in-kaart",
    "breedte": "51.163",
    "bron": "Statbel 2025",
    "categorie": "toegang",
    "categorieen": "toegang",
    "datum": "2026-10",
    "deel": "toegang",
    "doel": "De groep kiest wat eerst komt",
    "door": "gemeente-testdorp",
    "eigenaar": "dienst-welzijn",
    "elke": "dinsdag 14u-16u",
    "financiering_tot": "2027-06-30",
    "gebruik": "als",
    "gedaan_op": "2026-10-05",
    "gemeente": "Testdorp",
    "goed": "Er is een gewoon nummer",
    "groen": "10",
    "groep": "begrijpelijk",
    "id": "digipunt-bibliotheek",
    "in_plaats": "digipunt-bibliotheek",
    "kort": "Een vrijwilliger helpt je met je digitale vraag",
    "kosten": "Gratis",
    "lengte": "4.496",
    "liep_vast": "Niemand vond de knop",
    "link": "https://www.testdorp.example",
    "mag_niet": "Een wachtwoord opschrijven",
    "mag_wel": "Tonen hoe je een mail stuurt",
    "mail": "bibliotheek@testdorp.example",
    "meebrengen": "Je eigen toestel",
    "naam": "Bibliotheek",
    "namen": "Vlaanderen",
    "nakijken_om": "6 maanden",
    "niet_op": "feestdagen",
    "nood": "De taal is een drempel",
    "noord": "51.200",
    "nummer": "1",
    "oost": "4.570",
    "ook": "apps",
    "ook_op": "feestdagen",
    "op": "2026-11-24",
    "openbare_computers": "3",
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
    "straat": "Kerkplein 1",
    "stappen": "Hou de stickerronde",
    "stopwoorden": "het",
    "taak": "Zoek wie je vandaag helpt",
    "talen": "nl",
    "telefoon": "03 555 00 10",
    "termijn": "2027-06-30",
    "titel": "Digipunt in de bibliotheek",
    "terug_op": "2027-01-05",
    "toestemming": "Mail van Mediawijs van 2 november 2026",
    "tot": "2026-12-24",
    "trefwoorden": "printen",
    "uitleg": "Iedereen vindt een toestel",
    "uren": "14u-16u",
    "van": "2026-12-21",
    "vanaf": "2026-12-01",
    "veranderde": "De knop staat nu bovenaan",
    "versie": "1",
    "vormen": "indien dat",
    "vorige_ids": "digipunt-bib",
    "vraag": "telefoon",
    "vragen": "Wie doet wat",
    "waarde": "13 733",
    "waarom": "De kaart heeft geen tekst",
    "wat": "De plattegrond",
    "werkwoorden": "helpt",
    "west": "4.470",
    "wie": "senioren met een smartphone",
    "woord": "indien",
    "woorden": "hotspot",
    "zonder": "lokale-regierol",
    "zuid": "51.120",
    "Actor.id": "gemeente-testdorp",
    "Actor.naam": "Gemeente Testdorp",
    "Bron.titel": "Folder Digipunt",
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
    "Nagekeken.op": "2026-11-02",
    "Plaats.id": "bibliotheek",
    "Synoniemen.groepen": "[gsm, smartphone]",
    "Toegankelijkheid.door": "de gemeente Testdorp",
    "Uitzondering.reden": "Deze hulp bestaat alleen online",
    "Toets.id": "afspraak-online",
    "Toets.titel": "Afspraak maken bij burgerzaken",
    "Toetsen.toetsen": "",
    "Toetsgroep.id": "begrijpelijk",
    "Toetsgroep.naam": "Begrijpelijk",
    "Toetsvraag.id": "telefoon",
    "Toetsvraag.vraag": "Kan je hetzelfde regelen per telefoon",
    "Toetsvragen.vragen": "",
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
    value = _value(model, field, annotation)
    if not value:
        return ""
    return f"{field}: [{value}]" if is_list(annotation) else f"{field}: {value}"


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
