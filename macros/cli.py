"""The commands of `portaal`: the only module that prints and sets an exit code."""

from __future__ import annotations

import argparse
import functools
import os
import re
import signal
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from . import agendablad, build, history, paths, rebuild, report, serve, settings, stembestanden
from .check import check, stops_the_build
from .check.pages import check_pages
from .feestdagen import KalenderOnbekend
from .load import load
from .regie.stemmen import ronde
from .register import Register, link
from .terugblik import versie

OK, WRONG, MISUSED = 0, 1, 2
"""Exit codes: all is well, the data or the build are wrong, the command was called wrongly."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = _parser().parse_args(argv)
    try:
        today = settings.today(os.environ)
    except settings.SettingInvalid as error:
        print(error, file=sys.stderr)
        return MISUSED
    data = Path(arguments.data) if arguments.data else settings.data_folder(os.environ)
    try:
        code: int = arguments.run(arguments, data, today)
    except KalenderOnbekend as error:
        print(
            f"{error} Kies een andere dag met PORTAAL_TODAY, of vernieuw het pakket holidays.",
            file=sys.stderr,
        )
        return MISUSED
    return code


class _Help(argparse.HelpFormatter):
    """The help of a command, with a Dutch word in front of how to call it."""

    def add_usage(
        self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        """Write the first line."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that speaks Dutch; its refusals are a sentence of `_port` or `_form` or a hint."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, add_help=False, formatter_class=_Help)
        self._positionals.title, self._optionals.title = "wat", "opties"
        self.add_argument("-h", "--help", action="help", help="deze uitleg")

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong with the call and where the help is, and stop."""
        found = (
            match.expand(text)
            for form, text in _REFUSALS.items()
            if (match := re.fullmatch(form, message, re.DOTALL))
        )
        self.exit(MISUSED, f"{next(found)} Hulp: portaal --help\n")


_REFUSALS = {
    r"argument --\S+: (“.*)": r"\1",
    r".*required: (.+)": r"Er ontbreekt nog: \1.",
    r".*invalid choice: '(.*?)' .*": r"“\1” kennen we niet.",
    r"unrecognized arguments: (.+)": r"“\1” kennen we niet.",
    r"argument (\S+): expected one argument": r"Achter \1 ontbreekt nog iets.",
    r"(.+)": r"Dit commando begrijpen we niet (\1).",
}
"""What argparse says, as a pattern, and what we say instead; the last one fits everything."""


def _parser() -> _Parser:
    parser = _Parser(prog="portaal", description="Het register van digitale hulp nakijken en als site maken.")
    commands = parser.add_subparsers(required=True, metavar="opdracht")
    command = _add(commands, "check", "Kijk alle gegevens na.", run_check)
    command.add_argument(
        "--formaat", type=_form, default="tekst", help="hoe de meldingen eruitzien: tekst, github of json"
    )
    command.add_argument(
        "--sinds",
        metavar="DAG",
        default="HEAD",
        help="dag (2026-09-01) of versie in git om mee te vergelijken (standaard: de laatst bewaarde)",
    )
    command = _add(
        commands,
        "build",
        "Maak de site, strikt nagekeken, en ernaast wat alleen voor de regie is.",
        run_build,
    )
    command.add_argument(
        "--site",
        metavar="MAP",
        type=_site,
        default="site",
        help="map voor de site (standaard: site); MAP-intern komt ernaast",
    )
    command = _add(commands, "serve", "Toon de site op deze computer en volg elke wijziging.", run_serve)
    command.add_argument("--port", metavar="GETAL", type=_port, default=8000, help="poort (standaard: 8000)")
    command.add_argument("--intern", action="store_true", help="toon ook wat alleen voor de regie is")
    command = _add(commands, "pages", "Schrijf alleen wat uit het register komt, zonder MkDocs.", run_pages)
    command.add_argument("map", metavar="MAP", help="map voor de pagina's")
    command = _add(
        commands, "overleg", "Maak het agendablad: wat veranderde er sinds vorige keer?", run_meeting
    )
    command.add_argument(
        "--sinds", metavar="DAG", help="dag (2026-09-01) of versie in git (standaard: het vorige overleg)"
    )
    command = _add(commands, "stemmen", "Tel de stembestanden van een stickerronde.", run_votes)
    command.add_argument("bestanden", metavar="BESTAND", nargs="+", help="stembestanden (JSON of YAML)")
    return parser


def _form(text: str) -> str:
    if text not in report.FORMATS:
        raise argparse.ArgumentTypeError(f"“{text}” is geen formaat. Kies uit: {', '.join(report.FORMATS)}.")
    return text


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"“{text}” is geen poort. Kies een getal van 1024 tot 65535.")
    return int(text)


def _site(text: str) -> str:
    if Path(text).name in ("", ".."):
        raise argparse.ArgumentTypeError(
            f"“{text}” kan de map voor de site niet zijn. Kies een map voor de site alleen. Bijvoorbeeld --site site."
        )
    return text


def _add(commands: argparse._SubParsersAction[_Parser], name: str, text: str, run: object) -> _Parser:
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument(
        "--data", metavar="MAP", help="map met de gegevens (standaard: PORTAAL_DATA, anders data)"
    )
    command.set_defaults(run=run)
    return command


def run_check(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell every problem in the data; 0 only without a fout."""
    try:
        with history.earlier(data, versie(data, arguments.sinds, today)) as before:
            content, problems = check(load(data), today, load(before))
    except history.NoHistory as error:
        print(f"Of er adressen wegvielen, keken we niet na. {error}", file=sys.stderr)
        content, problems = check(load(data), today)
    problems += check_pages(paths.DOCS, content, today)
    print(report.FORMATS[arguments.formaat](problems))
    return WRONG if stops_the_build(problems) else OK


def run_build(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Build the site; a failure leaves the last good one in place."""
    start = time.monotonic()
    site = Path(arguments.site)
    intern = site.with_name(f"{site.name}-intern")
    outcome = build.build(data, site, today, intern)
    _tell(outcome)
    if outcome.ok:
        print(
            f"De site staat in {arguments.site}/: {outcome.pages} pagina's in {time.monotonic() - start:.1f} seconden."
        )
    if outcome.intern:
        print(f"Alleen voor de regie: {intern}/. Zet die map nergens online.")
    return OK if outcome.ok else WRONG


def _tell(outcome: build.Outcome) -> None:
    if not outcome.ok:
        for problem in report.errors(outcome.problems):
            print(problem, file=sys.stderr)
        for message in outcome.messages:
            print(message, file=sys.stderr)
        print("Er is niets geschreven. Wat er al stond, staat er nog.", file=sys.stderr)
        return
    if outcome.problems:
        print(f"{report.summary(outcome.problems)} Lees ze met: make check")


def run_serve(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Serve the site on this machine until it is stopped; a server left on overnight moves on with the date."""

    make = build.build_intern if arguments.intern else build.build

    def builder(target: Path) -> rebuild.Outcome:
        outcome = make(data, target, settings.today(os.environ))
        lines = [*map(str, report.errors(outcome.problems)), *outcome.messages]
        return rebuild.Outcome(outcome.ok, tuple(lines), outcome.base)

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    watched = [
        data,
        paths.DOCS,
        paths.OVERRIDES,
        paths.MKDOCS,
        paths.BOUWSTENEN,
        paths.TAAL,
        paths.WOORDENLIJST,
        paths.SYNONIEMEN,
        paths.TOETS,
    ]
    try:
        serve.serve(builder, watched, "127.0.0.1", arguments.port, functools.partial(print, flush=True))
    except serve.NoPortFree as error:
        print(error, file=sys.stderr)
        return WRONG
    return OK


def run_pages(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write every file that the register fills into a folder."""
    outcome = build.write_pages(data, Path(arguments.map), today)
    _tell(outcome)
    if outcome.ok:
        print(f"{outcome.pages} pagina's geschreven in {arguments.map}/.")
    return OK if outcome.ok else WRONG


def run_votes(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell the three heaps of a sticker round, or every reason to refuse a vote file."""
    register = _register(data, today)
    if not register:
        return WRONG
    rules = ronde(register)
    reading = stembestanden.lees(map(Path, arguments.bestanden), rules)
    print(*sorted(reading.problemen), sep="\n", end="\n" if reading.problemen else "", file=sys.stderr)
    if stops_the_build(reading.problemen):
        print("Er is niets geteld.", file=sys.stderr)
        return WRONG
    print(*stembestanden.verslag(rules, reading.stemmen), sep="\n")
    return OK


def run_meeting(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell the agenda sheet since the last meeting, a day or a version, ready to paste in a mail."""
    register = _register(data, today)
    if not register:
        return WRONG
    try:
        print(agendablad.agendablad(data, register, arguments.sinds), end="")
    except history.NoHistory as error:
        print(error, file=sys.stderr)
        return WRONG
    return OK


def _register(data: Path, today: date) -> Register | None:
    """Return the register of `data`; where it holds mistakes, tell them and return nothing."""
    content, problems = check(load(data), today)
    if not stops_the_build(problems):
        return link(content, today)
    print(*report.errors(problems), sep="\n", file=sys.stderr)
    return None
