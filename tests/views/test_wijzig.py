"""The page of the form, and how each entry leads to it: by a link, by mail with the entry in it, by telephone."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from macros.views.aanbod import aanbod
from macros.views.actor import actor
from macros.views.delen import Link
from macros.views.plaats import plaats
from macros.views.wijzig import wijzig
from macros.views.wijzigweg import klopt_niet, nieuw

from ..klein import AANBOD, GEMEENTE, anders, zicht
from .nieuw import nieuw as nieuwe_gemeente

MAIL = anders(GEMEENTE, mail="info@kleindorp.example", webadres="https://kleindorp.example/hulp/")
ALLEEN_HIER = anders(
    MAIL,
    voorstellen={
        "mail": "wijzig@kleindorp.example",
        "github": "https://github.com/kleindorp-voorbeeld/portaal",
    },
)


def wegen(folder: Path, **council: Any) -> list[Link]:
    """Return the links in the box of the offer."""
    view = zicht(folder, **council)
    box = klopt_niet(view, view.register.aanbod["digipunt"])
    return [line for line in box.regels if isinstance(line, Link)]


def test_an_entry_leads_to_the_form_a_mail_and_the_telephone(tmp_path: Path) -> None:
    """The mail holds what the site says now, a line for each field, and asks what else the council must know."""
    report, form, mail, phone = wegen(tmp_path, gemeente=MAIL)
    assert report == Link("Zo laat je het weten", "/klopt-er-iets-niet/")
    assert form == Link("Wijzig dit", "/wijzig/?aanbod=digipunt", stil="voor “Digipunt in de bib”")
    assert phone == Link("Bel 03 555 00 10", "tel:+32-3-555-00-10")
    assert unquote(mail.adres).splitlines() == [
        "mailto:info@kleindorp.example?subject=Wijziging: Digipunt in de bib&body=Verander hieronder wat niet klopt.",
        "",
        "Digipunt in de bib",
        "https://kleindorp.example/hulp/aanbod/digipunt/",
        "Wanneer: Elke dinsdag van 14 tot 16 uur; Niet in de schoolvakanties",
        "Plaatsen: De bib",
        "Toegang: niet ingevuld",
        "Kosten: niet ingevuld",
        "Telefoon: niet ingevuld",
        "Mail: niet ingevuld",
        "Website: niet ingevuld",
        "",
        "Vanaf wanneer?",
        "Welke organisatie stelt dit voor?",
    ]


def test_proposals_may_have_a_mailbox_of_their_own(tmp_path: Path) -> None:
    """It goes before the council's."""
    assert wegen(tmp_path, gemeente=ALLEEN_HIER)[2].adres.startswith("mailto:wijzig@kleindorp.example?")


def test_without_an_address_there_is_no_mail(tmp_path: Path) -> None:
    """And without a number nothing to ring: the form and the page that says how remain."""
    unknown = anders(GEMEENTE, telefoon=None)
    assert [link.tekst for link in wegen(tmp_path, gemeente=unknown)] == [
        "Zo laat je het weten",
        "Wijzig dit",
    ]


def test_a_mail_stays_short(tmp_path: Path) -> None:
    """Many programs cut a mailto of more than 2,000 characters."""
    view = zicht(
        tmp_path,
        anders(
            AANBOD,
            kosten="Elke les kost twee euro. " * 30,
            wanneer={
                "elke": [
                    f"{d} 9u-12u, 13u30-16u30"
                    for d in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")
                ]
            },
        ),
        gemeente=MAIL,
    )
    mail = klopt_niet(view, view.register.aanbod["digipunt"]).regels[3]
    assert isinstance(mail, Link)
    assert len(mail.adres) < 1_600
    assert " …" in unquote(mail.adres)


def test_every_kind_of_page_asks_for_its_own_entry(tmp_path: Path) -> None:
    """An offer, a place and an actor."""
    view = zicht(tmp_path)
    register = view.register
    boxes = (
        aanbod(view, register.aanbod["digipunt"]).klopt_niet,
        plaats(view, register.plaatsen["bib"]).klopt_niet,
        actor(view, register.actoren["gemeente"]).klopt_niet,
    )
    assert [
        line.adres for box in boxes for line in box.regels if isinstance(line, Link) and "?" in line.adres
    ] == [
        "/wijzig/?aanbod=digipunt",
        "/wijzig/?plaats=bib",
        "/wijzig/?actor=gemeente",
    ]
    assert nieuw(view) == "/wijzig/?nieuw=aanbod"


def test_the_page_knows_where_proposals_go(tmp_path: Path) -> None:
    """And says every way that needs no script."""
    page = wijzig(zicht(tmp_path, gemeente=ALLEEN_HIER))
    assert (page.adres, page.post, page.github, page.gitlab) == (
        "/wijzig/",
        "wijzig@kleindorp.example",
        "https://github.com/kleindorp-voorbeeld/portaal",
        "",
    )
    assert page.mail == Link(
        "Mail de gemeente",
        "mailto:wijzig@kleindorp.example?subject=Wijziging",
        erbij="wijzig@kleindorp.example",
    )
    assert page.zo_niet[1].endswith("Kies daar “Mail een wijziging”.")
    assert page.weg.bel


def test_a_council_that_gave_no_address_is_asked_in_person(tmp_path: Path) -> None:
    """Nothing is made up: paper and a counter remain."""
    page = wijzig(zicht(tmp_path, gemeente=anders(GEMEENTE, telefoon=None)))
    assert (page.post, page.github, page.gitlab, page.mail) == ("", "", "", None)
    assert page.zo_niet[1].endswith("Geef dat aan de gemeente.")
    assert page.weg.vraag == "Vraag het na aan een loket van de gemeente."


def test_one_chooses_only_from_what_there_is(tmp_path: Path) -> None:
    """A list that is empty is no way to what one wants to change."""
    words = {
        status: [link.tekst for link in wijzig(nieuwe_gemeente(tmp_path / status, status)).kies]
        for status in ("na te kijken", "actief")
    }
    assert words == {
        "na te kijken": ["Kies een organisatie"],
        "actief": ["Kies hulp", "Kies een plaats", "Kies een organisatie"],
    }


def test_a_council_of_which_no_way_in_is_known_tells_where_to_look(tmp_path: Path) -> None:
    """One way in, whichever, is enough to leave that out."""
    silent = {"telefoon": None}
    counter = {"naam": "Onthaal", "adres": {"straat": "Plein 1", "postcode": "2999", "gemeente": "Kleindorp"}}
    councils = (
        silent,
        {"telefoon": "03 555 00 10"},
        {**silent, "mail": "info@kleindorp.example"},
        {**silent, "loketten": [counter]},
    )
    found = [
        wijzig(zicht(tmp_path / str(n), gemeente=anders(GEMEENTE, **council))).weg.onbekend
        for n, council in enumerate(councils)
    ]
    assert found == [
        "We kennen nog geen nummer en geen adres. Kijk op een brief van de gemeente.",
        None,
        None,
        None,
    ]
