"""What the form of the e-inclusion test writes can be read back: the record that comes out is the record that went in."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.check import check
from macros.load import load
from macros.model import Toets
from macros.model.toets import Beantwoord, Toetsactie

from .check.cases import TODAY, written
from .toets import uitkomst

NASTY = 'Zeg "ja": dat is #1 \\ {a, b} – \'t kan\u200b niet\n  anders\u2028echt'
PLAIN = 'Zeg "ja": dat is #1 \\ {a, b} – \'t kan niet anders echt'
VOL = {
    "titel": "'s Avonds: alléén online?",
    "soort": "beslissing",
    "beschrijving": NASTY,
    "op": "2026-11-20",
    "door": "bib-testdorp",
    "functie": "coördinator",
    "telefoon/antwoord": "nee",
    "telefoon/toelichting": NASTY,
    "telefoon/wat": "We bellen: elke dag",
    "telefoon/eigenaar": "gemeente-testdorp",
    "telefoon/termijn": "2027-03-01",
    "loket/antwoord": "niet van toepassing",
}


def gelezen(folder: Path, yaml: str) -> tuple[tuple[Toets, ...], list[str]]:
    """Return the records of a data folder with this file in it, and every problem."""
    with written({"data/toetsen.yaml": yaml}, folder) as data:
        content, problems = check(load(data), TODAY)
    return content.toetsen.toetsen if content.toetsen else (), [str(problem) for problem in problems]


def test_what_was_filled_in_is_read_back(tmp_path: Path) -> None:
    """Without one problem, whatever signs somebody types, and with the same words."""
    found = uitkomst(tmp_path, VOL)
    records, problems = gelezen(tmp_path / "data", found["yaml"])
    assert problems == []
    assert records == (
        Toets(
            id="s-avonds-alleen-online",
            titel=VOL["titel"],
            soort="beslissing",
            beschrijving=PLAIN,
            op="2026-11-20",
            door="bib-testdorp",
            functie="coördinator",
            antwoorden=(
                Beantwoord(vraag="telefoon", antwoord="nee", toelichting=PLAIN),
                Beantwoord(vraag="loket", antwoord="niet van toepassing"),
            ),
            acties=(
                Toetsactie(
                    vraag="telefoon",
                    wat="We bellen: elke dag",
                    eigenaar="gemeente-testdorp",
                    termijn="2027-03-01",
                ),
            ),
        ),
    )


def test_a_second_record_is_put_under_the_first(tmp_path: Path) -> None:
    """Its id is another one, and it begins without a head."""
    first = uitkomst(tmp_path, VOL)
    second = uitkomst(tmp_path, VOL, kop="", bezet=[first["id"]])
    third = uitkomst(tmp_path, VOL, kop="", bezet=[first["id"], second["id"]])
    records, problems = gelezen(tmp_path / "data", first["yaml"] + second["yaml"] + third["yaml"])
    assert problems == []
    assert [record.id for record in records] == [
        "s-avonds-alleen-online",
        "s-avonds-alleen-online-2026-11-20",
        "s-avonds-alleen-online-2026-11-20-2",
    ]


def test_counts(tmp_path: Path) -> None:
    """A “nee” without an action is counted and left to the check; what is open is open."""
    none = {"telefoon/wat": " ", "telefoon/eigenaar": "", "telefoon/termijn": ""}
    found = uitkomst(tmp_path, {**VOL, **none, "loket/antwoord": ""})
    assert (found["tellingen"], found["open"], found["zonderActie"]) == (
        [["ja", 0], ["deels", 0], ["nee", 1], ["niet van toepassing", 0]],
        1,
        1,
    )
    assert "acties" not in found["yaml"]


def test_an_answer_that_changed_loses_its_action(tmp_path: Path) -> None:
    """What was written under a “nee” that became a “ja” stays on the screen's own side."""
    found = uitkomst(
        tmp_path, {**VOL, "telefoon/antwoord": "ja", "loket/antwoord": "deels", "loket/wat": "Later"}
    )
    assert found["yaml"].splitlines()[-2:] == ["    acties:", '      - {vraag: loket, wat: "Later"}']


@pytest.mark.parametrize(
    ("field", "value", "missing"),
    [
        ("titel", " \u200b", "wat je toetst"),
        ("soort", "", "of het een beslissing of een dienst is"),
        ("op", "2026-11-22", "de datum: vandaag of vroeger, zoals 2026-11-24"),
        ("op", "2026-02-31", "de datum: vandaag of vroeger, zoals 2026-11-24"),
        ("op", "20 november", "de datum: vandaag of vroeger, zoals 2026-11-24"),
        ("door", "", "welke dienst toetst"),
        ("telefoon/wat", " ", "wat jullie doen, bij elke eigenaar of termijn"),
        ("telefoon/termijn", "maart", "elke termijn als een datum, zoals 2026-11-24"),
    ],
)
def test_what_is_missing_is_told_before_there_is_a_record(
    tmp_path: Path, field: str, value: str, missing: str
) -> None:
    """A record that could not be read back is never shown."""
    found = uitkomst(tmp_path, {**VOL, field: value})
    assert (found["mist"], found["yaml"]) == ([missing], "")


def test_nothing_filled_in(tmp_path: Path) -> None:
    """An empty form asks for all that a record needs."""
    found = uitkomst(tmp_path, {})
    assert (len(found["mist"]), found["open"], found["yaml"]) == (5, 2, "")
