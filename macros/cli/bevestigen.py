"""`portaal bevestig`: write down that somebody checked entries of the register."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from pydantic_core import PydanticCustomError

from ..bevestigen import BRONNEN, BevestigenKanNiet, Feit, Gelezen, Nazicht, Punt, bevestig, verslag, zoek
from ..bewerken import BewerkenKanNiet, Dossier, lees_dossier, proefmap, schrijf_dossier
from ..check import check, privacy
from ..check.content import Content
from ..load import load
from ..meldingen import NAAM
from ..model.base import bedoelde_je, lees_datum
from ..model.keuzes import Nakijkwijze, Status
from ..model.soorten import LIJSTEN
from ..problems import Problem, Severity
from .basis import OK, WRONG, Commands, add

_WIJZEN = (*(way.value for way in Nakijkwijze), *BRONNEN)


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(
        found, "bevestig", "Schrijf op dat iemand iets nakeek: wanneer, hoe en door wie.", run_confirm
    )
    command.add_argument(
        "ids", metavar="ID", nargs="+", help="wat nagekeken is. Bijvoorbeeld digipunt-bibliotheek"
    )
    command.add_argument(
        "--hoe",
        type=_wijze,
        required=True,
        help="telefoon, bezoek of mail; website of document wordt een bron",
    )
    command.add_argument(
        "--door", metavar="ACTOR", help="id van de actor die nakeek, nooit de naam van een mens"
    )
    command.add_argument("--functie", help="functie van wie nakeek. Bijvoorbeeld onthaal")
    command.add_argument("--op", metavar="DAG", type=_dag, help="dag van het nazicht (standaard: vandaag)")
    command.add_argument("--soort", type=_soort, help="aanbod, plaats of actor, als een id vaker voorkomt")
    command.add_argument("--titel", help="titel van de website of het document")
    command.add_argument("--link", help="webadres van de website of het document")


def run_confirm(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write down one check or source at each entry, or at none; tell what changed and until when it counts."""
    try:
        before = lees_dossier(data)
        fact = _feit(arguments, before, today)
        points = zoek(before, arguments.ids, arguments.soort)
        after = bevestig(before, points, fact, today)
        lines = verslag(_gekeurd(data, after, today), points, fact, today)
        written = schrijf_dossier(data, before, after)
    except (BewerkenKanNiet, BevestigenKanNiet) as error:
        print(error, "Er is niets veranderd.", sep="\n", file=sys.stderr)
        return WRONG
    if before.bestanden.get(NAAM) != after.bestanden.get(NAAM):
        lines.append("Wat daarover gemeld was, is nu afgehandeld.")
    lines += _nog_te_kiezen(after, points)
    print(*lines, sep="\n")
    print(f"Bewaard in {' en '.join(written)}." if written else "Dat stond er al: er is niets veranderd.")
    return OK


def _nog_te_kiezen(dossier: Dossier, points: Iterable[Punt]) -> Iterator[str]:
    """Yield a tip for each offer that was taken over: a check alone does not bring it into a list."""
    for point in points:
        if point.soort == "aanbod" and dossier.waarde(point.soort, point.id, "status") == Status.NA_TE_KIJKEN:
            yield f"{point.id} staat nog op na te kijken, dus in geen enkele lijst. Kies nu wat klopt. Bijvoorbeeld status: actief."


def _gekeurd(data: Path, na: Dossier, today: date) -> Content:
    """Return what the data will say.

    Raises BevestigenKanNiet when they get a fout, or something of a person, that they do not have now: git
    keeps a name for ever.
    """
    known = _bezwaren(*check(load(data), today), today)
    with proefmap(data, na) as copy:
        content, problems = check(load(copy, data), today)
    found = _bezwaren(content, problems, today)
    new = Counter(problem.text for problem in found) - Counter(problem.text for problem in known)
    if new:
        told = (problem for problem in found if problem.text in new)
        raise BevestigenKanNiet(*dict.fromkeys(map(_verteld, told)))
    return content


def _bezwaren(content: Content, problems: Iterable[Problem], today: date) -> list[Problem]:
    """Return every fout, and all that looks like something of a person."""
    wrong = [problem for problem in problems if problem.severity is Severity.FOUT]
    return [*wrong, *(problem for rule in privacy.RULES for problem in rule(content, today))]


def _verteld(problem: Problem) -> str:
    """Return a problem with its line, or without one where it is about what was typed."""
    return str(problem) if problem.severity is Severity.FOUT else problem.text


def _feit(arguments: argparse.Namespace, dossier: Dossier, today: date) -> Feit:
    """Return the check or the source that the options describe; raises BevestigenKanNiet."""
    day = arguments.op or today
    if arguments.hoe in BRONNEN:
        if arguments.functie:
            raise BevestigenKanNiet(
                "--functie hoort bij een nazicht: telefoon, bezoek of mail. Laat het hier weg."
            )
        if not arguments.titel:
            raise BevestigenKanNiet(
                "Van een website of document geef je de titel. Bijvoorbeeld --titel 'Folder Digipunt'."
            )
        return Gelezen(day, arguments.titel, arguments.link)
    if arguments.titel or arguments.link:
        raise BevestigenKanNiet(
            "--titel en --link horen bij website of document. Laat ze weg, of kies --hoe website."
        )
    if not arguments.door:
        known = dossier.ids("actor")
        example = f" Bijvoorbeeld --door {known[0]}." if known else ""
        raise BevestigenKanNiet(f"Wie keek na? Zet er het id van een actor bij.{example}")
    return Nazicht(day, Nakijkwijze(arguments.hoe), arguments.door, arguments.functie)


def _wijze(text: str) -> str:
    return _uit(text, _WIJZEN, "manier om na te kijken")


def _soort(text: str) -> str:
    return _uit(text, tuple(LIJSTEN), "soort")


def _uit(text: str, known: tuple[str, ...], what: str) -> str:
    if text not in known:
        hint = bedoelde_je(text, list(known))
        raise argparse.ArgumentTypeError(f"“{text}” is geen {what}. Kies uit: {', '.join(known)}.{hint}")
    return text


def _dag(text: str) -> date:
    try:
        day: date = lees_datum(text)
    except PydanticCustomError as error:
        raise argparse.ArgumentTypeError(error.message()) from None
    return day
