"""What was tested with the e-inclusion test: each record with its answers, its counts and how its actions stand today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..model import Actor, Toets, Toetsvraag
from ..model.regiekeuzes import Actiestatus, Toetsantwoord
from ..model.toets import Beantwoord, Toetsactie, Toetsgroep
from ..register import Register
from .actieplan import Belofte, Beloften
from .basis import aantal


@dataclass(frozen=True)
class Toetsgevolg:
    """One action that follows from an answer, the plan's or its own; that it is late is worked out."""

    wat: str
    status: Actiestatus
    eigenaar: Actor | None
    termijn: date | None
    te_laat: bool
    belofte: Belofte | None
    """The action of the plan, where it is one."""


@dataclass(frozen=True)
class Toetspunt:
    """One question of a test with its answer and what follows; without an answer it is still open."""

    vraag: Toetsvraag
    antwoord: Beantwoord | None
    gevolgen: tuple[Toetsgevolg, ...]

    @property
    def zonder_actie(self) -> bool:
        """Whether it is a “nee” that nobody acts on."""
        return self.antwoord is not None and self.antwoord.antwoord is Toetsantwoord.NEE and not self.gevolgen


@dataclass(frozen=True)
class Toetsstand:
    """One tested decision or service."""

    toets: Toets
    door: Actor
    groepen: tuple[tuple[Toetsgroep, tuple[Toetspunt, ...]], ...]
    """The questions of its day by group, and what it answered or acts on besides; a group without any is left out."""

    @property
    def punten(self) -> tuple[Toetspunt, ...]:
        """Return every question, in order."""
        return tuple(point for _, points in self.groepen for point in points)

    def telling(self, answer: Toetsantwoord | None) -> int:
        """Return how many questions got this answer, or none."""
        return sum((p.antwoord.antwoord if p.antwoord else None) is answer for p in self.punten)

    @property
    def zin(self) -> str:
        """Return the counts: `18 vragen: 12 ja · 3 deels · 2 nee · 1 niet van toepassing.`"""
        counts = [(self.telling(answer), str(answer)) for answer in Toetsantwoord]
        told = [f"{n} {word}" for n, word in (*counts, (self.telling(None), "nog open")) if n]
        return f"{aantal(len(self.punten), 'vraag', 'vragen')}: {' · '.join(told)}."

    def raakt(self, card: str) -> tuple[Toetspunt, ...]:
        """Return the answered questions that touch a card."""
        return tuple(p for p in self.punten if p.antwoord and card in p.vraag.bouwstenen)


def toetsen(register: Register, promises: Beloften) -> tuple[Toetsstand, ...]:
    """Return every record, the latest first."""
    ordered = sorted(register.toetsen, key=lambda record: record.op, reverse=True)
    return tuple(_stand(register, promises, record) for record in ordered)


def _stand(register: Register, promises: Beloften, record: Toets) -> Toetsstand:
    answers = {answer.vraag: answer for answer in record.antwoorden}
    questions = register.toetsvragen
    told = answers.keys() | {action.vraag for action in record.acties}
    shown = [q for q in questions.vragen if q.gesteld_op(record.op) or q.id in told]

    def point(question: Toetsvraag) -> Toetspunt:
        actions = (action for action in record.acties if action.vraag == question.id)
        found = tuple(_gevolg(register, promises, action) for action in actions)
        return Toetspunt(question, answers.get(question.id), found)

    groups = ((g, tuple(point(q) for q in shown if q.groep == g.id)) for g in questions.groepen)
    door = register.actoren[record.door]
    return Toetsstand(record, door, tuple((group, points) for group, points in groups if points))


def _gevolg(register: Register, promises: Beloften, action: Toetsactie) -> Toetsgevolg:
    if action.actie:
        promise = next(p for p in promises.alle if p.actie.id == action.actie)
        done = promise.actie
        return Toetsgevolg(done.titel, done.status, promise.eigenaar, done.termijn, promise.te_laat, promise)
    return Toetsgevolg(
        wat=str(action.wat),
        status=action.status or Actiestatus.BELOOFD,
        eigenaar=register.actoren[action.eigenaar] if action.eigenaar else None,
        termijn=action.termijn,
        te_laat=action.te_laat(register.vandaag),
        belofte=None,
    )
