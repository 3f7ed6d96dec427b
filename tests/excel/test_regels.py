"""Values as lines in a cell: what goes out is read back exactly, and a line typed by hand becomes a record."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.excel.regels import Onleesbaar, lees, toon
from macros.voorstel.velden import Veld, veld


def _veld(pad: str) -> Veld:
    found = veld("aanbod", pad)
    assert found
    return found


RECORDS: list[tuple[str, list[Any], str]] = [
    ("wanneer.gesloten", [{"op": "2026-12-24", "reden": "Kerstavond"}], "2026-12-24 | Kerstavond"),
    ("wanneer.gesloten", [{"op": "2026-12-24"}, {"van": "2026-12-26", "tot": "2027-01-02"}], "2026-12-24\n2026-12-26 tot en met 2027-01-02"),
    ("wanneer.lessen", [{"op": "2026-11-24", "uren": "14u-16u", "titel": "a | b"}], "2026-11-24 14u-16u | a | b"),
    ("wanneer.lessen", [{"op": "2026-11-24", "uren": "14u-16u", "titel": "titel: b"}], "2026-11-24 14u-16u | titel: titel: b"),
    (
        "wanneer.aangepast",
        [{"op": "2026-12-24", "uren": "9u-11u", "plaats": "bib", "reden": "Kerst"}],
        "2026-12-24 9u-11u | plaats: bib | Kerst",
    ),
    (
        "wanneer.aangepast",
        [{"op": "2026-12-24", "uren": "9u-11u", "reden": "plaats: elders"}],
        "2026-12-24 9u-11u | reden: plaats: elders",
    ),
    (
        "wanneer.ronde",
        [
            {"plaats": "bib", "elke": ["maandag 10u-12u"], "lessen": [{"op": "2026-12-12", "uren": "14u-17u"}]},
            {"plaats": "duin", "elke": ["vrijdag 9u-10u", "zondag 9u-10u"]},
        ],
        "bib: maandag 10u-12u\nbib: 2026-12-12 14u-17u\nduin: vrijdag 9u-10u\nduin: zondag 9u-10u",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("pad", "value", "text"), RECORDS)
def test_records_are_lines_and_back(pad: str, value: list[Any], text: str) -> None:
    """Records are readable lines; typed by hand in an empty cell they are read as these very records."""
    assert toon(_veld(pad), value) == text
    assert lees(_veld(pad), text, None) == value


def test_a_line_that_stayed_keeps_its_value() -> None:
    """A line that nobody touched stays the value it was, however that was written in the file."""
    was: list[Any] = ["2026-05-05 van 13u tot 16u", {"op": "2026-05-12", "uren": ["9u-12u", "13u-16u"]}]
    text = toon(_veld("wanneer.lessen"), was)

    read = lees(_veld("wanneer.lessen"), f"{text}\n2026-05-19 9u-10u", was)

    assert read == [*was, {"op": "2026-05-19", "uren": "9u-10u"}]


def test_lists_and_choices() -> None:
    """Choices stand on one line, texts each on their own; nothing at all is said as `niets`."""
    assert toon(_veld("doelgroepen"), ["iedereen", "senioren"]) == "iedereen; senioren"
    assert lees(_veld("doelgroepen"), "Iedereen ;senioren\nvreemd", None) == [
        "iedereen",
        "senioren",
        "vreemd",
    ]
    assert lees(_veld("talen"), "Frans; nl", None) == ["fr", "nl"]
    assert lees(_veld("meebrengen"), "  Je gsm \n\nJe bril", None) == ["Je gsm", "Je bril"]
    assert (toon(_veld("meebrengen"), []), lees(_veld("meebrengen"), "niets", None)) == ("niets", [])
    assert (toon(_veld("meebrengen"), None), lees(_veld("meebrengen"), " \n", ["x"])) == ("", None)
    assert lees(_veld("wanneer.op_afspraak"), "JA", None) == "ja"
    assert lees(_veld("kort"), "een\nzin", None) == "een zin"


@pytest.mark.parametrize(
    ("pad", "text", "message"),
    [
        ("wanneer.lessen", "2026-11-24", "“2026-11-24” lezen we hier niet. Eén les per regel: de dag en de uren."),
        ("wanneer.ronde", "De bib dinsdag", "“De bib dinsdag” lezen we hier niet. Eén moment per regel:"),
        ("wanneer.gesloten", "in de kerstvakantie", "“in de kerstvakantie” lezen we hier niet. Eén sluiting"),
    ],
)  # fmt: skip
def test_a_line_in_another_shape_is_refused(pad: str, text: str, message: str) -> None:
    """A line that is no record says what is expected, with an example."""
    with pytest.raises(Onleesbaar) as found:
        lees(_veld(pad), text, None)

    assert str(found.value).startswith(message) and "Bijvoorbeeld " in str(found.value)


_TEKST = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)


@given(st.lists(st.tuples(st.dates(), _TEKST, st.one_of(st.none(), _TEKST)), max_size=4))
def test_whatever_a_reason_says(rows: list[Any]) -> None:
    """Whatever stands in a title, the line is read back as the record that it was, unless both mean the same."""
    value = [
        {"op": str(day), "uren": "9u-10u", "titel": title} if title else {"op": str(day), "uren": "9u-10u"}
        for day, _, title in rows
    ]
    text = toon(_veld("wanneer.lessen"), value)

    assert toon(_veld("wanneer.lessen"), lees(_veld("wanneer.lessen"), text, None)) == (
        text if value != [] else "niets"
    )
