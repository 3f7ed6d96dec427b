"""Whatever stands in the data, checking ends with messages that each point at a line that is there."""

from __future__ import annotations

import os
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.check import check, stops_the_build
from macros.register import link

from .every_field import NAMES
from .mutations import CLEAN_TEXTS, source, spoiled

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "fuzz"
EXAMPLES = settings(
    max_examples=20_000 if LONG else 120,
    derandomize=not LONG,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
DAYS = st.sampled_from([date(2026, 11, 21), date(2028, 2, 29), date(2011, 1, 1), date(2098, 12, 31)])


def test_what_is_spoiled_was_clean_before() -> None:
    """The register that the fuzz run spoils has no fout of its own, so that every find is one of a mutation."""
    _, problems = check(source(CLEAN_TEXTS), date(2026, 11, 21))
    assert not stops_the_build(problems), problems


@EXAMPLES
@given(files=spoiled(), today=DAYS)
def test_checking_spoiled_data(files: dict[str, str], today: date) -> None:
    """No exception comes out; each message is one line with a place in the file, and what passes can be linked."""
    content, problems = check(source(files), today)
    lines = {NAMES[part]: text.split("\n") for part, text in files.items()}
    for problem in problems:
        place = problem.place
        assert 1 <= place.line <= len(lines[place.file]), problem
        assert 1 <= place.column <= len(lines[place.file][place.line - 1]) + 1, problem
        assert problem.text == " ".join(problem.text.split()), problem
        assert len(problem.text) < 700, problem
    assert [problem.place for problem in problems] == sorted(problem.place for problem in problems)
    if not stops_the_build(problems):
        link(content, today)
