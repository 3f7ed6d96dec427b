"""Puts proposals on a branch of their own, replayed on the newest main, so that two partners never wait for each other."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..model.uitleg import label
from ..problems import Problem, Severity
from ..regie.verschil import soort_en_naam
from ..woorden import datum
from .archief import Archief, GitKanNiet, Stand, archief_van
from .blok import Voorstel, code
from .opnemen import Opname, neem_op
from .toepassen import Opgenomen
from .verslag import ingang

POGINGEN = 5
"""How often we begin again when somebody else was just before us."""

LANGSTE_KOP = 100
"""Characters in the first line of a commit."""


@dataclass(frozen=True)
class Tak:
    """What came of it, and the branch on which it stands; no branch when nothing changes or a fout forbade it."""

    opname: Opname
    naam: str = ""
    nieuw: bool = True
    """Whether the branch changed; not so when it said exactly this already."""


def taknaam(voorstellen: Sequence[Voorstel]) -> str:
    """Return the branch of these proposals, the same however often and in whatever order they are given."""
    codes = sorted(map(code, voorstellen))
    own = codes[0] if len(codes) == 1 else f"{zlib.crc32(' '.join(codes).encode()):08x}"
    return f"voorstel-{own}"


def naar_tak(data: Path, voorstellen: Sequence[Voorstel], vandaag: date) -> Tak:
    """Replay proposals on the newest main and push their branch; raises GitKanNiet."""
    store = archief_van(data)
    name = taknaam(voorstellen)
    now = store.stand(name)
    for _ in range(POGINGEN):
        outcome, commit = _op_basis(store, now, voorstellen, vandaag)
        if not commit:
            return Tak(outcome)
        if now.tak and store.inhoud(now.tak) == store.inhoud(commit):
            return Tak(outcome, name, nieuw=False)
        _alleen_ons_werk(store, now, name, voorstellen)
        try:
            store.stuur(commit, name, now.tak)
        except GitKanNiet:
            before, now = now, store.stand(name)
            if now == before:
                raise
        else:
            return Tak(outcome, name)
    raise GitKanNiet(f"Na {POGINGEN} keer was er telkens iemand anders net voor. Probeer het straks opnieuw.")


def _op_basis(
    store: Archief, now: Stand, voorstellen: Sequence[Voorstel], vandaag: date
) -> tuple[Opname, str]:
    """Return what comes of the proposals on the newest main, and the commit with it when anything changed."""
    used = [*_al_opgenomen(store, now, voorstellen)]
    with store.werkmap(now.basis) as folder:
        data = folder / store.data
        if not data.is_dir():
            raise GitKanNiet(
                f"De map {store.data} staat nog niet op {now.hoofd}. Bewaar ze daar eerst in git."
            )
        outcome = neem_op(data, voorstellen, vandaag, used)
        if not outcome.gelukt or not outcome.bestanden:
            return outcome, ""
        files = [(store.data / file).as_posix() for file in outcome.bestanden]
        return outcome, store.bewaar(folder, files, boodschap(outcome))


def _al_opgenomen(store: Archief, now: Stand, voorstellen: Sequence[Voorstel]) -> Iterator[Problem]:
    for proposal in voorstellen:
        known = store.opgenomen(code(proposal), now.basis)
        if known:
            day, _, commit = known.partition(" ")
            text = (
                f"Dit voorstel is al opgenomen op {datum(date.fromisoformat(day))} (commit {commit}). "
                "Moet het nog eens? Maak het dan opnieuw op de pagina “Wijzig dit”."
            )
            yield Problem(proposal.plek, Severity.FOUT, text)


def _alleen_ons_werk(store: Archief, now: Stand, name: str, voorstellen: Sequence[Voorstel]) -> None:
    """Raise when somebody worked on our branch: replaying would throw that away."""
    messages = store.eigen(now) if now.tak else []
    lines = {f"Voorstel: {code(proposal)}" for proposal in voorstellen}
    if len(messages) > 1 or any(lines.isdisjoint(text.splitlines()) for text in messages):
        raise GitKanNiet(
            f"Op de tak {name} heeft iemand verder gewerkt. Voeg die tak samen, of gooi ze eerst weg met: "
            f"git push origin --delete {name}"
        )


def boodschap(outcome: Opname) -> str:
    """Return the message of the commit: what changes, and by which proposals."""
    told = [_regel(outcome, taken) for taken in outcome.opgenomen if taken.velden]
    head = told[0] if len(told) == 1 else f"{len(told)} voorstellen"
    body = ["", *(f"- {line}" for line in told)] if len(told) > 1 else []
    trailers = (f"Voorstel: {code(taken.voorstel)}" for taken in outcome.opgenomen if taken.velden)
    return "\n".join((head[:LANGSTE_KOP].rstrip(), *body, "", *trailers, ""))


def _regel(outcome: Opname, taken: Opgenomen) -> str:
    assert outcome.na is not None, "only what was taken in has a message"
    entry = ingang(outcome.na, taken.voorstel.soort, taken.id)
    title = soort_en_naam(entry)[1] if entry else taken.id
    fields = dict.fromkeys(label(change.pad.partition(".")[0]).lower() for change in taken.velden)
    what = "nieuw" if taken.voorstel.nieuw else ", ".join(fields)
    return f"{_zonder_opdracht(title)}: {what}"


_OPDRACHT = re.compile(r"[^\w ’',.()-]|(?i:\bgh-(?=[0-9]))")


def _zonder_opdracht(text: str) -> str:
    """Return a title in which no platform reads an order, such as `fixes #1`, `@name` or `[skip ci]`."""
    return " ".join(_OPDRACHT.sub(" ", text).split())
