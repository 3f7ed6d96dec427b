"""Before and after: which entries get a picture, and what stands on the sheet."""

from __future__ import annotations

from pathlib import Path

from macros.beelden import Blad, bestanden, bladen, vel

from .klein import AANBOD, GEMEENTE, PLAATS, anders, register


def test_only_what_changed_has_a_sheet(tmp_path: Path) -> None:
    """Changed, new and gone, of all three kinds; what is as it was has none."""
    same = anders(AANBOD, id="wifi", titel="Wifi")
    before = register(tmp_path / "voor", AANBOD, anders(AANBOD, id="oud", titel="Oud"), same)
    after = register(
        tmp_path / "na",
        anders(AANBOD, telefoon="03 555 00 11"),
        same,
        anders(AANBOD, id="nieuw", titel="Nieuw"),
        plaatsen=(anders(PLAATS, naam="De nieuwe bib"),),
    )
    assert bladen(before, after) == (
        Blad("aanbod-digipunt", "Digipunt in de bib", "/aanbod/digipunt/", "/aanbod/digipunt/"),
        Blad("aanbod-nieuw", "Nieuw", None, "/aanbod/nieuw/"),
        Blad("aanbod-oud", "Oud", "/aanbod/oud/", None),
        Blad("plaatsen-bib", "De nieuwe bib", "/plaatsen/bib/", "/plaatsen/bib/"),
    )
    assert bladen(after, after) == ()


def test_a_new_id_is_shown_beside_the_old_page(tmp_path: Path) -> None:
    """An entry that moved to another address is one entry; the address follows the folder the site lives in."""
    home = anders(GEMEENTE, webadres="https://www.kleindorp.be/hulp/")
    before = register(tmp_path / "voor", AANBOD, gemeente=home)
    moved = anders(AANBOD, id="digipunt-bib", vorige_ids=["digipunt"])
    assert bladen(before, register(tmp_path / "na", moved, gemeente=home)) == (
        Blad(
            "aanbod-digipunt-bib",
            "Digipunt in de bib",
            "/hulp/aanbod/digipunt/",
            "/hulp/aanbod/digipunt-bib/",
        ),
    )


def test_a_page_has_with_it_what_it_is_shown_with(tmp_path: Path) -> None:
    """Each sheet's page is among the files, and so are the style and the logo that it asks for."""
    files = bestanden(register(tmp_path, AANBOD))
    page = files["/aanbod/digipunt/"]
    assert "Digipunt in de bib" in page
    asked = {part.split('"')[0] for part in page.split('href="')[1:] if ".css" in part.split('"')[0]}
    assert asked and asked <= files.keys()
    assert "/assets/logo.svg" in files


def test_a_sheet_names_both_sides_and_what_is_missing() -> None:
    """Nothing that somebody typed becomes HTML."""
    blad = Blad("aanbod-x", "<b>Les</b>", None, "/aanbod/x/")
    html = vel(blad, None, "data:image/png;base64,AA==")
    assert "<h1>&lt;b&gt;Les&lt;/b&gt;</h1>" in html
    assert "<h2>Voor</h2><p>Deze pagina bestond nog niet.</p>" in html
    assert '<h2>Na</h2><img src="data:image/png;base64,AA==" alt="">' in html
    assert "<h2>Na</h2><p>Deze pagina valt weg.</p>" in vel(blad, "data:,", None)
