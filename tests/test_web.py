"""One question to one web server, on loopback: what it said, or in Dutch why not."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from macros import web
from macros.agendabron.ophalen import openbaar
from macros.web import GeenAntwoord, GeenWebadres, gewoon, vraag

from .website import Zegt, certificaat, website


def test_an_answer_is_not_followed_and_not_read_further_than_asked() -> None:
    """Its status, its headers in small letters, and no more of its text than was asked for."""
    with website() as site:
        site.zegt = {"/weg?a=%C3%A9": [Zegt(301, b"0123456789", {"Location": "https://elders.example/"})]}
        answer = vraag("GET", f"{site.adres}weg?a=é#hier", gewoon, 4)
        bare = vraag("HEAD", f"{site.adres}weg?a=é", gewoon)
    assert (answer.status, answer.tekst, answer.certificaat_tot) == (301, b"0123", None)
    assert (bare.status, bare.tekst) == (301, b"")
    assert bare.koppen["location"] == "https://elders.example/"
    assert site.gevraagd == ["GET /weg?a=%C3%A9", "HEAD /weg?a=%C3%A9"]


def test_over_tls_the_certificate_is_checked_and_tells_how_long_it_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that nobody vouches for, or that is for another name, is no answer."""
    own, other = certificaat(tmp_path, 30), certificaat(tmp_path, 30, "elders.example")
    with website(own) as site:
        with pytest.raises(GeenAntwoord, match="het certificaat is van een onbekende uitgever"):
            vraag("GET", site.adres, gewoon)
        monkeypatch.setenv("SSL_CERT_FILE", str(own))
        ends = vraag("GET", site.adres, gewoon).certificaat_tot
    assert ends and timedelta(days=29) < ends - datetime.now(UTC) <= timedelta(days=30)
    monkeypatch.setenv("SSL_CERT_FILE", str(other))
    with website(other) as site, pytest.raises(GeenAntwoord, match="het certificaat is voor een andere naam"):
        vraag("GET", site.adres, gewoon)


def test_a_server_that_drips_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """However alive it seems."""
    monkeypatch.setattr(web, "HOOGSTENS", 0.2)
    with website() as site:
        site.zegt = {"/": [Zegt(traag=True)]}
        with pytest.raises(GeenAntwoord, match=r"^geen antwoord$"):
            vraag("GET", site.adres, gewoon)


def test_a_server_that_is_silent_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """It took the connection and says nothing."""
    monkeypatch.setattr(web, "WACHT", 0.1)
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        pytest.raises(GeenAntwoord, match=r"^geen antwoord$"),
    ):
        vraag("GET", f"http://127.0.0.1:{server.getsockname()[1]}/", gewoon)


def test_nobody_is_there() -> None:
    """A port on which nobody listens, and a private network where only the public one is allowed."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(GeenAntwoord, match="het adres ligt in een privénetwerk"):
            vraag("GET", f"http://127.0.0.1:{port}/", openbaar)
    with pytest.raises(GeenAntwoord, match="geen verbinding"):
        vraag("GET", f"http://127.0.0.1:{port}/", gewoon)


@pytest.mark.parametrize(
    "adres",
    ["", "ftp://a.example/", "https://", "https://a:b@c.example/", "https://a.example:x/", "http://[x/", f"https://{'a' * 70}.example/"],
)  # fmt: skip
def test_what_is_no_address_is_not_asked(adres: str) -> None:
    """No connection is made."""
    with pytest.raises(GeenWebadres):
        vraag("GET", adres, lambda *_: pytest.fail("connected"))
