"""The table of addresses: what it hands out exists, and two sources for one address are seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.links import Links, UnknownAddress, authored_pages, base_of, page_path, two_sources

PAGES = frozenset({"", "aanbod/digipunt/", "agenda/"})


def test_an_address_of_a_page() -> None:
    """Parts become a root-relative address; no parts is the home page."""
    links = Links(PAGES)
    assert links.to("aanbod", "digipunt") == "/aanbod/digipunt/"
    assert links.to() == "/"


def test_an_address_below_a_path() -> None:
    """A site that lives under a path keeps it in every address, files included."""
    links = Links(PAGES, "/hulp/")
    assert links.to("agenda") == "/hulp/agenda/"
    assert links.file("assets/stijl.css") == "/hulp/assets/stijl.css"


def test_an_address_that_will_not_exist() -> None:
    """Nobody gets the address of a page that is not made."""
    with pytest.raises(UnknownAddress, match=r"Er is geen pagina “/aanbod/weg/”\."):
        Links(PAGES).to("aanbod", "weg")


@pytest.mark.parametrize(
    ("address", "base"),
    [
        (None, "/"),
        ("https://hulp.testdorp.example/", "/"),
        ("https://www.testdorp.example/digitale-hulp/", "/digitale-hulp/"),
    ],
)
def test_base(address: str | None, base: str) -> None:
    """The path of the public address, or the root where it is not known."""
    assert base_of(address) == base


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("index.md", ""),
        ("over.md", "over/"),
        ("noden/wifi.md", "noden/wifi/"),
        ("noden/index.md", "noden/"),
        ("a/b/index.md", "a/b/"),
    ],
)
def test_page_path(source: str, path: str) -> None:
    """A Markdown file becomes a folder, an index its own folder."""
    assert page_path(source) == path


def test_authored_pages(tmp_path: Path) -> None:
    """Every Markdown file below docs is a page; other files are not."""
    for name in ("index.md", "noden/wifi.md", "assets/stijl.css"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    assert authored_pages(tmp_path) == {"", "noden/wifi/"}


def test_two_sources() -> None:
    """An address that a Markdown file and a record would both fill is named, in order."""
    assert two_sources(["", "b/", "a/"], ["a/", "b/", "c/"]) == ["a/", "b/"]
    assert two_sources(["over/"], ["a/"]) == []
