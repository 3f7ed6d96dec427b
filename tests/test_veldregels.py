"""The rules of one field: Python and JavaScript say the same about the same text, word for word."""

from __future__ import annotations

import gzip
import json
import re
import warnings
from pathlib import Path
from random import Random

import pytest

from macros import paths
from macros.veldregels import PATRONEN, RITMES, VORMEN, ZINNEN, als_json, keur

from .veldregels import CASES, TYPES, Geval, gevallen, in_javascript, in_python
from .veldregels.teksten import MAKERS, beschadigd

GEVALLEN = gevallen()


@pytest.mark.parametrize("case", GEVALLEN, ids=lambda case: f"{case.vorm}-{case.tekst}"[:60])
def test_case_in_python(case: Geval) -> None:
    """The models say what the case expects, and nothing else."""
    assert in_python(case) == case.zegt


def test_cases_in_javascript(tmp_path: Path) -> None:
    """The form says the same; what only Python can know it leaves to the council."""
    found = zip(GEVALLEN, in_javascript(GEVALLEN, tmp_path), strict=True)
    expected = [(case, "" if case.alleen_python else case.zegt) for case in GEVALLEN]
    assert list(found) == expected


def test_there_are_many_cases() -> None:
    """Every kind of field has cases that are right and cases that are wrong."""
    assert len(GEVALLEN) >= 300
    assert {case.vorm for case in GEVALLEN} == {*TYPES, "samen", "lengte", "keuze"}
    assert all(path.read_text("utf-8").startswith("# ") for path in CASES.glob("*.yaml"))


def test_only_a_telephone_number_is_for_python_alone() -> None:
    """Which numbers are given out stands in a list that is too large for a form."""
    assert {case.vorm for case in GEVALLEN if case.alleen_python} == {"telefoon"}


def test_any_text_gets_the_same_message_in_both(tmp_path: Path) -> None:
    """Thousands of texts from the words of each field, damaged: never two verdicts, and no message is wrong."""
    choose = Random(5)
    texts = [(kind, beschadigd(make(choose), choose)) for kind, make in MAKERS.items() for _ in range(700)]
    cases = [Geval(kind, text) for kind, text in dict.fromkeys(texts)]
    both = zip(cases, map(in_python, cases), in_javascript(cases, tmp_path), strict=True)
    differ = [
        (case.vorm, case.tekst, python, script)
        for case, python, script in both
        if python != script and (case.vorm, script) != ("telefoon", "")
    ]
    assert differ == []
    assert len(cases) > 4000


@pytest.mark.parametrize("kind", [*MAKERS])
def test_texts_are_right_and_wrong(kind: str) -> None:
    """The texts that both are asked about do not all get one verdict."""
    choose = Random(7)
    verdicts = {bool(in_python(Geval(kind, MAKERS[kind](choose)))) for _ in range(200)}
    assert verdicts == {True, False}


def test_patterns_are_read_alike_by_both() -> None:
    """No look behind (phones before 2023), and no class or border that means less in JavaScript."""
    patterns = [
        *PATRONEN.values(),
        *RITMES.values(),
        *(rule.patroon for rules in VORMEN.values() for rule in rules),
    ]
    strange = re.compile(r"\\[bBdDwWZA]|(?<!\[)\\s(?!\\S)|\(\?(?![:!=])|\*\+|\+\+|\?\+")
    assert [pattern for pattern in patterns if strange.search(pattern)] == []
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for pattern in patterns:
            re.compile(pattern)


def test_every_message_is_used() -> None:
    """A message without a rule is a leftover."""
    code = "".join(path.read_text("utf-8") for path in sorted((paths.ROOT / "macros").rglob("*.py")))
    named = {rule.zin for rules in VORMEN.values() for rule in rules} | {f"ritme_{name}" for name in RITMES}
    assert [
        name for name in ZINNEN if name not in named and code.count(f'"{name}"') + code.count(f"'{name}'") < 2
    ] == []


@pytest.mark.parametrize("kind", [*VORMEN])
def test_an_endless_text_is_judged_at_once(kind: str) -> None:
    """No text keeps a rule busy."""
    for part in ("0", "a.", "a-", "0 ", "(0", "@"):
        for begin in ("", "https://", "www.", "a@"):
            assert keur(kind, f"{begin}{part * 3000}\n")


def test_the_table_is_small_enough_for_a_form() -> None:
    """What a form fetches beside its own words stays under 4 kB."""
    table = json.dumps(als_json(), ensure_ascii=False, separators=(",", ":")).encode()
    assert len(gzip.compress(table, 9, mtime=0)) < 4000
