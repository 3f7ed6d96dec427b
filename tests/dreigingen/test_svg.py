"""A drawing that is more than a drawing: refused as a logo of the council, and in any file of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.check import check
from macros.gate.drawing import only_draws
from macros.load import load
from macros.problems import Severity
from tests.klein import GEMEENTE, VANDAAG, schrijf

BEGIN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:x="http://www.w3.org/1999/xhtml" viewBox="0 0 9 9">'
KWAAD = [
    "<script>gehackt()</script>",
    "<x:script>gehackt()</x:script>",
    '<path d="M0 0" onclick="gehackt()"/>',
    '<set attributeName="onload" to="gehackt()"/>',
    '<animate attributeName="href" values="javascript:gehackt()"/>',
    '<a href="javascript:gehackt()"><path d="M0 0"/></a>',
    '<a xlink:href="https://kwaad.example/"><path d="M0 0"/></a>',
    '<foreignObject><x:iframe src="https://kwaad.example/"/></foreignObject>',
    '<x:iframe src="https://kwaad.example/"/>',
    '<x:meta http-equiv="refresh" content="0;url=https://kwaad.example/"/>',
    '<x:img src="https://kwaad.example/x.png"/>',
    '<image href="https://kwaad.example/x.png"/>',
    '<image href="data:image/svg+xml,x"/>',
    '<use href="https://kwaad.example/x.svg#a"/>',
    '<linearGradient href="//kwaad.example/x.svg#a"/>',
    '<filter id="a"><feImage href="https://kwaad.example/x.png"/></filter>',
    "<style>@import 'https://kwaad.example/x.css';</style>",
    "<style>path { fill: url(https://kwaad.example/x) }</style>",
    "<style>path { fill: u\\72l(https://kwaad.example/x) }</style>",
    '<style>path { cursor: image-set("https://kwaad.example/x" 1x) }</style>',
    '<path d="M0 0" style="fill:url(//kwaad.example/x)"/>',
    '<handler xmlns="http://www.w3.org/2001/xml-events">gehackt()</handler>',
]
VOORAF = [
    '<?xml-stylesheet href="https://kwaad.example/x.css"?>',
    '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
    '<!DOCTYPE svg SYSTEM "https://kwaad.example/x.dtd">',
]
GEWOON = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- getekend -->\n'
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns:cc="http://creativecommons.org/ns#" viewBox="0 0 9 9">'
    '<metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata><title>Ons dorp</title>'
    '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>'
    '<style>.b { fill: url(#a) }</style><path class="b" d="M0 0h9v9z"/><g id="c"/><use href="#c"/></svg>'
)
"""As a drawing program saves it."""


def logo(folder: Path, svg: str) -> list[str]:
    """Return each fout on a council with this logo."""
    data = schrijf(folder / "data", gemeente={**GEMEENTE, "huisstijl": {"logo": "logo.svg"}})
    (data / "logo.svg").write_text(svg, "utf-8")
    return [problem.text for problem in check(load(data), VANDAAG)[1] if problem.severity is Severity.FOUT]


@pytest.mark.parametrize(
    "svg", [*(f"{BEGIN}{inside}</svg>" for inside in KWAAD), *(f"{one}{BEGIN}</svg>" for one in VOORAF)]
)
def test_what_runs_loads_or_leads_away_is_refused(tmp_path: Path, svg: str) -> None:
    """Opened by itself it would run as a page of this site: the data refuse it, and so does the built site."""
    (told,) = logo(tmp_path, svg)
    assert told.startswith(("Het logo logo.svg bevat een script", "Het logo logo.svg is geen gewone svg"))
    assert [one.rule for one in only_draws("assets/x.svg", svg)] == ["only-draws"]


def test_a_plain_drawing_is_fine(tmp_path: Path) -> None:
    """Notes of the program that made it, gradients and parts drawn twice included."""
    assert logo(tmp_path, GEWOON) == []
    assert list(only_draws("assets/x.svg", GEWOON)) == []
