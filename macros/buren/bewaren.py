"""Keeps the last good copy of what a neighbour publishes: always whole, and written anew only when it says something else."""

from __future__ import annotations

from pathlib import Path

from ..exports.basis import json_regels
from ..exports.eigen.vorm import Aanbodbestand
from ..schijf import klaargezet


def canoniek(bestand: Aanbodbestand) -> bytes:
    """Return a file as we keep it: only what the contract knows, a line an entry, so that git shows what changed."""
    return b"".join(json_regels(bestand.model_dump(mode="json", by_alias=True, exclude_none=True)))


def bewaar(doel: Path, inhoud: bytes) -> bool:
    """Put bytes in a file, all of them or none, and say whether that changed anything; raises OSError."""
    if doel.is_file() and doel.read_bytes() == inhoud:
        return False
    doel.parent.mkdir(parents=True, exist_ok=True)
    aside = klaargezet(doel, inhoud)
    try:
        aside.replace(doel)
    finally:
        aside.unlink(missing_ok=True)
    return True
