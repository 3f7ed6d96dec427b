"""Blocks that no page of ours makes, and what is told of them."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

from macros.problems import Severity
from macros.voorstel.blok import vind


def blok(data: bytes) -> str:
    """Return any bytes as a block with the right control code."""
    signs = base64.urlsafe_b64encode(data).decode().rstrip("=")
    return f"=== VOORSTEL 1 ===\n{signs}\n=== EINDE {zlib.crc32(data):08x} ===\n"


def json_blok(**anders: Any) -> str:
    """Return the block of one changed number in which something else stands."""
    whole = {
        "versie": 1,
        "soort": "aanbod",
        "id": "digipunt-bibliotheek",
        "op": "2026-11-21",
        "van": "",
        "nieuw": False,
        "velden": [["telefoon", "059 00 00 11", "059 00 00 12"]],
        "bericht": "",
    }
    return blok(json.dumps({**whole, **anders}, separators=(",", ":"), ensure_ascii=False).encode())


def fouten(text: str) -> list[str]:
    """Return what is told of a text in which no proposal can be read."""
    found, problems = vind(text, "mail.txt")
    assert found == [] and all(problem.severity is Severity.FOUT for problem in problems)
    return [problem.text for problem in problems]
