"""One offer: what somebody can get help with, from whom, where, when and on what terms."""

from __future__ import annotations

from typing import Annotated, Any, Self

from babel import Locale
from pydantic import BeforeValidator, model_validator

from .base import Datum, Getal, Id, Lijst, Model, Tekst, bedoelde_je, ongeldig
from .bron import Bron, Nagekeken, NakijkTermijn
from .contact import Link, Mail, Telefoon
from .keuzes import (
    Begeleiding,
    Doelgroep,
    Nood,
    Rolnaam,
    Soort,
    Status,
    Toegang,
    Toegankelijk,
    Uitzonderbaar,
)
from .wanneer import Wanneer

TALEN: dict[str, str] = {
    code: name[:1].upper() + name[1:] for code, name in Locale("nl").languages.items() if len(code) == 2
}
"""ISO 639-1 code → Dutch name, from CLDR through babel."""


def _lees_taal(value: Any) -> Any:
    if isinstance(value, str) and value not in TALEN:
        by_name = {name.casefold(): code for code, name in TALEN.items()}
        code = by_name.get(value.casefold())
        hint = f" Bedoelde je “{code}”?" if code else bedoelde_je(value, ["nl", "fr", "en", "de", "ar", "tr"])
        raise ongeldig(f"“{value}” is geen taalcode van twee letters. Bijvoorbeeld nl, fr of en.{hint}")
    return value


Taal = Annotated[str, BeforeValidator(_lees_taal)]
"""A language by its two-letter code."""


class Rol(Model):
    """What an actor does for this offer."""

    actor: Id
    rol: Rolnaam


class Leeftijd(Model):
    """Ages in years, both ends included; a missing end is open."""

    van: Getal | None = None
    tot: Getal | None = None

    @model_validator(mode="after")
    def _minstens_een(self) -> Self:
        if self.van is None and self.tot is None:
            raise ongeldig("Hier staat geen leeftijd. Bijvoorbeeld leeftijd: {van: 55}.")
        return self


class Uitzondering(Model):
    """A rule that does not hold for this offer until a date, with the reason."""

    regel: Uitzonderbaar
    tot: Datum
    reden: Tekst


class Offer(Model):
    """One offer; every key that is left out means: nobody filled it in."""

    id: Id
    titel: Tekst
    soort: Soort
    status: Status
    status_reden: Tekst | None = None
    terug_op: Datum | None = None
    in_plaats: Lijst[Id] = ()
    kort: Tekst
    omschrijving: Tekst | None = None
    aanbieder: Id
    rollen: Lijst[Rol] = ()
    plaatsen: Lijst[Id] = ()
    wanneer: Wanneer | None = None
    agendabron: Link | None = None
    voor_wie: Tekst | None = None
    doelgroepen: Lijst[Doelgroep] = ()
    leeftijd: Leeftijd | None = None
    toegang: Lijst[Toegang] = ()
    doorverwijzen: Tekst | None = None
    kosten: Tekst | None = None
    talen: Lijst[Taal] = ()
    toegankelijkheid: Lijst[Toegankelijk] = ()
    meebrengen: Lijst[Tekst] | None = None
    telefoon: Telefoon | None = None
    mail: Mail | None = None
    link: Link | None = None
    begeleiding: Lijst[Begeleiding] = ()
    noden: Lijst[Nood] = ()
    trefwoorden: Lijst[Tekst] = ()
    bouwstenen: Lijst[Id] = ()
    nagekeken: Nagekeken | None = None
    nakijken_om: NakijkTermijn | None = None
    financiering_tot: Datum | None = None
    bron: Bron | None = None
    open_vragen: Lijst[Tekst] = ()
    uitzonderingen: Lijst[Uitzondering] = ()
    vorige_ids: Lijst[Id] = ()

    @property
    def alle_plaatsen(self) -> tuple[str, ...]:
        """Return the ids of all its places, the stops of a round included, each once."""
        stops = tuple(stop.plaats for stop in self.wanneer.ronde) if self.wanneer else ()
        if not stops and len(self.plaatsen) < 2:
            return self.plaatsen
        return tuple(dict.fromkeys((*self.plaatsen, *stops)))

    @property
    def gratis(self) -> bool | None:
        """Whether its price begins with the sentence `Gratis`, whatever comes behind; None when nobody filled it in."""
        if self.kosten is None:
            return None
        return self.kosten.partition(".")[0].strip().casefold() == "gratis"
