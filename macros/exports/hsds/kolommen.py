"""The tables and columns of HSDS 3.1 that we fill: names and types as the standard has them, in words of our own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Kolom:
    """One column."""

    naam: str
    soort: str = "string"
    vorm: str | None = None
    """Format within its type: “uuid”."""
    verplicht: bool = False
    uniek: bool = False
    keuzes: tuple[str, ...] = ()
    naar: str | None = None
    """The table whose `id` stands here."""

    def veld(self) -> dict[str, Any]:
        """Return the column as Table Schema says it."""
        limits = {"required": self.verplicht, "unique": self.uniek, "enum": [*self.keuzes]}
        known = {name: value for name, value in limits.items() if value}
        return {
            "name": self.naam,
            "type": self.soort,
            **({"format": self.vorm} if self.vorm else {}),
            **({"constraints": known} if known else {}),
        }


@dataclass(frozen=True)
class Tabel:
    """One table."""

    naam: str
    bestand: str
    uitleg: str
    kolommen: tuple[Kolom, ...]


ID = Kolom("id", vorm="uuid", verplicht=True, uniek=True)
FREQ = ("WEEKLY", "MONTHLY")
DAGEN = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
STATUS = ("active", "inactive", "defunct", "temporarily closed")
SOORT_PLEK = ("physical", "postal", "virtual")


def _tekst(*names: str) -> tuple[Kolom, ...]:
    return tuple(map(Kolom, names))


def _moet(*names: str) -> tuple[Kolom, ...]:
    return tuple(Kolom(name, verplicht=True) for name in names)


def _soort(soort: str, *names: str) -> tuple[Kolom, ...]:
    return tuple(Kolom(name, soort) for name in names)


def _naar(table: str, *, verplicht: bool = False) -> Kolom:
    return Kolom(f"{table}_id", vorm="uuid", verplicht=verplicht, naar=table)


def _adres(naam: str, *, verplicht: bool = False) -> Kolom:
    return Kolom(naam, vorm="uri", verplicht=verplicht)


MAIL = Kolom("email", vorm="email")

TABELLEN = (
    Tabel(
        "organization",
        "organizations.csv",
        "Wie de hulp geeft.",
        (ID, *_moet("name", "description"), MAIL, _adres("website")),
    ),
    Tabel(
        "service",
        "services.csv",
        "De hulp zelf.",
        (
            ID,
            _naar("organization", verplicht=True),
            *_moet("name"),
            *_tekst("description"),
            _adres("url"),
            MAIL,
            Kolom("status", verplicht=True, keuzes=STATUS),
            *_tekst("application_process", "fees_description", "eligibility_description"),
            *_soort("number", "minimum_age", "maximum_age"),
            *_soort("date", "assured_date"),
            *_tekst("alert"),
        ),
    ),
    Tabel(
        "url",
        "url.csv",
        "De pagina van de hulp op deze site.",
        (ID, *_tekst("label"), _adres("url", verplicht=True), _naar("service")),
    ),
    Tabel(
        "location",
        "locations.csv",
        "De plaatsen waar je naartoe kan.",
        (
            ID,
            Kolom("location_type", verplicht=True, keuzes=SOORT_PLEK),
            *_tekst("name", "description", "transportation"),
            *_soort("number", "latitude", "longitude"),
        ),
    ),
    Tabel(
        "service_at_location",
        "service_at_location.csv",
        "Welke hulp op welke plaats is.",
        (ID, _naar("service", verplicht=True), _naar("location", verplicht=True)),
    ),
    Tabel(
        "address",
        "addresses.csv",
        "De adressen van de plaatsen.",
        (
            ID,
            _naar("location"),
            *_moet("address_1", "city", "state_province", "postal_code", "country"),
            Kolom("address_type", verplicht=True, keuzes=SOORT_PLEK),
        ),
    ),
    Tabel(
        "phone",
        "phones.csv",
        "Telefoonnummers.",
        (ID, _naar("location"), _naar("service"), _naar("organization"), *_moet("number"), *_tekst("type")),
    ),
    Tabel(
        "schedule",
        "schedules.csv",
        "De uren: in perioden waar ze zeker zijn, en altijd in woorden.",
        (
            ID,
            _naar("service"),
            _naar("location"),
            _naar("service_at_location"),
            *_soort("date", "valid_from", "valid_to", "dtstart", "until"),
            Kolom("wkst", keuzes=DAGEN),
            Kolom("freq", keuzes=FREQ),
            *_soort("number", "interval"),
            *_tekst("byday", "description"),
            *_soort("time", "opens_at", "closes_at"),
            _adres("schedule_link"),
            *_tekst("notes"),
        ),
    ),
    Tabel(
        "cost_option",
        "cost_options.csv",
        "Wat zeker gratis is.",
        (ID, _naar("service", verplicht=True), *_tekst("option", "currency"), *_soort("number", "amount")),
    ),
    Tabel(
        "required_document",
        "required_documents.csv",
        "Wat je meebrengt.",
        (ID, _naar("service"), *_tekst("document")),
    ),
    Tabel(
        "language",
        "languages.csv",
        "De talen van de hulp.",
        (ID, _naar("service"), *_tekst("name", "code")),
    ),
    Tabel(
        "accessibility",
        "accessibility.csv",
        "Wat een bezoeker over een plaats vooraf wil weten.",
        (ID, _naar("location"), *_tekst("description")),
    ),
    Tabel(
        "attribute",
        "attributes.csv",
        "Wat HSDS niet kent: velden en woorden van ons register.",
        (
            ID,
            Kolom("link_id", vorm="uuid", verplicht=True),
            _naar("taxonomy_term", verplicht=True),
            *_tekst("link_type"),
            *_moet("link_entity"),
            *_tekst("value", "label"),
        ),
    ),
    Tabel(
        "taxonomy_term",
        "taxonomy_terms.csv",
        "De woorden van onze lijsten.",
        (
            ID,
            Kolom("code", uniek=True),
            *_moet("name", "description"),
            *_tekst("taxonomy", "language"),
            _naar("taxonomy"),
        ),
    ),
    Tabel("taxonomy", "taxonomies.csv", "Onze lijsten.", (ID, *_moet("name", "description"))),
)
"""Every table that we fill, with every column that we fill."""
