"""Mistakes that calendars are made with: each is seen, by one of both readers or by the lint of lines."""

from __future__ import annotations

import re
from pathlib import Path

import icalendar
import pytest

from .agendalezers import gebreken, met_ical_js, met_python, verwacht
from .test_agenda import alles, begin, proef, uids

FOUTEN = {
    "a time zone that changes a week late": ("BYMONTH=3;BYDAY=-1SU", "BYMONTH=4;BYDAY=1SU"),
    "a day that it is closed is missing": (",20270713T140000", ""),
    "a series that stops a day early": ("UNTIL=20280215", "UNTIL=20280214"),
    "an hour in UTC instead of Brussels": (
        "DTSTART;TZID=Europe/Brussels:20270302T140000",
        "DTSTART:20270302T140000Z",
    ),
    "an hour of no place": ("DTSTART;TZID=Europe/Brussels:20270302T140000", "DTSTART:20270302T140000"),
}


@pytest.mark.parametrize("fout", FOUTEN)
def test_readers_catch_what_is_wrong(tmp_path: Path, fout: str) -> None:
    """At least one of both sees other sessions than the register; of the zone in the night that the clock changes."""
    view = proef(
        tmp_path,
        wanneer={
            "elke": ["dinsdag 14u-16u", "zondag 3u-4u"],
            "niet_op": ["schoolvakanties"],
            "ook_op": ["paasvakantie"],
        },
    )
    text, wanted = alles(view).replace("\r\n ", ""), verwacht(view, view.register.aanbod.values())
    wrong = text.replace(*FOUTEN[fout])
    assert wrong != text
    right, read = met_ical_js([text, wrong])
    assert (right, met_python(text, begin(view))) == (wanted, wanted)
    assert (read, met_python(wrong, begin(view))) != (wanted, wanted)


def test_the_zone_that_a_library_makes_is_caught(tmp_path: Path) -> None:
    """That of icalendar changes at three by the clock of winter, and ical.js then reads a whole summer an hour late."""
    view = proef(tmp_path, wanneer={"elke": "zondag 3u-4u"})
    text = alles(view)
    made = icalendar.Timezone.from_tzid("Europe/Brussels").to_ical().decode()
    wrong = re.sub("BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", lambda _: made, text, flags=re.DOTALL)
    right, read = met_ical_js([text, wrong])
    assert right == verwacht(view, view.register.aanbod.values())
    late = {new[0] - old[0] for old, new in zip(right, read, strict=True) if old != new}
    assert late == {3600}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("\r\n ", ""), "regel van"),
        (("\r\n", "\n"), "een regel eindigt niet met CRLF"),
        (("T130000Z\r\nEXDATE", "T140000\r\nEXDATE"), "UNTIL niet in UTC"),
        (("SUMMARY", "X-SUMMARY"), "niet elk moment heeft SUMMARY:"),
        (("END:VEVENT\r\n", "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:{0}\r\nEND:VEVENT\r\n"), "twee keer UID:"),
    ],
)  # fmt: skip
def test_the_lint_of_lines_catches_what_readers_forgive(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    """Long lines, other line ends, an end that is not in UTC, a missing property, two of one name."""
    view = proef(tmp_path)
    text = alles(view)
    old, new = change[0], change[1].format(uids(view)[0])
    assert gebreken(text.encode()) == []
    assert old in text
    assert any(one.startswith(said) for one in gebreken(text.replace(old, new).encode()))
