"""What nginx, Caddy and Apache really answer with our set-up, header by header, over TLS on loopback."""

from __future__ import annotations

import gzip

import brotli
import pytest

from macros.koppen import ALTIJD, koppen

from .conftest import FILES, HIDDEN, UNPACKED
from .servers import Answer, Running

UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress}
MISSING = (
    *("bestaat-niet/", "aanbod/weg.html", "assets/oud.0123456789.css", "data/weg.json", "weg.ics"),
    *("drukwerk/weg.pdf", "data/v1/weg.json", "insluiten/weg/", "insluiten/weg.htm", "insluiten/weg.css"),
    *("index.html.gz", "index.html.br", "assets/stijl.0123456789.css.br", *HIDDEN),
)


def different(answer: Answer, expected: dict[str, str]) -> dict[str, list[str] | None]:
    """Return each of our headers that is not there exactly once as expected, and each of ours too many."""
    cors = ("Access-Control-Allow-Origin", "Access-Control-Expose-Headers")
    ours = {name.lower() for name in (*ALTIJD, "Content-Type", *cors)}
    wanted = {name.lower(): [value] for name, value in expected.items()}
    return {
        name: answer.headers.get(name)
        for name in sorted(ours | wanted.keys())
        if answer.headers.get(name) != wanted.get(name)
    }


def test_each_file_has_its_headers(server: Running) -> None:
    """Page, asset, open data and all else: once each, plain and packed alike."""
    wrong = {}
    with server.connection() as connection:
        for name in (*FILES, *UNPACKED):
            for accepted in ("identity", "gzip", "br"):
                answer = server.on(connection, name.removesuffix("index.html"), Accept_Encoding=accepted)
                if answer.status != 200 or different(answer, koppen(name)):
                    wrong[name, accepted] = (answer.status, different(answer, koppen(name)))
    assert wrong == {}


def test_packed_files_are_used(server: Running) -> None:
    """A browser gets the best that it can unpack, and a cache in between learns that it depends on the browser."""
    found = {}
    with server.connection() as connection:
        for name in FILES:
            for accepted in ("gzip", "br", "gzip, deflate, br"):
                answer = server.on(connection, name.removesuffix("index.html"), Accept_Encoding=accepted)
                used = answer.one("Content-Encoding")
                right = used == accepted.split(", ")[-1] and answer.one("Vary") == "Accept-Encoding"
                if not right or UNPACK[used or ""](answer.body) != FILES[name].encode():
                    found[name, accepted] = (used, answer.headers.get("vary"))
        plain = {name: server.on(connection, name, Accept_Encoding="gzip, br") for name in UNPACKED}
    assert found == {}
    assert {name: answer.body for name, answer in plain.items()} == UNPACKED
    assert {answer.one("Content-Encoding") for answer in plain.values()} == {None}


@pytest.mark.parametrize("accepted", ["identity", "br"])
def test_what_is_not_there_or_hidden_is_our_404_page(server: Running, accepted: str) -> None:
    """The 404 page comes with the headers of a page, however the address looks: it is not kept for a year."""
    wrong = {}
    with server.connection() as connection:
        for path in MISSING:
            answer = server.on(connection, path, Accept_Encoding=accepted)
            body = UNPACK.get(accepted, bytes)(answer.body)
            told = (answer.status, body.decode(), different(answer, koppen("404.html")))
            if told != (404, FILES["404.html"], {}):
                wrong[path] = told
    assert wrong == {}


def test_a_folder_without_slash_leads_to_the_folder(server: Running) -> None:
    """On the same host, whatever somebody puts in front, and with our headers too."""
    answer = server.get(f"{server.base}aanbod")
    assert answer.status in (301, 308)
    assert answer.one("Location") in (f"{server.base}aanbod/", f"https://{server.host}{server.base}aanbod/")
    assert different(answer, {**ALTIJD, "Content-Type": answer.one("Content-Type") or ""}).keys() <= {
        "content-type"
    }
    other = server.get("//evil.example/%2e%2e/aanbod")
    assert "evil" not in (other.one("Location") or "").removeprefix("https://").split("/")[0]


def test_unchanged_costs_no_body(server: Running) -> None:
    """A second visit asks whether its copy still holds; the answer is short and keeps the headers."""
    with server.connection() as connection:
        first = server.on(connection, "", Accept_Encoding="br")
        again = server.on(connection, "", Accept_Encoding="br", If_None_Match=first.one("ETag") or "")
    assert (again.status, again.body) == (304, b"")
    assert again.one("Cache-Control") == "no-cache"
    assert again.one("Content-Security-Policy") == ALTIJD["Content-Security-Policy"]


@pytest.mark.parametrize("accepted", ["identity", "gzip", "br"])
def test_open_data_that_did_not_change_costs_no_body(server: Running, accepted: str) -> None:
    """Who fetches data again and again sends back the ETag, which a script on another site may read."""
    wrong = {}
    with server.connection() as connection:
        for name in (name for name in (*FILES, *UNPACKED) if name.startswith(("data/v1/", "insluiten/"))):
            path = name.removesuffix("index.html")
            first = server.on(connection, path, Accept_Encoding=accepted)
            again = server.on(
                connection, path, Accept_Encoding=accepted, If_None_Match=first.one("ETag") or ""
            )
            exposed = [again.one(f"Access-Control-{what}") for what in ("Allow-Origin", "Expose-Headers")]
            if (again.status, again.body, exposed) != (304, b"", ["*", "ETag"]):
                wrong[name] = (first.one("ETag"), again.status, exposed)
    assert wrong == {}


def test_outside_its_folder_there_is_nothing(server: Running) -> None:
    """No way up out of the site; below a folder of the host, the host itself shows nothing."""
    for path in ("/../doel/uitgaven/een/site/index.html", "/%2e%2e/%2e%2e/uitgaven/een/uitgave.json"):
        assert server.get(server.base.rstrip("/") + path).status in (400, 403, 404)
    if server.base != "/":
        assert server.get("/").status == 404
        assert server.get("/index.html").status == 404
        moved = server.get(server.base.rstrip("/"))
        assert (moved.status, (moved.one("Location") or "").removeprefix(f"https://{server.host}")) == (
            301,
            server.base,
        )


def test_plain_http_leads_to_tls(server: Running) -> None:
    """Port 80 shows no page."""
    answer = server.get_plain(f"{server.base}aanbod/?van=ver")
    assert answer.status in (301, 308)
    assert answer.one("Location") == f"https://{server.host}{server.base}aanbod/?van=ver"


def test_the_log_keeps_no_whole_address(server: Running) -> None:
    """Not of the visitor, and not what somebody typed in an address."""
    server.get(f"{server.base}?geheim=ja", User_Agent="Apparaat", Referer="https://elders.example/")
    log = server.log()
    assert "127.0.0.0" in log
    assert [word for word in ("127.0.0.1", "geheim", "Apparaat", "elders") if word in log] == []


def test_it_tells_no_version(server: Running) -> None:
    """Nobody needs to know which release of the server runs."""
    told = server.get(server.base).one("Server") or ""
    assert [sign for sign in told if sign.isdigit()] == []
