"""The rules that keep private people out of the register: names, addresses, numbers and mail."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, chain, islice
from typing import Any

from ..load import Mapping
from ..model import Model
from ..problems import Problem, Severity
from .content import Content, Path, place_at

_CAPITAL = "[A-ZÀ-Þ]"
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

AT_ONCE = 500
"""Entries of which the texts are searched together: enough to be fast, few enough to keep memory flat."""

Finder = Callable[[str, frozenset[str]], str]


@dataclass(frozen=True)
class Sign:
    """One sign of a private person: what it looks like, what to write instead, and how to find it in a text.

    Where `find` finds something, one of the `clues` stands: patterns that begin with a letter or a digit of their
    own, so that they are looked for in all the texts of a register at once, as fast as memory is read.
    """

    what: str
    instead: str
    find: Finder
    clues: tuple[str, ...]


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
        (
            *(r"evr(?:ouw|\.)", r"vr\.\s", r"w\.\s", "eneer", r"hr\.\s", "e heer", "uffrouw", "raag naar"),
            *(
                "ontactpersoon",
                rf"ontact(?:eer|:)?\s+{_CAPITAL}",
                *(rf"{way}\s+{_CAPITAL}" for way in ("el", "ail", "ij")),
            ),
        ),
    ),
    Sign(
        "een gsm-nummer",
        "Zet er liever het nummer van een dienst. Bijvoorbeeld 03 555 00 10.",
        _mobile,
        (r"4[5-9]\d(?:[\s./-]?\d){6}",),
    ),
    Sign(
        "een adres van een persoon",
        "Is het een plek voor iedereen? Zet het dan onder adres bij die plaats. Haal het anders weg.",
        _address,
        (r"\d(?:(?<=(?:aat|aan|weg|lei|eef|ein)\s\d)|(?<=\s\s\d))",),
    ),
    Sign(
        "een persoonlijk mailadres",
        "Zet er liever het adres van een dienst. Bijvoorbeeld bibliotheek@testdorp.example.",
        _mail,
        ("@",),
    ),
    Sign(
        "een rijksregisternummer",
        "Haal het weg: zo’n nummer hoort niet in het register.",
        _national_number,
        (r"\d\d[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. ]?\d{2}",),
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
    known = known_names(content)
    wholes = chain(chain.from_iterable(content.register.values()), own)
    while batch := list(islice(wholes, AT_ONCE)):
        yield from _private_in(batch, known)


def _private_in(wholes: list[Any], known: frozenset[str]) -> Iterator[Problem]:
    parts, texts = _apart(wholes)
    found = _found_in(list(texts), known)
    for part in parts if found else ():
        for step, text in _steps(part):
            for message in found.get(text, ()) if isinstance(text, str) else ():
                yield Problem(place_at(part, (step,)), Severity.WAARSCHUWING, message)


def _apart(wholes: list[Any]) -> tuple[list[Any], dict[str, None]]:
    """Return every mapping and list in some values, themselves included, and each text in these once: most stand there twice."""
    parts: list[Any] = [wholes]
    texts: dict[str, None] = {}
    for part in parts:  # which grows on the way
        for _, value in _steps(part):
            if isinstance(value, str):
                texts[value] = None
            else:
                parts.append(value)
    return parts, texts


def _steps(part: Any) -> Iterable[tuple[str | int, Any]]:
    """Return what stands in a mapping or a list, the addresses of places and counters aside."""
    if type(part) is Mapping:
        return (pair for pair in part.plain() if pair[0] != "adres") if "adres" in part else part.plain()
    return enumerate(list.__iter__(part))


def _found_in(texts: Sequence[str], known: frozenset[str]) -> dict[str, list[str]]:
    """Return what to tell of each text in which something is found."""
    told: dict[str, list[str]] = {}
    for at, sign in _suspect(texts):
        if found := " ".join(sign.find(texts[at], known).split()):
            message = f"“{found}” lijkt op {sign.what}. {sign.instead}"
            told.setdefault(texts[at], []).append(message)
    return told


def _suspect(texts: Sequence[str]) -> Iterator[tuple[int, Sign]]:
    """Yield the number of each text in which a clue of a sign stands, in order; the texts are searched as one."""
    whole = "\0".join(texts)
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
    found = {
        (bisect_right(starts, match.start()) - 1, number)
        for number, sign in enumerate(SIGNS)
        for clue in sign.clues
        for match in re.finditer(clue, whole)
    }
    for at, number in sorted(found):
        yield at, SIGNS[number]


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
    return content.eens(_known_names)


def _known_names(content: Content) -> frozenset[str]:
    return _words(_names(content))


def _words(names: Iterable[str]) -> frozenset[str]:
    return NO_PERSON | {word for name in names for word in re.findall(_NAME, name)}


def looks_like_a_person(text: str, known: frozenset[str]) -> bool:
    """Say whether a whole text is the name of a person, as far as its words tell."""
    return bool(_TWO_NAMES.fullmatch(text)) and _person(text, known)


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
