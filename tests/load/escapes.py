"""Reads and writes golden cases: what a file holds, then the whole list of messages it must give.

A case is a text file: the input, a line `--- verwacht ---`, and one message a line (none for a good file).
Bytes that an editor would not show or keep stand between ⟦ and ⟧ as hexadecimal numbers, with `*n` for n
times: ⟦e2 80 8b⟧ is U+200B, ⟦5b*1000⟧ is a thousand times `[`.
"""

from __future__ import annotations

import re
from pathlib import Path

SPLIT = "--- verwacht ---\n"
_ESCAPE = re.compile(r"⟦([0-9a-f]{2}(?: [0-9a-f]{2})*)(?:\*(\d+))?⟧")


def parts(path: Path) -> tuple[bytes, list[str]]:
    """Return the input of a case as bytes, and its expected messages."""
    given, expected = path.read_text("utf-8").split(SPLIT)
    return _bytes(given), expected.splitlines()


def _bytes(text: str) -> bytes:
    pieces, end = [], 0
    for match in _ESCAPE.finditer(text):
        pieces += [text[end : match.start()].encode(), bytes.fromhex(match[1]) * int(match[2] or 1)]
        end = match.end()
    return b"".join([*pieces, text[end:].encode()])
