"""Zensical, by the makers of Material: no hooks and no plugins of ours, and yet the same site from the same files."""

from __future__ import annotations

import fnmatch
import html
import re
from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml

from macros import paths

from ..bestanden import Files, files, other
from ..conftest import DATA, VANDAAG, gedrukt
from ..klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, schrijf
from ..test_pages import HOSTILE, harmless
from .bouwers import HERE, without_mkdocs, zensical

pytestmark = pytest.mark.bouwt

DIFFERENCES = yaml.safe_load((HERE / "verschillen.yaml").read_text("utf-8"))

NOT_OURS = """# Wat uit moet blijven

Een woord{: onclick=alert(1)} en ==dit== of ~~dat~~, H~2~O, (c) 1/2 --> :smile: ++ctrl++ [^1] https://voorbeeld.be

--8<-- "mkdocs.yml"

!!! note "Kader"
    Tekst

- [ ] taak

woord
:   uitleg

<div markdown="1">*niet schuin*</div>

*[HTML]: afkorting
HTML

$$x^2$$

[^1]: een voetnoot
"""
"""What extensions would change that we do not have and Zensical has on by itself."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where Zensical works on Testdorp."""
    return tmp_path_factory.mktemp("zensical")


@pytest.fixture(scope="module")
def written(folder: Path) -> dict[str, Any]:
    """What Zensical makes of the pages of `docs/`, and of one more."""
    return zensical(DATA["testdorp"], VANDAAG, folder, {"niet-van-ons.md": NOT_OURS})


def undone(made: Files) -> Files:
    """Return a site with every listed difference undone; fails where one is not there."""
    for piece in DIFFERENCES["zensical"]:
        old, new = piece["anders"].encode(), piece["mkdocs"].encode()
        for pattern in piece["waar"]:
            found = fnmatch.filter(made, pattern)
            assert found, f"{pattern}: niets heet zo"
            for path in found:
                assert old in made[path], f"{path}: {piece['anders']} komt niet meer voor"
                made[path] = made[path].replace(old, new)
    return made


def test_the_whole_site_is_the_same_without_mkdocs(
    folder: Path, written: dict[str, Any], site_testdorp: Path
) -> None:
    """Every file, byte for byte, once the listed differences are undone: pages, exports, style, scripts, worker."""
    ours = {src: told for src, told in written.items() if src != "niet-van-ons.md"}
    assert len(ours) == len(list(paths.DOCS.rglob("*.md"))) > 20
    made = without_mkdocs(DATA["testdorp"], VANDAAG, folder, ours, undone, gedrukt(site_testdorp))
    assert other(made, files(site_testdorp)) == []


def test_zensical_switches_on_no_extension_that_we_do_not_list(written: dict[str, Any]) -> None:
    """A page full of what others would read as more than text gives what bare Python-Markdown gives."""
    listed = yaml.safe_load(paths.MKDOCS.read_text("utf-8"))["markdown_extensions"]
    named = [next(iter(one)) if isinstance(one, dict) else one for one in listed]
    settings = {name: one[name] for name, one in zip(named, listed, strict=True) if isinstance(one, dict)}
    expected = markdown.markdown(NOT_OURS, extensions=named, extension_configs=settings)
    assert written["niet-van-ons.md"]["inhoud"].splitlines() == expected.splitlines()


def test_text_of_the_register_stays_text(tmp_path: Path) -> None:
    """Jinja, HTML, attribute lists, links and snippets in the data: Zensical reads none of them; links keep their base."""
    offer = anders(
        AANBOD, titel=HOSTILE, kort=HOSTILE, trefwoorden=[HOSTILE], noden=["wifi", "leren", "nu-vast"]
    )
    data = schrijf(
        tmp_path / "data",
        offer,
        gemeente=anders(GEMEENTE, webadres="https://www.kleindorp.be/digitaal/"),
        actoren=[anders(ACTOR, naam=HOSTILE)],
        plaatsen=[anders(PLAATS, naam=HOSTILE)],
    )
    folder = tmp_path / "zensical"
    folder.mkdir()
    made = without_mkdocs(data, VANDAAG, folder, zensical(data, VANDAAG, folder), lambda site: site)
    pages = {path: content.decode() for path, content in made.items() if path.endswith(".html")}
    harmless(pages)
    assert "{{ 7*7 }}" in html.unescape(pages["noden/wifi/index.html"])
    rooted = re.findall(r'(?:href|src)="(/[^"]*)"', pages["noden/wifi/index.html"])
    assert rooted
    assert [link for link in rooted if not link.startswith("/digitaal/")] == []
