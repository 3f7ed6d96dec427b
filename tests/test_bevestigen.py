"""A check is written down once, at the right entry, and never instead of a later one."""

from __future__ import annotations

from datetime import date

import pytest

from macros.bevestigen import BevestigenKanNiet, Gelezen, Nazicht, Punt, bevestig, verslag, zoek
from macros.bewerken import Dossier
from macros.check.content import Content
from macros.model.keuzes import Nakijkwijze

from .klein import VANDAAG

TEKST = """\
actoren:
  - id: gemeente
    naam: Gemeente
  - id: bib
    naam: De bib
plaatsen:
  - id: bib
    naam: De bib
    nagekeken: {op: 2026-11-02, hoe: mail, door: gemeente, functie: onthaal}  # via de balie
aanbod:
  - id: digipunt
    bron: {titel: Plan, datum: 2023-10, deel: deel 2}
"""
VOOR = Dossier({"offer.yaml": TEKST})


def _nazicht(op: date = VANDAAG, door: str = "gemeente", functie: str | None = None) -> Nazicht:
    return Nazicht(op, Nakijkwijze.TELEFOON, door, functie)


def _na(*punten: Punt, feit: Nazicht | Gelezen) -> str:
    return bevestig(VOOR, punten, feit, VANDAAG).bestanden["offer.yaml"]


def test_a_check_is_one_line() -> None:
    """What stood there is replaced, or a line is added; remarks stay."""
    na = _na(Punt("plaats", "bib"), Punt("aanbod", "digipunt"), feit=_nazicht(functie="onthaal"))
    line = "nagekeken: {op: 2026-11-21, hoe: telefoon, door: gemeente, functie: onthaal}"
    old = "nagekeken: {op: 2026-11-02, hoe: mail, door: gemeente, functie: onthaal}"
    assert na == TEKST.replace(old, line).replace("- id: digipunt\n", f"- id: digipunt\n    {line}\n")


def test_a_source_is_no_check() -> None:
    """It replaces the source that stood there, and leaves the check."""
    na = _na(Punt("aanbod", "digipunt"), feit=Gelezen(VANDAAG, "Folder: het Digipunt", "https://a.be/"))
    line = 'bron: {titel: "Folder: het Digipunt", datum: 2026-11-21, link: https://a.be/}'
    assert na == TEKST.replace("bron: {titel: Plan, datum: 2023-10, deel: deel 2}", line)


def test_every_reason_is_told_and_nothing_is_changed() -> None:
    """A day to come, somebody who is no actor, and a check that is older than the one there is."""
    with pytest.raises(BevestigenKanNiet) as refused:
        _na(Punt("plaats", "bib"), feit=_nazicht(date(2026, 11, 1), "Gemeent"))
    assert str(refused.value).splitlines() == [
        "“Gemeent” is geen actor van dit register. Bij --door hoort een id, nooit de naam van een mens. Bedoelde je “gemeente”?",
        "“bib” is al later nagekeken: op 2026-11-02. Jij geeft 2026-11-01. Kijk --op na.",
    ]
    with pytest.raises(BevestigenKanNiet, match=r"^2026-11-22 ligt in de toekomst\."):
        _na(Punt("aanbod", "digipunt"), feit=_nazicht(date(2026, 11, 22)))


def test_an_id_is_looked_for_in_all_lists() -> None:
    """Each id once, in the order in which they were given."""
    assert zoek(VOOR, ["digipunt", "gemeente", "digipunt"]) == [
        Punt("aanbod", "digipunt"),
        Punt("actor", "gemeente"),
    ]
    assert zoek(VOOR, ["bib"], "plaats") == [Punt("plaats", "bib")]


def test_an_id_that_is_unclear_is_asked_back() -> None:
    """Unknown, in two lists, or not in the list that was named: all of it in one go."""
    with pytest.raises(BevestigenKanNiet) as refused:
        zoek(VOOR, ["digipun", "bib", "x"])
    assert str(refused.value).splitlines() == [
        "“digipun” staat niet in het register. Bedoelde je “digipunt”?",
        "“bib” is plaats en actor. Zeg welke je bedoelt. Bijvoorbeeld --soort plaats.",
        "“x” staat niet in het register. Een id is het laatste stuk van het webadres van de pagina.",
    ]
    with pytest.raises(BevestigenKanNiet, match=r"^“digipunt” staat niet bij plaatsen\."):
        zoek(VOOR, ["digipunt"], "plaats")


def test_an_entry_that_cannot_be_read_is_not_confirmed() -> None:
    """Nobody can say until when it counts."""
    with pytest.raises(BevestigenKanNiet, match=r"^Bij “digipunt” staat nog een fout\."):
        verslag(Content(), [Punt("aanbod", "digipunt")], _nazicht(), VANDAAG)
