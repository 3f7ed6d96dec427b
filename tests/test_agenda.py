"""Sessions out of hours, lessons and rounds, with every exception."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from macros.agenda import Sessie, sessies, sluiting, uitgevallen, volgende, zwijgt_over
from macros.feestdagen import KalenderOnbekend, volgende_vakantie
from macros.model.wanneer import Sluiting, Wanneer

VAN, TOT = date(2026, 11, 21), date(2026, 12, 31)


def when(**keys: Any) -> Wanneer:
    return Wanneer.model_validate(keys)


def told(found: list[Sessie]) -> list[str]:
    """Say sessions shortly, so that a test can compare them whole."""
    return [" ".join(filter(None, (f"{s.begin:%m-%d %H:%M}-{s.einde:%H:%M}", s.plaats))) for s in found]


def test_hours_of_one_day_come_in_order() -> None:
    """Two stretches on one day are two sessions."""
    hours = when(elke="dinsdag 13u-16u en 9u-12u")
    assert told(sessies(hours, VAN, date(2026, 11, 30))) == ["11-24 09:00-12:00", "11-24 13:00-16:00"]


def test_the_period_holds_both_its_ends() -> None:
    """Both the first and the last day count."""
    hours = when(elke="dinsdag 14u-16u")
    assert told(sessies(hours, date(2026, 11, 24), date(2026, 11, 24))) == ["11-24 14:00-16:00"]
    assert sessies(hours, date(2026, 11, 25), date(2026, 11, 24)) == []


def test_every_two_weeks_counts_from_its_anchor() -> None:
    """Nothing before the anchor, then every other week, over New Year too."""
    hours = when(elke="om de 2 weken dinsdag 14u-16u vanaf 2026-12-08")
    found = sessies(hours, VAN, date(2027, 1, 31))
    assert [str(s.dag) for s in found] == ["2026-12-08", "2026-12-22", "2027-01-05", "2027-01-19"]


def test_two_days_every_two_weeks_are_in_the_same_week() -> None:
    """Monday and Thursday of the anchor's week, also when the anchor is the Thursday."""
    hours = when(elke="om de 2 weken maandag en donderdag 14u-16u vanaf 2026-12-03")
    found = sessies(hours, VAN, TOT)
    assert [str(s.dag) for s in found] == [
        "2026-12-03",
        "2026-12-14",
        "2026-12-17",
        "2026-12-28",
        "2026-12-31",
    ]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("eerste dinsdag van de maand 10u-12u", ["2026-09-01", "2026-10-06", "2026-11-03"]),
        ("tweede en vierde dinsdag 10u-12u", ["2026-09-08", "2026-09-22", "2026-10-13", "2026-10-27"]),
        ("laatste dinsdag van de maand 10u-12u", ["2026-09-29", "2026-10-27"]),
    ],
)
def test_days_of_the_month(rule: str, days: list[str]) -> None:
    """The first, the second and fourth, or the last such day of a month, the fifth included."""
    found = sessies(when(elke=rule), date(2026, 9, 1), date(2026, 11, 9))
    assert [str(s.dag) for s in found] == days


def test_lessons_have_their_title() -> None:
    """A course has a session for each lesson in the period, and no other."""
    course = when(
        lessen=[
            "2026-11-17 9u-12u",
            "2026-11-24 9u-12u",
            {"op": "2026-12-01", "uren": "9u-11u", "titel": "Foto's"},
        ]
    )
    found = sessies(course, VAN, TOT)
    assert told(found) == ["11-24 09:00-12:00", "12-01 09:00-11:00"]
    assert [s.titel for s in found] == [None, "Foto's"]


def test_a_round_has_its_own_places() -> None:
    """Each stop has its hours; at the same hour the places stand in order of name."""
    bus = when(
        ronde=[
            {"plaats": "plein", "elke": "dinsdag 9u-10u"},
            {"plaats": "kerk", "elke": "dinsdag 9u-10u", "lessen": "2026-11-26 14u-15u"},
        ]
    )
    assert told(sessies(bus, VAN, date(2026, 11, 30), plaatsen=["gemeentehuis"])) == [
        "11-24 09:00-10:00 kerk",
        "11-24 09:00-10:00 plein",
        "11-26 14:00-15:00 kerk",
    ]


def test_the_place_of_an_offer() -> None:
    """One place is named; with more places, or none, the session names no place."""
    hours, day = when(elke="dinsdag 14u-16u"), date(2026, 11, 24)
    assert [s.plaats for s in sessies(hours, day, day, plaatsen=["bib"])] == ["bib"]
    assert [s.plaats for s in sessies(hours, day, day, plaatsen=["bib", "plein"])] == [None]
    assert [s.plaats for s in sessies(hours, day, day)] == [None]


def test_always_and_by_appointment_have_no_sessions() -> None:
    """What has no hours has no moments."""
    assert sessies(when(altijd="ja"), VAN, TOT) == []
    assert sessies(when(op_afspraak="ja"), VAN, TOT) == []
    assert volgende(when(op_afspraak="ja"), VAN) is None


def test_from_and_until_are_the_first_and_last_day() -> None:
    """Both limits count themselves."""
    hours = when(elke="dinsdag 14u-16u", vanaf="2026-12-01", tot="2026-12-08")
    assert told(sessies(hours, VAN, TOT)) == ["12-01 14:00-16:00", "12-08 14:00-16:00"]


def test_an_adjusted_day_replaces_its_hours() -> None:
    """Other hours at another place, with the reason; the other days stay as they are."""
    hours = when(
        elke="dinsdag 14u-16u",
        aangepast=[{"op": "2026-12-01", "uren": "10u-11u en 15u-16u", "plaats": "kerk", "reden": "Markt"}],
    )
    found = sessies(hours, date(2026, 11, 24), date(2026, 12, 1), plaatsen=["bib"])
    assert told(found) == ["11-24 14:00-16:00 bib", "12-01 10:00-11:00 kerk", "12-01 15:00-16:00 kerk"]
    assert [(s.aangepast, s.reden) for s in found] == [(False, None), (True, "Markt"), (True, "Markt")]


def test_an_adjusted_day_can_be_an_extra_day() -> None:
    """A day on which there is usually nothing."""
    hours = when(elke="dinsdag 14u-16u", aangepast=[{"op": "2026-11-26", "uren": "10u-11u"}])
    assert told(sessies(hours, date(2026, 11, 25), date(2026, 11, 30))) == ["11-26 10:00-11:00"]


def test_an_adjusted_lesson_keeps_its_title() -> None:
    """The lesson moves to other hours and stays the same lesson."""
    course = when(
        lessen=[{"op": "2026-11-24", "uren": "9u-12u", "titel": "Foto's"}],
        aangepast=[{"op": "2026-11-24", "uren": "13u-16u"}],
    )
    found = sessies(course, VAN, TOT)
    assert told(found) == ["11-24 13:00-16:00"]
    assert found[0].titel == "Foto's"


def test_an_adjusted_stop_leaves_the_other_stops() -> None:
    """In a round only the stop that is named changes."""
    bus = when(
        ronde=[{"plaats": "plein", "elke": "dinsdag 9u-10u"}, {"plaats": "kerk", "elke": "dinsdag 11u-12u"}],
        aangepast=[{"op": "2026-11-24", "uren": "13u-14u", "plaats": "plein"}],
    )
    assert told(sessies(bus, VAN, date(2026, 11, 30))) == [
        "11-24 11:00-12:00 kerk",
        "11-24 13:00-14:00 plein",
    ]


def test_closed_beats_adjusted() -> None:
    """A closed day is closed, whatever else stands there; and so is a public holiday."""
    day = {"op": "2026-11-24", "uren": "10u-11u"}
    hours = when(elke="dinsdag 14u-16u", aangepast=[day], gesloten=[{"op": "2026-11-24", "reden": "Staking"}])
    assert sessies(hours, VAN, date(2026, 11, 30)) == []
    holiday = when(
        elke="vrijdag 9u-10u", aangepast=[{"op": "2026-12-25", "uren": "10u-11u"}], niet_op="feestdagen"
    )
    assert sessies(holiday, date(2026, 12, 20), TOT) == []


def test_missed_moments_have_their_reason() -> None:
    """A page can tell which moments fall out, and why; own reasons go before the calendar's."""
    hours = when(
        elke=["dinsdag 14u-16u", "vrijdag 14u-16u"],
        niet_op=["feestdagen", "kerstvakantie"],
        gesloten=[{"op": "2026-12-01", "reden": "Staking"}, {"van": "2026-12-29", "tot": "2026-12-30"}],
    )
    assert [(str(m.sessie.dag), m.reden) for m in uitgevallen(hours, VAN, date(2027, 1, 5))] == [
        ("2026-12-01", "Staking"),
        ("2026-12-22", "kerstvakantie"),
        ("2026-12-25", "Kerstmis"),
        ("2026-12-29", "gesloten"),
        ("2027-01-01", "Nieuwjaar"),
    ]


def test_council_closing_days_count_only_where_they_are_named() -> None:
    """The council's own days close what says so, and nothing else."""
    council = [Sluiting.model_validate({"op": "2026-11-24", "reden": "Personeelsdag"})]
    named, silent = when(elke="dinsdag 9u-10u", niet_op="sluitingsdagen"), when(elke="dinsdag 9u-10u")
    assert sluiting(named, date(2026, 11, 24), council) == "Personeelsdag"
    assert sluiting(silent, date(2026, 11, 24), council) is None
    assert told(sessies(silent, VAN, date(2026, 11, 30), council)) == ["11-24 09:00-10:00"]
    assert sessies(named, VAN, date(2026, 11, 30), council) == []


def test_all_school_holidays_but_one() -> None:
    """`ook_op` with a name takes one holiday out of all; `niet_op` with a name the other way round."""
    closed = when(elke="dinsdag 9u-10u", niet_op="schoolvakanties", ook_op="paasvakantie")
    opened = when(elke="dinsdag 9u-10u", niet_op="paasvakantie", ook_op="schoolvakanties")
    easter, carnival = date(2027, 3, 30), date(2027, 2, 9)
    assert [sluiting(closed, day) for day in (easter, carnival)] == [None, "krokusvakantie"]
    assert [sluiting(opened, day) for day in (easter, carnival)] == ["paasvakantie", None]


def test_midnight_is_the_end_of_the_day() -> None:
    """24u is the next midnight, and the day of the session is the day it began."""
    found = sessies(when(elke="dinsdag 20u-24u"), VAN, date(2026, 11, 24))
    assert told(found) == ["11-24 20:00-00:00"]
    assert (found[0].dag, str(found[0].uren)) == (date(2026, 11, 24), "20u-24u")


def test_the_night_that_the_clock_changes() -> None:
    """Hours are those on the wall: from 1 to 4 in the spring night is two real hours."""
    found = sessies(when(elke="zondag 1u-4u"), date(2027, 3, 28), date(2027, 3, 28))
    assert told(found) == ["03-28 01:00-04:00"]
    assert found[0].einde.astimezone(UTC) - found[0].begin.astimezone(UTC) == timedelta(hours=2)


def test_the_next_session() -> None:
    """The first on or after the day, also when it is today or far away; none when the hours have ended."""
    hours = when(elke="eerste dinsdag 10u-12u", niet_op="zomervakantie", tot="2027-09-30")
    expected = {"2026-12-01": "2026-12-01", "2026-12-02": "2027-01-05", "2027-06-02": "2027-09-07"}
    assert {
        day: str(found.dag) for day in expected if (found := volgende(hours, date.fromisoformat(day)))
    } == expected
    assert volgende(hours, date(2027, 9, 8)) is None


@pytest.mark.parametrize(
    ("keys", "silent"),
    [
        ({}, True),
        ({"niet_op": "feestdagen"}, True),
        ({"niet_op": "krokusvakantie"}, True),
        ({"gesloten": [{"op": "2026-12-01"}]}, True),
        ({"niet_op": "kerstvakantie"}, False),
        ({"ook_op": "kerstvakantie"}, False),
        ({"niet_op": "schoolvakanties"}, False),
        ({"gesloten": [{"van": "2026-12-24", "tot": "2026-12-26"}]}, False),
        ({"aangepast": [{"op": "2026-12-22", "uren": "9u-10u"}]}, False),
        ({"tot": "2026-12-20"}, False),
    ],
)
def test_silence_about_a_school_holiday(keys: dict[str, Any], silent: bool) -> None:
    """Weekly hours that run on into Christmas without a word about it are silent."""
    assert zwijgt_over(when(elke="dinsdag 14u-16u", **keys), volgende_vakantie(VAN)) is silent


def test_what_has_no_weekly_hours_is_never_silent() -> None:
    """A lesson with a date in the holidays says itself that it goes on, and so does what is always there."""
    christmas = volgende_vakantie(VAN)
    assert not zwijgt_over(when(altijd="ja"), christmas)
    assert not zwijgt_over(when(lessen="2026-12-22 14u-16u"), christmas)
    assert zwijgt_over(when(ronde=[{"plaats": "a", "elke": "dinsdag 9u-10u"}]), christmas)


def test_council_closing_days_can_speak_for_it() -> None:
    """When all moments fall on closing days of the council that the offer follows, nothing is left unsaid."""
    council = [Sluiting.model_validate({"van": "2026-12-20", "tot": "2027-01-04"})]
    assert not zwijgt_over(
        when(elke="dinsdag 9u-10u", niet_op="sluitingsdagen"), volgende_vakantie(VAN), council
    )
    assert zwijgt_over(when(elke="dinsdag 9u-10u"), volgende_vakantie(VAN), council)


def test_a_year_that_nobody_knows_is_an_error() -> None:
    """Holidays of an unknown year are never taken for ordinary days."""
    with pytest.raises(KalenderOnbekend):
        sessies(when(elke="dinsdag 9u-10u", niet_op="feestdagen"), date(2100, 1, 1), date(2100, 2, 1))


def test_sessions_of_several_offers_can_be_sorted_together() -> None:
    """Equal moments with and without a place have an order."""
    begin = datetime(2026, 11, 24, 14, tzinfo=UTC)
    one, other = Sessie(begin, begin, None), Sessie(begin, begin, "bib", "Foto's")
    assert sorted([other, one], key=lambda s: s.volgorde) == [one, other]
