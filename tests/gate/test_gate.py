"""The gate as a whole: silent on a clean site, and each planted defect gives exactly its own findings."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from macros.gate import check_page, check_pages, check_site, pages_of
from macros.gate.rules import PAGE_RULES
from macros.gate.rules.across import SITE_RULES

from .planting import CLEAN, FILES, Defect, clean_pages, defects, findings

MODERN = """
<search><form><label>Vraag <input name=q></label></form></search>
<hgroup><h2>Kop</h2><p>Onder de kop</p></hgroup>
<dl><div><dt>Kost</dt><dd>Gratis</dd></div></dl>
<p>Tot <time datetime=2026-12-01>1 december</time>,<wbr>of later.</p>
<details name="groep"><summary><h3>Meer</h3></summary>
<ul><li><a href="/"><strong>Home</strong></a></ul></details>
<picture><source srcset="/assets/bib.svg"><img src="/assets/bib.svg" alt="" loading="lazy"></picture>
<svg viewBox="0 0 1 1" role="img"><title>Bus</title><use href="#vraag"/></svg>
<address>Dorp 1</address><dialog id="d"><p>Venster</p></dialog><menu><li>Bel</li></menu>
"""


def test_clean_site_is_silent():
    """Nothing is said about a site without defects, register text with template signs included."""
    assert check_site(CLEAN) == []


@pytest.mark.parametrize("defect", defects(), ids=lambda defect: defect.name)
def test_defect(defect: Defect):
    """One planted defect gives its own findings, page, line, words and rule, and no other."""
    assert findings(defect.page, defect.old, defect.new) == defect.expected


def test_every_rule_has_a_defect():
    """No rule goes without a planted defect that it alone must see; there are 40 at the least."""
    seen = {re.search(r"\(([a-z0-9-]+)\)$", line)[1] for defect in defects() for line in defect.expected}
    assert seen == {rule.__name__.replace("_", "-") for rule in (*PAGE_RULES, *SITE_RULES)}
    assert len(defects()) >= 40


def test_a_link_to_a_pdf_leads_to_a_file():
    """Paper is no page, but it must be there like one."""
    there, gone = (f'href="/drukwerk/{name}.pdf"' for name in ("affiche", "weg"))
    assert findings("index.html", 'href="/404.html"', there) == []
    assert findings("index.html", 'href="/404.html"', gone) == [
        "index.html:40  De link “/drukwerk/weg.pdf” leidt naar een pagina die er niet is."
        " Verwacht: een bestaande pagina. (links-lead-somewhere)"
    ]


def test_a_calendar_of_the_site_itself_can_be_followed():
    """Another host cannot: a calendar program would ask it every day, unseen."""
    ours, other, signed = (
        f'href="webcal://{host}/data/v1/agenda/alles.ics"'
        for host in (
            "digitaal.testdorp.example",
            "elders.example",
            "digitaal.testdorp.example@elders.example",
        )
    )
    assert findings("index.html", 'href="/404.html"', ours) == []
    for wrong in (other, signed):
        (found,) = findings("index.html", 'href="/404.html"', wrong)
        assert found.endswith("of een pagina van deze site. (address-kinds)")


def test_a_screen_in_a_hall_may_load_itself_again():
    """Every ten minutes, where no script does it; nothing else, and no other page."""
    page, site = clean_pages()["index.html"], pages_of([*clean_pages().items()], FILES)
    own = '<meta charset="utf-8"><noscript><meta http-equiv="refresh" content="600"></noscript>'

    def rules(path: str, head: str) -> list[str]:
        changed = page.replace('<meta charset="utf-8">', head)
        return [one.rule for one in check_page(path, changed, site) if one.rule == "no-refresh"]

    assert rules("scherm/index.html", own) == []
    assert rules("index.html", own) == ["no-refresh"]
    bare = own.replace("<noscript>", "").replace("</noscript>", "")
    for other in (own.replace("600", "5"), own.replace("600", "600; url=/"), bare):
        assert rules("scherm/index.html", other) == ["no-refresh"]


def test_page_by_itself_as_in_its_site():
    """check_page says about one page what check_pages says about that page."""
    pages = clean_pages()
    pages["404.html"] = pages["404.html"].replace('href="/">de', 'href="/weg/">Klik hier</a><a href="/">de')
    whole = check_pages(pages.items(), FILES)
    assert [finding.rule for finding in whole] == ["link-words", "links-lead-somewhere"]
    assert check_page("404.html", pages["404.html"], pages_of(pages.items(), FILES)) == whole


def test_site_under_a_path():
    """Links of a site that lives under a path carry that path."""
    pages = {
        name: re.sub(r'(href|src|action)="/', r'\1="/hulp/', text) for name, text in clean_pages().items()
    }
    assert check_pages(pages.items(), FILES, base="/hulp/") == []
    lines = [str(finding) for finding in check_pages(clean_pages().items(), FILES, base="/hulp/")]
    assert lines[1] == (
        "404.html:13  De link “/” gaat buiten de site. Verwacht: een adres dat begint met /hulp/."
        " (links-lead-somewhere)"
    )


def test_style_sheet_from_elsewhere(tmp_path: Path):
    """A style sheet loads nothing from elsewhere; a data: picture is no load."""
    for name, text in clean_pages().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/bib.svg").write_bytes((CLEAN / "assets/bib.svg").read_bytes())
    css = "@import '//elders.example/a.css';\na { background: url(data:image/gif;base64,R0lGOD) }\n"
    css += 'b { background: url( "https://elders.example/b.png" ) }\nc { background: url(bib.svg) }\n'
    (tmp_path / "assets/stijl.css").write_text(css, "utf-8")
    assert [str(finding) for finding in check_site(tmp_path)] == [
        "assets/stijl.css:1  Het stijlblad laadt “//elders.example/a.css” van elders."
        " Verwacht: een bestand van deze site. (own-origin)",
        "assets/stijl.css:3  Het stijlblad laadt “https://elders.example/b.png” van elders."
        " Verwacht: een bestand van deze site. (own-origin)",
    ]


def test_folder_without_pages(tmp_path: Path):
    """An empty folder is no clean site."""
    with pytest.raises(ValueError, match="hier staat geen enkele pagina"):
        check_site(tmp_path)


def test_modern_html_is_no_finding():
    """Elements younger than the parser, and nestings that the standard allows, are not called wrong."""
    assert findings("index.html", "<h2>Straks open</h2>", MODERN + "<h2>Straks open</h2>") == []


def test_fast_enough():
    """A page of 10 kB takes far less than 100 ms; on an idle machine it is 12 ms or less."""
    page = clean_pages()["index.html"]
    row = (
        '<li><a href="/aanbod/digipunt/">Digipunt in de bibliotheek</a> <span>dinsdag 14u – 16u</span></li>\n'
    )
    page = page.replace('<li lang="fr">', row * 90 + '<li lang="fr">')
    site = pages_of([*clean_pages().items()], FILES)
    start = time.process_time()
    assert check_page("index.html", page, site) == []
    assert time.process_time() - start < 0.1
