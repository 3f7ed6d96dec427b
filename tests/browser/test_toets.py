"""The e-inclusion test in a browser: filled in by keyboard, read back by the register, kept, emptied, printed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.check import check
from macros.load import load
from tests.conftest import DATA, VANDAAG

from . import axe
from .chromium import STATES, Tab
from .paper import A4, printed

NO_STORE = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('dicht'); } })"
QUESTIONS = 18
ANSWERS = ("Ja", "Deels", "Nee", "Niet van toepassing")


@pytest.fixture
def form(testdorp: str) -> str:
    """The address of the form."""
    return f"{testdorp}beleid/toets/"


def fill_in(page: Page) -> None:
    """Fill in the whole form with a keyboard: Tab goes on, Space and arrows choose, letters are typed."""
    keys = page.keyboard
    page.get_by_label("Wat toets je?").focus()
    keys.type('Melden: "put in de weg"')
    keys.press("Tab")
    keys.press("Space")
    keys.press("ArrowRight")
    page.get_by_label("Welke dienst of organisatie toetst?").focus()
    keys.type("Dienst w")
    for number in range(QUESTIONS):
        question = page.locator(".toetsvraag").nth(number)
        question.get_by_role("radio").first.focus()
        keys.press("Space")
        for _ in range(number % len(ANSWERS)):
            keys.press("ArrowRight")
        if number % len(ANSWERS) == 2:
            keys.press("Tab")
            keys.type("Nog niet.")
            keys.press("Tab")
            keys.type("We doen het: binnenkort")


def problems(folder: Path, more: str = "") -> list[str]:
    """Return what check tells of Testdorp with this text under its records."""
    data = folder / "data"
    shutil.copytree(DATA["testdorp"], data, dirs_exist_ok=True)
    with (data / "toetsen.yaml").open("a", encoding="utf-8") as file:
        file.write(more)
    return [f"{problem.severity} {problem.text}" for problem in check(load(data), VANDAAG)[1]]


def test_a_whole_round(form: str, open_tab: Callable[..., Tab], tmp_path: Path):
    """What is copied and what is saved can be put in the register, and check has nothing to add."""
    tab = open_tab()
    axe.prepare(tab.page)
    page = tab.go(form)
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    told = page.locator(".uitkomst [role=status]").first
    expect(told).to_have_text(
        "18 nog open. Vul nog in: wat je toetst; of het een beslissing of een dienst is; welke dienst toetst; "
        "minstens één antwoord."
    )
    expect(page.get_by_role("button", name="Kopieer de tekst")).to_have_count(0)
    fill_in(page)
    expect(told).to_have_text("5 ja · 5 deels · 4 nee · 4 niet van toepassing.")
    page.get_by_role("button", name="Kopieer de tekst").press("Enter")
    expect(page.get_by_text("De tekst is gekopieerd.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert 'titel: "Melden: \\"put in de weg\\""' in copied
    assert copied.count("We doen het: binnenkort") == 4
    assert problems(tmp_path, copied) == problems(tmp_path / "zonder")
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    assert download.value.suggested_filename == "melden-put-in-de-weg.yaml"
    assert Path(download.value.path()).read_text("utf-8") == copied
    for state in STATES:
        tab.to(state)
        assert axe.run(page) == {"violations": [], "undecided": []}, state
        assert page.evaluate("toets.misfits()") == [], state
        assert page.evaluate("toets.smallTargets()") == [], state
    _kept_emptied_and_back(tab, copied)
    outside = [line for line in tab.noise(form.removesuffix("beleid/toets/")) if "blob:" not in line]
    assert outside == ["bewaart gegevens in de browser"]


def _kept_emptied_and_back(tab: Tab, copied: str) -> None:
    """A visit later everything is still there; one press empties, one puts back."""
    page = tab.page
    page.reload(wait_until="load")
    expect(page.get_by_text("Je was al begonnen.")).to_be_visible()
    expect(page.get_by_label("Je toets als tekst")).to_have_value(copied)
    page.get_by_role("button", name="Begin opnieuw").press("Enter")
    back = page.get_by_role("button", name="Zet terug")
    expect(back).to_be_focused()
    expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    back.press("Enter")
    expect(page.get_by_label("Je toets als tekst")).to_have_value(copied)
    expect(page.get_by_role("button", name="Begin opnieuw")).to_be_focused()


def test_a_device_that_keeps_nothing_is_told(form: str, open_tab: Callable[..., Tab]):
    """The form works all the same; an action is asked only where the answer is no or not quite."""
    tab = open_tab()
    tab.page.add_init_script(NO_STORE)
    page = tab.go(form)
    expect(page.get_by_text("Op dit toestel kunnen we niets bewaren.")).to_be_visible()
    question = page.locator(".toetsvraag").first
    action = question.get_by_label("Wat doen jullie eraan?")
    expect(action).to_be_hidden()
    question.get_by_label("Nee", exact=True).check()
    expect(action).to_be_visible()
    question.get_by_label("Ja", exact=True).check()
    expect(action).to_be_hidden()
    assert tab.messages == []


def test_without_script_it_is_a_form_on_paper(form: str, open_tab: Callable[..., Tab]):
    """Every question with its boxes and lines, on a few sheets; nothing that looks like a field and is none."""
    page = open_tab(java_script_enabled=False).go(form)
    assert page.locator("input, select, textarea, button").count() == 0
    paper = printed(page)
    assert paper.sizes == {A4}
    assert paper.count <= 5
    questions = page.locator(".toetsvraag h4").all_inner_texts()
    assert len(questions) == QUESTIONS
    assert [question for question in questions if not paper.holds(question)] == []
    assert paper.text.count("Bijnee:watdoenjullieeraan?") == QUESTIONS
    assert not paper.holds("Wat is al getoetst?")
