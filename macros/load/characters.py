"""From bytes to clean text: UTF-8, ordinary line ends and spaces, and no character that nobody can see."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from ..problems import Place, Problem, Severity

MAX_BYTES = 300_000
"""The largest file we read (project rule: 300 kB), so that no file takes seconds."""

MAX_MESSAGES = 20
"""More messages about odd characters in one file help nobody."""

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_HYPHENS = "\u2010\u2011"
_LOOK_ALIKES = re.compile(f"[{_SPACES}{_HYPHENS}]")

# Unicode categories Cc, Cf, Co and Zl/Zp as ranges, and the letters that draw nothing.
_LINE_ENDS = "\u0085\u2028\u2029"
_INVISIBLE = (
    "\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2"
    "\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff"
    "\uffa0\ufff0-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010ffff"
_FORBIDDEN = re.compile(f"[\t{_LINE_ENDS}{_INVISIBLE}{_PRIVATE}\ufffd]")
_PLAIN = bytes([*b"\n", *range(0x20, 0x7F)])
_OUT_OF_THE_ORDINARY = re.compile(
    f"{_LOOK_ALIKES.pattern}|{_FORBIDDEN.pattern}|[^\\x00-\u02ff\u2012-\u201d\u20ac]"
)
"""What may need a change: letters with an accent of their own, up to there, never do."""
_KINDS = {
    "tab": re.compile("\t"),
    "line end": re.compile(f"[{_LINE_ENDS}]"),
    "invisible": re.compile(f"[{_INVISIBLE}]"),
    "private": re.compile(f"[{_PRIVATE}]"),
    "lost": re.compile("\ufffd"),
}
_INDENTING_TAB = re.compile(r"^ *(\t)[ \t]*", re.MULTILINE)
_TO_SPACE = re.compile(f"[\t{_LINE_ENDS}]")
_TO_NOTHING = re.compile(f"[{_INVISIBLE}]")

_MESSAGES = {
    "tab": "Hier staat een tab. Gebruik spaties.",
    "line end": "Hier staat een onzichtbaar regeleinde ({code}). Haal het weg. "
    "Wil je een nieuwe regel? Druk dan op Enter.",
    "invisible": "Hier staat een onzichtbaar teken ({code}){near}. Wis dat stukje en typ het opnieuw.",
    "private": "Hier staat een teken uit een apart lettertype ({code}){near}: lezers zien een leeg vakje. "
    "Haal het weg.",
    "lost": "Hier ging een letter verloren{near}: er staat nu “�”. Typ het woord opnieuw.",
}


def decode(data: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """Return the text of a file and what is wrong with its characters.

    The text is NFC with `\\n` as line end, without BOM, and every kind of space or hyphen is the one on
    the keyboard. Characters that nobody can see are reported and taken out, so that reading can go on.
    The text is None where reading on makes no sense: too large, not UTF-8, or tabs that indent.
    """
    if len(data) > MAX_BYTES:
        text = (
            f"Dit bestand is groter dan {MAX_BYTES // 1000} kB. Verdeel een lange lijst over meer bestanden. "
        )
        return None, [_fout(Place(file), text + "Bijvoorbeeld offer/cursussen.yaml.")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(error, file)]
    if b"\r" in data:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    special = beyond(text, _PLAIN)
    if not _OUT_OF_THE_ORDINARY.search(special):
        return text, []
    text = of_the_keyboard(_compose(text))
    if not _FORBIDDEN.search(text):
        return text, []
    problems = list(_forbidden(text, file))
    if _INDENTING_TAB.search(text):
        return None, problems
    return _TO_NOTHING.sub("", _TO_SPACE.sub(" ", text)), problems


def beyond(text: str, ordinary: bytes) -> str:
    """Return what is left of a text without these characters of ASCII: most of it is gone, as fast as memory is read."""
    return text.encode("utf-8", "surrogatepass").translate(None, ordinary).decode("utf-8", "surrogatepass")


def of_the_keyboard(text: str) -> str:
    """Return text with the spaces and hyphens of the keyboard, sign for sign: nothing in it moves."""
    return _LOOK_ALIKES.sub(_plain, text)


def escaped_problems(value: str, place: Place) -> Iterator[Problem]:
    """Tell of an odd character that a value hides behind a backslash: `"\\u200b"`."""
    match = _FORBIDDEN.search(value)
    if match:
        yield _fout(place, _message(value, match))


def _fout(place: Place, text: str) -> Problem:
    return Problem(place, Severity.FOUT, text)


def _compose(text: str) -> str:
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _plain(match: re.Match[str]) -> str:
    return "-" if match.group() in _HYPHENS else " "


def _position(text: str, index: int, file: str) -> Place:
    return Place(file, text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _not_utf8(error: UnicodeDecodeError, file: str) -> Problem:
    before = error.object[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    text = (
        "Dit bestand is niet als UTF-8 bewaard: hier staat een teken dat we niet kunnen lezen. "
        "Bewaar het opnieuw met codering UTF-8. In Kladblok: Opslaan als, Codering: UTF-8."
    )
    return _fout(_position(before, len(before), file), text)


def _forbidden(text: str, file: str) -> Iterator[Problem]:
    """Tell of tabs that indent once, and of every other odd character until there are too many."""
    indenting = _INDENTING_TAB.search(text)
    if indenting:
        place = _position(text, indenting.start(1), file)
        yield _fout(place, _indenting_message(len(_INDENTING_TAB.findall(text))))
    others = _FORBIDDEN.finditer(_INDENTING_TAB.sub(lambda tab: " " * len(tab.group()), text))
    for match in islice(others, MAX_MESSAGES):
        yield _fout(_position(text, match.start(), file), _message(text, match))
    rest = next(others, None)
    if rest:
        count = 1 + sum(1 for _ in others)
        yield _fout(_position(text, rest.start(), file), _rest_message(count))


def _indenting_message(count: int) -> str:
    more = f" In dit bestand gebeurt dat op {count} regels." if count > 1 else ""
    return (
        "Deze regel begint met een tab. Zet er spaties in de plaats, twee voor elke stap naar rechts." + more
    )


def _rest_message(count: int) -> str:
    more = "teken" if count == 1 else "tekens"
    return f"Vanaf hier staan er nog {count} zulke {more} in dit bestand. Haal ook die weg."


def _message(text: str, match: re.Match[str]) -> str:
    kind = next(name for name, pattern in _KINDS.items() if pattern.match(match.group()))
    return _MESSAGES[kind].format(code=f"U+{ord(match.group()):04X}", near=_near(text, match))


def _near(text: str, match: re.Match[str]) -> str:
    """Return ` in “Digipunt”`: the word around the character, as a reader sees it."""
    before = re.split(r"\s", text[max(0, match.start() - 30) : match.start()])[-1]
    after = re.split(r"\s", text[match.end() : match.end() + 30])[0]
    word = _FORBIDDEN.sub("", before + after)
    return f" in “{word}”" if word else ""
