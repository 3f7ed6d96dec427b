"""The description of all open data for other catalogues: DCAT-AP 3.0.1 as JSON-LD, with its context inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..model.keuzes import Licentie
from ..views.zicht import Zicht
from .basis import MAP, Export, Stukken, Veld, json_tekst, sleutel, voluit
from .licentie import VOORWAARDEN

PAD = "catalogus.jsonld"

Tabel = Callable[[], tuple[Export, ...]]
"""Gives the table of all exports, which this one describes and stands in itself."""

Bestand = tuple[Export, str, str, str]
"""Of which export it is, its anchor in the catalogue, its path below `data/` and its title."""

_EU = "http://publications.europa.eu/resource/authority/"
_IANA = "https://www.iana.org/assignments/media-types/"

THEMAS = ("SOCI", "GOVE", "EDUC")
"""Data themes of the EU: population and society, government, education."""

LICENTIES = {
    Licentie.CC0: f"{_EU}licence/CC0",
    Licentie.CC_BY: f"{_EU}licence/CC_BY_4_0",
}
"""Licences that the list of the EU names; the Flemish one is not in it."""

VLAANDEREN = {
    Licentie.CC0: "https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0",
}
"""What the list of Flanders calls a licence that the EU names too."""

VORMEN = {
    ".atom": ("application/atom+xml", "ATOM"),
    ".csv": ("text/csv", "CSV"),
    ".geojson": ("application/geo+json", "GEOJSON"),
    ".html": ("text/html", "HTML"),
    ".ics": ("text/calendar", "ICS"),
    ".json": ("application/json", "JSON"),
    ".jsonld": ("application/ld+json", "JSON_LD"),
    ".xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
    ".xml": ("application/xml", "XML"),
}
"""The media type of a file by its suffix, and what the EU calls that type of file."""


@dataclass(frozen=True)
class Gegevensset:
    """One set of data, whatever the files that hold it."""

    id: str
    titel: str
    omschrijving: str
    trefwoorden: tuple[str, ...]
    hoort: Callable[[str], bool]
    """Whether a file, by its path below `data/`, holds this set."""


_WOORDEN = ("digitale inclusie", "e-inclusie", "digitale hulp", "Digipunt")

SETS = (
    Gegevensset(
        "aanbod",
        "Digitale hulp",
        "Wie in {gemeente} helpt met een digitale vraag: wat, waar, wanneer, voor wie, wat het kost en wie het nakeek.",
        (*_WOORDEN, "cursus", "computer", "internet"),
        lambda path: True,
    ),
    Gegevensset(
        "plaatsen",
        "Plaatsen met digitale hulp",
        "Waar je in {gemeente} terechtkan. Met adres, uren, computers, wifi en of je binnen kan met een rolstoel, "
        "voor zover we dat weten.",
        (*_WOORDEN, "bibliotheek", "wifi", "toegankelijkheid"),
        lambda path: "plaatsen" in path,
    ),
    Gegevensset(
        "actoren",
        "Organisaties die meewerken",
        "Welke diensten en organisaties in {gemeente} meewerken aan digitale hulp, en hoe je ze bereikt.",
        (*_WOORDEN, "organisaties"),
        lambda path: "actoren" in path,
    ),
    Gegevensset(
        "agenda",
        "Agenda van digitale hulp",
        "De momenten waarop je in {gemeente} terechtkan met een digitale vraag, voor agenda's en kalenders.",
        (*_WOORDEN, "agenda", "openingsuren"),
        lambda path: path.endswith(".ics") or "uitdatabank" in path,
    ),
    Gegevensset(
        "nieuws",
        "Wat er verandert aan de digitale hulp",
        "Wat er in {gemeente} nieuw is, stopt of verandert: uren, plaatsen, prijzen en telefoonnummers.",
        (*_WOORDEN, "nieuws"),
        lambda path: path.endswith(".atom"),
    ),
)
"""What there is to find, the whole first: a file belongs to the last set that it fits."""

VELDEN = (
    Veld("dataset", "Elke verzameling gegevens, met titel, omschrijving, trefwoorden en thema’s."),
    Veld("publisher", "De gemeente."),
    Veld("contactPoint", "Hoe je de gemeente bereikt. Het ontbreekt als we geen nummer en geen mail kennen."),
    Veld("distribution", "Elk bestand, met zijn adres, soort, standaard en licentie."),
    Veld("license", "De licentie. Ze ontbreekt als de gemeente er geen koos."),
)


def export(tabel: Tabel) -> Export:
    """Return the catalogue as an export of that table."""

    def stukken(zicht: Zicht) -> Stukken:
        yield PAD, json_tekst(catalogus(zicht, tabel()))

    return Export(
        id="catalogus",
        titel="Catalogus voor dataportalen",
        uitleg="Voor wie een dataportaal vult, zoals Datavindplaats: welke gegevens er zijn en in welke bestanden ze staan.",
        pad=PAD,
        standaard="DCAT-AP 3.0.1",
        standaard_adres="https://semiceu.github.io/DCAT-AP/releases/3.0.1/",
        stukken=stukken,
        velden=lambda: VELDEN,
    )


def catalogus(zicht: Zicht, exports: tuple[Export, ...]) -> dict[str, Any]:
    """Return the catalogue of these exports."""
    council = zicht.register.gemeente
    files = [*_bestanden(exports)]
    return {
        "@context": CONTEXT,
        "@id": voluit(zicht, f"{MAP}{PAD}"),
        "@type": "Catalog",
        "title": f"Open data over digitale hulp in {council.naam}",
        "description": f"Alles wat op de site over digitale hulp in {council.naam} staat, als gegevens voor programma's.",
        "publisher": {
            "@id": _urn(zicht, "gemeente"),
            "@type": "Agent",
            "name": f"Gemeente {council.naam}",
            **({"homepage": council.link} if zicht.register.juist_adres(council.link) else {}),
        },
        "homepage": {"@id": voluit(zicht, MAP), "@type": "Document"},
        "language": TAAL,
        "modified": zicht.register.vandaag.isoformat(),
        "themeTaxonomy": {
            "@id": f"{_EU}data-theme",
            "@type": "ConceptScheme",
            "title": "Thema's van open data in Europa",
        },
        **_licentie(zicht),
        "dataset": [
            _set(zicht, one, found) for one in SETS if (found := [f for f in files if _van(f[2]) is one])
        ],
    }


def _van(path: str) -> Gegevensset:
    return next(one for one in reversed(SETS) if one.hoort(path))


def _bestanden(exports: tuple[Export, ...]) -> Iterator[Bestand]:
    """Yield every file that one can start with; the catalogue itself is no file of one of its sets."""
    for one in exports:
        if one.pad != PAD:
            yield one, one.id, one.pad, one.titel
            yield from ((one, f"{one.id}-{Path(path).stem}", path, title) for path, title in one.ook)


def _set(zicht: Zicht, one: Gegevensset, files: list[Bestand]) -> dict[str, Any]:
    return {
        "@id": _urn(zicht, "gegevens", one.id),
        "@type": "Dataset",
        "title": one.titel,
        "description": one.omschrijving.format(gemeente=zicht.register.gemeente.naam),
        "keyword": list(one.trefwoorden),
        "theme": [f"{_EU}data-theme/{theme}" for theme in THEMAS],
        "language": TAAL,
        "publisher": _urn(zicht, "gemeente"),
        **_contact(zicht),
        "accessRights": f"{_EU}access-right/PUBLIC",
        "accrualPeriodicity": f"{_EU}frequency/DAILY",
        "modified": zicht.register.vandaag.isoformat(),
        "landingPage": {"@id": voluit(zicht, MAP), "@type": "Document"},
        "distribution": [_bestand(zicht, *file) for file in files],
    }


def _bestand(zicht: Zicht, file: Export, id: str, path: str, title: str) -> dict[str, Any]:
    address = voluit(zicht, f"{MAP}{path}")
    media, kind = VORMEN[Path(path).suffix]
    return {
        "@id": f"{voluit(zicht, f'{MAP}{PAD}')}#{id}",
        "@type": "Distribution",
        "title": title,
        "description": file.uitleg,
        "accessURL": address,
        "downloadURL": address,
        "mediaType": {"@id": f"{_IANA}{media}", "@type": "MediaType"},
        "format": {"@id": f"{_EU}file-type/{kind}", "@type": "MediaTypeOrExtent"},
        "conformsTo": {"@id": file.standaard_adres, "@type": "Standard", "title": file.standaard},
        "language": TAAL,
        "modified": zicht.register.vandaag.isoformat(),
        **_licentie(zicht),
    }


def _licentie(zicht: Zicht) -> dict[str, Any]:
    """Return the licence under the name that the EU gives it, with where it can be read; nothing where none was chosen."""
    chosen = zicht.register.gemeente.licentie
    if chosen is None:
        return {}
    own = VOORWAARDEN[chosen].adres
    known = LICENTIES.get(chosen)
    same = {"exactMatch": [own, *filter(None, (VLAANDEREN.get(chosen),))]} if known else {}
    return {"license": {"@id": known or own, "@type": "LicenseDocument", "title": chosen.label, **same}}


def _contact(zicht: Zicht) -> dict[str, Any]:
    """Return how one reaches the council, as far as somebody filled that in and nobody reported it as wrong."""
    ways = dict(_wegen(zicht))
    name = f"Gemeente {zicht.register.gemeente.naam}"
    return (
        {"contactPoint": {"@id": _urn(zicht, "contact"), "@type": "Kind", "fn": name, **ways}} if ways else {}
    )


def _wegen(zicht: Zicht) -> Iterator[tuple[str, str]]:
    council = zicht.register.gemeente
    if mail := zicht.register.juist_adres(council.mail):
        yield "hasEmail", f"mailto:{mail}"
    if phone := zicht.telefoon(council.telefoon):
        yield "hasTelephone", phone.adres


def _urn(zicht: Zicht, *delen: str) -> str:
    return f"urn:uuid:{sleutel(zicht, *delen)}"


TAAL = f"{_EU}language/NLD"

_NL = {"@language": "nl"}
_IRI = {"@type": "@id"}

CONTEXT: dict[str, Any] = {
    "@version": 1.1,
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **{name: f"dcat:{name}" for name in ("Catalog", "Dataset", "Distribution")},
    **{name: f"dct:{name}" for name in ("LicenseDocument", "MediaType", "MediaTypeOrExtent", "Standard")},
    **{name: f"foaf:{name}" for name in ("Agent", "Document")},
    "ConceptScheme": "skos:ConceptScheme",
    "Kind": "vcard:Kind",
    **{name: {"@id": f"dct:{name}", **_NL} for name in ("title", "description")},
    "keyword": {"@id": "dcat:keyword", **_NL},
    "name": {"@id": "foaf:name", **_NL},
    "fn": {"@id": "vcard:fn", **_NL},
    "modified": {"@id": "dct:modified", "@type": "xsd:date"},
    "homepage": {"@id": "foaf:homepage", **_IRI},
    "exactMatch": {"@id": "skos:exactMatch", **_IRI},
    **{name: {"@id": f"vcard:{name}", **_IRI} for name in ("hasEmail", "hasTelephone")},
    **{
        name: {"@id": f"dcat:{name}", **_IRI}
        for name in (
            *("accessURL", "contactPoint", "dataset", "distribution", "downloadURL", "landingPage"),
            *("mediaType", "theme", "themeTaxonomy"),
        )
    },
    **{
        name: {"@id": f"dct:{name}", **_IRI}
        for name in (
            *(
                "accessRights",
                "accrualPeriodicity",
                "conformsTo",
                "format",
                "language",
                "license",
                "publisher",
            ),
        )
    },
}
"""What each key means: the file explains itself, without another file on the web."""
