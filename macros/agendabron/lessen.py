"""The lessons of an offer as the calendar wants them: past ones stay, of the others only what differs changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ..bewerken import Waarde
from ..model.momenten import Les
from .lezen import Sessie


@dataclass(frozen=True)
class Verschil:
    """What a calendar changes in the lessons of an offer."""

    lessen: tuple[Waarde, ...]
    """The value of `wanneer.lessen` as it becomes."""
    erbij: tuple[Sessie, ...] = ()
    weg: tuple[Sessie, ...] = ()
    anders: tuple[tuple[Sessie, Sessie], ...] = ()
    """Sessions on one day that took each other's place."""

    @property
    def leeg(self) -> bool:
        """Whether nothing changes."""
        return not (self.erbij or self.weg or self.anders)


def verschil(nu: Waarde, agenda: Sequence[Sessie], titel: str, vandaag: date) -> Verschil:
    """Compare the lessons that stand there with the sessions of the calendar, the source of all that is to come.

    A title that only repeats the `titel` of the offer is left out.
    """
    wanted = [Sessie(one.op, one.uren, "" if one.titel == titel else one.titel) for one in agenda]
    past: list[Waarde] = []
    kept: list[tuple[Sessie, Waarde]] = []
    gone: list[Sessie] = []
    left = Counter(wanted)
    for raw in nu if isinstance(nu, list) else [] if nu is None else [nu]:
        sessions = _sessies(raw)
        if sessions[0].op < vandaag:
            past.append(raw)
        elif all(left[one] > 0 for one in sessions):
            left.subtract(sessions)
            kept.append((sessions[0], raw))
        else:
            gone += sessions
    new = sorted(left.elements())
    kept += [(one, _waarde(one)) for one in new]
    lessons = (*past, *(raw for _, raw in sorted(kept, key=lambda pair: pair[0])))
    return Verschil(lessons, *_gepaard(new, gone))


def _sessies(raw: Waarde) -> list[Sessie]:
    lesson = Les.model_validate(raw)
    return [Sessie(lesson.op, hours, lesson.titel or "") for hours in lesson.uren]


def _waarde(session: Sessie) -> Waarde:
    fields: dict[str, Waarde] = {"op": session.op.isoformat(), "uren": str(session.uren)}
    return {**fields, "titel": session.titel} if session.titel else fields


def _gepaard(
    new: Iterable[Sessie], gone: Iterable[Sessie]
) -> tuple[tuple[Sessie, ...], tuple[Sessie, ...], tuple[tuple[Sessie, Sessie], ...]]:
    """Return what comes, what goes, and what on one day takes the place of something else.

    A session on both sides stays: the other time of its lesson goes.
    """
    stays = Counter(new) & Counter(gone)
    rest = sorted((Counter(gone) - stays).elements())
    added: list[Sessie] = []
    changed: list[tuple[Sessie, Sessie]] = []
    for one in sorted((Counter(new) - stays).elements()):
        other = next((old for old in rest if old.op == one.op), None)
        if other is None:
            added.append(one)
        else:
            rest.remove(other)
            changed.append((other, one))
    return tuple(added), tuple(rest), tuple(changed)
