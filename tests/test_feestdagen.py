"""Holidays by day, against dates typed over from the published calendars."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from macros.feestdagen import (
    KalenderOnbekend,
    _schoolvakanties,
    feestdag,
    feestdagen,
    schoolvakantie,
    schoolvakanties,
    volgende_vakantie,
)

PUBLISHED = {
    2023: (
        ("krokusvakantie", "2023-02-20", "2023-02-26"),
        ("paasvakantie", "2023-04-03", "2023-04-16"),
        ("zomervakantie", "2023-07-01", "2023-08-31"),
        ("herfstvakantie", "2023-10-30", "2023-11-05"),
        ("kerstvakantie", "2023-12-25", "2024-01-07"),
    ),
    2024: (
        ("krokusvakantie", "2024-02-12", "2024-02-18"),
        ("paasvakantie", "2024-04-01", "2024-04-14"),
        ("zomervakantie", "2024-07-01", "2024-08-31"),
        ("herfstvakantie", "2024-10-28", "2024-11-03"),
        ("kerstvakantie", "2024-12-23", "2025-01-05"),
    ),
    2025: (
        ("krokusvakantie", "2025-03-03", "2025-03-09"),
        ("paasvakantie", "2025-04-07", "2025-04-21"),
        ("zomervakantie", "2025-07-01", "2025-08-31"),
        ("herfstvakantie", "2025-10-27", "2025-11-02"),
        ("kerstvakantie", "2025-12-22", "2026-01-04"),
    ),
    2026: (
        ("krokusvakantie", "2026-02-16", "2026-02-22"),
        ("paasvakantie", "2026-04-06", "2026-04-19"),
        ("zomervakantie", "2026-07-01", "2026-08-31"),
        ("herfstvakantie", "2026-11-02", "2026-11-08"),
        ("kerstvakantie", "2026-12-21", "2027-01-03"),
    ),
    2027: (
        ("krokusvakantie", "2027-02-08", "2027-02-14"),
        ("paasvakantie", "2027-03-29", "2027-04-11"),
        ("zomervakantie", "2027-07-01", "2027-08-31"),
        ("herfstvakantie", "2027-11-01", "2027-11-07"),
        ("kerstvakantie", "2027-12-27", "2028-01-09"),
    ),
    2028: (
        ("krokusvakantie", "2028-02-28", "2028-03-05"),
        ("paasvakantie", "2028-04-03", "2028-04-17"),
        ("zomervakantie", "2028-07-01", "2028-08-31"),
        ("herfstvakantie", "2028-10-30", "2028-11-05"),
        ("kerstvakantie", "2028-12-25", "2029-01-07"),
    ),
}
"""Flemish school holidays as the Flemish government publishes them, first and last day."""


@pytest.mark.parametrize("year", PUBLISHED)
def test_school_holidays_are_the_published_ones(year: int) -> None:
    """The five holidays of a year are those that the Flemish government published."""
    found = tuple((str(v.naam), str(v.eerste), str(v.laatste)) for v in schoolvakanties(year))
    assert found == PUBLISHED[year]


def test_public_holidays_of_a_year() -> None:
    """The twelve Belgian holidays have the names that people use."""
    assert {str(day): name for day, name in feestdagen(2027).items()} == {
        "2027-01-01": "Nieuwjaar",
        "2027-03-28": "Pasen",
        "2027-03-29": "Paasmaandag",
        "2027-05-01": "Dag van de Arbeid",
        "2027-05-06": "Hemelvaart",
        "2027-05-16": "Pinksteren",
        "2027-05-17": "Pinkstermaandag",
        "2027-07-21": "Nationale feestdag",
        "2027-08-15": "Onze-Lieve-Vrouw-Hemelvaart",
        "2027-11-01": "Allerheiligen",
        "2027-11-11": "Wapenstilstand",
        "2027-12-25": "Kerstmis",
    }


def test_every_day_of_the_christmas_holidays_is_one() -> None:
    """Christmas runs over New Year, and the days before and after it are school days."""
    first = date(2026, 12, 21)
    inside = [first + timedelta(days=i) for i in range(14)]
    assert {str(v.naam) for day in inside if (v := schoolvakantie(day))} == {"kerstvakantie"}
    assert all(schoolvakantie(day) for day in inside)
    assert schoolvakantie(date(2026, 12, 20)) is None
    assert schoolvakantie(date(2027, 1, 4)) is None


def test_a_day_off_at_school_is_no_holiday_of_its_own() -> None:
    """Armistice Day is a public holiday, and no school holiday that can be named."""
    assert feestdag(date(2026, 11, 11)) == "Wapenstilstand"
    assert schoolvakantie(date(2026, 11, 11)) is None
    assert feestdag(date(2026, 11, 12)) is None


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("2026-11-21", "kerstvakantie"),
        ("2026-12-20", "kerstvakantie"),
        ("2026-12-21", "krokusvakantie"),
        ("2027-01-02", "krokusvakantie"),
        ("2027-04-30", "zomervakantie"),
    ],
)
def test_next_school_holiday(after: str, expected: str) -> None:
    """The next holiday begins after the day asked for; one that is going on has begun."""
    assert volgende_vakantie(date.fromisoformat(after)).naam == expected


@pytest.mark.parametrize("year", [2010, 2100])
def test_a_year_that_nobody_knows(year: int) -> None:
    """Outside the known years the answer is an error, never “no holiday”."""
    expected = f"De vakanties en feestdagen van {year} zijn hier niet bekend: we kennen de jaren 2011 tot en met 2099."
    for question in (feestdag, schoolvakantie, volgende_vakantie):
        with pytest.raises(KalenderOnbekend) as error:
            question(date(year, 6, 1))
        assert str(error.value) == expected


def test_a_calendar_without_one_of_the_holidays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that no longer names a holiday as we do is noticed, not read as “no holiday”."""
    monkeypatch.setattr("macros.feestdagen._belgie", lambda: lambda **_: {})
    monkeypatch.setattr("macros.feestdagen._schoolvakanties", _schoolvakanties.__wrapped__)
    with pytest.raises(KalenderOnbekend) as error:
        schoolvakanties(2098)
    assert str(error.value) == (
        "De vakanties en feestdagen van 2098 zijn hier niet bekend: "
        "het pakket holidays kent er geen herfstvakantie."
    )


def test_every_known_year_has_its_holidays() -> None:
    """In each year we answer for, the five holidays are there, in order and apart."""
    for year in range(2011, 2100):
        found = schoolvakanties(year)
        assert len(found) == 5
        assert all(one.laatste < other.eerste for one, other in pairwise(found))
