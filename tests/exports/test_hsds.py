"""HSDS as JSON: valid under the schemas of the standard, and its schedules give the moments of the site."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from macros import agenda
from macros.agenda import VOORUIT
from macros.exports.basis import openbaar, sleutel, uren_zeker
from macros.exports.hsds.dienst import STATUS, diensten
from macros.exports.hsds.export import DIENSTEN, HSDS_JSON
from macros.exports.hsds.kenmerken import JSON, VELDEN
from macros.exports.hsds.kolommen import TABELLEN
from macros.exports.hsds.plek import BRUSSEL, VLAANDEREN, WALLONIE, gewest
from macros.exports.hsds.rijen import EEN, VEEL
from macros.model import Offer
from macros.model.keuzes import Status
from macros.views.zicht import Zicht
from tests.klein import AANBOD, anders
from tests.klein import zicht as klein
from tests.registers import CASES

from . import tabelklein
from .hsds import Moment, Stuk, fouten, op_volgorde, uitgeschreven
from .registers import NAMEN, zicht

TABEL = {table.naam: table for table in TABELLEN}


@cache
def bestand(naam: str) -> bytes:
    return inhoud(zicht(naam))


def inhoud(view: Zicht) -> bytes:
    ((path, content),) = HSDS_JSON.bestanden(view)
    assert path == DIENSTEN
    return content


def lijst(naam: str) -> list[Stuk]:
    return list(json.loads(bestand(naam)))


def een(folder: Path, **changes: Any) -> Stuk:
    """Return the service of the small register with changes to its one offer."""
    (service,) = diensten(klein(folder, anders(AANBOD, **changes)))
    return service


def test_golden(tmp_path: Path) -> None:
    """The whole file of a small register stands in a golden file."""
    assert inhoud(tabelklein.zicht(tmp_path)) == (CASES / "exports" / "hsds" / "services.json").read_bytes()


def test_puur(tmp_path: Path) -> None:
    """The same register gives the same bytes."""
    assert inhoud(tabelklein.zicht(tmp_path)) == inhoud(tabelklein.zicht(tmp_path))


@pytest.mark.parametrize("naam", NAMEN)
def test_geldig(naam: str) -> None:
    """The schemas of the standard find nothing, properties that they do not know included."""
    assert fouten(lijst(naam)) == []


GEPLANT: dict[str, Callable[[Stuk], Any]] = {
    "geen uuid": lambda one: one.update(id="digipunt"),
    "geen titel": lambda one: one.pop("name"),
    "onbekende status": lambda one: one.update(status="open"),
    "onbekend veld": lambda one: one["service_at_locations"][0]["location"].update(wifi=True),
    "onbekend veld diep": lambda one: one["attributes"][1]["taxonomy_term"].update(kleur="rood"),
    "getal als tekst": lambda one: one["service_at_locations"][0]["location"].update(latitude="51,1"),
    "adres zonder gewest": lambda one: one["service_at_locations"][0]["location"]["addresses"][0].pop(
        "state_province"
    ),
    "geen mailadres": lambda one: one["organization"].update(email="info van de gemeente"),
    "halve link": lambda one: one["additional_urls"][0].update(url="/aanbod/digipunt/"),
}


@pytest.mark.parametrize("fout", GEPLANT)
def test_geplante_fout(tmp_path: Path, fout: str) -> None:
    """The schemas find each planted mistake, and only that one."""
    services = json.loads(inhoud(tabelklein.zicht(tmp_path)))
    service = next(one for one in services if one["name"] == "Digipunt in de bib")
    broken = copy.deepcopy(service)
    GEPLANT[fout](broken)
    assert fouten([service]) == []
    assert len(fouten([broken])) == 1


@pytest.mark.parametrize("naam", NAMEN)
def test_bouw(naam: str) -> None:
    """Without the standard at hand: known names only, what must be there is there, one thing an identifier."""
    seen: dict[str, Stuk] = {}
    for table, thing in (part for service in lijst(naam) for part in stukken("service", service)):
        columns = {column.naam: column for column in TABEL[table].kolommen}
        inside = {key for key in thing if key in EEN or key in VEEL}
        assert thing.keys() - inside <= columns.keys(), table
        needed = {name for name, column in columns.items() if column.verplicht and not column.naar}
        assert needed - {"link_id", "link_entity"} <= thing.keys(), table
        for name in thing.keys() - inside:
            assert not columns[name].keuzes or thing[name] in columns[name].keuzes
        assert seen.setdefault(thing["id"], thing) == thing
        if table == "attribute" and "taxonomy_term" not in thing:
            assert thing["link_type"] in VELDEN
        if table == "attribute" and thing["link_type"] in JSON:
            json.loads(thing["value"])
    assert [one["id"] for one in lijst(naam)] == [
        sleutel(zicht(naam), "aanbod", offer.id) for offer in openbaar(zicht(naam))
    ]


def stukken(table: str, thing: Stuk) -> Iterator[tuple[str, Stuk]]:
    """Yield every object with its table."""
    yield table, thing
    for key, value in thing.items():
        if key in EEN:
            yield from stukken(EEN[key], value)
        for part in value if key in VEEL else ():
            yield from stukken(VEEL[key], part)


@pytest.mark.parametrize("naam", NAMEN)
def test_zelfde_momenten(naam: str) -> None:
    """Written out by another engine, the schedules give the moments of the site, as long as somebody vouches for them."""
    view = zicht(naam)
    for offer, service in zip(openbaar(view), lijst(naam), strict=True):
        assert uitgeschreven(service) == verwacht(view, offer), offer.id


def verwacht(view: Zicht, offer: Offer) -> list[Moment]:
    """Return the moments of the site through the last day of the check; none while the hours are not sure."""
    register, last = view.register, view.register.controle(offer).uiterlijk
    if not uren_zeker(view, offer) or offer.wanneer is None or last is None:
        return []
    found = agenda.sessies(
        offer.wanneer,
        register.vandaag,
        min(last, register.vandaag + VOORUIT),
        register.gemeente.sluitingsdagen,
        offer.plaatsen,
    )
    places = ((one, sleutel(view, "plaats", one.plaats) if one.plaats else None) for one in found)
    return op_volgorde((one.begin, one.einde, place) for one, place in places)


RITMES = (
    "dinsdag 14u-16u",
    "maandag tot vrijdag 9u-12u en 13u-24u",
    "om de 2 weken maandag en donderdag 10u-12u vanaf 2026-11-05",
    "eerste en laatste zondag van de maand 1u-5u",
)


@pytest.mark.parametrize("ritme", RITMES)
def test_zomertijd(tmp_path: Path, ritme: str) -> None:
    """Over two changes of the clock and every kind of closing the schedules still give the same moments."""
    view = klein(
        tmp_path,
        anders(
            AANBOD,
            wanneer={
                "elke": [ritme],
                "niet_op": ["feestdagen", "kerstvakantie"],
                "gesloten": [{"van": "2027-02-01", "tot": "2027-02-12"}],
                "aangepast": [{"op": "2027-03-30", "uren": "20u-21u", "reden": "Feest"}],
            },
            nakijken_om="1 jaar",
        ),
    )
    (service,), (offer,) = diensten(view), openbaar(view)
    moments = uitgeschreven(service)
    assert moments == verwacht(view, offer)
    assert {moment[0].utcoffset() for moment in moments} == {timedelta(hours=1), timedelta(hours=2)}
    assert moments[-1][0].month >= 10


def test_onzeker_alleen_in_woorden(tmp_path: Path) -> None:
    """Hours that nobody checked go out in words, with what to do first; a program cannot make “now open” of them."""
    service = een(tmp_path, nagekeken=None)
    assert [one.keys() for one in service["schedules"]] == [{"id", "description"}]
    assert service["schedules"][0]["description"].endswith("Bel eerst: 03 555 00 10.")
    assert "schedules" not in service["service_at_locations"][0]
    assert service["alert"] == "Bel eerst: 03 555 00 10. Niemand keek dit al na."


@pytest.mark.parametrize("status", STATUS, ids=str)
def test_status(tmp_path: Path, status: Status) -> None:
    """Each status has its own word; only what runs has moments, and what does not says so in an alert."""
    service = een(tmp_path, status=status.value)
    assert service["status"] == STATUS[status]
    assert ("alert" in service) == (uitgeschreven(service) == []) == (status is not Status.ACTIEF)


def test_niets_meebrengen(tmp_path: Path) -> None:
    """Nothing to bring is an empty list; no list says that nobody knows."""
    assert een(tmp_path / "niets", meebrengen=[])["required_documents"] == []
    assert "required_documents" not in een(tmp_path / "onbekend")


@pytest.mark.parametrize(
    ("kosten", "bedrag"), [("Gratis", 0), ("Gratis. Papier kost 10 cent.", 0), ("5 euro", None), (None, None)]
)
def test_bedrag(tmp_path: Path, kosten: str | None, bedrag: int | None) -> None:
    """A number goes out only where it is free."""
    options = een(tmp_path, kosten=kosten).get("cost_options", [])
    assert [one["amount"] for one in options] == ([] if bedrag is None else [bedrag])


def test_zonder_webadres(tmp_path: Path) -> None:
    """Without an address of its own a council has no address to its pages: HSDS wants whole ones."""
    service = een(tmp_path)
    assert "additional_urls" not in service
    assert all("schedule_link" not in part for _, part in stukken("service", service))


@pytest.mark.parametrize(
    ("postcode", "gewestnaam"),
    [
        ("1000", BRUSSEL),
        ("1210", BRUSSEL),
        ("1300", WALLONIE),
        ("1500", VLAANDEREN),
        ("2530", VLAANDEREN),
        ("3798", VLAANDEREN),
        ("4000", WALLONIE),
        ("7999", WALLONIE),
        ("8000", VLAANDEREN),
        ("9992", VLAANDEREN),
    ],
)
def test_gewest(postcode: str, gewestnaam: str) -> None:
    """The region follows from the postal code."""
    assert gewest(postcode) == gewestnaam
