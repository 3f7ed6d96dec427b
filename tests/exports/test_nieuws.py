"""The feed of what changed in the offer: from a history in git to Atom that says it in plain words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from macros import site
from macros.exports.nieuws import EXPORT, NIEUWS, PAD, nieuws
from macros.exports.veranderingen import Verandering, veranderingen
from macros.model.keuzes import Licentie
from macros.versielezer import aantal, versies
from macros.versies import Versies
from macros.views.zicht import Zicht
from tests import klein
from tests.conftest import ROOT
from tests.exports.atom import NS, fouten
from tests.exports.feedlezer import verschillen
from tests.exports.registers import NAMEN, zicht
from tests.klein import AANBOD, GEMEENTE, anders
from tests.test_history import git
from tests.test_terugblik import keep

GOUD = ROOT / "tests" / "cases" / "exports" / "nieuws.atom"

LES = anders(AANBOD, id="les", titel="Les smartphone", soort="les", kosten="5 euro")
WIFI = anders(AANBOD, id="wifi", titel="Wifi", soort="wifi", wanneer={"altijd": "ja"})
DAGEN = ("2026-11-02", "2026-11-10", "2026-11-18")
VERSIES = (
    (AANBOD, LES, WIFI),
    (
        anders(AANBOD, wanneer={"elke": ["dinsdag 14u-17u"], "niet_op": ["schoolvakanties"]}),
        anders(LES, kosten="Gratis", telefoon="03 555 00 11", bouwstenen=["ondersteun-individueel"]),
        anders(
            WIFI, status="gestopt", status_reden="De zender is stuk.", wanneer=None, in_plaats=["digipunt"]
        ),
    ),
    (
        anders(
            AANBOD,
            id="digipunt-bib",
            vorige_ids=["digipunt"],
            titel="Digipunt in de bibliotheek",
            wanneer={"elke": ["dinsdag 14u-17u"], "niet_op": ["schoolvakanties"]},
        ),
        anders(
            LES,
            kosten="Gratis",
            telefoon="03 555 00 11",
            nagekeken={"op": "2026-11-18", "hoe": "bezoek", "door": "gemeente"},
            open_vragen=["Komt er nog een reeks?"],
        ),
        anders(AANBOD, id="nieuw", titel="Hulp in Dorp", status="gepland", nagekeken=None),
        anders(AANBOD, id="elders", titel="Van elders", status="na te kijken"),
    ),
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A register that was kept on three days."""
    git(tmp_path, "init", "-q")
    folder = tmp_path / "data"
    for day, offers in zip(DAGEN, VERSIES, strict=True):
        klein.schrijf(folder, *offers)
        keep(tmp_path, day)
    return folder


def gezien(data: Path, *offers: dict[str, Any], **files: Any) -> Zicht:
    """Return what the feed gets: the register of today, and the versions that git holds."""
    view = klein.zicht(data.parent / "vandaag", *(offers or VERSIES[-1]), **files)
    return replace(view, versies=versies(data, klein.VANDAAG))


def verteld(view: Zicht) -> list[tuple[str, str]]:
    """Return day and title of all that changed."""
    return [(one.dag.isoformat(), one.titel) for one in veranderingen(view)]


def test_what_changed_in_three_versions(data: Path) -> None:
    """The newest first; what was only checked, and what is for the directing role, is no news."""
    assert verteld(gezien(data)) == [
        ("2026-11-18", "Digipunt in de bibliotheek: andere naam"),
        ("2026-11-18", "Hulp in Dorp: komt misschien"),
        ("2026-11-10", "Digipunt in de bib: nieuwe uren"),
        ("2026-11-10", "Les smartphone: nieuw nummer en nieuwe prijs"),
        ("2026-11-10", "Wifi: gestopt"),
    ]


def test_it_says_what_is_new_and_what_it_was(data: Path) -> None:
    """In the sentences of the info sheet, with the page of today behind an id of then."""
    found = {one.titel: one for one in veranderingen(gezien(data))}
    hours = found["Digipunt in de bib: nieuwe uren"]
    assert hours == Verandering(
        date(2026, 11, 10),
        "digipunt",
        "Digipunt in de bib: nieuwe uren",
        (
            "Nieuwe uren: Elke dinsdag van 14 tot 17 uur. Niet in de schoolvakanties. "
            "Vroeger was dat: elke dinsdag van 14 tot 16 uur.",
        ),
        "/aanbod/digipunt-bib/",
    )


def test_the_whole_file(data: Path) -> None:
    """As it is published; the same data give the same bytes."""
    view = gezien(data)
    ((path, content),) = EXPORT.bestanden(view)
    assert (path, content.decode()) == (PAD, GOUD.read_text("utf-8"))
    assert dict(EXPORT.bestanden(gezien(data))) == {path: content}
    assert fouten(content) == [] and verschillen(view, content) == []


@pytest.mark.parametrize("naam", NAMEN)
def test_a_feed_without_history(naam: str) -> None:
    """Valid, and it says why there is no news."""
    content = nieuws(zicht(naam))
    assert fouten(content) == [] and verschillen(zicht(naam), content) == []
    feed = ElementTree.fromstring(content)
    assert feed.findall(f"{NS}entry") == []
    assert feed.findtext(f"{NS}subtitle") == (
        "Hier staat nog geen nieuws. Deze site is gemaakt zonder naar vroegere versies te kijken."
    )


FOUT: dict[str, tuple[Callable[[str], str], str]] = {
    "geen id": (lambda text: _zonder(text, "<id>", "</id>"), "4.1.1: id ontbreekt"),
    "geen moment": (
        lambda text: text.replace("2026-11-18T00:00:00+01:00", "18 november 2026", 1),
        "3.3: 18 november 2026 is geen moment",
    ),
    "geen auteur": (lambda text: _zonder(text, "<name>", "</name>"), "4.1.2: geen author met een name"),
    "een verzonnen element": (
        lambda text: text.replace("<entry>", "<entry><prijs>1</prijs>", 1),
        "4.1.2: onbekend prijs",
    ),
    "een link nergens heen": (
        lambda text: text.replace('href="/aanbod/"', 'href=""', 1),
        "4.2.7.1: een link zonder href",
    ),
    "html die niet ontsnapt is": (
        lambda text: text.replace("&lt;p&gt;", "<p>", 1).replace("&lt;/p&gt;", "</p>", 1),
        "4.1.3.3: content is geen html als tekst",
    ),
    "afgebroken": (lambda text: text[: len(text) // 2], "2: geen XML"),
}
"""How a feed can be wrong, and the rule that says so."""


def _zonder(text: str, begin: str, end: str) -> str:
    return text[: text.index(begin)] + text[text.index(end) + len(end) :]


@pytest.mark.parametrize("naam", FOUT)
def test_what_a_reader_would_refuse(naam: str, data: Path) -> None:
    """Each planted error is found under its section of RFC 4287."""
    break_it, told = FOUT[naam]
    found = fouten(break_it(nieuws(gezien(data)).decode()).encode())
    assert found and all(wrong.startswith(told) for wrong in found)


def test_ids_stay_and_addresses_are_whole(data: Path) -> None:
    """A new address of the site changes no id: a reader sees nothing twice. Only then the feed says where it stands."""
    bare, moved = (
        gezien(data),
        gezien(data, gemeente=anders(GEMEENTE, webadres="https://hulp.example/kleindorp/")),
    )
    feeds = [ElementTree.fromstring(nieuws(view)) for view in (bare, moved)]
    first, second = ([one.text for one in feed.iter(f"{NS}id")] for feed in feeds)
    assert first == second and len(set(first)) == len(first)
    links = [{one.get("rel"): one.get("href") for one in feed.findall(f"{NS}link")} for feed in feeds]
    assert links == [
        {"alternate": "/aanbod/"},
        {
            "alternate": "https://hulp.example/kleindorp/aanbod/",
            "self": f"https://hulp.example/kleindorp/{NIEUWS}",
        },
    ]


def test_the_licence(data: Path) -> None:
    """Its words and its address, where the council chose one."""
    view = gezien(data)
    council = view.register.gemeente.model_copy(update={"licentie": Licentie.CC0})
    feed = ElementTree.fromstring(nieuws(replace(view, register=replace(view.register, gemeente=council))))
    assert feed.findtext(f"{NS}rights") == (
        "CC0, zonder voorwaarden: https://creativecommons.org/publicdomain/zero/1.0/"
    )


def test_a_number_that_is_wrong_today_is_not_told(data: Path) -> None:
    """What somebody reported since is left out of what was news then."""
    view = gezien(data)
    assert "03 555 00 11" in nieuws(view).decode()
    doubt = replace(view.register.twijfel, nummers=frozenset({"tel:+32-3-555-00-11"}))
    told = nieuws(replace(view, register=replace(view.register, twijfel=doubt))).decode()
    assert "03 555 00 11" not in told


def test_signs_that_xml_cannot_hold(data: Path) -> None:
    """They fall out: one such sign would make the whole feed unreadable."""
    view = gezien(data)
    council = view.register.gemeente.model_copy(update={"naam": "Klein\x0bdorp\x00 <&>"})
    content = nieuws(replace(view, register=replace(view.register, gemeente=council)))
    assert fouten(content) == []
    assert ElementTree.fromstring(content).findtext(f"{NS}author/{NS}name") == "Gemeente Kleindorp <&>"


def test_a_version_that_cannot_be_read_is_skipped(data: Path) -> None:
    """The feed says which; the versions around it are compared with each other."""
    offer = data / "offer.yaml"
    good = offer.read_text("utf-8")
    offer.write_text("dit: is: geen: yaml", "utf-8")
    keep(data.parent, "2026-11-19")
    offer.write_text(good.replace("Hulp in Dorp", "Hulp in het dorp"), "utf-8")
    keep(data.parent, "2026-11-20")
    view = gezien(data)
    assert [one.vandaag.day for one in view.versies.registers] == [2, 10, 18, 20]
    assert view.versies.uitleg == ("Deze versies konden we niet lezen: die van 19 november 2026.",)
    assert verteld(view)[0] == ("2026-11-20", "Hulp in het dorp: andere naam")


def test_the_last_version_of_a_day_counts_and_later_days_do_not(data: Path) -> None:
    """As on the day of the build: with another day the same history tells another story."""
    klein.schrijf(data, anders(AANBOD, titel="Tussendoor"))
    git(data.parent, "add", ".")
    git(data.parent, "commit", "-qm", "x", GIT_COMMITTER_DATE="2026-11-18T23:45:00+01:00")
    assert [one.vandaag.day for one in versies(data, klein.VANDAAG).registers] == [2, 10, 18]
    assert "digipunt" in versies(data, klein.VANDAAG).registers[-1].aanbod
    assert [one.vandaag.day for one in versies(data, date(2026, 11, 17)).registers] == [2, 10]


def test_what_is_older_than_three_months_is_only_compared_with(data: Path) -> None:
    """The version before these months is the one with which the first change is compared."""
    assert [one.vandaag.day for one in versies(data, date(2027, 2, 12)).registers] == [10, 18]
    assert [one.vandaag.day for one in versies(data, date(2027, 6, 1)).registers] == [18]


def test_without_git_the_feed_says_so(tmp_path: Path) -> None:
    """Nothing of the machine stands in it."""
    folder = klein.schrijf(tmp_path / "los")
    found = versies(folder, klein.VANDAAG)
    assert found == Versies((), ("De map met de gegevens staat niet in git.",))
    content = nieuws(replace(klein.zicht(tmp_path / "data"), versies=found))
    assert fouten(content) == [] and str(tmp_path) not in content.decode()


def test_a_large_register_is_read_fewer_times() -> None:
    """By its size in bytes, so that every computer makes the same feed."""
    assert [aantal(size) for size in (0, 25_000, 125_000, 250_000, 928_000, 5_000_000)] == [8, 8, 8, 4, 2, 2]


def test_only_a_real_build_reads_the_history(data: Path) -> None:
    """While somebody edits nothing of it is read: the feed is there all the same."""
    while_editing, real = (
        {path: b"".join(pieces) for path, pieces in made.gegevens.stukken()}[NIEUWS]
        for made in (
            site.of_folder(data, klein.VANDAAG),
            site.of_folder(data, klein.VANDAAG, None, True),
        )
    )
    assert b"<entry>" not in while_editing and b"<entry>" in real


def test_what_came_from_a_branch_is_news_on_the_day_it_was_taken_in(data: Path) -> None:
    """Not on the day on which somebody wrote it aside: nobody saw it then."""
    root = data.parent
    git(root, "checkout", "-qb", "voorstel")
    klein.schrijf(data, *VERSIES[-1][1:], anders(VERSIES[-1][0], kosten="Gratis"))
    keep(root, "2026-11-19")
    git(root, "checkout", "-q", "-")
    (root / "elders.txt").write_text("Iets anders.")
    keep(root, "2026-11-19")
    git(root, "merge", "-q", "--no-edit", "voorstel", GIT_COMMITTER_DATE="2026-11-20T12:00:00+01:00")
    view = gezien(data)
    assert [one.vandaag.day for one in view.versies.registers] == [2, 10, 18, 20]
    assert verteld(view)[0] == ("2026-11-20", "Digipunt in de bibliotheek: prijs")
