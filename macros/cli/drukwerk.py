"""`portaal drukwerk`: everything that hangs on a wall or lies on a counter, as PDF.

Exit code 0: everything that was asked is in the folder. 1: a vel could not be made (the others are there), or nothing
was, and the last lines say why. 2: the command was called wrongly. 130: somebody stopped it, and nothing was written.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from .. import history, paths
from ..drukwerk import pango, ronde
from ..drukwerk.drukken import uitslag as alles
from ..drukwerk.soorten import vellen
from ..drukwerk.uitslag import Uitslag
from ..infoblad.blad import infoblad
from ..infoblad.vorm import bestanden
from ..model.base import bedoelde_je
from ..register import Register
from ..schijf import bezet, reden
from ..templates import environment
from ..terugblik import eerder
from ..voortgang import Meld
from .basis import MISUSED, OK, WRONG, Commands, add, register_of

INTERN = "Dit vel is alleen voor de regie. Zet er --intern bij."


def commands(found: Commands) -> None:
    """Add the command of this module."""
    command = add(found, "drukwerk", "Maak affiches, folders, kaarten en bladen als pdf.", run)
    command.usage = "portaal drukwerk MAP [--vel ID [ID ...]] [--intern] [--sinds DAG] [--data MAP]"
    command.add_argument("map", metavar="MAP", help="nieuwe of lege map voor de pdf's; schrijf ze vooraan")
    command.add_argument(
        "--vel", metavar="ID", nargs="+", action="extend", help="alleen deze vellen (standaard: alle)"
    )
    command.add_argument("--intern", action="store_true", help="ook de bladen die alleen voor de regie zijn")
    command.add_argument(
        "--sinds",
        metavar="DAG",
        help="maak ook de tekst voor het infoblad: wat veranderde er sinds die dag (2026-09-01) of die versie in git?",
    )


def voortgang(meld: Meld) -> ronde.Voortgang | None:
    """Return what hears of each vel of a build; without Pango say so once, and return nothing: no vel is made."""
    if missing := pango.ontbreekt():
        print(missing, file=sys.stderr)
        return None
    return lambda number, total, *_: meld("Drukwerk", number, total)


def tell(printed: Uitslag) -> None:
    """Tell how much was printed, and each vel that could not be made."""
    for flaw in printed.gebreken:
        print(flaw, file=sys.stderr)
    print(f"Drukwerk: {_aantal(printed)}.")


def _aantal(printed: Uitslag) -> str:
    made, flaws = len(printed.gemaakt), len({flaw.vel for flaw in printed.gebreken})
    return ("1 pdf" if made == 1 else f"{made} pdf's") + (f", {flaws} niet gelukt" if flaws else "")


def run(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Print the vellen into a folder, with a line for each; exit 1 when one could not be made."""
    start, target = time.monotonic(), Path(arguments.map)
    if taken := bezet(target):
        print(taken, file=sys.stderr)
        return WRONG
    register = register_of(data, today, alles=arguments.intern)
    if not register:
        return WRONG
    unknown = _unknown(register, arguments.vel)
    if unknown and not arguments.intern:
        everything = register_of(data, today, alles=True)
        unknown = INTERN if everything and not _unknown(everything, arguments.vel) else unknown
    if unknown:
        print(unknown, file=sys.stderr)
        return MISUSED
    try:
        texts = _infoblad(register, data, arguments.sinds, today) if arguments.sinds else {}
    except (history.VersieOnbekend, history.NoHistory) as error:
        print(error, file=sys.stderr)
        return MISUSED if isinstance(error, history.VersieOnbekend) else WRONG
    if missing := pango.ontbreekt():
        print(missing, file=sys.stderr)
        return WRONG
    printed = _print(register, arguments.vel)
    pdfs = ((path, content) for path, content in printed.bestanden if path.endswith(".pdf"))
    files = {Path(path).name: content for path, content in pdfs} | texts
    if not _schrijf(files, target):
        return WRONG
    print(f"In {target}: {_aantal(printed)}{_met(texts)} in {time.monotonic() - start:.1f} seconden.")
    return WRONG if printed.gebreken else OK


def _unknown(register: Register, asked: Sequence[str] | None) -> str:
    """Return the refusal of the first id that names no vel."""
    known = [vel.id for vel in vellen(register)]
    for name in asked or ():
        if name not in known:
            near = [one for one in known if one.startswith(name)] or known
            hint = bedoelde_je(name, known) or f" Kies uit: {', '.join(near)}."
            return f"“{name}” is geen vel.{hint}"
    return ""


def _infoblad(register: Register, data: Path, since: str, today: date) -> dict[str, bytes]:
    """Return the files of the text for the council's own paper; raises VersieOnbekend or NoHistory."""
    before = eerder(data, since, today)
    assert before.register is not None, "there is an earlier register, or a reason why not was raised"
    if before.uitleg:
        print(before.uitleg, file=sys.stderr)
    return bestanden(infoblad(register, before.register), environment(paths.OVERRIDES))


def _met(texts: Mapping[str, bytes]) -> str:
    return f", {' en '.join(texts)}" if texts else ""


def _print(register: Register, asked: Sequence[str] | None) -> Uitslag:
    tried = []
    for number, total, one in ronde.een_voor_een(register, asked):
        tried.append(one)
        print(f"{number}/{total}  {one.vel.titel}{'' if one.gemaakt else ': niet gelukt'}", flush=True)
        for flaw in one.gebreken:
            print(flaw, file=sys.stderr)
    return alles(tried)


def _schrijf(files: Mapping[str, bytes], target: Path) -> bool:
    """Write all files, or none: say whether it went well."""
    made = not target.exists()
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (target / name).write_bytes(content)
    except BaseException as error:
        _ruim_op(target, files, made)
        if not isinstance(error, OSError):
            raise
        print(f"In {target} schrijven lukt niet: {reden(error)}. Er staat nu niets.", file=sys.stderr)
        return False
    return True


def _ruim_op(target: Path, names: Iterable[str], whole: bool) -> None:
    """Take away what was written into a folder, and the folder when it was ours."""
    if target.is_dir():
        for name in names:
            (target / name).unlink(missing_ok=True)
        if whole:
            target.rmdir()
