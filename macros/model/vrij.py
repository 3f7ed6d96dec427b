"""The named days on which much stands still: public holidays, school holidays, closing days."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any

from pydantic import BeforeValidator

from .base import Keuze, Lijst, bedoelde_je, ongeldig, opsomming


class Vrij(Keuze):
    """Days on which much stands still; the label is how a sentence names them."""

    FEESTDAGEN = "feestdagen", "op feestdagen"
    HERFSTVAKANTIE = "herfstvakantie", "in de herfstvakantie"
    KERSTVAKANTIE = "kerstvakantie", "in de kerstvakantie"
    KROKUSVAKANTIE = "krokusvakantie", "in de krokusvakantie"
    PAASVAKANTIE = "paasvakantie", "in de paasvakantie"
    ZOMERVAKANTIE = "zomervakantie", "in de zomervakantie"
    SCHOOLVAKANTIES = "schoolvakanties", "in de schoolvakanties"
    SLUITINGSDAGEN = "sluitingsdagen", "op sluitingsdagen van de gemeente"


VAKANTIES = (
    Vrij.HERFSTVAKANTIE,
    Vrij.KERSTVAKANTIE,
    Vrij.KROKUSVAKANTIE,
    Vrij.PAASVAKANTIE,
    Vrij.ZOMERVAKANTIE,
)
"""The Flemish school holidays in the order of the school year: what `schoolvakanties` stands for."""

_ANDERE_NAMEN = {
    "allerheiligenvakantie": "herfstvakantie",
    "carnaval": "krokusvakantie",
    "carnavalsvakantie": "krokusvakantie",
    "voorjaarsvakantie": "krokusvakantie",
    "lentevakantie": "paasvakantie",
    "pasen": "paasvakantie",
    "kerst": "kerstvakantie",
    "grote vakantie": "zomervakantie",
    "schoolvakantie": "schoolvakanties",
    "vakantie": "schoolvakanties",
    "vakanties": "schoolvakanties",
    "feestdag": "feestdagen",
}
"""What people say, and the word we use for it."""


_VRIJ = {str(day): day for day in Vrij}


def _lees_vrij(value: Any) -> Any:
    if not isinstance(value, str) or isinstance(value, Vrij):
        return value
    plain = value.casefold().strip()
    if plain in _VRIJ:
        return _VRIJ[plain]
    other = _ANDERE_NAMEN.get(plain)
    hint = f" Bedoelde je “{other}”?" if other else bedoelde_je(value, list(Vrij))
    raise ongeldig(f"“{value}” kennen we hier niet.{hint or f' Kies uit {opsomming(list(Vrij))}.'}")


VrijeDagen = Lijst[Annotated[Vrij, BeforeValidator(_lees_vrij)]]
"""A list of such days, as `niet_op` and `ook_op` hold them."""


@cache
def uitgeschreven(named: tuple[Vrij, ...], opposite: tuple[Vrij, ...]) -> frozenset[Vrij]:
    """Write `schoolvakanties` out, but leave out the holidays that the opposite list names itself."""
    own = {day for day in named if day != Vrij.SCHOOLVAKANTIES}
    group = set(VAKANTIES) - set(opposite) if Vrij.SCHOOLVAKANTIES in named else set()
    return frozenset(own | group)
