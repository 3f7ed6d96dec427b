"""What open reports make unsure: which entries, and which numbers and addresses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.register import Register

from .klein import AANBOD, ACTOR, PLAATS, anders, register

BIB = anders(PLAATS, telefoon="03 555 00 12", mail="bib@kleindorp.example")


def _register(folder: Path, *reports: str, offer: dict[str, Any] = AANBOD, **files: Any) -> Register:
    """Return the small register with reports of 18 November, each `soort id veld`."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = (dict(zip(("soort", "id", "veld"), one.split(), strict=True)) for one in reports)
    lines = (", ".join(f"{key}: {value}" for key, value in row.items()) for row in rows)
    text = "".join(f"\n  - {{{line}, op: 2026-11-18}}" for line in lines)
    (folder / "meldingen.yaml").write_text(f"versie: 1\nmeldingen:{text}\n", "utf-8")
    return register(folder, offer, **{"plaatsen": [BIB], **files})


def _onzeker(register: Register) -> list[str]:
    """Return the ids of what is not sure for a report."""
    entries = (*register.aanbod.values(), *register.plaatsen.values(), *register.actoren.values())
    return [entry.id for entry in entries if register.redenen_tot_twijfel(entry)]


@pytest.mark.parametrize(
    ("report", "offer", "unsure"),
    [
        ("aanbod digipunt wanneer", {}, ["digipunt"]),
        ("aanbod digipunt kosten", {}, []),
        ("aanbod digipunt telefoon", {"toegang": ["vrije inloop"]}, []),
        ("aanbod digipunt telefoon", {"toegang": ["telefoon"]}, ["digipunt"]),
        ("plaats bib adres", {}, ["digipunt", "bib"]),
        ("plaats bib wanneer", {}, ["bib"]),
        ("plaats bib bus", {}, []),
        ("actor gemeente tot", {}, ["digipunt", "gemeente"]),
        ("actor gemeente naam", {}, []),
    ],
)
def test_what_decides_whether_one_stands_before_a_closed_door(
    tmp_path: Path, report: str, offer: dict[str, Any], unsure: list[str]
) -> None:
    """An offer shares the door of its place and the end of who provides it, and nothing else."""
    assert _onzeker(_register(tmp_path, report, offer=anders(AANBOD, **offer))) == unsure


def test_a_number_is_wrong_however_it_is_written(tmp_path: Path) -> None:
    """With every entry that has it; another number is not."""
    whole = _register(tmp_path, "plaats bib telefoon", "plaats bib mail")
    assert [whole.juist_nummer(text) for text in ("+32 3 555 00 12", "035550012", "03 555 00 13", None)] == [
        None,
        None,
        "03 555 00 13",
        None,
    ]
    assert [whole.juist_adres(text) for text in ("bib@kleindorp.example", "a@kleindorp.example")] == [
        None,
        "a@kleindorp.example",
    ]


def test_without_a_report_everything_stays(tmp_path: Path) -> None:
    """A report that somebody settled counts no more."""
    check = {"op": "2026-11-19", "hoe": "telefoon", "door": "gemeente"}
    whole = _register(
        tmp_path, "plaats bib telefoon", plaatsen=[anders(BIB, nagekeken=check)], actoren=[ACTOR]
    )
    assert (whole.meldingen, whole.juist_nummer("03 555 00 12")) == ((), "03 555 00 12")
