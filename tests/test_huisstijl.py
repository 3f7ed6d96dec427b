"""The council's colours: what it does not choose is derived and can be read."""

from __future__ import annotations

import re

import pytest

from macros import paths
from macros.huisstijl import DARK, LIGHT, leesbaar, tokens
from macros.kleur import contrast
from macros.model.huisstijl import Huisstijl


def test_without_a_choice_our_own_colours_stay() -> None:
    """No style, or only a logo."""
    assert tokens(None) == tokens(Huisstijl(logo="logo.svg")) == ""


def test_one_colour_is_enough() -> None:
    """The shade for dark ground follows from it, and so does the circle behind pictograms."""
    rules = tokens(Huisstijl.model_validate({"kleur": "2b3f7a"}))
    assert rules == (
        ":root { --md-primary-fg-color: #2b3f7a; --md-accent-fg-color: #aeb6cc; --kring: #dfe2eb; }\n"
        "@media screen and (prefers-color-scheme: dark) { :root { --kring: #34373d; } }\n"
    )
    assert leesbaar("#aeb6cc", DARK)
    assert contrast("#2b3f7a", "#dfe2eb") >= 3 and contrast("#aeb6cc", "#34373d") >= 3


def test_both_colours_can_be_chosen() -> None:
    """A council with a house style for dark screens."""
    rules = tokens(Huisstijl.model_validate({"kleur": "#00504f", "kleur_donker": "8ee0d5"}))
    assert "--md-accent-fg-color: #8ee0d5;" in rules


def test_the_grounds_are_those_of_the_tokens() -> None:
    """A ground that changes in tokens.css must change here too, or nothing guards its contrast."""
    css = (paths.DOCS / "assets" / "css" / "tokens.css").read_text("utf-8")
    light, dark = css.split("@media screen and (prefers-color-scheme: dark)")
    for text, grounds in ((light, LIGHT[1:]), (dark, DARK)):
        found = re.findall(r"--(?:md-default-bg-color|vlak|tint): (#[0-9a-f]{6});", text)
        assert sorted(found) == sorted(grounds)


def test_our_own_colours_pass_the_rule_for_councils() -> None:
    """The default identity is no exception."""
    assert leesbaar("#00504f", LIGHT)
    assert leesbaar("#8ee0d5", DARK)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_ink_can_be_read_on_every_ground(scheme: str) -> None:
    """Also in drawings, where no tool in a browser decides on contrast."""
    css = (paths.DOCS / "assets" / "css" / "tokens.css").read_text("utf-8")
    light, dark = css.split("@media screen and (prefers-color-scheme: dark)")
    tokens = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", light if scheme == "light" else dark))
    for ink in ("md-default-fg-color", "md-default-fg-color--light"):
        for ground in ("md-default-bg-color", "vlak", "tint"):
            assert contrast(tokens[ink], tokens[ground]) >= 7, (ink, ground)
