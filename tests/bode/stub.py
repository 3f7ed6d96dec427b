"""A GitLab on loopback: holds issues, merge requests and notes, gives one item a page, and records what is sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

TOKEN = "glpat-het-geheim"
IK, IEMAND = 7, 8
"""The user of the token, and somebody else."""

Ding = dict[str, Any]


@dataclass
class Stub:
    """What this GitLab holds, and every call that changes something."""

    issues: list[Ding] = field(default_factory=list)
    merge_requests: list[Ding] = field(default_factory=list)
    notes: dict[str, list[Ding]] = field(default_factory=dict)
    """`issues/1` → its notes."""
    lijsten: dict[str, list[Ding]] = field(default_factory=dict)
    """Other lists by their path."""
    kapot: dict[str, int | str] = field(default_factory=dict)
    """`GET issues` → the status it answers, or an address to go to, or “stil”, or “rommel”."""
    gestuurd: list[tuple[str, Ding]] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    bij_nieuw: Callable[[int, str], None] = lambda iid, branch: None
    """What happens in git when a merge request is made."""
    adres: str = ""
    klaar: threading.Event = field(default_factory=threading.Event)

    def antwoord(self, method: str, path: str, query: dict[str, str], body: Ding) -> Any:
        """Return what the API answers, and None for what is not there."""
        if method != "GET":
            self.gestuurd.append((f"{method} {path}", body))
        parts = path.split("/")
        if path == "user":
            return {"id": IK}
        if "notes" in parts:
            return self._note(method, "/".join(parts[:2]), parts, body)
        if path == "issues":
            assert query["state"] == "opened" and query["labels"] == "voorstel"
            return self.issues
        if path == "merge_requests" and method == "GET":
            assert query["state"] == "opened" and query["target_branch"] == "main"
            branch = query.get("source_branch")
            return [one for one in self.merge_requests if branch in (None, one["source_branch"])]
        if parts[0] == "merge_requests" and method != "GET":
            return self._merge_request(parts, body)
        return self.lijsten.get(path)

    def _note(self, method: str, owner: str, parts: list[str], body: Ding) -> Any:
        notes = self.notes.setdefault(owner, [])
        if method == "GET":
            return notes
        if method == "POST":
            note = {"id": 100 + len(notes), "system": False, "author": {"id": IK}, **body}
            notes.append(note)
        else:
            note = next(note for note in notes if note["id"] == int(parts[-1]))
            note.update(body)
        return note

    def _merge_request(self, parts: list[str], body: Ding) -> Ding:
        if len(parts) == 1:
            iid = 50 + len(self.merge_requests)
            made = {"iid": iid, "source_project_id": 1, "web_url": f"https://gitlab.example/mr/{iid}", **body}
            self.bij_nieuw(iid, body["source_branch"])
            self.merge_requests.append(made)
            return made
        known = next(one for one in self.merge_requests if one["iid"] == int(parts[1]))
        known.update(body)
        return known


class _Handler(BaseHTTPRequestHandler):
    stub: Stub

    def _doe(self) -> None:
        split = urlsplit(self.path)
        path = split.path.removeprefix("/api/v4/").removeprefix("projects/1/")
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or "{}")
        self.stub.tokens.add(self.headers["PRIVATE-TOKEN"] or "")
        wrong = self.stub.kapot.get(f"{self.command} {path}")
        if wrong is not None:
            self._kapot(wrong)
            return
        query = dict(parse_qsl(split.query))
        told = self.stub.antwoord(self.command, path, query, body)
        if told is None:
            self._kapot(404)
            return
        following = ""
        if isinstance(told, list):
            page = int(query["page"])
            following = str(page + 1) if page < len(told) else ""
            told = told[page - 1 : page]
        self._zeg(200, json.dumps(told).encode(), {"x-next-page": following})

    def _kapot(self, wrong: int | str) -> None:
        if wrong == "stil":
            self.stub.klaar.wait(20)
        elif wrong == "rommel":
            self._zeg(200, b"<html>", {})
        elif isinstance(wrong, str):
            self._zeg(302, b"", {"Location": wrong})
        else:
            self._zeg(wrong, f"fout met {TOKEN}".encode(), {})

    def _zeg(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = _doe

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def gestart() -> Iterator[Stub]:
    """Give a GitLab that listens, and stop it afterwards."""
    stub = Stub()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("_Eigen", (_Handler,), {"stub": stub}))
    stub.adres = f"http://127.0.0.1:{server.server_port}/api/v4"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield stub
    finally:
        stub.klaar.set()
        server.shutdown()
        server.server_close()
        thread.join()
