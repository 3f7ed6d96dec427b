"""The tick list: what an issue shows, without anything of Markdown in the names, and the same for a program."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from macros.nazichtronde.ronde import vinklijst
from macros.nazichtronde.vinkjes import als_json, als_markdown

from ..klein import ACTOR, VANDAAG, anders
from ..regie.klein import LANG_GELEDEN, NAGEKEKEN, hulp, plaats
from .klein import toen

BEGIN = date(2026, 11, 10)
ACTOREN = [anders(ACTOR, nagekeken=NAGEKEKEN, mail="info@kleindorp.example", telefoon="03 555 00 11")]
PLAATSEN = [anders(plaats("bib"), nagekeken=NAGEKEKEN)]
SINDS = {"op": "2026-11-12", "hoe": "bezoek", "door": "gemeente"}


def _list(folder: Path, *checks: dict[str, str]) -> str:
    offers = [
        anders(hulp(name), titel=f"Hulp *{name}* voor @iedereen #{at}", nagekeken=check)
        for at, (name, check) in enumerate(zip("ab", checks, strict=True), 1)
    ]
    return als_markdown(vinklijst(toen(BEGIN, folder, *offers, actoren=ACTOREN, plaatsen=PLAATSEN), VANDAAG))


def test_the_body_of_the_issue(tmp_path: Path) -> None:
    """Ticked once somebody checked it; a name calls nobody and formats nothing, and no address stands there."""
    assert _list(tmp_path, LANG_GELEDEN, SINDS).splitlines() == [
        "**Nazichtronde van 10 november 2026**: 1 van de 2 nagekeken op 21 november 2026.",
        "",
        "Vraag het na per mail, telefoon of bezoek en noteer het: "
        "`portaal bevestig ID --op DAG --door ACTOR --hoe telefoon`. Deze lijst vinkt dan vanzelf af.",
        "",
        "## Gemeente Kleindorp (bel 03 555 00 11)",
        "",
        r"- [ ] Hulp \*a\* voor &#64;iedereen &#35;1 (aanbod `a`): te lang geleden nagekeken, uiterlijk 2 september 2026",
        r"- [x] Hulp \*b\* voor &#64;iedereen &#35;2 (aanbod `b`): nagekeken op 12 november 2026, bij een bezoek",
        "",
        "Nog 1 te gaan.",
    ]


def test_when_all_is_answered_it_says_so(tmp_path: Path) -> None:
    """The last line is what a workflow and a person look for."""
    lines = _list(tmp_path, SINDS, SINDS).splitlines()
    assert lines[-1] == "Alles is beantwoord."
    assert "## Gemeente Kleindorp" in lines


def test_the_same_for_a_program(tmp_path: Path) -> None:
    """`klaar` is what decides."""
    begin = toen(
        BEGIN, tmp_path, anders(hulp("a"), nagekeken=LANG_GELEDEN), actoren=ACTOREN, plaatsen=PLAATSEN
    )
    assert json.loads(als_json(vinklijst(begin, VANDAAG))) == {
        "versie": 1,
        "ronde": "2026-11-10",
        "vandaag": "2026-11-21",
        "klaar": False,
        "totaal": 1,
        "gedaan": 0,
        "actoren": [
            {
                "id": "gemeente",
                "naam": "Gemeente Kleindorp",
                "punten": [
                    {
                        "soort": "aanbod",
                        "id": "a",
                        "naam": "A",
                        "gedaan": False,
                        "staat": "te lang geleden nagekeken, uiterlijk 2 september 2026",
                    }
                ],
            }
        ],
    }
