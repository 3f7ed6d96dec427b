"""What the server for while you edit answers to an address: a file of the site, messages on top of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from http import HTTPStatus
from pathlib import PurePosixPath
from urllib.parse import quote, unquote_to_bytes

from .koppen import ONBEKEND, TYPES
from .ondemand import Files, NotMade
from .rebuild import Shown

SCRIPT_ADDRESS = "/__portaal/herlaad.js"
STYLE_ADDRESS = "/__portaal/melding.css"
WAIT_ADDRESS = "/__portaal/wacht"

# Sent by this server alone, never part of the site: asks whether there is a newer site, and loads it.
SCRIPT = f"""\
"use strict";
(() => {{
  const seen = document.currentScript.dataset.versie;
  const ask = async () => {{
    try {{
      const answer = await fetch("{WAIT_ADDRESS}?" + seen);
      if (answer.ok && (await answer.text()) !== seen) return location.reload();
    }} catch {{
      await new Promise((later) => setTimeout(later, 1000)); // the server stopped, or starts again
    }}
    ask();
  }};
  ask();
}})();
"""

# A file of its own: a page of the site allows no style inside it.
STYLE = """\
.portaal-melding { all: initial; display: block; padding: 1rem; background: #fff; color: #000;
  border: .5rem solid #b00020; font: 1rem/1.5 sans-serif; }
.portaal-melding strong { font-size: 1.25rem; }
.portaal-melding ul { margin: .5rem 0 0; padding-left: 1.5rem; overflow-wrap: anywhere; white-space: pre-wrap; }
"""

PANEL = f"""\
<link rel="stylesheet" href="{STYLE_ADDRESS}">
<div role="alert" lang="nl" class="portaal-melding">
<strong>{{title}}</strong>
<ul>{{items}}</ul>
</div>"""
NO_NEWER_SITE = "De site is niet opnieuw gebouwd. Je ziet de vorige versie."
NO_SITE_YET = "De site kon nog niet gebouwd worden."
NOT_FOUND = "Deze pagina bestaat niet."

BARE_PAGE = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{0}</title></head>'
    "<body><h1>{0}</h1></body></html>"
)


@dataclass(frozen=True)
class Answer:
    """One HTTP answer; `location` is only there when the browser must go elsewhere."""

    status: HTTPStatus
    type: str
    body: bytes
    location: str | None = None


def answer(shown: Shown, target: str) -> Answer:
    """The answer to a GET of `target`, the path and query as the browser sent them.

    While there is no site, or no such page, the answer is a page too: its reader sees the messages, and the
    next good site comes by itself.
    """
    path, mark, query = target.partition("?")
    if path == SCRIPT_ADDRESS:
        return Answer(HTTPStatus.OK, TYPES[".js"], SCRIPT.encode())
    if path == STYLE_ADDRESS:
        return Answer(HTTPStatus.OK, TYPES[".css"], STYLE.encode())
    if shown.site is None:
        return _no_site(shown)
    if path == "/" and shown.base != "/":
        return _elsewhere(shown.base)
    try:
        return _found(shown, shown.site, path, mark + query)
    except NotMade:
        return _no_site(shown)


def _found(shown: Shown, site: Files, path: str, query: str) -> Answer:
    """The file or page that an address names; where there is none, the page that says so."""
    name = _path_in_site(path, shown.base)
    if name is not None:
        file = f"{name}index.html" if name.endswith("/") or not name else name
        if (content := site.read(file)) is not None:
            return _content(shown, file, content)
        if file == name and site.read(f"{name}/index.html") is not None:
            return _elsewhere(f"{path}/{query}")
    own = site.read("404.html")
    page = BARE_PAGE.format(NOT_FOUND).encode() if own is None else own
    return _page(shown, HTTPStatus.NOT_FOUND, page)


def _path_in_site(path: str, base: str) -> str | None:
    """The path in the site that an address names, or None when it names nothing there."""
    if not path.startswith(base):
        return None
    try:
        return unquote_to_bytes(path.removeprefix(base)).decode().lstrip("/")
    except ValueError:  # no UTF-8
        return None


def _elsewhere(target: str) -> Answer:
    # One slash in front: two would make the first word the name of another computer.
    location = quote("/" + target.lstrip("/\\"), safe="/%?=&+")
    return Answer(HTTPStatus.FOUND, TYPES[".html"], b"", location)


def _no_site(shown: Shown) -> Answer:
    return _page(shown, HTTPStatus.SERVICE_UNAVAILABLE, BARE_PAGE.format(NO_SITE_YET).encode())


def _content(shown: Shown, file: str, content: bytes) -> Answer:
    kind = PurePosixPath(file).suffix
    if kind == ".html":
        return _page(shown, HTTPStatus.OK, content)
    return Answer(HTTPStatus.OK, TYPES.get(kind, ONBEKEND), content)


def _page(shown: Shown, status: HTTPStatus, html: bytes) -> Answer:
    """A page with what this server adds, right behind the opening of its body."""
    opening = re.search(rb"<body\b[^>]*>", html)
    place = opening.end() if opening else 0
    body = html[:place] + _added(shown).encode() + html[place:]
    return Answer(status, TYPES[".html"], body)


def _added(shown: Shown) -> str:
    script = f'<script src="{SCRIPT_ADDRESS}" data-versie="{shown.version}" defer></script>'
    if not shown.messages:
        return script
    items = "".join(f"<li>{escape(message)}</li>" for message in shown.messages)
    title = NO_SITE_YET if shown.site is None else NO_NEWER_SITE
    return script + PANEL.format(title=title, items=items)
