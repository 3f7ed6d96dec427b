"""The macros that authored pages call: what they show, and how they refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.authored import Authored, MacroMisused, inert
from macros.register import Register
from macros.site import make
from macros.views.noden import KEUZES, STAPPEN

from .klein import AANBOD, AUTHORED, GEMEENTE, anders, register
from .regie.klein import met_plan

NEEDS = frozenset(f"{page}/" for page in KEUZES)


def macros(found: Register) -> Authored:
    return Authored(make(found, AUTHORED | NEEDS))


def test_a_list_filters_on_everything_given(tmp_path: Path) -> None:
    """Filters add up; stopped offers come only when asked for."""
    wifi = anders(AANBOD, id="wifi", titel="Gratis wifi", soort="wifi", noden=["wifi"])
    stopped = anders(wifi, id="oude-wifi", titel="Oude wifi", status="gestopt")
    authored = macros(register(tmp_path, AANBOD, wifi, stopped))
    assert _titles(authored.lijst()) == ["Digipunt in de bib", "Gratis wifi"]
    assert _titles(authored.lijst(soort="wifi")) == ["Gratis wifi"]
    assert _titles(authored.lijst(nood="wifi", plaats="bib")) == ["Gratis wifi"]
    assert _titles(authored.lijst(soort="wifi", status="gestopt")) == ["Oude wifi"]
    assert (
        authored.lijst(nood="wifi", soort="digipunt")
        == '<p class="leeg">In Kleindorp kennen we hier nog geen aanbod voor.</p>'
    )


def _titles(html: str) -> list[str]:
    return [part.split("</a>")[0].split(">")[-1] for part in html.split("<h2>")[1:]]


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda m: m.lijst(soort="wiffi"), "soort='wiffi' bestaat niet. Bedoelde je “wifi”?"),
        (lambda m: m.lijst(nood="wifi-zoeken-op-straat"), "nood='wifi-zoeken-op-straat' bestaat niet."),
        (lambda m: m.lijst(plaats="bieb"), "plaats='bieb' bestaat niet. Bedoelde je “bib”?"),
        (
            lambda m: m.aanbod("digipun"),
            "aanbod('digipun'): dit aanbod bestaat niet. Bedoelde je “digipunt”?",
        ),
        (lambda m: m.gemeente("nam"), "veld='nam' bestaat niet. Bedoelde je “naam”?"),
    ],
)
def test_a_wrong_argument_is_named_with_the_right_one(tmp_path: Path, call: Any, expected: str) -> None:
    """A typing mistake stops the build; it never shows an empty list."""
    with pytest.raises(MacroMisused) as error:
        call(macros(register(tmp_path)))
    assert str(error.value).startswith(expected)


def test_soon_open_shows_the_coming_seven_days_checked_first(tmp_path: Path) -> None:
    """A checked moment on Thursday stands before an unchecked one on Tuesday; next Saturday is too far."""
    unsure = anders(
        AANBOD, id="onzeker", titel="Onzeker", nagekeken=None, bron={"titel": "Folder", "datum": "2023"}
    )
    sure = anders(
        AANBOD,
        id="zeker",
        titel="Zeker",
        wanneer={"elke": ["donderdag 18u-20u"], "ook_op": ["kerstvakantie"]},
    )
    late = anders(AANBOD, id="later", titel="Later", wanneer={"lessen": ["2026-11-28 9u-12u"]})
    html = macros(register(tmp_path, unsure, sure, late)).straks_open()
    assert html.index("Zeker") < html.index("Onzeker")
    assert "<h2>Volgende momenten</h2>" in html
    assert "Later" not in html
    assert "Bel eerst" in html


def test_only_checked_moments_are_called_open(tmp_path: Path) -> None:
    """The heading says no more than is known of all of them."""
    assert ">Straks open</h2>" in macros(register(tmp_path)).straks_open()


def test_a_heading_holds_at_any_hour_of_the_day(tmp_path: Path) -> None:
    """What is there today may be open now or not yet; the script knows, the words hold without it."""
    today = anders(AANBOD, wanneer={"lessen": ["2026-11-21 9u-12u"]})
    html = macros(register(tmp_path, today)).straks_open()
    assert '<h2 data-nu="Nu en straks open" data-straks="Straks open">Vandaag en straks open</h2>' in html


def test_what_is_planned_or_closed_stands_apart(tmp_path: Path) -> None:
    """Below what one can use now, each under its heading; a list of nothing but such says that too."""
    planned = anders(AANBOD, id="later", titel="Later", status="gepland", noden=["wifi"])
    closed = anders(AANBOD, id="dicht", titel="Dicht", status="tijdelijk dicht", noden=["wifi"])
    runs = anders(AANBOD, noden=["wifi"])
    html = macros(register(tmp_path / "a", planned, closed, runs)).lijst(nood="wifi")
    words = ("Digipunt in de bib", "<h2>Gepland voor later</h2>", "Later</a></h3>")
    assert [
        html.index(text) for text in (*words, "<h2>Hier kan je nu niet terecht</h2>", "Dicht</a></h3>")
    ] == sorted(
        html.index(text) for text in (*words, "<h2>Hier kan je nu niet terecht</h2>", "Dicht</a></h3>")
    )
    html = macros(register(tmp_path / "b", planned)).lijst(nood="wifi")
    assert '<p class="leeg">In Kleindorp kennen we hier nu geen hulp voor. Vraag het na.</p>' in html
    assert "Gepland voor later" not in macros(register(tmp_path / "c", planned)).lijst(status="gepland")


def test_a_need_tells_today_or_nothing(tmp_path: Path) -> None:
    """Of what is for that need alone; a need that nobody knows is a mistake."""
    authored = macros(register(tmp_path, anders(AANBOD, noden=["nu-vast"])))
    assert "Vandaag, zaterdag 21 november, kan je nergens zonder afspraak terecht" in authored.vandaag(
        "nu-vast"
    )
    assert authored.vandaag("wifi") == ""
    with pytest.raises(MacroMisused, match="Bedoelde je “wifi”"):
        authored.vandaag("wiffi")


def test_the_way_in_tells_counters_with_their_hours_and_when_somebody_answers(tmp_path: Path) -> None:
    """All that the council filled in about itself reaches the reader."""
    counter = {
        "naam": "Onthaal",
        "adres": {"straat": "Dorpsstraat 1", "postcode": "2999", "gemeente": "Kleindorp"},
        "telefoon": "03 555 00 20",
        "wanneer": {"elke": ["maandag 9u-12u"]},
    }
    council = {
        **GEMEENTE,
        "telefoon_uren": {"elke": ["dinsdag 9u-12u"]},
        "mail": "info@kleindorp.example",
        "loketten": [counter],
    }
    html = macros(register(tmp_path, gemeente=council)).hulpweg()
    for text in (
        "Elke dinsdag van 9 tot 12 uur",
        "<strong>Onthaal</strong>",
        "Dorpsstraat 1, 2999 Kleindorp",
        "Bel 03 555 00 20",
        "Elke maandag van 9 tot 12 uur",
        "mailto:info@kleindorp.example",
    ):
        assert text in html


def test_figures_keep_their_remark(tmp_path: Path) -> None:
    """A figure without a year or a Flemish one says so."""
    figure = {
        "id": "a",
        "naam": "Norm",
        "waarde": "1",
        "eenheid": "computer",
        "bron": "Plan",
        "opmerking": "Twee lezingen.",
    }
    html = macros(register(tmp_path, gemeente={**GEMEENTE, "cijfers": [figure]})).cijfers()
    assert "1 computer" in html
    assert "Plan. Twee lezingen." in html
    assert html.count("niet bekend") == 2


def test_without_moments_soon_open_says_so(tmp_path: Path) -> None:
    """An empty state is a sentence, with the way to the agenda."""
    html = macros(register(tmp_path, anders(AANBOD, wanneer={"altijd": "ja"}))).straks_open()
    assert "We kennen geen momenten voor de volgende zeven dagen." in html
    assert "Bekijk de hele agenda" in html


def test_the_way_to_the_mandates_needs_mandates(tmp_path: Path) -> None:
    """A council that filled in no profile sends nobody to an empty page."""
    assert macros(register(tmp_path / "leeg")).digihelpers() == ""
    profile = {"id": "vrijwilliger", "naam": "Vrijwilliger"}
    filled = met_plan(tmp_path / "vol", plan={"digihelperprofielen": [profile]})
    assert 'href="/beleid/digihelpers/"' in macros(filled).digihelpers()


def test_every_macro_gives_one_block_that_markdown_leaves_alone(tmp_path: Path) -> None:
    """An empty line would end the block, and text after it would be read as Markdown."""
    found = macros(register(tmp_path)).macros()
    for name in (
        "agenda",
        "cijfers",
        "gebruikstests",
        "hulpweg",
        "lijst",
        "noden",
        "plaatsen",
        "straks_open",
        "talen",
        "zoek",
    ):
        html = found[name]()
        assert html.startswith("<"), name
        assert "\n\n" not in html, name


def test_register_text_in_a_sentence_cannot_be_read_as_markdown() -> None:
    """Every sign becomes an entity."""
    assert inert("[x](javascript:alert)") == "&#91;x&#93;&#40;javascript&#58;alert&#41;"
    assert inert("Sint-Job") == "Sint&#45;Job"


@pytest.mark.parametrize("step", STAPPEN)
def test_each_step_shows_its_tiles_in_order(tmp_path: Path, step: str) -> None:
    """Every tile of a step is one link, with its words."""
    html = macros(register(tmp_path)).noden(step)
    assert [part.split('"')[0] for part in html.split('href="')[1:]] == [
        f"/{page}/" for page in STAPPEN[step]
    ]
    assert all(f"<strong>{KEUZES[page][0]}</strong>" in html for page in STAPPEN[step])


def test_a_lesson_is_listed_under_learning_alone(tmp_path: Path) -> None:
    """Whoever is stuck now never meets a course, not even one whose entry asks for it."""
    lesson = anders(
        AANBOD, id="les", titel="Les", soort="les", noden=["nu-vast", "wifi", "leren", "iemand-helpen"]
    )
    helps = anders(AANBOD, noden=["nu-vast", "leren"])
    authored = macros(register(tmp_path, helps, lesson))
    assert _titles(authored.lijst(nood="nu-vast")) == ["Digipunt in de bib"]
    assert _titles(authored.lijst(nood="wifi")) == []
    assert _titles(authored.lijst(nood="leren")) == ["Digipunt in de bib", "Les"]
    assert _titles(authored.lijst(nood="iemand-helpen")) == ["Les"]
    assert _titles(authored.lijst(soort="les")) == ["Les"]


def test_a_list_finds_a_word_that_people_search_for(tmp_path: Path) -> None:
    """A whole word of the entry, no part of one."""
    found = macros(register(tmp_path, anders(AANBOD, trefwoorden=["itsme", "bankkaart"])))
    assert _titles(found.lijst(trefwoord="itsme")) == ["Digipunt in de bib"]
    assert _titles(found.lijst(trefwoord="bank")) == []


def test_languages_are_told_without_dutch(tmp_path: Path) -> None:
    """By name of the language; Dutch is spoken everywhere."""
    offers = (anders(AANBOD, talen=["nl", "fr", "ar"]), anders(AANBOD, id="b", titel="B", talen=["fr"]))
    html = macros(register(tmp_path, *offers)).talen()
    assert [part.split("<")[0] for part in html.split("<span>")[1:]] == ["Arabisch", "Frans"]
    assert html.count("Digipunt in de bib") == 2
    assert "We weten nog niet" in macros(register(tmp_path / "b", anders(AANBOD, talen=["nl"]))).talen()
