"""Turns what the YAML parser cannot read into a Dutch hint: one table, the first row that fits speaks."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass

from . import messages
from .events import SCALAR, STREAM_END, Event, Mark, SyntaxFault, events, marks
from .lines import quoted, shortened, take_apart


@dataclass(frozen=True)
class Hint:
    """One row: the hint is for an error whose words, line and surroundings match these patterns.

    `error` is sought in the parser's own words, `value` fits the value on the line, `before` what stands to
    the left of the error and `above` the nearest filled line higher up. `text` may use the names of `_fields`.
    """

    text: str
    error: str
    value: str = ""
    before: str = ""
    above: str = ""
    line: str = ""
    at_start: bool = False

    def fits(self, words: str, fields: dict[str, str]) -> bool:
        """Say whether this row is about this error."""
        looks = {"value": self.value, "before": self.before, "above": self.above, "line": self.line}
        return bool(re.search(self.error, words)) and all(
            re.search(pattern, fields[name]) for name, pattern in looks.items() if pattern
        )


_COLON = "mapping values are not allowed"
_INDENT = "did not find expected key|did not find expected '-' indicator"
_OPEN_QUOTE = "quoted scalar.*(unexpected end of stream|unexpected document indicator)"
_APOSTROPHE = "Een tekst die met ' begint, heeft dubbele aanhalingstekens nodig: {quoted}."
_UNCLOSED = "Dit aanhalingsteken wordt nergens gesloten. Zet er ook een achter de tekst: {closed}."
_SPECIAL = messages.special("{char}", "{word}")
_TEMPLATE = messages.template("{short}")

_HINTS = (
    Hint(
        "In deze tekst staat nog een dubbele punt. Zet er aanhalingstekens rond: {quoted}.",
        error=_COLON,
        before=r"^ *(?:- +)*+[^:]+: ",
    ),
    Hint(
        "In de regel erboven, “{above}”, ontbreekt een dubbele punt. Schrijf eerst het veld, dan een dubbele punt "
        "en een spatie. Bijvoorbeeld titel: Digipunt.",
        error=_COLON,
        above=r"^[^:\-]+$",
    ),
    Hint(
        "Deze regel staat te ver naar rechts: “{above}” heeft al een waarde. "
        "Zet “{line}” recht onder het veld waar het naast hoort.",
        error=_COLON,
        before=r"^ ",
        above=r": +\S|^- +\S",
    ),
    Hint(
        "Een lijst begint op de volgende regel, of staat tussen rechte haken: {listed}.",
        error="block sequence entries are not allowed",
    ),
    Hint(
        "Zet een spatie na de dubbele punt: {spaced}.",
        error="could not find expected ':'",
        line=r"^(- )?[^\s:]+:\S",
        at_start=True,
    ),
    Hint(
        "Zet een spatie na het streepje: {dashed}.",
        error="could not find expected ':'",
        line=r"^-\S",
        at_start=True,
    ),
    Hint(
        "“{line}” heeft geen dubbele punt. Schrijf eerst het veld, dan een dubbele punt en een spatie. "
        "Bijvoorbeeld titel: Digipunt. Hoort het bij de regel erboven? Zet er dan twee spaties meer voor.",
        error="could not find expected ':'",
        at_start=True,
    ),
    Hint(
        "Een link schrijf je zonder haken: zet alleen het adres bij link. Bijvoorbeeld link: https://www.mediawijs.be.",
        error=_INDENT,
        value=r"^\[[^\]]*\]\(",
    ),
    Hint(_TEMPLATE, error=_INDENT, value=r"^\{\{"),
    Hint(_APOSTROPHE, error=_INDENT, value=r"^'\w{1,2} "),
    Hint(
        "Na het laatste aanhalingsteken staat nog tekst. Zet alles samen tussen aanhalingstekens: {quoted}.",
        error=_INDENT,
        value=r"""^(".*"|'.*').*\S""",
    ),
    Hint(
        "Na de haak staat nog tekst. Zet er aanhalingstekens rond: {quoted}.",
        error=_INDENT,
        value=r"^(\[.*\]|\{.*\}).*\S",
    ),
    Hint(
        "Voor de dubbele punt ontbreekt het veld. Bijvoorbeeld titel: Digipunt.",
        error=_INDENT,
        line=r"^:",
    ),
    Hint(
        "Dit streepje staat niet recht onder de streepjes van dezelfde lijst. "
        "Geef ze allemaal evenveel spaties. Bijvoorbeeld twee spaties en dan - id: digipunt.",
        error=_INDENT,
        line=r"^-( |$)",
    ),
    Hint(
        "“{line}” staat niet op de juiste plaats. Zet evenveel spaties voor elk veld dat bij hetzelfde hoort, "
        "en een streepje voor elk nieuw punt van een lijst. Bijvoorbeeld - id: digipunt.",
        error=_INDENT,
    ),
    Hint(_APOSTROPHE, error=_OPEN_QUOTE, value=r"^'\w{1,2} ", at_start=True),
    Hint(_UNCLOSED, error=_OPEN_QUOTE, at_start=True),
    Hint(
        "Deze lijst mist een komma of wordt niet gesloten met ]. Bijvoorbeeld talen: [nl, fr]. "
        "Is het gewone tekst? Zet er aanhalingstekens rond: {word}.",
        error="did not find expected ',' or '\\]'|flow sequence",
        at_start=True,
    ),
    Hint(
        "Deze accolade mist een komma of wordt niet gesloten met }}. "
        "Bijvoorbeeld nagekeken: {{op: 2026-11-02, hoe: telefoon}}.",
        error="did not find expected ',' or '}'|flow mapping",
        at_start=True,
    ),
    Hint(
        "Hier staat een komma te veel, of een [ of {{ wordt niet gesloten. Bijvoorbeeld talen: [nl, fr].",
        error="flow node",
    ),
    Hint(_SPECIAL, error="scanning an (alias|anchor)|(scanning|parsing) a tag", at_start=True),
    Hint(_SPECIAL, error="tag handle", at_start=True),
    Hint(_TEMPLATE, error="cannot start any token", value=r"^\{%"),
    Hint(_SPECIAL, error="cannot start any token|mapping keys are not allowed"),
    Hint(_SPECIAL, error="block scalar.*comment or line break", at_start=True),
    Hint(
        'Zo’n regel met % kan hier niet. Haal hem weg of zet de tekst achter een veld. Bijvoorbeeld kosten: "10 % korting".',
        error="directive",
        at_start=True,
    ),
    Hint(
        "Een regel met alleen puntjes kan hier niet. Haal hem weg.",
        error="expected node content",
        line=r"^\.\.\.",
    ),
    Hint(_SPECIAL, error="expected node content"),
    Hint(
        "Het teken \\ heeft tussen dubbele aanhalingstekens een eigen betekenis. "
        "Gebruik enkele aanhalingstekens: {closed}.",
        error="escape|hexdecimal",
    ),
    Hint(
        "Hier staat nog iets na het einde van het bestand. Haal een regel met ... weg, of een haak te veel.",
        error="<document start>",
    ),
    Hint(
        "Deze regel kunnen we niet lezen. Kijk naar de spaties aan het begin, de dubbele punt na het veld en de "
        'aanhalingstekens. Bijvoorbeeld titel: "Digipunt in de bibliotheek".',
        error="",
    ),
)


def explain(error: SyntaxFault, text: str) -> tuple[int, int, str]:
    """Return line and column, from 1, of what the parser could not read, and the hint for it."""
    lines = text.split("\n")
    words = f"{error.context or ''} {error.problem or ''}"
    stop, start = marks(error)
    opening = _runaway_quote(text) if re.search(_INDENT, words) else None
    if opening:
        words, start = "quoted scalar unexpected end of stream", opening
    looks = {True: (start, _fields(lines, start)), False: (stop, _fields(lines, stop))}
    for hint in _HINTS:
        mark, fields = looks[hint.at_start]
        if hint.fits(words, fields):
            return mark.line + 1, mark.column + 1, hint.text.format(**fields)
    raise AssertionError("the last hint fits every error")


def _runaway_quote(text: str) -> Mark | None:
    """Return where the last value before the error opens its quotes, if those close on a later line."""
    take = events(text)
    last: Event | None = None
    with suppress(SyntaxFault):  # the very fault that is being explained ends the loop
        while type(event := take()) is not STREAM_END:
            last = event if type(event) is SCALAR else last
    if last is None or last.style not in ("'", '"') or last.start_mark.line == last.end_mark.line:
        return None
    return last.start_mark


def _fields(lines: list[str], mark: Mark) -> dict[str, str]:
    """Return the words a hint may use, and the parts of the line that its patterns look at."""
    number = min(mark.line, len(lines) - 1)
    line = take_apart(lines[number])
    above = next((text.strip() for text in reversed(lines[:number]) if text.strip()), "")
    start = line.value[:1]
    return {
        "line": shortened(line.text),
        "value": line.value,
        "before": line.text[: mark.column],
        "above": shortened(above),
        "short": shortened(line.value),
        "char": line.text[mark.column : mark.column + 1],
        "quoted": line.quoted(),
        "word": line.quoted(mark.column),
        "closed": line.rewritten(
            quoted(line.value.strip(start)) if start in ("'", '"') else shortened(line.value)
        ),
        "listed": line.rewritten(f"[{shortened(line.value.lstrip('- '))}]"),
        "dashed": shortened(f"- {line.text.strip()[1:]}"),
        "spaced": shortened(re.sub(r":(?=\S)", ": ", line.text, count=1)),
    }
