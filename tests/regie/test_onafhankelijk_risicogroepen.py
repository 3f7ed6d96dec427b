"""Groups at risk, worked out a second time: which figures are a share, which are old, and the sums in what is said of them."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from ..conftest import VANDAAG
from .blad import blad, tabel
from .ruw import NAMEN, Ding, Ruw, datum, komma, ruw

OUD_VOOR = VANDAAG.year - 5
"""A figure of before this year is older than five years."""


def _cijfers(raw: Ruw) -> list[Ding]:
    return [figure for figure in raw.gemeente["cijfers"] if figure["waarde"].endswith("%")]


def _jaar(figure: Ding) -> str:
    if "jaar" not in figure:
        return "Niet ingevuld"
    old = int(figure["jaar"].split("-")[0]) < OUD_VOOR
    return f"{datum(figure['jaar'])}{', ouder dan vijf jaar' if old else ''}"


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    rows = [
        (
            figure["naam"],
            figure["waarde"],
            figure.get("vlaanderen", "Niet ingevuld"),
            _jaar(figure),
            [figure[key] for key in ("bron", "opmerking") if key in figure],
        )
        for figure in _cijfers(raw)
    ]
    heads = ("Groep", "Hier", "Vlaanderen", "Jaar", "Bron")
    caption = "Aandeel van de inwoners of huishoudens; het streepje op de balk is Vlaanderen"
    return ["Wie loopt meer risico?", *tabel(caption, heads, rows)]


def _deel(text: str | None) -> float | None:
    return float(text.split()[-2].replace(",", ".")) if text else None


@pytest.mark.parametrize("name", NAMEN)
def test_groups_at_risk(name: str) -> None:
    """As they were typed, old ones marked, the bars as long as the percents with Flanders as mark."""
    raw = ruw(name)
    assert blad(name).lijnen["risicogroepen"] == regels(raw)
    expected = [(_deel(figure["waarde"]), _deel(figure.get("vlaanderen"))) for figure in _cijfers(raw)]
    assert blad(name).balken["risicogroepen"] == expected


def _heel(text: str) -> int:
    return int(text.replace(" ", ""))


def test_percentages_from_counts() -> None:
    """A share beside its count is that count of the inhabitants, or the page shows the sum that comes out otherwise."""
    found = []
    for name in NAMEN:
        raw = ruw(name)
        for figure in _cijfers(raw):
            if count := re.match(r"([0-9 ]+), dat is ([0-9,]+) %", figure["waarde"]):
                exact = Fraction(100 * _heel(count[1]), int(raw.gemeente["inwoners"]))
                found.append(
                    (
                        figure["id"],
                        count[2],
                        komma(exact, 1),
                        f"is {komma(exact, 2)} %" in figure["opmerking"],
                    )
                )
    assert found == [("vijfenzestigplussers", "22,4", "22,4", True)]


@pytest.mark.parametrize("name", NAMEN)
def test_sums_in_words(name: str) -> None:
    """“A op B is C %” on the page is A / B."""
    told = " ".join(blad(name).lijnen["risicogroepen"])
    for part, whole, share in re.findall(r"([0-9][0-9 ]*) op ([0-9][0-9 ]*) is ([0-9,]+) %", told):
        assert share == komma(Fraction(100 * _heel(part), _heel(whole)), len(share.split(",")[1]))
