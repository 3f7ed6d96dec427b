"""The server for while you edit, over a real socket on this machine: swaps, messages, ports, its end."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from macros.rebuild import Outcome, Workshop
from macros.serve import NoPortFree, Server, open_server, serve

HOST = "127.0.0.1"


class Site:
    """A register whose next state a test sets by hand."""

    def __init__(self) -> None:
        self.text = "eerste"
        self.messages: tuple[str, ...] = ()

    def __call__(self) -> Outcome:
        text = self.text
        return Outcome(
            not self.messages, self.messages, "/", [("index.html", lambda: f"<body>{text}</body>")]
        )


class Whole:
    """A whole build that is good and done at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def wait(self) -> Outcome:
        self._folder.mkdir()
        return Outcome(True)

    def stop(self) -> None:
        pass


class Endless(Whole):
    """A whole build that goes on until it is stopped."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._stopped = threading.Event()

    def wait(self) -> Outcome:
        assert self._stopped.wait(timeout=30)
        return Outcome(False)

    def stop(self) -> None:
        self._stopped.set()


def silent(_: str) -> None:
    pass


@contextmanager
def opened(site: Site, root: Path) -> Iterator[Workshop]:
    workshop = Workshop(site, Endless, root, silent)
    try:
        yield workshop
    finally:
        workshop.stop()
        workshop.wait()


@contextmanager
def running(workshop: Workshop) -> Iterator[Server]:
    with open_server(workshop, HOST, 0, silent) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def ask(server: Server, target: str, method: str = "GET") -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(*server.socket.getsockname(), timeout=30)
    connection.request(method, target)
    response = connection.getresponse()
    return response, response.read().decode()


def test_a_page_is_served_fresh_every_time(tmp_path: Path) -> None:
    with opened(Site(), tmp_path) as workshop, running(workshop) as server:
        workshop.rebuild()
        response, body = ask(server, "/")
    assert response.status == 200
    assert response.getheader("Content-Type") == "text/html; charset=utf-8"
    assert response.getheader("Cache-Control") == "no-store"
    assert body.endswith("eerste</body>")


def test_head_sends_the_same_head_and_no_body(tmp_path: Path) -> None:
    with opened(Site(), tmp_path) as workshop, running(workshop) as server:
        workshop.rebuild()
        whole, body = ask(server, "/")
        head, nothing = ask(server, "/", "HEAD")
    assert nothing == ""
    assert head.getheader("Content-Length") == whole.getheader("Content-Length") == str(len(body))


def test_a_rebuild_swaps_the_site_and_a_bad_one_keeps_it(tmp_path: Path) -> None:
    site = Site()
    with opened(site, tmp_path) as workshop, running(workshop) as server:
        workshop.rebuild()
        site.text = "tweede"
        workshop.rebuild()
        assert "tweede" in ask(server, "/")[1]
        site.text, site.messages = "derde", ("data/offer.yaml:1:1  fout  <b>",)
        workshop.rebuild()
        response, body = ask(server, "/")
    assert response.status == 200
    assert "tweede" in body
    assert "<li>data/offer.yaml:1:1  fout  &lt;b&gt;</li>" in body


def test_an_open_question_is_answered_when_the_site_changes(tmp_path: Path) -> None:
    with opened(Site(), tmp_path) as workshop, running(workshop) as server:
        before = workshop.shown.version
        connection = HTTPConnection(*server.socket.getsockname(), timeout=30)
        connection.request("GET", f"/__portaal/wacht?{before}")
        workshop.rebuild()
        newest = connection.getresponse().read().decode()
    assert newest == workshop.shown.version != before


def test_the_address_may_not_leave_the_site(tmp_path: Path) -> None:
    workshop = Workshop(Site(), Whole, tmp_path, silent)
    workshop.rebuild()
    with running(workshop) as server:
        response, _ = ask(server, "/../../../../../../../../etc/hostname")
    assert response.status == 404


def test_a_taken_port_makes_way_for_the_next(tmp_path: Path) -> None:
    said: list[str] = []
    workshop = Workshop(Site(), Endless, tmp_path, silent)
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        with open_server(workshop, HOST, port, said.append) as server:
            other = server.socket.getsockname()[1]
    assert port < other < port + 10
    assert said == [f"Poort {port} is bezet. Ik neem poort {other}."]


def test_no_free_port_at_all_is_told(tmp_path: Path) -> None:
    workshop = Workshop(Site(), Endless, tmp_path, silent)
    with socket.create_server((HOST, 65535)), pytest.raises(NoPortFree) as caught:
        open_server(workshop, HOST, 65535, silent)
    assert str(caught.value) == "De poorten 65535 tot en met 65535 zijn bezet. Kies zelf een andere."


def test_serve_builds_tells_its_address_and_stops_at_ctrl_c(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C is sent from inside the server's loop, after a change in a watched file was built."""
    said: list[str] = []
    rebuilt = threading.Event()
    watched = tmp_path / "offer.yaml"
    site = Site()

    def say(line: str) -> None:
        said.append(line)
        if watched.exists() and line == "De site is gebouwd.":
            rebuilt.set()

    def loop(_: Server) -> None:
        watched.write_text("nieuw")
        assert rebuilt.wait(timeout=30)
        raise KeyboardInterrupt

    before = threading.active_count()
    monkeypatch.setattr(Server, "serve_forever", loop)
    monkeypatch.setattr("macros.serve.LOOK_EVERY", 0.01)
    serve(site, Whole, [watched], HOST, 0, say)
    assert said[0] == "De gegevens worden gelezen …"
    assert sum(line.startswith("De site staat op http://127.0.0.1:") for line in said) == 1
    assert said.count("De site is gebouwd.") == 2
    assert said[-1] == "Gestopt."
    assert threading.active_count() == before
