"""The text of `meldingen.yaml`: a report added or taken out, all other lines as they are."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace
from datetime import date

from .bewerken import BewerkenKanNiet, Dossier
from .load import Mapping, Sequence, read
from .model import Melding

NAAM = "meldingen.yaml"
"""The file beside offer.yaml."""

KOP = """\
# Wat iemand meldde en nog niet nagekeken is: welk aanbod, welke plaats of actor, welk veld, en op welke dag.
# Schrijf hier nooit wie het meldde of wat die persoon vertelde. De site toont dit op /gemeld/.
# Voeg toe met `portaal meld ID VELD`. Wie het aanbod nakijkt en de nieuwe dag bij nagekeken schrijft, handelt het af.
versie: 1

meldingen:
"""
"""What a new file begins with."""

_LIJST = re.compile(r"meldingen:[ \t]*(\[[ \t]*\])?[ \t]*(#.*)?")


class MeldingenAnders(BewerkenKanNiet):
    """The list is not written one report below the other, so we keep our hands off; the text says what to do."""

    def __init__(self) -> None:
        super().__init__(
            f"In {NAAM} staan de meldingen niet onder elkaar. Zet elke melding op een regel die begint met een "
            "streepje. Bijvoorbeeld - {soort: aanbod, id: digipunt, veld: wanneer, op: 2026-11-20}."
        )


def toegevoegd(text: str | None, report: Melding) -> str:
    """Return the file with a report at the end of its list; raises MeldingenAnders."""
    line = f"- {{soort: {report.soort}, id: {report.id}, veld: {report.veld}, op: {report.op}}}"
    if text is None:
        return f"{KOP}  {line}\n"
    lines = _regels(text)
    head, items = _delen(lines)
    if not items:
        lines[head] = "meldingen:"
    first = lines[items[0][0]] if items else "  -"
    lines.insert(items[-1][1] if items else head + 1, first[: first.index("-")] + line)
    return _tekst(lines, text)


def gemeld(dossier: Dossier, report: Melding) -> Dossier:
    """Return the files of a register with a report noted; raises MeldingenAnders."""
    text = toegevoegd(dossier.bestanden.get(NAAM), report)
    return replace(dossier, bestanden={**dossier.bestanden, NAAM: text})


def afgesloten(
    dossier: Dossier, soort: str, id: str, velden: Container[str] | None = None, tot: date | None = None
) -> Dossier:
    """Return the files of a register without the reports that an answer settles; raises MeldingenAnders.

    `velden` are the fields that the answer is about, or all of them; `tot` is the day on which somebody asked.
    """
    before = dossier.bestanden.get(NAAM, "")
    after = zonder(before, soort, id, velden, tot)
    return dossier if after == before else replace(dossier, bestanden={**dossier.bestanden, NAAM: after})


def zonder(
    text: str, soort: str, id: str, velden: Container[str] | None = None, tot: date | None = None
) -> str:
    """Return the file without the reports on these fields of an entry up to a day, on all of them when none are named.

    Raises MeldingenAnders.
    """
    out = [
        at
        for at, report in enumerate(_gelezen(text))
        if (report.get("soort"), report.get("id")) == (soort, id)
        and (velden is None or report.get("veld") in velden)
        and (tot is None or str(report.get("op")) <= str(tot))
    ]
    if not out:
        return text
    lines = _regels(text)
    head, items = _delen(lines)
    if len(items) != len(_gelezen(text)):
        raise MeldingenAnders
    for at in reversed(out):
        del lines[slice(*items[at])]
    if len(out) == len(items):
        lines[head] = "meldingen: []"
    return _tekst(lines, text)


def _regels(text: str) -> list[str]:
    return text.replace("\r\n", "\n").rstrip("\n").split("\n")


def _tekst(lines: list[str], before: str) -> str:
    """Return the lines as one text, with the line ends that the file had."""
    end = "\r\n" if "\r\n" in before else "\n"
    return end.join(lines) + end


def _gelezen(text: str) -> list[Mapping]:
    """Return the reports that stand in the file, as far as they can be read."""
    value, _ = read(text.encode(), NAAM)
    found = value.get("meldingen") if isinstance(value, Mapping) else None
    return [item for item in found if isinstance(item, Mapping)] if isinstance(found, Sequence) else []


def _delen(lines: list[str]) -> tuple[int, list[tuple[int, int]]]:
    """Return the line of the list, and first and last-but-one line of each of its items; raises MeldingenAnders."""
    head = next((at for at, line in enumerate(lines) if line.startswith("meldingen:")), None)
    if head is None or not _LIJST.fullmatch(lines[head]):
        raise MeldingenAnders
    items: list[tuple[int, int]] = []
    indent = ""
    for at, line in enumerate(lines[head + 1 :], head + 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        begin = re.match("( *)- ", line)
        if begin and (not items or begin[1] == indent):
            indent = begin[1]
            items.append((at, at + 1))
        elif items and len(line) - len(line.lstrip()) > len(indent):
            items[-1] = (items[-1][0], at + 1)
        else:
            break
    return head, items
