"""`portaal koppelingen`: every link to elsewhere is asked, wherever somebody wrote it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from macros import cli, paths
from macros.cli import koppelingen
from macros.koppelingen.vragen import Staat, Uitslag

from ..klein import AANBOD, anders, schrijf


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """No network: every link is answered as broken."""

    def vraag_alle(addresses: Iterable[str]) -> dict[str, Uitslag]:
        return {address: Uitslag(Staat.KAPOT, "Weg.") for address in addresses}

    monkeypatch.setattr(koppelingen, "vraag_alle", vraag_alle)


@pytest.mark.usefixtures("broken")
def test_own_pages_are_asked_and_a_page_that_one_replaces_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each link by the file in which somebody can mend it."""
    program = tmp_path / "programma"
    (program / "docs").mkdir(parents=True)
    for name, link in (("docs/over.md", "oud"), ("docs/privacy.md", "privacy"), ("LEESMIJ.md", "leesmij")):
        (program / name).write_text(f"# Kop\n\nhttps://{link}.be/\n")
    data = schrijf(tmp_path / "data", anders(AANBOD, website="https://aanbod.be/"))
    (data / "paginas").mkdir()
    (data / "paginas" / "over.md").write_text("# Kop\n\n\nhttps://nieuw.be/\n")
    monkeypatch.setattr(paths, "ROOT", program)
    monkeypatch.setattr(paths, "DOCS", program / "docs")
    for name in ("BOUWSTENEN", "TAAL", "WOORDENLIJST", "SYNONIEMEN", "TOETS"):
        (program / f"{name}.yaml").write_text("versie: 1\n")
        monkeypatch.setattr(paths, name, program / f"{name}.yaml")
    assert cli.main(["koppelingen", "--data", str(data)]) == 1
    told = [line.split("  ")[::2][:2] for line in capsys.readouterr().out.splitlines()[:-1]]
    assert told == [
        ["LEESMIJ.md:3:1", "https://leesmij.be/"],
        ["data/offer.yaml:33:14", "https://aanbod.be/"],
        ["data/paginas/over.md:4:1", "https://nieuw.be/"],
        ["docs/privacy.md:3:1", "https://privacy.be/"],
    ]
