"""The leaf of a moment, and the card of an offer: what they tell, each thing once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.kenmerken import is_avond
from macros.views.delen import Datumblad
from macros.views.kaarten import Aanbodkaart, aanbodkaart, datumblad

from ..klein import AANBOD, PLAATS, anders, zicht


def leaves(folder: Path, **changes: Any) -> list[Datumblad]:
    view = zicht(folder, anders(AANBOD, **changes))
    offer = view.register.aanbod["digipunt"]
    return [datumblad(view, offer, session) for session in view.register.sessies["digipunt"]]


def test_a_leaf_carries_its_moment_with_the_distance_to_utc(tmp_path: Path) -> None:
    """A phone in any time zone compares the same instants."""
    assert leaves(tmp_path)[0] == Datumblad(
        dag="di",
        nummer="24",
        maand="nov",
        datum_iso="2026-11-24",
        voluit="dinsdag 24 november",
        uren="14u – 16u",
        waar="De bib",
        vast=True,
        van="2026-11-24T14:00+01:00",
        tot="2026-11-24T16:00+01:00",
        open=True,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"nagekeken": {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}},
        {"nagekeken": None, "bron": {"titel": "Folder", "datum": "2023"}},
        {"toegang": ["afspraak"]},
        {"toegang": ["inschrijven", "doorverwijzing"]},
    ],
)
def test_what_is_unsure_or_asks_an_appointment_is_never_open(tmp_path: Path, changes: dict[str, Any]) -> None:
    """Nobody stands before a closed door because of us."""
    assert {leaf.open for leaf in leaves(tmp_path, **changes)} == {False}


def test_a_moment_after_the_check_ran_out_is_not_called_open(tmp_path: Path) -> None:
    """The page may be read later than it was made."""
    found = leaves(tmp_path, nakijken_om="1 maand")
    assert [(leaf.datum_iso, leaf.open) for leaf in found[:3]] == [
        ("2026-11-24", True),
        ("2026-12-01", True),
        ("2026-12-08", False),
    ]


def card(folder: Path, **changes: Any) -> Aanbodkaart:
    places = [PLAATS, anders(PLAATS, id="zaal", naam="De zaal")]
    view = zicht(folder, anders(AANBOD, **changes), plaatsen=places)
    return aanbodkaart(view, view.register.aanbod["digipunt"])


HOURS = {"ook_op": ["kerstvakantie"]}


@pytest.mark.parametrize(
    ("changes", "lines"),
    [
        ({"kosten": "Gratis"}, ("Elke dinsdag", "Gratis")),
        ({"wanneer": {**HOURS, "elke": ["dinsdag 14u-16u", "donderdag 18u-20u"]}}, ("Elke dinsdag en donderdag",)),
        ({"wanneer": {**HOURS, "elke": ["weekdagen 9u-12u", "woensdag 13u-16u"]}}, ("Van maandag tot en met vrijdag",)),
        ({"wanneer": {**HOURS, "elke": ["eerste dinsdag van de maand 14u-16u"]}}, ("De eerste dinsdag van de maand",)),
        ({"wanneer": {**HOURS, "elke": ["eerste dinsdag van de maand 14u-16u", "vrijdag 9u-10u"]}}, ()),
        ({"wanneer": {**HOURS, "elke": ["dinsdag 14u-16u"], "gesloten": [{"op": "2026-11-24"}]}}, ()),
        ({"wanneer": {**HOURS, "elke": ["dinsdag 14u-16u"], "vanaf": "2027-06-01"}}, ("Volgende keer: dinsdag 1 juni 2027, 14u – 16u", "De bib")),
        ({"wanneer": {"altijd": "ja"}}, ("Altijd", "De bib")),
        ({"wanneer": {"op_afspraak": "ja"}}, ("Op afspraak", "De bib")),
        ({"wanneer": {"op_afspraak": "ja"}, "toegang": ["afspraak"]}, ("Maak eerst een afspraak", "De bib")),
        ({"wanneer": {"op_afspraak": "ja"}, "toegang": ["mail", "afspraak"]}, ("Je krijgt hulp per mail. Een afspraak mag ook", "De bib")),
        ({"toegang": ["doorverwijzing"]}, ("Elke dinsdag",)),
        ({"toegang": ["doorverwijzing", "inschrijven"]}, ("Elke dinsdag",)),
        ({"toegang": ["doorverwijzing", "vrije inloop"]}, ("Elke dinsdag",)),
        ({"plaatsen": ["bib", "zaal"]}, ("Elke dinsdag", "De bib en De zaal")),
        ({"status": "gepland", "toegang": ["inschrijven"]}, ("De bib",)),
    ],
)  # fmt: skip
def test_a_card_tells_time_and_place_once(
    tmp_path: Path, changes: dict[str, Any], lines: tuple[str, ...]
) -> None:
    """The leaf has the moment; below it only the days on which that repeats, and what to do beforehand."""
    assert card(tmp_path, **changes).regels == lines


def test_a_card_knows_the_moments_after_the_next(tmp_path: Path) -> None:
    """When the first has passed the second steps in, so that a card read later still says when."""
    assert [leaf.datum_iso for leaf in card(tmp_path).momenten] == ["2026-11-24", "2026-12-01", "2026-12-08"]
    assert card(tmp_path / "b", wanneer={"altijd": "ja"}).momenten == ()


def test_a_card_of_some_moments_tells_those_alone(tmp_path: Path) -> None:
    """Those in the evening; the days on which the offer repeats are not theirs."""
    hours = {**HOURS, "elke": ["dinsdag 14u-16u", "woensdag 18u-20u"]}
    view = zicht(tmp_path, anders(AANBOD, wanneer=hours))
    found = aanbodkaart(view, view.register.aanbod["digipunt"], is_avond)
    assert [(leaf.datum_iso, leaf.uren) for leaf in found.momenten] == [
        ("2026-11-25", "18u – 20u"), ("2026-12-02", "18u – 20u"), ("2026-12-09", "18u – 20u"),
    ]  # fmt: skip
    assert found.regels == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"op": "2026-11-24", "uren": "10u-12u", "reden": "feest"}, "Deze keer anders"),
        ({"op": "2026-11-24", "uren": "14u-16u", "plaats": "bib"}, "Deze keer anders"),
        ({"op": "2026-11-23", "uren": "14u-16u"}, "Deze keer anders"),
        ({"op": "2026-11-24", "uren": "14u-16u", "plaats": "zaal"}, "Deze keer op een andere plek"),
    ],
)
def test_a_card_says_that_a_moment_is_not_as_usual(
    tmp_path: Path, change: dict[str, str], words: str
) -> None:
    """And is silent about what is usual: it would say the opposite."""
    found = card(tmp_path, wanneer={**HOURS, "elke": ["dinsdag 14u-16u"], "aangepast": [change]})
    assert (found.momenten[0].let_op, found.regels) == (words, ())


def test_what_one_does_beforehand_stands_beside_the_leaf(tmp_path: Path) -> None:
    """A large date alone looks like walking in; also on home, where ringing stands first for what is unsure."""
    hours = {**HOURS, "elke": ["dinsdag 14u-16u"], "aangepast": [{"op": "2026-11-24", "uren": "9u-10u"}]}
    found = card(tmp_path / "a", toegang=["doorverwijzing", "inschrijven"], wanneer=hours)
    assert [leaf.let_op for leaf in found.momenten] == [
        "Deze keer anders. Schrijf je vooraf in", "Schrijf je vooraf in", "Schrijf je vooraf in",
    ]  # fmt: skip
    for check, words in (("2026-11-02", "Maak eerst een afspraak"), ("2026-02-02", "Bel eerst")):
        offer = anders(
            AANBOD, toegang=["afspraak"], nagekeken={"op": check, "hoe": "mail", "door": "gemeente"}
        )
        view = zicht(tmp_path / check, offer)
        only = view.register.aanbod["digipunt"]
        leaf = datumblad(view, only, view.register.sessies["digipunt"][0], wat=True)
        assert leaf.let_op == words
