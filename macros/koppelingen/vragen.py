"""Asks politely whether an address still leads somewhere: a host never twice at once, and never in a hurry."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from ..agendabron.ophalen import Privenetwerk, openbaar
from ..load.files import printable
from ..web import Antwoord, GeenAntwoord, GeenWebadres, vraag

TEGELIJK = 4
"""How many hosts are asked at the same time."""

PAUZE = 1.0
"""Seconds between two questions to one host."""

WACHTTIJDEN = (5.0, 20.0)
"""Seconds before asking again where there was no answer, or a failure that may pass."""

GEDULD = 60.0
"""Seconds that a server may ask us to wait before we ask again."""

MEESTE_OMLEIDINGEN = 5

LANGSTE = 300
"""Characters of an address in what we tell."""

_VOORGOED = frozenset({301, 308})
_LAAT_NIET_TOE = frozenset({401, 403, 407, 429, 451, 999})
"""Says nothing about the page: a person may well see it."""


class Staat(StrEnum):
    """What we know of a link."""

    GOED = "goed"
    VERHUISD = "verhuisd"
    ONZEKER = "onzeker"
    KAPOT = "kapot"


@dataclass(frozen=True)
class Uitslag:
    """What came of asking one address; `uitleg` is a sentence, but for a link that is good."""

    staat: Staat
    uitleg: str = ""
    host_zwijgt: bool = False
    """There was no answer at all, so asking this host for more is no use."""


class _Kapot(Exception):
    """A redirect that leads nowhere; the text says why."""


def vraag_alle(adressen: Iterable[str]) -> dict[str, Uitslag]:
    """Return what came of each address."""
    hosts: defaultdict[str, list[str]] = defaultdict(list)
    for adres in sorted(set(adressen)):
        hosts[_host(adres)].append(adres)
    with ThreadPoolExecutor(TEGELIJK) as pool:
        return {adres: found for rows in pool.map(vraag_host, hosts.values()) for adres, found in rows}


def _host(adres: str) -> str:
    try:
        return urlsplit(adres).netloc.lower()
    except ValueError:
        return ""


def vraag_host(adressen: list[str]) -> list[tuple[str, Uitslag]]:
    """Return what came of the addresses of one host, asked one after the other."""
    rows: list[tuple[str, Uitslag]] = []
    for adres in adressen:
        if rows and rows[-1][1].host_zwijgt:
            rows.append((adres, rows[-1][1]))
            continue
        if rows:
            time.sleep(PAUZE)
        rows.append((adres, vraag_een(adres)))
    return rows


def vraag_een(adres: str) -> Uitslag:
    """Return what came of one address; what may pass is asked again."""
    for wait in (*WACHTTIJDEN, None):
        seconds, found = _poging(adres)
        if seconds is None or wait is None or seconds > GEDULD:
            break
        time.sleep(max(wait, seconds))
    return found


def _poging(adres: str) -> tuple[float | None, Uitslag]:
    """Return how many seconds to wait at least before asking again, if that is of use, and what came of it now."""
    try:
        answer, moved = _volg(adres)
    except GeenWebadres:
        return None, Uitslag(Staat.KAPOT, "Dit is geen webadres.")
    except _Kapot as error:
        return None, Uitslag(Staat.KAPOT, str(error))
    except GeenAntwoord as error:
        again = None if isinstance(error.__cause__, Privenetwerk) else 0.0
        return again, Uitslag(Staat.KAPOT, f"Niet bereikbaar: {error}.", host_zwijgt=True)
    passes = answer.status == 429 or 500 <= answer.status < 600
    return _wachttijd(answer) if passes else None, _uitslag(answer, moved)


def _uitslag(answer: Antwoord, moved: str) -> Uitslag:
    status = answer.status
    if status in _LAAT_NIET_TOE:
        return Uitslag(Staat.ONZEKER, f"De site laat ons programma niet toe ({status}).")
    if status in (404, 410):
        return Uitslag(Staat.KAPOT, f"De pagina bestaat niet meer ({status}).")
    if status >= 400:
        return Uitslag(Staat.KAPOT, f"De site geeft fout {status}.")
    return Uitslag(Staat.VERHUISD, f"Staat nu op {_kort(moved)}.") if moved else Uitslag(Staat.GOED)


def _kort(adres: str) -> str:
    """Return an address of others as one line of a log."""
    line = printable(adres)
    return line if len(line) <= LANGSTE else f"{line[:LANGSTE]}…"


def _wachttijd(answer: Antwoord) -> float:
    text = answer.koppen.get("retry-after", "")
    return float(text) if text.isdecimal() else 0.0


def _volg(adres: str) -> tuple[Antwoord, str]:
    """Return the last answer and, where all of the way there is for good, the address that it came from."""
    here, moved, for_good = adres, "", True
    for _ in range(MEESTE_OMLEIDINGEN + 1):
        answer = _een_antwoord(here)
        target = answer.verwijst(here)
        if target is None:
            return answer, moved
        for_good = for_good and answer.status in _VOORGOED
        here, moved = target, target if for_good else moved
    raise _Kapot("Deze link stuurt je in een kring.")


def _een_antwoord(adres: str) -> Antwoord:
    """Ask for the headers alone; a server that does not like that is asked for the page."""
    with suppress(GeenAntwoord):
        answer = vraag("HEAD", adres, openbaar)
        if answer.status < 400 or answer.status == 429:
            return answer
    return vraag("GET", adres, openbaar)
