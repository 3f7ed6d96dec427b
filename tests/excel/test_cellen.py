"""What Excel makes of what people type: understood where it is safe, refused with the reason where it is not."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

import pytest

from macros.excel.cellen import Cel, tekst
from macros.excel.regels import Onleesbaar
from macros.voorstel.velden import Veld


@pytest.mark.parametrize(
    ("value", "vorm", "read"),
    [
        ("  Digipunt ", "tekst", "Digipunt"),
        ("een\r\ntwee_x000D_\n", "regels", "een\ntwee"),
        ("een\u00a0twee\tdrie", "tekst", "een twee drie"),
        ("=1+1", "tekst", "=1+1"),
        (None, "tekst", ""),
        (" \n", "tekst", ""),
        (1700, "telefoon", "1700"),
        (2530, "postcode", "2530"),
        (3.0, "getal", "3"),
        (5, "tekst", "5"),
        (True, "janee", "ja"),
        (False, "janee", "nee"),
        (datetime.fromisoformat("2026-12-24"), "datum", "2026-12-24"),
    ],
)
def test_what_is_understood(value: Any, vorm: Any, read: str) -> None:
    """Text as it was typed, and numbers and days that can mean one thing only."""
    assert tekst(Cel(value), Veld("x", vorm)) == read


def test_degrees_and_one_closed_day() -> None:
    """A coordinate may be a broken number, and one closed day a date."""
    assert tekst(Cel(51.163), Veld("coordinaten.breedte", "tekst")) == "51.163"
    assert (
        tekst(Cel(datetime.fromisoformat("2026-12-24")), Veld("wanneer.gesloten", "records")) == "2026-12-24"
    )


@pytest.mark.parametrize(
    ("cel", "vorm", "begin"),
    [
        (Cel("=1+1", "f"), "tekst", "Hier staat een formule (=1+1)."),
        (Cel("#N/A", "e"), "tekst", "Hier staat de fout #N/A van Excel."),
        (Cel(35550010), "telefoon", "Excel maakte van dit telefoonnummer het getal 35550010,"),
        (Cel(46000), "datum", "Hier staat het getal 46000. We verwachten een datum."),
        (Cel(2.5), "tekst", "Excel maakte hier het getal 2.5 van."),
        (Cel(14), "uren", "Excel maakte hier het getal 14 van."),
        (Cel(1e15), "tekst", "Excel maakte hier het getal 1e+15 van."),
        (Cel(float("inf")), "tekst", "Excel maakte hier het getal inf van."),
        (Cel(True), "tekst", "Excel maakte hier WAAR van."),
        (
            Cel(datetime.fromisoformat("2026-12-24")),
            "kort",
            "Excel maakte hier een datum van: 24 december 2026.",
        ),
        (
            Cel(datetime.fromisoformat("2026-12-24T14:00")),
            "datum",
            "Excel maakte hier een datum van: 24 december 2026.",
        ),
        (Cel(time(14)), "uren", "Excel maakte hier een uur van: 14:00:00."),
        (Cel(timedelta(hours=30)), "uren", "Excel maakte hier een uur van: 1 day, 6:00:00."),
        (Cel("Digi\u200bpunt"), "tekst", "Hier staat een onzichtbaar teken (U+200B) in “Digipunt”."),
        (Cel("x\ud800"), "tekst", "Hier staat een half teken."),
    ],
)
def test_what_is_refused(cel: Cel, vorm: Any, begin: str) -> None:
    """What lost its meaning in Excel says what happened and how to type it."""
    with pytest.raises(Onleesbaar) as found:
        tekst(cel, Veld("x", vorm))

    assert str(found.value).startswith(begin)
