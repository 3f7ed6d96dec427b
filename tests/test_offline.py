"""What a device may keep: what is on the list, what it weighs, what changes the worker, how small it all is."""

from __future__ import annotations

import gzip
import json

from macros import paths
from macros.offline import bestanden, inhoud
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
    """By their address; not the worker, its list, the page of what does not exist, what is for machines, for paper or stands elsewhere."""
    found = inhoud(SITE)
    assert found.paden == ("aanbod/x/agenda.ics", "aanbod/x/", "assets/logo.svg", "data/", "")
    assert found.grootte == packed(b"BEGIN", b"<html>", b"<svg>", b"<html>open", b"<html>thuis")


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
