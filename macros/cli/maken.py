"""`portaal build`, `serve` and `pages`: the site, whole or in part."""

from __future__ import annotations

import argparse
import functools
import os
import signal
import sys
import time
from datetime import date
from pathlib import Path

from .. import build, heel, paths, report, serve, settings, vlug
from ..voortgang import Voortgang
from . import drukwerk
from .basis import OK, WRONG, Commands, add


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(
        found,
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
    command = add(found, "serve", "Toon de site op deze computer en volg elke wijziging.", run_serve)
    command.add_argument("--port", metavar="GETAL", type=_port, default=8000, help="poort (standaard: 8000)")
    command.add_argument("--intern", action="store_true", help="toon ook wat alleen voor de regie is")
    command = add(found, "pages", "Schrijf alleen wat uit het register komt, zonder MkDocs.", run_pages)
    command.add_argument("map", metavar="MAP", help="map voor de pagina's")


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


def run_build(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Build the site; a failure leaves the last good one in place."""
    start = time.monotonic()
    site = Path(arguments.site)
    intern = site.with_name(f"{site.name}-intern")
    with Voortgang(sys.stderr) as meld:
        outcome = build.build(
            data, site, today, intern, druk=drukwerk.voortgang(meld), geschiedenis=True, meld=meld
        )
    _tell(outcome, data)
    if outcome.ok:
        print(
            f"De site staat in {arguments.site}/: {outcome.pages} pagina's in {time.monotonic() - start:.1f} seconden."
        )
    if outcome.drukwerk:
        drukwerk.tell(outcome.drukwerk)
    if outcome.intern:
        print(f"Alleen voor de regie: {intern}/. Zet die map nergens online.")
    return OK if outcome.ok else WRONG


def _tell(outcome: build.Outcome, data: Path) -> None:
    if not outcome.ok:
        for problem in report.errors(outcome.problems):
            print(problem, file=sys.stderr)
        for message in outcome.messages:
            print(message, file=sys.stderr)
        print("Er is niets geschreven. Wat er al stond, staat er nog.", file=sys.stderr)
        return
    if outcome.problems:
        chosen = "" if data == settings.data_folder({}) else f" DATA={data}"
        count = f"{report.summary(outcome.problems)} Lees ze met: make check{chosen}"
        print(*report.verklaring(outcome.problems), count, sep="\n")


def run_serve(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Serve the site on this machine until it is stopped; a server left on overnight moves on with the date."""
    now = functools.partial(settings.today, os.environ)
    read = vlug.Vlug(data, now, intern=arguments.intern)

    def builder(target: Path) -> heel.Heel:
        return heel.Heel(data, now(), target, intern=arguments.intern)

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
        serve.serve(read, builder, watched, "127.0.0.1", arguments.port, functools.partial(print, flush=True))
    except serve.NoPortFree as error:
        print(error, file=sys.stderr)
        return WRONG
    return OK


def run_pages(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write every file that the register fills into a folder."""
    with Voortgang(sys.stderr) as meld:
        outcome = build.write_pages(data, Path(arguments.map), today, settings.drukwerk(os.environ), meld)
    _tell(outcome, data)
    if outcome.ok:
        print(f"{outcome.pages} pagina's geschreven in {arguments.map}/.")
    return OK if outcome.ok else WRONG
