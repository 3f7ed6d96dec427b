"""Who follows the guide gets an A+ of Mozilla's Observatory; a host that sends no headers gets what the guide says."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.publiceren.gids import DOMEIN, GIDS, Machine

from .observatory import oordeel


def test_the_server_of_the_guide_gets_an_a_plus(guided: Machine) -> None:
    """130 points, as the guide says, and nothing costs any."""
    found = oordeel(DOMEIN, guided.http, guided.https, guided.certificaat)
    assert (found.grade, found.score) == ("A+", 130), found.tests
    assert [name for name, (_, points) in found.tests.items() if points < 0] == []
    assert f"| {found.score}, {found.grade} |" in GIDS


def test_a_host_without_our_headers_gets_what_the_guide_says(guided: Machine) -> None:
    """The same page with the policy that it bears itself, redirected to TLS, and no header of ours but that of TLS."""
    with _bare(guided, secure=False) as http, _bare(guided, secure=True) as https:
        found = oordeel(DOMEIN, http, https, guided.certificaat)
    assert f"| {found.score}, {found.grade} |" in GIDS, found.tests
    assert "hsts" in found.tests["strict-transport-security"][0]


@contextmanager
def _bare(machine: Machine, *, secure: bool) -> Iterator[int]:
    """Serve home as GitHub Pages would, on a free port; the plain one only leads to the secure one."""
    page = (machine.site / "index.html").read_bytes()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if secure else 301)
            if secure:
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Strict-Transport-Security", "max-age=31556952")
            else:
                self.send_header("Location", f"https://{DOMEIN}{self.path}")
            self.end_headers()
            self.wfile.write(page if secure else b"")

        def log_message(self, format: str, *args: object) -> None:
            """Keep the output of the tests clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if secure:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(machine.certificaat, machine.certificaat.with_name("privkey.pem"))
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
