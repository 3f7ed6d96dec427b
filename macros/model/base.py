"""What every model shares: frozen, no unknown keys, and the small types that people write as text."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from macros import veldregels
from macros.veldregels import JAREN, patroon, zin
from macros.woorden import MAANDEN

T = TypeVar("T")


class Model(BaseModel):
    """Base of every model: frozen, and a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=False)


class Keuze(StrEnum):
    """A closed list: each value is the word people type, its `label` the words a reader sees.

    Define members as `NAME = "waarde", "Label"`; without a label the value with a capital serves.
    """

    label: str

    def __new__(cls, value: str, label: str = "") -> Keuze:
        """Make a member out of the word people type and the words a reader sees."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value[:1].upper() + value[1:]
        return member


def ongeldig(text: str) -> PydanticCustomError:
    """Return the error a validator raises; `text` is the whole Dutch message, sentence by sentence."""
    return PydanticCustomError("nl", "{tekst}", {"tekst": text})


def keur(vorm: str, text: str) -> None:
    """Raise the message of the first rule of this kind of field that the text breaks."""
    if message := veldregels.keur(vorm, text):
        raise ongeldig(message)


NEAR = 0.7
"""How much two words must be alike (difflib ratio) for one to be a slip of the other."""


def naaste(word: str, known: list[str]) -> str:
    """Return the known word that is nearest, or nothing when none is near."""
    near = get_close_matches(word.lower()[:80], [k.lower() for k in known], n=1, cutoff=NEAR)
    return next((k for k in known if near and k.lower() == near[0]), "")


def bedoelde_je(word: str, known: list[str]) -> str:
    """Return ` Bedoelde je "…"?` for the nearest known word, or nothing."""
    near = naaste(word, known)
    return f" {zin('bedoelde', keuzes=f'“{near}”')}" if near else ""


def bedoeld_id(id: str, known: list[str]) -> str:
    """Return ` Bedoelde je “…”?` for the ids that somebody may have meant, or else where one finds an id."""
    near = [word for word in (naaste(id, known),) if word] or [
        word for word in known if f"-{id.casefold()}-" in f"-{word}-"
    ]
    if near and len(near) <= MEESTE_NABIJ:
        return f" {zin('bedoelde', keuzes=opsomming([f'“{word}”' for word in near]))}"
    return " Een id is het laatste stuk van het webadres van de pagina."


MEESTE_NABIJ = 3
"""More ids than this are no hint."""


def opsomming(words: list[str], join: str = "of") -> str:
    """Return the words as Dutch enumerates them: `a, b of c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {join} {words[-1]}"


def _listed(value: Any) -> Any:
    """Read one lone value as a list of one: people write `talen: nl`."""
    return [value] if isinstance(value, str) else value


Lijst = Annotated[tuple[T, ...], BeforeValidator(_listed)]
"""A list of which people may write a lone value without brackets."""


def lees_datum(value: Any) -> Any:
    """Read `2026-11-24`; every other way to write a date gets a message that shows the right one."""
    return _datum(value, zin("datum_voorbeeld")) if isinstance(value, str) else value


def _datum(text: str, example: str) -> date:
    match = patroon("datum").fullmatch(text)
    if not match:
        raise ongeldig(zin("datum", gevonden=text, hint=_bedoelde_datum(text) or example))
    day = _bestaand(*map(int, match.groups()))
    if day is None:
        raise ongeldig(zin("datum_kalender", gevonden=text, voorbeeld=example))
    if day.year not in JAREN:
        raise ongeldig(zin("datum_ver", gevonden=text, voorbeeld=example))
    return day


def _bestaand(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _bedoelde_datum(text: str) -> str:
    """Return `Bedoelde je “2026-11-24”?` for a date in another order or in words, or else nothing."""
    if match := patroon("datum_andersom").fullmatch(text):
        one, two, year = map(int, match.groups())
        guesses = [_bestaand(year, two, one), _bestaand(year, one, two)]
    elif match := patroon("datum_jaar_eerst").fullmatch(text):
        guesses = [_bestaand(*map(int, match.groups()))]
    elif match := patroon("datum_in_woorden").fullmatch(text.lower()):
        guesses = [_bestaand(int(match[3]), MAANDEN.index(match[2]) + 1, int(match[1]))]
    else:
        guesses = []
    found = list(dict.fromkeys(f"“{guess}”" for guess in guesses if guess and guess.year in JAREN))
    return zin("bedoelde", keuzes=opsomming(found)) if found else ""


Datum = Annotated[date, BeforeValidator(lees_datum)]
"""A day, written 2026-11-24."""


_MONTH_IN_WORDS = re.compile(rf"({'|'.join(MAANDEN)}|0?[1-9]|1[0-2])(?: |[-/])([0-9]{{4}})", re.IGNORECASE)
_MONTH_OR_YEAR = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?")


def _lees_maand(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    match = _MONTH_OR_YEAR.fullmatch(value)
    if not match:
        _lees_maand_anders(value)
        _datum(value, "Bijvoorbeeld 2026-11-24, 2026-11 of 2026.")
    elif int(match[1]) not in JAREN or (match[2] and not 1 <= int(match[2]) <= 12):
        raise ongeldig(
            f"“{value}” bestaat niet op de kalender. Schrijf jaar-maand of alleen het jaar. "
            "Bijvoorbeeld 2026-10 of 2026."
        )
    return value


def _lees_maand_anders(text: str) -> None:
    """Raise a message when somebody wrote a month in words or with the year behind it."""
    if match := _MONTH_IN_WORDS.fullmatch(text):
        month = match[1].casefold()
        number = MAANDEN.index(month) + 1 if month in MAANDEN else int(month)
        raise ongeldig(
            f"“{text}” is geen maand zoals we ze schrijven: jaar-maand. Bedoelde je “{match[2]}-{number:02}”?"
        )


DatumOfMaand = Annotated[str, BeforeValidator(_lees_maand)]
"""A day, a month or a year, as precise as the source is: 2026-11-24, 2023-10 or 2022."""


def _lees_ja_nee(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    keur("janee", value)
    return value == "ja"


JaNee = Annotated[bool, BeforeValidator(_lees_ja_nee)]
"""ja or nee; leaving the key out means that nobody knows."""


def _lees_getal(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    keur("getal", value)
    return int(value)


Getal = Annotated[int, BeforeValidator(_lees_getal)]
"""A whole number, zero or more."""


ID_PATTERN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MAX_ID = 60
RESERVED_IDS = frozenset(
    {
        *("index", "404", "assets", "data", "search", "zoeken"),
        *("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))),
    }
)
"""Words that stand for something else in an address, and file names that Windows refuses."""


def is_id(text: str) -> bool:
    """Say whether a text can be an id at all."""
    return bool(ID_PATTERN.fullmatch(text)) and len(text) <= MAX_ID and text not in RESERVED_IDS


def _lees_id(value: Any) -> Any:
    if not isinstance(value, str) or is_id(value):
        return value
    if value in RESERVED_IDS:
        raise ongeldig(
            f"“{value}” is een gereserveerd woord en kan geen id zijn. Bijvoorbeeld {value}-bibliotheek."
        )
    plain = unicodedata.normalize("NFKD", value.casefold()).encode("ascii", "ignore").decode()
    example = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_ID].strip("-")
    raise ongeldig(
        f"“{value}” kan geen id zijn. Een id heeft alleen kleine letters, cijfers en koppeltekens, "
        f"hoogstens {MAX_ID} tekens. Bijvoorbeeld {example or 'digipunt-bibliotheek'}."
    )


Id = Annotated[str, BeforeValidator(_lees_id)]
"""A name that never changes: it becomes a web address."""

Tekst = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A line of plain text; what it may contain is guarded by `load`."""
