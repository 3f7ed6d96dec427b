"""What came of taking in proposals, told for whoever made them and whoever must agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..check import stops_the_build
from ..problems import Problem
from .blok import Voorstel
from .opmaak import Markdown, Opmaak, afgekapt
from .opnemen import Opname, neem_op
from .sinds import meldregels
from .tak import Tak, naar_tak
from .verslag import GEEN_VERSCHIL, regels, verslag
from .wie import aanhef

NIETS = "Er is niets veranderd."


def neem_op_tak(data: Path, voorstellen: Sequence[Voorstel], eerder: Sequence[Problem], vandaag: date) -> Tak:
    """Bring proposals to their branch, unless reading them found a fout; raises GitKanNiet."""
    if stops_the_build(eerder):
        return Tak(neem_op(data, voorstellen, vandaag, eerder))
    branch = naar_tak(data, voorstellen, vandaag)
    return replace(branch, opname=replace(branch.opname, problemen=(*eerder, *branch.opname.problemen)))


def op_tak(branch: Tak) -> str:
    """Return on which branch it stands now."""
    if not branch.naam:
        return NIETS
    return (
        f"Verstuurd naar origin: de tak {branch.naam}."
        if branch.nieuw
        else f"Dit stond al op origin: de tak {branch.naam}."
    )


def gelukt(outcome: Opname, opmaak: Opmaak) -> Iterator[str]:
    """Yield what proposals that were taken in are about, and every field that they change."""
    assert outcome.voor is not None and outcome.na is not None, "it was taken in"
    yield from aanhef(outcome.voor, outcome.na, outcome.opgenomen, opmaak)
    parts = verslag(outcome.voor, outcome.na)
    yield from regels(parts, opmaak) if parts else ("", GEEN_VERSCHIL)


def in_markdown(outcome: Opname, where: str) -> Iterator[str]:
    """Yield the answer in Markdown: the problems too, for they are an answer, and `where` it stands now."""
    told = [*meldregels(outcome.problemen, Markdown())]
    if outcome.gelukt:
        told += [*([""] if told else []), *gelukt(outcome, Markdown())]
    yield from (*afgekapt(told), "", where if outcome.gelukt else NIETS)
