"""How long an edit of one offer takes to show in a browser, with the server for while you edit."""

from __future__ import annotations

import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from macros.answer import WAIT_ADDRESS

from .meting import omgeving

TIMES = 5
PATIENCE = 300.0
"""Seconds in which the server must answer."""

_OFFER = re.compile(r"^( *)- id: ([a-z0-9-]+)\n", re.MULTILINE)
_SHORT = re.compile(r"^( +kort: ).*\n", re.MULTILINE)
_VERSION = re.compile(r'data-versie="(\w+)"')


def meet(folder: Path) -> float:
    """Return the seconds from the change of a file to the page with the new text, the median of five edits.

    `folder` is a data folder with its offers in offer.yaml or offer/*.yaml; a copy of it is edited.
    """
    with tempfile.TemporaryDirectory() as root:
        data = Path(shutil.copytree(folder, Path(root) / "data"))
        file = next(file for file in _files(data) if "aanbod:" in file.read_text("utf-8"))
        offer = _offer(file.read_text("utf-8"))
        with _serving(data) as port:
            return statistics.median(_edit(file, offer, port, number) for number in range(TIMES))


def _files(data: Path) -> list[Path]:
    return [*sorted((data / "offer").glob("*.yaml")), data / "offer.yaml"]


def _offer(text: str) -> str:
    """Return the id of the first offer of a file."""
    found = _OFFER.search(text, text.index("aanbod:"))
    assert found, "no offer in this file"
    return found[2]


def _edit(file: Path, offer: str, port: int, number: int) -> float:
    """Give an offer another short text and wait for it as a page in a browser does; return the seconds."""
    page = f"/aanbod/{offer}/"
    version = _VERSION.search(_get(port, page))
    assert version, "the server adds its version to every page"
    words = f"Deze zin staat er voor de {number + 1}e keer."
    text = file.read_text("utf-8")
    at = text.index(f"- id: {offer}\n")
    changed = text[:at] + _SHORT.sub(rf"\g<1>{words}\n", text[at:], count=1)
    begin = time.perf_counter()
    file.write_text(changed, "utf-8")
    while _get(port, f"{WAIT_ADDRESS}?{version[1]}") == version[1]:
        pass
    assert words in _get(port, page), "the page that is shown is not the new one"
    return time.perf_counter() - begin


def _get(port: int, target: str) -> str:
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    connection.request("GET", target)
    return connection.getresponse().read().decode()


@contextmanager
def _serving(data: Path) -> Iterator[int]:
    """Start the server on a free port and wait until it shows the register; stop it at the end."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "macros", "serve", "--data", str(data), "--port", str(port)]
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=omgeving({"PYTHONUNBUFFERED": "1"})
    )
    try:
        assert server.stdout
        told = next((line for line in server.stdout if "http://" in line), "")
        assert told, "the server stopped"
        yield port
    finally:
        server.terminate()
        server.communicate()


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"{name}: {meet(Path(name)):.2f} s")
