"""Fetching a neighbour's file: public https or a file on this computer; every failure is a sentence. No test goes to the internet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.buren import halen
from macros.buren.halen import NietGehaald, haal
from macros.load.buren import MEESTE_BYTES
from macros.web import gewoon
from tests.website import Website, Zegt, certificaat, website


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    """A neighbour's site over TLS, that may be asked although it is on loopback."""
    own = certificaat(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(own))
    monkeypatch.setattr(halen, "openbaar", gewoon)
    with website(own) as found:
        yield found


def niet(bron: str, naast: Path = Path()) -> str:
    """Return why there is nothing."""
    with pytest.raises(NietGehaald) as error:
        haal(bron, naast)
    return str(error.value)


def test_what_stands_there_is_fetched(site: Website, tmp_path: Path) -> None:
    """Byte for byte, and no more than we read."""
    site.zegt = {
        "GET /a.json": [Zegt(tekst=b'{"a": 1}')],
        "/veel.json": [Zegt(tekst=bytes(MEESTE_BYTES + 9))],
    }
    assert haal(f"{site.adres}a.json", tmp_path) == b'{"a": 1}'
    assert len(haal(f"{site.adres}veel.json", tmp_path)) == MEESTE_BYTES + 1


def test_three_redirects_are_followed(site: Website, tmp_path: Path) -> None:
    """A fourth is not."""

    def door(to: str) -> list[Zegt]:
        return [Zegt(302, koppen={"Location": to})]

    site.zegt = {"/1": door("/2"), "/2": door("3"), "/3": door(f"{site.adres}4"), "/4": [Zegt(tekst=b"x")]}
    assert haal(f"{site.adres}1", tmp_path) == b"x"
    site.zegt["/0"] = door("/1")
    assert niet(f"{site.adres}0") == f"{site.adres}0 stuurt ons te vaak door. Kijk het adres na."


@pytest.mark.parametrize(
    "target", ["http://localhost/", "file:///etc/passwd", "ftp://a.example/", "https://a@b.example/"]
)
def test_a_redirect_stays_with_https(site: Website, target: str) -> None:
    """Whatever it leads to, nothing else is asked."""
    site.zegt = {"/x": [Zegt(301, koppen={"Location": target})]}
    told = niet(f"{site.adres}x")
    assert told.startswith(f"{site.adres}x ") and told.endswith(("halen we niet op.", "wat er geen is."))
    assert site.gevraagd == ["GET /x"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Zegt(404), "geeft fout 404. Kijk het adres na."),
        (Zegt(503), "geeft fout 503. Kijk het adres na."),
        (Zegt(204), "geeft fout 204. Kijk het adres na."),
        (Zegt(302), "geeft fout 302. Kijk het adres na."),
        (Zegt(301, koppen={"Location": "https://["}), "is geen webadres, of leidt naar iets wat er geen is."),
    ],
)
def test_an_answer_that_is_none_is_told(site: Website, answer: Zegt, told: str) -> None:
    """With the address."""
    site.zegt = {"/x": [answer]}
    assert niet(f"{site.adres}x") == f"{site.adres}x {told}"


def test_no_private_network_and_no_plain_http(tmp_path: Path) -> None:
    """Not even when somebody wrote it in buren.yaml."""
    own = "https://127.0.0.1:9/aanbod.json"
    assert niet(own) == f"{own} is niet bereikbaar: het adres ligt in een privénetwerk."
    assert niet("http://a.example/x.json") == (
        "http://a.example/x.json leidt naar een adres zonder https://. Dat halen we niet op."
    )


def test_a_file_beside_the_list(tmp_path: Path) -> None:
    """Also of another council on the same computer."""
    (tmp_path / "data").mkdir()
    (tmp_path / "buur.json").write_bytes(b"{}")
    assert haal("../buur.json", tmp_path / "data") == b"{}"
    assert niet("weg.json", tmp_path) == (
        "We kunnen weg.json niet lezen (dat bestand of die map bestaat niet). Kijk de naam na."
    )
    assert niet("data", tmp_path) == "data is geen bestand. Bijvoorbeeld aanbod.json."
