"""The list pages: A to Z, actors with both sides of a relation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from macros.load.pages import Page
from macros.views.a_z import a_z
from macros.views.actor import actor
from macros.views.actorenlijst import actorenlijst
from macros.views.delen import Link

from ..klein import AANBOD, ACTOR, anders, zicht
from .nieuw import ZIN, nieuw


def test_a_to_z_folds_accents_and_keeps_digits_apart(tmp_path: Path) -> None:
    """`één` stands under E; a word that starts with a digit under 0-9."""
    found = a_z(zicht(tmp_path, anders(AANBOD, trefwoorden=["één op één", "2FA", "eID"])))
    letters = {group.titel: [link.tekst for link in group.items] for group in found.letters}
    assert letters["0-9"] == ["2FA"]
    assert [word for word in letters["E"] if word in ("Één op één", "EID")] == ["Één op één", "EID", "EID"]


def test_a_to_z_tells_apart_what_has_one_name(tmp_path: Path) -> None:
    """Inside the link, for who hears links alone; a name that stands once says no more."""
    found = a_z(zicht(tmp_path, anders(AANBOD, titel="De bib", trefwoorden=["leeszaal"])))
    links = [link for group in found.letters for link in group.items]
    assert [(link.tekst, link.stil) for link in links if link.tekst in ("De bib", "Leeszaal")] == [
        ("De bib", "– hulp"),
        ("De bib", "– plaats"),
        ("Leeszaal", None),
    ]


def test_a_to_z_leads_to_help_before_a_course(tmp_path: Path) -> None:
    """Behind one word: what cannot wait, the other questions, who helps, and only then who teaches."""
    lesson = anders(AANBOD, id="les", titel="Aan de slag", soort="les", trefwoorden=["itsme", "phishing"])
    helps = anders(AANBOD, trefwoorden=["itsme"])
    links = [link for group in a_z(zicht(tmp_path, lesson, helps)).letters for link in group.items]
    assert [link.erbij for link in links if link.tekst == "Itsme"] == [
        "Ik zit nu vast",
        "Ik wil itsme gebruiken",
        "Ik wil bijleren",
        "Ik wil Mijn Burgerprofiel gebruiken",
        "Digipunt in de bib",
        "Aan de slag",
    ]
    assert [link.erbij for link in links if link.tekst == "Phishing"] == [
        "Iemand wil mijn geld of mijn code",
        "Ik wil bijleren",
        "Ik wil veilig op het internet",
        "Aan de slag",
    ]
    assert [link.adres for link in links if link.tekst == "Ik zit nu vast"] == ["/noden/nu-vast/"]
    assert {"Bedrog", "Vast", "Kapot", "Lukt"} <= {link.tekst for link in links}


def test_both_sides_of_a_relation_are_told(tmp_path: Path) -> None:
    """What one actor says of another stands on both pages."""
    service = anders(
        ACTOR, id="dienst", naam="Dienst", relaties=[{"actor": "gemeente", "relatie": "deel van"}]
    )
    view = zicht(tmp_path, actoren=[ACTOR, service])
    facts = {
        name: [
            (f.label, [str(getattr(r, "tekst", r)) for r in f.regels])
            for f in actor(view, view.register.actoren[name]).feiten
        ]
        for name in ("dienst", "gemeente")
    }
    assert facts == {
        "dienst": [("Is deel van", ["Gemeente Kleindorp"])],
        "gemeente": [("Bestaat uit", ["Dienst"])],
    }


def test_an_ended_actor_says_so_and_points_to_its_heir(tmp_path: Path) -> None:
    """The page stays, with the last day."""
    ended = anders(
        ACTOR,
        id="oud",
        naam="Oud",
        tot="2024-12-31",
        relaties=[{"actor": "gemeente", "relatie": "opgegaan in"}],
    )
    view = zicht(tmp_path, actoren=[ACTOR, ended])
    notice = actor(view, view.register.actoren["oud"]).melding
    assert notice is not None
    assert (notice.titel, notice.tekst) == ("Bestaat niet meer", "De laatste dag was 31 december 2024.")
    assert notice.actie is not None
    assert notice.actie.adres == "/actoren/gemeente/"


def test_a_to_z_holds_the_own_pages_of_a_council(tmp_path: Path) -> None:
    """By their title; one in the place of a question stays behind its own words."""
    text = "---\ntitle: {}\n---\n"
    pages = (
        Page("hulp/winter.md", "data/paginas/hulp/winter.md", text.format("Hulp in de winter")),
        Page("noden/wifi.md", "data/paginas/noden/wifi.md", text.format("Wifi bij ons")),
        Page("zonder.md", "data/paginas/zonder.md", "# Zonder\n"),
    )
    small = zicht(tmp_path)
    links = replace(small.links, pages=small.links.pages | {"hulp/winter/"})
    view = replace(small, register=replace(small.register, paginas=pages), links=links)
    found = [link for group in a_z(view).letters for link in group.items if link.erbij == "pagina"]
    assert found == [Link("Hulp in de winter", "/hulp/winter/", "pagina")]


def test_an_actor_of_which_only_the_name_is_known_says_so(tmp_path: Path) -> None:
    """Behind it stands where to ask; as soon as anything else is known it is not said any more."""
    silent, known = nieuw(tmp_path / "nieuw"), nieuw(tmp_path / "loopt", "actief")
    page = actor(silent, silent.register.actoren["gemeente"])
    assert (page.leeg, page.vraag_na) == ("Meer weten we nog niet.", ZIN)
    assert actor(known, known.register.actoren["gemeente"]).leeg is None


def test_the_list_of_actors_says_that_it_is_empty(tmp_path: Path) -> None:
    """An actor that came with what was taken over waits with it."""
    waiting = anders(ACTOR, bron={"titel": "Voorbeeld bij de start", "datum": "2026-11-21"})
    assert [
        actorenlijst(view).inleiding
        for view in (nieuw(tmp_path / "leeg", actoren=[waiting]), nieuw(tmp_path / "een"))
    ] == [
        "We kennen nog geen organisaties of diensten die meewerken aan digitale hulp.",
        "Deze organisaties en diensten werken mee aan digitale hulp.",
    ]
