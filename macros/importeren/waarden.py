"""What stands in a cell of somebody else, as the register has it."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

from ..bewerken import Waarde
from ..bewerken.schrijven import vloei
from ..excel.regels import NIETS, Onleesbaar, keuze
from ..model.base import opsomming
from ..model.ritme import lees_ritmes
from .basis import kort
from .kaart import Doel


class NietMee(Exception):
    """A value that the register cannot hold; the text says why."""


def waarde(goal: Doel, text: str) -> Waarde:
    """Return what stands in a cell of somebody else as the register has it; raises NietMee."""
    form = goal.veld.vorm
    if form in ("keuze", "keuzes", "janee"):
        parts = _delen(goal, text) if form == "keuzes" else [" ".join(text.split())]
        chosen: list[Waarde] = [_keuze(goal, part) for part in parts]
        return chosen if form == "keuzes" else chosen[0]
    if form == "uren":
        return [_ritme(_vertaald(goal, part)) for part in _delen(goal, text)]
    if form in ("regels", "plaatsen"):
        items: list[Waarde] = [_vertaald(goal, part) for part in _delen(goal, text)]
        return [] if items == [NIETS] else items
    return _vertaald(goal, " ".join(text.split()))


def _delen(goal: Doel, text: str) -> list[str]:
    parts = text.split(goal.gescheiden) if goal.gescheiden else text.splitlines()
    return [" ".join(part.split()) for part in parts if part.strip()]


def _vertaald(goal: Doel, text: str) -> str:
    return goal.waarden.get(text.casefold(), text)


def _keuze(goal: Doel, text: str) -> str:
    found = keuze(goal.veld, _vertaald(goal, text))
    known = ["ja", "nee"] if goal.veld.vorm == "janee" else [one for one, _ in goal.veld.keuzes]
    if found in known:
        return found
    listed = f"Kies uit: {opsomming(known)}." if len(known) < 20 else "Bijvoorbeeld nl of Nederlands."
    why = f"Dit woord kennen we niet bij {goal.pad}. {listed} Zeg in de kolommenkaart wat het wordt: waarden: {{{vloei(kort(text, 40))}: {'nl' if 'nl' in known else known[0]}}}."
    raise (Onleesbaar if goal.pad in ("soort", "aanbieder.soort") else NietMee)(why)


def _ritme(text: str) -> str:
    try:
        lees_ritmes(text)
    except PydanticCustomError as error:
        raise NietMee(f"Deze uren lezen we niet precies. {error.message()}") from None
    return text
