"""What stands outside this site: its addresses, the piece of HTML that carries nothing along, and who finds it."""

from __future__ import annotations

import re
from pathlib import Path

from macros.gate.tree import parse
from macros.insluiten import is_vertoning, paden
from macros.site import make

from .klein import AANBOD, AUTHORED, GEMEENTE, PLAATS, anders, register


def _files(folder: Path, *aanbod: object, **gemeente: object) -> dict[str, str]:
    found = register(folder, *aanbod, gemeente=anders(GEMEENTE, **gemeente))  # type: ignore[arg-type]
    return dict(make(found, AUTHORED).files())


def test_one_page_for_all_and_one_for_each_place(tmp_path: Path) -> None:
    """A place keeps its pages when its Digipunt stops: they stand on sites that nobody here knows."""
    zaal = anders(PLAATS, id="zaal", naam="De zaal")
    stopped = anders(AANBOD, id="oud", plaatsen=["zaal"], status="gestopt")
    found = register(tmp_path, AANBOD, stopped, plaatsen=(PLAATS, zaal))
    kinds = ("insluiten/momenten/", "scherm/")
    assert paden(found) == {f"{kind}{id}" for kind in kinds for id in ("", "bib/", "zaal/")}


def test_the_piece_of_html_carries_nothing_along(tmp_path: Path) -> None:
    """No whole page, no script, style, id or picture; only names of its own, and addresses in full."""
    html = _files(tmp_path, webadres="https://hulp.kleindorp.example/")["insluiten/momenten.htm"]
    document, _ = parse(html)
    inside = [one for one in document.descendants() if one.name not in ("html", "head", "body")]
    assert {one.name for one in inside} == {
        "section",
        "h2",
        "ul",
        "li",
        "time",
        "span",
        "p",
        "strong",
        "br",
        "a",
    }
    assert {name for one in inside for name in one.attributes} == {"class", "datetime", "href", "lang"}
    names = {name for one in inside for name in (one.get("class") or "digipunten").split()}
    assert all(name.startswith("digipunten") for name in names)
    links = [one.get("href") or "" for one in inside if one.name == "a"]
    assert links and all(link.startswith("https://hulp.kleindorp.example/") for link in links)
    assert not re.search(r"<(html|head|body|!doctype)", html)


def test_the_piece_of_html_says_its_age(tmp_path: Path) -> None:
    """It cannot change where it stands, so it says itself what to do when it is old."""
    html = _files(tmp_path)["insluiten/momenten.htm"]
    assert 'Bijgewerkt op <time datetime="2026-11-21">zaterdag 21 november 2026</time>.' in html
    assert "Is dat langer dan twee dagen geleden? Bel eerst: 03 555 00 10." in html


def test_a_text_of_the_register_is_text(tmp_path: Path) -> None:
    """On another site too."""
    files = _files(tmp_path, anders(AANBOD, titel='Digipunt & "bib"'))
    for path in ("insluiten/momenten.htm", "insluiten/momenten/index.html", "scherm/index.html"):
        assert "Digipunt &amp; &#34;bib&#34;" in files[path]


def test_no_search_engine_leads_there(tmp_path: Path) -> None:
    """They are parts of other pages, or of a wall."""
    files = _files(tmp_path, webadres="https://hulp.kleindorp.example/")
    pages = [path for path in files if is_vertoning(path) and path.endswith("/index.html")]
    assert len(pages) == 4
    assert all('<meta name="robots" content="noindex">' in files[path] for path in pages)
    assert "scherm" not in files["sitemap.xml"] and "insluiten" not in files["sitemap.xml"]


def test_every_link_in_a_frame_opens_outside_of_it(tmp_path: Path) -> None:
    """A page of ours refuses to be shown in a frame; a number opens the telephone."""
    document, _ = parse(_files(tmp_path)["insluiten/momenten/index.html"])
    for link in (one for one in document.descendants() if one.name == "a"):
        href = link.get("href") or ""
        assert href.startswith(("#", "tel:")) or (link.get("target"), link.get("rel")) == (
            "_blank",
            "noopener",
        )


def test_a_screen_without_script_asks_for_itself(tmp_path: Path) -> None:
    """Every ten minutes, and only where no script does it."""
    html = _files(tmp_path)["scherm/bib/index.html"]
    assert '<noscript><meta http-equiv="refresh" content="600"></noscript>' in html
    assert "Lijst van zaterdag 21 november 2026." in html
