"""A site with own pages of a council: beside those of the program, in their place, and refused with their own name."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import build as building
from macros.build import build

from .conftest import VANDAAG
from .klein import schrijf

pytestmark = pytest.mark.bouwt

WINTER = """---
title: Hulp in de winter
description: Waar je terechtkan als het vroeg donker is.
vorige_adressen: hulp/koud/
---

# Hulp in de winter

Kom je liever niet buiten? [Kijk wie langskomt](../noden/niet-komen.md). Of lees [wie we zijn](../over.md).

{{ lijst(soort='digipunt') }}
"""

OVER = """---
title: Over ons portaal
description: Wie dit maakt.
---

# Over ons portaal

Wij helpen je graag. Lees ook [wat we in de winter doen](hulp/winter.md).
"""


def met_paginas(tmp_path: Path, **pages: str) -> Path:
    """Write the small register with own pages; `__` in a name stands for a folder."""
    data = schrijf(tmp_path / "data")
    for name, text in pages.items():
        file = data / "paginas" / f"{name.replace('__', '/')}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return data


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The public and the internal site of a council with a page of its own and one in the place of the program's."""
    folder = tmp_path_factory.mktemp("eigen")
    data = met_paginas(folder, hulp__winter=WINTER, over=OVER)
    outcome = build(data, folder / "site", VANDAAG, folder / "site-intern")
    assert (outcome.ok, outcome.messages) == (True, ())
    return folder / "site", folder / "site-intern"


def test_an_own_page_is_a_page_like_all_others(sites: tuple[Path, Path]) -> None:
    """In our shell, with macros, and with links to pages of the program that lead there."""
    public, internal = sites
    page = (public / "hulp" / "winter" / "index.html").read_text("utf-8")
    assert "<h1" in page and "Hulp in de winter" in page
    assert '<header class="kop">' in page
    assert 'href="/aanbod/digipunt/"' in page
    assert 'href="../../noden/niet-komen/"' in page
    assert "Alleen voor de regie" in (internal / "hulp" / "winter" / "index.html").read_text("utf-8")


def test_a_page_of_the_same_name_takes_the_place_of_that_of_the_program(sites: tuple[Path, Path]) -> None:
    """Everything that led there still does."""
    public, _ = sites
    page = (public / "over" / "index.html").read_text("utf-8")
    assert "Over ons portaal" in page
    assert "Over deze site" not in page.split("<main")[1].split("</main")[0]
    assert 'href="../hulp/winter/"' in page


def test_it_is_found_by_search_from_a_to_z_and_at_its_old_address(sites: tuple[Path, Path]) -> None:
    """Also without script, and whatever page leads there."""
    public, _ = sites
    (search,) = (public / "assets").glob("zoek.*.json")
    assert '"Hulp in de winter","hulp/winter/"' in search.read_text("utf-8")
    assert "Hulp in de winter" in (public / "a-z" / "index.html").read_text("utf-8")
    assert "/hulp/winter/" in (public / "hulp" / "koud" / "index.html").read_text("utf-8")


def test_every_mistake_in_an_own_page_names_that_page(tmp_path: Path) -> None:
    """A link that leads nowhere, a heading that the page in the place of another lost, a macro with a slip."""
    data = met_paginas(
        tmp_path,
        a="---\ntitle: A\n---\n\n# A\n\n[Weg](weg.md)\n\n[Kop](over.md#nergens)\n",
        b="---\ntitle: B\n---\n\n# B\n\n{{ lijst(soort='wiffi') }}\n",
    )
    outcome = build(data, tmp_path / "site", VANDAAG)
    assert (outcome.ok, sorted(outcome.messages)) == (
        False,
        [
            "data/paginas/a.md  De link “weg.md” leidt nergens heen. Kijk de naam van het bestand na.",
            "data/paginas/b.md  soort='wiffi' bestaat niet. Bedoelde je “wifi”?",
        ],
    )
    assert not (tmp_path / "site").exists()


def test_a_heading_that_an_own_page_lost_is_told_of_both_pages(tmp_path: Path) -> None:
    """Another page leads to a heading that only the program's page had."""
    data = met_paginas(
        tmp_path, over=OVER.replace("hulp/winter.md", "a.md"), a="# Titel A\n\n[Kop](over.md#wie)\n"
    )
    outcome = build(data, tmp_path / "site", VANDAAG)
    assert outcome.messages == (
        "data/paginas/a.md  De link “over.md#wie” leidt nergens heen. Die kop staat niet in data/paginas/over.md.",
    )


def test_an_own_page_for_residents_is_plain_dutch(tmp_path: Path) -> None:
    """As those of the program are: the build stops at what nobody understands, by file and line."""
    data = met_paginas(
        tmp_path, over="---\ntitle: Over\ndescription: Over ons.\n---\n\n# Over\n\nKom indien je wil.\n"
    )
    outcome = build(data, tmp_path / "site", VANDAAG)
    assert [str(one) for one in outcome.problems if one.severity == "fout"] == [
        "data/paginas/over.md:8:5  fout  “indien” is een moeilijk woord. Schrijf liever: als."
    ]


def test_the_gate_always_looks_at_own_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However large the site: raw HTML in them is what somebody typed, and nobody tested it."""
    monkeypatch.setattr(building, "MOST_PAGES_GATED", 0)
    data = schrijf(tmp_path / "data")
    (data / "paginas").mkdir()
    (data / "paginas" / "eigen.md").write_text(
        "---\ntitle: Eigen\ndescription: Een eigen pagina.\n---\n# Eigen\n\n"
        "<script>alert(1)</script>\n\n[Bekijk de les](javascript:alert(2)).\n"
    )
    outcome = build(data, tmp_path / "site", VANDAAG)
    assert [line.partition("  ")[2] for line in outcome.messages] == [
        "Een <script> in de pagina zelf. Verwacht: een bestand van deze site, of geen script. (nothing-inline)",
        "Het adres “javascript:alert(2)” begint met “javascript:”. Verwacht: https:, mailto:, tel:, geo: of een "
        "pagina van deze site. (address-kinds)",
    ]
    assert not (tmp_path / "site").exists()
