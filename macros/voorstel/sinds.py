"""The report on a pull request: what `check` says of it, and every field that it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from .. import history, paths, report
from ..check import check, stops_the_build
from ..check.content import Content
from ..check.pages import check_pages
from ..load import load
from ..problems import Problem, Severity
from ..terugblik import versie
from .opmaak import Opmaak, afgekapt
from .opnemen import nieuwe, register_van
from .verslag import GEEN_VERSCHIL, regels, verslag

MERK = "<!-- inclusieportaal-verslag -->"
"""The first line of the report in Markdown: by it the comment is found again and updated."""

MEESTE_MELDINGEN = 50
"""New messages that are told one by one."""

_ERNST = list(Severity)


ONVERGELEKEN = "Zolang er een fout is, vergelijken we de velden niet. Los eerst de fouten op."
GEEN_MELDING = "Nakijken levert niets nieuws op."


def verslag_sinds(data: Path, rev: str, vandaag: date, opmaak: Opmaak, docs: Path) -> str:
    """Return what differs in a data folder (and its pages) since a day or a version in git; raises NoHistory."""
    with history.earlier(data, versie(data, rev, vandaag)) as folder:
        before = load(folder, data)
        content_before, old = check(before, vandaag)
        content, now = check(load(data), vandaag, before)
    pages = _paginas(docs, content, vandaag)
    then = replace(content, paginas=content_before.paginas)
    fresh = [*nieuwe(old, now), *nieuwe(_oude_paginas(docs, then, rev, vandaag), pages)]
    lines = [*_meldingen(fresh, len(now) + len(pages) - len(fresh), opmaak)]
    first, last = register_van(content_before, vandaag), register_van(content, vandaag)
    if first is None or last is None or stops_the_build(now):
        lines += ["", ONVERGELEKEN]
    else:
        lines += [*regels(verslag(first, last), opmaak)] or ["", GEEN_VERSCHIL]
    return "\n".join(afgekapt(lines)).strip("\n")


def _oude_paginas(docs: Path, content: Content, rev: str, vandaag: date) -> Sequence[Problem]:
    """Return what was wrong with the pages then; those of the program that are in no history did not change."""
    try:
        with history.earlier(docs, versie(docs, rev, vandaag)) as folder:
            return _paginas(folder, content, vandaag)
    except history.NoHistory:
        return _paginas(docs, content, vandaag)


def _paginas(docs: Path, content: Content, vandaag: date) -> tuple[Problem, ...]:
    return check_pages(docs, content, vandaag, raad=not paths.IN_PAKKET)


def _meldingen(fresh: Sequence[Problem], old: int, opmaak: Opmaak) -> Iterator[str]:
    """Yield what is new among the messages, the worst first, and how many there were already."""
    yield from opmaak.kop(f"Nagekeken: {report.summary(fresh)}" if fresh else GEEN_MELDING)
    yield from meldregels(sorted(fresh, key=lambda one: (_ERNST.index(one.severity), one)), opmaak)
    if old:
        yield from (
            "",
            f"Van vroeger {'blijft' if old == 1 else 'blijven'} er {old} {'melding' if old == 1 else 'meldingen'}.",
        )


def meldregels(problems: Sequence[Problem], opmaak: Opmaak) -> Iterator[str]:
    """Yield problems as a list; of very many only the first are told."""
    for problem in problems[:MEESTE_MELDINGEN]:
        where = opmaak.naam(str(problem.place))
        yield opmaak.punt(f"{opmaak.sterk(problem.severity)} {where} {opmaak.naam(problem.text)}")
    rest = len(problems) - MEESTE_MELDINGEN
    if rest > 0:
        yield opmaak.punt(f"En nog {rest} meer. Lees ze met: portaal check")
