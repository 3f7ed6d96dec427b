"""A small site with a file of each kind, published, and each real server over it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.publiceren.klaarmaken import VERPAKKINGEN

from .servers import HOST, SERVERS, Running, running

BASES = ("/", "/hulp/digitaal/")

FILES = {
    "index.html": "<h1>Thuis</h1>",
    "404.html": "<h1>Niet gevonden</h1>",
    "aanbod/index.html": "<h1>Aanbod</h1>",
    "aanbod/digipunt/index.html": "<h1>Digipunt in het café</h1>",
    "aanbod/digipunt/agenda.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "assets/stijl.0123456789.css": "h1{color:navy}",
    "assets/js.0123456789/portaal.js": "export const een = 1;",
    "assets/zoek.0123456789.json": "{}",
    "assets/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "data/index.html": "<h1>Open data</h1>",
    "data/v1/aanbod.json": '{"naam": "café"}',
    "data/v1/aanbod.csv": "naam\r\n",
    "data/v1/plaatsen.geojson": "{}",
    "data/v1/nieuws.atom": "<feed/>",
    "data/v1/agenda/alles.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "data/catalogus.jsonld": "{}",
    "insluiten/momenten/index.html": "<h1>Volgende momenten</h1>",
    "insluiten/momenten.htm": "<section><h2>Volgende momenten</h2></section>",
    "insluiten/stijl.css": ".digipunten{margin:0}",
    "scherm/index.html": "<h1>Hulp</h1>",
    "bewaard.js": "onfetch = null;",
    "uitgave.json": "{}",
    "manifest.webmanifest": "{}",
    "robots.txt": "User-agent: *",
    "sitemap.xml": "<urlset/>",
    ".well-known/security.txt": "Contact: mailto:a@b.example",
}
"""A file of each kind."""

UNPACKED = {
    "deelbeeld.png": b"\x89PNG",
    "drukwerk/affiche-bib.pdf": b"%PDF-1.7",
    "data/v1/aanbod.xlsx": b"PK\x03\x04",
}
"""What is as small as it gets: no packed form lies beside it."""

HIDDEN = {"_headers": "/*", "_redirects": "", ".git/config": "[core]", "aanbod/.htaccess": "x"}
"""What may be in the folder and is shown to nobody."""


def publish(doel: Path) -> Path:
    """Make a doel with one uitgave; return the folder of its site."""
    site = doel / "uitgaven" / "een" / "site"
    for name, text in {**FILES, **HIDDEN}.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        for suffix, pack in {"": bytes, **VERPAKKINGEN}.items():
            (site / f"{name}{suffix}").write_bytes(pack(text.encode()))
    for name, content in UNPACKED.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)
    (doel / "huidig").symlink_to("uitgaven/een/site")
    return site


@pytest.fixture(scope="session")
def readable() -> Iterator[Path]:
    """A folder in which a server may read that runs as another user than the tests."""
    with tempfile.TemporaryDirectory(prefix="portaal-server-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        shutil.rmtree(folder / "doel", ignore_errors=True)


@pytest.fixture(scope="session")
def doel(readable: Path) -> Path:
    """The published small site."""
    publish(readable / "doel")
    return readable / "doel"


@pytest.fixture(
    scope="session",
    params=[(name, base) for name in SERVERS for base in BASES],
    ids=lambda param: f"{param[0]} {param[1]}",
)
def server(request: pytest.FixtureRequest, doel: Path, readable: Path) -> Iterator[Running]:
    """Each server, at the root of its host and in a folder of it."""
    name, base = request.param
    with running(name, f"https://{HOST}{base}", doel, readable / f"{name}{len(base)}") as found:
        yield found
