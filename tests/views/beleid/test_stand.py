"""The state of things in words: each number can be worked out by hand from a small register."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.links import Links
from macros.pages import record_paths
from macros.views.beleid.cijfers import cijfers
from macros.views.beleid.hoofdstuk import Cijferpagina, Cijferrij, Hoofdstuk
from macros.views.beleid.stand import stand
from macros.views.delen import Link, Regel
from macros.views.zicht import Zicht

from ...klein import ACTOR, AUTHORED, PLAATS, anders
from ...regie.klein import BIB, NAGEKEKEN, VZW, actie, gemeente, hulp, met_plan, plaats
from ..nieuw import nieuw

PLAN: dict[str, Any] = {
    "acties": [actie("helpen", eigenaar="vzw", bewijs=[{"aanbod": "hulp"}]), actie("leeg")],
    "gemelde_noden": [
        {"id": "traag", "nood": "Het duurt lang.", "acties": ["leeg"]},
        {"id": "ver", "nood": "Het is ver."},
    ],
    "computernorm": {"per_inwoners": "2500"},
}


def _zicht(folder: Path) -> Zicht:
    offer = hulp(
        "hulp", bouwstenen=["ondersteun-individueel"], doelgroepen=["senioren"], financiering_tot="2027-03-31"
    )
    register = met_plan(
        folder,
        offer,
        plan=PLAN,
        actoren=[anders(ACTOR, nagekeken=NAGEKEKEN), anders(BIB, telefoon="03 555 00 11"), VZW],
        plaatsen=[
            PLAATS,
            plaats("zaal", "vremde", openbare_computers="2", printer="ja", nagekeken=NAGEKEKEN),
        ],
        gemeente=gemeente(inwoners="6000", regie_publiek="ja"),
    )
    return Zicht(register, Links(AUTHORED | record_paths(register)))


def _deel(page: Cijferpagina, id: str) -> Hoofdstuk:
    return next(part for part in page.hoofdstukken if part.id == id)


def _tekst(line: Regel) -> str:
    return (
        f"{line.tekst} ({line.erbij})"
        if isinstance(line, Link) and line.erbij
        else getattr(line, "tekst", str(line))
    )


def _rij(row: Cijferrij) -> list[str]:
    return ["; ".join(map(_tekst, cell)) for cell in row.cellen]


def _rijen(page: Cijferpagina, id: str, table: int = 0) -> list[list[str]]:
    return [_rij(row) for row in _deel(page, id).tabellen[table].rijen]


def test_the_answers_come_first(tmp_path: Path) -> None:
    """Who works on skills of seniors, what is unproven, whom to ring first, what is unknown of each village core."""
    first = stand(_zicht(tmp_path)).hoofdstukken[0]
    assert [(part.titel, [_tekst(line) for line in part.items]) for part in first.lijsten] == [
        (
            "Wie werkt nu aan de competenties van senioren?",
            [
                "Gemeente Kleindorp",
                "1 van de 1 aanbieding daarvoor is op tijd nagekeken.",
                "0 beloften in het plan, en alle andere groepen",
            ],
        ),
        ("Wat is beloofd zonder bewijs?", ["2 beloften: 1 met bewijs, 1 zonder."]),
        (
            "Wie bel je eerst?",
            [
                "Bib (03 555 00 11; 1 punt na te vragen)",
                "De vzw (telefoonnummer niet ingevuld; 1 punt na te vragen)",
                "Gemeente Kleindorp (telefoonnummer niet ingevuld; 1 punt na te vragen)",
            ],
        ),
        (
            "Wat weten we niet per dorpskern?",
            ["Boechout: 1 zin over wat niet ingevuld is", "Vremde: 2 zinnen over wat niet ingevuld is"],
        ),
    ]


def test_who_directs_sees_more(tmp_path: Path) -> None:
    """Whom to ring, unproven promises, funding and completeness stand on one page only; the figures on both."""
    zicht = _zicht(tmp_path)
    public = [part.id for part in cijfers(zicht).hoofdstukken]
    assert [part.id for part in stand(zicht).hoofdstukken] == [
        "kort",
        "bellen",
        "beloften",
        "geld",
        "volledigheid",
        *public,
    ]
    assert public == [
        "nagekeken",
        "wie-voor-wie",
        "gaten",
        "onbekend",
        "computers",
        "toestellen",
        "click-call-connect",
        "vindplaatsen",
        "noden",
    ]


def test_the_share_that_was_checked(tmp_path: Path) -> None:
    """One offer of one, one place of two, one actor of three; the bar is as long as the number says."""
    rows = _deel(stand(_zicht(tmp_path)), "nagekeken").tabellen[0].rijen
    assert [(_rij(row), row.balk and row.balk.deel) for row in rows] == [
        (["Lopende aanbiedingen", "1 van de 1"], 100),
        (["Plaatsen", "1 van de 2"], 50),
        (["Actoren", "1 van de 3"], 33),
    ]


def test_computers_and_what_stands_beside_them(tmp_path: Path) -> None:
    """Both readings of “en/of”: 6 000 / 2 500 = 2,4, two are counted, one place is not filled in."""
    page = stand(_zicht(tmp_path))
    assert _deel(page, "computers").zinnen[2:] == (
        "6\N{NO-BREAK SPACE}000 inwoners gedeeld door 2\N{NO-BREAK SPACE}500 is 2,40: er zijn 3 computers nodig.",
        "Genoeg per inwoner? Dat weten we niet.",
        "Minstens één in elke dorpskern? Dat weten we niet.",
        "Lees je “en”: zijn beide gehaald? Dat weten we niet.",
        "Lees je “of”: is een van de twee gehaald? Dat weten we niet.",
    )
    assert _rijen(page, "computers") == [
        ["Boechout", "0", "Nergens geteld", "Dat weten we niet"],
        ["Vremde", "2", "Zaal (2)", "Dat weten we niet"],
        ["Dorpskern niet ingevuld", "0", "Nergens geteld", "De bib"],
    ]
    printers = next(t for t in _deel(page, "toestellen").tabellen if t.bijschrift == "Printer per dorpskern")
    assert [_rij(row) for row in printers.rijen] == [
        ["Boechout", "–", "–", "–"],
        ["Vremde", "Zaal", "–", "–"],
        ["Dorpskern niet ingevuld", "–", "–", "De bib"],
    ]


def test_ways_in_and_needs(tmp_path: Path) -> None:
    """A way that nobody filled in says so; a need without an action says that too."""
    page = stand(_zicht(tmp_path))
    assert _rijen(page, "click-call-connect") == [
        ["Hulp", "Niet ingevuld", "Niet ingevuld", "De bib", "Geen"]
    ]
    assert _rijen(page, "noden") == [
        ["Het duurt lang.", "Leeg", "Niet ingevuld"],
        ["Het is ver.", "Nog geen actie", "Niet ingevuld"],
    ]


def test_what_is_only_for_who_directs(tmp_path: Path) -> None:
    """Numbers to ring, promises with what they lack, the end of the money."""
    page = stand(_zicht(tmp_path))
    assert _rijen(page, "bellen")[0] == ["Bib", "03 555 00 11", "Bib (nog niet nagekeken)"]
    assert _rijen(page, "beloften") == [
        ["Leeg", "Niet ingevuld", "zonder bewijs, geen termijn en geen eigenaar"]
    ]
    assert [_tekst(line) for part in _deel(page, "geld").lijsten for line in part.items] == [
        "Het geld voor “Hulp” loopt af op 31 maart 2027. Volgt er niets, dan doet daarna niemand nog iets aan "
        "“Ondersteun burgers individueel bij het aanleren van digitale competenties”. (Dat is binnen zes maanden.)"
    ]
    assert _rijen(page, "volledigheid")[1] == ["Bib", "1 van de 4, 25 %", "omschrijving, mail, nagekeken"]


def test_a_new_council_gets_words_in_the_place_of_tables_of_nothing(tmp_path: Path) -> None:
    """What is not filled in, and in which file one does that; one of something is told as one."""
    found = stand(nieuw(tmp_path))
    told = {part.id: [*map(_tekst, part.zinnen)] for part in found.hoofdstukken}
    assert told["bellen"] == [
        "Deze week is er 1 actor om te bellen.",
        "Bij 1 actor is het telefoonnummer niet ingevuld.",
        "Er staat 1 overgenomen aanbod klaar om na te kijken.",
    ]
    assert told["nagekeken"] == [
        "Er zijn geen lopende aanbiedingen.",
        "Er zijn geen plaatsen.",
        "Er is 1 actor, en die is nog niet op tijd nagekeken.",
    ]
    assert told["wie-voor-wie"] == [
        "Bij geen enkele groep staat al iemand.",
        "Zet in offer.yaml bij elk aanbod voor wie het is, en bij welke bouwstenen het hoort.",
    ]
    assert told["computers"] == ["We kennen nog geen plaats met een openbare computer."]
    assert _deel(found, "wie-voor-wie").tabellen == ()
    seniors = _deel(found, "kort").lijsten[0]
    assert [*map(_tekst, seniors.items)] == ["Niemand.", "Bekijk alle groepen"]
