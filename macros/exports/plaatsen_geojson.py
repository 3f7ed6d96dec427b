"""The places as GeoJSON: our own fields, and the tags of OpenStreetMap that a volunteer can copy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ..model import Plaats
from ..model.contact import telefoon_adres
from ..model.keuzes import Plaatssoort, Toegankelijk
from ..views.zicht import Zicht
from .basis import VERSIE, Export, Stukken, Veld, json_regels, voluit
from .licentie import VOORWAARDEN
from .osm_uren import osm_uren
from .tabellen.kolom import SCHEIDING, Kolom
from .tabellen.tabel import PLAATSEN
from .tabellen.waarden import bereik, ligging, op_plaats

CIJFERS = 6
"""Decimals of a degree: a tenth of a metre; more is a promise that nobody measured."""

_NIET = frozenset({"breedte", "lengte", "aanbod"})
"""Columns of the table that stand elsewhere here: in the geometry, and as a list with titles."""

_EIGEN = tuple(
    column
    for column in PLAATSEN.kolommen
    if column.naam not in _NIET and not column.pad.startswith("wanneer.")
)
"""Hours stand here in sentences, and in the notation of OpenStreetMap where they are sure."""

_STRAAT = re.compile(r"(?P<straat>[^0-9]+[^0-9 ,]) (?P<nummer>[1-9][0-9]*[A-Za-z]?)")
"""A street and its number, and nothing that could be something else, such as a box or a second number."""

Tags = dict[str, str]

SOORTEN: dict[Plaatssoort, Tags] = {
    Plaatssoort.BIBLIOTHEEK: {"amenity": "library"},
    Plaatssoort.GEMEENTEHUIS: {"amenity": "townhall"},
    Plaatssoort.LOKET: {"office": "government"},
    Plaatssoort.BUURTHUIS: {"amenity": "community_centre"},
    Plaatssoort.WOONZORGCENTRUM: {"amenity": "social_facility", "social_facility": "nursing_home"},
    Plaatssoort.SCHOOL: {"amenity": "school"},
    Plaatssoort.PLEIN: {"place": "square"},
}
"""What OpenStreetMap calls each kind of place."""


def stukken(zicht: Zicht) -> Stukken:
    """Yield the file."""
    yield f"{VERSIE}plaatsen.geojson", json_regels(verzameling(zicht))


def verzameling(zicht: Zicht) -> dict[str, Any]:
    """Return every place as a feature, by id; one of which nobody knows where it is has no geometry."""
    council = zicht.register.gemeente
    places = sorted(zicht.register.plaatsen_in_lijsten(), key=lambda place: place.id)
    features = [_feature(zicht, place) for place in places]
    found: dict[str, Any] = {
        "type": "FeatureCollection",
        "naam": f"Digitale hulp in {council.naam}",
        "datum": str(zicht.register.vandaag),
    }
    if council.licentie:
        found["licentie"] = VOORWAARDEN[council.licentie].adres
    if box := _kader([one["geometry"]["coordinates"] for one in features if one["geometry"]]):
        found["bbox"] = box
    return {**found, "features": features}


def _kader(spots: list[list[float]]) -> list[float]:
    """Return west, south, east and north of all spots."""
    if not spots:
        return []
    lengths, widths = zip(*spots, strict=True)
    return [min(lengths), min(widths), max(lengths), max(widths)]


def _feature(zicht: Zicht, place: Plaats) -> dict[str, Any]:
    properties = {**_eigen(zicht, place), **osm(zicht, place)}
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": _punt(zicht, place),
        "properties": {**properties, "aanbod": _aanbod(zicht, place)},
    }


def _punt(zicht: Zicht, place: Plaats) -> dict[str, Any] | None:
    """Return the spot, length before width; none where nobody knows it, or somebody reported it as wrong."""
    spot = place.coordinaten
    if spot is None or zicht.twijfel(place, "adres", "coordinaten"):
        return None
    return {"type": "Point", "coordinates": [round(spot.lengte, CIJFERS), round(spot.breedte, CIJFERS)]}


def _aanbod(zicht: Zicht, place: Plaats) -> list[dict[str, str]]:
    return [
        {
            "id": offer.id,
            "titel": offer.titel,
            "status": offer.status.value,
            "pagina": voluit(zicht, f"aanbod/{offer.id}/"),
        }
        for offer in op_plaats(zicht, place)
    ]


def _eigen(zicht: Zicht, place: Plaats) -> dict[str, Any]:
    """Return our own fields as in the table of places; what nobody knows, or somebody reported as wrong, is absent."""
    right = (one for one in _EIGEN if not zicht.register.gemeld(place, one.pad.partition(".")[0]))
    cells = ((column, column.waarde(zicht, place)) for column in right)
    return {column.naam: _waarde(column, text) for column, text in cells if text}


def _waarde(column: Kolom, text: str) -> Any:
    if column.soort == "janee":
        return text == "ja"
    if column.soort == "getal":
        return int(text)
    return text.split(SCHEIDING[column.soort]) if column.soort in SCHEIDING else text


def osm(zicht: Zicht, place: Plaats) -> Tags:
    """Return the tags of OpenStreetMap; what nobody knows, or somebody reported as wrong, has none."""
    return {name: value for tags in _TAGS for name, value in tags(zicht, place)}


def _naam(zicht: Zicht, place: Plaats) -> Iterator[tuple[str, str]]:
    if not zicht.register.gemeld(place, "naam"):
        yield "name", place.naam


def _soort(_zicht: Zicht, place: Plaats) -> Iterator[tuple[str, str]]:
    if place.soort:
        yield from SOORTEN[place.soort].items()


def _adres(zicht: Zicht, place: Plaats) -> Iterator[tuple[str, str]]:
    street = ligging(zicht, place, "adres.straat")
    if not street:
        return
    code, town = (ligging(zicht, place, f"adres.{name}") for name in ("postcode", "gemeente"))
    if parts := _STRAAT.fullmatch(street):
        yield from (("addr:street", parts["straat"]), ("addr:housenumber", parts["nummer"]))
        yield from (("addr:postcode", code), ("addr:city", town))
    else:
        yield "addr:full", f"{street}, {code} {town}"


def _bereik(zicht: Zicht, place: Plaats) -> Iterator[tuple[str, str]]:
    if number := bereik(zicht, place, "telefoon"):
        yield "phone", telefoon_adres(number).removeprefix("tel:").replace("-", " ")
    found = (("email", bereik(zicht, place, "mail")), ("website", bereik(zicht, place, "link")))
    yield from ((name, value) for name, value in found if value)


def _internet(zicht: Zicht, place: Plaats) -> Iterator[tuple[str, str]]:
    """Yield what one can get on the internet with; our wifi is free wifi, of computers nobody says what they cost."""
    wifi = bool(place.wifi) and not zicht.register.gemeld(place, "wifi")
    computers = bool(place.openbare_computers) and not zicht.register.gemeld(place, "openbare_computers")
    ways = [name for name, there in (("wlan", wifi), ("terminal", computers)) if there]
    if ways:
        yield "internet_access", ";".join(ways)
    if ways == ["wlan"]:
        yield "internet_access:fee", "no"


def _rolstoel(zicht: Zicht, place: Plaats) -> Iterator[tuple[str, str]]:
    known = place.toegankelijkheid
    if zicht.register.gemeld(place, "toegankelijkheid"):
        return
    hindered = Toegankelijk.TRAP in known or Toegankelijk.DREMPEL in known
    if Toegankelijk.ROLSTOEL in known:
        yield "wheelchair", "limited" if hindered else "yes"
    elif Toegankelijk.TRAP in known:
        yield "wheelchair", "no"


def _uren(zicht: Zicht, place: Plaats) -> Iterator[tuple[str, str]]:
    """Yield the hours, only where somebody checked them in time, and as far as that check counts."""
    register = zicht.register
    state, check = register.controle(place), place.nagekeken
    if place.wanneer is None or check is None or state.uiterlijk is None or not state.zeker:
        return
    closings = register.gemeente.sluitingsdagen
    if hours := osm_uren(place.wanneer, place.id, register.vandaag, state.uiterlijk, closings):
        yield from (("opening_hours", hours), ("check_date:opening_hours", str(check.op)))


_TAGS: tuple[Callable[[Zicht, Plaats], Iterator[tuple[str, str]]], ...] = (
    _naam,
    _soort,
    _adres,
    _bereik,
    _internet,
    _rolstoel,
    _uren,
)

OSM = (
    Veld("name", "OpenStreetMap: de naam."),
    Veld(
        "amenity, office, place",
        "OpenStreetMap: wat voor plek het is. Bijvoorbeeld amenity=library voor een bibliotheek.",
    ),
    Veld("social_facility", "OpenStreetMap: nursing_home voor een woonzorgcentrum."),
    Veld("addr:street, addr:housenumber", "OpenStreetMap: straat en huisnummer, als die te scheiden zijn."),
    Veld("addr:postcode, addr:city", "OpenStreetMap: postcode en gemeente."),
    Veld("addr:full", "OpenStreetMap: het hele adres, als straat en huisnummer niet te scheiden zijn."),
    Veld("phone, email, website", "OpenStreetMap: hoe je de plaats bereikt, met +32 voor het nummer."),
    Veld("internet_access", "OpenStreetMap: wlan is gratis wifi, terminal is een computer voor iedereen."),
    Veld("internet_access:fee", "OpenStreetMap: no als er alleen gratis wifi is."),
    Veld("wheelchair", "OpenStreetMap: yes, limited of no."),
    Veld(
        "opening_hours",
        "OpenStreetMap: de openingsuren, alleen als iemand ze op tijd nakeek. Na de laatste dag staat er unknown.",
    ),
    Veld("check_date:opening_hours", "OpenStreetMap: de dag waarop iemand dat nakeek."),
)
"""The tags, as the page on open data explains them."""


def _velden() -> tuple[Veld, ...]:
    own = (Veld(column.naam, column.uitleg) for column in _EIGEN)
    return (*own, Veld("aanbod", "Wat er op deze plaats is: id, titel, status en pagina."), *OSM)


PLAATSEN_GEOJSON = Export(
    id="kaart",
    titel="De plaatsen op een kaart",
    uitleg=(
        "Voor wie een kaart maakt of OpenStreetMap aanvult. Elke plaats heeft onze eigen velden, in het Nederlands, en de "
        "tags van OpenStreetMap, in het Engels. Weten we niet waar een plaats ligt, dan staat ze er zonder punt bij."
    ),
    pad=f"{VERSIE}plaatsen.geojson",
    standaard="GeoJSON (RFC 7946)",
    standaard_adres="https://www.rfc-editor.org/rfc/rfc7946",
    stukken=stukken,
    velden=_velden,
)
