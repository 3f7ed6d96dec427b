"""`portaal haal-agenda`: the calendars of partners become the lessons of their offers."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ..agendabron.bijwerken import Bijgewerkt, NietBijgewerkt, werk_bij
from ..agendabron.onderdelen import MEESTE_BYTES
from ..agendabron.ophalen import NietOpgehaald, haal
from ..model import Offer
from ..model.base import bedoeld_id
from ..register import Register
from ..schijf import reden
from .basis import MISUSED, OK, WRONG, Commands, add, register_of


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "haal-agenda", "Haal de lessen uit de agenda van de aanbieder.", run_haal)
    command.add_argument(
        "ids", metavar="ID", nargs="*", help="id van het aanbod (standaard: elk aanbod met een agendabron)"
    )
    command.add_argument(
        "--bestand", metavar="BESTAND", help="lees een agenda die je kreeg. Bijvoorbeeld lessen.ics"
    )


def run_haal(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Bring each offer in line with its calendar; where that fails its lessons stay, and the exit code is 1."""
    register = register_of(data, today)
    if not register:
        return WRONG
    if reasons := [*_weigeringen(register, arguments)]:
        print(*reasons, sep="\n", file=sys.stderr)
        return MISUSED
    ids = arguments.ids or [one.id for one in register.aanbod.values() if one.agendabron]
    if not ids:
        print("Geen enkel aanbod heeft een agendabron. Er is niets te halen.")
        return OK
    return max([_een(data, register, register.aanbod[id], arguments.bestand) for id in dict.fromkeys(ids)])


def _weigeringen(register: Register, arguments: argparse.Namespace) -> Iterator[str]:
    """Yield why the call makes no sense."""
    for id in arguments.ids:
        if id not in register.aanbod:
            yield f"“{id}” is geen aanbod.{bedoeld_id(id, [*register.aanbod])}"
        elif not arguments.bestand and not register.aanbod[id].agendabron:
            yield f"“{id}” heeft geen agendabron. Vul die in, of geef een bestand mee met --bestand lessen.ics."
    if arguments.bestand and len(arguments.ids) != 1:
        yield "Bij --bestand hoort het id van één aanbod. Bijvoorbeeld portaal haal-agenda cursus --bestand lessen.ics."


def _een(data: Path, register: Register, offer: Offer, bestand: str | None) -> int:
    """Bring one offer in line and tell what changed."""
    try:
        calendar = _gelezen(Path(bestand)) if bestand else haal(offer.agendabron or "")
        done = werk_bij(data, register, offer, calendar, time.monotonic)
    except (NietBijgewerkt, NietOpgehaald) as error:
        print(*(f"{offer.id}  fout  {text}" for text in error.args), sep="\n", file=sys.stderr)
        print(f"{offer.id}: er is niets veranderd.", file=sys.stderr)
        return WRONG
    for remark in done.opmerkingen:
        print(f"{offer.id}  waarschuwing  {remark}", file=sys.stderr)
    print(*_verteld(offer, done), sep="\n")
    return OK


def _gelezen(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MEESTE_BYTES + 1)
    except OSError as error:
        raise NietOpgehaald(
            f"We kunnen {path} niet lezen ({reden(error)}). Kijk de naam na. Bijvoorbeeld lessen.ics."
        ) from error


def _verteld(offer: Offer, done: Bijgewerkt) -> Iterator[str]:
    changes = done.verschil
    if changes.leeg:
        yield f"{offer.titel} ({offer.id}): de lessen kloppen nog."
        return
    yield f"{offer.titel} ({offer.id})"
    yield from (f"  erbij: {one}" for one in changes.erbij)
    yield from (f"  weg: {one}" for one in changes.weg)
    yield from (f"  anders: {old} wordt {new}" for old, new in changes.anders)
    yield f"  Geschreven: {', '.join(done.bestanden)}."
