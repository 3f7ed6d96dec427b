"""Brings the lessons of one offer in line with its calendar: looked at in a copy first, then written whole or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..bewerken import BewerkenKanNiet, lees_dossier, proefmap, schrijf_dossier
from ..check import check
from ..load import load
from ..model import Offer
from ..problems import Severity
from ..register import Register
from ..voorstel.opnemen import nieuwe
from .lessen import Verschil, verschil
from .lezen import Lezing, lees
from .onderdelen import GeenAgenda

MEESTE_ELDERS = 5
"""Locations that are told one by one."""


class NietBijgewerkt(Exception):
    """The lessons stay as they are; each argument says why."""


@dataclass(frozen=True)
class Bijgewerkt:
    """What a calendar changed in an offer, what was left out of it, and which files were written."""

    verschil: Verschil
    opmerkingen: tuple[str, ...]
    bestanden: tuple[str, ...]


def werk_bij(
    data: Path, register: Register, offer: Offer, agenda: bytes, klok: Callable[[], float]
) -> Bijgewerkt:
    """Write the sessions of a calendar as the lessons of an offer; raises NietBijgewerkt and then writes nothing."""
    today = register.vandaag
    if offer.wanneer and offer.wanneer.ronde:
        raise NietBijgewerkt(
            "Dit aanbod heeft een ronde met haltes. Zet de lessen zelf onder de juiste halte."
        )
    try:
        found = lees(agenda, today, klok)
        before = lees_dossier(data)
        now = before.waarde("aanbod", offer.id, "wanneer.lessen")
        changes = verschil(now, found.sessies, offer.titel, today)
        if changes.leeg:
            return Bijgewerkt(changes, tuple(_opmerkingen(register, offer, found)), ())
        after = before.met("aanbod", offer.id, "wanneer.lessen", [*changes.lessen])
        with proefmap(data, after) as copy:
            problems = [*nieuwe(check(load(data), today)[1], check(load(copy, data), today)[1])]
        if wrong := [problem.text for problem in problems if problem.severity is Severity.FOUT]:
            raise NietBijgewerkt(*(f"Met deze agenda klopt het register niet meer: {text}" for text in wrong))
        files = schrijf_dossier(data, before, after)
    except (GeenAgenda, BewerkenKanNiet) as error:
        raise NietBijgewerkt(str(error)) from error
    warnings = (problem.text for problem in problems if problem.severity is Severity.WAARSCHUWING)
    return Bijgewerkt(changes, (*_opmerkingen(register, offer, found), *warnings), files)


def _opmerkingen(register: Register, offer: Offer, found: Lezing) -> Iterator[str]:
    """Yield what a person must know: what was left out, and which sessions seem to be elsewhere."""
    yield from found.opmerkingen
    places = [register.plaatsen[id] for id in offer.plaatsen]
    known = [
        part.casefold()
        for place in places
        for part in (place.naam, place.adres.straat if place.adres else None)
        if part
    ]
    elsewhere = {
        where: session
        for where, session in found.plekken.items()
        if not any(part in where.casefold() or where.casefold() in part for part in known)
    }
    ours = " of ".join(place.naam for place in places) or "geen plaats"
    for where, session in [*elsewhere.items()][:MEESTE_ELDERS]:
        yield (
            f"De agenda zegt “{where[:80]}” bij {session}, het register zegt {ours}. "
            "Vraag de aanbieder waar het doorgaat."
        )
    if len(elsewhere) > MEESTE_ELDERS:
        yield f"Nog {len(elsewhere) - MEESTE_ELDERS} plekken in de agenda kennen we niet."
