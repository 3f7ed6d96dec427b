"""Fetching a calendar: public https only; every failure is a sentence. No test goes to the internet."""

from __future__ import annotations

import io
import socket
from email.message import Message
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request

import pytest

from macros.agendabron import ophalen
from macros.agendabron.ophalen import NietOpgehaald, haal, openbaar

ADRES = "https://cvo.example/lessen.ics"


class _Stub:
    """An opener that answers with what it was given."""

    def __init__(self, answer: bytes | Exception) -> None:
        self.answer = answer

    def open(self, request: Request, timeout: float) -> Any:
        if isinstance(self.answer, Exception):
            raise self.answer
        return io.BufferedReader(io.BytesIO(self.answer))  # type: ignore[arg-type]


def _met(monkeypatch: pytest.MonkeyPatch, answer: bytes | Exception) -> None:
    monkeypatch.setattr(ophalen, "_opener", lambda: _Stub(answer))


def test_no_more_than_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that keeps sending is cut off one byte after what we read."""
    _met(monkeypatch, bytes(2_000_000))

    assert len(haal(ADRES)) == 300_001


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (HTTPError(ADRES, 404, "Not Found", Message(), None), "geeft fout 404. Kijk het adres na."),
        (URLError(socket.gaierror(-2, "x")), "is niet bereikbaar (die naam bestaat niet op het internet)."),
        (URLError(TimeoutError()), "is niet bereikbaar (geen antwoord)."),
        (TimeoutError(), "is niet bereikbaar (geen antwoord)."),
        (URLError(ConnectionRefusedError()), "is niet bereikbaar (geen verbinding)."),
        (URLError(ophalen.Privenetwerk("x")), "is niet bereikbaar (het adres ligt in een privénetwerk)."),
        (ophalen.http.client.IncompleteRead(b""), "is niet bereikbaar (geen verbinding)."),
    ],
)
def test_every_failure_is_a_sentence(error: Exception, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says which address, why, and that the lessons stay."""
    _met(monkeypatch, error)

    with pytest.raises(NietOpgehaald) as found:
        haal(ADRES)

    assert str(found.value) == f"{ADRES} {reason} De lessen van vroeger blijven staan."


def test_a_server_that_drips(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a minute is enough, however alive the server seems."""
    _met(monkeypatch, b"x" * 100)
    ticks = iter([0.0, 31.0])
    monkeypatch.setattr(ophalen.time, "monotonic", lambda: next(ticks))

    with pytest.raises(NietOpgehaald, match="antwoordt te traag"):
        haal(ADRES)


@pytest.mark.parametrize(
    "adres",
    ["http://cvo.example/x.ics", "file:///etc/passwd", "ftp://x/y", "https://", "https://a@b.example/"],
)
def test_https_only(adres: str) -> None:
    """Nothing else is fetched, at first or after a redirect."""
    with pytest.raises(NietOpgehaald, match="is geen adres met https"):
        haal(adres)
    with pytest.raises(NietOpgehaald, match="is geen adres met https"):
        ophalen._Omleiding().redirect_request(Request(ADRES), io.BytesIO(), 302, "", Message(), adres)


def test_a_redirect_within_https_is_followed_three_times() -> None:
    """An address that moved is fetched where it is now."""
    moved = ophalen._Omleiding().redirect_request(
        Request(ADRES), io.BytesIO(), 302, "", Message(), "https://b.example/"
    )

    assert moved is not None and moved.full_url == "https://b.example/"
    assert ophalen._Omleiding.max_redirections == 3


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.8", "192.168.1.1", "169.254.169.254", "0.0.0.0", "::1", "fe80::1%eth0", "::ffff:10.0.0.8", "fd00::1", "224.0.0.1",
     "::127.0.0.1", "fec0::1", "ff0e::1", "64:ff9b::10.0.0.8", "64:ff9b:1::1", "2002:a00:8::", "2001:db8::1"],
)  # fmt: skip
def test_no_private_network(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads into a private network is not connected to, not even when it leads to a public one as well."""
    monkeypatch.setattr(
        ophalen.socket,
        "getaddrinfo",
        lambda *_, **__: [(0, 0, 0, "", (host, 443)) for host in ("93.184.216.34", address)],
    )
    monkeypatch.setattr(ophalen.socket, "create_connection", lambda *_: pytest.fail("connected"))

    with pytest.raises(ophalen.Privenetwerk):
        openbaar("kwaad.example", 443, 1.0)


@pytest.mark.parametrize("address", ["93.184.216.34", "2a00:1450:400e::200e", "64:ff9b::93.184.216.34"])
def test_the_public_internet(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over IPv6 too, and from a network where an old server has a translated address."""
    monkeypatch.setattr(ophalen.socket, "getaddrinfo", lambda *_, **__: [(0, 0, 0, "", (address, 443))])
    gone: list[Any] = []
    monkeypatch.setattr(ophalen.socket, "create_connection", lambda *where: gone.append(where))

    openbaar("cvo.example", 443, 1.0)

    assert gone == [((address, 443), 1.0)]


def test_the_address_that_was_looked_at_is_the_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection goes to the address itself: a name that changes meanwhile leads nowhere else."""
    gone: list[Any] = []
    monkeypatch.setattr(
        ophalen.socket, "getaddrinfo", lambda *_, **__: [(0, 0, 0, "", ("93.184.216.34", 443))]
    )
    monkeypatch.setattr(ophalen.socket, "create_connection", lambda *where: gone.append(where))

    openbaar("cvo.example", 443, 1.0)

    assert gone == [(("93.184.216.34", 443), 1.0)]
