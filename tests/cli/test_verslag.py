"""`portaal verslag`: what a pull request changes, in messages and fields, and what of it is news."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import cli, paths
from macros.voorstel.opmaak import AFGEKAPT, LANGSTE
from macros.voorstel.sinds import MERK

from ..klein import AANBOD, anders
from ..klein import schrijf as schrijf_register
from ..test_history import git


@pytest.fixture(autouse=True)
def on_a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.delenv("PORTAAL_DATA", raising=False)


@pytest.fixture
def gewijzigd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small register in git with one price that changed since, and one page."""
    monkeypatch.setattr(paths, "DOCS", tmp_path / "docs")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "wifi.md").write_text("# Wifi\n\nKom langs indien je wil.\n")
    folder = schrijf_register(tmp_path / "data", anders(AANBOD, nagekeken=None))
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "Eerste")
    return folder


def test_the_report_on_a_pull_request(gewijzigd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """New messages first, the number of old ones, then every field; in Markdown with the mark to find it again."""
    (paths.DOCS / "wifi.md").write_text("# Wifi\n\nKom langs als je wil.\n")
    schrijf_register(gewijzigd, anders(AANBOD, nagekeken=None, kosten="Gratis *vandaag*"))
    assert cli.main(["verslag", "--sinds", "HEAD", "--data", str(gewijzigd), "--formaat", "markdown"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [MERK, "### Nagekeken: 0 fouten, 1 waarschuwing, 1 tip.", ""]
    assert lines[3].startswith("- **waarschuwing** `data/offer.yaml:")
    assert lines[4].startswith("- **tip** `data/offer.yaml:") and lines[5] == ""
    assert lines[6] == "Van vroeger blijven er 3 meldingen."
    assert lines[7:] == [
        "",
        "### Gewijzigd (1)",
        "",
        "- `Digipunt in de bib` (aanbod)",
        "  - **GEVOELIG** Kosten: was niet ingevuld, is nu `Gratis *vandaag*`",
        "  - **Bevestig dit eerst: van `Gemeente Kleindorp` staat er geen nummer in het register. "
        "Vraag het na bij de gemeente, op `03 555 00 10`.**",
    ]


def test_a_report_on_a_broken_register(gewijzigd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The fout is told first; fields are not compared as long as it stands."""
    (paths.DOCS / "wifi.md").write_text("# Wifi\n\nKom langs als je wil.\n")
    schrijf_register(gewijzigd, anders(AANBOD, nagekeken=None, plaatsen=["nergens"], kosten="**x**"))
    assert cli.main(["verslag", "--sinds", "HEAD", "--data", str(gewijzigd)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("- fout data/offer.yaml:")
    assert lines[-1] == "Zolang er een fout is, vergelijken we de velden niet. Los eerst de fouten op."


def test_nothing_changed(gewijzigd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fout on a page that was there before is no news."""
    assert cli.main(["verslag", "--sinds", "HEAD", "--data", str(gewijzigd)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Nakijken levert niets nieuws op."
    assert lines[-1] == "Geen enkel veld leest anders dan voordien."


def test_what_is_wrong_with_a_new_own_page_is_news(
    gewijzigd: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And no news any more once it was kept."""
    (gewijzigd / "paginas").mkdir()
    (gewijzigd / "paginas" / "winter.md").write_text(
        "---\ntitle: Winter\n---\n\n# Winter\n\nKom indien je wil.\n"
    )
    assert cli.main(["verslag", "--sinds", "HEAD", "--data", str(gewijzigd)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Nagekeken: 1 fout, 1 waarschuwing, 1 tip."
    assert lines[1] == (
        "- fout data/paginas/winter.md:7:5 “indien” is een moeilijk woord. Schrijf liever: als."
    )
    git(gewijzigd, "add", ".")
    git(gewijzigd, "commit", "-qm", "Tweede")
    assert cli.main(["verslag", "--sinds", "HEAD", "--data", str(gewijzigd)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "Nakijken levert niets nieuws op."


def test_a_version_that_is_not_there(gewijzigd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In one sentence, with what one can write."""
    assert cli.main(["verslag", "--sinds", "nergens", "--data", str(gewijzigd)]) == 1
    assert capsys.readouterr().err == (
        "Git kent “nergens” niet. Schrijf een dag of een versie. Bijvoorbeeld --sinds 2026-09-01.\n"
    )


def test_a_very_long_report_still_fits(gewijzigd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A comment has an end; what does not fit is named."""
    offers = [anders(AANBOD, id=f"digipunt-{n}", titel=f"Digipunt {n}", kosten="x" * 900) for n in range(120)]
    schrijf_register(gewijzigd, AANBOD, *offers)
    assert cli.main(["verslag", "--sinds", "HEAD", "--data", str(gewijzigd), "--formaat", "markdown"]) == 0
    told = capsys.readouterr().out
    assert len(told) < LANGSTE + 500
    assert told.endswith(f"\n\n{AFGEKAPT}\n")
