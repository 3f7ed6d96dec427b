"""The two forms of a report: what others wrote stays text, in a terminal and in a pull request."""

from __future__ import annotations

import re

import markdown  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.voorstel.opmaak import AFGEKAPT, LANGSTE, Markdown, Tekst, afgekapt

VIJANDIG = [
    "@anna kijk eens",
    "![x](https://volg.example/a.png)",
    "[klik](https://kwaad.example)",
    "<img src=x onerror=alert(1)>",
    "`` ` ``",
    "`",
    "```",
    " `a` ",
    "a\n\n# Kop\n\n@anna",
    "a\r\n/close",
    "| a | b |",
    "\\`@anna\\`",
    "<!-- inclusieportaal-verslag -->",
    "**vet** #12 https://kwaad.example",
    "",
]


@pytest.mark.parametrize("text", VIJANDIG)
def test_markdown_keeps_a_value_a_value(text: str) -> None:
    """All of it comes out as one piece of code, on one line, and nothing else."""
    written = Markdown().punt(f"Titel: {Markdown().waarde(text)}.")
    assert "\n" not in written
    html = markdown.markdown(written)
    assert re.fullmatch(r"<ul>\n<li>Titel: <code>[^<]*</code>\.</li>\n</ul>", html), html


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(alphabet=st.sampled_from("`@<>[]()!#* \n\r\u2028\u202e\ud800ab\\"), max_size=30))
def test_any_value(text: str) -> None:
    """No run of backticks in it is as long as the fence, so that it never ends early; it can be printed."""
    written = Markdown().waarde(text)
    fence = re.match("`+", written)
    assert fence and written.endswith(fence[0]) and written.isprintable()
    inside = written[len(fence[0]) : -len(fence[0])]
    assert fence[0] not in re.findall("`+", inside)
    assert inside[:1] != "`" != inside[-1:]
    assert Tekst().waarde(text).isprintable()


def test_a_terminal_gets_no_orders() -> None:
    """What could move the cursor or turn the text around becomes a question mark."""
    assert Tekst().waarde("rood \x1b[31m\u202e\nslot") == "“rood ?[31m? slot”"
    assert Tekst().naam("  Anna \t B ") == "Anna B"


def test_a_long_report_ends_with_a_whole_line() -> None:
    """Half a value would be no value: what others wrote would then act."""
    lines = [Markdown().punt(Markdown().waarde(f"@iemand {n}")) for n in range(9000)]
    told = [*afgekapt(lines)]
    assert told[-2:] == ["", AFGEKAPT]
    assert told[:-2] == lines[: len(told) - 2]
    assert LANGSTE - 30 < len("\n".join(told[:-2])) <= LANGSTE


def test_a_report_that_fits_is_whole() -> None:
    """Nothing is said of a rest that is not there."""
    assert [*afgekapt(["x" * 20_000, "", "slot"])] == ["x" * 20_000, "", "slot"]
