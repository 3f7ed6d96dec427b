"""The folder: a page that passes the gate beside its own style, whatever stands in it, and the same bytes each time."""

from __future__ import annotations

from pathlib import Path

from macros import paths
from macros.gate import check_site
from macros.regio.map import bestanden
from macros.regio.overzicht import Overzicht
from macros.templates import environment

from .klein import bron, hulp, regio, stuk, wie


def _regio() -> Overzicht:
    kring = wie("kring", "De kring <b>")
    return regio(
        bron("Aadorp", hulp(), hulp("twee", zeker=False), partners=[kring], kern=(51.0, 4.0), fictief=True),
        bron("Buurdorp", hulp(soort="les"), partners=[kring], kern=(51.1, 4.0), fictief=True),
        stuk("Verdorp", "Het bestand is <b> weg."),
        naam="Regio <b>",
    )


def _geschreven(folder: Path, found: Overzicht) -> Path:
    for name, content in bestanden(found, environment(paths.OVERRIDES)):
        (folder / name).write_bytes(content)
    return folder


def test_the_page_passes_the_gate(tmp_path: Path) -> None:
    """The rules of every page of a site; what stands in a source stays text."""
    assert check_site(_geschreven(tmp_path, _regio())) == []
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "index.html",
        "regio.css",
        "regio.csv",
        "regio.json",
    ]
    page = (tmp_path / "index.html").read_text("utf-8")
    assert "<b>" not in page
    assert "Digitale hulp in Regio &lt;b&gt;" in page


def test_the_barest_page_passes_too(tmp_path: Path) -> None:
    """One council, nothing odd, no names in common."""
    assert check_site(_geschreven(tmp_path, regio(bron("Aadorp", hulp())))) == []


def test_the_page_needs_nothing_from_elsewhere(tmp_path: Path) -> None:
    """No script, and a style that loads nothing."""
    _geschreven(tmp_path, _regio())
    assert "<script" not in (tmp_path / "index.html").read_text("utf-8")
    assert "url(" not in (tmp_path / "regio.css").read_text("utf-8")


def test_the_same_sources_give_the_same_bytes() -> None:
    """On the same day."""
    one, two = (dict(bestanden(_regio(), environment(paths.OVERRIDES))) for _ in range(2))
    assert one == two
