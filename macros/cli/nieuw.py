"""`portaal nieuw`: the repository folder of a new council, from a few answers.

Exit code 0: the folder is there. 1: it cannot be written. 2: an answer is wrong, each with its own line. 130: somebody
stopped it. After 1, 2 and 130 nothing is written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ..load.characters import MAX_BYTES
from ..nieuw import bestanden, bron
from ..nieuw.antwoorden import Antwoorden
from ..nieuw.schrijven import SchrijvenKanNiet, begin_git, schrijf
from ..nieuw.vragen import VRAGEN, Bezwaar, Vraag, bezwaren, met
from ..schijf import bezet, reden
from .basis import MISUSED, OK, WRONG, Commands, add


def commands(found: Commands) -> None:
    """Add the command of this module."""
    command = add(found, "nieuw", "Maak de map van een nieuwe gemeente, met haar eigen gegevens.", run_nieuw)
    command.add_argument("naam", metavar="NAAM", help="de naam van de gemeente, zonder het woord gemeente")
    command.add_argument("--map", metavar="MAP", required=True, help="nieuwe of lege map voor de gemeente")
    for vraag in VRAGEN:
        command.add_argument(
            f"--{vraag.naam}",
            metavar="BESTAND" if vraag.naam == "logo" else "TEKST",
            action="append" if vraag.veel else "store",
            help=vraag.hulp,
        )
    command.add_argument(
        "--programma",
        metavar="BRON",
        type=_bron,
        help="waar het programma vandaan komt, zoals pip het leest (standaard: waar dit programma vandaan kwam)",
    )
    command.add_argument(
        "--niet-interactief", action="store_true", help="vraag niets: wat je niet meegaf, blijft leeg"
    )


def _bron(text: str) -> str:
    """Return a source as it goes in programma.txt; a file by its whole path, for the new folder is elsewhere."""
    try:
        line = bron.regel(text)
        return str(Path(line).resolve()) if Path(line).is_file() else line
    except bron.BronOnbekend:
        raise argparse.ArgumentTypeError(
            f"“{text}” is geen bron van het programma. Schrijf één regel. Bijvoorbeeld {bron.VOORBEELD}."
        ) from None


_STIL = (
    "Hier kan niemand een vraag beantwoorden. Zet er --niet-interactief bij: wat je niet meegeeft, blijft dan leeg. "
    "Er is niets geschreven."
)


def run_nieuw(arguments: argparse.Namespace, _: Path, today: date) -> int:
    """Make the folder; wrong answers are told all at once, or asked again where somebody can answer."""
    target = Path(arguments.map)
    if taken := bezet(target):
        print(taken, file=sys.stderr)
        return WRONG
    answers, wrong = _gegeven(arguments)
    wrong += bezwaren(answers, today)
    if wrong:
        for one in wrong:
            print(f"{'NAAM' if one.vraag == 'naam' else f'--{one.vraag}'}: {one.tekst}", file=sys.stderr)
        print("Er is niets geschreven.", file=sys.stderr)
        return MISUSED
    if not arguments.niet_interactief:
        if not sys.stdin.isatty():
            print(_STIL, file=sys.stderr)
            return MISUSED
        try:
            answers = _gevraagd(arguments, answers, today)
        except EOFError:
            raise KeyboardInterrupt from None
    source = arguments.programma or bron.van_dit_programma()
    program = bestanden.programma()
    files = {
        **bestanden.eigen(answers, source, today),
        **program,
        bestanden.MANIFEST: bestanden.manifest(program),
    }
    try:
        schrijf(files, target)
    except SchrijvenKanNiet as error:
        print(error, "Er is niets geschreven.", sep="\n", file=sys.stderr)
        return WRONG
    _vertel(target, answers, source, begin_git(target))
    return OK


def _gegeven(arguments: argparse.Namespace) -> tuple[Antwoorden, list[Bezwaar]]:
    """Return the answers that came along as options, and why the logo cannot be read."""
    answers, wrong = Antwoorden(_net(arguments.naam)), list[Bezwaar]()
    for vraag in VRAGEN:
        try:
            answers = _met(answers, vraag, getattr(arguments, vraag.naam) or "")
        except GeenLogo as error:
            wrong.append(Bezwaar(vraag.naam, str(error)))
    return answers, wrong


def _met(answers: Antwoorden, vraag: Vraag, typed: str | list[str]) -> Antwoorden:
    """Return the answers with one more; raises GeenLogo."""
    if vraag.veel:
        return met(answers, vraag.naam, tuple(filter(None, map(_net, typed))))
    text = _net(str(typed))
    return met(answers, vraag.naam, _logo(text) if vraag.naam == "logo" and text else text)


class GeenLogo(Exception):
    """The file with the logo cannot be read; the text says why."""


def _logo(name: str) -> str:
    """Return the text of the svg in a file."""
    try:
        with Path(name).expanduser().open("rb") as stream:
            svg = stream.read(MAX_BYTES + 1)
        if len(svg) > MAX_BYTES:
            raise GeenLogo(f"“{name}” is te groot. Vraag een eenvoudiger svg aan je vormgever.")
        return svg.decode()
    except RuntimeError:
        raise GeenLogo(f"“{name}” staat niet op deze computer. Bijvoorbeeld logo.svg.") from None
    except OSError as error:
        raise GeenLogo(f"“{name}” kunnen we niet lezen ({reden(error)}). Bijvoorbeeld logo.svg.") from None
    except UnicodeDecodeError:
        raise GeenLogo(f"“{name}” is geen svg. Vraag het logo als svg aan je vormgever.") from None


def _net(text: str) -> str:
    """Return what somebody typed on one line, each byte that is no letter as the sign of a lost one."""
    return " ".join(text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())


def _gevraagd(arguments: argparse.Namespace, answers: Antwoorden, today: date) -> Antwoorden:
    """Ask what was not given, each question until its answer holds; an empty answer stays open."""
    print("Weet je iets niet? Druk dan op Enter: je vult het later in.")
    for vraag in VRAGEN:
        if not getattr(arguments, vraag.naam):
            answers = _antwoord(answers, vraag, today, input)
    return answers


def _antwoord(answers: Antwoorden, vraag: Vraag, today: date, lees: Callable[[str], str]) -> Antwoorden:
    while True:
        typed = lees(f"{vraag.tekst}{' Zet er een komma tussen.' if vraag.veel else ''} ")
        try:
            found = _met(answers, vraag, typed.split(",") if vraag.veel else typed)
            wrong = [one.tekst for one in bezwaren(found, today) if one.vraag == vraag.naam]
        except GeenLogo as error:
            wrong = [str(error)]
        if not wrong:
            return found
        print(*wrong, sep="\n", file=sys.stderr)


def _vertel(target: Path, answers: Antwoorden, source: str, git: bool) -> None:
    print(f"Het portaal van {answers.naam} staat klaar in {target}.")
    if "file:" in source or source.startswith("/"):
        print(
            f"Het programma komt van deze computer ({source}). Elders vindt niemand het: pas dan programma.txt aan."
        )
    if not git:
        print("Zet de map nog in git: git init. Git ontbreekt hier, of weigerde het.")
    print(
        "Zo ga je verder:",
        f"  cd {target}",
        "  make serve     toont de site op deze computer",
        "  make test      kijkt alles na",
        "Lees daarna README.md: daar staat wat je eerst invult.",
        sep="\n",
    )
