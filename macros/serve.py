"""The web server for while you edit: builds again at every change, and always has a good site to show."""

from __future__ import annotations

import errno
import socketserver
import sys
import tempfile
import threading
from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from .answer import WAIT_ADDRESS, Answer, answer
from .koppen import TYPES, lokale_koppen
from .rebuild import Builder, Changes, Reader, Say, Workshop

LOOK_EVERY = 0.1  # seconds between two looks at the watched files
WAIT_AT_MOST = 20.0  # seconds that a browser's question for a newer site stays open
PORTS_TO_TRY = 10
HIGHEST_PORT = 65535


class NoPortFree(Exception):
    """The server could not listen; the text is in Dutch and says what to do."""


def serve(read: Reader, build: Builder, watch: Sequence[Path], host: str, port: int, say: Say) -> None:
    """Show the site, and show it anew at every change in `watch`, until Ctrl-C.

    `read` reads what changed; `build` starts a whole build of it; `say` gets each line for the terminal.
    Raises NoPortFree when neither `port` nor one just after it can be had.
    """
    with (
        tempfile.TemporaryDirectory(prefix="portaal-") as root,
        open_server(workshop := Workshop(read, build, Path(root), say), host, port, say) as server,
    ):
        try:
            _build_and_serve(workshop, watch, server, say)
        except KeyboardInterrupt:
            say("Gestopt.")


def _build_and_serve(workshop: Workshop, watch: Sequence[Path], server: Server, say: Say) -> None:
    changes = Changes(watch)
    say("De gegevens worden gelezen …")
    workshop.rebuild()
    say(f"De site staat op {server.address} (stoppen met Ctrl-C)")
    stop = threading.Event()
    watcher = threading.Thread(target=_keep_building, args=(workshop, changes, stop))
    watcher.start()
    try:
        server.serve_forever()
    finally:
        stop.set()
        watcher.join()
        workshop.stop()
        workshop.wait()


def _keep_building(workshop: Workshop, changes: Changes, stop: threading.Event) -> None:
    while not stop.wait(LOOK_EVERY):
        if changes.settled():
            workshop.rebuild()


class Server(socketserver.ThreadingTCPServer):
    """Answers each request in a thread of its own; an open request never holds up the end."""

    allow_reuse_address = True
    daemon_threads = True

    @property
    def address(self) -> str:
        """Where a browser on this machine finds the site."""
        host, port = self.socket.getsockname()
        return f"http://{host}:{port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that left before its answer came is no error; anything else is told in full."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def open_server(workshop: Workshop, host: str, port: int, say: Say) -> Server:
    """A server that listens on `port`, or else on the first free one just after it (0: any free port).

    Raises NoPortFree when none can be had.
    """
    candidates = range(port, min(port + PORTS_TO_TRY, HIGHEST_PORT + 1))
    for candidate in candidates:
        try:
            server = Server((host, candidate), partial(Handler, workshop))
        except PermissionError:
            raise NoPortFree(
                f"Poort {candidate} is niet voor jou. Neem er een vanaf 1024, zoals 8000."
            ) from None
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            continue
        if candidate != port and port != 0:
            say(f"Poort {port} is bezet. Ik neem poort {candidate}.")
        return server
    raise NoPortFree(f"De poorten {port} tot en met {candidates[-1]} zijn bezet. Kies zelf een andere.")


class Handler(BaseHTTPRequestHandler):
    """Puts answers on the wire; what they say is decided in `answer`."""

    def __init__(self, workshop: Workshop, *request: Any) -> None:
        self._workshop = workshop
        super().__init__(*request)

    def do_GET(self) -> None:
        """Answer with the head and the body."""
        found = self._answer()
        self._send_head(found)
        self.wfile.write(found.body)

    def do_HEAD(self) -> None:
        """Answer with the head alone."""
        self._send_head(self._answer())

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the terminal for messages about the register: requests are not told there."""

    def _answer(self) -> Answer:
        path, _, version = self.path.partition("?")
        if path == WAIT_ADDRESS:
            newest = self._workshop.wait_for_change(version, WAIT_AT_MOST)
            return Answer(HTTPStatus.OK, TYPES[".txt"], newest.encode())
        return answer(self._workshop.shown, self.path)

    def _pad(self, found: Answer) -> str:
        """Return the path in the site of what is sent; what went wrong is a page as any other."""
        path = self.path.partition("?")[0]
        return path.removeprefix(self._workshop.shown.base) if found.status == HTTPStatus.OK else ""

    def _send_head(self, found: Answer) -> None:
        self.send_response(found.status)
        own = {
            "Content-Type": found.type,
            "Content-Length": str(len(found.body)),
            "Cache-Control": "no-store",
        }
        if found.location is not None:
            own["Location"] = found.location
        for name, value in {**lokale_koppen(self._pad(found)), **own}.items():
            self.send_header(name, value)
        self.end_headers()
