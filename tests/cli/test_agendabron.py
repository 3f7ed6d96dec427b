"""`portaal haal-agenda`: what a person reads, and the exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.agendabron.ophalen import NietOpgehaald
from macros.cli import agendabron, main

from ..agendabron.agenda import afspraak, agenda, op
from ..klein import AANBOD, anders, schrijf

ADRES = "https://cvo.example/lessen.ics"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a register of two offers with a calendar of their own."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    lessons = {"lessen": ["2026-12-01 14u-16u", "2026-12-08 14u-16u"]}
    one = anders(AANBOD, agendabron=ADRES, wanneer=lessons)
    return schrijf(tmp_path / "data", one, anders(one, id="cursus", titel="Cursus", agendabron=f"{ADRES}?2"))


def test_each_offer_by_itself(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One calendar that fails is told and its lessons stay; the other is taken over; the exit code is 1."""

    def haal(adres: str) -> bytes:
        if adres == ADRES:
            raise NietOpgehaald(f"{adres} geeft fout 404.")
        return agenda(afspraak(*op("20261201", "1500"), titel="Cursus"), afspraak(*op("20261203"), uid="2"))

    monkeypatch.setattr(agendabron, "haal", haal)

    assert main(["haal-agenda", "--data", str(data)]) == 1
    told = capsys.readouterr()
    assert told.err == f"digipunt  fout  {ADRES} geeft fout 404.\ndigipunt: er is niets veranderd.\n"
    assert told.out == (
        "Cursus (cursus)\n"
        "  erbij: 3 december 2026 14u-16u “Les”\n"
        "  weg: 8 december 2026 14u-16u\n"
        "  anders: 1 december 2026 14u-16u wordt 1 december 2026 15u-16u\n"
        "  Geschreven: offer.yaml.\n"
    )
    assert main(["haal-agenda", "cursus", "--data", str(data)]) == 0
    assert capsys.readouterr().out == "Cursus (cursus): de lessen kloppen nog.\n"


def test_a_calendar_that_was_mailed(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file serves as well as an address; what is no calendar leaves everything as it was."""
    good, bad = tmp_path / "goed.ics", tmp_path / "fout.ics"
    good.write_bytes(agenda(afspraak(*op("20261201")), afspraak(*op("20261208"), uid="2", titel="Slot")))
    bad.write_bytes(b"PK")

    assert main(["haal-agenda", "cursus", "--bestand", str(good), "--data", str(data)]) == 0
    assert capsys.readouterr().out == (
        "Cursus (cursus)\n"
        "  anders: 1 december 2026 14u-16u wordt 1 december 2026 14u-16u “Les”\n"
        "  anders: 8 december 2026 14u-16u wordt 8 december 2026 14u-16u “Slot”\n"
        "  Geschreven: offer.yaml.\n"
    )
    assert main(["haal-agenda", "cursus", "--bestand", str(bad), "--data", str(data)]) == 1
    assert capsys.readouterr().err == (
        "cursus  fout  Dit is geen agenda: een agenda begint met BEGIN:VCALENDAR. Kijk het adres na.\n"
        "cursus: er is niets veranderd.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["cursu"], "“cursu” is geen aanbod. Bedoelde je “cursus”?"),
        (["--bestand", "x.ics"], "Bij --bestand hoort het id van één aanbod. Bijvoorbeeld portaal haal-agenda cursus --bestand lessen.ics."),
    ],
)  # fmt: skip
def test_a_wrong_call(
    arguments: list[str], told: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong call is told in a sentence."""
    assert main(["haal-agenda", *arguments, "--data", str(data)]) == 2
    assert capsys.readouterr().err == f"{told}\n"


def test_nothing_to_fetch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a calendar there is nothing to do; asked for by name that is a mistake."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    data = schrijf(tmp_path / "data")

    assert main(["haal-agenda", "--data", str(data)]) == 0
    assert main(["haal-agenda", "digipunt", "--data", str(data)]) == 2
    assert capsys.readouterr().err == (
        "“digipunt” heeft geen agendabron. Vul die in, of geef een bestand mee met --bestand lessen.ics.\n"
    )
