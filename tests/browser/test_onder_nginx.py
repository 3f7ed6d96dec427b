"""Every page of the site that somebody got by following the guide, in Chromium, under its real nginx and real headers."""

from __future__ import annotations

import base64
import hashlib
import subprocess
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Response

from macros.koppen import koppen
from tests.publiceren.gids import DOMEIN, Machine
from tests.site.built import address_of, pages

from .chromium import ARGUMENTS, program, tab

ADRES = f"https://{DOMEIN}/"


@pytest.fixture(scope="module")
def abroad(browser: Browser, guided: Machine) -> Iterator[Browser]:
    """A Chromium that finds the site under its own name, knows its certificate, and nothing outside."""
    started = browser.browser_type.launch(
        executable_path=program(),
        args=[
            *ARGUMENTS,
            f"--host-resolver-rules=MAP {DOMEIN}:443 127.0.0.1:{guided.https}",
            f"--ignore-certificate-errors-spki-list={_key_of(guided)}",
        ],
    )
    yield started
    started.close()


def _key_of(machine: Machine) -> str:
    """Return the hash of the public key of the certificate, as Chromium takes it."""
    told = subprocess.run(
        ["openssl", "x509", "-in", str(machine.certificaat), "-noout", "-pubkey"],
        capture_output=True,
        text=True,
        check=True,
    )
    key = base64.b64decode("".join(told.stdout.splitlines()[1:-1]))
    return base64.b64encode(hashlib.sha256(key).digest()).decode()


def test_every_page_is_quiet(abroad: Browser, guided: Machine) -> None:
    """No page breaks the policy, sets a cookie, keeps data or asks for anything elsewhere; each answer has its headers."""
    with tab(abroad) as opened:
        wrong: list[str] = []
        opened.page.on("response", lambda response: wrong.extend(_missing(response)))
        for page in pages(guided.site):
            opened.go(ADRES + address_of(page))
        assert wrong + opened.noise(ADRES) == []


def _missing(response: Response) -> Iterator[str]:
    """Tell what is wrong with an answer: that it failed, or which headers of the table it lacks."""
    path = unquote(urlsplit(response.url).path).removeprefix("/")
    if response.status == 304:
        return
    if response.status != 200:
        yield f"{response.url}: {response.status}"
    for name, value in koppen(path if path and path[-1] != "/" else f"{path}index.html").items():
        if (found := response.headers.get(name.lower())) != value:
            yield f"{response.url}: {name}: {found}, expected {value}"


def test_the_worker_runs_under_these_headers(abroad: Browser) -> None:
    """What keeps pages for when there is no internet starts under the real policy, and is as quiet."""
    with tab(abroad, service_workers="allow") as opened:
        page = opened.go(f"{ADRES}agenda/")
        started = page.evaluate("navigator.serviceWorker.ready.then((found) => found.active.scriptURL)")
        assert [started, *opened.noise(ADRES)] == [f"{ADRES}bewaard.js"]
