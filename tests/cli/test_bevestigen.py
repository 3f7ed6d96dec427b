"""`portaal bevestig`: what it prints, what it writes, and that a mistake writes nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros import cli

from ..conftest import DATA

BEZOEK = ("--hoe", "bezoek", "--door", "inclusiecoach")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of Testdorp's data, on the day of the examples."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    return Path(shutil.copytree(DATA["testdorp"], tmp_path / "data"))


def _verschil(data: Path) -> list[str]:
    """Return the lines that changed, after the change."""
    pairs = [(DATA["testdorp"] / path.relative_to(data), path) for path in sorted(data.rglob("*.yaml"))]
    old = [set(before.read_text("utf-8").splitlines()) for before, _ in pairs]
    return [
        line
        for lines, (_, after) in zip(old, pairs, strict=True)
        for line in after.read_text("utf-8").splitlines()
        if line not in lines
    ]


def _bevestig(data: Path, *arguments: str) -> int:
    return cli.main(["bevestig", "--data", str(data), *arguments])


def test_a_check_is_written_at_every_entry(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line each, with the day until which it counts by the term of the entry itself."""
    assert (
        _bevestig(data, "digilijn", "jeugdhuis", *BEZOEK, "--op", "2026-11-20", "--functie", "onthaal") == 0
    )
    assert capsys.readouterr().out.splitlines() == [
        "aanbod digilijn: nagekeken op 20 november 2026, bij een bezoek, door inclusiecoach. Dat geldt tot en met 20 februari 2027.",
        "plaats jeugdhuis: nagekeken op 20 november 2026, bij een bezoek, door inclusiecoach. Dat geldt tot en met 20 mei 2027.",
        "Bewaard in offer.yaml en offer/hulp.yaml.",
    ]
    line = "    nagekeken: {op: 2026-11-20, hoe: bezoek, door: inclusiecoach, functie: onthaal}"
    assert _verschil(data) == [line, line]


def test_a_check_settles_what_was_reported(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It leaves the list, and who wrote it down hears so."""
    assert _bevestig(data, "veilig-internet", *BEZOEK) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "Wat daarover gemeld was, is nu afgehandeld.",
        "Bewaard in meldingen.yaml en offer/lessen.yaml.",
    ]
    assert "veilig-internet" not in (data / "meldingen.yaml").read_text("utf-8")


def test_the_same_again_changes_nothing(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who types it twice hears so."""
    assert [_bevestig(data, "jeugdhuis", *BEZOEK) for _ in "ab"] == [0, 0]
    assert capsys.readouterr().out.splitlines()[-1] == "Dat stond er al: er is niets veranderd."


def test_a_website_is_a_source(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The site keeps saying that nobody checked."""
    options = (
        "--hoe",
        "website",
        "--titel",
        "Site van de jeugddienst",
        "--link",
        "https://jeugd.testdorp.example/",
    )
    assert _bevestig(data, "jeugdhuis", *options) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "plaats jeugdhuis: de bron is nu “Site van de jeugddienst” van 21 november 2026. Dat is een bron, geen nazicht: "
        "het blijft “nog niet nagekeken”. Bel, mail of ga langs om het te bevestigen."
    )
    assert _verschil(data) == [
        "    bron: {titel: Site van de jeugddienst, datum: 2026-11-21, link: https://jeugd.testdorp.example/}"
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("jeugdhuis", "digilijnn", *BEZOEK),
            "“digilijnn” staat niet in het register. Bedoelde je “digilijn”?",
        ),
        (("jeugdhuis", "--hoe", "bezoek", "--door", "jan"), "“jan” is geen actor van dit register."),
        (("jeugdhuis", "--hoe", "mail"), "Wie keek na?"),
        (("jeugdhuis", *BEZOEK, "--op", "2026-12-01"), "2026-12-01 ligt in de toekomst."),
        (("jeugdhuis", *BEZOEK, "--titel", "Folder"), "--titel en --link horen bij website of document."),
        (("jeugdhuis", "--hoe", "document"), "Van een website of document geef je de titel."),
        (
            ("jeugdhuis", "--hoe", "document", "--titel", "x", "--functie", "y"),
            "--functie hoort bij een nazicht",
        ),
        (
            ("jeugdhuis", "--hoe", "website", "--titel", "x", "--link", "http://a.be"),
            "Gebruik het veilige adres.",
        ),
        (("jeugdhuis", *BEZOEK, "--functie", "a\u200bb"), "Hier staat een onzichtbaar teken (U+200B)"),
    ],
)
def test_a_mistake_writes_nothing(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    """Not for the entries that were right either."""
    assert _bevestig(data, *arguments) == 1
    told = capsys.readouterr()
    assert message in told.err
    assert told.err.splitlines()[-1] == "Er is niets veranderd."
    assert told.out == ""
    assert _verschil(data) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("x", "--hoe", "telefon"),
            "“telefon” is geen manier om na te kijken. Kies uit: telefoon, bezoek, mail, website, document. Bedoelde je “telefoon”?",
        ),
        (("x", "--hoe", "mail", "--op", "21/11/2026"), "Bedoelde je “2026-11-21”?"),
        (("x", "--hoe", "mail", "--soort", "plek"), "“plek” is geen soort. Kies uit: aanbod, plaats, actor."),
        (("x",), "Er ontbreekt nog: --hoe."),
    ],
)
def test_an_option_that_says_nothing_is_told(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    """In Dutch, before anything is read."""
    with pytest.raises(SystemExit) as stopped:
        _bevestig(data, *arguments)
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err


def test_a_refusal_names_the_file_as_the_user_knows_it(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The copy in which it is looked at has another place."""
    monkeypatch.chdir(data.parent.parent)
    shown = f"{data.parent.name}/data"
    options = ("--hoe", "website", "--titel", "x", "--link", "http://a.be")
    assert _bevestig(data, "digilijn", *options) == 1
    first = capsys.readouterr().err.splitlines()[0]
    line = next(
        number
        for number, text in enumerate((data / "offer/hulp.yaml").read_text().splitlines(), 1)
        if "id: digilijn" in text
    )
    assert first.startswith(f"{shown}/offer/hulp.yaml:")
    assert int(first.split(":")[1]) > line
    assert first.endswith(
        "  fout  “http://a.be” begint met http://. Gebruik het veilige adres. Bedoelde je “https://a.be”?"
    )


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (
            "Jan Peeters",
            "“Jan Peeters” lijkt op een naam van een persoon. Schrijf een functie. Bijvoorbeeld coördinator.",
        ),
        (
            "mevrouw Peeters",
            "“mevrouw Peeters” lijkt op een naam van een persoon. Schrijf een dienst of een functie. "
            "Bijvoorbeeld de coördinator van het Digipunt.",
        ),
    ],
)
def test_a_name_of_a_person_is_never_written(
    data: Path, capsys: pytest.CaptureFixture[str], function: str, message: str
) -> None:
    """It would stay in git for ever; said once, however many entries it was for."""
    assert _bevestig(data, "digilijn", "jeugdhuis", *BEZOEK, "--functie", function) == 1
    assert capsys.readouterr() == ("", f"{message}\nEr is niets veranderd.\n")
    assert _verschil(data) == []


@pytest.mark.parametrize(
    ("door", "message"),
    [
        ((), "Wie keek na? Zet er het id van een actor bij. Bijvoorbeeld --door gemeente-testdorp."),
        (
            ("--door", "gemeente"),
            "“gemeente” is geen actor van dit register. Bij --door hoort een id, nooit de naam van een mens. "
            "Bedoelde je “gemeente-testdorp” of “gemeente-buurdorp”?",
        ),
        (
            ("--door", "jan"),
            "“jan” is geen actor van dit register. Bij --door hoort een id, nooit de naam van een mens. "
            "Een id is het laatste stuk van het webadres van de pagina.",
        ),
    ],
)
def test_who_checked_is_an_actor_of_this_register(
    data: Path, capsys: pytest.CaptureFixture[str], door: tuple[str, ...], message: str
) -> None:
    """An id that is not whole leads to those it may be; the example is one of this council."""
    assert _bevestig(data, "jeugdhuis", "--hoe", "bezoek", *door) == 1
    assert capsys.readouterr() == ("", f"{message}\nEr is niets veranderd.\n")


def test_a_mistake_elsewhere_does_not_stop_a_check(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only a new fout does; the entry that holds one is not confirmed."""
    file = data / "offer" / "hulp.yaml"
    file.write_text(file.read_text("utf-8").replace("soort: helpdesk", "soort: helpdesc", 1), "utf-8")
    assert _bevestig(data, "jeugdhuis", *BEZOEK) == 0
    assert _bevestig(data, "digilijn", *BEZOEK) == 1
    assert "Bij “digilijn” staat nog een fout." in capsys.readouterr().err
