"""What a device may keep: what is on the list, what it weighs, what changes the worker, how small it all is."""

from __future__ import annotations

import gzip
import json
import zlib

import pytest

from macros import offline, paths
from macros.offline import APART, Inhoud, Teller, bestanden, inhoud
from macros.scripts import squeeze

JS = paths.DOCS / "assets" / "js"

SITE = [
    ("404.html", b"weg"),
    ("aanbod/x/agenda.ics", b"BEGIN"),
    ("aanbod/x/index.html", b"<html>"),
    ("assets/drukwerk.0123456789.css", b".vel{}"),
    ("assets/logo.svg", b"<svg>"),
    ("bewaard.js", b"oud"),
    ("bewaard.json", b"oud"),
    ("data/index.html", b"<html>open"),
    ("data/v1/aanbod.json", b"{}"),
    ("data/v1/agenda/alles.ics", b"BEGIN"),
    ("drukwerk/affiche/index.html", b"<html>"),
    ("drukwerk/affiche.pdf", b"%PDF"),
    ("drukwerk/affiche.png", b"PNG"),
    ("handboek/index.html", b"<html>"),
    ("assets/insluiten.0123456789.css", b".bel{}"),
    ("assets/scherm.0123456789.css", b".bel{}"),
    ("index.html", b"<html>thuis"),
    ("insluiten/momenten.htm", b"<section>"),
    ("insluiten/momenten/index.html", b"<html>"),
    ("scherm/index.html", b"<html>"),
    ("sitemap.xml", b"<urlset>"),
]


def packed(*contents: bytes) -> int:
    """Return the bytes of files on the wire."""
    return sum(len(gzip.compress(content, 6, mtime=0)) for content in contents)


def test_pages_calendars_and_assets_can_be_kept() -> None:
    """By their address; not the worker, its list, the page of what does not exist, what is for machines, for paper, for who keeps the site, or stands elsewhere."""
    found = inhoud(SITE)
    assert found.paden == ("aanbod/x/agenda.ics", "aanbod/x/", "assets/logo.svg", "data/", "")
    assert found.grootte == packed(b"BEGIN", b"<html>", b"<svg>", b"<html>open", b"<html>thuis")


def counted(files: list[tuple[str, bytes]], verwacht: list[str]) -> Inhoud:
    """Return what is counted of files that pass in pieces of one byte."""
    teller = Teller(verwacht)
    for path, content in files:
        assert b"".join(teller.langs(path, (content[i : i + 1] for i in range(len(content))))) == content
    return teller.inhoud()


def test_files_that_pass_are_counted_the_same() -> None:
    """In whatever order and pieces they come: so the site is not read again to count it."""
    some = [(path, content) for path, content in SITE if path not in APART]
    assert counted(some[::-1], [path for path, _ in some]) == inhoud(SITE)


def test_a_site_that_is_too_large_cannot_be_kept_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its bytes or by how many files it has: the list is empty then, and the version still changes with every byte."""
    whole = inhoud(SITE)
    assert whole.grootte is not None
    for name, most in (("MEESTE_BYTES", whole.grootte), ("MEESTE_STUKKEN", len(whole.paden))):
        with monkeypatch.context() as patch:
            patch.setattr(offline, name, most)
            assert inhoud(SITE) == whole
            patch.setattr(offline, name, most - 1)
            assert inhoud(SITE) == Inhoud(whole.versie, (), None)
            assert json.loads(dict(bestanden(inhoud(SITE), ""))["bewaard.json"]) == {"kB": None, "paden": []}


def test_of_a_site_of_too_many_files_nothing_is_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    """That costs more than all the rest of counting; a smaller one is packed no further than it must be."""
    used: list[int] = []
    real = zlib.compressobj
    monkeypatch.setattr(offline.zlib, "compressobj", lambda *how: used.append(1) or real(*how))
    pages = [(f"aanbod/{i}/index.html", b"<html>") for i in range(offline.MEESTE_STUKKEN + 1)]
    counted(pages, [path for path, _ in pages])
    assert used == []
    monkeypatch.setattr(offline, "MEESTE_BYTES", packed(b"<html>") * 10)
    counted(pages[:500], [])
    assert len(used) == 11


def test_any_other_byte_is_another_version() -> None:
    """A worker that stayed the same would leave old pages; one that changed for nothing would fetch them again."""
    version = inhoud(SITE).versie
    assert inhoud([*SITE[:-1], ("sitemap.xml", b"<urlset/>")]).versie != version
    assert inhoud([*SITE[:-1], ("sitemap2.xml", b"<urlset>")]).versie != version
    rewritten = [(path, b"nieuw" if path.startswith("bewaard.") else content) for path, content in SITE]
    assert inhoud(rewritten).versie == version


def test_the_worker_and_its_list() -> None:
    """The worker knows its version and what is always kept; the list says in kB what all of it costs."""
    found = inhoud(SITE)
    files = dict(bestanden(found, "// Bewaart.\nstart();\n"))
    assert files["bewaard.js"] == (
        f'const VERSIE = "{found.versie}";\nconst ALTIJD = ["", "agenda/", "zonder-internet/"];\nstart();\n'
    )
    assert json.loads(files["bewaard.json"]) == {"kB": 1, "paden": list(found.paden)}


def test_the_scripts_are_small() -> None:
    """Every visitor loads them: the worker fits in 2 kB, what registers it in 1 kB."""
    worker = dict(bestanden(inhoud(SITE), paths.WERKER.read_text("utf-8")))["bewaard.js"]
    assert packed(worker.encode()) <= 2000
    assert packed(squeeze((JS / "offline.js").read_text("utf-8")).encode()) <= 1000


def test_the_worker_has_no_text_that_runs_over_lines() -> None:
    """Squeezing would change such a text."""
    lines = paths.WERKER.read_text("utf-8").splitlines()
    assert [line for line in lines if line.count("`") % 2 or "/*" in line] == []


def test_the_page_without_internet_needs_what_every_page_has() -> None:
    """A kept page is kept with its own modules; the page that stands in for all others imports no more than that."""
    imports = [
        line for line in (JS / "zonder-internet.js").read_text("utf-8").splitlines() if "import" in line
    ]
    assert imports == ['import { begin, uit, vraag, zet } from "./offline.js";']
