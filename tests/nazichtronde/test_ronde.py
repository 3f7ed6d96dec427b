"""Whom a round asks about what, at which address, and when an entry counts as answered."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from macros.model import Nazichtadres
from macros.nazichtronde.ronde import brieven, vinklijst

from ..klein import ACTOR, VANDAAG, anders, register
from ..regie.klein import LANG_GELEDEN, NAGEKEKEN, VZW, hulp, plaats
from .klein import toen

BEGIN = date(2026, 11, 10)
SOON = {"op": "2026-06-15", "hoe": "mail", "door": "gemeente"}
SINDS = {"op": "2026-11-10", "hoe": "bezoek", "door": "gemeente"}
GEMEENTE = anders(ACTOR, nagekeken=NAGEKEKEN, mail="info@kleindorp.example")
DE_VZW = anders(
    VZW, nagekeken=NAGEKEKEN, mail="vzw@kleindorp.example", tweede_mail="voorzitter@kleindorp.example"
)
PLAATSEN = [anders(plaats("bib"), nagekeken=NAGEKEKEN)]
AANBOD: tuple[dict[str, Any], ...] = (
    anders(hulp("a", aanbieder="vzw"), nagekeken=LANG_GELEDEN),
    anders(hulp("b", aanbieder="vzw"), nagekeken=SOON),
    anders(hulp("c"), nagekeken=SINDS),
    hulp("d"),
)


def test_a_letter_holds_what_is_overdue_never_checked_or_due_within_a_month(tmp_path: Path) -> None:
    """One for each actor, to its address in the register; what is fresh is not asked."""
    found = brieven(register(tmp_path, *AANBOD, actoren=[GEMEENTE, DE_VZW], plaatsen=PLAATSEN), {})
    assert [(letter.actor.id, letter.namen, letter.mail) for letter in found] == [
        ("vzw", ("A", "B"), "vzw@kleindorp.example")
    ]


def test_the_local_address_wins(tmp_path: Path) -> None:
    """Also over the one of the register; what it leaves out comes from there."""
    whole = register(tmp_path, *AANBOD, actoren=[GEMEENTE, DE_VZW], plaatsen=PLAATSEN)
    own = {"vzw": Nazichtadres(actor="vzw", mail="an@thuis.example")}
    assert [letter.mail for letter in brieven(whole, own)] == ["an@thuis.example"]
    again = brieven(whole, own, herinnering=True)
    assert [letter.mail for letter in again] == ["voorzitter@kleindorp.example"]


def test_a_reminder_without_a_second_address_goes_to_the_first(tmp_path: Path) -> None:
    """Better twice there than nowhere."""
    actors = [GEMEENTE, anders(DE_VZW, tweede_mail=None)]
    whole = register(tmp_path, *AANBOD, actoren=actors, plaatsen=PLAATSEN)
    assert [letter.mail for letter in brieven(whole, {}, herinnering=True)] == ["vzw@kleindorp.example"]


def test_without_any_address_there_is_still_a_letter(tmp_path: Path) -> None:
    """It is rung or brought: on paper, with the number of what the actor offers."""
    actors = [GEMEENTE, anders(DE_VZW, mail=None, tweede_mail=None)]
    offers = (anders(AANBOD[0], telefoon="03 555 00 11"), *AANBOD[1:])
    (letter,) = brieven(register(tmp_path, *offers, actoren=actors, plaatsen=PLAATSEN), {})
    assert (letter.mail, letter.telefoon) == (None, "03 555 00 11")


def test_a_round_is_answered_when_all_was_checked_on_its_day_or_since(tmp_path: Path) -> None:
    """What nobody had to ask on that day is no part of it, unless somebody checked it all the same."""
    begin = toen(BEGIN, tmp_path, *AANBOD, actoren=[GEMEENTE, DE_VZW], plaatsen=PLAATSEN)
    found = vinklijst(begin, VANDAAG)
    rows = [(row.actor.id, [(tick.entry.id, tick.gedaan) for tick in row.vinkjes]) for row in found.rijen]
    assert rows == [("vzw", [("a", False)]), ("gemeente", [("c", True)])]
    assert (found.gedaan, found.totaal, found.klaar) == (1, 2, False)


def test_an_empty_round_is_answered(tmp_path: Path) -> None:
    """There is nothing to wait for."""
    begin = toen(BEGIN, tmp_path, hulp("d"), actoren=[GEMEENTE], plaatsen=PLAATSEN)
    assert vinklijst(begin, BEGIN).klaar
