"""robots.txt, sitemap.xml and security.txt: what programs ask for at a fixed address."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from macros import insluiten
from macros.drukwerk import soorten
from macros.pages import record_paths
from macros.site import make
from macros.vindbaar import BESTANDEN, robots, security, sitemap

from .klein import AUTHORED, GEMEENTE, VANDAAG, anders, register

FULL = anders(GEMEENTE, webadres="https://kleindorp.example/hulp/", veiligheidsmail="lek@kleindorp.example")
FIELD = re.compile(r"([A-Z][A-Za-z-]+): (\S.*)")


def made(folder: Path, gemeente: dict[str, Any]) -> dict[str, str]:
    """Return those of the files that a site of this council has."""
    files = dict(make(register(folder, gemeente=gemeente), AUTHORED).files())
    return {name: files[name] for name in BESTANDEN if name in files}


def test_everybody_may_look_at_a_site_that_is_open(tmp_path: Path) -> None:
    """It names its sitemap by the full address."""
    assert made(tmp_path, FULL)["robots.txt"] == (
        "User-agent: *\nDisallow:\n\nSitemap: https://kleindorp.example/hulp/sitemap.xml\n"
    )


@pytest.mark.parametrize(
    "council", [anders(FULL, telefoon=None), anders(FULL, fictief="ja")], ids=["trial", "invented"]
)
def test_nobody_may_look_at_a_trial_or_an_invented_council(tmp_path: Path, council: dict[str, Any]) -> None:
    """Then there is no sitemap either: no page of it may be found."""
    files = made(tmp_path, council)
    assert files["robots.txt"] == "User-agent: *\nDisallow: /hulp/\n"
    assert "sitemap.xml" not in files


def test_without_an_address_there_is_no_sitemap(tmp_path: Path) -> None:
    """A sitemap holds full addresses; robots.txt alone needs none."""
    assert made(tmp_path, GEMEENTE) == {"robots.txt": robots("/", open_to_all=True)}


def test_the_sitemap_holds_every_page_that_may_be_found(tmp_path: Path) -> None:
    """The form of proposals holds nothing to find, a vel only what stands elsewhere; all else is there once, in order."""
    found = register(tmp_path, gemeente=FULL)
    xml = dict(make(found, AUTHORED).files())["sitemap.xml"]
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    told = [loc.text for loc in ElementTree.fromstring(xml).iter(f"{space}loc")]
    vellen = {f"drukwerk/{vel.id}/" for vel in soorten.vellen(found)}
    assert vellen
    pages = sorted((record_paths(found) | AUTHORED) - {"wijzig/"} - vellen - insluiten.paden(found))
    assert told == [f"https://kleindorp.example/hulp/{page}" for page in pages]


def test_an_address_in_the_sitemap_is_text() -> None:
    """XML has signs of its own."""
    assert "<loc>https://x.example/a&amp;b/</loc>" in sitemap("https://x.example/", ["a&b/"])


def test_security_txt_has_what_the_rfc_asks_for(tmp_path: Path) -> None:
    """Contact and one Expires are obligatory (RFC 9116, 2.5): less than six months from now, in UTC."""
    lines = made(tmp_path, FULL)[".well-known/security.txt"].splitlines()
    fields = [match.groups() for match in map(FIELD.fullmatch, lines) if match]
    assert len(fields) == len(lines)
    assert fields == [
        ("Contact", "mailto:lek@kleindorp.example"),
        ("Expires", "2027-05-20T00:00:00Z"),
        ("Preferred-Languages", "nl, en"),
        ("Canonical", "https://kleindorp.example/hulp/.well-known/security.txt"),
    ]
    ends = datetime.fromisoformat(dict(fields)["Expires"])
    begun = datetime(VANDAAG.year, VANDAAG.month, VANDAAG.day, tzinfo=UTC)
    assert timedelta(days=90) < ends - begun <= timedelta(days=181)


def test_security_txt_moves_on_with_the_day() -> None:
    """Whoever builds every night never lets it end."""
    assert "Expires: 2027-05-21T00:00:00Z\n" in security("a@b.example", None, date(2026, 11, 22))


def test_nobody_is_named_who_was_not_filled_in(tmp_path: Path) -> None:
    """Without a contact there is no security.txt: it would name nobody, or somebody who does not know."""
    assert ".well-known/security.txt" not in made(tmp_path, anders(FULL, veiligheidsmail=None))
