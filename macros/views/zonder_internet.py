"""Zonder internet: the page that tells what the device keeps, and what every page says when it comes from the device."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .. import woorden
from ..offline import LIJST, WERKER
from .delen import Link, Regel
from .zicht import Zicht


@dataclass(frozen=True)
class Bewaard:
    """What `offline.js` needs on every page."""

    werker: str
    """Address of the worker."""
    datum: str
    """“21 november 2026”: of which day this copy is."""
    navraag: str
    """What may have changed since, and how to ask."""


@dataclass(frozen=True)
class ZonderInternet:
    """The page itself."""

    kort: str
    """What one can do here."""
    hulpweg: Regel
    """The telephone, which works without internet; else where to go."""
    basis: str
    """Where the site lives; also the name under which the device keeps it."""
    werker: str
    """Address of the worker."""
    lijst: str
    """Address of the list of all that can be kept."""
    achter: str
    """What stands behind the title of every page: “ – Digitale hulp in Testdorp”."""
    zo_niet: str
    """When nothing is kept by itself."""
    zelf: tuple[str, ...]
    """What to do then."""
    weten: tuple[str, ...]
    """What happens with what is kept."""


def bewaard(zicht: Zicht) -> Bewaard:
    """Return what a page says about itself when it comes from the device."""
    return Bewaard(
        werker=zicht.links.file(WERKER),
        datum=woorden.datum(zicht.register.vandaag),
        navraag=f"De uren kunnen veranderd zijn. {zicht.navraag().titel}.",
    )


def zonder_internet(zicht: Zicht) -> ZonderInternet:
    """Return the page that tells what is kept."""
    gemeente = zicht.register.gemeente
    ask = zicht.vraag_na()
    return ZonderInternet(
        kort="Heb je straks geen internet? Neem de pagina’s die je nodig hebt dan mee.",
        hulpweg=replace(ask, erbij="Bellen lukt ook zonder internet.") if isinstance(ask, Link) else ask,
        basis=zicht.links.base,
        werker=zicht.links.file(WERKER),
        lijst=zicht.links.file(LIJST),
        achter=f" – Digitale hulp in {gemeente.naam}",
        zo_niet="Zie je hier geen lijst van pagina’s? Dan bewaart jouw toestel niets. Zo lukt het ook:",
        zelf=(
            "Open de pagina die je nodig hebt. Kies “Afdrukken” in het menu van je toestel.",
            "Heb je geen printer? Kies dan “Opslaan als pdf”. Die vind je terug bij je bestanden.",
            "Of schrijf de uren en het nummer op.",
        ),
        weten=(
            "Wat bewaard is, staat alleen op dit toestel. De gemeente ziet het niet.",
            "Boven een bewaarde pagina staat van welke dag ze is. Met internet zie je altijd de nieuwste.",
            "Spaart je toestel data? Dan bewaren we alleen wat je opent, en deze pagina.",
            "Gebruik je een toestel van iemand anders? Verwijder dan alles als je klaar bent.",
        ),
    )
