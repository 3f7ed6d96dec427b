"""`portaal nazicht`: the round of questions to partners, as mails and sheets in a folder or as the tick list of an issue."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from .. import history, paths, report
from ..check import check, stops_the_build
from ..check.content import Content
from ..load import load
from ..nazichtronde.adressen import NAAM, adressen, bestand
from ..nazichtronde.map import bestanden
from ..nazichtronde.ronde import Brief, Vinklijst, brieven, vinklijst
from ..nazichtronde.vinkjes import als_json, als_markdown
from ..regie.basis import aantal
from ..register import Register, link
from ..schijf import reden
from ..templates import environment
from .basis import MISUSED, OK, WRONG, Commands, add

FORMATEN: dict[str, Callable[[Vinklijst], str]] = {"markdown": als_markdown, "json": als_json}
"""How the tick list can be told."""

VOORBEELD = Path("nazicht/november")
"""A folder for the mails and sheets, below what git leaves out."""


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(
        found, "nazicht", "Vraag partners of alles nog klopt: mails, bladen en een lijst.", run_round
    )
    command.add_argument(
        "map", metavar="MAP", nargs="?", help="nieuwe of lege map voor de mails en de bladen"
    )
    command.add_argument(
        "--ronde",
        metavar="DAG",
        type=_day,
        help="dag waarop de ronde begon (standaard: vandaag). Bijvoorbeeld 2026-11-01",
    )
    command.add_argument(
        "--herinnering", action="store_true", help="vraag opnieuw aan wie nog zweeg, op het tweede adres"
    )
    command.add_argument(
        "--formaat", metavar="VORM", type=_form, help="toon de afvinklijst: markdown of json"
    )
    command.add_argument(
        "--klaar", action="store_true", help="zeg alleen of alles beantwoord is (0 is ja, 1 is nee)"
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is geen datum. Bijvoorbeeld 2026-11-01.") from None


def _form(text: str) -> str:
    if text not in FORMATEN:
        raise argparse.ArgumentTypeError(f"“{text}” is geen formaat. Kies uit: {', '.join(FORMATEN)}.")
    return text


def run_round(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write the mails and sheets of a round, or tell its tick list."""
    if refused := _refusal(arguments, today):
        print(refused, file=sys.stderr)
        return MISUSED
    content, problems = check(load(data), today)
    if stops_the_build(problems):
        print(*report.errors(problems), sep="\n", file=sys.stderr)
        return WRONG
    begin = link(content, arguments.ronde or today)
    if arguments.map:
        return _folder(arguments, data, content, begin, link(content, today))
    return _list(arguments, vinklijst(begin, today))


def _refusal(arguments: argparse.Namespace, today: date) -> str | None:
    """Return why the call makes no sense, if so."""
    asks_list = bool(arguments.formaat or arguments.klaar)
    if bool(arguments.map) == asks_list:
        return (
            "Kies één van de twee: een map voor de mails en bladen, of de afvinklijst. "
            "Bijvoorbeeld portaal nazicht nazicht/november, of portaal nazicht --formaat markdown --ronde 2026-11-01."
        )
    if arguments.herinnering and not arguments.ronde:
        return "Zeg wanneer de ronde begon. Bijvoorbeeld --ronde 2026-11-01."
    if arguments.herinnering and asks_list:
        return "Een herinnering is een map met mails. Bijvoorbeeld portaal nazicht nazicht/opnieuw --herinnering --ronde 2026-11-01."
    if arguments.ronde and arguments.ronde > today:
        return f"{arguments.ronde} ligt in de toekomst. Vandaag is het {today}."
    return None


def _list(arguments: argparse.Namespace, found: Vinklijst) -> int:
    if arguments.formaat:
        print(FORMATEN[arguments.formaat](found), end="" if arguments.formaat == "markdown" else "\n")
    elif arguments.klaar:
        told = f"{found.gedaan} van de {found.totaal} beantwoord."
        print(told if found.totaal else "Er is niets na te kijken.")
    return WRONG if arguments.klaar and not found.klaar else OK


def _folder(
    arguments: argparse.Namespace, data: Path, content: Content, begin: Register, register: Register
) -> int:
    local, target = bestand(data), Path(arguments.map)
    found, problems = adressen(local, register.actoren)
    reasons = [*map(str, problems), *_private(local, target)]
    if reasons:
        print(*reasons, "Er is niets geschreven.", sep="\n", file=sys.stderr)
        return WRONG
    letters = brieven(begin, found, herinnering=arguments.herinnering)
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, text in bestanden(letters, register, environment(paths.OVERRIDES)):
            (target / name).write_bytes(text)
    except OSError as error:
        print(f"In {target} kunnen we niet schrijven ({reden(error)}). Kies een andere map.", file=sys.stderr)
        return WRONG
    print(_told(letters, target))
    return OK


def _private(local: Path, target: Path) -> list[str]:
    """Return why this would publish what is private, or overwrite what is there."""
    reasons = []
    if local.exists() and history.neemt_mee(local):
        reasons.append(
            f"{NAAM} bevat adressen van mensen en zou in git terechtkomen. Zet de regel {NAAM} in .gitignore. "
            f"Zit het al in git? Haal het eruit met: git rm --cached {NAAM}"
        )
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        reasons.append(f"{target} is geen lege map. Kies een nieuwe. Bijvoorbeeld {_vrij(target)}.")
    elif history.neemt_mee(target / "index.html"):
        reasons.append(
            f"Wat in {target} komt, zou met de adressen in git terechtkomen. Kies een map onder nazicht/. "
            f"Bijvoorbeeld {_vrij(VOORBEELD)}."
        )
    return reasons


def _vrij(folder: Path) -> Path:
    """Return a folder that is not there yet, with a name like this one."""
    like = folder if folder.is_dir() and folder.name not in ("", "..") else VOORBEELD
    names = (like, *(like.with_name(f"{like.name}-{number}") for number in range(2, 100)))
    return next(name for name in names if not name.exists())


def _told(letters: tuple[Brief, ...], target: Path) -> str:
    if not letters:
        return f"Er is niets na te kijken. In {target}/ staat alleen een leeg overzicht."
    by_mail = sum(letter.mail is not None for letter in letters)
    return (
        f"{aantal(len(letters), 'actor', 'actoren')} om te vragen: {aantal(by_mail, 'mail', 'mails')} en "
        f"{aantal(len(letters), 'blad', 'bladen')}. Begin bij {target}/index.html."
    )
