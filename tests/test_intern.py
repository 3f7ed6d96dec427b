"""The internal site as values: every page marked, nothing kept by a device, what people wrote taken from the public one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from macros.intern import NotOurShell, bestanden, volledig
from macros.site import Site, make
from macros.uitschrijven import stukken
from macros.vindbaar import BESTANDEN

from .klein import AUTHORED, GEMEENTE, anders, register

WRITTEN = '<head>\n<link rel="icon" href="/x">\n</head>\n<header class="kop">\n<main>Zelf geschreven</main><p data-deel="offline">'
MARK = "Alleen voor de regie. Zet deze pagina's nergens online."
PUBLIC = [
    ("over/index.html", WRITTEN.encode()),
    ("aanbod/digipunt/index.html", b"openbaar"),
    ("foto.png", b"\x89PNG"),
    ("bewaard.js", b""),
    ("bewaard.json", b""),
]


def made(folder: Path) -> dict[str, bytes]:
    """Return the files of the internal site of the small register."""
    return whole(volledig(register(folder), folder), PUBLIC)


def whole(site: Site, public: list[tuple[str, bytes]]) -> dict[str, bytes]:
    """Return the content of every file of the internal site beside these of the public one."""
    beside = ((path, partial(bytes, content)) for path, content in public)
    return {path: b"".join(stukken(content)) for path, content in bestanden(site, beside)}


def test_every_page_is_marked_and_closed_to_search_engines(tmp_path: Path) -> None:
    """On top, once, whoever wrote it; no page is kept on a device."""
    for path, content in made(tmp_path).items():
        if path.endswith(".html"):
            html = content.decode()
            found = html.count(MARK), html.count('<meta name="robots" content="noindex">')
            assert (path, found) == (path, (1, 1))
            assert 'data-deel="offline"' not in html and 'data-deel="zonder-internet"' not in html


@pytest.mark.parametrize("lost", ['<header class="kop">', '<link rel="icon"', 'data-deel="offline"'])
def test_a_page_that_cannot_be_marked_stops_the_build(tmp_path: Path, lost: str) -> None:
    """A shell that changed must never give internal pages that look public."""
    site = volledig(register(tmp_path), tmp_path)
    page = WRITTEN.replace(lost, "<p>")
    with pytest.raises(NotOurShell, match=r"over/index\.html heeft niet de vorm van het portaal"):
        whole(site, [("over/index.html", page.encode())])


def test_what_people_wrote_comes_from_the_public_site(tmp_path: Path) -> None:
    """With its pictures; what the register fills does not; the worker that keeps pages stays out."""
    files = made(tmp_path)
    assert "Zelf geschreven" in files["over/index.html"].decode()
    assert files["foto.png"] == b"\x89PNG"
    assert b"Digipunt in de bib" in files["aanbod/digipunt/index.html"]
    assert {"bewaard.js", "bewaard.json"} & set(files) == set()


def test_no_search_engine_is_told_of_it(tmp_path: Path) -> None:
    """It is closed as a whole, and has none of the files that lead somebody to a page."""
    council = anders(GEMEENTE, webadres="https://kleindorp.example/", veiligheidsmail="lek@kleindorp.example")
    public = [(name, b"openbaar") for name in BESTANDEN]
    files = whole(volledig(register(tmp_path, gemeente=council), tmp_path), public)
    assert files["robots.txt"] == b"User-agent: *\nDisallow: /\n"
    assert set(BESTANDEN) & set(files) == {"robots.txt"}


def test_it_holds_what_the_public_site_leaves_out(tmp_path: Path) -> None:
    """The page for the directing role is one of them, and the first page on policy leads to it."""
    files = made(tmp_path)
    public = dict(make(register(tmp_path), AUTHORED).files())
    assert "beleid/stand/index.html" not in public
    assert "beleid/stand/index.html" in files
    assert 'href="/beleid/stand/"' in files["beleid/index.html"].decode()
    assert {path for path in public if path.endswith(".html")} - set(files) == set()
