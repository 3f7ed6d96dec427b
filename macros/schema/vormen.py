"""The small types of the models as JSON Schema: a text with a pattern, a number, a word of a closed list.

An editor reads `2530` as a number and `2026-11-24` as a text, where the register takes each as the text it is:
each form takes both.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from ..model import TALEN
from ..model.base import MAX_ID, RESERVED_IDS, Datum, DatumOfMaand, Getal, Id, JaNee, Tekst, opsomming
from ..model.bron import MEESTE_MAANDEN, NakijkTermijn
from ..model.contact import Link, Mail, Telefoon
from ..model.gemeente import VERSIE, Versie
from ..model.huisstijl import Kleur
from ..model.momenten import Ritmes
from ..model.offer import Taal
from ..model.plaats import Graden, Postcode
from ..model.synoniemen import Zoekwoord
from ..model.uren import Urenlijst
from ..model.vrij import Vrij, VrijeDagen
from ..veldregels import JAREN, PATRONEN
from ..veldregels import VORMEN as REGELS

Schema: TypeAlias = dict[str, Any]

GROOTSTE = 9_999_999
"""The largest number that the register takes."""


def patroon(vorm: str) -> str:
    """Return the rules of a kind of field as one pattern, which a whole text must fit."""
    before, good, must = "", "", ""
    for rule in REGELS[vorm]:
        match rule.soort:
            case "niet":
                before += f"(?!(?:{rule.patroon})$)"
            case "goed":
                good += f"(?:{rule.patroon})|"
            case "moet":
                must = f"(?:{rule.patroon})"
    return f"^(?:{good}{before}{must})$"


def tekst(pattern: str = "") -> Schema:
    """Return the form of one text that fits a pattern."""
    return {"type": "string", "minLength": 1} | ({"pattern": pattern} if pattern else {})


def of_getal(form: Schema, least: int = 0, most: int | None = None) -> Schema:
    """Return a form that takes a number beside its text: what an editor makes of a text of digits alone."""
    bounds = {"minimum": least} | ({"maximum": most} if most is not None else {})
    return {**form, "type": ["string", "number"], **bounds}


def lijst(item: Schema, los: Schema | None, minstens: int = 0) -> Schema:
    """Return the form of a list; `los` is the form of a lone value, which people may write without brackets.

    It is one form and no choice of two: what an editor shows of it is not said twice.
    """
    many = {"type": "array", "items": item} | ({"minItems": minstens} if minstens else {})
    if los is None:
        return many
    kinds = [los["type"]] if isinstance(los["type"], str) else los["type"]
    either = {**many, "type": list(dict.fromkeys((*kinds, "array")))}
    if "enum" in los:
        return {**either, "if": {"type": "string"}, "then": los}
    return {**los, **either}


MEESTE_WOORDEN = 15
"""How many words a message can still name one by one."""


def keuze(words: dict[str, str]) -> Schema:
    """Return the form of a closed list: what people write, and what a reader sees."""
    named = f"Kies uit: {opsomming(list(words))}." if len(words) <= MEESTE_WOORDEN else "Kies uit de lijst."
    told = {"errorMessage": f"Dit staat niet in de lijst. {named}"}
    return {"type": "string", "enum": list(words), "enumDescriptions": list(words.values()), **told}


_LATER = rf"(?!(?:{'|'.join(sorted(RESERVED_IDS))})$)"
MOMENT = tekst("[0-9]")
"""Hours, or a day with hours: what exactly is left to `portaal check`."""
_VRIJ = keuze({day.value: day.label for day in Vrij})

VORMEN: tuple[tuple[Any, Schema], ...] = (
    (Tekst, of_getal(tekst(r"\S"))),
    (Id, {**of_getal(tekst(rf"^{_LATER}[a-z0-9]+(?:-[a-z0-9]+)*$")), "maxLength": MAX_ID}),
    (Datum, {**tekst(f"^(?:{PATRONEN['datum']})$"), "format": "date"}),
    (
        DatumOfMaand,
        of_getal(tekst(r"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?$"), JAREN.start, JAREN.stop - 1),
    ),
    (JaNee, {"type": "string", "enum": ["ja", "nee"], "errorMessage": "Schrijf ja of nee."}),
    (Getal, {**of_getal(tekst(patroon("getal")), 0, GROOTSTE), "type": ["string", "integer"]}),
    (Graden, of_getal(tekst(patroon("graden")), -180, 180)),
    (Telefoon, of_getal(tekst(patroon("telefoon")), 100)),
    (Mail, tekst(patroon("mail"))),
    (Link, tekst(patroon("link"))),
    (Postcode, of_getal(tekst(patroon("postcode")), 1000, 9999)),
    (Kleur, of_getal(tekst("^#?(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})$"))),
    (Taal, keuze(TALEN)),
    (Zoekwoord, of_getal(tekst(r"^[^\s.,;:!?()/-]+$"))),
    (
        NakijkTermijn,
        tekst(rf"^(?:{'|'.join(map(str, range(1, MEESTE_MAANDEN + 1)))}) maand(?:en)?$|^[12] jaar$"),
    ),
    (Versie, {"enum": [int(VERSIE), VERSIE]}),
    (Ritmes, lijst(MOMENT, MOMENT)),
    (Urenlijst, lijst(MOMENT, MOMENT, minstens=1)),
    (VrijeDagen, lijst(_VRIJ, _VRIJ)),
)
"""Type of the models → its form."""
