"""The sticker round: exactly the tool's heaps and refusals, the same in Python and in the browser's own rules."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from macros import paths
from macros.load import Text, read
from macros.model import Bouwsteen
from macros.regie.stembestand import Lezing
from macros.regie.stemmen import Ronde, Stapel, Stem, ronde, uitslag
from macros.scripts import scripts

from ..klein import register
from .klein import met_plan

CASES = sorted((Path(__file__).parents[1] / "cases" / "stemmen").glob("*.json"))
RUNNER = Path(__file__).parent / "keur.mjs"

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
    buiten=frozenset({"regie"}),
    groen=3,
    rood=2,
)
"""Six cards and fewer stickers than the tool gives, so that a case fits on a screen."""


def geval(file: Path) -> dict[str, Any]:
    """Return one golden case."""
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def in_python(case: dict[str, Any]) -> dict[str, Any]:
    """Return what Python makes of a case, each file written as JSON and read by our own reader."""
    reading = Lezing(RONDE)
    for i, content in enumerate(case["bestanden"]):
        value, problems = read(json.dumps(content, ensure_ascii=False, indent=1).encode(), f"{i}.json")
        assert problems == []
        assert value is not None
        assert not isinstance(value, Text)
        reading.lees(value)
    refused = [problem.text for problem in reading.problemen]
    heaps = {
        heap.value: [[count.kaart.id, count.groen, count.rood] for count in counts]
        for heap, counts in uitslag(RONDE, reading.stemmen).items()
    }
    return {"fouten": refused, "stapels": None if refused else heaps}


@pytest.fixture(scope="module")
def in_de_browser(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the script that the site ships makes of every case, run once by Node."""
    folder = tmp_path_factory.mktemp("stemmen")
    for path, text in scripts(paths.DOCS / "assets" / "js")[1]:
        (folder / Path(path).name).write_text(text, "utf-8")
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    node = shutil.which("node")
    assert node, "Node ontbreekt, en zonder kan deze test niets bewijzen. Installeer: apt-get install nodejs"
    rules = {
        "groen": RONDE.groen,
        "rood": RONDE.rood,
        "buiten": sorted(RONDE.buiten),
        "kaarten": list(TITELS.items()),
    }
    asked = json.dumps({"ronde": rules, "gevallen": [geval(file)["bestanden"] for file in CASES]})
    run = subprocess.run(
        [node, RUNNER, folder], input=asked, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    return dict(zip((file.stem for file in CASES), json.loads(run.stdout), strict=True))


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_python_and_the_browser_decide_the_same(file: Path, in_de_browser: dict[str, Any]) -> None:
    """Every refusal in the same words and order, and every card on the same heap."""
    case = geval(file)
    wanted = {"fouten": case["fouten"], "stapels": case["stapels"]}
    assert in_python(case) == wanted
    assert in_de_browser[file.stem] == wanted


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
