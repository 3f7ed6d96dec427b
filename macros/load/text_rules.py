"""What the text of a value may contain: Latin letters in names, plain characters, and no mark-up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ..problems import Problem, Severity
from ..resten import GEEN_WAARDE, RESTEN
from .characters import beyond
from .lines import lines_at, places_of, shortened
from .values import Text

NAMES = frozenset(
    {
        *("id", "vorige_ids", "naam", "volledige_naam", "titel", "straat", "gemeente", "dorpskern"),
        *("actor", "aanbieder", "door", "plaats", "plaatsen", "in_plaats", "bouwstenen", "noden"),
        *("telefoon", "mail", "tweede_mail", "link", "webadres", "agendabron"),
    }
)
"""Fields that name something or lead somewhere: a look-alike letter there deceives."""

_LETTERS = "¡-¥§©«¬®±·»¿-ÿ\u0100-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e–—‘’‚“”„•…€²³½¼¾°ªº"
_COMMON = rf"\n -~{_LETTERS}"
_UNCOMMON = re.compile(f"[^{_COMMON}]")
_TYPOGRAPHY = str.maketrans("", "", "…²³½¼¾ªºµ´¨¯¸™\u2033\u2032")
_WORD = re.compile(r"[^\W\d_]+")
_MARKUP = re.compile(
    r"""</?[a-zA-Z][^<>\n]*>? | <!--.*            # HTML
      | &(?:[a-zA-Z]{2,8}|\#[0-9]{1,6});
      | \{\{.*?(?:\}\}|$) | \{%.*?(?:%\}|$) | \{:[^}\n]*\}? | --8<--
      | !?\[[^\[\]\n]*\]\([^)\n]*\)?                # Markdown
      | \*\*[^*\n]+\*\* | (?<!\w)\*[^*\s][^*\n]*\*(?!\w) | (?<!\w)__[^_\n]+__(?!\w) | `[^`\n]+`
    """,
    re.VERBOSE,
)
_ODD = re.compile(rf"[^\n -%'-)+-;=-\[\]-_a-~{_LETTERS}]")
"""Without one of these a text has no odd letter, and neither `<`, `&`, `*`, a back quote nor a backslash."""

_EVEN = bytes({*b"\n", *range(0x20, 0x7F)} - {*b"<&*`\\{}[]()_"})

_SIGNS = {"{{": "{{", "{%": "{", "{:": "{", "](": "](", "__": "__", "[]": "[]", "{}": "{}", "()": "()"}
"""Signs, and what of each is left in a text without what `_EVEN` holds: where that is missing, nobody looks further."""

_WORDS = (
    *("None", "Undefined", "True", "False", "NaN", "nan"),
    *("Traceback (most", "Macro ", "jinja2."),
)
"""With `_ODD` and `_SIGNS`, all of which one must stand in a text that a rule below tells of."""


class Odd(NamedTuple):
    """A text that wants a look, and the field it is in, also by way of a list; or a key."""

    text: Text
    field: str | None
    is_key: bool = False


def odd_lines(source: str) -> set[int]:
    """Return the lines, from 0, of a file in which something stands that wants a look: most files have few."""
    rest = beyond(source, _EVEN)
    words = (*_WORDS, *(signs for signs, left in _SIGNS.items() if left in rest))
    found = [at for word in words for at in places_of(word, source)]
    if _ODD.search(rest):
        found += [match.start() for match in _ODD.finditer(source)]
    return set(lines_at(source, found))


def text_problems(texts: Iterable[Odd]) -> Iterator[Problem]:
    """Yield what is odd about the texts and keys of a file.

    What only a program writes when it fails is a fout. A letter outside the Latin script is a fout in a name and in a key; elsewhere it is a waarschuwing within
    a word that mixes scripts. Mark-up and unusual characters are a waarschuwing.
    """
    for text, field, is_key in texts:
        yield from _foreign(text, in_name=True) if is_key else _of_text(text, field)


def _of_text(text: Text, key: str | None) -> Iterator[Problem]:
    if not text.isascii():
        yield from _foreign(text, in_name=key in NAMES)
        yield from _unusual(text)
    yield from _leftover(text)
    yield from _markup(text)


def _foreign(text: Text, in_name: bool) -> Iterator[Problem]:
    """Letters outside the Latin script, which can look like other letters."""
    for word in _WORD.findall(text) if _UNCOMMON.search(text) else ():
        foreign = [char for char in word if not _is_latin(char)]
        if foreign and in_name:
            yield Problem(text.place, Severity.FOUT, _foreign_message(word, foreign[0]))
        elif foreign and len(foreign) < len(word):
            yield Problem(text.place, Severity.WAARSCHUWING, _foreign_message(word, foreign[0]))


def _foreign_message(word: str, char: str) -> str:
    return (
        f"In “{shortened(word)}” staat een letter uit een ander alfabet: “{char}” ({_code(char)}). "
        "Ze kan op een gewone letter lijken. Typ het woord opnieuw."
    )


@cache
def _is_latin(char: str) -> bool:
    return "LATIN" in unicodedata.name(char, "") or char in "ªºµʼ"


def _unusual(text: Text) -> Iterator[Problem]:
    """Characters that Unicode itself takes for a variant of plainer ones (NFKC), everyday signs excepted."""
    kept = text.translate(_TYPOGRAPHY)
    if unicodedata.is_normalized("NFKC", kept):
        return
    for char in dict.fromkeys(kept):
        plain = unicodedata.normalize("NFKC", char)
        if plain != char:
            message = (
                f"“{char}” ({_code(char)}) is een bijzonder teken. Zoeken vindt het niet. Typ “{plain}”."
            )
            yield Problem(text.place, Severity.WAARSCHUWING, message)


def _leftover(text: Text) -> Iterator[Problem]:
    """What a program writes when it fails: a page that shows it is never built."""
    found = RESTEN.search(text) or GEEN_WAARDE.fullmatch(text)
    if found:
        message = (
            f"“{shortened(found[0])}” is een rest van een programma, geen tekst. Schrijf gewone tekst. "
            "Weet je het nog niet? Laat het veld weg."
        )
        yield Problem(text.place, Severity.FOUT, message)


def _markup(text: Text) -> Iterator[Problem]:
    """HTML, Markdown and template commands: register text is shown as it stands."""
    match = _MARKUP.search(text)
    if match:
        message = (
            f"“{shortened(match.group())}” verschijnt letterlijk zo op de site: opmaak werkt hier niet. "
            "Schrijf gewone tekst. Bijvoorbeeld Breng je eID mee."
        )
        yield Problem(text.place, Severity.WAARSCHUWING, message)


def _code(char: str) -> str:
    return f"U+{ord(char):04X}"
