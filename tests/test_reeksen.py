"""Series hold the sessions of any hours, on any days: written out by another engine, they are the same again."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from macros.agenda import Sessie, sessies
from macros.model.wanneer import Wanneer
from macros.reeksen import Reeks, Verdeling, verdeel

from .test_agenda_eigenschappen import DAYS, always, wanneers


def uitgeschreven(series: Reeks) -> list[datetime]:
    """Return when a series begins, on the clock of Brussels, by its rule and its exceptions alone."""
    first, last = (session.begin.replace(tzinfo=None) for session in (series.sessies[0], series.sessies[-1]))
    if series.regel is None:
        return [first]
    found = rrulestr(f"{series.regel};UNTIL={last:%Y%m%dT%H%M%S}", dtstart=first)
    return [begin for begin in found if begin not in series.uitval]


def volgorde(session: Sessie) -> tuple[datetime, datetime, str]:
    return session.volgorde


@always
@given(wanneers(), DAYS, st.integers(0, 400), st.sampled_from([(), ("bib",), ("bib", "plein")]))
def test_series_and_loose_moments_are_the_sessions(
    hours: Wanneer, van: date, length: int, places: tuple[str, ...]
) -> None:
    """None lost, none twice, none added; each series by its rule gives what it holds, and no two have one name."""
    wanted = sessies(hours, van, van + timedelta(days=length), plaatsen=places)
    found = verdeel(hours, places, wanted)
    every = [*found.los, *(session for series in found.reeksen for session in series.sessies)]
    assert sorted(every, key=volgorde) == wanted
    for series in found.reeksen:
        assert uitgeschreven(series) == [session.begin.replace(tzinfo=None) for session in series.sessies]
        assert len({session.uren for session in series.sessies}) == 1
        assert all(series.sessies[0].begin.replace(tzinfo=None) < gone for gone in series.uitval)
    names = [series.naam for series in found.reeksen]
    assert len(set(names)) == len(names)


def test_no_sessions_are_no_series() -> None:
    """Of an offer that is over."""
    assert verdeel(Wanneer.model_validate({"elke": "dinsdag 14u-16u"}), (), []) == Verdeling()


def test_a_slot_is_named_by_its_place_in_the_day() -> None:
    """Not by its hour: morning is 1 and afternoon 2, at every stop anew."""
    stops = [{"plaats": name, "elke": "dinsdag 9u-12u en 13u-16u"} for name in ("bib", "plein")]
    hours = Wanneer.model_validate({"ronde": stops})
    found = verdeel(hours, (), sessies(hours, date(2026, 11, 21), date(2026, 12, 31)))
    assert [series.naam for series in found.reeksen] == ["bib TU 1", "bib TU 2", "plein TU 1", "plein TU 2"]
