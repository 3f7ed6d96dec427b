"""Properties of the agenda that hold for any hours, on any day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from macros.agenda import sessies, uitgevallen, volgende
from macros.feestdagen import schoolvakantie, schoolvakanties, volgende_vakantie
from macros.model.wanneer import Sluiting, Wanneer

always = settings(deadline=None, max_examples=60)
"""A busy machine is slow; that is no failure."""

RULES = st.sampled_from(
    [
        "maandag 9u-12u en 13u-16u",
        "dinsdag 14u-16u",
        "donderdag en zondag 18u-20u",
        "weekend 1u-4u",
        "om de 2 weken woensdag 14u-16u vanaf 2026-09-02",
        "om de 3 weken vrijdag 20u-24u vanaf 2027-01-01",
        "eerste en laatste zaterdag 10u-12u",
    ]
)
DAYS = st.dates(date(2026, 1, 1), date(2029, 12, 31))
CLOSINGS = st.lists(st.tuples(DAYS, st.integers(0, 20)), max_size=4)
NAMES = st.lists(
    st.sampled_from(["feestdagen", "kerstvakantie", "schoolvakanties", "sluitingsdagen"]), unique=True
)


@st.composite
def wanneers(draw: st.DrawFn) -> Wanneer:
    """Make any `Wanneer` of rules that can stand together, with closed and adjusted days."""
    rules = draw(st.lists(RULES, min_size=1, max_size=4, unique=True))
    changes = draw(st.lists(DAYS, max_size=4, unique=True))
    return Wanneer.model_validate(
        {
            "elke": rules,
            "niet_op": draw(NAMES),
            "gesloten": [{"van": str(a), "tot": str(a + timedelta(days=n))} for a, n in draw(CLOSINGS)],
            "aangepast": [{"op": str(day), "uren": "8u-9u"} for day in changes],
        }
    )


@always
@given(wanneers(), DAYS, st.integers(0, 200), st.integers(0, 200))
def test_split_periods_give_the_same_sessions(hours: Wanneer, van: date, first: int, second: int) -> None:
    """The sessions of two periods in a row are those of the whole."""
    middle, tot = van + timedelta(days=first), van + timedelta(days=first + second)
    halves = sessies(hours, van, middle) + sessies(hours, middle + timedelta(days=1), tot)
    assert halves == sessies(hours, van, tot)


@always
@given(wanneers(), DAYS, CLOSINGS)
def test_no_session_on_a_closed_day(hours: Wanneer, van: date, council: list[tuple[date, int]]) -> None:
    """Sessions and missed moments share no day, and no session is on a day that anything closes."""
    tot = van + timedelta(days=200)
    closing_days = [Sluiting(van=a, tot=a + timedelta(days=n)) for a, n in council]
    held = {session.dag for session in sessies(hours, van, tot, closing_days)}
    missed = {moment.sessie.dag for moment in uitgevallen(hours, van, tot, closing_days)}
    assert held.isdisjoint(missed)
    own = [*hours.gesloten, *(closing_days if "sluitingsdagen" in hours.niet_op else [])]
    assert not any(closing.dekt(day) for closing in own for day in held)
    if "schoolvakanties" in hours.niet_op:
        assert not any(map(schoolvakantie, held))


@always
@given(wanneers(), DAYS)
def test_sessions_are_in_order_and_apart(hours: Wanneer, van: date) -> None:
    """At one place the next session begins when the last has ended, or later."""
    found = sessies(hours, van, van + timedelta(days=200))
    assert all(one.einde <= other.begin for one, other in pairwise(found))
    assert all(one.begin < one.einde for one in found)


@always
@given(wanneers(), DAYS)
def test_the_next_session_is_the_first(hours: Wanneer, van: date) -> None:
    """`volgende` and `sessies` agree."""
    found = sessies(hours, van, van + timedelta(days=400))
    assert volgende(hours, van) == (found[0] if found else None)


@always
@given(DAYS)
def test_the_next_holiday_is_after_the_day(day: date) -> None:
    """Between a day and its next holiday no other holiday begins."""
    upcoming = volgende_vakantie(day)
    assert upcoming.eerste > day
    every = [v for year in (day.year, day.year + 1) for v in schoolvakanties(year)]
    assert not any(day < v.eerste < upcoming.eerste for v in every)
