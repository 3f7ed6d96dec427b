"""`portaal meld`: what somebody found wrong is noted as entry, field and day, or taken out again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ..bewerken import BewerkenKanNiet, lees_dossier, schrijf_dossier
from ..check.content import Entry
from ..check.meldingen import soort_van
from ..check.shape import meant_field
from ..meldingen import NAAM, afgesloten, gemeld
from ..model import Melding
from ..model.base import bedoeld_id, opsomming
from ..model.keuzes import Meldsoort
from ..model.melding import velden_van
from ..register import Register
from ..veldregels import zin
from .basis import MISUSED, OK, WRONG, Commands, add, register_of


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(
        found, "meld", "Noteer dat een veld misschien niet klopt, of haal dat weer weg.", run_report
    )
    command.add_argument("id", metavar="ID", help="id van het aanbod, de plaats of de actor")
    command.add_argument("veld", metavar="VELD", help="veld dat misschien niet klopt. Bijvoorbeeld wanneer")
    command.add_argument(
        "--op",
        metavar="DAG",
        type=_day,
        help="dag van de melding (standaard: vandaag). Bijvoorbeeld 2026-11-20",
    )
    command.add_argument("--soort", type=_kind, metavar="SOORT", help="aanbod, plaats of actor")
    command.add_argument("--weg", action="store_true", help="haal de melding weg")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is geen datum. Bijvoorbeeld 2026-11-20.") from None


def _kind(text: str) -> Meldsoort:
    if text not in list(Meldsoort):
        raise argparse.ArgumentTypeError(f"“{text}” is geen soort. Kies uit: {opsomming(list(Meldsoort))}.")
    return Meldsoort(text)


def run_report(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Add a report to meldingen.yaml or take it out; every other line stays as it is."""
    register = register_of(data, today)
    if not register:
        return WRONG
    kinds = [kind for kind in _kinds(register, arguments.id) if arguments.soort in (None, kind)]
    reasons = list(_refusals(arguments, register, kinds, today))
    if reasons:
        print(*reasons, sep="\n", file=sys.stderr)
        return MISUSED
    return _change(
        arguments,
        data,
        Melding(soort=kinds[0], id=arguments.id, veld=arguments.veld, op=arguments.op or today),
    )


def _kinds(register: Register, name: str) -> list[Meldsoort]:
    lists = (register.aanbod, register.plaatsen, register.actoren)
    return [soort_van(entries[name]) for entries in lists if name in entries]


def _refusals(
    arguments: argparse.Namespace, register: Register, kinds: list[Meldsoort], today: date
) -> Iterator[str]:
    """Yield every reason why this cannot be noted."""
    if not kinds:
        among = f"bij {arguments.soort}" if arguments.soort else "in het register"
        every: list[Entry] = [
            *register.aanbod.values(),
            *register.plaatsen.values(),
            *register.actoren.values(),
        ]
        known = [entry.id for entry in every if arguments.soort in (None, soort_van(entry))]
        yield f"“{arguments.id}” staat niet {among}.{bedoeld_id(arguments.id, known)}"
    elif len(kinds) > 1:
        yield (
            f"“{arguments.id}” is {opsomming(list(kinds), 'en')}. Zeg welke je bedoelt. "
            f"Bijvoorbeeld --soort {kinds[0]}."
        )
    elif arguments.veld not in (fields := velden_van(kinds[0])):
        near = meant_field(arguments.veld, fields)
        hint = f" {zin('bedoelde', keuzes=f'“{near}”')}" if near else ""
        yield (
            f"“{arguments.veld}” is geen veld dat je bij {kinds[0]} kan melden.{hint} "
            f"Kies uit: {opsomming(sorted(fields))}."
        )
    if arguments.op and arguments.op > today:
        yield f"{arguments.op} ligt in de toekomst. Vandaag is het {today}."


def _change(arguments: argparse.Namespace, data: Path, report: Melding) -> int:
    what = f"“{report.veld}” van {report.soort} {report.id}"
    try:
        before = lees_dossier(data)
        without = afgesloten(before, report.soort, report.id, {report.veld})
        known = without is not before
        if known != arguments.weg:
            print(f"{what} staat {'al' if known else 'niet'} bij de meldingen.", file=sys.stderr)
            return WRONG
        schrijf_dossier(data, before, without if arguments.weg else gemeld(before, report))
    except BewerkenKanNiet as error:
        print(error, file=sys.stderr)
        return WRONG
    print(f"Weggehaald uit {NAAM}: {what}." if arguments.weg else f"Genoteerd in {NAAM}: {what}.")
    return OK
