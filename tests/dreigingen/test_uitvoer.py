"""What the site and the program hand out besides pages: calendars, data, workbooks; no text of others breaks out of one."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import html5lib
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.ics import Afspraak, kalender
from macros.site import make
from tests.klein import AANBOD, AUTHORED, anders, register

EEN = Afspraak(
    uid="digipunt-1@kleindorp.example",
    titel="Digipunt",
    begin=datetime.fromisoformat("2026-12-01T14:00"),
    einde=datetime.fromisoformat("2026-12-01T16:00"),
    nagekeken=date(2026, 11, 2),
)
BREEKT = ("\r\n", "\r", "\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029")
"""Every sign that some program takes for the end of a line."""
SCRIPT = "a</script><script>gehackt()</script><!--<script>"


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    st.lists(
        st.sampled_from([*BREEKT, "x", ";", ",", "\\", ":", "BEGIN:VEVENT", "ATTACH:https://kwaad.example"])
    )
)
def test_no_text_adds_a_line_to_a_calendar(pieces: list[str]) -> None:
    """A calendar with a hostile title, place and text has the lines of one without."""

    def lines(text: str) -> list[str]:
        moment = replace(EEN, titel=text, waar=text or "x", tekst=text or "x")
        unfolded = kalender([moment]).replace("\r\n ", "")
        return [re.split("[:;]", line)[0] for line in re.split("|".join(BREEKT), unfolded)]

    assert lines("".join(pieces)) == lines("rustig")


def test_json_in_a_page_is_read_back_and_closes_no_script(tmp_path: Path) -> None:
    """Data in a script are the one block that runs nowhere; those and what is in an attribute are whole, whatever a title says."""
    found = register(tmp_path, anders(AANBOD, titel=SCRIPT, kort=SCRIPT, trefwoorden=[SCRIPT]))
    packed = told = 0
    for path, text in make(found, AUTHORED).files():
        if path.endswith(".json"):
            json.loads(text)
        elif path.endswith(".html"):
            tree = html5lib.parse(text, namespaceHTMLElements=False)
            inside = [one for one in tree.iter("script") if one.text]
            assert all(one.attrib == {"type": "application/ld+json"} for one in inside), path
            assert all("<" not in one.text for one in inside), path
            told += len([json.loads(one.text) for one in inside])
            values = [
                value
                for one in tree.iter()
                for value in one.attrib.values()
                if value[:2] in ('{"', '["', "[{")
            ]
            packed += len([json.loads(value) for value in values])
    assert packed > 0 and told > 0
