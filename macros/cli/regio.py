"""`portaal regio`: one overview of what any number of councils publish, in a folder of its own.

Exit code 0: the overview is there, and names every source that could not be read. 1: not one source could be read, the
list is wrong or the folder is taken; nothing was written. 2: the command was called wrongly.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

from .. import paths, report
from ..check import stops_the_build
from ..model.regio import Regio
from ..nieuw.schrijven import SchrijvenKanNiet, schrijf
from ..regie.basis import aantal
from ..regio.bron import Regiobron
from ..regio.bronnen import bouwstenen, bron_uit_lijst, losse_bron
from ..regio.lijst import lees_lijst
from ..regio.map import bestanden
from ..regio.overzicht import Gemeente, Overzicht, gemeente, overzicht
from ..schijf import bezet
from ..templates import environment
from ..voortgang import Voortgang
from .basis import MISUSED, OK, WRONG, Commands

GEEN_BRON = (
    "Zeg over welke gemeenten het gaat. Bijvoorbeeld portaal regio https://hulp.buurdorp.example/data/v1/aanbod.json "
    "data --map overzicht, of portaal regio --lijst regio.yaml --map overzicht."
)
TEGELIJK = 4
"""How many sources are read at the same time: one that is slow holds up no other."""

NIETS = "Er is niets geschreven."


def commands(found: Commands) -> None:
    """Add the command of this module."""
    text = "Maak één overzicht van de hulp in veel gemeenten."
    command = found.add_parser("regio", help=text, description=text)
    command.usage = "portaal regio [BRON ...] [--lijst BESTAND] --map MAP"
    command.add_argument(
        "bronnen",
        metavar="BRON",
        nargs="*",
        help="het adres van een aanbod.json, dat bestand zelf, of de map met gegevens van een gemeente",
    )
    command.add_argument(
        "--lijst",
        metavar="BESTAND",
        help="lijst met de naam van de regio en haar gemeenten. Bijvoorbeeld regio.yaml",
    )
    command.add_argument("--map", metavar="MAP", required=True, help="nieuwe of lege map voor het overzicht")
    command.set_defaults(run=run, data=None)


def run(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write the overview of all sources, or tell why there is none."""
    target = Path(arguments.map)
    if not arguments.bronnen and not arguments.lijst:
        print(GEEN_BRON, file=sys.stderr)
        return MISUSED
    if taken := bezet(target):
        print(taken, NIETS, sep="\n", file=sys.stderr)
        return WRONG
    return _maak(arguments, target, today)


def _maak(arguments: argparse.Namespace, target: Path, today: date) -> int:
    region, wrong = lees_lijst(Path(arguments.lijst)) if arguments.lijst else (None, [])
    if stops_the_build(wrong):
        print(*report.errors(wrong), NIETS, sep="\n", file=sys.stderr)
        return WRONG
    found = overzicht(
        _gelezen(arguments, region, today), bouwstenen(), today, region.naam if region else None
    )
    if not found.gelezen:
        print(*_opgemerkt(found), f"Geen enkele bron was te lezen. {NIETS}", sep="\n", file=sys.stderr)
        return WRONG
    try:
        schrijf(dict(bestanden(found, environment(paths.OVERRIDES))), target)
    except SchrijvenKanNiet as error:
        print(error, NIETS, sep="\n", file=sys.stderr)
        return WRONG
    for line in _opgemerkt(found):
        print(line, file=sys.stderr)
    print(_verslag(found, target))
    return OK


def _gelezen(arguments: argparse.Namespace, region: Regio | None, today: date) -> list[Gemeente]:
    """Return what every source says: those of the list, then those that were given by themselves."""
    home = Path(arguments.lijst).parent if arguments.lijst else Path()
    ways: list[Callable[[], Regiobron]] = [
        *(partial(bron_uit_lijst, one, home) for one in (region.gemeenten if region else ())),
        *(partial(losse_bron, one, today) for one in arguments.bronnen),
    ]
    found = []
    with Voortgang(sys.stderr) as meld, ThreadPoolExecutor(TEGELIJK) as pool:
        councils = pool.map(lambda way: gemeente(way(), today), ways)
        for number, one in enumerate(councils, 1):
            meld("Bronnen lezen", number, len(ways))
            found.append(one)
    return found


def _opgemerkt(found: Overzicht) -> Iterator[str]:
    """Yield what somebody has to look at: councils of which nobody knows anything, and odd sources."""
    yield from (f"Onbekend: {one.naam}. {one.reden}" for one in found.onbekend)
    yield from found.opmerkingen


def _verslag(found: Overzicht, target: Path) -> str:
    unknown = f", waarvan {len(found.onbekend)} onbekend" if found.onbekend else ""
    count = aantal(len(found.gemeenten), "gemeente", "gemeenten")
    return f"In {target}: {count}{unknown}. Begin bij {target / 'index.html'}."
