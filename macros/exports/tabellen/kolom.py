"""What one column of a table is, and those that follow from a field of the register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ...excel.regels import NIETS, UITLEG, toon
from ...model.base import Model
from ...model.soorten import MODELLEN
from ...model.uitleg import uitleg
from ...model.voorbeelden import eigenaar
from ...views.zicht import Zicht
from ...voorstel.velden import Veld, Vorm
from .getypt import veld

Soort: TypeAlias = Literal["tekst", "adres", "datum", "getal", "graden", "janee", "lijst", "regels"]
"""What kind of text stands in each cell; `lijst` are words or ids with “; ” between, `regels` a line an item."""

SCHEIDING: dict[Soort, str] = {"lijst": "; ", "regels": "\n"}
"""What stands between two items in one cell."""

Waarde: TypeAlias = Callable[[Zicht, Any], str]
"""Makes the text of a cell of an entry; an empty text says that nobody knows."""


@dataclass(frozen=True)
class Kolom:
    """One column of a table."""

    naam: str
    uitleg: str
    waarde: Waarde
    soort: Soort = "tekst"
    veld: Veld | None = None
    """The field that an importer fills with what stands here; None for what follows from other fields."""
    pad: str = ""
    """Where that value stands in an entry, also for fields that no partner may propose: `bron.titel`."""
    keuzes: tuple[str, ...] = ()
    """The closed list, or nothing."""
    verwijst: str = ""
    """The table whose ids stand here: “plaatsen”."""
    verplicht: bool = False


_SOORTEN: dict[Vorm, Soort] = {
    "link": "adres",
    "datum": "datum",
    "getal": "getal",
    "janee": "janee",
    "keuzes": "lijst",
    "plaatsen": "lijst",
    "regels": "regels",
    "uren": "regels",
    "records": "regels",
}
"""Form of a field → kind of its column; every other one is a text."""

_VERWIJST: dict[Vorm, str] = {"actor": "actoren", "plaatsen": "plaatsen"}


def naam_van(pad: str) -> str:
    """Return the name of the column of a field: `wanneer.elke` → `elke`, `leeftijd.van` → `leeftijd_van`."""
    group, _, name = pad.rpartition(".")
    return f"{group}_{name}" if group in ("leeftijd", "bron", "nagekeken") else name


def van_veld(soort: str, field: Veld, waarde: Waarde | None = None) -> Kolom:
    """Return the column of a field that may be proposed; its cells read as those of the workbook for partners."""
    degrees = field.pad.startswith("coordinaten.")
    return Kolom(
        naam_van(field.pad),
        _uitleg(soort, field),
        waarde or (lambda _, entry: toon(field, veld(entry, field.pad))),
        "graden" if degrees else _SOORTEN.get(field.vorm, "tekst"),
        field,
        field.pad,
        tuple(value for value, _ in field.keuzes) if field.pad != "talen" else (),
        _VERWIJST.get(field.vorm, ""),
        field.verplicht,
    )


def van_pad(soort: str, pad: str, *, van: Soort = "tekst", verwijst: str = "") -> Kolom:
    """Return the column of a field that only the council fills in."""

    def text(_: Zicht, entry: Model) -> str:
        value = veld(entry, pad)
        return SCHEIDING[van].join(map(str, value)) if isinstance(value, list) else str(value or "")

    return Kolom(naam_van(pad), uitleg_van(soort, pad), text, van, None, pad, verwijst=verwijst)


def uitleg_van(soort: str, pad: str) -> str:
    """Return what a field holds, without what to do when one fills it in."""
    if known := ANDERS.get(pad):
        return known
    sentences = uitleg(*eigenaar(MODELLEN[soort], pad)).uitleg.split(". ")
    kept = [one.removesuffix(".") for one in sentences if not one.startswith(_INVULLEN)]
    return ". ".join(kept) + "."


_INVULLEN = ("Laat ", "Schrijf ", "Zet ", "Hou ")
"""How a sentence begins that is for who fills a field in."""


def _uitleg(soort: str, field: Veld) -> str:
    text = uitleg_van(soort, field.pad)
    if field.vorm == "records":
        return f"{text} {UITLEG[field.pad].partition(chr(10))[0]}"
    return f"{text} {_VORM[field.vorm]}" if field.vorm in _VORM else text


_VORM: dict[Vorm, str] = {
    "keuzes": "Meer dan één? Dan staat er een puntkomma tussen.",
    "plaatsen": "Meer dan één? Dan staat er een puntkomma tussen.",
    "regels": "Meer dan één? Dan staat elk op een eigen regel.",
    "uren": "Meer dan één? Dan staat elk op een eigen regel.",
}
"""How more than one value stands in a cell, by the form of its field."""

ANDERS = {
    "id": "De korte naam, die nooit verandert. Ze staat ook in het webadres.",
    "kosten": "Wat het kost. Is het gratis, dan begint het met het woord Gratis.",
    "meebrengen": f"Wat je meebrengt. Staat er {NIETS}, dan hoef je niets mee te brengen.",
    "link": "De website.",
    "mail": "Het mailadres.",
    "telefoon": "Het telefoonnummer, zoals mensen het opschrijven.",
    "tweede_mail": "Een tweede mailadres van dezelfde organisatie.",
    "status": "Of je er nu terechtkan.",
    "talen": "In welke talen er hulp is, elk met twee letters.",
    "toegang": "Hoe je binnenkomt: zonder afspraak, met een afspraak, na inschrijving.",
    "bouwstenen": "Bij welke bouwstenen van het beleid dit hoort. Meer dan één? Dan staat er een puntkomma tussen.",
    "openbare_computers": "Hoeveel computers iedereen mag gebruiken. 0 betekent: er is er geen.",
    "in_plaats": "Het id van het aanbod waar mensen nu terechtkunnen.",
    "wanneer.elke": "De vaste uren: eerst de dag, dan de uren.",
    "wanneer.altijd": "ja betekent: het kan dag en nacht.",
    "wanneer.op_afspraak": "ja betekent: je spreekt zelf een moment af.",
    "wanneer.niet_op": "Op welke vrije dagen het niet doorgaat.",
    "nagekeken.op": "De dag waarop iemand dit nakeek.",
    "bron.titel": "Het document waarin dit staat. Een document lezen is niet hetzelfde als nakijken.",
    "bron.datum": "De datum van dat document: een dag, een maand of een jaar.",
    "bron.link": "Waar dat document online staat.",
}
"""Path of a field → what it holds, where the words for who fills it in do not fit."""
