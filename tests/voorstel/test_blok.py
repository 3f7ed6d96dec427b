"""The block of a proposal: what survives a mail, what is told of a damaged one."""

from __future__ import annotations

import re
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.voorstel.blok import MEESTE_BLOKKEN, Veldwijziging, Voorstel, code, schrijf, vind

from ..conftest import ROOT
from .klein import ander_nummer, voorstel
from .ruw import blok, fouten, json_blok

CASES = sorted((ROOT / "tests" / "cases" / "voorstel").glob("*.yaml"))
BLOK = schrijf(ander_nummer())


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_golden_blocks(path: Path) -> None:
    """The same proposal gives the same block in Python as in JavaScript, and is read back."""
    case = yaml.safe_load(path.read_text("utf-8"))
    raw = case["voorstel"]
    wanted = Voorstel(
        raw["soort"],
        raw["id"],
        date.fromisoformat(raw["op"]),
        raw["van"],
        tuple(Veldwijziging(*change) for change in raw["velden"]),
        raw["nieuw"],
        raw["bericht"],
    )
    assert schrijf(wanted) == case["blok"]
    assert vind(case["blok"], "mail.txt") == ([wanted], [])


def test_the_lines_are_short() -> None:
    """So that no mail program breaks them; the last one holds the code by which the proposal is known."""
    lines = BLOK.splitlines()
    assert max(map(len, lines)) == 60
    assert lines[-1] == f"=== EINDE {code(ander_nummer())} ==="


WEGEN = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "geciteerd": lambda text: re.sub("^", "> ", text, flags=re.MULTILINE),
    "dubbel geciteerd": lambda text: re.sub("^", "> > | ", text, flags=re.MULTILINE),
    "ingesprongen": lambda text: re.sub("^", "    ", text, flags=re.MULTILINE),
    "korter afgebroken": lambda text: re.sub("([^=\n ]{17})", "\\1\n> ", text),
    "op één regel": lambda text: text.replace("\n", " "),
    "zonder regels": lambda text: text.replace("\n", ""),
    "nulbreedte": lambda text: "\u200b".join(text),
    "zacht koppelteken": lambda text: re.sub("([A-Za-z0-9]{10})", "\\1\u00ad", text),
    "vaste spaties": lambda text: text.replace(" ", "\u00a0").replace("\n", "\u00a0\n"),
    "niet-afbrekend koppelteken": lambda text: text.replace("-", "\u2011"),
    "gedachtestreepjes": lambda text: text.replace("-", "\u2013"),
    "slimme aanhalingstekens eromheen": lambda text: f"“{text}”",
    "in een codeblok": lambda text: f"### Voorstel\n\n```\n{text}```\n\n_No response_\n",
    "met een handtekening": lambda text: f"Dag,\n\n{text}\n-- \nAnna\n=== tot straks ===\n",
}
"""What happens to a text on its way through mail and issues."""


@pytest.mark.parametrize("weg", WEGEN.values(), ids=WEGEN)
def test_what_a_block_survives(weg: Any) -> None:
    """It is read back, whatever a mail program did to the white space around it."""
    streepjes = voorstel(("kort", "a", "½>>>?~~~ – ½"), ("titel", None, "~" * 30 + "ÿ" * 30))
    assert {"-", "_"} < set(schrijf(streepjes))
    assert vind(weg(schrijf(streepjes)), "mail.txt") == ([streepjes], [])


def test_every_block_of_a_text_with_its_place() -> None:
    """Also two on one line."""
    other = voorstel(("kosten", None, "Gratis"))
    found, problems = vind(f"Dag,\n{BLOK}en\n{schrijf(other)}", "mail.txt")
    assert (found, problems) == ([ander_nummer(), other], [])
    assert [str(one.plek) for one in found] == ["mail.txt:2:1", f"mail.txt:{3 + BLOK.count(chr(10))}:1"]


def test_a_block_that_stands_there_twice_counts_once() -> None:
    """An answer quotes the mail that it answers."""
    found, problems = vind(f"{BLOK}\n{re.sub('^', '> ', BLOK, flags=re.MULTILINE)}", "mail.txt")
    assert found == [ander_nummer()]
    assert [str(problem) for problem in problems] == [
        f"mail.txt:{BLOK.count(chr(10)) + 2}:3  tip  Dit voorstel staat ook op regel 1. We tellen het één keer."
    ]


ALLES = "Kopieer alles, van === VOORSTEL 1 === tot en met de regel === EINDE … ===."
GEEN_EINDE = f"Van dit voorstel ontbreekt het einde. {ALLES}"
GEEN_BEGIN = f"Van dit voorstel ontbreekt het begin. {ALLES}"
CODE = code(ander_nummer())
STUK = f"Dit voorstel is onderweg beschadigd: het klopt niet met zijn controlecode “{CODE}”. {ALLES}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Ons uur verandert.", []),
        (BLOK[:90], [GEEN_EINDE]),
        (BLOK[30:], [GEEN_BEGIN]),
        (f"{BLOK[:90]}\n{BLOK[30:]}", [STUK]),
        (f"{BLOK[:90]}\n{BLOK[:90]}", [GEEN_EINDE, GEEN_EINDE]),
        (BLOK.replace("e", "f", 1), [STUK]),
        (BLOK.replace("aW", "aW…", 1), [STUK]),
        (f"=== VOORSTEL 1 === === EINDE {CODE} ===", [STUK]),
        (
            BLOK.replace("VOORSTEL 1", "VOORSTEL 2"),
            [
                "Dit is een voorstel van versie 2, wij lezen versie 1. Maak het opnieuw op de pagina “Wijzig dit”."
            ],
        ),
    ],
)
def test_a_damaged_block(text: str, expected: list[str]) -> None:
    """What is missing or changed on the way is told as such, with what to copy."""
    assert fouten(text) == expected


def test_very_large_and_very_many() -> None:
    """A block is at most 20 kB and a mail holds at most fifty; reading a megabyte of marks takes no time."""
    assert fouten(blok(b"x" * 30_000))[0].startswith("Dit voorstel is groter dan 20 kB.")
    assert fouten(json_blok(bericht="x" * 21_000))[0].startswith("Dit voorstel is groter dan 20 kB.")
    found, problems = vind(
        "".join(schrijf(voorstel(("kosten", None, f"{n} euro"))) for n in range(3000)), "m"
    )
    assert len(found) == MEESTE_BLOKKEN
    assert [problem.text for problem in problems] == [
        "Hier begint voorstel 51. We lezen er hoogstens 50 tegelijk. Verdeel ze."
    ]
    assert vind("=" * 300_000, "m") == ([], []) == vind("=== VOORSTEL " * 20_000 + " " * 50_000, "m")


_STUKKEN = [*"=VOORSTEL EINDE1\n> abc\u200b-_é", BLOK, BLOK[:70], escape(BLOK)]


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(_STUKKEN), max_size=60).map("".join))
def test_any_text(text: str) -> None:
    """Whatever surrounds blocks, reading ends with places that are in the text."""
    for problem in vind(text, "mail.txt")[1]:
        assert 1 <= problem.place.line <= text.count("\n") + 1
