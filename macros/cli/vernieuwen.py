"""`portaal vernieuw`: a newer version of the program in the folder of a council, once it shows that it can read the data.

The version that is there gets the newer one aside; the newer one then looks at the data and takes its place. Exit code
0: it is there, or was already. 1: it is not, and the last lines say why. 2: the command was called wrongly. 130: somebody
stopped it. After 1, 2 and 130 all is as it was.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

from ..nieuw import bestanden, bron, halen
from ..nieuw.overnemen import maak_plan, neem_over
from ..nieuw.vernieuwen import ManifestOnleesbaar
from ..schijf import reden
from ..versie import VERSIE
from . import keuren
from .basis import MISUSED, OK, WRONG, Commands, add

NIETS = "Er is niets veranderd."


def commands(found: Commands) -> None:
    """Add the command of this module."""
    command = add(
        found,
        "vernieuw",
        "Neem een nieuwere versie van het programma, als ze de gegevens aankan.",
        run_vernieuw,
    )
    command.add_argument(
        "--versie", metavar="VERSIE", default="", help="welke versie (standaard: de jongste)"
    )
    command.add_argument(
        "--bron", metavar="BRON", default="", help="een andere plek van het programma, zoals pip het leest"
    )
    command.add_argument("--overnemen", metavar="MAP", default="", help=argparse.SUPPRESS)


def run_vernieuw(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Get the version that was asked for and let it take over; or, as that version, take over."""
    folder = Path.cwd()
    if arguments.overnemen:
        return _neem_over(folder, Path(arguments.overnemen), arguments.bron, data, today)
    if arguments.versie and arguments.bron:
        print("Kies VERSIE of BRON, niet allebei. " + NIETS, file=sys.stderr)
        return MISUSED
    if not (folder / bestanden.BRONREGEL).is_file():
        print(
            f"Hier staat geen {bestanden.BRONREGEL}. Deze opdracht werkt in de map van een gemeente, die je maakt met: "
            "portaal nieuw NAAM --map MAP",
            file=sys.stderr,
        )
        return MISUSED
    aside = folder / halen.OPZIJ
    try:
        old = bron.regel((folder / bestanden.BRONREGEL).read_text("utf-8"))
        asked = bron.regel(arguments.bron) if arguments.bron else _gevraagd(old, arguments.versie)
        changed = _onbewaard(folder)
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir()
        return _vernieuw(folder, data, old, asked, changed)
    except (bron.BronOnbekend, halen.HalenKanNiet) as error:
        print(error, NIETS, sep="\n", file=sys.stderr)
        return WRONG
    except (OSError, UnicodeDecodeError) as error:
        why = reden(error) if isinstance(error, OSError) else "programma.txt is geen tekst in UTF-8"
        print(f"Vernieuwen lukt niet ({why}).", NIETS, sep="\n", file=sys.stderr)
        return WRONG
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _gevraagd(old: str, version: str) -> str:
    return bron.met_versie(old, version) if version else bron.jongste(old)


def _vernieuw(folder: Path, data: Path, old: str, asked: str, changed: list[str]) -> int:
    """Get what was asked for; where that is another version, let it take over and tell what to keep in git."""
    aside = folder / halen.OPZIJ
    print(f"Het programma halen: {asked} …", flush=True)
    wheel = halen.haal(asked, folder, aside) if asked != old else None
    version = halen.versie_van(wheel) if wheel else VERSIE
    line = f"{bron.PAKKET}=={version}" if asked == bron.PAKKET else asked
    if wheel is None or line == old:
        print(f"Je hebt die versie al: {VERSIE}. {NIETS}")
        return OK
    if bron.volgorde(version) < bron.volgorde(VERSIE):
        print(f"Let op: {version} is ouder dan {VERSIE}, die je nu hebt.")
    portaal = halen.zet_klaar(wheel, aside)
    words = ["vernieuw", "--overnemen", str(aside), f"--bron={line}", "--data", str(data)]
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    code = subprocess.run([portaal, *words], cwd=folder, env=environ, check=False).returncode
    if code == OK:
        _bewaar(version, changed)
    return code


def _neem_over(folder: Path, aside: Path, line: str, data: Path, today: date) -> int:
    """Take the place of the older version, when the data and every page of the site are well."""
    print(f"Versie {VERSIE} kijkt de gegevens na en maakt een proef van de site …", flush=True)
    if not keuren.proef(data, today).ok:
        print(f"Deze versie kan je gegevens zo niet aan. {NIETS}", file=sys.stderr)
        return WRONG
    try:
        new = bestanden.programma()
        work = maak_plan(folder, new)
        neem_over(folder, aside, line, new, work)
    except ManifestOnleesbaar as error:
        print(error, NIETS, sep="\n", file=sys.stderr)
        return WRONG
    except OSError as error:
        print(f"De nieuwe bestanden schrijven lukt niet ({reden(error)}).", NIETS, sep="\n", file=sys.stderr)
        return WRONG
    print(*work.regels(), f"Het programma is nu versie {VERSIE}. Je gegevens zijn niet veranderd.", sep="\n")
    return OK


def _onbewaard(folder: Path) -> list[str]:
    """Return which files git does not hold as they are; none without git."""
    try:
        run = subprocess.run(
            ["git", "status", "--porcelain"], cwd=folder, capture_output=True, text=True, check=False
        )
    except OSError:
        return []
    return [line[3:] for line in run.stdout.splitlines()]


def _bewaar(version: str, changed: list[str]) -> None:
    if changed:
        shown = ", ".join(changed[:5]) + (" …" if len(changed) > 5 else "")
        print(f"Deze bestanden had je al veranderd en nog niet bewaard in git: {shown}. Kijk ze apart na.")
    print(
        f"Kijk na wat veranderde met: git diff. Bewaar het met: git add --all && git commit -m 'Programma {version}'"
    )
