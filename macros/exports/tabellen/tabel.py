"""The three tables: which columns each has, in which order, and of which entries its rows are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from ...check.content import Entry
from ...model.keuzes import Nakijkwijze
from ...views.zicht import Zicht
from ...voorstel.velden import VELDEN, Veld
from .. import basis
from . import waarden
from .kolom import Kolom, Waarde, van_pad, van_veld

_ID = Kolom(
    "id",
    "De korte naam, die nooit verandert. Ze staat ook in het webadres.",
    lambda _, one: str(one.id),
    pad="id",
    verplicht=True,
)
_PAGINA = Kolom("pagina", "Het adres van de pagina op de site.", waarden.pagina, "adres", verplicht=True)

_ZEKER = (
    Kolom(
        "zeker",
        "ja: iemand keek dit op tijd na, en niemand meldde een fout. nee: doe eerst wat bij let_op staat. "
        "Een aanbod dat niet loopt, is nooit zeker.",
        waarden.zeker,
        "janee",
        verplicht=True,
    ),
    Kolom(
        "let_op",
        "Wat je eerst doet of weet: bellen, navragen, dat het niet loopt, of wat iemand meldde.",
        waarden.let_op,
        "regels",
    ),
)

_UREN = Kolom(
    "uren",
    "De uren in zinnen, met wat de komende acht weken anders is. Keek niemand ze op tijd na, dan staat erbij van wanneer ze zijn.",
    waarden.uren,
    "regels",
)
"""For people; the columns behind it hold the same hours as somebody typed them."""


def _controle(soort: str) -> tuple[Kolom, ...]:
    """Return the columns on who checked an entry, and where it comes from."""
    how = van_pad(soort, "nagekeken.hoe")
    return (
        van_pad(soort, "nagekeken.op", van="datum"),
        Kolom(how.naam, how.uitleg, how.waarde, pad=how.pad, keuzes=tuple(way.value for way in Nakijkwijze)),
        van_pad(soort, "nagekeken.door", verwijst="actoren"),
        van_pad(soort, "nagekeken.functie"),
        Kolom("uiterlijk", "De laatste dag waarop dat nakijken nog telt.", waarden.uiterlijk, "datum"),
        van_pad(soort, "bron.titel"),
        van_pad(soort, "bron.datum"),
        van_pad(soort, "bron.deel"),
        van_pad(soort, "bron.link", van="adres"),
    )


_ERBIJ: dict[str, dict[str, tuple[Kolom, ...]]] = {
    "aanbod": {
        "terug_op": (
            Kolom(
                "in_plaats",
                "Het id van het aanbod waar mensen nu terechtkunnen.",
                waarden.in_plaats,
                "lijst",
                pad="in_plaats",
                verwijst="aanbod",
            ),
        ),
        "aanbieder": (
            Kolom("aanbieder_naam", "De naam van de aanbieder.", waarden.aanbieder_naam, verplicht=True),
        ),
        "plaatsen": (
            Kolom(
                "waar",
                "Naam en adres van elke plaats, ook van de haltes van een ronde.",
                waarden.waar,
                "regels",
            ),
            _UREN,
            *_ZEKER,
        ),
        "trefwoorden": (van_pad("aanbod", "bouwstenen", van="lijst"),),
    },
    "plaats": {
        "adres.gemeente": (van_pad("plaats", "dorpskern"),),
        "wifi": (_UREN, *_ZEKER),
        "link": (
            Kolom(
                "aanbod",
                "De id’s van het aanbod op deze plaats.",
                waarden.aanbod_op,
                "lijst",
                verwijst="aanbod",
            ),
        ),
    },
    "actor": {"tot": _ZEKER},
}
"""Kind of entry → field → the columns that stand behind its own."""


def _kolommen(soort: str) -> Iterator[Kolom]:
    yield _ID
    yield _PAGINA
    for field in VELDEN[soort]:
        yield van_veld(soort, field, _waarde(field))
        yield from _ERBIJ[soort].get(field.pad, ())
    yield from _controle(soort)


def _waarde(field: Veld) -> Waarde | None:
    """Return how a field goes out of which a reported value is left out."""
    if field.pad in waarden.BEREIKBAAR:
        return partial(_pad, waarden.bereik, field.pad)
    if field.pad.startswith(("adres.", "coordinaten.")):
        return partial(_pad, waarden.ligging, field.pad)
    return None


def _pad(of: Callable[..., str], pad: str, zicht: Zicht, entry: Entry) -> str:
    return of(zicht, entry, pad)


@dataclass(frozen=True)
class Tabel:
    """One table."""

    naam: str
    """Of its file: “plaatsen” for `plaatsen.csv`."""
    titel: str
    """Of its sheet."""
    soort: str
    """Kind of entry."""
    uitleg: str
    kolommen: tuple[Kolom, ...]
    van: Callable[[Zicht], Iterable[Entry]]
    """The entries that are its rows."""

    def rijen(self, zicht: Zicht) -> list[list[str]]:
        """Return the text of each cell, a row an entry, by id; they are worked out once for both files."""
        return zicht.eens(self._rijen)

    def laatste_rijen(self, zicht: Zicht) -> list[list[str]]:
        """Return the same, for the file that is the last to ask."""
        return zicht.laatst(self._rijen)

    def _rijen(self, zicht: Zicht) -> list[list[str]]:
        entries = sorted(self.van(zicht), key=lambda one: one.id)
        return [[column.waarde(zicht, entry) for column in self.kolommen] for entry in entries]


AANBOD = Tabel(
    "aanbod",
    "Aanbod",
    "aanbod",
    "Alle hulp: wat, van wie, waar en wanneer.",
    tuple(_kolommen("aanbod")),
    basis.openbaar,
)
PLAATSEN = Tabel(
    "plaatsen",
    "Plaatsen",
    "plaats",
    "De plekken waar mensen naartoe gaan.",
    tuple(_kolommen("plaats")),
    lambda zicht: zicht.register.plaatsen_in_lijsten(),
)
ACTOREN = Tabel(
    "actoren",
    "Actoren",
    "actor",
    "De organisaties die hulp geven of meewerken.",
    tuple(_kolommen("actor")),
    lambda zicht: zicht.register.actoren_in_lijsten(),
)

TABELLEN = (AANBOD, PLAATSEN, ACTOREN)
"""The tables, in the order of the sheets."""
