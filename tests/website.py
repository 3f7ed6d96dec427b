"""A web site on loopback for the tests that ask one: over http or TLS, with the answers that a test lays ready."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Zegt:
    """One answer."""

    status: int = 200
    tekst: bytes = b""
    koppen: Mapping[str, str] = field(default_factory=dict)
    traag: bool = False
    """It sends its headers letter by letter, and never the end of them."""


@dataclass
class Website:
    """What it answers by method and path (`GET /x`, or `/x` for every method), and what it was asked."""

    adres: str = ""
    zegt: dict[str, list[Zegt]] = field(default_factory=dict)
    """The answers to one question, one after the other; the last of them stays."""
    gevraagd: list[str] = field(default_factory=list)
    klaar: threading.Event = field(default_factory=threading.Event)

    def antwoord(self, question: str) -> Zegt:
        """Return the next answer to `GET /x`."""
        self.gevraagd.append(question)
        rows = self.zegt.get(question) or self.zegt.get(question.split()[1]) or [Zegt(404)]
        return rows.pop(0) if len(rows) > 1 else rows[0]


class _Handler(BaseHTTPRequestHandler):
    site: Website

    def _doe(self) -> None:
        told = self.site.antwoord(f"{self.command} {self.path}")
        while told.traag and not self.site.klaar.wait(0.02):
            self.wfile.write(b"H")
        self.send_response(told.status)
        for name, value in {"Content-Length": str(len(told.tekst)), **told.koppen}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(told.tekst)

    do_GET = do_HEAD = _doe

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: Any) -> None:
        """Say nothing of whoever hung up."""


@contextmanager
def website(certificaat: Path | None = None) -> Iterator[Website]:
    """Give a site that listens, over TLS when it has a certificate, and stop it afterwards."""
    site = Website()
    server = _Server(("127.0.0.1", 0), type("_Eigen", (_Handler,), {"site": site}))
    if certificaat:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificaat)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    site.adres = f"http{'s' if certificaat else ''}://localhost:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.klaar.set()
        server.shutdown()
        server.server_close()
        thread.join()


def certificaat(folder: Path, dagen: int = 90, naam: str = "localhost") -> Path:
    """Write a key and a certificate for so many days to one file; return it."""
    file = folder / f"{naam}-{dagen}.pem"
    subprocess.run(
        [
            *(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
            ),
            *("-days", str(dagen), "-subj", f"/CN={naam}", "-addext", f"subjectAltName=DNS:{naam}"),
            *("-keyout", str(file), "-out", str(file.with_suffix(".crt"))),
        ],
        check=True,
        capture_output=True,
    )
    file.write_bytes(file.read_bytes() + file.with_suffix(".crt").read_bytes())
    return file
