"""The table of response headers: what each file gets, and `_headers`, which says the same to a host."""

from __future__ import annotations

import fnmatch
import re

import pytest

from macros.koppen import ALTIJD, CSP, LOKALE_CSP, META_CSP, SOORTEN, koppen, lokale_koppen
from macros.koppenbestand import koppenbestand

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def test_the_policy_allows_only_what_is_ours() -> None:
    """Nothing inline, nothing from elsewhere; in a page and on loopback without what makes no sense there."""
    assert META_CSP == POLICY
    assert f"{POLICY}; frame-ancestors 'none'" == LOKALE_CSP
    assert f"{LOKALE_CSP}; upgrade-insecure-requests" == CSP


def test_a_page_has_every_header() -> None:
    """Told in full once: this is what protects a reader."""
    off = (
        *("accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen"),
        *("geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment"),
        *("publickey-credentials-get", "screen-wake-lock", "usb", "xr-spatial-tracking"),
    )
    assert koppen("aanbod/digipunt/index.html") == {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": CSP,
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in off),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-cache",
    }


NONE = "frame-ancestors 'none'; "
VAST = {"Cache-Control": "public, max-age=31536000, immutable"}
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag",
    "Cross-Origin-Resource-Policy": "cross-origin",
}


@pytest.mark.parametrize(
    ("path", "type_", "own"),
    [
        ("404.html", "text/html; charset=utf-8", {}),
        ("assets/stijl.0a1b2c3d4e.css", "text/css; charset=utf-8", VAST),
        ("assets/js.0a1b2c3d4e/portaal.js", "text/javascript; charset=utf-8", VAST),
        ("assets/zoek.0a1b2c3d4e.json", "application/json; charset=utf-8", VAST),
        ("assets/logo.svg", "image/svg+xml; charset=utf-8", {}),
        ("assets/stijl.0a1b2c3d4.css", "text/css; charset=utf-8", {}),
        ("aanbod/assets/stijl.0a1b2c3d4e.css", "text/css; charset=utf-8", {}),
        ("data/index.html", "text/html; charset=utf-8", {}),
        ("data/v1/aanbod.json", "application/json; charset=utf-8", OPEN),
        ("data/v1/aanbod.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OPEN),
        ("data/v1/nieuws.atom", "application/atom+xml; charset=utf-8", OPEN),
        ("data/v1/agenda/alles.ics", "text/calendar; charset=utf-8", OPEN),
        ("scherm/bib/index.html", "text/html; charset=utf-8", {}),
        ("plaatsen/insluiten/index.html", "text/html; charset=utf-8", {}),
        ("data/plaatsen.geojson", "application/geo+json; charset=utf-8", OPEN),
        ("data/hsds/catalogus.jsonld", "application/ld+json; charset=utf-8", OPEN),
        ("data/aanbod.csv", "text/csv; charset=utf-8", OPEN),
        ("aanbod/digipunt/agenda.ics", "text/calendar; charset=utf-8", OPEN),
        ("wijzig/aanbod/digipunt.json", "application/json; charset=utf-8", {}),
        ("bewaard.js", "text/javascript; charset=utf-8", {}),
        ("uitgave.json", "application/json; charset=utf-8", {}),
        ("manifest.webmanifest", "application/manifest+json; charset=utf-8", {}),
        ("sitemap.xml", "application/xml; charset=utf-8", {}),
        (".well-known/security.txt", "text/plain; charset=utf-8", {}),
        ("deelbeeld.png", "image/png", {}),
        ("drukwerk/index.html", "text/html; charset=utf-8", {}),
        ("drukwerk/affiche-bib.pdf", "application/pdf", {}),
        ("drukwerk/affiche-bib.png", "image/png", {}),
        ("drukwerk/infoblad.txt", "text/plain; charset=utf-8", {}),
        ("LICENSE", "application/octet-stream", {}),
    ],
)
def test_what_differs_by_file(path: str, type_: str, own: dict[str, str]) -> None:
    """Kept for ever is only what has a hash in its name; open to other sites are only data and calendars."""
    assert koppen(path) == {"Content-Type": type_, **ALTIJD, **own}


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("insluiten/momenten/index.html", "text/html; charset=utf-8"),
        ("insluiten/momenten.htm", "text/html; charset=utf-8"),
        ("insluiten/stijl.css", "text/css; charset=utf-8"),
    ],
)
def test_what_may_stand_in_a_page_of_another_site(path: str, type_: str) -> None:
    """Any page may frame it, link it and fetch it; what it may load and do itself is what any page of ours may."""
    policy = CSP.replace("frame-ancestors 'none'", "frame-ancestors *")
    expected = {"Content-Type": type_, **ALTIJD, **OPEN, "Content-Security-Policy": policy}
    del expected["X-Frame-Options"]
    assert koppen(path) == expected
    assert lokale_koppen(path)["Content-Security-Policy"] == f"{POLICY}; frame-ancestors *"


def test_without_tls_nothing_asks_for_it() -> None:
    """On a loopback address a browser would look for the files of the page on a port that does not answer."""
    found = lokale_koppen("index.html")
    assert found["Content-Security-Policy"] == LOKALE_CSP
    assert koppen("index.html").keys() - found.keys() == {"Strict-Transport-Security"}


def test_the_file_for_a_host() -> None:
    """One rule for all, one a folder for who may frame it, one for what never changes, and who may read the open data."""
    paths = ["assets/js.0a1b2c3d4e/a.js", "assets/js.0a1b2c3d4e/b.js", "assets/stijl.0a1b2c3d4e.css"]
    other = ["", "data/", "data/v1/a.json", "data/v1/b.csv", "data/c.jsonld", "insluiten/momenten/"]
    apart = ("Content-Security-Policy", "X-Frame-Options", "Cross-Origin-Resource-Policy")
    always = [f"  {n}: {value}" for n, value in ALTIJD.items() if n not in (*apart, "Cache-Control")]
    closed = [f"  {name}: {ALTIJD[name]}" for name in apart]
    assert koppenbestand([*paths, "assets/logo.svg", *other], "/").splitlines() == [
        "/*",
        *always,
        f"  Content-Security-Policy: {CSP.replace(NONE, '')}",
        *("/", *closed),
        *("/assets/*", *closed),
        *("/data/*", *closed),
        "/insluiten/*",
        f"  Content-Security-Policy: {CSP.replace(NONE, 'frame-ancestors *; ')}",
        "  Cross-Origin-Resource-Policy: cross-origin",
        "  Access-Control-Allow-Origin: *",
        "  Access-Control-Expose-Headers: ETag",
        "/assets/js.0a1b2c3d4e/*",
        "  Cache-Control: public, max-age=31536000, immutable",
        "/assets/stijl.0a1b2c3d4e.css",
        "  Cache-Control: public, max-age=31536000, immutable",
        *("/data/c.jsonld", "  Access-Control-Allow-Origin: *", "  Access-Control-Expose-Headers: ETag"),
        *("/data/v1/*", "  Access-Control-Allow-Origin: *", "  Access-Control-Expose-Headers: ETag"),
        *("/aanbod/*.ics", "  Access-Control-Allow-Origin: *", "  Access-Control-Expose-Headers: ETag"),
    ]


def test_the_file_for_a_host_says_the_same(site_rules: list[tuple[str, dict[str, str]]]) -> None:
    """For each file: no header twice but the policy, of which the narrower holds; no other header than in the table.

    Two the host sets itself, and open data keep the CORP of a page.
    """
    own = {"Content-Type", "Cache-Control", "Cross-Origin-Resource-Policy"}
    for path in PATHS:
        found: dict[str, list[str]] = {}
        for rule, headers in site_rules:
            if fnmatch.fnmatchcase(f"/hulp/{path.removesuffix('index.html')}", rule):
                for name, value in headers.items():
                    found.setdefault(name, []).append(value)
        first, policy = found["Content-Security-Policy"]
        wanted = koppen(path)
        told = {name: ", ".join(values) for name, values in found.items()} | {
            "Content-Security-Policy": policy
        }
        assert set(first.split("; ")) < set(policy.split("; "))
        assert {name for name, value in wanted.items() if told.get(name) != value} <= own
        assert told.keys() <= wanted.keys()


PATHS = (
    *("index.html", "aanbod/index.html", "aanbod/x/a.ics", "assets/js.0a1b2c3d4e/a.js", "assets/logo.svg"),
    *("data/index.html", "data/v1/a.csv", "data/v1/agenda/alles.ics", "data/catalogus.jsonld"),
    *("insluiten/momenten/index.html", "insluiten/momenten.htm", "insluiten/stijl.css", "scherm/index.html"),
)


@pytest.fixture
def site_rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of a site in a folder, read back."""
    rules: list[tuple[str, dict[str, str]]] = []
    for line in koppenbestand((path.removesuffix("index.html") for path in PATHS), "/hulp/").splitlines():
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            rules[-1][1][name] = value
        else:
            rules.append((line, {}))
    return rules


def test_every_kind_differs_in_something() -> None:
    """A kind without headers of its own is no kind."""
    assert all(soort.koppen and soort.koppen.items() - ALTIJD.items() for soort in SOORTEN)


def test_a_path_is_of_one_kind_at_most() -> None:
    """A server that looks at all kinds and one that stops at the first say the same."""
    fits = {path: sum(bool(re.fullmatch(soort.patroon, path)) for soort in SOORTEN) for path in PATHS}
    assert max(fits.values()) == 1
