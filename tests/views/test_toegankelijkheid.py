"""The accessibility statement holds what Decision (EU) 2018/1523 asks for, and claims no more than is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.check import check
from macros.links import Links
from macros.load import load
from macros.model.keuzes import Conformiteit, Knelpuntreden
from macros.pages import record_paths
from macros.register import link
from macros.site import make
from macros.views.delen import Link
from macros.views.toegankelijkheid import NORM, OMBUDSDIENST, REDENEN, UITLEG, Redengroep, toegankelijkheid
from macros.views.zicht import Zicht

from ..klein import AUTHORED, GEMEENTE, TOEGANKELIJKHEID, VANDAAG, anders, schrijf

FULL: dict[str, Any] = anders(
    TOEGANKELIJKHEID,
    status="gedeeltelijk conform",
    beoordeling="zelf nagekeken",
    opgesteld_op="2026-03-02",
    door="de dienst communicatie",
    knelpunten=[
        {
            "reden": "buiten het decreet",
            "wat": "De kaart.",
            "waarom": "Niet van ons.",
            "alternatief": "De lijst.",
        },
        {"wat": "De film.", "waarom": "Geen tekst.", "alternatief": "De folder."},
        {"reden": "onevenredige last", "wat": "De pdf.", "waarom": "Te duur.", "alternatief": "Bel ons."},
        {"wat": "De knop.", "waarom": "Te klein.", "alternatief": "De link."},
    ],
    klachten="De ombudsdienst bekijkt je klacht.",
    klachten_link="https://www.kleindorp.example/klacht",
)


def looked(folder: Path, statement: dict[str, Any], **gemeente: Any) -> Zicht:
    """Return what the view looks through when the council wrote this statement."""
    data = schrijf(folder, gemeente=anders(GEMEENTE, **gemeente))
    (data / "toegankelijkheid.yaml").write_text(
        yaml.safe_dump(statement, default_style='"', allow_unicode=True), "utf-8"
    )
    content, problems = check(load(data), VANDAAG)
    assert not [str(problem) for problem in problems if problem.severity == "fout"]
    found = link(content, VANDAAG)
    return Zicht(found, Links(AUTHORED | record_paths(found)))


def test_it_says_for_which_site_and_how_far_it_conforms(tmp_path: Path) -> None:
    """The address where it is known, and the status in words."""
    shown = toegankelijkheid(looked(tmp_path, FULL, webadres="https://hulp.kleindorp.example/"))
    assert shown.geldt_voor == "Deze toegankelijkheidsverklaring geldt voor https://hulp.kleindorp.example/."
    assert (shown.stand.titel, shown.stand.tekst) == (
        "Gedeeltelijk conform",
        f"Deze site voldoet voor een deel aan {NORM}. Wat nog niet goed werkt, staat hieronder.",
    )


def test_what_is_not_accessible_stands_under_its_kind_of_reason(tmp_path: Path) -> None:
    """The three kinds of the Decision, what must be mended first; each with its reason and what one can do."""
    groups = toegankelijkheid(looked(tmp_path, FULL)).knelpunten
    assert [
        (group.titel, [(point.wat, point.alternatief) for point in group.punten]) for group in groups
    ] == [
        ("Nog niet in orde", [("De film.", "De folder."), ("De knop.", "De link.")]),
        ("Te zware last voor de gemeente", [("De pdf.", "Bel ons.")]),
        ("Hiervoor geldt het decreet niet", [("De kaart.", "De lijst.")]),
    ]
    assert all(isinstance(group, Redengroep) and group.uitleg for group in groups)
    assert (set(REDENEN), set(UITLEG)) == (set(Knelpuntreden), set(Conformiteit))


@pytest.mark.parametrize(("drawn_up", "shown"), [("2026-03-02", "2 maart 2026"), (None, "1 november 2026")])
def test_it_tells_when_and_how_it_was_made_and_looked_at_again(
    tmp_path: Path, drawn_up: str | None, shown: str
) -> None:
    """Without a day of its own it was drawn up when it was looked at."""
    facts = toegankelijkheid(looked(tmp_path, anders(FULL, opgesteld_op=drawn_up))).feiten
    assert [(fact.label, fact.regels[0]) for fact in facts] == [
        ("Norm", NORM),
        ("Verklaring opgesteld op", shown),
        ("Laatst nagekeken op", "1 november 2026"),
        ("Hoe", "Nagekeken door onze eigen mensen"),
        ("Door", "de dienst communicatie"),
    ]


def test_who_cannot_use_something_can_ask_for_it_in_another_way(tmp_path: Path) -> None:
    """The Decision asks for both: to report, and to get what one cannot read."""
    box = toegankelijkheid(looked(tmp_path, FULL)).melden
    assert "We zoeken een andere manier." in str(box.regels)
    assert box.regels[-1] == Link("Zo laat je het weten", "/klopt-er-iets-niet/")


def test_whom_to_tell_stands_in_the_statement_itself(tmp_path: Path) -> None:
    """The council's number and mail; without any, where to go. Nothing else is made up."""
    full = toegankelijkheid(looked(tmp_path / "a", FULL, mail="info@kleindorp.example")).melden
    assert [button.adres for button in full.knoppen] == [
        "tel:+32-3-555-00-10",
        "mailto:info@kleindorp.example",
    ]
    bare = toegankelijkheid(looked(tmp_path / "b", FULL, telefoon=None)).melden
    assert (bare.regels[2], bare.knoppen) == ("Vraag het na aan een loket van de gemeente.", ())


def test_without_a_complaints_office_it_names_the_flemish_one_and_promises_nothing(tmp_path: Path) -> None:
    """Whether the council works with it is for the council to say."""
    bare = toegankelijkheid(looked(tmp_path / "a", TOEGANKELIJKHEID)).klachten
    assert bare[0] == "Dien dan eerst een klacht in bij de gemeente zelf."
    assert "De gemeente vulde nog niet in of dat hier zo is" in str(bare[1])
    assert bare[2] == OMBUDSDIENST
    assert toegankelijkheid(looked(tmp_path / "b", FULL)).klachten == (
        "De ombudsdienst bekijkt je klacht.",
        Link("Dien een klacht in", "https://www.kleindorp.example/klacht"),
    )


def test_the_page_has_every_part_in_the_order_of_the_model(tmp_path: Path) -> None:
    """Status, what does not work, how it was made, feedback, enforcement."""
    html = dict(make(looked(tmp_path, FULL).register, AUTHORED).files())["toegankelijkheid/index.html"]
    parts = (
        *(
            "Deze toegankelijkheidsverklaring geldt voor",
            "Gedeeltelijk conform",
            "Wat nog niet goed werkt",
            "Nog niet in orde",
        ),
        *(
            "Wat je wel kan doen: De folder.",
            "Hoe we dit weten",
            "Lukt er iets niet?",
            "Krijg je geen antwoord?",
        ),
    )
    places = [html.find(part) for part in parts]
    assert places == sorted(places)
    assert -1 not in places
