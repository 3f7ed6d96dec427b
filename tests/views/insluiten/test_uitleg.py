"""How one shows the moments elsewhere: real addresses, ready to copy, and what to do while there is none."""

from __future__ import annotations

from pathlib import Path

from macros.views.insluiten.uitleg import Perplaats, uitleg

from ...klein import GEMEENTE, anders, zicht

ADRES = anders(GEMEENTE, webadres="https://www.kleindorp.example/hulp/")


def test_what_one_copies_has_the_real_addresses(tmp_path: Path) -> None:
    """Of a site in a folder too."""
    found = uitleg(zicht(tmp_path, gemeente=ADRES))
    code = {one.titel: one.tekst for way in found.manieren for one in way.code}
    assert code["Plak dit in je pagina"].splitlines()[:2] == [
        '<iframe src="https://www.kleindorp.example/hulp/insluiten/momenten/"',
        '  title="Volgende Digipunt-momenten in Kleindorp"',
    ]
    assert code["Voor je Content-Security-Policy"] == (
        "connect-src 'self' https://www.kleindorp.example\nstyle-src 'self' https://www.kleindorp.example"
    )
    for words in ("/hulp/insluiten/momenten.htm", "/hulp/insluiten/stijl.css", "/hulp/scherm/"):
        assert any(f"https://www.kleindorp.example{words}" in text for text in code.values())
    assert found.zonder_adres is None


def test_each_place_has_addresses_of_its_own(tmp_path: Path) -> None:
    """For the site of the library, and the screen in its hall."""
    home = "https://www.kleindorp.example/hulp"
    assert uitleg(zicht(tmp_path, gemeente=ADRES)).per_plaats == (
        Perplaats(
            "De bib",
            f"{home}/insluiten/momenten/bib/",
            f"{home}/insluiten/momenten/bib.htm",
            f"{home}/scherm/bib/",
        ),
    )


def test_without_an_address_it_says_what_lacks(tmp_path: Path) -> None:
    """Then what one copies would lead to the site it is put on."""
    found = uitleg(zicht(tmp_path))
    assert found.zonder_adres and found.zonder_adres.startswith(
        "Het webadres van deze site is nog niet ingevuld."
    )
    assert 'src="/insluiten/momenten/"' in found.manieren[0].code[0].tekst
