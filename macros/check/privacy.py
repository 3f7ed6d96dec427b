"""The rules that keep private people out of the register: names, addresses, numbers and mail."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..model import Model
from ..problems import Problem, Severity
from .content import Content, Path

_NAME = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*"
_BETWEEN = r"(?:[Vv]an (?:de[nr]? |het )?|[Dd]e )?"
_TITLE = r"(?:[Mm]evr(?:ouw|\.)|[Mm]vr\.|[Mm]w\.|[Mm]eneer|[Dd]hr\.|[Dd]e heer|[Jj]uffrouw)"
_ASK = r"(?:[Vv]raag naar|[Cc]ontactpersoon:?)"
_REACH = r"(?:[Bb]el|[Mm]ail|[Bb]ij|[Cc]ontact:?|[Cc]ontacteer)"

_WITH_TITLE = re.compile(rf"\b{_TITLE}\s+{_BETWEEN}{_NAME}")
_ASKED_FOR = re.compile(
    rf"\b(?:{_ASK}\s+|{_REACH}\s+(?={_NAME}\s+{_BETWEEN}{_NAME}))(?P<who>{_NAME}(?:\s+{_BETWEEN}{_NAME})?)"
)
_MOBILE = re.compile(
    r"(?<![\d+])(?!0\d{3}\.\d{3}\.\d{3}\b)(?:(?:\+|00)32[\s./]?(?:\(0\)[\s./]?)?|0)4[5-9]\d(?:[\s./-]?\d){6}(?!\d)"
)
_PRIVATE_MAIL = re.compile(
    r"[\w.+-]+@(?:gmail|hotmail|outlook|icloud|telenet|skynet|pandora|scarlet|proximus|yahoo|live|msn|gmx)"
    r"\.[a-z]{2,3}(?:\.[a-z]{2})?\b",
    re.IGNORECASE,
)
_STREET = re.compile(rf"\b{_NAME}(?:straat|laan|weg|lei|dreef|plein|steenweg)\s+\d+\w?\b")
_NATIONAL = re.compile(r"(?<!\d)(\d{2})[. ]?(\d{2})[. ]?(\d{2})[- .]?(\d{3})[. ]?(\d{2})(?!\d)")

_TWO_NAMES = re.compile(rf"{_NAME}\s+{_BETWEEN}{_NAME}")

_WORTH_A_LOOK = re.compile(r"[\s@/.]|\d{8}")
"""What every sign below has in it, and an id, a date or a single word has not."""

NO_PERSON = frozenset(
    {
        *("Balie", "Bib", "Bibliotheek", "Burgerprofiel", "Centrum", "Computer"),
        *("Dienst", "Digibank", "Digicafé", "Digipunt", "Gemeente", "Gratis"),
        *("Huis", "Lokaal", "Lokale", "Loket", "Onthaal"),
        *("Open", "Politie", "Provincie", "School", "Sociaal", "Sociale", "Stad"),
        *("Technische", "Vlaamse", "Welzijn", "Wijk"),
    }
)
"""Words with a capital that begin the name of a service, or stand in one."""

OPENINGS = frozenset({"De", "Een", "Het", "Mijn", "Onze", "Ons"})
"""Words with a capital that can open the name of a thing, and that say nothing further on: Jan De Smet."""

Finder = Callable[[str, frozenset[str]], str]


@dataclass(frozen=True)
class Sign:
    """One sign of a private person: what it looks like, what to write instead, and how to find it in a text."""

    what: str
    instead: str
    find: Finder


def _name(text: str, known: frozenset[str]) -> str:
    if match := _WITH_TITLE.search(text):
        return match[0]
    return next((match[0] for match in _ASKED_FOR.finditer(text) if _person(match["who"], known)), "")


def _person(name: str, known: frozenset[str]) -> bool:
    words = re.findall(_NAME, name)
    return words[0] not in OPENINGS and not known & (set(words) - OPENINGS)


def _mobile(text: str, known: frozenset[str]) -> str:
    match = _MOBILE.search(text)
    return match[0] if match else ""


def _mail(text: str, known: frozenset[str]) -> str:
    match = _PRIVATE_MAIL.search(text)
    return match[0] if match else ""


def _national_number(text: str, known: frozenset[str]) -> str:
    """Find a national register number: its last two digits are 97 minus the rest of the others divided by 97."""
    for match in _NATIONAL.finditer(text):
        nine, control = int("".join(match.groups()[:4])), int(match[5])
        if control in (97 - nine % 97, 97 - (2_000_000_000 + nine) % 97):
            return match[0]
    return ""


def _address(text: str, known: frozenset[str]) -> str:
    """Find a street with a number in running text; the addresses of places stand in fields of their own."""
    match = _STREET.search(text)
    return match[0] if match else ""


SIGNS = (
    Sign(
        "een naam van een persoon",
        "Schrijf een dienst of een functie. Bijvoorbeeld de coördinator van het Digipunt.",
        _name,
    ),
    Sign("een gsm-nummer", "Zet er liever het nummer van een dienst. Bijvoorbeeld 03 555 00 10.", _mobile),
    Sign(
        "een adres van een persoon",
        "Is het een plek voor iedereen? Zet het dan onder adres bij die plaats. Haal het anders weg.",
        _address,
    ),
    Sign(
        "een persoonlijk mailadres",
        "Zet er liever het adres van een dienst. Bijvoorbeeld bibliotheek@testdorp.example.",
        _mail,
    ),
    Sign(
        "een rijksregisternummer", "Haal het weg: zo’n nummer hoort niet in het register.", _national_number
    ),
)
"""What looks like a private person's data; a hint for a person to look, never a proof."""


def looks_private(text: str, names: Iterable[str]) -> str:
    """Return what in a text of somebody looks like, such as “een gsm-nummer”, or nothing; `names` are of no person."""
    known = _words(names)
    return next((sign.what for sign in SIGNS if sign.find(text, known)), "")


def private_data(content: Content, today: date) -> Iterator[Problem]:
    """People stay out of the register: git keeps every name and number for ever."""
    own = [
        content.raw[id(model)]
        for model in (
            content.gemeente,
            content.toegankelijkheid,
            content.gebruikstests,
            content.actieplan,
            content.toetsen,
        )
        if model
    ]
    values = [*content.register.values(), *own]
    known = known_names(content)
    for text in filter(_WORTH_A_LOOK.search, _texts(values)):
        for sign in SIGNS:
            if found := " ".join(sign.find(text, known).split()):
                message = f"“{found}” lijkt op {sign.what}. {sign.instead}"
                yield Problem(text.place, Severity.WAARSCHUWING, message)


def checked_by_a_function(content: Content, today: date) -> Iterator[Problem]:
    """Who checked an entry or tested a decision is an actor and a function, never a person's name."""
    known = known_names(content)
    for model, path, who in _functions(content):
        if looks_like_a_person(who, known):
            yield content.waarschuwing(
                model,
                path,
                f"“{who}” lijkt op een naam van een persoon. Schrijf een functie. Bijvoorbeeld coördinator.",
            )


def _functions(content: Content) -> Iterator[tuple[Model, Path, str]]:
    """Yield every function that somebody filled in, and where it stands."""
    for entry in content.entries():
        if entry.nagekeken and entry.nagekeken.functie:
            yield entry, ("nagekeken", "functie"), entry.nagekeken.functie
    for test in content.toetsen.toetsen if content.toetsen else ():
        if test.functie:
            yield test, ("functie",), test.functie


def known_names(content: Content) -> frozenset[str]:
    """Return the words with a capital that are no person's name: those in names of the register, and common ones."""
    return _words(_names(content))


def _words(names: Iterable[str]) -> frozenset[str]:
    return NO_PERSON | {word for name in names for word in re.findall(_NAME, name)}


def looks_like_a_person(text: str, known: frozenset[str]) -> bool:
    """Say whether a whole text is the name of a person, as far as its words tell."""
    return bool(_TWO_NAMES.fullmatch(text)) and _person(text, known)


def _texts(raw: Any) -> Iterator[Any]:
    """Yield every text in a value, the addresses of places and counters aside."""
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, Mapping):
        for key, part in raw.items():
            if key != "adres":
                yield from _texts(part)
    else:
        for part in raw:
            yield from _texts(part)


def _names(content: Content) -> Iterator[str]:
    """Yield the names that the register gives to organisations, places, offers and the council itself."""
    yield from (actor.naam for actor in content.actoren)
    yield from (place.naam for place in content.plaatsen)
    yield from (offer.titel for offer in content.aanbod)
    if content.gemeente:
        yield content.gemeente.naam
        yield from (core.naam for core in content.gemeente.dorpskernen)
        yield from (counter.naam for counter in content.gemeente.loketten)


RULES = (private_data, checked_by_a_function)
