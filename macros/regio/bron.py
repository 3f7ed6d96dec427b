"""What was read of one council, or why nothing was."""

from __future__ import annotations

from dataclasses import dataclass

from ..exports.eigen.vorm import Aanbodbestand


@dataclass(frozen=True)
class Regiobron:
    """One source of an overview, after reading; either `bestand` or `reden` says something."""

    adres: str
    """As somebody gave it: an https address, a file or a data folder."""
    bestand: Aanbodbestand | None = None
    reden: str = ""
    """Why there is nothing to count, in Dutch sentences."""
    id: str = ""
    naam: str = ""
    """What the list of the region calls the council; nothing of a source that was given loose."""
