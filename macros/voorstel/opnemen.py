"""Takes proposals into a data folder: first in a copy that is checked, and only then in the folder itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from ..bewerken import BewerkenKanNiet, Dossier, lees_dossier, proefmap, schrijf_dossier
from ..check import check, stops_the_build
from ..check.content import Content
from ..load import load
from ..load.files import printable
from ..problems import Place, Problem, Severity
from ..register import Register, link
from ..woorden import datum
from .blok import Voorstel
from .toepassen import Opgenomen, toepassen

HOUDBAAR = timedelta(days=90)
"""A proposal that is older is made again: who knows what it was about (project rule)."""


@dataclass(frozen=True)
class Opname:
    """What came of taking proposals in: both versions of the register, unless a fout forbade it."""

    problemen: tuple[Problem, ...]
    voor: Register | None = None
    na: Register | None = None
    opgenomen: tuple[Opgenomen, ...] = ()
    bestanden: tuple[str, ...] = ()
    """The files that were written, by their name in the data folder."""

    @property
    def gelukt(self) -> bool:
        """Whether the folder holds what was proposed."""
        return self.voor is not None


def neem_op(
    data: Path, voorstellen: Sequence[Voorstel], vandaag: date, eerder: Sequence[Problem] = ()
) -> Opname:
    """Apply proposals to a data folder and write it; nothing is written when there is any fout.

    `eerder` is what was found while reading them: a fout in it forbids to write too.
    """
    old = (*eerder, *(problem for one in voorstellen if (problem := _te_oud(one, vandaag))))
    try:
        before = lees_dossier(data)
        found = toepassen(before, voorstellen)
        problems = tuple(sorted((*old, *found.problemen)))
        if stops_the_build(problems):
            return Opname(problems)
        checked = _nagekeken(data, found.dossier, vandaag)
        if not checked.gelukt:
            return replace(checked, problemen=(*problems, *checked.problemen))
        files = schrijf_dossier(data, before, found.dossier)
    except BewerkenKanNiet as error:
        return Opname((*old, Problem(Place(printable(str(data))), Severity.FOUT, str(error))))
    return replace(
        checked, problemen=(*problems, *checked.problemen), opgenomen=found.opgenomen, bestanden=files
    )


def _te_oud(voorstel: Voorstel, vandaag: date) -> Problem | None:
    if voorstel.op > vandaag:
        text = f"Dit voorstel is van {datum(voorstel.op)}. Die dag moet nog komen. Maak het opnieuw."
    elif vandaag - voorstel.op > HOUDBAAR:
        text = (
            f"Dit voorstel is van {datum(voorstel.op)}, meer dan {HOUDBAAR.days} dagen geleden. "
            "Vraag na of het nog klopt en maak het opnieuw."
        )
    else:
        return None
    return Problem(voorstel.plek, Severity.FOUT, text)


def _nagekeken(data: Path, after: Dossier, vandaag: date) -> Opname:
    """Return both registers, made in a copy of the folder; what is new among the problems is told."""
    content, problems = check(load(data), vandaag)
    with proefmap(data, after) as copy:
        new_content, new_problems = check(load(copy, data), vandaag)
    new = tuple(nieuwe(problems, new_problems))
    stops = [problem for problem in new if problem.severity is Severity.FOUT]
    if stops:
        return Opname(tuple(replace(problem, text=f"{ZO_NIET} {problem.text}") for problem in stops))
    first, last = register_van(content, vandaag), register_van(new_content, vandaag)
    if first is None or last is None:
        return Opname((Problem(Place(printable(str(data))), Severity.FOUT, ONVOLLEDIG),))
    return Opname(tuple(problem for problem in new if problem.severity is Severity.WAARSCHUWING), first, last)


ZO_NIET = "Met dit voorstel klopt het register niet meer:"
ONVOLLEDIG = (
    "In deze map ontbreekt een bestand of is er een niet leesbaar. "
    "Kijk eerst het register na met: portaal check"
)


def nieuwe(voor: Sequence[Problem], na: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the problems of `na` that `voor` had not; a line that only moved is no difference."""
    known = Counter((problem.place.file, problem.text) for problem in voor)
    for problem in na:
        key = problem.place.file, problem.text
        if not known[key]:
            yield problem
        known[key] -= 1


def register_van(content: Content, vandaag: date) -> Register | None:
    """Return the register of what could be read, or nothing when a file without which there is none is missing."""
    needed = (
        content.gemeente,
        content.toegankelijkheid,
        content.bouwstenen,
        content.woordenlijst,
        content.toetsvragen,
        content.synoniemen,
    )
    return link(content, vandaag) if all(part is not None for part in needed) else None
