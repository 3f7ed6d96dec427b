"""Moments as a page carries them for the scripts that tell the hour: in a row, what overlaps as one."""

from __future__ import annotations

from collections.abc import Iterable

from ..agenda import Sessie

BEKEND = 24
"""How many moments a page knows, so that one that is some weeks old is still right."""


def samen(sessions: Iterable[Sessie]) -> tuple[Sessie, ...]:
    """Return when at least one of the sessions goes on, in order, day by day; the first `BEKEND` of them."""
    found: list[Sessie] = []
    for session in sorted(sessions, key=lambda one: one.volgorde):
        last = found[-1] if found else None
        if last and session.dag == last.dag and session.begin <= last.einde:
            found[-1] = Sessie(last.begin, max(last.einde, session.einde))
        else:
            found.append(Sessie(session.begin, session.einde))
    return tuple(found[:BEKEND])


def reeks(sessions: Iterable[Sessie]) -> str:
    """Return them as one word each: `2026-11-24T14:00+01:00/2026-11-24T16:00+01:00`."""
    return " ".join(
        "/".join(part.isoformat(timespec="minutes") for part in (session.begin, session.einde))
        for session in sessions
    )
