"""The piece of HTML that another site takes into its own page: whole, plain, and honest about whose it is."""

from __future__ import annotations

import re
from pathlib import Path

from macros.site import make

from ...klein import AANBOD, AUTHORED, GEMEENTE, anders, register

ADRES = "https://hulp.kleindorp.example/"


def fragment(folder: Path, **gemeente: object) -> str:
    """Return the piece of a small council."""
    found = register(folder, AANBOD, gemeente=anders(GEMEENTE, **gemeente))
    return dict(make(found, AUTHORED).files())["insluiten/momenten.htm"]


def test_it_brings_nothing_that_could_clash_with_the_page_it_stands_in(tmp_path: Path) -> None:
    """No skeleton, id, script, style or relative address; every class begins with its own word."""
    html = fragment(tmp_path, webadres=ADRES)
    assert re.findall(r"<(?:html|head|body|script|style|link|h1)\b| (?:id|style|on\w+)=", html) == []
    assert {name.partition("-")[0] for name in re.findall(r'class="([^"]+)"', html)} == {"digipunten"}
    assert [href for href in re.findall(r'href="([^"]+)"', html) if not href.startswith(ADRES)] == []


def test_it_says_its_day_and_what_to_do_later(tmp_path: Path) -> None:
    """Nothing can change it where it stands, so it tells when not to believe it."""
    last = fragment(tmp_path).splitlines()[-2]
    assert re.sub(r"<[^>]+>", "", last) == (
        "Gemeente Kleindorp. Bijgewerkt op zaterdag 21 november 2026. Is dat langer dan twee dagen geleden? "
        "Bel eerst: 03 555 00 10."
    )


def test_an_invented_council_and_a_trial_say_so_there_too(tmp_path: Path) -> None:
    """Who reads it on another site does not see the bands of ours."""
    assert "Kleindorp bestaat niet. Dit is een voorbeeld.</p>" in fragment(tmp_path / "a", fictief="ja")
    trial = fragment(tmp_path / "b", telefoon=None)
    assert "Proefversie: nog niet nagekeken. Vraag alles eerst na bij de gemeente.</p>" in trial
