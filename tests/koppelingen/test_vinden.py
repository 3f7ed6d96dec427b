"""Which links are found, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.koppelingen.vinden import Koppeling, adressen, in_bestanden, in_register
from macros.load import load
from macros.problems import Place

from ..klein import AANBOD, anders, schrijf


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lees https://a.be/x?y=1#z.", ["https://a.be/x?y=1#z"]),
        ("[hier](https://a.be/x), en <http://b.be>!", ["https://a.be/x", "http://b.be"]),
        ("https://nl.wikipedia.org/wiki/Boechout_(Antwerpen) (https://a.be/b)", ["https://nl.wikipedia.org/wiki/Boechout_(Antwerpen)", "https://a.be/b"]),
        ('<a href="https://a.be/é">', ["https://a.be/é"]),
        ("**https://a.be/x**", ["https://a.be/x"]),
        ("https://{{ x }}/ en //a.be en ftp://a.be en http://. en http://", []),
        ("https://x.example/ http://localhost:8000/ https://example.org https://127.0.0.1/ https://a.test", []),
    ],
)  # fmt: skip
def test_addresses_in_a_text(text: str, found: list[str]) -> None:
    """As a reader would click them; those that stand for nobody are no links."""
    assert list(adressen(text)) == found


def test_links_in_the_register(tmp_path: Path) -> None:
    """With the line where each stands, in any field and in any text."""
    offer = anders(AANBOD, website="https://a.be/cursus", voorwaarden="Lees eerst https://b.be.")
    found = list(in_register(load(schrijf(tmp_path, offer))))
    own = {one.adres: one.plek for one in found if Path(one.plek.file).name == "offer.yaml"}
    lines = (tmp_path / "offer.yaml").read_text("utf-8").splitlines()
    assert list(own) == ["https://a.be/cursus", "https://b.be"]
    assert all(adres in lines[place.line - 1] for adres, place in own.items())
    assert [one.adres for one in found if one.plek.file == "data/bouwstenen.yaml"]


def test_links_in_texts(tmp_path: Path) -> None:
    """What stands in code is an example."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text(
        "# Kop\n\n[x](https://a.be)\n\n```sh\ncurl https://b.be\n```\n\n`https://c.be` en ``x ` https://d.be`` en https://e.be\n"
    )
    assert list(in_bestanden([tmp_path / "docs" / "a.md"], tmp_path)) == [
        Koppeling(Place("docs/a.md", 3), "https://a.be"),
        Koppeling(Place("docs/a.md", 9), "https://e.be"),
    ]
