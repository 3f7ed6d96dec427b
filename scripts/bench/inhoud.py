"""Takes from each page of a built site what another generator needs to make the same page: its words, not our markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from pathlib import Path

_INLINE = frozenset(
    (
        *(
            "a",
            "abbr",
            "b",
            "bdi",
            "button",
            "cite",
            "code",
            "data",
            "dfn",
            "em",
            "i",
            "img",
            "input",
            "kbd",
            "label",
        ),
        *(
            "mark",
            "output",
            "q",
            "s",
            "samp",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "time",
            "u",
            "var",
        ),
        "wbr",
    )
)
"""The elements that stand within a line; every other one starts a line of its own."""

SPACES = frozenset(("br", "option", "td", "th"))
"""The elements that stand apart on the same line."""

UNSEEN = frozenset(("audio", "object", "script", "style", "svg", "template", "video"))
"""The elements whose text no reader sees."""

_VOID = frozenset(("br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
_MAIN = re.compile(r"<main\b.*?</main>", re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')
_MEANT = re.compile(r"[\\`*_\[\]!#<>&{}~]")
_OPENING = re.compile(r"[-+:](?=\s|$|[-+])|\d+(?=[.)])")
_ODD_LINK = re.compile(r"[\s()<>\\\"]")


@dataclass(frozen=True)
class Bladzijde:
    """One page: its address (`aanbod/x/`, that of home is empty), title, description and body, the last as Markdown."""

    adres: str
    titel: str
    beschrijving: str
    tekst: str

    def voorwerk(self, **more: str) -> str:
        """Return the front matter that every peer reads, with `more` fields, and its body below."""
        fields = {"title": self.titel, "description": self.beschrijving, **more}
        lines = "".join(
            f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items()
        )
        return f"---\n{lines}---\n{self.tekst}"


def bladzijden(site: Path) -> Iterator[Bladzijde]:
    """Yield every page of the site that has our shell around a `<main>`, in the order of their addresses."""
    for file in sorted(site.rglob("index.html")):
        html = file.read_text("utf-8")
        body = _MAIN.search(html)
        if body and '<footer class="voet">' in html:
            address = f"{file.parent.relative_to(site).as_posix()}/".removeprefix("./")
            yield Bladzijde(address, _eerste(_TITLE, html), _eerste(_DESCRIPTION, html), markdown(body[0]))


def _eerste(pattern: re.Pattern[str], html: str) -> str:
    found = pattern.search(html)
    return _plat(found[1]) if found else ""


def _plat(html: str) -> str:
    parser = HTMLParser()
    words: list[str] = []
    parser.handle_data = words.append  # type: ignore[method-assign]
    parser.feed(html)
    parser.close()
    return "".join(words)


def markdown(html: str) -> str:
    """Return the visible text and the links of well-formed HTML as Markdown that every peer reads the same.

    Headings and list items stay what they are; a row of a table becomes one paragraph. Pictures, icons and what is
    hidden until a script shows it are left out.
    """
    reader = _Lezer()
    reader.feed(html)
    reader.close()
    return reader.tekst()


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blokken: list[str] = []
        self.stukken: list[str] = []
        self.begin = ""
        self.koppelingen: list[tuple[str, list[str]]] = []
        self.onzichtbaar = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID and (self.onzichtbaar or tag in UNSEEN or ("hidden", None) in attrs):
            self.onzichtbaar += 1
        elif self.onzichtbaar:
            return
        elif tag == "a" and (href := dict(attrs).get("href")) is not None:
            self.koppelingen.append((href, self.stukken))
            self.stukken = []
        else:
            self._grens(tag, opening=True)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.onzichtbaar and tag in _VOID:
            self._grens(tag, opening=True)

    def handle_endtag(self, tag: str) -> None:
        if self.onzichtbaar:
            self.onzichtbaar -= 1
        elif tag == "a" and self.koppelingen:
            href, before = self.koppelingen.pop()
            self.stukken = [*before, _koppeling(href, "".join(self.stukken))]
        else:
            self._grens(tag, opening=False)

    def handle_data(self, data: str) -> None:
        if not self.onzichtbaar:
            self.stukken.append(_MEANT.sub(_geschreven, data))

    def _grens(self, tag: str, *, opening: bool) -> None:
        if tag in SPACES or (tag not in _INLINE and self.koppelingen):
            self.stukken.append(" ")
        elif tag not in _INLINE:
            self._sluit()
            if opening and tag == "li":
                self.begin = "- "
            elif tag[0] == "h" and tag[1].isdigit():
                self.begin = f"{'#' * int(tag[1])} " if opening else ""

    def _sluit(self) -> None:
        text = " ".join("".join(self.stukken).split())
        self.stukken = []
        if text:
            opening = _OPENING.match(text)
            self.blokken.append(f"{self.begin}{_begin(text, opening) if opening else text}")
            self.begin = ""

    def tekst(self) -> str:
        self._sluit()
        lines: list[str] = []
        for block, before in zip(self.blokken, ("", *self.blokken), strict=False):
            apart = before and not (block.startswith("- ") and before.startswith("- "))
            lines += ["", block] if apart else [block]
        return "".join(f"{line}\n" for line in lines)


def _geschreven(sign: re.Match[str]) -> str:
    """Return a sign so that no peer sees more in it: as an entity where not all know the backslash before it."""
    if sign[0] in "<>&":
        return escape(sign[0])
    return f"&#{ord(sign[0])};" if sign[0] in "{}~" else f"\\{sign[0]}"


def _begin(text: str, opening: re.Match[str]) -> str:
    """Return text whose first signs would make a list or a definition of it as plain text."""
    end = opening.end()
    if text[0].isdigit():
        return f"{text[:end]}&#{ord(text[end])};{text[end + 1 :]}"
    return f"&#{ord(text[0])};{text[1:]}"


def _koppeling(href: str, text: str) -> str:
    if odd := _ODD_LINK.search(href):
        raise ValueError(f"Een link met “{odd[0]}” kan niet in elke Markdown: {href}")
    before, after = (" " if text[:1].isspace() else "", " " if text[-1:].isspace() else "")
    return f"{before}[{' '.join(text.split())}]({escape(href, quote=False)}){after}"
