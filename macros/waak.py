"""Looks at the live site as a visitor does, and says what a person must know: fresh, reachable, not nearly expired."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from . import woorden
from .agenda import BRUSSEL
from .web import Antwoord, GeenAntwoord, GeenWebadres, gewoon, vraag

WACHTTIJDEN = (10.0, 30.0)
"""Seconds before asking again where there was no answer: one hiccup wakes nobody."""

CERTIFICAAT = timedelta(days=14)
"""How long a certificate must hold: renewing it by itself should have happened by then."""

SECURITY_TXT = timedelta(days=30)
"""How long security.txt must hold."""

VOORUIT = timedelta(minutes=10)
"""How much the clock of the publisher may be ahead of ours."""

MEESTE_BYTES = 100_000
MEESTE_OMLEIDINGEN = 3

_ONBEKEND = "Zo weten we niet of de site vers is. Publiceer met: portaal publiceer."

_EXPIRES = re.compile(r"^expires:\s*(\S+)\s*$", re.IGNORECASE | re.MULTILINE)


def keur(webadres: str) -> str | None:
    """Return the address of a site with a slash behind it, or nothing when it is none."""
    try:
        parts = urlsplit(webadres)
    except ValueError:
        return None
    whole = parts.scheme == "https" and parts.hostname and not parts.query and not parts.fragment
    return f"{webadres.rstrip('/')}/" if whole else None


def waak(webadres: str, uren: int, nu: datetime) -> list[str]:
    """Return what is wrong with the site, a sentence each."""
    try:
        home = _haal(webadres)
    except GeenAntwoord as error:
        return [f"De site is niet bereikbaar: {error}."]
    found = [*_certificaat(home, nu)]
    if home.status != 200:
        return [f"De site antwoordt met fout {home.status}. Kijk de webserver na.", *found]
    return [
        *found,
        *_los("uitgave.json", _uitgave(webadres, uren, nu)),
        *_los("security.txt", _security(webadres, nu)),
    ]


def _los(name: str, found: Iterator[str]) -> Iterator[str]:
    """Yield what is wrong with one file, or that it does not come."""
    try:
        yield from found
    except GeenAntwoord as error:
        yield f"{name} is niet bereikbaar: {error}."


def _certificaat(home: Antwoord, nu: datetime) -> Iterator[str]:
    ends = home.certificaat_tot
    if ends and ends - nu < CERTIFICAAT:
        yield f"Het certificaat vervalt op {_moment(ends)}. Vernieuw het, en kijk waarom dat niet vanzelf gebeurt."


def _uitgave(webadres: str, uren: int, nu: datetime) -> Iterator[str]:
    answer = _haal(f"{webadres}uitgave.json")
    if answer.status != 200:
        told = _ONBEKEND if answer.status == 404 else "Kijk de webserver na."
        yield f"uitgave.json geeft fout {answer.status}. {told}"
        return
    published = _gepubliceerd(answer.tekst)
    if published is None:
        yield f"In uitgave.json staat geen tijd. {_ONBEKEND}"
    elif published - nu > VOORUIT:
        yield f"De uitgave is van {_moment(published)}: dat moet nog komen. Kijk de klok van de server na."
    elif nu - published > timedelta(hours=uren):
        hours = int((nu - published) / timedelta(hours=1))
        yield (
            f"Wat online staat, is al {hours} uur oud. Het is de uitgave van {_moment(published)}. "
            "Lukt publiceren niet meer, of zette iemand een vorige uitgave terug?"
        )


def _gepubliceerd(text: bytes) -> datetime | None:
    """Return when a site was published, if its file says so with a time zone."""
    try:
        told = json.loads(text)
        found = datetime.fromisoformat(told["gepubliceerd"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return found if found.tzinfo else None


def _security(webadres: str, nu: datetime) -> Iterator[str]:
    answer = _haal(f"{webadres}.well-known/security.txt")
    if answer.status == 404:
        return
    if answer.status != 200:
        yield f"security.txt geeft fout {answer.status}."
        return
    match = _EXPIRES.search(answer.tekst.decode("utf-8", "replace"))
    try:
        ends = datetime.fromisoformat(match[1].upper()) if match else None
    except ValueError:
        ends = None
    if ends is None or ends.tzinfo is None:
        yield "In security.txt staat niet tot wanneer het geldt."
    elif ends - nu < SECURITY_TXT:
        yield f"security.txt geldt maar tot {_moment(ends)}. Elke nacht publiceren maakt het weer geldig."


def _haal(adres: str) -> Antwoord:
    """Return the answer behind a few redirects; raises GeenAntwoord when it stays away."""
    for wait in (*WACHTTIJDEN, None):
        try:
            answer = _volg(adres)
        except GeenAntwoord:
            if wait is None:
                raise
        else:
            if wait is None or answer.status < 500:
                break
        time.sleep(wait)
    return answer


def _volg(adres: str) -> Antwoord:
    here = adres
    with suppress(GeenWebadres):
        for _ in range(MEESTE_OMLEIDINGEN + 1):
            answer = vraag("GET", here, gewoon, MEESTE_BYTES)
            target = answer.verwijst(here)
            if target is None:
                return answer
            here = target
            if urlsplit(here).scheme != "https":
                break
    raise GeenAntwoord("ze stuurt door in een kring, of naar een adres zonder https")


def _moment(when: datetime) -> str:
    local = when.astimezone(BRUSSEL)
    return f"{woorden.datum(local.date())} om {woorden.uur_voluit(local.hour * 60 + local.minute)} uur"
