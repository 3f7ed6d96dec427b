"""All we write ourselves is plain Dutch: the pages, the word list, and the fixed words of templates and views."""

from __future__ import annotations

import ast
import re
import time
from functools import cache
from pathlib import Path

import pytest
from wordfreq import zipf_frequency

from macros import paths
from macros.check import language
from macros.check.pages import check_pages
from macros.load.pages import Page, read_pages
from macros.taal.markdown import passages, regel_en_kolom, voorwerk
from macros.taal.regels import vermeden_woorden
from macros.taal.tekst import Soort, Tekst, passage, tekst
from macros.taal.woordenboek import Woordenboek
from macros.taal.zeldzaam import zeldzame_woorden

from .conftest import ROOT, VANDAAG
from .registers import nagekeken

CONTENT = nagekeken("boechout")[0]
PAGES = [
    page for page in read_pages(paths.DOCS)[0] if not {"lezers", "taal"} & voorwerk(page.text).velden.keys()
]


def _book() -> Woordenboek:
    found = language.words_of(CONTENT)
    assert found is not None
    return found


BOOK = _book()


def _one(text: str) -> Tekst:
    return tekst([passage(Soort.ALINEA, text)], BOOK)


@cache
def frequentie(word: str) -> float:
    """Return how often a Dutch text uses a word, on the Zipf scale."""
    return float(zipf_frequency(word, "nl"))


@pytest.mark.parametrize("name", ["boechout", "testdorp"])
def test_no_page_stops_the_build(name: str) -> None:
    """Whatever register stands beside it."""
    found = check_pages(paths.DOCS, nagekeken(name)[0], VANDAAG)
    assert [str(problem) for problem in found if problem.severity == "fout"] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_rare_word_is_explained(page: Page) -> None:
    """A resident meets no word that few people use, unless the word list explains it."""
    where = regel_en_kolom(page.text)
    found = zeldzame_woorden(tekst(passages(page.text), BOOK), BOOK, frequentie)
    assert [f"{page.name}:{where(one.plek)}  {one.tekst}" for one in found] == []


def test_explanations_hold_no_rare_word_that_is_not_explained() -> None:
    """Else the reader who looked up one word is stuck at the next."""
    for word in CONTENT.woordenlijst.woorden if CONTENT.woordenlijst else ():
        found = zeldzame_woorden(_one(word.uitleg), BOOK, frequentie)
        assert [one.tekst for one in found] == [], word.id


def test_the_lists_are_large() -> None:
    """Sixty words to avoid, forty explained, and none of them both."""
    assert CONTENT.taal
    assert CONTENT.woordenlijst
    assert len(CONTENT.taal.vermijd) >= 60
    assert len(CONTENT.woordenlijst.woorden) >= 40
    avoided = {phrase for found in BOOK.vermijd.values() for phrase, _ in found}
    assert [word for word in BOOK.uitgelegd if (word,) in avoided] == []


def test_the_lists_keep_the_alphabet() -> None:
    """So that whoever adds a word sees that it is there already."""
    assert CONTENT.taal
    for words in (CONTENT.taal.vermijd, CONTENT.taal.afkortingen):
        names = [entry.woord for entry in words]
        assert names == sorted(names, key=lambda word: word.replace("ë", "e"))


POLICY = frozenset(
    {
        "bouwsteen",
        "bouwstenenlijst",
        "actieplan",
        "beleid",
        "legplan",
        "opendata",
        "wie-doet-wat",
        "stand-van-zaken",
        "toets",
        "toetsing",
        "werksessie",
        "wie-actoren",
        "wie-kolom",
        "wie-overzicht",
    }
)
"""Views and templates of pages on policy, which use the words of the field."""


def _of_templates() -> list[tuple[str, str]]:
    """Return the fixed words of every template, without tags and Jinja."""
    nothing = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^<>]*>", re.DOTALL)
    files = (file for file in sorted(paths.OVERRIDES.rglob("*.html")) if file.stem not in POLICY)
    return [(file.name, nothing.sub(" … ", file.read_text("utf-8"))) for file in files]


def _of_views() -> list[tuple[str, str]]:
    """Return the texts in views: every string with a space in it that is no docstring."""
    found = []
    for file in sorted((ROOT / "macros" / "views").glob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        docs = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        strings = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in docs)
        texts = (node.value for node in strings if isinstance(node.value, str) and file.stem not in POLICY)
        found += [(file.name, text) for text in texts if " " in text]
    return found


def test_our_own_fixed_texts_hold_no_word_to_avoid() -> None:
    """Templates and views speak as plainly as the pages do."""
    fixed = [*_of_templates(), *_of_views()]
    assert len(fixed) > 200
    assert [
        f"{name}: {found.tekst}" for name, text in fixed for found in vermeden_woorden(_one(text), BOOK)
    ] == []


def test_checking_the_pages_is_quick() -> None:
    """A writer who saves a page does not wait for it: 0.3 s of processor for all pages."""
    start = time.process_time()
    check_pages(Path(paths.DOCS), CONTENT, VANDAAG)
    assert time.process_time() - start < 0.3
