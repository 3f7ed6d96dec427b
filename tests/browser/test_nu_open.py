"""What nu.js says at each hour: the clock is faked, the phone may stand anywhere, the page may be old."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.klein import AANBOD, anders, register

from . import axe
from .chromium import Tab
from .server import serving
from .uur import OFFERS, calendar, days, leaves, notice, visit, write


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site of 21 November 2026."""
    folder = tmp_path_factory.mktemp("nu")
    with serving(write(register(folder / "data", *OFFERS), folder / "site")) as address:
        yield address


@pytest.fixture
def at(small: str, open_tab: Callable[..., Tab]) -> Callable[..., Page]:
    """Open a page of the small site at a moment."""
    return lambda path, moment, **options: visit(open_tab(**options), small + path, moment)


NEXT = "Volgende keer"
"""The leaf below it tells when."""
OLD = ["bel-eerst", "Deze pagina is van 21 november 2026. Bel eerst."]


@pytest.mark.parametrize(
    ("offer", "moment", "expected"),
    [
        ("digipunt", "2026-11-22T10:00+01:00", ["straks", NEXT]),
        ("digipunt", "2026-11-23T23:59+01:00", ["straks", "Morgen open, om 14u"]),
        ("digipunt", "2026-11-24T00:00+01:00", ["straks", "Straks open, om 14u"]),
        ("digipunt", "2026-11-24T13:59+01:00", ["straks", "Straks open, om 14u"]),
        ("digipunt", "2026-11-24T14:00+01:00", ["open", "Nu open, tot 16u"]),
        ("digipunt", "2026-11-24T15:59+01:00", ["open", "Nu open, tot 16u"]),
        ("digipunt", "2026-11-24T16:00+01:00", ["straks", "Vandaag al voorbij", f"{NEXT}:"]),
        ("digipunt", "2026-11-25T10:00+01:00", ["straks", NEXT]),
        ("digipunt", "2026-12-22T10:00+01:00", ["dicht", "Vandaag dicht", f"Kerstvakantie. {NEXT}:"]),
        ("digipunt", "2027-01-12T16:00+01:00", OLD),
        ("les", "2026-11-24T13:00+01:00", ["straks", "Straks, om 14u", "Schrijf je vooraf in."]),
        ("les", "2026-11-24T15:00+01:00", ["straks", "Nu bezig, tot 16u", "Schrijf je vooraf in."]),
        ("les", "2026-11-24T16:00+01:00", ["straks", "Vandaag al voorbij", f"Schrijf je vooraf in. {NEXT}:"]),
        ("loket", "2026-11-24T12:30+01:00", ["straks", "Straks open, om 13u"]),
        ("loket", "2026-11-24T17:00+01:00", ["straks", "Vandaag al voorbij", f"{NEXT}:"]),
        ("loket", "2026-11-25T10:00+01:00", ["dicht", "Vandaag dicht", f"Feest van de bib. {NEXT}:"]),
        ("altijd", "2026-12-24T03:00+01:00", ["open", "Je kan dit altijd gebruiken"]),
        ("altijd", "2027-01-17T00:00+01:00", OLD),
        ("dicht", "2026-12-09T23:59+01:00", ["dicht", "Tijdelijk dicht tot 10 december 2026"]),
        ("dicht", "2026-12-10T00:00+01:00", OLD),
        ("nacht", "2026-11-24T23:59+01:00", ["open", "Nu open, tot 24u"]),
        ("nacht", "2026-11-25T00:00+01:00", ["straks", "Straks open, om 22u"]),
    ],
)  # fmt: skip
def test_the_words_of_the_hour(at: Callable[..., Page], offer: str, moment: str, expected: list[str]) -> None:
    """To the minute: what begins is open, what ended is over, what grew old says so."""
    assert notice(at(f"aanbod/{offer}/", moment)) == expected


@pytest.mark.parametrize(
    ("moment", "shown"), [("2026-11-24T15:59+01:00", "24"), ("2026-11-24T16:00+01:00", "1"), ("2026-12-01T16:00+01:00", "8")]
)  # fmt: skip
def test_a_card_keeps_a_moment(at: Callable[..., Page], moment: str, shown: str) -> None:
    """When its first has passed the next one stands there: one at a time."""
    card = at("aanbod/", moment).locator(".aanbodkaart", has_text="Digipunt in de bib")
    assert card.locator(".nummer:visible").all_inner_texts() == [shown]


@pytest.mark.parametrize(
    "zone", ["Europe/Brussels", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"]
)
def test_the_phone_may_stand_in_any_time_zone(at: Callable[..., Page], zone: str) -> None:
    """Its clock says another hour or day; the help is in Belgium."""
    page = at("aanbod/digipunt/", "2026-11-24T15:30+01:00", timezone_id=zone)
    assert notice(page) == ["open", "Nu open, tot 16u"]
    assert leaves(page)[0] == "Vandaag | 14u – 16u | De bib"


@pytest.mark.parametrize("zone", ["Europe/Brussels", "America/New_York"])
@pytest.mark.parametrize(
    ("moment", "words", "near"),
    [
        ("2027-03-27T23:30+01:00", "Morgen open, om 1u30", "Morgen"),
        ("2027-03-28T01:29+01:00", "Straks open, om 1u30", "Vandaag"),
        ("2027-03-28T01:59+01:00", "Nu open, tot 4u", "Vandaag"),
        ("2027-03-28T03:59+02:00", "Nu open, tot 4u", "Vandaag"),
        ("2027-03-28T04:00+02:00", "Vandaag al voorbij", "Morgen"),
        ("2027-03-28T23:30+02:00", "Vandaag al voorbij", "Morgen"),
    ],
)
def test_the_night_on_which_the_clock_changes(
    tmp_path: Path, open_tab: Callable[..., Tab], moment: str, words: str, near: str, zone: str
) -> None:
    """A day of 23 hours has a yesterday and a tomorrow like any other."""
    check = {"op": "2027-03-20", "hoe": "telefoon", "door": "gemeente"}
    lessons = {"lessen": ["2027-03-28 1u30-4u", "2027-03-29 14u-16u"]}
    offer = anders(AANBOD, nagekeken=check, wanneer=lessons)
    data = register(tmp_path / "data", offer, vandaag=date(2027, 3, 27))
    with serving(write(data, tmp_path / "site")) as address:
        page = visit(open_tab(timezone_id=zone), f"{address}aanbod/digipunt/", moment)
        assert notice(page)[1] == words
        assert leaves(page)[0].startswith(f"{near} | ")


def test_an_unchecked_offer_is_never_open(at: Callable[..., Page]) -> None:
    """In the middle of its hours it still asks to ring; only the day is told."""
    page = at("aanbod/laat/", "2026-11-24T15:00+01:00")
    assert notice(page)[:2] == ["bel-eerst", "Bel eerst: 03 555 00 10"]
    assert leaves(page)[0] == "Vandaag | 14u – 16u | De bib"
    assert "Nu open" not in page.locator("body").inner_text()


def test_without_script_the_page_says_what_is_true_at_any_hour(at: Callable[..., Page]) -> None:
    """No “nu”, no “vandaag”, and the moments that wait their turn stay out of sight."""
    page = at("aanbod/digipunt/", "2026-11-24T15:00+01:00", java_script_enabled=False)
    assert notice(page) == ["straks", NEXT]
    assert leaves(page) == [
        "14u – 16u | De bib",
        "dinsdag 1 december: 14u – 16u",
        "dinsdag 8 december: 14u – 16u",
    ]


def test_a_page_that_stays_open_follows_the_clock(at: Callable[..., Page]) -> None:
    """Each minute; what passed drops out, the next one steps in, and the button moves on with it."""
    page = at("aanbod/digipunt/", "2026-11-24T13:58:30+01:00")
    assert calendar(page) == ("/aanbod/digipunt/2026-11-24-1.ics", "di 24 nov, 14u")
    page.clock.run_for("01:31")
    assert notice(page)[1] == "Nu open, tot 16u"
    page.clock.run_for("02:00:00")
    assert notice(page)[1] == "Vandaag al voorbij"
    assert days(page) == ["2026-12-01", "2026-12-08", "2026-12-15"]
    assert calendar(page) == ("/aanbod/digipunt/2026-12-01-1.ics", "di 1 dec, 14u")


def test_a_phone_that_slept_is_right_when_it_wakes(at: Callable[..., Page]) -> None:
    """Timers stand still in a pocket; looking at the page is enough."""
    page = at("aanbod/digipunt/", "2026-11-24T13:00+01:00")
    page.clock.set_system_time("2026-11-24T15:00+01:00")
    assert notice(page)[1] == "Straks open, om 14u"
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert notice(page)[1] == "Nu open, tot 16u"


def test_nothing_is_touched_while_nothing_changes(at: Callable[..., Page]) -> None:
    """No flashing, and nothing for a screen reader to read again."""
    page = at("aanbod/digipunt/", "2026-11-24T14:30+01:00")
    page.evaluate(
        "window.changes = 0; new MutationObserver(list => { changes += list.length; })"
        ".observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true })"
    )
    page.clock.run_for("30:00")
    assert page.evaluate("window.changes") == 0
    assert page.locator("main [aria-live], main [role=status]:not(:empty)").count() == 0


def test_why_a_moment_falls_away_stands_below_the_next_one(at: Callable[..., Page]) -> None:
    """“Volgende keer” stands beside its date; on that day itself the notice says it instead."""
    why = "Niet op dinsdag 24 november: jaarmarkt."
    for scripts in (False, True):
        page = at("aanbod/markt/", "2026-11-22T10:00+01:00", java_script_enabled=scripts)
        panel = page.locator(".melding").first
        assert notice(page) == ["straks", NEXT]
        assert panel.locator("> :visible").evaluate_all("all => all.map(one => one.className)") == [
            "titel", "bladen", "later",
        ]  # fmt: skip
        assert panel.locator(".later").inner_text() == why
    for day, expected in ((24, ["dicht", "Vandaag dicht", f"Jaarmarkt. {NEXT}:"]), (25, ["straks", NEXT])):
        page = at("aanbod/markt/", f"2026-11-{day}T10:00+01:00")
        assert notice(page) == expected
        assert page.locator(".melding .later:visible").count() == (day == 25)


def test_an_old_page_offers_no_calendar(at: Callable[..., Page]) -> None:
    """What nobody should believe, nobody should keep."""
    page = at("aanbod/digipunt/", "2027-02-01T10:00+01:00")
    assert notice(page) == OLD
    assert page.locator("a[href$='.ics'], .melding .datumblad").count() == 0


def test_paper_tells_dates(at: Callable[..., Page]) -> None:
    """A sheet is read later: it calls nothing open; afterwards the screen is as it was."""
    page = at("aanbod/digipunt/", "2026-11-24T15:00+01:00")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert notice(page) == ["straks", NEXT]
    assert not page.locator(".nabij:visible, .knop[href$='.ics']:visible").all()
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert notice(page) == ["open", "Nu open, tot 16u"]


def test_paper_of_a_later_day_tells_the_next_date(at: Callable[..., Page]) -> None:
    """Not the one with which the page was made, and not “morgen”."""
    page = at("aanbod/digipunt/", "2026-11-30T15:00+01:00")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert notice(page) == ["straks", NEXT]
    assert days(page)[0] == "2026-12-01"


def test_cards_and_lists_hear_the_hour_too(at: Callable[..., Page]) -> None:
    """Beside a leaf; only what is checked and open to all is called open."""
    marks = at("aanbod/", "2026-11-24T15:00+01:00").locator(".aanbodkaart:has(.nabij)")
    found = {card.locator("h3, h2").inner_text(): card.locator(".nabij").inner_text() for card in marks.all()}
    assert found == {
        "Digipunt in de bib": "Nu open",
        "Les": "Vandaag",
        "Laat": "Vandaag",
    }


@pytest.mark.parametrize(
    ("moment", "heading"),
    [("2026-11-23T08:00+01:00", "Straks open"), ("2026-11-23T10:00+01:00", "Nu en straks open")],
)
def test_the_heading_of_home_says_what_holds_below_it(
    at: Callable[..., Page], moment: str, heading: str
) -> None:
    """Something that is open now does not stand under “straks”."""
    assert at("", moment).locator(".straks h2").inner_text() == heading


def test_home_shows_what_comes_next_late_on_a_busy_day(at: Callable[..., Page]) -> None:
    """Three leaves at any hour, and a sentence when the page knows no more."""
    page = at("", "2026-11-23T12:30+01:00")
    assert page.locator(".straks .datumblad:visible").count() == 3
    assert "9u – 12u" not in page.locator(".straks .datumblad").first.inner_text()
    old = at("", "2026-12-23T12:30+01:00").locator(".straks")
    assert old.inner_text().split("\n\n") == [
        "Straks open",
        "Deze momenten zijn voorbij. Kijk in de agenda.",
        "Bekijk de hele agenda",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("offer", ["digipunt", "les", "laat"])
def test_the_words_can_be_read(small: str, open_tab: Callable[..., Tab], offer: str, scheme: str) -> None:
    """Contrast and names hold in the state that only the script makes."""
    tab = open_tab(color_scheme=scheme)
    axe.prepare(tab.page)
    page = visit(tab, f"{small}aanbod/{offer}/", "2026-11-24T15:00+01:00")
    assert page.locator(".nabij").count() > 0
    assert axe.run(page) == {"violations": [], "undecided": []}
