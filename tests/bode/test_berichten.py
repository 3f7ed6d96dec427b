"""Notes: no line of what we send is a quick action."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.bode.berichten import zonder_opdracht
from macros.voorstel.opmaak import Markdown

BEGINT = re.compile(r"(?:[>*+-]|[0-9]+[.)]|\s)*/")
"""A quick action at the beginning of a line, also behind list marks."""


@pytest.mark.parametrize(
    "before", ["", " ", "\t", "> ", ">> ", "- ", "* ", "+ ", "1. ", "2) ", "  - > ", "- [ ] "]
)
def test_a_line_that_begins_with_a_quick_action(before: str) -> None:
    """It stays readable and does nothing; elsewhere a `/` is a `/`."""
    assert zonder_opdracht(f"a/b\n{before}/merge") == f"a/b\n{before}\\/merge"


@pytest.mark.parametrize("end", ["\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_counts(end: str) -> None:
    """Whatever Ruby or a browser takes for the end of a line."""
    assert zonder_opdracht(f"a{end}/merge") == "a\n\\/merge"


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("/ >-*+`1.)\n\r\t\u2028\u00a0am@<"), max_size=30))
def test_no_text_of_others_begins_a_line_with_one(text: str) -> None:
    """Not as a value, a name or a line of a list, even before it is made safe; and made safe it never does."""
    form = Markdown()
    made = [
        form.punt(form.waarde(text)),
        form.onderpunt(form.naam(text)),
        form.punt(form.sterk(form.naam(text))),
    ]
    for line in [*made, zonder_opdracht(text)]:
        assert not [one for one in line.splitlines() if BEGINT.match(one)]
    assert [zonder_opdracht(line) for line in made] == made
