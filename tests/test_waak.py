"""Watching the live site: what is wrong with a real one over TLS on loopback, at any hour, a sentence each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from macros import waak as module
from macros.cli import main
from macros.publiceren.publiceren import ga_terug
from macros.waak import keur, waak

from .publiceren.nep import NU as BEGIN
from .publiceren.nep import publiceer_nep
from .website import Website, Zegt, certificaat, website

NU = datetime(2026, 11, 21, 6, 47, tzinfo=UTC)
VERS = b'{"versie":1,"dag":"2026-11-21","gepubliceerd":"2026-11-21T04:30:23+01:00"}'
SECURITY = b"Contact: mailto:a@b.example\nExpires: 2027-05-01T00:00:00.000Z\nPreferred-Languages: nl\n"


def _oud(hours: int) -> str:
    return (
        f"Wat online staat, is al {hours} uur oud. Het is de uitgave van 21 november 2026 om 4.30 uur. "
        "Lukt publiceren niet meer, of zette iemand een vorige uitgave terug?"
    )


@pytest.fixture(scope="module")
def cert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate that holds long after every hour of these tests."""
    return certificaat(tmp_path_factory.mktemp("cert"), 3000)


@pytest.fixture
def site(cert: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    """A site on which all is well; nobody waits before asking again."""
    monkeypatch.setenv("SSL_CERT_FILE", str(cert))
    monkeypatch.setattr(module.time, "sleep", lambda _: None)
    with website(cert) as found:
        found.zegt = {
            "/": [Zegt(tekst=b"<!doctype html>")],
            "/uitgave.json": [Zegt(tekst=VERS)],
            "/.well-known/security.txt": [Zegt(tekst=SECURITY)],
        }
        yield found


def test_all_is_well(site: Website) -> None:
    """Three files are looked at, as a visitor gets them."""
    assert waak(site.adres, 24, NU) == []
    assert site.gevraagd == ["GET /", "GET /uitgave.json", "GET /.well-known/security.txt"]


@pytest.mark.parametrize(
    ("nu", "told"),
    [
        ("2026-11-22T03:30:22+00:00", []),
        ("2026-11-22T03:30:24+00:00", [_oud(24)]),
        ("2026-11-23T12:00:00+00:00", [_oud(56)]),
        ("2026-11-21T03:21:00+00:00", []),
        ("2026-11-21T03:20:00+00:00", ["De uitgave is van 21 november 2026 om 4.30 uur: dat moet nog komen. Kijk de klok van de server na."]),
    ],
    ids=["net vers", "24 uur", "drie dagen", "klok loopt wat voor", "klok verkeerd"],
)  # fmt: skip
def test_nothing_was_published_lately(site: Website, nu: str, told: list[str]) -> None:
    """To the second; a clock may be a few minutes ahead."""
    assert waak(site.adres, 24, datetime.fromisoformat(nu)) == told


def test_an_older_uitgave_that_was_put_back_is_old(site: Website, tmp_path: Path) -> None:
    """Its pages tell of its own day, so the alert is right until somebody publishes again."""

    def told(hours: int) -> list[str]:
        site.zegt["/uitgave.json"] = [Zegt(tekst=(tmp_path / "huidig" / "uitgave.json").read_bytes())]
        return waak(site.adres, 24, BEGIN + timedelta(hours=hours))

    publiceer_nep(tmp_path)
    publiceer_nep(tmp_path, uren=24)
    assert told(26) == []
    ga_terug(tmp_path)
    (line,) = told(26)
    assert line.startswith("Wat online staat, is al 26 uur oud. ")
    publiceer_nep(tmp_path, uren=27)
    assert told(28) == []


@pytest.mark.parametrize(
    "text",
    [b"", b"{}", b"[]", b"null", b"<html>", b'{"gepubliceerd":12}', b'{"gepubliceerd":"gisteren"}',
     b'{"gepubliceerd":"2026-11-21T04:30:23"}', b"\xff", b"[" * 50_000],
)  # fmt: skip
def test_a_file_that_does_not_say_when(site: Website, text: bytes) -> None:
    """Whatever stands in it, also a time without its zone."""
    site.zegt["/uitgave.json"] = [Zegt(tekst=text)]
    assert waak(site.adres, 24, NU) == [
        "In uitgave.json staat geen tijd. Zo weten we niet of de site vers is. Publiceer met: portaal publiceer."
    ]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Zegt(404), []),
        (Zegt(403), ["security.txt geeft fout 403."]),
        (Zegt(tekst=b"Contact: mailto:a@b.example\n"), ["In security.txt staat niet tot wanneer het geldt."]),
        (Zegt(tekst=b"Expires: morgen\n"), ["In security.txt staat niet tot wanneer het geldt."]),
        (Zegt(tekst=b"expires:2026-12-21t06:47:00z\r\n"), []),
        (Zegt(tekst=b"Expires: 2026-12-20T23:00:00Z\n"), ["security.txt geldt maar tot 21 december 2026 om 0 uur. Elke nacht publiceren maakt het weer geldig."]),
    ],
    ids=["geen", "mag niet", "zonder dag", "geen dag", "dertig dagen", "bijna"],
)  # fmt: skip
def test_security_txt(site: Website, answer: Zegt, told: list[str]) -> None:
    """A site may go without; one that has it, keeps it good for a month at least."""
    site.zegt["/.well-known/security.txt"] = [answer]
    assert waak(site.adres, 24, NU) == told


def test_a_certificate_that_nearly_expires(
    site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two weeks before, somebody must look why it was not renewed."""
    short, now = certificaat(tmp_path, 13), datetime.now(UTC)
    monkeypatch.setenv("SSL_CERT_FILE", str(short))
    fresh = f'{{"gepubliceerd":"{now.isoformat()}"}}'.encode()
    with website(short) as nearly:
        nearly.zegt = {"/": [Zegt()], "/uitgave.json": [Zegt(tekst=fresh)]}
        told = waak(nearly.adres, 24, now)
    assert len(told) == 1 and told[0].startswith("Het certificaat vervalt op ")
    assert told[0].endswith(" uur. Vernieuw het, en kijk waarom dat niet vanzelf gebeurt.")


def test_every_problem_is_told(site: Website) -> None:
    """In one run, each by itself."""
    site.zegt = {"/": [Zegt()], "/uitgave.json": [Zegt(404)], "/.well-known/security.txt": [Zegt(500)]}
    assert waak(site.adres, 24, NU) == [
        "uitgave.json geeft fout 404. Zo weten we niet of de site vers is. Publiceer met: portaal publiceer.",
        "security.txt geeft fout 500.",
    ]


def test_one_hiccup_wakes_nobody(site: Website) -> None:
    """A failure is asked again twice; a page that is not there is not."""
    site.zegt["/"] = [Zegt(502), Zegt(503), Zegt()]
    assert waak(site.adres, 24, NU) == []
    site.zegt["/"] = [Zegt(502)]
    site.gevraagd.clear()
    assert waak(site.adres, 24, NU) == ["De site antwoordt met fout 502. Kijk de webserver na."]
    assert site.gevraagd == ["GET /"] * 3


def test_a_site_that_is_not_there(site: Website, monkeypatch: pytest.MonkeyPatch) -> None:
    """Why, in Dutch, and nothing else."""
    waits: list[float] = []
    monkeypatch.setattr(module.time, "sleep", waits.append)
    assert waak("https://localhost:9/", 24, NU) == ["De site is niet bereikbaar: geen verbinding."]
    assert waits == [10.0, 30.0]
    monkeypatch.delenv("SSL_CERT_FILE")
    assert waak(site.adres, 24, NU) == [
        "De site is niet bereikbaar: het certificaat is van een onbekende uitgever."
    ]


def test_a_redirect_is_followed_within_https(site: Website) -> None:
    """From the bare name to www; never to http, never in a circle."""
    site.zegt["/"] = [Zegt(301, koppen={"Location": "/nl/"})]
    site.zegt["/nl/"] = [Zegt()]
    assert waak(site.adres, 24, NU) == []
    for target in ("/", "http://localhost/", "https://"):
        site.zegt["/"] = [Zegt(302, koppen={"Location": target})]
        assert waak(site.adres, 24, NU) == [
            "De site is niet bereikbaar: ze stuurt door in een kring, of naar een adres zonder https."
        ]


def test_below_a_path(site: Website) -> None:
    """A site that lives in a folder is asked for its files there."""
    site.zegt = {"/hulp/": [Zegt()], "/hulp/uitgave.json": [Zegt(tekst=VERS)]}
    assert waak(f"{site.adres}hulp/", 24, NU) == []


@pytest.mark.parametrize(
    ("text", "webadres"),
    [
        ("https://a.example", "https://a.example/"),
        ("https://a.example/hulp//", "https://a.example/hulp/"),
        ("http://a.example/", None),
        ("a.example", None),
        ("https://", None),
        ("https://[/", None),
        ("https://a.example/?x", None),
    ],
)
def test_only_a_site_over_https(text: str, webadres: str | None) -> None:
    """With or without the slash behind it."""
    assert keur(text) == webadres


def test_the_command(site: Website, capsys: pytest.CaptureFixture[str]) -> None:
    """One line and exit code 0; a line for each problem and 1; a wrong call is 2."""
    now = datetime.now(UTC)
    site.zegt["/uitgave.json"] = [
        Zegt(tekst=f'{{"gepubliceerd":"{(now - timedelta(hours=2)).isoformat()}"}}'.encode())
    ]
    site.zegt["/.well-known/security.txt"] = [Zegt(404)]
    assert main(["waak", site.adres]) == 0
    assert capsys.readouterr().out == f"{site.adres}  De site staat online en is vers.\n"
    assert main(["waak", site.adres, "--uren", "1"]) == 1
    assert capsys.readouterr().err.startswith(f"{site.adres}  Wat online staat, is al 2 uur oud. ")
    assert main(["waak", "digitaal.testdorp.be"]) == 2
    assert capsys.readouterr().err == (
        "“digitaal.testdorp.be” is geen webadres dat met https:// begint. Bijvoorbeeld https://hulp.testdorp.example/.\n"
    )


@pytest.mark.parametrize("hours", ["0", "-1", "x", "1001", "²"])
def test_hours_that_are_none(hours: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Told in a sentence."""
    with pytest.raises(SystemExit) as stopped:
        main(["waak", "https://a.example/", f"--uren={hours}"])
    assert stopped.value.code == 2
    assert f"“{hours}” is geen aantal uren. Kies een getal van 1 tot 1000." in capsys.readouterr().err
