"""Ways to spoil the clean register at random: keys and values deleted, doubled, renamed, replaced or of another type."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from hypothesis import strategies as st

from macros.load import Source, read
from macros.load.source import PARTS
from macros.problems import Problem

from .every_field import NAMES, TEXTS

Node = Any
"""A text, a list of nodes, or fields as a list of `Field`: unlike a dict it can hold a key twice."""


class Field(NamedTuple):
    """One key with its value."""

    key: str
    value: Node


class Fields(list[Field]):
    """The fields of a mapping."""


def _node(value: Any) -> Node:
    if isinstance(value, dict):
        return Fields(Field(str(key), _node(part)) for key, part in value.items())
    return [_node(part) for part in value] if isinstance(value, list) else str(value)


CLEAN: dict[str, Node] = {part: _node(read(text.encode(), NAMES[part])[0]) for part, text in TEXTS.items()}
"""The register of `every_field` as nodes."""


def slots(node: Node) -> Iterator[tuple[Any, int]]:
    """Yield every place in a node that holds a value: the list it is in, and its number there."""
    if isinstance(node, list):
        for i, part in enumerate(node):
            yield node, i
            yield from slots(part.value if isinstance(part, Field) else part)


def texts(node: Node) -> Iterator[str]:
    """Yield every text and key in a node."""
    if isinstance(node, Field):
        yield node.key
        yield from texts(node.value)
    elif isinstance(node, list):
        for part in node:
            yield from texts(part)
    else:
        yield node


ODD = (
    *("", " ", "~", "null", "ja", "nee", "0", "-1", "1e9", "99999999999", "1.5", "NaN", "٣", "²", "[]", "{}"),
    *(
        "9999-12-31",
        "0001-01-01",
        "2026-02-30",
        "2026-11-21",
        "2027-01-01",
        "2099-12-31",
        "1900-01-01",
        "2026-11",
    ),
    *(
        "14u-16u",
        "dinsdag 24u-24u",
        "elke dag 0u-24u",
        "om de 2 weken",
        "laatste dag van de maand 9u-10u",
        "2pm",
    ),
    *(
        "2026-12-01 9u-12u",
        "99u",
        "schoolvakanties",
        "feestdagen",
        "sluitingsdagen",
        "120 maanden",
        "24 maanden",
    ),
    *("https://", "https://a.b", "https://[", "https://a.b:99999/", "javascript:alert(1)", "mailto:a@b.cc"),
    *(
        "+",
        "+32",
        "00",
        "112",
        "0900 12 345",
        "+999 123 456",
        "(0) 3",
        "0" * 40,
        "a@b",
        "@",
        "a" * 61,
        "-",
        "--",
    ),
    *(
        "index",
        "con",
        "digipunt",
        "bibliotheek",
        "veel",
        "Mevr. Claes",
        "“”",
        "…",
        "\u200b",
        "\u202e",
        "İ",
        "ß",
    ),
    *(
        "a\nb",
        "x" * 2000,
        "{{ 7*7 }}",
        "<script>",
        "bel Jan Peeters",
        "85.07.30-033.28",
        "51.163",
        "-51.16300",
    ),
)
KEYS = sorted(
    {*texts([part for node in CLEAN.values() for part in node])} | {"vragen", "vlaanderen", "altijd"}
)
VALUES = st.one_of(
    st.sampled_from(ODD),
    st.sampled_from(KEYS),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20),
    st.lists(st.sampled_from(ODD), max_size=3),
    st.builds(lambda key, value: Fields([Field(key, value)]), st.sampled_from(KEYS), st.sampled_from(ODD)),
    st.just(Fields()),
)

Mutation = Callable[[Any, int, Node], None]


def _replace(within: Any, i: int, value: Node) -> None:
    within[i] = within[i]._replace(value=value) if isinstance(within[i], Field) else value


def _delete(within: Any, i: int, value: Node) -> None:
    del within[i]


def _double(within: Any, i: int, value: Node) -> None:
    within.insert(i, within[i])


def _rename(within: Any, i: int, value: Node) -> None:
    if isinstance(within[i], Field) and isinstance(value, str):
        within[i] = within[i]._replace(key=value)


def _add(within: Any, i: int, value: Node) -> None:
    within.insert(i, Field("omschrijving", value) if isinstance(within, Fields) else value)


def _wrap(within: Any, i: int, value: Node) -> None:
    old = within[i].value if isinstance(within[i], Field) else within[i]
    _replace(within, i, [old])


MUTATIONS: tuple[Mutation, ...] = (_replace, _replace, _delete, _double, _rename, _add, _wrap)


@st.composite
def spoiled(draw: st.DrawFn) -> dict[str, str]:
    """Draw the text of every data file, with one to four things wrong."""
    parts: dict[str, Node] = {}
    for _ in range(draw(st.integers(1, 4))):
        part = draw(st.sampled_from(["offer", "offer", "offer", *PARTS]))
        node = parts.setdefault(part, _copy(CLEAN[part]))
        found = list(slots(node))
        if found:
            within, i = found[draw(st.integers(0, len(found) - 1))]
            draw(st.sampled_from(MUTATIONS))(within, i, _copy(draw(VALUES)))
    return CLEAN_TEXTS | {part: text_of(node) for part, node in parts.items()}


def _copy(node: Node) -> Node:
    if isinstance(node, Field):
        return Field(node.key, _copy(node.value))
    return type(node)(_copy(part) for part in node) if isinstance(node, list) else node


def written(node: Node) -> Iterator[str]:
    """Yield the lines of a node as flow YAML, one value a line."""
    if isinstance(node, list):
        opening, closing = "{}" if isinstance(node, Fields) else "[]"
        yield opening
        for part in node:
            key, value = part if isinstance(part, Field) else (None, part)
            first, *rest = written(value)
            lines = [f"{json.dumps(key, ensure_ascii=False)}: {first}" if key is not None else first, *rest]
            yield from (*lines[:-1], f"{lines[-1]},")
        yield closing
    else:
        yield json.dumps(node, ensure_ascii=False)


def text_of(node: Node) -> str:
    """Return the text of a data file with this node."""
    return "\n".join(written(node)) + "\n"


CLEAN_TEXTS = {part: text_of(node) for part, node in CLEAN.items()}


@lru_cache(maxsize=16)
def _read(part: str, text: str) -> tuple[Any, list[Problem]]:
    return read(text.encode(), NAMES[part])


def source(files: dict[str, str]) -> Source:
    """Return what load would make of these files."""
    found = {part: _read(part, text) for part, text in files.items()}
    unread = frozenset(part for part, (value, _) in found.items() if not isinstance(value, dict))
    values = {part: _read(part, "versie: 1\n")[0] if part in unread else found[part][0] for part in files}
    problems = tuple(problem for _, told in found.values() for problem in told)
    return Source(**values, problems=problems, unread=unread)
