"""What another register says of itself: its status, its checks, its source. It comes along as a question."""

from __future__ import annotations

HERKOMST = {
    "status": "status: {}",
    "nagekeken.op": "nagekeken op {}",
    "nagekeken.hoe": "per {}",
    "nagekeken.door": "door {}",
    "nagekeken.functie": "({})",
    "bron.titel": "bron: {}",
    "bron.datum": "van {}",
    "bron.deel": "deel {}",
    "bron.link": "{}",
}
"""Path of what another register says of itself → how a sentence says it."""


def herkomst(said: dict[str, str]) -> str:
    """Return what another register says of itself, as something to ask."""
    parts: dict[str, list[str]] = {}
    for pad, words in HERKOMST.items():
        if pad in said:
            parts.setdefault(pad.partition(".")[0], []).append(words.format(said[pad]))
    return f"In de bron stond {', '.join(' '.join(part) for part in parts.values())}. Klopt dat nog?"
