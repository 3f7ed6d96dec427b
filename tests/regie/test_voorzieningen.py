"""The norm for public computers in both its readings, and every amenity apart."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.regie.voorzieningen import Computers, computers, voorzieningen

from .klein import gemeente, hulp, met_plan, plaats

PLAN = {"computernorm": {"per_inwoners": "2500"}}


def _computers(folder: Path, *plaatsen: dict[str, Any], **council: Any) -> Computers:
    offer = hulp("hulp", plaatsen=[place["id"] for place in plaatsen])
    town = gemeente(**{"inwoners": "13733", **council})
    return computers(met_plan(folder, offer, plan=PLAN, gemeente=town, plaatsen=plaatsen))


def test_boechout_needs_six(tmp_path: Path) -> None:
    """13 733 / 2 500 = 5,4932: six whole computers."""
    found = _computers(tmp_path, plaats("hier", "boechout", openbare_computers="5"))
    assert found.verhouding == pytest.approx(5.4932)
    assert (found.nodig, found.geteld) == (6, 5)
    assert found.zinnen == (
        "We tellen 5 openbare computers.",
        "13\N{NO-BREAK SPACE}733 inwoners gedeeld door 2\N{NO-BREAK SPACE}500 is 5,49: er zijn 6 computers nodig.",
        "Genoeg per inwoner? Nee.",
        "Minstens één in elke dorpskern? Nee.",
        "Lees je “en”: zijn beide gehaald? Nee.",
        "Lees je “of”: is een van de twee gehaald? Nee.",
    )


@pytest.mark.parametrize(
    ("here", "there", "elsewhere", "expected"),
    [
        ("6", "0", None, ("ja", "nee", "nee", "ja")),
        ("1", "1", None, ("nee", "ja", "nee", "ja")),
        ("5", "1", None, ("ja", "ja", "ja", "ja")),
        ("1", "0", ("boechout", None), ("onbekend", "nee", "nee", "onbekend")),
        ("1", None, None, ("onbekend", "onbekend", "onbekend", "onbekend")),
        ("6", "0", (None, "1"), ("ja", "onbekend", "onbekend", "ja")),
        ("6", "0", (None, None), ("ja", "onbekend", "onbekend", "ja")),
        ("6", "0", (None, "0"), ("ja", "nee", "nee", "ja")),
        ("1", "1", (None, None), ("onbekend", "ja", "onbekend", "ja")),
    ],
)
def test_both_readings(
    tmp_path: Path,
    here: str,
    there: str | None,
    elsewhere: tuple[str | None, str | None] | None,
    expected: tuple[str, ...],
) -> None:
    """Per head, per core, both, either; what is not filled in is unknown as long as it can change the answer."""
    places = [
        plaats("hier", "boechout", openbare_computers=here),
        plaats("daar", "vremde", openbare_computers=there),
    ]
    if elsewhere:
        places.append(plaats("ergens", elsewhere[0], openbare_computers=elsewhere[1]))
    found = _computers(tmp_path, *places)
    answers = (found.haalt_per_hoofd, found.haalt_per_kern, found.haalt_beide, found.haalt_een_van_beide)
    assert answers == expected


def test_the_count_per_core(tmp_path: Path) -> None:
    """Each core, then the places of which the core is not filled in."""
    found = _computers(
        tmp_path, plaats("a", "boechout", openbare_computers="2"), plaats("b", "vremde"), plaats("c")
    )
    assert [(c.kern and c.kern.naam, c.geteld, [p.id for p in c.onbekend]) for c in found.per_kern] == [
        ("Boechout", 2, []),
        ("Vremde", 0, ["b"]),
        (None, 0, ["c"]),
    ]


def test_the_price_of_a_computer_is_told_as_it_stands(tmp_path: Path) -> None:
    """The norm says “zonder meerkost”; whether a text says so is for a person to read."""
    offer = hulp("pc", soort="computer", kosten="Gratis. Printen kost 10 cent.")
    place = plaats("bib", "boechout", openbare_computers="2")
    found = computers(met_plan(tmp_path, offer, plan=PLAN, gemeente=gemeente(), plaatsen=[place]))
    assert found.per_kern[0].plekken[0].kosten == ("Gratis. Printen kost 10 cent.",)
    assert found.verhouding is None and found.nodig is None


def test_each_amenity_apart(tmp_path: Path) -> None:
    """Where it stands, where it does not, and where nobody filled it in."""
    places = [
        plaats("a", "boechout", printer="ja", kaartlezer="nee"),
        plaats("b", "boechout"),
        plaats("c", printer="ja"),
    ]
    offer = hulp("hulp", plaatsen=["a", "b", "c"])
    found = voorzieningen(met_plan(tmp_path, offer, plan={}, gemeente=gemeente(), plaatsen=places))
    told = {
        (v.naam, v.kern.id if v.kern else None): tuple(
            [p.id for p in part] for part in (v.wel, v.niet, v.onbekend)
        )
        for v in found
    }
    assert told["kaartlezer", "boechout"] == ([], ["a"], ["b"])
    assert told["printer", "boechout"] == (["a"], [], ["b"])
    assert told["printer", None] == (["c"], [], [])
    assert told["scanner", "vremde"] == ([], [], [])
    assert {name for name, _ in told} == {"kaartlezer", "printer", "scanner", "wifi"}
