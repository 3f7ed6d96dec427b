"""The sticker round: exactly the tool's heaps and refusals, the same in Python and in the browser's own rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from macros.model import Bouwsteen
from macros.regie.stemmen import Ronde, Stapel, Stem, ronde, uitslag
from macros.stembestanden import lees

from .. import node
from ..klein import register
from .klein import met_plan

CASES = sorted((Path(__file__).parents[1] / "cases" / "stemmen").glob("*.json"))

TITELS = {
    "bib": "De bib",
    "laptop": "Laptops",
    "wifi": "Wifi",
    "printer": "Printers",
    "les": "Lessen",
    "taal": "Klare taal",
}
RONDE = Ronde(
    kaarten=tuple(
        Bouwsteen(id=id, nummer=i, titel=title, categorie="toegang", uitleg="Uitleg.", vragen=())
        for i, (id, title) in enumerate(TITELS.items(), 1)
    ),
    buiten={"regie": "Lokale regierol"},
    groen=3,
    rood=2,
)
"""Six cards and fewer stickers than the tool gives, so that a case fits on a screen."""


def geval(file: Path) -> dict[str, Any]:
    """Return one golden case."""
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def in_python(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Return what Python makes of a case, each file written as JSON with tabs, as some programs do."""
    files = [folder / f"{i}.json" for i, _ in enumerate(case["bestanden"])]
    for file, content in zip(files, case["bestanden"], strict=True):
        file.write_text(json.dumps(content, ensure_ascii=False, indent="\t"), "utf-8")
    reading = lees(files, RONDE)
    refused = [problem.text for problem in reading.problemen]
    heaps = {
        heap.value: [[count.kaart.id, count.groen, count.rood] for count in counts]
        for heap, counts in uitslag(RONDE, reading.stemmen).items()
    }
    return {"fouten": refused, "stapels": None if refused else heaps}


def gevraagd(runner: str, folder: Path, asked: dict[str, Any]) -> Any:
    """Return what one of the runners beside this file answers, with the scripts that the site ships."""
    node.leg_klaar(folder)
    return node.vraag(Path(__file__).parent / runner, folder, asked)


@pytest.fixture(scope="module")
def in_de_browser(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the browser's rules make of every case, run once by Node."""
    rules = {
        "groen": RONDE.groen,
        "rood": RONDE.rood,
        "buiten": list(RONDE.buiten.items()),
        "kaarten": list(TITELS.items()),
    }
    asked = {"ronde": rules, "gevallen": [geval(file)["bestanden"] for file in CASES]}
    found = gevraagd("keur.mjs", tmp_path_factory.mktemp("stemmen"), asked)
    return dict(zip((file.stem for file in CASES), found, strict=True))


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_python_and_the_browser_decide_the_same(
    file: Path, in_de_browser: dict[str, Any], tmp_path: Path
) -> None:
    """Every refusal in the same words and order, and every card on the same heap."""
    case = geval(file)
    wanted = {"fouten": case["fouten"], "stapels": case["stapels"]}
    assert in_python(case, tmp_path) == wanted
    assert in_de_browser[file.stem] == wanted


def test_the_browser_tells_why_a_file_is_not_read(tmp_path: Path) -> None:
    """Too large, closed, no JSON: each in its own words; a round that was kept comes back, or is known as none."""
    vote = {"deelnemer": "7", "groen": ["bib"], "rood": []}
    more = {**vote, "groen": ["bib", "weg"]}
    kept: list[Any] = [
        {"nu": 0, "stemmen": [more]},
        {"nu": 1, "stemmen": [vote]},
        {"nu": 0, "stemmen": [{}]},
        [],
        None,
    ]
    asked = {
        "teksten": [json.dumps({"versie": 1, "stemmen": [vote]}), "versie: 1"],
        "bewaard": [*(json.dumps(one) for one in kept), "{"],
    }
    assert gevraagd("bestand.mjs", tmp_path, asked) == {
        "stemmen": [vote],
        "fouten": [
            "1.json: Dit kunnen we niet lezen. Kies een stembestand, bijvoorbeeld stemmen-7.json.",
            "groot.json: Dit bestand is groter dan 300 kB. Zo groot is een stembestand nooit. "
            "Kies bijvoorbeeld stemmen-7.json.",
            "dicht.json: Dit bestand gaat niet open. Kies het opnieuw.",
        ],
        "stuk": "TypeError",
        "bewaard": [{"nu": 0, "stemmen": [vote]}, None, None, None, None, None],
    }


def test_thirty_cards_take_part_with_ten_stickers_of_each_colour(tmp_path: Path) -> None:
    """All of the tool but the six of the directing role."""
    found = ronde(register(tmp_path))
    assert (len(found.kaarten), len(found.buiten), found.groen, found.rood) == (30, 6, 10, 10)
    assert {card.categorie for card in found.kaarten} == {
        "toegang",
        "competenties",
        "ondersteuningsnetwerk",
        "dienstverlening-en-communicatie",
    }


def test_a_card_of_the_council_takes_part_unless_it_is_about_directing(tmp_path: Path) -> None:
    """A blank card that was filled in is a card like the others."""
    own = {"titel": "Onze kaart", "uitleg": "Eigen.", "categorie": "toegang"}
    plan = {
        "eigen_kaarten": [{"id": "onze", **own}, {"id": "ons-bestuur", **own, "categorie": "lokale-regierol"}]
    }
    found = ronde(met_plan(tmp_path, plan=plan))
    assert [card.id for card in found.kaarten][-1] == "onze"
    assert "ons-bestuur" in found.buiten


def test_without_votes_every_card_is_aside() -> None:
    """A card without a sticker is laid aside, so says the tool."""
    found = uitslag(RONDE, [])
    assert {heap: len(counts) for heap, counts in found.items()} == {
        Stapel.HOUDEN: 0,
        Stapel.BESPREKEN: 0,
        Stapel.OPZIJ: 6,
    }


def test_one_red_sticker_among_green_ones_asks_for_a_talk() -> None:
    """Only a card on which all agree is kept without a word."""
    votes = [Stem(str(i), ("bib",), ()) for i in range(9)]
    assert [c.kaart.id for c in uitslag(RONDE, votes)[Stapel.HOUDEN]] == ["bib"]
    assert [c.kaart.id for c in uitslag(RONDE, [*votes, Stem("9", (), ("bib",))])[Stapel.BESPREKEN]] == [
        "bib"
    ]
