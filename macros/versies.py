"""The register as it was on earlier days, one version behind the other: what the feed of changes is made from."""

from __future__ import annotations

from dataclasses import dataclass

from .register import Register


@dataclass(frozen=True)
class Versies:
    """Earlier versions, the oldest first, each as it stood on its own day; the first only to compare with."""

    registers: tuple[Register, ...] = ()
    uitleg: tuple[str, ...] = ("Deze site is gemaakt zonder naar vroegere versies te kijken.",)
    """Why there are none, or not all, in sentences that may stand on a page."""


GEEN_VERSIES = Versies()
"""Nobody looked at the history, as while somebody edits: it costs time at each build."""
