"""Escaping and strictness, in our own environment and in that of MkDocs."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, UndefinedError
from markupsafe import Markup

from macros.templates import Omgeving, strict

TEMPLATES = {
    "shell.html": "{% block inhoud %}{% endblock %}",
    "page.html": '{% extends "shell.html" %}{% from "macro.html" import toon %}'
    '{% block inhoud %}{{ tekst }}{% include "include.html" %}{{ toon(tekst) }}{% endblock %}',
    "include.html": "{{ tekst }}",
    "macro.html": "{% macro toon(tekst) %}{{ tekst }}{% endmacro %}",
}


BEIDE = pytest.mark.parametrize("soort", [Environment, Omgeving])


@BEIDE
def test_a_block_an_include_and_a_macro_all_escape(soort: type[Environment]) -> None:
    """MkDocs' environment starts without escaping; `strict` turns it on everywhere."""
    environment = strict(soort(loader=DictLoader(TEMPLATES)))
    assert environment.get_template("page.html").render(tekst="<b>") == "&lt;b&gt;" * 3


@BEIDE
def test_an_unknown_name_stops_the_build(soort: type[Environment]) -> None:
    """A name that does not exist is a mistake, never an empty place."""
    environment = strict(soort(loader=DictLoader({"a.html": "{{ onbekend }}"})))
    with pytest.raises(UndefinedError, match="'onbekend' is undefined"):
        environment.get_template("a.html").render()


@pytest.mark.parametrize("waarde", ["<a & 'b' \"c\">", Markup("<b>"), 24, None, 2.5, ("<i>",)])
def test_our_environment_prints_any_value_as_jinja_does(waarde: object) -> None:
    """It takes a shorter way to the same text."""
    texts = {
        strict(soort(loader=DictLoader(TEMPLATES))).get_template("page.html").render(tekst=waarde)
        for soort in (Environment, Omgeving)
    }
    assert len(texts) == 1


def test_something_that_a_value_lacks_stops_the_build() -> None:
    """Our environment asks a value itself, and its answer is an error."""
    environment = strict(Omgeving(loader=DictLoader({"a.html": "{{ tekst.onbekend }}"})))
    with pytest.raises(AttributeError, match="onbekend"):
        environment.get_template("a.html").render(tekst="<b>")
