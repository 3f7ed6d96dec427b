"""The languages of a service of HSDS, by their code or by their Dutch or English name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ..bewerken import Waarde
from ..model.offer import TALEN
from .hsds_deel import ELDERS, Deel
from .ontleden import stap

_ONBEKEND = "Deze taal kennen we niet. Zet haar code bij talen. Bijvoorbeeld nl."


def lees_talen(part: Deel) -> None:
    """Carry each language that we know over, and tell the others."""
    codes: list[Waarde] = []
    reading = part.hsds
    for one in part.delen("languages"):
        code, name = one.waarde("code", str) or "", one.waarde("name", str) or ""
        known = (
            code.casefold() if code.casefold() in TALEN else _namen().get((code or name).strip().casefold())
        )
        if known:
            codes.append(known)
        else:
            reading.lezing.laat(reading.plek(one.at), name or code, _ONBEKEND)
        if note := one.waarde("note", str):
            reading.lezing.laat(reading.plek(stap(one.at, "note")), note, ELDERS)
        one.rest()
    if codes:
        part.entry.zet("talen", [*dict.fromkeys(map(str, codes))], reading.plek(stap(part.at, "languages")))


@cache
def _namen() -> Mapping[str, str]:
    """Return the Dutch and the English name of each language → its code."""
    from babel import Locale  # heavy

    english = Locale("en").languages
    dutch = {name.casefold(): code for code, name in TALEN.items()}
    return {str(english[code]).casefold(): code for code in TALEN if code in english} | dutch
