"""Calendars to follow: two readers of others find the sessions of the register in them, to the second of UTC."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from macros.exports.agenda import AGENDA
from macros.ics import Kop, blok, omlijst
from macros.links import Links, base_of
from macros.model import Nagekeken, Termijn
from macros.pages import record_paths
from macros.register import link
from macros.views import agendabestand
from macros.views.afspraken import gebeurtenissen
from macros.views.zicht import Zicht
from tests.klein import AANBOD, AUTHORED, GEMEENTE, PLAATS, anders
from tests.klein import zicht as klein
from tests.registers import CASES, nagekeken

from .agendalezers import gebreken, met_ical_js, met_python, verwacht
from .registers import NAMEN, zicht

EERSTE_MAART = date(2027, 3, 1)
"""The clock changes twice before a check of two weeks ago, that counts for a year, is too old."""

CONTROLE = {"op": "2027-02-15", "hoe": "telefoon", "door": "gemeente"}
KOP = Kop("Proef", "Proef.")
GROOTSTE = 2_000_000
"""Bytes of the calendar of everything at a thousand offers; it is what the page on open data promises."""


def alles(view: Zicht, naam: str = "alles") -> str:
    return dict(AGENDA.bestanden(view))[f"v1/agenda/{naam}.ics"].decode()


def begin(view: Zicht) -> datetime:
    return datetime.combine(view.register.vandaag, datetime.min.time(), ZoneInfo("Europe/Brussels"))


@cache
def een_jaar(naam: str) -> Zicht:
    """Return a real register of which somebody checked every offer two weeks ago, for a year."""
    content = nagekeken(naam)[0]
    check = Nagekeken.model_validate(CONTROLE | {"door": content.actoren[0].id})
    fresh = {"nagekeken": check, "nakijken_om": Termijn(12)}
    offers = tuple(one.model_copy(update=fresh) for one in content.aanbod)
    register = link(replace(content, aanbod=offers, meldingen=None), EERSTE_MAART)
    return Zicht(register, Links(AUTHORED | record_paths(register), base_of(register.gemeente.webadres)))


@pytest.mark.parametrize("naam", ["testdorp", "boechout"])
def test_two_readers_find_the_sessions_over_two_changes_of_the_clock(naam: str) -> None:
    """Begin, end, title, place and how sure it is: all of a year, nothing else, and nothing twice."""
    view = een_jaar(naam)
    text, wanted = alles(view), verwacht(view, view.register.aanbod.values())
    assert len({session[0] for session in wanted if session[0] > 1_824_940_800}) > 10, "after 31 October 2027"
    assert met_python(text, begin(view)) == wanted
    assert met_ical_js([text]) == [wanted]


@pytest.mark.parametrize("naam", NAMEN)
def test_the_registers_as_they_are(naam: str) -> None:
    """On the day of the examples; Boechout, where nobody checked anything, has nothing for a calendar."""
    view = zicht(naam)
    text, wanted = alles(view), verwacht(view, view.register.aanbod.values())
    assert met_ical_js([text]) == [met_python(text, begin(view))] == [wanted]
    assert bool(wanted) == (naam != "boechout")


@pytest.mark.parametrize("naam", NAMEN)
def test_calendars_hold_what_pages_show(naam: str) -> None:
    """Every moment that a page shows of what somebody checked; each line as the format asks."""
    view = zicht(naam)
    ahead, shown = view.register.vooruit, view.register.sessies
    assert all(
        [session for part in ahead[name] for session in part.sessies][: len(found)] == list(found)
        for name, found in shown.items()
        if ahead[name]
    )
    files = dict(AGENDA.bestanden(view))
    assert {path: found for path, content in files.items() if (found := gebreken(content))} == {}
    assert len(files["v1/agenda/alles.ics"]) < GROOTSTE
    assert dict(AGENDA.bestanden(view)) == files


REGELS: list[tuple[dict[str, Any], int, int]] = [
    ({"elke": "dinsdag 14u-16u"}, 1, 0),
    ({"elke": "om de 2 weken woensdag 14u-16u vanaf 2027-03-10"}, 1, 0),
    ({"elke": "om de 3 weken maandag en donderdag 9u-10u vanaf 2027-03-04"}, 2, 0),
    ({"elke": "om de 4 weken zondag 14u-16u vanaf 2027-03-28"}, 1, 0),
    ({"elke": "eerste dinsdag van de maand 10u-12u"}, 1, 0),
    ({"elke": "eerste en derde zaterdag van de maand 10u-12u"}, 1, 0),
    ({"elke": "laatste vrijdag van de maand 18u-20u"}, 1, 0),
    ({"elke": "vierde en laatste donderdag van de maand 10u-12u"}, 1, 0),
    ({"elke": "weekdagen 9u-12u en 13u-16u"}, 10, 0),
    ({"elke": ["dinsdag 14u-16u", "eerste dinsdag van de maand 10u-12u"]}, 2, 0),
    ({"elke": "zaterdag 20u-24u"}, 1, 0),
    ({"elke": "zondag 1u-4u"}, 1, 2),
    ({"elke": "dinsdag 14u-16u", "niet_op": ["feestdagen", "schoolvakanties"]}, 1, 0),
    ({"elke": "dinsdag 14u-16u", "niet_op": ["schoolvakanties"], "ook_op": ["paasvakantie"]}, 1, 0),
    ({"elke": "woensdag 9u-12u", "niet_op": ["sluitingsdagen"]}, 1, 0),
    ({"elke": "dinsdag 14u-16u", "gesloten": [{"op": "2027-03-09"}, {"van": "2027-06-01", "tot": "2027-08-31"}]}, 1, 0),
    ({"elke": "dinsdag 14u-16u", "vanaf": "2027-05-01", "tot": "2027-06-30"}, 1, 0),
    ({"elke": "dinsdag 14u-16u", "tot": "2027-03-02"}, 1, 0),
    ({"elke": "dinsdag 14u-16u", "aangepast": [{"op": "2027-03-09", "uren": "15u-17u", "plaats": "plein"}]}, 1, 1),
    ({"elke": "dinsdag 14u-16u", "aangepast": [{"op": "2027-03-10", "uren": "15u-17u", "reden": "Markt"}]}, 1, 1),
    ({"elke": "dinsdag 14u-16u", "aangepast": [{"op": "2027-03-09", "uren": "14u-16u", "reden": "Bus"}]}, 1, 1),
    ({"lessen": [{"op": "2027-03-09", "uren": "9u-10u en 11u-12u", "titel": "Les 1"}, "2027-10-31 14u-16u"]}, 0, 3),
    ({"elke": "dinsdag 14u-16u", "lessen": ["2027-03-10 14u-16u"]}, 1, 1),
    ({"ronde": [{"plaats": "bib", "elke": "dinsdag 9u-10u"}, {"plaats": "plein", "elke": "dinsdag 9u-10u"}]}, 2, 0),
    (
        {
            "ronde": [{"plaats": "bib", "elke": "dinsdag 9u-10u"}, {"plaats": "plein", "lessen": ["2027-03-09 9u-10u"]}],
            "aangepast": [{"op": "2027-03-09", "uren": "11u-12u", "plaats": "bib"}],
        },
        1,
        2,
    ),
]  # fmt: skip
"""What a register can say of when, how many series it is over a year and how many moments stand alone."""


def test_every_rhythm_that_the_register_knows(tmp_path: Path) -> None:
    """Each way to say when, over two changes of the clock: the same sessions in as few entries as can be."""
    places = [PLAATS, anders(PLAATS, id="plein", naam="Plein; markt, en meer")]
    council = {**GEMEENTE, "sluitingsdagen": [{"van": "2027-07-12", "tot": "2027-07-23"}]}
    offers = [
        anders(
            AANBOD, id=f"a{i}", titel=f"Geval {i}", wanneer=rule, nagekeken=CONTROLE, nakijken_om="12 maanden",
            plaatsen=None if "ronde" in rule else ["bib"],
        )
        for i, (rule, _, _) in enumerate(REGELS)
    ]  # fmt: skip
    view = klein(tmp_path, *offers, plaatsen=places, gemeente=council, vandaag=EERSTE_MAART)
    known = list(view.register.aanbod.values())
    texts = [
        "".join(omlijst(blok(event.afspraak) for event in gebeurtenissen(view, offer))) for offer in known
    ]
    wanted = [verwacht(view, [offer]) for offer in known]
    assert [met_python(text, begin(view)) for text in texts] == wanted
    assert met_ical_js(texts) == wanted
    parts = [part.verdeling for offer in known for part in view.register.vooruit[offer.id] if part.zeker]
    assert [(len(part.reeksen), len(part.los)) for part in parts] == [case[1:] for case in REGELS]


def proef(folder: Path, **changes: Any) -> Zicht:
    """Return a register of one offer with a series, a day left out and a day with other hours."""
    hours = {
        **AANBOD["wanneer"],
        "aangepast": [{"op": "2027-04-20", "uren": "15u-17u", "reden": "Verkiezing"}],
    }
    offer = {
        "wanneer": hours,
        "nagekeken": CONTROLE,
        "nakijken_om": "12 maanden",
        "noden": ["leren"],
        **changes,
    }
    council = {**GEMEENTE, "webadres": "https://kleindorp.example/hulp/", "licentie": "CC BY 4.0"}
    return klein(folder, anders(AANBOD, **offer), gemeente=council, vandaag=EERSTE_MAART)


def test_the_whole_calendar(tmp_path: Path) -> None:
    """As a program gets it; in the golden file lines end as in any text."""
    assert alles(proef(tmp_path)).replace("\r\n", "\n") == (CASES / "exports" / "agenda.ics").read_text(
        "utf-8"
    )


def test_every_calendar_tells_of_the_same_moment_under_the_same_name(tmp_path: Path) -> None:
    """In that of everything, of a need, of a place and of the offer itself; a moment by itself has its own file."""
    view = proef(tmp_path)
    files = {path: content.decode() for path, content in AGENDA.bestanden(view)}
    files |= {path: make() for path, make in agendabestand.bestanden(view)}
    names = ("v1/agenda/alles", "v1/agenda/nood-leren", "v1/agenda/plaats-bib", "aanbod/digipunt/agenda")
    assert set(files) == {
        *(f"{name}.ics" for name in names),
        *(f"aanbod/digipunt/2027-03-{day}-1.ics" for day in ("02", "09", "16")),
    }
    events = {
        tuple(re.findall("BEGIN:VEVENT.*?END:VEVENT", files[f"{name}.ics"], re.DOTALL)) for name in names
    }
    assert len(events) == 1


def test_what_is_at_all_places_of_an_offer_is_in_the_calendar_of_each(tmp_path: Path) -> None:
    """And what is elsewhere for a day, in that of the place where it is then, also if nothing else is there."""
    names = ("bib", "plein", "kerk")
    places = [anders(PLAATS, id=name) for name in names]
    moved = {"op": "2026-12-01", "uren": "9u-10u", "plaats": "kerk"}
    both = anders(AANBOD, plaatsen=["bib", "plein"], wanneer={**AANBOD["wanneer"], "aangepast": [moved]})
    view = klein(tmp_path, both, plaatsen=places)
    found = {name: alles(view, f"plaats-{name}").count("BEGIN:VEVENT") for name in names}
    assert found == {"bib": 1, "plein": 1, "kerk": 1}


def uids(view: Zicht) -> list[str]:
    return re.findall(r"\r\nUID:(\S+)", alles(view))


def test_a_series_keeps_its_name(tmp_path: Path) -> None:
    """When its hour or place moves, a holiday is added, the check is renewed or a week passes."""
    before = uids(klein(tmp_path / "a", vandaag=EERSTE_MAART))
    other = {"elke": ["dinsdag 15u-17u"], "niet_op": ["feestdagen"]}
    places = [PLAATS, anders(PLAATS, id="plein", naam="Plein")]
    moved = anders(AANBOD, wanneer=other, plaatsen=["plein"], nagekeken=CONTROLE)
    after = klein(tmp_path / "b", moved, plaatsen=places, vandaag=date(2027, 3, 8))
    assert len(before) == 1
    assert uids(after) == before


def test_when_the_check_grows_old_a_calendar_says_to_ring_first(tmp_path: Path) -> None:
    """Sure through the last day that it counts, then no further than pages go: eight weeks from today."""
    view = klein(tmp_path, vandaag=date(2027, 4, 20))
    found = met_python(alles(view), begin(view))
    said = [
        (datetime.fromtimestamp(event[0], ZoneInfo("Europe/Brussels")).date(), *event[2::2])
        for event in found
    ]
    sure, unsure = ("Digipunt in de bib", "CONFIRMED"), ("Digipunt in de bib (bel eerst)", "TENTATIVE")
    days = [(4, 20), (4, 27), (5, 4), (5, 11), (5, 18), (5, 25), (6, 1), (6, 8), (6, 15)]
    assert said == [(date(2027, *day), *(sure if day <= (5, 2) else unsure)) for day in days]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        (
            {"nagekeken": None, "bron": {"titel": "Folder", "datum": "2023"}},
            "Niemand keek deze momenten al na.",
        ),
        ({"status": "gepland"}, "We kennen hier nu geen vaste momenten."),
        ({"wanneer": {"altijd": "ja"}}, "We kennen hier nu geen vaste momenten."),
    ],
)
def test_an_empty_calendar_says_why(tmp_path: Path, changes: dict[str, Any], why: str) -> None:
    """It stays, for who follows it already, and is a valid calendar."""
    view = klein(tmp_path, anders(AANBOD, **changes))
    text = alles(view, "plaats-bib")
    assert gebreken(text.encode()) == []
    assert met_python(text, begin(view)) == []
    assert f"X-WR-CALDESC:{why} Daarom staat er niets in deze agenda." in text.replace("\r\n ", "")


def test_each_file_is_named_in_the_table() -> None:
    """The first file of the export, and what its fields mean; every field that occurs is explained."""
    names = {name for field in AGENDA.velden() for name in field.naam.split(", ")}
    used: Iterable[str] = re.findall("BEGIN:VEVENT.*?END:VEVENT", alles(zicht("testdorp")), re.DOTALL)
    found = {name for event in used for name in re.findall(r"^([A-Z]+)[:;]", event, re.MULTILINE)}
    assert found - names == {"BEGIN", "END", "TRANSP"}
    assert AGENDA.pad in dict(AGENDA.bestanden(zicht("boechout")))
