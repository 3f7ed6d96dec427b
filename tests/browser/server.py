"""A loopback web server for a built site: its 404 page, and the headers that every set-up sends; a page that needs more fails."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from macros.koppen import lokale_koppen

PACKED = ("text/", "image/svg", "application/json")
"""What travels compressed, as behind any web server."""


class _Handler(BaseHTTPRequestHandler):
    """Answers GET with a file of `folder`, which is served under `base`."""

    folder: Path
    base: str
    before: Callable[[str], dict[str, str]]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send the file, `index.html` for a folder, or the 404 page."""
        path = unquote(urlsplit(self.path).path)
        self.more = self.before(path)
        file = self._file(path)
        if file is None:
            self._send(404, self.folder / "404.html")
        else:
            self._send(200, file)

    def _file(self, path: str) -> Path | None:
        if not path.startswith(self.base):
            return None
        file = self.folder / path.removeprefix(self.base)
        file = file / "index.html" if path.endswith("/") else file
        return file if file.is_file() and file.resolve().is_relative_to(self.folder.resolve()) else None

    def _send(self, status: int, file: Path) -> None:
        body = file.read_bytes() if file.is_file() else b""
        headers = {**lokale_koppen(file.relative_to(self.folder).as_posix()), **self.more}
        self.send_response(status)
        if headers["Content-Type"].startswith(PACKED) and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the output of the tests clean."""


@contextmanager
def serving(
    folder: Path, base: str = "/", before: Callable[[str], dict[str, str]] = lambda path: {}
) -> Iterator[str]:
    """Serve `folder` on a free loopback port; yields its address, with a slash at the end.

    `before` runs ahead of each answer: it may wait, as on a slow line, and gives more headers.
    """
    handler = type("Handler", (_Handler,), {"folder": folder, "base": base, "before": staticmethod(before)})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{base}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
