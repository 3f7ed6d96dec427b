"""What stands in a cell as plain text; what Excel made of it by itself is understood where that is safe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from ..load.characters import decode
from ..veldregels import KORTE_NUMMERS
from ..voorstel.velden import Veld
from ..woorden import datum
from .regels import Onleesbaar

GROOTSTE = 10**11
"""From here a whole number in a cell is no number that somebody typed, and Excel may have rounded it."""

OPNIEUW = "Zet een enkel aanhalingsteken (') voor wat je typt, dan blijft het tekst."


@dataclass(frozen=True)
class Cel:
    """One cell as it stands in the workbook: its value and what kind of value the file says it is."""

    waarde: Any
    soort: str = "s"

    @property
    def leeg(self) -> bool:
        """Whether nothing stands there."""
        return self.waarde is None or (isinstance(self.waarde, str) and not self.waarde.strip())


LEEG = Cel(None)


def tekst(cel: Cel, veld: Veld | None = None) -> str:
    """Return the text that somebody typed in a cell; raises Onleesbaar for what Excel made of it."""
    value = cel.waarde
    if cel.leeg:
        return ""
    if cel.soort == "f":
        raise Onleesbaar(
            f"Hier staat een formule ({str(value)[:40]}). Zet hier de waarde zelf. {OPNIEUW} Bijvoorbeeld '-5 euro."
        )
    if cel.soort == "e":
        raise Onleesbaar(f"Hier staat de fout {value} van Excel. Zet hier de waarde zelf.")
    if isinstance(value, bool):
        return _ja_nee(value, veld)
    if isinstance(value, date | time | timedelta):
        return _dag(value, veld)
    if isinstance(value, int | float):
        return _getal(value, veld)
    return _schoon(str(value))


def _ja_nee(value: bool, veld: Veld | None) -> str:
    if veld is None or veld.vorm != "janee":
        word = "WAAR" if value else "ONWAAR"
        raise Onleesbaar(f"Excel maakte hier {word} van. Typ het opnieuw. {OPNIEUW}")
    return "ja" if value else "nee"


def _dag(value: date | time | timedelta, veld: Veld | None) -> str:
    """Return the day that Excel made of a date; hours and dates within other texts cannot be guessed."""
    if isinstance(value, datetime):
        if value.time() == time.min and veld and (veld.vorm == "datum" or veld.pad == "wanneer.gesloten"):
            return value.date().isoformat()
        raise Onleesbaar(
            f"Excel maakte hier een datum van: {datum(value.date())}. Typ het opnieuw. {OPNIEUW}"
        )
    raise Onleesbaar(
        f"Excel maakte hier een uur van: {value}. Typ het opnieuw. {OPNIEUW} Bijvoorbeeld '14u-16u."
    )


def _getal(value: float, veld: Veld | None) -> str:
    form = veld.vorm if veld else "tekst"
    degrees = veld is not None and veld.pad.startswith("coordinaten.")
    whole = str(int(value)) if value == value // 1 and abs(value) < GROOTSTE else ""
    if form == "telefoon" and whole not in KORTE_NUMMERS:
        raise Onleesbaar(
            f"Excel maakte van dit telefoonnummer het getal {value:.0f}, en dan valt een 0 vooraan weg. "
            f"Typ het nummer opnieuw. {OPNIEUW} Bijvoorbeeld '03 555 00 10."
        )
    if form == "datum":
        raise Onleesbaar(
            f"Hier staat het getal {value:.0f}. We verwachten een datum. Bijvoorbeeld 2026-11-24."
        )
    if whole and form != "uren":
        return whole
    if degrees:
        return repr(value)
    raise Onleesbaar(f"Excel maakte hier het getal {value:g} van. Typ het opnieuw. {OPNIEUW}")


def _schoon(text: str) -> str:
    """Return a text with ordinary line ends; raises Onleesbaar for characters that nobody can see."""
    plain = "\n".join(line.replace("\t", " ").rstrip() for line in text.replace("_x000D_", "").splitlines())
    try:
        found, problems = decode(plain.encode(), "cel")
    except UnicodeEncodeError:
        raise Onleesbaar("Hier staat een half teken. Typ de tekst opnieuw.") from None
    if found is None or problems:
        raise Onleesbaar(problems[0].text)
    return found.strip()
