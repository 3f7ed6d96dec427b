"""The page of the e-inclusion test and its records: honest when nothing was tested, and late only where the council shows it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.links import Links
from macros.pages import record_paths
from macros.site import make
from macros.views.beleid.cijfers import wegen
from macros.views.beleid.toets import toets, zin
from macros.views.beleid.toetsing import toetsing
from macros.views.bouwsteen import bouwsteen
from macros.views.zicht import Zicht

from ...klein import ACTOR, AUTHORED
from ...regie.klein import VZW, gemeente, hulp, met_plan
from ...regie.test_toetsen import LAAT, PLAN, VROEG
from ...test_pages import HOSTILE, harmless


def getoetst(folder: Path, *records: dict[str, Any], publiek: bool = True) -> Zicht:
    """Return what views look through, with these records."""
    if records:
        text = yaml.dump(
            {"versie": "1", "toetsen": list(records)}, allow_unicode=True, default_style='"', sort_keys=False
        )
        (folder / "toetsen.yaml").write_text(text, "utf-8")
    council = gemeente(regie_publiek="ja" if publiek else "nee")
    found = met_plan(folder, hulp("hulp"), plan=PLAN, actoren=[ACTOR, VZW], gemeente=council)
    return Zicht(found, Links(AUTHORED | record_paths(found)))


def test_without_a_record_the_page_says_so(tmp_path: Path) -> None:
    """And the first record that is filled in makes the file."""
    view = getoetst(tmp_path)
    found = toets(view)
    assert (found.getoetst, found.leeg, found.verzonnen) == (
        (),
        "Er is nog geen beslissing en geen dienst getoetst.",
        None,
    )
    assert zin(view) == (found.leeg,)
    assert json.loads(found.keuzes)["kop"] == "versie: 1\ntoetsen:\n"


def test_the_form_asks_the_questions_of_today_by_group(tmp_path: Path) -> None:
    """Eighteen questions in seven groups, numbered on through all of them."""
    groups = toets(getoetst(tmp_path)).groepen
    assert [(group.titel, len(group.items)) for group in groups] == [
        ("Online, telefoon en loket", 5),
        ("Begrijpelijk", 2),
        ("Toegankelijk", 2),
        ("Hulp", 3),
        ("Kosten", 2),
        ("Getest met mensen", 2),
        ("Gegevens en aanmelden", 2),
    ]
    assert [question.nummer for group in groups for question in group.items] == list(range(1, 19))


def test_records_stand_in_the_list(tmp_path: Path) -> None:
    """A next record goes under those, with an id of its own and an actor that still exists."""
    view = getoetst(tmp_path, VROEG, LAAT)
    found = toets(view)
    assert [(one.wat.adres, one.soort, one.wie) for one in found.getoetst] == [
        ("/beleid/toets/afspraak/", "Dienst", "Getoetst op 14 oktober 2026 door Gemeente Kleindorp."),
        ("/beleid/toets/kamp/", "Beslissing", "Getoetst op 3 juni 2026 door De vzw."),
    ]
    assert zin(view) == ("2 toetsen bewaard.",)
    choices = json.loads(found.keuzes)
    assert (choices["kop"], {"afspraak", "kamp"} < set(choices["bezet"])) == ("", True)
    assert choices["actor"] == [["vzw", "De vzw"], ["gemeente", "Gemeente Kleindorp"]]


@pytest.mark.parametrize("publiek", [True, False])
def test_a_record(tmp_path: Path, publiek: bool) -> None:
    """What follows from each answer; that an action is late only where the council shows that."""
    view = getoetst(tmp_path, LAAT, publiek=publiek)
    found = toetsing(view, view.register.toetsen[0])
    assert [(link.tekst, link.adres) for link in found.acties] == [
        ("Kan je hetzelfde regelen per telefoon?", "#vraag-telefoon"),
        ("Is elke tekst, elke brief en elke knop in klare taal?", "#vraag-klare-taal"),
    ]
    blocks = {block.id.removeprefix("vraag-"): block for group in found.groepen for block in group.items}
    assert {name: blocks[name].etiket.tekst for name in ("online", "telefoon", "loket")} == {
        "online": "Ja",
        "telefoon": "Nee",
        "loket": "Nog open",
    }
    assert [(action.status, action.te_laat) for action in blocks["klare-taal"].gevolgen] == [
        ("We zijn ermee bezig", publiek),
        ("Klaar", False),
    ]
    assert getattr(blocks["telefoon"].gevolgen[0].wat, "adres", None) == "/beleid/actieplan/#actie-brieven"


def test_a_no_without_action_shows(tmp_path: Path) -> None:
    """Silence would look as if all were well."""
    view = getoetst(tmp_path, VROEG)
    found = toetsing(view, view.register.toetsen[0])
    assert [b.id for group in found.groepen for b in group.items if b.geen_actie] == ["vraag-loket"]


def test_services_and_cards_tell_that_they_were_tested(tmp_path: Path) -> None:
    """Beside click, call and connect only services; on a card what touches it."""
    view = getoetst(tmp_path, VROEG, LAAT)
    tested = wegen(view).lijsten[-1]
    assert [getattr(line, "tekst", line) for line in tested.items] == ["Afspraak"]
    card = view.regie.legplan.kaarten["offline-alternatieven"].bouwsteen
    assert [(link.tekst, link.erbij) for link in bouwsteen(view, card).getoetst] == [
        ("Afspraak", "getoetst op 14 oktober 2026: nee"),
        ("Kamp", "getoetst op 3 juni 2026: nee"),
    ]


def test_hostile_text_in_a_record_comes_out_as_text(tmp_path: Path) -> None:
    """Titles, answers and actions too, and in the data of the script."""
    record = {
        **LAAT,
        "titel": HOSTILE,
        "beschrijving": HOSTILE,
        "functie": HOSTILE,
        "antwoorden": [{"vraag": "telefoon", "antwoord": "nee", "toelichting": HOSTILE}],
        "acties": [{"vraag": "telefoon", "wat": HOSTILE}],
    }
    pages = {
        path: html
        for path, html in make(getoetst(tmp_path, record).register, AUTHORED).files()
        if path.startswith(("beleid/toets/", "bouwstenen/", "beleid/cijfers/"))
    }
    assert "beleid/toets/afspraak/index.html" in pages
    harmless(pages)
