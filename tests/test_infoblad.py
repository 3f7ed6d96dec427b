"""The text for the info sheet: two small registers in, the whole text and the whole HTML out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros import paths
from macros.infoblad.blad import infoblad
from macros.infoblad.delen import Infoblad
from macros.infoblad.vorm import als_html, als_tekst
from macros.register import link
from macros.templates import environment

from .check.cases import read_case
from .conftest import ROOT, VANDAAG
from .klein import AANBOD, anders, register
from .registers import nagekeken
from .versies import gelezen

FOLDER = ROOT / "tests" / "cases" / "infoblad"
BASIS = read_case(FOLDER / "_basis.yaml")
TOEN = date(2026, 9, 24)
TAGS = {"html", "head", "meta", "title", "body", "h1", "h2", "h3", "p", "ul", "li", "strong", "a"}
"""All that a word processor must know."""


def html(found: Infoblad) -> str:
    """Return the HTML, once it is proved that any word processor can read it."""
    text = als_html(found, environment(paths.OVERRIDES))
    root = ElementTree.fromstring(text)
    assert {element.tag for element in root.iter()} <= TAGS
    assert {name for element in root.iter() for name in element.attrib} <= {"lang", "charset", "href"}
    return text


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("[!_]*.yaml")))
def test_the_text_of_two_versions(name: str, tmp_path: Path) -> None:
    """Both forms, whole."""
    case = read_case(FOLDER / f"{name}.yaml")
    found = infoblad(
        gelezen(BASIS, case, "nu", VANDAAG, tmp_path), gelezen(BASIS, case, "toen", TOEN, tmp_path)
    )
    assert als_tekst(found) == case.expected
    assert html(found) == case.files["infoblad.html"]


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_a_whole_register_can_be_told(name: str) -> None:
    """As if all of it were new, or gone: in words of residents, and in HTML that holds nothing but text."""
    whole = link(nagekeken(name)[0], VANDAAG)
    empty = replace(whole, actoren={}, plaatsen={}, aanbod={}, sessies={})
    for found in (infoblad(whole, empty), infoblad(empty, whole), infoblad(whole, whole)):
        text = als_tekst(found) + html(found)
        assert not re.search(r"\d{4}-\d\d-\d\d|\bactor|bouwsteen|actieplan|None", text, re.IGNORECASE)


def test_a_register_does_not_differ_from_itself() -> None:
    """Then one sentence says so, and where to go is told all the same."""
    whole = link(nagekeken("testdorp")[0], VANDAAG)
    found = infoblad(whole, whole)
    assert found.inleiding[1:] == ("Sinds 21 november 2026 is er niets veranderd, voor zover we weten.",)
    assert [part.titel for part in found.delen] == ["Hier kan je terecht"]
    assert len(found.delen[0].berichten) == 3


def test_a_long_text_is_whole(tmp_path: Path) -> None:
    """Thirty offers that are new, with titles as long as they may be: each stands there once, all in both forms."""
    titles = [f"{number} {'Een heel lange titel ' * 4}".strip() for number in range(30)]
    offers = (anders(AANBOD, id=f"punt-{i}", titel=title) for i, title in enumerate(titles))
    now = register(tmp_path / "nu", *offers)
    found = infoblad(now, register(tmp_path / "toen"))
    text, page = als_tekst(found), html(found)
    for title in titles:
        assert (text.count(f"\n{title}\n"), page.count(f"<h3>{title}</h3>")) == (1, 1)
