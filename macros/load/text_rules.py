"""What the text of a value may contain: Latin letters in names, plain characters, and no mark-up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from ..problems import Problem, Severity
from ..resten import GEEN_WAARDE, RESTEN
from .lines import shortened
from .values import Mapping, Text, Value

NAMES = frozenset(
    {
        *("id", "vorige_ids", "naam", "volledige_naam", "titel", "straat", "gemeente", "dorpskern"),
        *("actor", "aanbieder", "door", "plaats", "plaatsen", "in_plaats", "bouwstenen", "noden"),
        *("telefoon", "mail", "tweede_mail", "link", "webadres", "agendabron"),
    }
)
"""Fields that name something or lead somewhere: a look-alike letter there deceives."""

_COMMON = "\n -~¡-¥§©«¬®±·»¿-ÿ\u0100-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e–—‘’‚“”„•…€²³½¼¾°ªº"
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
_SIGNS = ("<", "&", "{{", "{%", "{:", "](", "*", "__", "`", "\\")
"""Without any of these in a file there is no mark-up in it: the quick way to know that nothing needs a look."""


_PROGRAM = re.compile(rf"{RESTEN.pattern}|None|Undefined|True|False|NaN|\bnan\b|\[\]|\{{\}}|\(\)")
"""Without any of these in a file no text can be what a program left there."""


def text_problems(value: Value, source: str) -> Iterator[Problem]:
    """Yield what is odd about the texts in `value`; `source` is the text of the whole file.

    What only a program writes when it fails is a fout. A letter outside the Latin script is a fout in a name and in a key; elsewhere it is a waarschuwing within
    a word that mixes scripts. Mark-up and unusual characters are a waarschuwing.
    """
    if any(sign in source for sign in _SIGNS) or _UNCOMMON.search(source) or _PROGRAM.search(source):
        yield from _walk(value, None)


def _walk(value: Value, key: str | None) -> Iterator[Problem]:
    if isinstance(value, Text):
        yield from _of_text(value, key)
    elif isinstance(value, Mapping):
        for name, part in value.entries():
            yield from _foreign(name, in_name=True)
            yield from _walk(part, name)
    else:
        for part in value:
            yield from _walk(part, key)


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
