"""Values that are hard to write in YAML: texts that look like something else, in lists and in records."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

_LASTIG = (
    *("yes", "no", "ja", "~", "null", "Null", "14:00", "0652345671", "1e3", "2026-11-24", "=", "-", "--- a"),
    *(
        "a: b",
        "a:b",
        ": a",
        "a:",
        "x #y",
        "#x",
        "x # y",
        "- a",
        "-a",
        "? a",
        "?a",
        "[a",
        "{a",
        "a]",
        "a, b",
        "a}",
    ),
    *(
        "&a",
        "*a",
        "!a",
        "!!str a",
        "|",
        "| a",
        ">a",
        "%a",
        "@a",
        "`a",
        "'t kaartje",
        "t kaartje",
        "'",
        '"',
        "''",
    ),
    *(
        '"a" b',
        "'a' b",
        'a "b"',
        "a\\b",
        "\\",
        '"\\',
        't "x": y\\',
        "a\nb",
        "a\r\n\r\n b",
        "  rand  ",
        "\ta\tb",
        "...",
    ),
    *(
        "{{ 7*7 }}",
        "{% for x in y %}",
        "${x}",
        "<script>alert(1)</script>",
        "<!-- x",
        "&amp;",
        "](javascript:x)",
    ),
    *(
        "é👍🏽",
        "e\u0301",
        "a\u00a0b",
        "a\u2011b",
        "ﬁets",
        "日本",
        "<<",
        "<<: *a",
        "x: &a [*a]",
        "'" * 70,
        '"' * 70,
    ),
    *(
        "a" * 3000,
        "woord " * 900,
        "a\n- id: vals\n  titel: x",
        "x]\n  evil: [y",
        "x}, {op: y",
        "#" * 80,
        "a" + " " * 50 + "#b",
    ),
)
_TEKENS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"))
TEKST = st.one_of(
    st.sampled_from(_LASTIG),
    st.tuples(st.sampled_from(_LASTIG), st.sampled_from(_LASTIG)).map("".join),
    st.text(st.sampled_from("ab -:#,[]{}'\"\\&*!|>%@`?\n"), min_size=1, max_size=12),
    st.text(_TEKENS, min_size=1, max_size=20),
)
RECORD: st.SearchStrategy[Any] = st.dictionaries(
    st.sampled_from(["op", "uren", "plaats", "reden", "elke"]),
    TEKST | st.lists(TEKST, max_size=2),
    min_size=1,
)
WAARDE: st.SearchStrategy[Any] = st.one_of(
    TEKST,
    st.none(),
    st.lists(TEKST, max_size=5),
    st.lists(RECORD, max_size=3),
    st.lists(TEKST | RECORD, max_size=4),
)
