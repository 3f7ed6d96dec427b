"""Tested decisions: counts and what follows from an answer are worked out, late included."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from macros.model import Toets
from macros.regie.actieplan import beloften
from macros.regie.alles import regie
from macros.regie.toetsen import Toetsstand, toetsen

from ..klein import ACTOR
from .klein import VZW, actie, met_plan

PLAN: dict[str, Any] = {"acties": [actie("brieven", eigenaar="vzw", termijn="2026-11-20")]}
VROEG: dict[str, Any] = {
    "id": "kamp",
    "titel": "Kamp",
    "soort": "beslissing",
    "op": "2026-06-03",
    "door": "vzw",
    "antwoorden": [{"vraag": "loket", "antwoord": "nee"}],
}
LAAT: dict[str, Any] = {
    "id": "afspraak",
    "titel": "Afspraak",
    "soort": "dienst",
    "op": "2026-10-14",
    "door": "gemeente",
    "antwoorden": [
        {"vraag": "telefoon", "antwoord": "nee"},
        {"vraag": "online", "antwoord": "ja"},
        {"vraag": "klare-taal", "antwoord": "deels"},
    ],
    "acties": [
        {"vraag": "telefoon", "actie": "brieven"},
        {"vraag": "telefoon", "wat": "We bellen.", "termijn": "2026-11-21", "eigenaar": "gemeente"},
        {"vraag": "klare-taal", "wat": "We schrijven.", "termijn": "2026-11-20", "status": "loopt"},
        {"vraag": "klare-taal", "wat": "Gedaan.", "termijn": "2026-11-20", "status": "klaar"},
    ],
}


def getoetst(folder: Path) -> tuple[Toetsstand, ...]:
    """Return the two records over the small plan."""
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.dump({"versie": "1", "toetsen": [VROEG, LAAT]}, allow_unicode=True, default_style='"')
    (folder / "toetsen.yaml").write_text(text, "utf-8")
    return regie(met_plan(folder, plan=PLAN, actoren=[ACTOR, VZW])).toetsen


def test_the_latest_comes_first_with_its_counts(tmp_path: Path) -> None:
    """Eighteen questions; what nobody answered is open, never “nee”."""
    assert [(state.toets.id, state.door.id, state.zin) for state in getoetst(tmp_path)] == [
        ("afspraak", "gemeente", "18 vragen: 1 ja · 1 deels · 1 nee · 15 nog open."),
        ("kamp", "vzw", "18 vragen: 1 nee · 17 nog open."),
    ]


def test_what_follows_from_an_answer(tmp_path: Path) -> None:
    """An action of the plan has its status, owner and term from there; today is not late yet, done never is."""
    found = [
        (point.vraag.id, action.wat, action.status, action.eigenaar and action.eigenaar.id, action.te_laat)
        for point in getoetst(tmp_path)[0].punten
        for action in point.gevolgen
    ]
    assert found == [
        ("telefoon", "Brieven", "beloofd", "vzw", True),
        ("telefoon", "We bellen.", "beloofd", "gemeente", False),
        ("klare-taal", "We schrijven.", "loopt", None, True),
        ("klare-taal", "Gedaan.", "klaar", None, False),
    ]


def test_a_no_on_which_nobody_acts(tmp_path: Path) -> None:
    """It is told; a question that nobody answered is no such thing."""
    late, early = getoetst(tmp_path)
    assert [p.vraag.id for p in late.punten if p.zonder_actie] == []
    assert [p.vraag.id for p in early.punten if p.zonder_actie] == ["loket"]


def test_which_answers_touch_a_card(tmp_path: Path) -> None:
    """Only what was answered."""
    late, early = getoetst(tmp_path)
    assert [p.vraag.id for p in late.raakt("offline-alternatieven")] == ["telefoon"]
    assert [p.vraag.id for p in early.raakt("klare-taal")] == []


def test_an_action_on_a_question_of_another_day_stays(tmp_path: Path) -> None:
    """Somebody promised it: it shows, late too, though the question was not asked and nobody answered it."""
    register = met_plan(tmp_path, plan=PLAN, actoren=[ACTOR, VZW])
    asked = register.toetsvragen
    gone = tuple(q.model_copy(update={"tot": date(2026, 1, 31)}) for q in asked.vragen)
    record = {
        **VROEG,
        "antwoorden": [],
        "acties": [{"vraag": "hulp-nu", "wat": "We helpen.", "termijn": "2026-11-20"}],
    }
    found = toetsen(
        replace(
            register,
            toetsvragen=asked.model_copy(update={"vragen": gone}),
            toetsen=(Toets.model_validate(record),),
        ),
        beloften(register),
    )[0]
    assert [(p.vraag.id, p.antwoord, [(a.wat, a.te_laat) for a in p.gevolgen]) for p in found.punten] == [
        ("hulp-nu", None, [("We helpen.", True)])
    ]
    assert found.zin == "1 vraag: 1 nog open."
