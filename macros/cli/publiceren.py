"""`portaal publiceer`: the site online, whole or not at all, and back to the one before.

Exit code 0: the new site is online. 1: it is not, and the last line says why. 2: the command was called wrongly.
130: somebody stopped it. After 1 and 2 the site that was online still is; after 130 the last line says which one is.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from .. import report
from ..agenda import BRUSSEL
from ..publiceren.doel import Bezet, GeenDoel, moment, online
from ..publiceren.publiceren import ga_terug, publiceer
from ..publiceren.uitgave import Onleesbaar
from ..publiceren.weigeringen import Opties
from ..schijf import reden
from ..voortgang import Voortgang
from ..woorden import datum, uur
from . import drukwerk
from .basis import MISUSED, OK, WRONG, Commands, add


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(
        found,
        "publiceer",
        "Zet de site online in de map waar de webserver naar kijkt: helemaal, of niet.",
        run_publiceer,
    )
    command.add_argument("doel", metavar="DOEL", help="map voor de uitgaven; de webserver toont DOEL/huidig")
    command.add_argument("--terug", action="store_true", help="zet de vorige uitgave terug online")
    command.add_argument("--proef", action="store_true", help="ook als dit nog een proefversie is")
    command.add_argument(
        "--minder", action="store_true", help="ook als er meer dan een vijfde van het register weg is"
    )
    command.add_argument(
        "--mag-weg",
        metavar="ADRES",
        nargs="+",
        action="extend",
        default=[],
        type=_adres,
        help="pagina's die mogen verdwijnen. Bijvoorbeeld aanbod/digicafe/",
    )


def _adres(text: str) -> str:
    """Return an address as we write it: `aanbod/x/`, for `/aanbod/x` and `aanbod/x/index.html` too."""
    page = text.removesuffix("index.html").strip("/")
    return page if not page or page.endswith(".html") else f"{page}/"


def run_publiceer(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Publish the site, or go back; a failure leaves what was online."""
    folder = Path(arguments.doel)
    options = Opties(arguments.proef, arguments.minder, frozenset(arguments.mag_weg))
    if arguments.terug and options != Opties():
        print("Bij --terug hoort niets anders: het toont wat al eens online stond.", file=sys.stderr)
        return MISUSED
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    before = _online(folder)
    try:
        reasons = _terug(folder) if arguments.terug else _vooruit(data, folder, today, options)
    except (Bezet, GeenDoel, Onleesbaar) as error:
        reasons = [str(error)]
    except OSError as error:
        reasons = [f"In {folder} lezen of schrijven lukt niet: {reden(error)}."]
    except BaseException:
        print(_stand(before, _online(folder)), file=sys.stderr)
        raise
    if not reasons:
        return OK
    _weiger(reasons, _stand(before, _online(folder)))
    return WRONG


def _vooruit(data: Path, folder: Path, today: date, options: Opties) -> Sequence[str]:
    """Publish; return why not, if so."""
    start, now = time.monotonic(), datetime.now(BRUSSEL).replace(microsecond=0)
    with Voortgang(sys.stderr) as meld:
        outcome = publiceer(data, folder, today, now, options, drukwerk.voortgang(meld), meld)
    if outcome.uitgave is None:
        return [*map(str, report.errors(outcome.problems)), *outcome.redenen]
    print(
        *report.verklaring(outcome.problems),
        f"Online: {len(outcome.uitgave.paginas)} pagina's in {time.monotonic() - start:.1f} seconden. "
        f"Nieuwe of gewijzigde bestanden: {outcome.anders}. {report.summary(outcome.problems)}",
        sep="\n",
    )
    if outcome.drukwerk:
        drukwerk.tell(outcome.drukwerk)
    if outcome.let_op:
        print(f"Let op: {outcome.let_op}", file=sys.stderr)
    return ()


def _terug(folder: Path) -> Sequence[str]:
    """Go back; return why not, if so."""
    naam = ga_terug(folder)
    if naam is None:
        return ["Er is geen vorige uitgave bewaard."]
    print(
        f"Terug online: de site van {_moment(naam)}. "
        "Zodra je opnieuw publiceert, ook 's nachts vanzelf, komt het register van dan online. Verbeter het dus eerst."
    )
    return ()


def _weiger(reasons: Sequence[str], stand: str) -> None:
    if len(reasons) > 1:
        print(*reasons, sep="\n", file=sys.stderr)
        reasons = [f"lees de {len(reasons)} redenen hierboven."]
    print(f"Niet gepubliceerd: {reasons[0]} {stand}", file=sys.stderr)


def _online(folder: Path) -> str | None:
    try:
        return online(folder)
    except (GeenDoel, OSError):
        return None


def _stand(before: str | None, now: str | None) -> str:
    """Say which site people see."""
    if now != before:
        return "De nieuwe site staat wel online."
    return f"De site van {_moment(now)} blijft staan." if now else "Er staat nog geen uitgave online."


def _moment(naam: str) -> str:
    when = moment(naam).astimezone(BRUSSEL)
    return f"{datum(when.date())} om {uur(when.hour * 60 + when.minute)}"
