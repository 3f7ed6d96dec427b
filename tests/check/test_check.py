"""One run over all files: what a file that cannot be read hides, what is told once, and what stops the build."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.check import NEED_EVERYTHING, RULES, check, stops_the_build
from macros.check.content import Content
from macros.check.shape import one_line
from macros.check.structure import parse
from macros.load import load
from macros.problems import Place, Problem, Severity

from ..conftest import DATA
from .cases import BASE, FOLDER, TODAY, read_case, told, written


def _spoiled(name: str) -> dict[str, str]:
    return {name: BASE.files[name] + "kapot: [\n"}


@pytest.mark.parametrize("name", sorted(BASE.files))
def test_a_file_that_cannot_be_read_is_told_once(name: str, tmp_path: Path) -> None:
    """No entry is blamed for what may stand in the part that could not be read."""
    lines = told(_spoiled(name), tmp_path).splitlines()
    assert len(lines) == 1
    assert lines[0].startswith(f"{name}:")
    assert "  fout  " in lines[0]


@pytest.mark.parametrize("name", [rule.__name__ for rule in NEED_EVERYTHING])
def test_what_may_stand_in_a_file_that_cannot_be_read_is_not_missed(name: str, tmp_path: Path) -> None:
    """What such a rule finds in its case is not told as long as one file of the register is broken."""
    rule = next(rule for rule in NEED_EVERYTHING if rule.__name__ == name)
    case = read_case(FOLDER / f"{name.replace('_', '-')}.yaml")
    with written({**case.files, "data/offer/kapot.yaml": "kapot: [\n"}, tmp_path) as data:
        content, problems = check(load(data), TODAY)
        found = list(rule(content, TODAY))
    assert found
    assert not set(found) & set(problems)


def test_the_rules_that_need_every_file() -> None:
    """A rule that looks for what is missing belongs here."""
    assert sorted(rule.__name__ for rule in NEED_EVERYTHING) == [
        "done_without_proof",
        "known_reports",
        "neighbours_with_copy",
        "now_without_proof",
        "places_without_digipunt",
        "something_to_publish",
        "toets_references",
        "unknown_cards",
        "unknown_references",
        "unused_actors",
        "unused_places",
    ]


@pytest.mark.parametrize("name", ["data/offer.yaml", "data/gemeente.yaml", "data/toegankelijkheid.yaml"])
def test_a_file_that_is_not_there_is_told_once(name: str, tmp_path: Path) -> None:
    """A missing file is one message, not one for each thing it should have held."""
    with written({}, tmp_path) as data:
        (tmp_path / name).unlink()
        _, problems = check(load(data), TODAY)
    assert [str(problem.place) for problem in problems] == [f"{name}:1:1"]


def test_what_could_not_be_read_gives_no_model(tmp_path: Path) -> None:
    """The models of the other files are there."""
    with written(_spoiled("data/gemeente.yaml"), tmp_path) as data:
        content, _ = check(load(data), TODAY)
    assert content.gemeente is None
    assert [offer.id for offer in content.aanbod] == ["digipunt"]


def test_an_entry_with_a_mistake_gives_no_model(tmp_path: Path) -> None:
    """Its neighbours do."""
    text = BASE.files["data/offer.yaml"].replace("soort: bestuur", "soort: kasteel")
    with written({"data/offer.yaml": text}, tmp_path) as data:
        content, problems = check(load(data), TODAY)
    assert [actor.id for actor in content.actoren] == ["bib-testdorp"]
    assert stops_the_build(problems)


def test_what_could_be_read_is_still_looked_at(tmp_path: Path) -> None:
    """A file that is broken does not hide what is wrong in another one."""
    case = read_case(FOLDER / "exceptions.yaml")
    lines = told({**case.files, "data/offer/kapot.yaml": "kapot: [\n"}, tmp_path).splitlines()
    assert set(case.expected.splitlines()) < set(lines)


PARTS = (
    *("gemeente", "toegankelijkheid", "bouwstenen", "officiele_vragen", "gebruikstests", "actieplan", "taal"),
    *("woordenlijst", "synoniemen", "toetsvragen", "toetsen", "meldingen", "grenzen", "logo", "buren"),
)


@pytest.fixture(scope="module")
def testdorp() -> Content:
    """The register in which everything is filled in."""
    return parse(load(DATA["testdorp"]))[0]


@pytest.mark.parametrize("part", PARTS)
def test_every_rule_can_do_without_a_part(testdorp: Content, part: str) -> None:
    """What could not be read is not there; that gives no traceback, and no fout elsewhere."""
    assert getattr(testdorp, part)
    content = replace(testdorp, **{part: None})
    found = [problem for rule in RULES for problem in rule(content, TODAY)]
    assert not stops_the_build(found), found


def test_without_anything_nothing_is_wrong() -> None:
    """No rule invents a mistake."""
    assert [problem for rule in RULES for problem in rule(Content(), TODAY)] == []


def test_severities_stand_in_order_at_one_place(tmp_path: Path) -> None:
    """At one place a fout comes before a waarschuwing, and that before a tip."""
    council = "versie: 1\nnaam: Testdorp\ndorpskernen: [{id: testdorp, naam: Testdorp}]\n"
    with written({"data/gemeente.yaml": council}, tmp_path) as data:
        _, problems = check(load(data), TODAY)
    assert [(str(p.place), p.severity) for p in problems] == [
        ("data/gemeente.yaml:2:7", Severity.WAARSCHUWING),
        ("data/gemeente.yaml:2:7", Severity.TIP),
    ]


@pytest.mark.parametrize(("severity", "stops"), [("fout", True), ("waarschuwing", False), ("tip", False)])
def test_only_a_fout_stops_the_build(severity: str, stops: bool) -> None:
    """All else is published."""
    assert stops_the_build([Problem(Place("a.yaml"), Severity(severity), "x")]) is stops
    assert not stops_the_build([])


def test_a_message_is_one_line() -> None:
    """New lines and rows of spaces become one space; what is quoted is cut at 60 characters."""
    assert one_line("“a\n  b ” kan niet.\nKijk.") == "“a b” kan niet. Kijk."
    assert one_line(f"“{'x' * 61}” kan niet.") == f"“{'x' * 61}” kan niet."
    assert one_line(f"“{'x' * 62}” en “{'y' * 99}”.") == f"“{'x' * 60}…” en “{'y' * 60}…”."
