"""Asking a link: politely, on a real server on loopback; what it says is told in Dutch."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from macros.koppelingen import vragen
from macros.koppelingen.vragen import PAUZE, Staat, Uitslag, vraag_alle, vraag_een, vraag_host
from macros.web import gewoon

from ..website import Website, Zegt, website

GOED = Uitslag(Staat.GOED)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, without waiting."""
    found: list[float] = []
    monkeypatch.setattr(vragen.time, "sleep", found.append)
    return found


@pytest.fixture
def site(waits: list[float], monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    """A site that may be asked although it is on loopback."""
    monkeypatch.setattr(vragen, "openbaar", gewoon)
    with website() as found:
        yield found


def _een(site: Website, *answers: Zegt) -> Uitslag:
    site.zegt["/x"] = list(answers)
    return vraag_een(f"{site.adres}x")


@pytest.mark.parametrize(
    ("status", "staat", "told"),
    [
        (200, Staat.GOED, ""),
        (204, Staat.GOED, ""),
        (401, Staat.ONZEKER, "De site laat ons programma niet toe (401)."),
        (403, Staat.ONZEKER, "De site laat ons programma niet toe (403)."),
        (429, Staat.ONZEKER, "De site laat ons programma niet toe (429)."),
        (404, Staat.KAPOT, "De pagina bestaat niet meer (404)."),
        (410, Staat.KAPOT, "De pagina bestaat niet meer (410)."),
        (400, Staat.KAPOT, "De site geeft fout 400."),
        (503, Staat.KAPOT, "De site geeft fout 503."),
        (999, Staat.ONZEKER, "De site laat ons programma niet toe (999)."),
    ],
)
def test_what_an_answer_means(site: Website, status: int, staat: Staat, told: str) -> None:
    """What keeps our program out says nothing about the page."""
    assert _een(site, Zegt(status)) == Uitslag(staat, told)


def test_the_headers_are_enough(site: Website) -> None:
    """A page is only asked for where a server does not like to be asked for its headers."""
    assert _een(site, Zegt()) == GOED
    assert site.gevraagd == ["HEAD /x"]
    site.gevraagd.clear()
    site.zegt["HEAD /x"] = [Zegt(405)]
    assert _een(site, Zegt(tekst=b"hier")) == GOED
    assert site.gevraagd == ["HEAD /x", "GET /x"]


def test_what_may_pass_is_asked_again(site: Website, waits: list[float]) -> None:
    """After five and after twenty seconds, or as long as the server asks; what asks for longer is left alone."""
    site.zegt["HEAD /x"] = [Zegt(501)]
    assert _een(site, Zegt(503), Zegt(502, koppen={"Retry-After": "40"}), Zegt()) == GOED
    assert waits == [5.0, 40.0]
    waits.clear()
    assert _een(site, Zegt(404)).staat is Staat.KAPOT
    site.zegt["HEAD /x"] = [Zegt(429, koppen={"Retry-After": "3600"})]
    site.gevraagd.clear()
    assert _een(site).staat is Staat.ONZEKER
    assert (waits, site.gevraagd) == ([], ["HEAD /x"])


def test_a_link_that_moved(site: Website) -> None:
    """For good: the new address is told. For now: the link is as good as it was."""
    site.zegt["/y"] = [Zegt()]
    assert _een(site, Zegt(301, koppen={"Location": "/y"})) == Uitslag(
        Staat.VERHUISD, f"Staat nu op {site.adres}y."
    )
    assert _een(site, Zegt(302, koppen={"Location": "/y"})) == GOED
    site.zegt["/y"] = [Zegt(404)]
    assert _een(site, Zegt(301, koppen={"Location": "/y"})).uitleg == "De pagina bestaat niet meer (404)."
    site.zegt["/y"] = [Zegt(302, koppen={"Location": "/z"})]
    site.zegt["/z"] = [Zegt()]
    assert _een(site, Zegt(308, koppen={"Location": "/y"})).uitleg == f"Staat nu op {site.adres}y."


def test_a_redirect_that_leads_nowhere(site: Website) -> None:
    """In a circle, or to what is no web address."""
    assert _een(site, Zegt(301, koppen={"Location": "/x"})) == Uitslag(
        Staat.KAPOT, "Deze link stuurt je in een kring."
    )
    for target in ("file:///etc/passwd", "http://[", "mailto:a@b.example"):
        assert _een(site, Zegt(302, koppen={"Location": target})).uitleg == "Dit is geen webadres."
    assert _een(site, Zegt(302)) == GOED


def test_what_others_send_is_one_short_line(site: Website) -> None:
    """No command for a terminal, and no end to it."""
    long = f"/\x1b[31m{'y' * 500}"
    site.zegt[long.replace("\x1b[31m", "%1B%5B31m")] = site.zegt["/%1B[31m" + "y" * 500] = [Zegt()]
    told = _een(site, Zegt(301, koppen={"Location": long})).uitleg
    assert told.startswith("Staat nu op ") and told.isprintable() and len(told) < 330


def test_a_private_network_is_not_asked(waits: list[float]) -> None:
    """Not at first and not after a redirect; asking again is no use."""
    with website() as site:
        assert vraag_een(site.adres) == Uitslag(
            Staat.KAPOT, "Niet bereikbaar: het adres ligt in een privénetwerk.", host_zwijgt=True
        )
        assert (site.gevraagd, waits) == ([], [])


def test_a_host_is_asked_one_thing_at_a_time(site: Website, waits: list[float]) -> None:
    """With a pause between; each of its addresses has its own answer."""
    site.zegt = {"/a": [Zegt()], "/b": [Zegt(404)]}
    addresses = [f"{site.adres}{path}" for path in ("a", "b", "c")]
    assert [found.staat for _, found in vraag_host(addresses)] == [Staat.GOED, Staat.KAPOT, Staat.KAPOT]
    assert waits == [PAUZE, PAUZE]


def test_a_host_that_is_silent_is_asked_once(waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its other addresses have the same answer."""
    monkeypatch.setattr(vragen, "openbaar", gewoon)
    told = Uitslag(Staat.KAPOT, "Niet bereikbaar: geen verbinding.", host_zwijgt=True)
    rows = ["http://127.0.0.1:9/a", "http://127.0.0.1:9/b"]
    assert vraag_host(rows) == [(row, told) for row in rows]
    assert waits == [5.0, 20.0]


def test_all_of_them(site: Website, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each address once, each host by one thread, what is no address too."""
    threads: dict[str, set[int]] = {}
    one = vragen.vraag_een

    def noted(adres: str) -> Uitslag:
        threads.setdefault(vragen._host(adres), set()).add(threading.get_ident())
        return one(adres)

    monkeypatch.setattr(vragen, "vraag_een", noted)
    site.zegt = {"/a": [Zegt()], "/b": [Zegt()]}
    a, b = f"{site.adres}a", f"{site.adres}b"
    found = vraag_alle([a, b, a, "http://[x", b])
    assert found == {a: GOED, b: GOED, "http://[x": Uitslag(Staat.KAPOT, "Dit is geen webadres.")}
    assert sorted(site.gevraagd) == ["HEAD /a", "HEAD /b"]
    assert all(len(ids) == 1 for ids in threads.values())
