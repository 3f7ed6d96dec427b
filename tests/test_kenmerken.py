"""What lists can be narrowed by: what is not filled in is unknown, never no."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros import kenmerken
from macros.kenmerken import VOOR_WIE, WAARVOOR, Antwoord
from macros.model.keuzes import Doelgroep, Nood

from .klein import AANBOD, GEMEENTE, PLAATS, anders, register

KERNEN = {**GEMEENTE, "dorpskernen": [{"id": "oost", "naam": "Oost"}, {"id": "west", "naam": "West"}]}
OOST = anders(PLAATS, id="hal", naam="De hal", dorpskern="oost")


def answer(folder: Path, question: str, **changes: Any) -> Antwoord:
    """Return what is known of the one offer of a small register."""
    offer = anders(AANBOD, **changes)
    found = register(folder, offer, gemeente=KERNEN, plaatsen=[PLAATS, OOST])
    return kenmerken.antwoorden(found, found.aanbod["digipunt"])[question]


def ja(*ids: str) -> Antwoord:
    return Antwoord(frozenset(ids))


@pytest.mark.parametrize(
    ("kosten", "expected"),
    [
        ("Gratis", ja("gratis")),
        ("gratis.", ja("gratis")),
        ("Gratis. Een koffie kost 1 euro.", ja("gratis")),
        ("Gratis voor leden, anders 5 euro", ja()),
        ("De computer is gratis. Printen kost 10 cent.", ja()),
        ("2 euro", ja()),
        (None, Antwoord(onbekend=True)),
    ],
)
def test_free_is_what_says_so_in_a_sentence_of_one_word(
    tmp_path: Path, kosten: str | None, expected: Antwoord
) -> None:
    """Whatever else stands there costs what it says; nothing there is unknown."""
    assert answer(tmp_path, "gratis", kosten=kosten) == expected


@pytest.mark.parametrize(
    ("wanneer", "expected"),
    [
        ({"elke": "dinsdag 17u-18u"}, ja("avond")),
        ({"elke": "dinsdag 16u59-18u"}, ja()),
        ({"elke": "dinsdag 14u-18u01"}, ja("avond")),
        ({"elke": "dinsdag 20u-24u"}, ja("avond")),
        ({"altijd": "ja"}, ja("avond")),
        ({"op_afspraak": "ja"}, Antwoord(onbekend=True)),
        (None, Antwoord(onbekend=True)),
    ],
)
def test_an_evening_begins_at_five_or_ends_after_six(
    tmp_path: Path, wanneer: dict[str, str] | None, expected: Antwoord
) -> None:
    """By appointment only, nobody knows."""
    assert answer(tmp_path, "avond", wanneer=wanneer) == expected


def test_planned_is_not_there_in_the_evening(tmp_path: Path) -> None:
    """Only what runs has moments."""
    planned = {"status": "gepland", "status_reden": "Komt", "wanneer": {"altijd": "ja"}}
    assert answer(tmp_path, "avond", **planned) == ja()


def test_a_core_is_that_of_the_places(tmp_path: Path) -> None:
    """A place without a core leaves it open whether the offer is in the others too."""
    assert answer(tmp_path / "a", "dorp", plaatsen=["hal"]) == ja("dorp-oost")
    assert answer(tmp_path / "b", "dorp", plaatsen=["hal", "bib"]) == Antwoord(
        frozenset({"dorp-oost"}), onbekend=True
    )
    assert answer(tmp_path / "c", "dorp", plaatsen=None) == Antwoord(onbekend=True)


def test_help_that_comes_to_you_is_in_every_core(tmp_path: Path) -> None:
    """Nobody has to go anywhere; a place it has none."""
    changes = {"plaatsen": None, "soort": "thuishulp"}
    assert answer(tmp_path / "a", "dorp", **changes) == Antwoord(ook=frozenset({"dorp-oost", "dorp-west"}))
    assert answer(tmp_path / "b", "plaats", **changes) == Antwoord()


def test_what_is_for_everybody_is_for_each_audience_as_well(tmp_path: Path) -> None:
    """But not for those who come to help."""
    found = answer(tmp_path / "a", "voor", doelgroepen=["iedereen"])
    assert found.ja == {"voor-iedereen"}
    assert found.ook >= {"voor-senioren", "voor-weinig-inkomen", "voor-clienten-welzijn"}
    assert not found.ook & {"voor-iedereen", "voor-vrijwilligers", "voor-medewerkers"}
    assert answer(tmp_path / "b", "voor", doelgroepen=["senioren"]) == ja("voor-senioren")
    assert answer(tmp_path / "c", "voor") == Antwoord(onbekend=True)


def test_checked_is_known_of_everything(tmp_path: Path) -> None:
    """What nobody checked is not checked."""
    bron = {"titel": "Folder", "datum": "2023-10"}
    assert answer(tmp_path / "a", "nagekeken") == ja("nagekeken")
    assert answer(tmp_path / "b", "nagekeken", nagekeken=None, bron=bron) == ja()


def test_a_moment_has_its_own_hours_and_place(tmp_path: Path) -> None:
    """A round is in both cores, each of its moments in one."""
    stops = [{"plaats": "bib", "elke": "maandag 9u-10u"}, {"plaats": "hal", "elke": "maandag 19u-20u"}]
    offer = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "niet_op": ["kerstvakantie"]})
    found = register(tmp_path, offer, gemeente=KERNEN, plaatsen=[PLAATS, OOST])
    (tour,) = found.aanbod.values()
    whole = kenmerken.antwoorden(found, tour)
    early, late = (kenmerken.van_moment(found, tour, moment, whole) for _, moment in found.momenten()[:2])
    assert (early["avond"], early["plaats"]) == (ja(), ja("plaats-bib"))
    assert (late["avond"], late["plaats"], late["dorp"]) == (ja("avond"), ja("plaats-hal"), ja("dorp-oost"))


def test_every_audience_and_need_is_in_one_group_of_at_most_six() -> None:
    """A choice stays small."""
    for groups, kind in ((VOOR_WIE, Doelgroep), (WAARVOOR, Nood)):
        members = [member for _, group in groups for member in group]
        assert sorted(members) == sorted(kind)
        assert all(len(group) <= 6 for _, group in groups)


def test_each_list_has_an_address_of_its_own(tmp_path: Path) -> None:
    """Three of their own, the cores, the audiences."""
    ids = [choice.id for choice in kenmerken.lijsten(register(tmp_path, gemeente=KERNEN))]
    assert ids[:5] == ["gratis", "avond", "nagekeken", "dorp-oost", "dorp-west"]
    assert len(set(ids)) == len(ids) == 5 + len(Doelgroep)
