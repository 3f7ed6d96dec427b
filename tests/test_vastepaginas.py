"""The table of fixed pages: each has its own address, a template, and a page above it that is there."""

from __future__ import annotations

import re
from pathlib import Path

from macros import beleidspaginas, paths, vastepaginas
from macros.site import make

from .klein import AUTHORED, GEMEENTE, anders, register

ALL = (*vastepaginas.PAGINAS, *beleidspaginas.PAGINAS)


def test_each_page_has_an_address_and_a_title_of_its_own() -> None:
    """Two pages at one address would be one, and two of one name could not be told apart."""
    assert len({page.pad for page in ALL}) == len({page.titel for page in ALL}) == len(ALL)


def test_each_page_has_a_template_and_stands_under_a_page_that_is_there() -> None:
    """A slip in the table is found before anything is built."""
    assert [p.pad for p in ALL if not (paths.OVERRIDES / "records" / f"{p.sjabloon}.html").is_file()] == []
    assert {page.onder for page in ALL} - {page.pad for page in ALL} == {""}


def test_a_page_shows_its_title_the_name_of_the_council_and_the_way_up(tmp_path: Path) -> None:
    """The heading, the description and the path come from the table; the name is text, whatever it holds."""
    files = dict(make(register(tmp_path, gemeente=anders(GEMEENTE, naam="Klein & {dorp}")), AUTHORED).files())
    html = files["lijsten/index.html"]
    assert ">Kies zelf</h1>" in html
    assert 'content="Kies welke hulp in Klein &amp; {dorp} je wil zien."' in html
    crumbs = html.split('class="kruimelpad"')[1].split("</nav>")[0]
    assert re.findall(r'href="(.*?)">(.*?)</a>', crumbs) == [("/", "Start"), ("/aanbod/", "Alle hulp")]
