"""What the outside decides: the day and the data folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from macros.settings import SettingInvalid, data_folder, geschiedenis, today


def test_the_day_can_be_fixed() -> None:
    """Builds of the same data on the same day give the same bytes."""
    assert today({"PORTAAL_TODAY": "2026-11-21"}) == date(2026, 11, 21)


def test_a_day_that_is_no_date_is_refused() -> None:
    """The message shows how to write it."""
    with pytest.raises(
        SettingInvalid, match=r"PORTAAL_TODAY is “gisteren”. Schrijf een datum. Bijvoorbeeld 2026-11-24."
    ):
        today({"PORTAAL_TODAY": "gisteren"})


def test_without_a_setting_the_day_is_a_real_one() -> None:
    """Only the edge asks the clock."""
    assert today({}) >= date(2026, 1, 1)


def test_the_data_folder_can_be_chosen() -> None:
    """An empty setting counts as none."""
    assert data_folder({"PORTAAL_DATA": "voorbeelden/testdorp/data"}) == Path("voorbeelden/testdorp/data")
    assert data_folder({"PORTAAL_DATA": ""}) == Path("data")


def test_the_history_is_only_read_when_a_build_asks() -> None:
    """It costs time, so nobody pays for it by accident."""
    assert geschiedenis({"PORTAAL_GESCHIEDENIS": "ja"})
    assert not geschiedenis({"PORTAAL_GESCHIEDENIS": ""}) and not geschiedenis({})
