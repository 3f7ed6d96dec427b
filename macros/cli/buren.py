"""`portaal haal-buren`: the last good copy of what each neighbour publishes; the only command that fetches them."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from .. import report
from ..buren.bestand import bezwaar
from ..buren.bewaren import bewaar, canoniek
from ..buren.halen import NietGehaald, haal
from ..buren.lezen import lees
from ..check import check
from ..check.content import Content
from ..load import load
from ..load.buren import LIJST, MAP
from ..load.files import Unreadable, names_below
from ..model import Buurgemeente
from ..problems import Problem
from ..schijf import reden
from ..voortgang import Meld, Voortgang
from ..woorden import datum
from .basis import OK, WRONG, Commands, add

TEGELIJK = 4
"""How many neighbours are asked at the same time: one that is slow holds up no other."""

KIJK_OM_DE = 0.5
"""Seconds between two times that we tell whom we wait for."""


class Geweigerd(Exception):
    """A neighbour's file is not used; each argument is a reason, in Dutch."""


@dataclass(frozen=True)
class Gehaald:
    """What came of one neighbour, to tell."""

    regels: tuple[str, ...]
    gelukt: bool = True


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    add(found, "haal-buren", "Haal het aanbod van de buren uit buren.yaml.", run_haal_buren)


def run_haal_buren(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Fetch each neighbour and keep what is good; a source that fails leaves its last good copy, and the code is 0."""
    source = load(data)
    content, problems = check(source, today)
    wrong = _in_de_lijst(problems)
    if wrong:
        print(*report.errors(wrong), "Er is niets gehaald.", sep="\n", file=sys.stderr)
        return WRONG
    if not content.buren or not content.buren.buren:
        print(f"Er staan geen buren in {LIJST}. Er is niets te halen.")
        return OK
    with Voortgang(sys.stderr) as tell:
        found = _alle(data, content, content.buren.buren, today, tell)
    for one in found:
        print(*one.regels, sep="\n", file=sys.stdout if one.gelukt else sys.stderr)
    return OK


def _in_de_lijst(problems: tuple[Problem, ...]) -> list[Problem]:
    return [one for one in problems if one.severity == "fout" and Path(one.place.file).name == LIJST]


def _alle(
    data: Path, content: Content, neighbours: tuple[Buurgemeente, ...], today: date, tell: Meld
) -> list[Gehaald]:
    """Fetch at the same time, and read and keep one after the other."""
    found: list[Gehaald] = []
    with ThreadPoolExecutor(TEGELIJK) as pool:
        jobs = [(one, pool.submit(haal, one.aanbod, data)) for one in neighbours]
        for number, (one, job) in enumerate(jobs, 1):
            while wait([job], timeout=KIJK_OM_DE).not_done:
                tell("Buren halen", number, len(jobs))
            try:
                found.append(_houd(data, content, one, job.result(), today))
            except (NietGehaald, Geweigerd) as error:
                found.append(Gehaald((*_waarom(one, error), _wat_blijft(content, one)), gelukt=False))
    return found


def _houd(data: Path, content: Content, one: Buurgemeente, inhoud: bytes, today: date) -> Gehaald:
    """Keep what was fetched; raises Geweigerd."""
    told = lees(inhoud, one.naam)
    if told.bestand is None:
        raise Geweigerd(*told.fouten)
    if reason := bezwaar(told.bestand, content.gemeente, today):
        raise Geweigerd(reason)
    home = data / MAP
    try:
        if home.is_dir():
            names_below(home, data)
        changed = bewaar(home / f"{one.id}.json", canoniek(told.bestand))
    except Unreadable as error:
        raise Geweigerd(str(error)) from error
    except OSError as error:
        raise Geweigerd(f"We kunnen de kopie niet bewaren ({reden(error)}).") from error
    count, day = len(told.bestand.aanbod), datum(told.bestand.datum)
    what = "bewaard" if changed else "niets veranderd"
    return Gehaald((f"{one.naam} ({one.id}): {count} keer aanbod, van {day}: {what}.",))


def _waarom(one: Buurgemeente, error: Exception) -> tuple[str, ...]:
    return tuple(f"{one.id}  waarschuwing  {reason}" for reason in error.args)


def _wat_blijft(content: Content, one: Buurgemeente) -> str:
    kept = any(copy.id == one.id for copy in content.kopieen)
    return f"{one.id}: " + ("de vorige kopie blijft staan." if kept else "er is nog geen kopie.")
