"""`portaal importeer`: offers of elsewhere as entries that somebody still has to look at."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ..importeren import Import, importeer
from ..importeren.opnemen import Wensen
from ..model.base import is_id
from ..model.keuzes import Soort
from .basis import MISUSED, OK, WRONG, Commands, add

NIETS = "Er is niets geschreven."
MEEST_GETOOND = 200
"""Lines of what did not come along that a screen shows; more of them are counted."""

_AANTAL = {
    "aanbod": ("aanbod", "aanbiedingen"),
    "plaats": ("plaats", "plaatsen"),
    "actor": ("actor", "actoren"),
}


def commands(found: Commands) -> None:
    """Add the command of this module."""
    command = add(found, "importeer", "Neem aanbod van elders over, om na te kijken.", run_import)
    command.add_argument(
        "bestanden",
        metavar="BESTAND",
        nargs="+",
        help="HSDS (.json), een tabel (.csv) of een werkmap (.xlsx). Meer dan één mag: ze horen dan samen",
    )
    command.add_argument("--kolommen", metavar="KAART", help="welke kolom wat is. Bijvoorbeeld kolommen.yaml")
    command.add_argument(
        "--actor", metavar="ID", help="wie alles aanbiedt: het id van een actor in het register"
    )
    command.add_argument(
        "--soort", metavar="SOORT", help=f"welke soort hulp alles is. Bijvoorbeeld {Soort.DIGIPUNT}"
    )
    command.add_argument(
        "--bron", metavar="TITEL", help="hoe de bron heet (standaard: de naam van het bestand)"
    )
    command.add_argument(
        "--naar", metavar="NAAM", help="naam van het nieuwe bestand in de map offer, zonder .yaml"
    )


def run_import(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Take sources over into new files, or tell every reason why not."""
    if refusal := _geweigerd(arguments):
        print(refusal, file=sys.stderr)
        return MISUSED
    wishes = Wensen(
        Path(arguments.kolommen) if arguments.kolommen else None,
        arguments.actor or "",
        arguments.soort or "",
        arguments.bron or "",
        arguments.naar or "",
    )
    outcome = importeer([Path(name) for name in arguments.bestanden], data, wishes, today)
    if not outcome.gelukt:
        print(*outcome.fouten, NIETS, sep="\n", file=sys.stderr)
        return WRONG
    print(*_verslag(outcome), sep="\n")
    return OK


def _geweigerd(arguments: argparse.Namespace) -> str:
    if arguments.naar and not is_id(arguments.naar):
        return f"“{arguments.naar[:60]}” kan geen naam zijn. Gebruik kleine letters, cijfers en koppeltekens. Bijvoorbeeld --naar buurgemeente."
    if arguments.soort and arguments.soort not in [*Soort]:
        return f"“{arguments.soort[:60]}” is geen soort. Kies uit: {', '.join(Soort)}."
    return ""


def _verslag(outcome: Import) -> Iterator[str]:
    """Yield what came, what stood there already, what did not come along, and what to do now."""
    counts = Counter(one.soort for one in outcome.nieuw)
    told = [
        f"{counts[kind]} {one if counts[kind] == 1 else more}"
        for kind, (one, more) in _AANTAL.items()
        if counts[kind]
    ]
    yield f"Overgenomen: {', '.join(told)}. Alles krijgt eerst de status na te kijken, en staat in geen enkele lijst."
    if outcome.gekoppeld:
        yield ""
        yield "Stond al in het register:"
        yield from (f"- {one}" for one in outcome.gekoppeld)
    if outcome.niet_mee:
        yield ""
        yield f"Niet overgenomen ({len(outcome.niet_mee)}):"
        yield from (f"- {one}" for one in outcome.niet_mee[:MEEST_GETOOND])
        if len(outcome.niet_mee) > MEEST_GETOOND:
            yield f"- En nog {len(outcome.niet_mee) - MEEST_GETOOND}."
    yield ""
    yield f"Geschreven: {', '.join(outcome.bestanden)}."
    if outcome.waarschuwingen:
        some = "1 waarschuwing" if outcome.waarschuwingen == 1 else f"{outcome.waarschuwingen} waarschuwingen"
        yield f"Het register kreeg er {some} bij. Lees ze met: portaal check"
    yield "Wat nu? Open dat bestand. Bel of mail over elk aanbod, kies er een status en schrijf het nazicht op. Bijvoorbeeld:"
    example = next(one for one in outcome.nieuw)
    first = next((one for one in outcome.nieuw if one.soort == "aanbod"), example)
    yield f"  portaal bevestig {first.id} --hoe telefoon --door {first.velden.get('aanbieder', 'ACTOR')}"
