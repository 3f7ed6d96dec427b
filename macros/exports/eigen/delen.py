"""The small parts of the contract: how each kind of value is written, whatever it belongs to."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from ...freshness import Versheid
from ...model.keuzes import Nakijkwijze


class Deel(BaseModel):
    """Base of everything in the contract: frozen, and a key it does not name is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


Tekst = Annotated[str, Field(min_length=1)]
"""Words without markup."""

Id = Annotated[str, Field(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A name that never changes."""

Pad = Annotated[str, Field(min_length=1, json_schema_extra={"format": "uri-reference"})]
"""Where something stands: a whole address, or the path from the root of the site while the council has no address."""

Klok = Annotated[str, Field(pattern="^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
"""What the clock shows in Europe/Brussels."""


class Telefoon(Deel):
    """Een telefoonnummer."""

    toon: Tekst = Field(description="Zoals je het leest: 03 555 00 10.")
    adres: str = Field(
        pattern="^tel:", description="Om op te bellen, ook uit het buitenland: tel:+32-3-555-00-10."
    )


class Adres(Deel):
    """Een postadres in België."""

    straat: Tekst = Field(description="Straat, nummer en bus.")
    postcode: str = Field(pattern="^[1-9][0-9]{3}$", description="Vier cijfers, als tekst.")
    gemeente: Tekst = Field(description="Naam van de gemeente.")


class Coordinaten(Deel):
    """Een punt op de kaart, in graden (WGS 84)."""

    breedte: float = Field(ge=49, le=52, description="Noorderbreedte: in België rond 51.")
    lengte: float = Field(ge=2, le=7, description="Oosterlengte: in België rond 4.")


class Nagekeken(Deel):
    """Wanneer een mens dit het laatst nakeek."""

    op: date = Field(description="De dag.")
    hoe: Nakijkwijze = Field(description="Per telefoon, bij een bezoek of per mail.")
    door: Id = Field(description="Wie het nakeek: id uit actoren. Nooit een persoon.")
    functie: Tekst | None = Field(None, description="De functie van wie het nakeek.")


class Bron(Deel):
    """Het document waarin dit gelezen werd."""

    titel: Tekst = Field(description="Titel van het document.")
    datum: str = Field(
        pattern="^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", description="Dag, maand of jaar van het document."
    )
    deel: Tekst | None = Field(None, description="Waar in het document.")
    link: Pad | None = Field(None, description="Waar je het document leest.")


class Betrouwbaar(Deel):
    """Hoe zeker iets is: hetzelfde voor aanbod, plaatsen en actoren."""

    nagekeken: Nagekeken | None = Field(
        None, description="Wie dit het laatst nakeek, en hoe. Afwezig: nog niemand."
    )
    uiterlijk: date | None = Field(
        None, description="Tot en met welke dag dat nazicht telt. Vraag het daarna eerst na."
    )
    versheid: Versheid = Field(description="Hoe het op de dag van de gegevens met dat nazicht staat.")
    zeker: bool = Field(
        description="Of een mens dit op tijd nakeek en niemand daarna een fout meldde. Zo niet: vraag het eerst na. "
        "Aanbod dat niet loopt, is nooit zeker."
    )
    gemeld: tuple[Tekst, ...] | None = Field(
        None, description="Fouten die iemand meldde en die nog niet nagekeken zijn, in zinnen."
    )
    bron: Bron | None = Field(None, description="Het document waaruit dit komt. Dat is geen nazicht.")
    open_vragen: tuple[Tekst, ...] | None = Field(None, description="Wat nog niemand weet.")
    vorige_ids: tuple[Id, ...] | None = Field(None, description="Welke id’s dit vroeger had.")
