"""Escaping and strictness, in our own environment and in that of MkDocs."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, UndefinedError

from macros.templates import strict

TEMPLATES = {
    "shell.html": "{% block inhoud %}{% endblock %}",
    "page.html": '{% extends "shell.html" %}{% from "macro.html" import toon %}'
    '{% block inhoud %}{{ tekst }}{% include "include.html" %}{{ toon(tekst) }}{% endblock %}',
    "include.html": "{{ tekst }}",
    "macro.html": "{% macro toon(tekst) %}{{ tekst }}{% endmacro %}",
}


def test_a_block_an_include_and_a_macro_all_escape() -> None:
    """MkDocs' environment starts without escaping; `strict` turns it on everywhere."""
    environment = strict(Environment(loader=DictLoader(TEMPLATES)))
    assert environment.get_template("page.html").render(tekst="<b>") == "&lt;b&gt;" * 3


def test_an_unknown_name_stops_the_build() -> None:
    """A name that does not exist is a mistake, never an empty place."""
    environment = strict(Environment(loader=DictLoader({"a.html": "{{ onbekend }}"})))
    with pytest.raises(UndefinedError, match="'onbekend' is undefined"):
        environment.get_template("a.html").render()
