"""The page with everything that can be printed: by use, with until when each is good, and what is not there yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.drukwerk import soorten as table
from macros.drukwerk.uitslag import Gebrek, Gemaakt, Uitslag
from macros.model.keuzes import Velsoort as Naam
from macros.views import drukwerk as view
from macros.views.delen import Link, Melding
from macros.views.drukwerk import GEBRUIK, ZELF_AFDRUKKEN, drukwerk, naar_groep
from macros.views.vellen.basis import Groep, Soort, Vel
from macros.views.vellen.voet import Velvoet, voet
from macros.views.zicht import Zicht

from ..klein import AANBOD, GEMEENTE, anders, zicht


class Blad:
    """What a view gives: all that the page asks of it is its foot."""

    def __init__(self, foot: Velvoet) -> None:
        self.voet = foot


def kind(name: Naam, group: Any, count: int, tot: dict[int, date] | None = None, **more: Any) -> Soort:
    """Return a kind of so many vellen; `tot` says until when some of them are good, None that nothing grows old."""

    def fill(zicht: Zicht, vel: Vel) -> Blad:
        foot = voet(zicht, "")
        if tot is None:
            return Blad(foot)
        return Blad(replace(foot, geldig="…", tot=tot.get(int(vel.id.rpartition("-")[2]))))

    def yield_them(register: object) -> list[Vel]:
        return [Vel(f"{name}-{i}", f"{name.label} {i}", made, "a4") for i in range(1, count + 1)]

    made = Soort(name, group, f"Zo gebruik je {name}.", yield_them, fill, **more)
    return made


@pytest.fixture
def soorten(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Put other kinds in the place of ours."""

    def put(*kinds: Soort) -> None:
        for module in (table, view):
            monkeypatch.setattr(module, "SOORTEN", kinds)

    return put


SOON, LATER = date(2026, 12, 20), date(2027, 1, 16)


def test_vellen_stand_by_use(tmp_path: Path, soorten: Any) -> None:
    """First what hangs on a wall, then what one gives along, then the table; a use without any has no heading."""
    soorten(kind(Naam.MATRIX, "werksessie", 1), kind(Naam.AFFICHE, "muur", 2, {1: SOON}))
    page = drukwerk(zicht(tmp_path))
    assert [(g.id, g.titel, [s.titel for s in g.items]) for g in page.groepen] == [
        ("muur", "Ophangen", ["Affiche"]),
        ("werksessie", "Samen aan tafel", ["Matrix"]),
    ]
    assert page.sprongen == page.groepen
    assert page.leeg is None
    first, second = page.groepen[0].items[0].kaarten
    assert (first.vel, first.papier) == (Link("Affiche 1", "/drukwerk/affiche-1/"), "A4")
    assert (first.houdbaar, second.houdbaar) == (
        "Druk opnieuw af na 20 december 2026",
        "Niet zeker of dit klopt",
    )
    assert page.groepen[1].items[0].kaarten[0].houdbaar is None


def test_the_soonest_day_stands_on_top(tmp_path: Path, soorten: Any) -> None:
    """With the vel that runs out then, or how many."""
    soorten(kind(Naam.AFFICHE, "muur", 3, {1: LATER, 2: SOON}))
    assert drukwerk(zicht(tmp_path / "een")).opnieuw == Melding(
        "straks", "Druk opnieuw af na 20 december 2026", "Dan klopt dit blad misschien niet meer: Affiche 2."
    )
    soorten(kind(Naam.AFFICHE, "muur", 3, {1: SOON, 2: SOON, 3: LATER}))
    assert drukwerk(zicht(tmp_path / "twee")).opnieuw == Melding(
        "straks",
        "Druk opnieuw af na 20 december 2026",
        "Dan kloppen 2 bladen misschien niet meer. Bij elk blad staat tot wanneer het goed is.",
    )
    soorten(kind(Naam.MATRIX, "werksessie", 1))
    assert drukwerk(zicht(tmp_path)).opnieuw is None


def test_where_nothing_is_sure_there_is_no_day(tmp_path: Path, soorten: Any) -> None:
    """Instead the page tells what stands on the vellen: ring first, or ask where there is no number."""
    soorten(kind(Naam.AFFICHE, "muur", 1, {}))
    told = "Op elk blad met uren staat daarom “{}”."
    title = "We weten niet zeker of de uren kloppen"
    found = drukwerk(zicht(tmp_path / "nummer")).opnieuw
    assert found == Melding("vraag-na", title, told.format("Bel eerst"))
    silent = zicht(tmp_path / "geen", anders(AANBOD), gemeente=anders(GEMEENTE, telefoon=None))
    assert drukwerk(silent).opnieuw == Melding("vraag-na", title, told.format("Vraag het eerst na"))


def test_many_of_one_kind_are_folded_away(tmp_path: Path, soorten: Any) -> None:
    """With one picture for all: a council with twelve places has 24 posters."""
    soorten(kind(Naam.AFFICHE, "muur", 6), kind(Naam.NOOD, "muur", 7))
    made = Uitslag(tuple(Gemaakt(f"nood-{i}", 20_000, 1, 200, 283) for i in range(1, 8)))
    few, many = drukwerk(replace(zicht(tmp_path), drukwerk=made)).groepen[0].items
    assert (few.keuze, few.beeld) == (None, None)
    assert (many.keuze, many.beeld) == ("Kies uit 7 bladen", many.kaarten[0].pdf)


def test_what_cannot_be_made_is_named_with_the_reason(tmp_path: Path, soorten: Any) -> None:
    """And stands under no use; no file and line on a page for everybody."""
    soorten(kind(Naam.AFFICHE, "muur", 1), kind(Naam.KAARTJE, "balie", 1))
    flaw = Gebrek("kaartje-1", "Er is geen nummer.", "data/gemeente.yaml:1:1")
    page = drukwerk(replace(zicht(tmp_path), drukwerk=Uitslag((), (flaw,))))
    assert [(one.vel.tekst, one.waarom) for one in page.nog_niet] == [
        ("Kaartje voor in de portefeuille 1", ("Er is geen nummer.",))
    ]
    assert [group.titel for group in page.groepen] == ["Ophangen"]
    assert [group.id for group in page.sprongen] == ["muur", "nog-niet"]


def test_without_pdfs_the_page_says_how_to_print(tmp_path: Path) -> None:
    """As while somebody edits, or where the program for PDFs is missing; either way there is the guide."""
    bare = zicht(tmp_path)
    guide = Link("Zo druk je af en kies je papier", "/handboek/drukwerk/")
    first = "Wat wil je ophangen, meegeven of samen doen? Kies een blad en druk het af."
    assert drukwerk(bare).inleiding == (first, ZELF_AFDRUKKEN, guide)
    assert drukwerk(replace(bare, drukwerk=Uitslag())).inleiding == (first, guide)


def test_a_council_that_prints_nothing(tmp_path: Path, soorten: Any) -> None:
    """The page says so; it is no error."""
    soorten()
    page = drukwerk(zicht(tmp_path))
    assert (page.groepen, page.opnieuw, page.leeg) == (
        (),
        None,
        "De gemeente koos nog niets om af te drukken.",
    )


def test_every_use_has_a_heading() -> None:
    """A use that is added is not forgotten here."""
    assert GEBRUIK.keys() == set(Groep.__args__)  # type: ignore[attr-defined]  # a Literal knows its values


def test_vellen_that_age_say_until_when(tmp_path: Path) -> None:
    """Each of our own that prints hours has a foot that the page can read."""
    page = drukwerk(zicht(tmp_path))
    aged = {s.titel for g in page.groepen for s in g.items for k in s.kaarten if k.houdbaar}
    assert {"Affiche", "Folder", "Verwijsblad"} <= aged


def test_the_way_to_a_use_leads_to_its_heading(tmp_path: Path, soorten: Any) -> None:
    """And is not there when the council chose nothing for it, or nothing of it could be made."""
    soorten(kind(Naam.MATRIX, "werksessie", 1))
    small = zicht(tmp_path)
    assert naar_groep(small, "werksessie", "Druk af") == Link("Druk af", "/drukwerk/#werksessie")
    assert naar_groep(small, "muur", "Druk af") is None
    failed = Uitslag((), (Gebrek("matrix-1", "Er past iets niet."),))
    assert naar_groep(replace(small, drukwerk=failed), "werksessie", "Druk af") is None
