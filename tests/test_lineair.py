"""Twice the register is twice the work: counted in calls of functions, so that no clock decides."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

from macros import paths
from macros.check import check
from macros.check.language import _texts, plain_dutch, words_of
from macros.check.privacy import NO_PERSON, SIGNS, _suspect
from macros.check.references import _named, _references, unknown_cards, unknown_references
from macros.check.structure import parse
from macros.load import load
from macros.model import Model, Offer
from macros.register import Register, link
from macros.taal.regels import hoofdletters
from scripts.bench.registers import vergroot

DAY = date(2026, 11, 21)
SMALL, LARGE = 200, 400


def calls(work: Callable[[], object]) -> Counter[CodeType]:
    """Return how often each function of Python was called during some work."""
    found: Counter[CodeType] = Counter()

    def count(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            found[frame.f_code] += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return found


def _register(folder: Path) -> Register:
    return link(check(load(folder), DAY)[0], DAY)


def _ask(register: Register) -> None:
    """Ask of every entry what its page asks."""
    for offer in register.aanbod.values():
        register.telefoon_voor(offer)
        register.eerstvolgende(offer)
        register.in_plaats_van(offer)
        register.zeker(offer)
    for place in register.plaatsen.values():
        register.op_plaats(place)
    for actor in register.actoren.values():
        register.van_actor(actor)
    for card in register.bouwstenen.bouwstenen:
        register.van_bouwsteen(card)
    for entry in (*register.aanbod.values(), *register.plaatsen.values(), *register.actoren.values()):
        register.meldingen_over(entry)
        register.redenen_tot_twijfel(entry)
        register.wacht(entry)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two registers, the second twice the first."""
    home = tmp_path_factory.mktemp("registers")
    for count in (SMALL, LARGE):
        vergroot(paths.ROOT / "voorbeelden" / "testdorp" / "data", home / str(count), count)
    _register(home / str(SMALL))  # what is remembered for good is remembered now
    return home / str(SMALL), home / str(LARGE)


def test_reading_checking_and_linking_grow_with_the_register(folders: tuple[Path, Path]) -> None:
    """No function is called more than in proportion: a rule that looks at every pair would be."""
    small, large = (calls(lambda folder=folder: _register(folder)) for folder in folders)  # type: ignore[misc]
    assert large.total() < 2.1 * small.total()
    often = {code.co_qualname for code, count in large.items() if count > 1000 and count > 2.5 * small[code]}
    assert often == set()


def test_no_question_looks_at_the_whole_register(folders: tuple[Path, Path]) -> None:
    """What a page asks is looked up, so that twice the pages are twice the work."""
    small, large = (_register(folder) for folder in folders)
    once, twice = (calls(lambda register=register: _ask(register)) for register in (small, large))  # type: ignore[misc]
    assert twice.total() < 2.2 * once.total()


def test_nothing_compares_models(folders: tuple[Path, Path]) -> None:
    """Entries are told apart by id or by identity: comparing two field by field is slow, and says nothing more."""
    compare = {Model.__eq__.__code__, Offer.__eq__.__code__}
    found = calls(lambda: _ask(_register(folders[1])))
    assert sum(found[code] for code in compare) < 50


def test_what_many_entries_say_is_read_once(folders: tuple[Path, Path]) -> None:
    """Sentences and words are looked up in each text by itself, and in the same text never again."""
    content = parse(load(folders[1]))[0]
    words_of(content)
    texts = {(kind, text) for entry in content.entries() for _, kind, text in _texts(entry)}
    found = calls(lambda: list(plain_dutch(content, DAY)))
    assert found[hoofdletters.__code__] == len(texts) < found[_texts.__code__]


def test_nobody_asks_where_a_reference_stands_that_leads_somewhere(folders: tuple[Path, Path]) -> None:
    """Only what is missing from its list is looked for in the files."""
    content = parse(load(folders[0]))[0]
    found = calls(lambda: [*unknown_references(content, DAY), *unknown_cards(content, DAY)])
    assert found[_references.__code__] == 0 < found[_named.__code__]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Vraag naar Jan Peeters.",
            "Mevr. De Smet",
            "mw. Peeters helpt",
            "de heer Maes",
            "Contact: An Maes",
        ),
        *("Bel Jan Peeters", "bij Jan Peeters", "0470 12 34 56", "+32 470/12.34.56", "jan@telenet.be"),
        *("Kerkstraat 12", "in de Dorpslaan  3", "85.07.30-033.28"),
    ],
)
def test_where_a_sign_is_found_its_clue_stands(text: str) -> None:
    """All texts are searched for clues at once; a text without one is never looked at again."""
    assert [sign for sign in SIGNS if sign.find(text, NO_PERSON)]
    found = {sign.what for _, sign in _suspect(["niets", text, "niets"])}
    assert {sign.what for sign in SIGNS if sign.find(text, NO_PERSON)} <= found
