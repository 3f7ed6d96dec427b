"""Fetches one aanbod.json: from a public web site over https, or from a file on this computer."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from ..agendabron.ophalen import openbaar
from ..load.buren import MEESTE_BYTES
from ..schijf import reden
from ..web import GeenAntwoord, GeenWebadres, vraag

MEESTE_OMLEIDINGEN = 3


class NietGehaald(Exception):
    """There is nothing to read; the text says why, in a Dutch sentence."""


def haal(bron: str, naast: Path) -> bytes:
    """Return what stands at a web address or in a file beside `naast`, at most one byte more than we read.

    Raises NietGehaald.
    """
    return _van_het_web(bron) if "://" in bron else _van_schijf(naast / bron, bron)


def _van_schijf(path: Path, bron: str) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise NietGehaald(f"{bron} is geen bestand. Bijvoorbeeld aanbod.json.")
        with path.open("rb") as stream:
            return stream.read(MEESTE_BYTES + 1)
    except OSError as error:
        raise NietGehaald(f"We kunnen {bron} niet lezen ({reden(error)}). Kijk de naam na.") from error


def _van_het_web(bron: str) -> bytes:
    here = bron
    try:
        for _ in range(MEESTE_OMLEIDINGEN + 1):
            if urlsplit(here).scheme != "https":
                raise NietGehaald(f"{bron} leidt naar een adres zonder https://. Dat halen we niet op.")
            answer = vraag("GET", here, openbaar, MEESTE_BYTES + 1)
            target = answer.verwijst(here)
            if target is None:
                break
            here = target
        else:
            raise NietGehaald(f"{bron} stuurt ons te vaak door. Kijk het adres na.")
    except (GeenWebadres, ValueError) as error:
        raise NietGehaald(f"{bron} is geen webadres, of leidt naar iets wat er geen is.") from error
    except GeenAntwoord as error:
        raise NietGehaald(f"{bron} is niet bereikbaar: {error}.") from error
    if answer.status != 200:
        raise NietGehaald(f"{bron} geeft fout {answer.status}. Kijk het adres na.")
    return answer.tekst
