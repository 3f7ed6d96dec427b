"""What came of the links, as lines and as the text of an issue; and the command."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from macros.cli import koppelingen as command
from macros.cli import main
from macros.koppelingen.verslag import als_markdown, als_tekst, kapot, niemand_antwoordt, rijen
from macros.koppelingen.vinden import Koppeling
from macros.koppelingen.vragen import Staat, Uitslag
from macros.problems import Place

from ..klein import AANBOD, anders, schrijf

LINKS = [
    Koppeling(Place("docs/a.md", 3), "https://oud.be/"),
    Koppeling(Place("data/offer.yaml", 12, 7), "https://weg.be/@x`y"),
    Koppeling(Place("data/offer.yaml", 9, 7), "https://goed.be/"),
    Koppeling(Place("docs/b.md", 5), "https://dicht.be/"),
]
UITSLAGEN = {
    "https://goed.be/": Uitslag(Staat.GOED),
    "https://weg.be/@x`y": Uitslag(Staat.KAPOT, "De pagina bestaat niet meer (404)."),
    "https://oud.be/": Uitslag(Staat.VERHUISD, "Staat nu op https://nieuw.be/."),
    "https://dicht.be/": Uitslag(Staat.ONZEKER, "De site laat ons programma niet toe (403)."),
}
ROWS = rijen(LINKS, UITSLAGEN)


def test_as_lines() -> None:
    """File, line and column as every message has them; what is good is only counted."""
    assert als_tekst(ROWS) == (
        "data/offer.yaml:12:7  kapot  https://weg.be/@x`y  De pagina bestaat niet meer (404).\n"
        "docs/a.md:3:1  verhuisd  https://oud.be/  Staat nu op https://nieuw.be/.\n"
        "docs/b.md:5:1  onzeker  https://dicht.be/  De site laat ons programma niet toe (403).\n"
        "4 links nagekeken: 1 kapot, 1 verhuisd, 1 onzeker.\n"
    )
    assert als_tekst(ROWS[:1]) == "1 link nagekeken: 0 kapot, 0 verhuisd, 0 onzeker.\n"
    assert [kapot(ROWS), kapot(ROWS[2:])] == [True, False]


def test_as_an_issue() -> None:
    """What to do first, then where; no word of others becomes layout or calls a person."""
    assert als_markdown(ROWS) == (
        "4 links nagekeken: 1 kapot, 1 verhuisd, 1 onzeker.\n"
        "\n## Kapot\n\nZoek het nieuwe adres en pas het aan, of haal de link weg.\n\n"
        "- `data/offer.yaml:12`: `https://weg.be/@x%60y`. `De pagina bestaat niet meer (404).`\n"
        "\n## Verhuisd\n\nDe oude link werkt nog. Neem bij gelegenheid het nieuwe adres over.\n\n"
        "- `docs/a.md:3`: `https://oud.be/`. `Staat nu op https://nieuw.be/.`\n"
        "\n## Onzeker\n\nOpen deze links zelf eens: ons programma mag er niet in.\n\n"
        "- `docs/b.md:5`: `https://dicht.be/`. `De site laat ons programma niet toe (403).`\n"
    )


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the command asked; nothing goes to the internet."""
    found: list[str] = []

    def vraag_alle(adressen: Iterable[str]) -> dict[str, Uitslag]:
        found.extend(adressen)
        broken = Uitslag(Staat.KAPOT, "De pagina bestaat niet meer (404).")
        return {one: broken if "weg.be" in one else Uitslag(Staat.GOED) for one in found}

    monkeypatch.setattr(command, "vraag_alle", vraag_alle)
    return found


def test_the_command(tmp_path: Path, asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """It asks what stands in the register and in our own texts; 1 when a link is broken."""
    good, bad = tmp_path / "goed", tmp_path / "fout"
    assert (
        main(["koppelingen", "--data", str(schrijf(good, anders(AANBOD, website="https://goed.be/")))]) == 0
    )
    assert "https://goed.be/" in asked and "https://safeonweb.be" in asked
    capsys.readouterr()
    data = str(schrijf(bad, anders(AANBOD, website="https://weg.be/")))
    assert main(["koppelingen", "--formaat", "markdown", "--data", data]) == 1
    assert f"{bad.name}/offer.yaml:" in capsys.readouterr().out


def test_a_register_that_cannot_be_read(
    tmp_path: Path, asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is asked: links might be missing. A report that nobody knows is refused."""
    assert main(["koppelingen", "--data", str(tmp_path / "nergens")]) == 1
    told = capsys.readouterr()
    assert (told.out, asked) == ("", []) and told.err.endswith("Er is niets gevraagd.\n")
    with pytest.raises(SystemExit):
        main(["koppelingen", "--formaat", "html"])
    assert "“html” is geen formaat. Kies uit: tekst, markdown." in capsys.readouterr().err


def test_when_no_site_answers_our_own_connection_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A computer without internet does not call every link broken."""
    silent = Uitslag(Staat.KAPOT, "Niet bereikbaar: geen verbinding.", host_zwijgt=True)
    monkeypatch.setattr(command, "vraag_alle", lambda asked: dict.fromkeys(asked, silent))
    assert main(["koppelingen", "--data", str(schrijf(tmp_path))]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "",
        "Geen enkele site antwoordt. Kijk na of deze computer op het internet kan.\n",
    )
    assert [niemand_antwoordt(rijen(LINKS, UITSLAGEN)), niemand_antwoordt([])] == [False, False]
