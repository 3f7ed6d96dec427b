"""Getting another version aside: what pip brings, and in Dutch why it does not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from macros.nieuw import halen
from macros.nieuw.bron import VOORBEELD
from macros.nieuw.halen import HalenKanNiet, haal, versie_van, zet_klaar

from .wielen import wiel


@pytest.fixture
def opzij(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which an update is made ready; pip asks nobody and tries once more at most."""
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    (tmp_path / "opzij").mkdir()
    return tmp_path / "opzij"


@pytest.fixture
def index(tmp_path: Path) -> Iterator[str]:
    """An index of packages on this computer, with one version."""
    wiel(tmp_path / "index" / "inclusieportaal", versie="0.3.0")

    class Stil(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def __init__(self, *words: object) -> None:
            super().__init__(*words, directory=str(tmp_path / "index"))  # type: ignore[arg-type]

    with ThreadingHTTPServer(("127.0.0.1", 0), Stil) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def _waarom(bron: str, hier: Path, opzij: Path) -> str:
    with pytest.raises(HalenKanNiet) as caught:
        haal(bron, hier, opzij)
    return str(caught.value)


def test_a_file_is_taken_from_beside_the_data(tmp_path: Path, opzij: Path) -> None:
    """By its path as the line gives it."""
    wiel(tmp_path, versie="0.3.0")
    found = haal("./inclusieportaal-0.3.0-py3-none-any.whl", tmp_path, opzij)
    assert (found.parent, versie_van(found)) == (opzij / "wiel", "0.3.0")


def test_an_index_gives_the_newest(
    tmp_path: Path, opzij: Path, index: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And tells of a version that it does not have."""
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_INDEX_URL", index)
    assert versie_van(haal("inclusieportaal", tmp_path, opzij)) == "0.3.0"
    assert _waarom("inclusieportaal==9.0", tmp_path, opzij) == (
        "“inclusieportaal==9.0” vinden we niet. Kijk de naam en het nummer na."
    )


def test_without_a_network_it_says_so(tmp_path: Path, opzij: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From an index and from a repository."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{port}/")
    for bron in ("inclusieportaal==0.3.0", f"git+http://127.0.0.1:{port}/a/b@v0.3.0"):
        assert _waarom(bron, tmp_path, opzij) == (
            f"“{bron}” halen lukt niet: er komt geen antwoord. Is er internet? Probeer het later opnieuw."
        )


@pytest.mark.parametrize(
    ("bron", "told"),
    [
        (
            "./weg.whl",
            "“./weg.whl” staat niet op deze computer. Kijk het pad na. "
            "Bijvoorbeeld BRON=./inclusieportaal-0.2.0-py3-none-any.whl.",
        ),
        ("a b c", "“a b c” is geen bron zoals pip ze leest. Bijvoorbeeld BRON=" + VOORBEELD + "."),
        (
            "./braaf-1.0-py3-none-any.whl",
            "“./braaf-1.0-py3-none-any.whl” is geen Inclusieportaal. Bijvoorbeeld BRON=" + VOORBEELD + ".",
        ),
        (
            "--index-url=http://x",
            "“--index-url=http://x” is geen Inclusieportaal. Bijvoorbeeld BRON=" + VOORBEELD + ".",
        ),
    ],
)
def test_what_is_no_source_is_told(tmp_path: Path, opzij: Path, bron: str, told: str) -> None:
    """With an example of one."""
    wiel(tmp_path, "braaf", "1.0")
    assert _waarom(bron, tmp_path, opzij) == told


def test_what_pip_says_otherwise_is_passed_on() -> None:
    """Its last line."""
    assert halen._waarom("x", "WARNING: iets\nERROR: nog nooit gezien\n\n") == (
        "“x” halen lukt niet. Pip zegt: ERROR: nog nooit gezien"
    )


def test_a_version_from_before_is_refused(tmp_path: Path, opzij: Path) -> None:
    """It would not know what to do in the folder of a council."""
    with pytest.raises(HalenKanNiet) as caught:
        zet_klaar(wiel(tmp_path, versie="0.0.9"), opzij)
    assert str(caught.value) == "Versie 0.0.9 kent de map van een gemeente nog niet. Kies een jongere versie."


STUB = (
    b"#!/bin/sh\nmkdir -p .venv/bin && cp programma.txt requirements.lock .venv/ && : > .venv/bin/portaal\n"
)


@pytest.mark.parametrize("script", [STUB, b"#!/bin/sh\nexit 1\n"], ids=["lukt", "lukt niet"])
def test_a_version_is_set_up_with_its_own_packages(tmp_path: Path, opzij: Path, script: bytes) -> None:
    """By the script and the lock file that it brings; what the script refuses stops it."""
    files = {
        "macros/_programma/requirements.lock": b"# geen\n",
        "macros/_programma/scripts/omgeving.sh": script,
    }
    package = wiel(tmp_path, bestanden=files)
    if script == STUB:
        portaal = zet_klaar(package, opzij)
        assert portaal == opzij / ".venv" / "bin" / "portaal" and portaal.is_file()
        assert (opzij / ".venv" / "requirements.lock").read_bytes() == b"# geen\n"
        assert (opzij / ".venv" / "programma.txt").read_text("utf-8").splitlines()[-1] == str(package)
    else:
        with pytest.raises(HalenKanNiet) as caught:
            zet_klaar(package, opzij)
        assert str(caught.value) == "De andere versie klaarzetten lukt niet. Hierboven staat waarom."
