"""ProperDocs, the fork of MkDocs 1.6 that goes on: the same command, the same files, the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import build as building
from macros import paths
from macros.drukwerk.ronde import Gedrukt
from macros.drukwerk.uitslag import lees

from ..bestanden import files, other
from ..conftest import DATA, VANDAAG, gedrukt
from ..klein import schrijf
from ..programma import kopie

pytestmark = pytest.mark.bouwt


@pytest.fixture(autouse=True)
def _properdocs(monkeypatch: pytest.MonkeyPatch) -> None:
    """One word in macros/build.py is all that a switch asks."""
    monkeypatch.setattr(building, "MAKER", "properdocs")


def test_properdocs_makes_the_same_bytes(
    tmp_path: Path, site_testdorp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every file of Testdorp, worker and list included."""
    monkeypatch.setattr(building, "MOST_PAGES_GATED", 0)
    printed = lees(gedrukt(site_testdorp))
    monkeypatch.setattr(building, "gedrukt", lambda *args, **kwargs: Gedrukt(printed, printed))
    outcome = building.build(DATA["testdorp"], tmp_path / "site", VANDAAG, druk=lambda *args: None)
    assert (outcome.ok, outcome.messages) == (True, ())
    assert other(files(tmp_path / "site"), files(site_testdorp)) == []


def test_what_properdocs_complains_about_is_told_in_the_same_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line of its log becomes the one clear Dutch line, as with MkDocs; nothing is written."""
    program = kopie(tmp_path / "programma")
    monkeypatch.setattr(paths, "MKDOCS", program / "mkdocs.yml")
    monkeypatch.setattr(paths, "PACKAGES", program)
    monkeypatch.setattr(paths, "DOCS", program / "docs")
    (program / "docs" / "een.md").write_text("# Een pagina\n\n[Naar nergens](weg.md)\n", "utf-8")
    outcome = building.build(schrijf(tmp_path / "data"), tmp_path / "site", VANDAAG)
    assert outcome.messages == (
        "docs/een.md  De link “weg.md” leidt nergens heen. Kijk de naam van het bestand na.",
    )
    assert not (tmp_path / "site").exists()
