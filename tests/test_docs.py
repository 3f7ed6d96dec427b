"""The authored pages fit the register and each other: tiles have pages, journeys are short, urgent ways stay urgent."""

from __future__ import annotations

import re
from posixpath import join, normpath

import pytest

from macros.model.keuzes import LEERVRAAG, Nood
from macros.views.noden import KEUZES, STAPPEN

from .conftest import ROOT

DOCS = ROOT / "docs"

JOURNEYS = {
    "Ik zit nu vast": ("noden/nu-vast", 1),
    "Een laptop lenen": ("noden/toestel-lenen", 2),
    "Gratis wifi in de buurt": ("noden/wifi", 2),
    "Een computer of printer": ("noden/computer-of-printer", 2),
    "Goedkoper internet thuis": ("noden/goedkoper-internet", 2),
    "itsme leren": ("hulp/itsme", 2),
    "Bankieren leren": ("hulp/bankieren", 2),
    "Veilig op het internet": ("hulp/veilig-internet", 2),
    "Mijn toestel is kapot": ("noden/toestel-stuk", 1),
    "Ik kan niet komen": ("noden/niet-komen", 1),
    "Een klant helpen": ("noden/iemand-helpen", 1),
    "Ik begin pas": ("noden/beginnen", 1),
    "Mijn Burgerprofiel": ("noden/mijn-burgerprofiel", 2),
    "Liever niet online": ("noden/offline-regelen", 3),
    "Bedrog": ("hulp/bedrog", 2),
}
"""What a person comes for → the page that answers, and the taps it may take from home."""

_EXPLAINED = re.compile(r"\{\{ woord\('(?:[^']*', ')?([^']*)'\) \}\}")
"""A word with its explanation behind it, `woord('app', 'apps')`: a reader sees the last of the two."""


def _text(page: str) -> str:
    file = DOCS / f"{page}.md"
    return (file if file.exists() else DOCS / page / "index.md").read_text("utf-8")


def _links(page: str) -> list[str]:
    """Return the authored pages that a page leads to, by its tiles and by its words."""
    text, home = _text(page), page if (DOCS / page).is_dir() else page.rpartition("/")[0]
    steps = [match[1] or "start" for match in re.finditer(r"\{\{ noden\((?:'([a-z]+)')?\) \}\}", text)]
    tiles = [tile for step in steps for tile in STAPPEN[step]]
    words = [normpath(join(home, link)) for link in re.findall(r"\]\(([^):#]+)\.md\)", text)]
    return [*tiles, *(word.removesuffix("/index") for word in words)]


def _taps() -> dict[str, int]:
    """Return every page that home leads to, with the fewest taps."""
    found, rim = {"index": 0}, ["index"]
    while rim:
        reached = {link: found[page] + 1 for page in rim for link in _links(page)}
        rim = [page for page in reached if page not in found]
        found |= {page: reached[page] for page in rim}
    return found


def test_each_choice_has_a_page_named_as_its_tile() -> None:
    """A tile without a page would be dead, and other words would make a reader doubt."""
    headings = {page: re.search(r"^# (.+)$", _text(page), re.MULTILINE) for page in KEUZES}
    assert {page: match[1] for page, match in headings.items() if match} == {
        page: words for page, (words, _) in KEUZES.items()
    }


def test_no_page_of_a_need_is_hidden() -> None:
    """A page without a tile would be found by nobody."""
    files = {f"noden/{file.stem}" for file in (DOCS / "noden").glob("*.md")}
    assert files == {f"noden/{need.value}" for need in Nood}


def test_each_page_of_a_need_lists_its_own_offers() -> None:
    """One list on each page, of that need alone."""
    for need in Nood:
        assert re.findall(r"\{\{ lijst\((.*)\) \}\}", _text(f"noden/{need.value}")) == [
            f"nood='{need.value}'"
        ]


def test_below_its_own_offers_each_page_of_a_need_has_those_of_neighbours() -> None:
    """Of the same need; ours come first."""
    for need in Nood:
        _, below = _text(f"noden/{need.value}").split("{{ lijst(")
        assert f"{{{{ buren('{need.value}') }}}}" in below


@pytest.mark.parametrize("page", sorted(KEUZES))
def test_each_page_ends_at_the_council(page: str) -> None:
    """A way in when nothing fits."""
    assert _text(page).rstrip().endswith("{{ hulpweg() }}")


@pytest.mark.parametrize(("page", "most"), JOURNEYS.values(), ids=JOURNEYS)
def test_a_journey_takes_few_taps(page: str, most: int) -> None:
    """Home leads to each answer in three taps at most, to most of them in fewer."""
    assert most <= 3
    assert _taps()[page] <= most


def test_an_urgent_question_never_ends_at_a_course() -> None:
    """Whatever one chooses after “het moet nu”: no page among them is about learning or lists its offers."""
    found, rim = {"hulp/nu"}, {"hulp/nu"}
    while rim:
        rim = {link for page in rim for link in _links(page)} - found
        found |= rim
    learning = {f"noden/{need.value}" for need in LEERVRAAG} | set(STAPPEN["leren"]) - {"hulp/bedrog"}
    assert {"noden/nu-vast", "noden/toestel-stuk", "noden/niet-komen", "hulp/bedrog"} <= found
    assert found & learning == set()


@pytest.mark.parametrize("page", sorted({*STAPPEN["leren"], "noden/leren"} - {"noden/beginnen"}))
def test_whoever_cannot_wait_is_not_sent_to_a_course(page: str) -> None:
    """A page about learning says above its offers where somebody helps now: its title does not tell the two apart."""
    assert "[Kijk wie je nu helpt](" in _text(page).split("{{ lijst(")[0]


@pytest.mark.parametrize("page", [page for page in sorted(KEUZES) if "{{ lijst(" in _text(page)])
def test_a_page_says_what_to_do_before_it_lists(page: str) -> None:
    """The answer comes first: words stand above the list of offers."""
    opening = _text(page).split("\n# ", 1)[1].split("{{ lijst")[0].split("{{ hulpweg")[0]
    assert len(_EXPLAINED.sub(r"\1", opening).split()) > 12
