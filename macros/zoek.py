"""What search finds: every page a resident can look for, with the words by which to find it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from . import woorden
from .model import TALEN, Actor, Offer, Plaats, Woord
from .model.keuzes import Nood, Rolnaam, Status
from .register import plaatsen_van
from .views.delen import Link
from .views.zicht import Zicht
from .zoekpaginas import Geschreven

HULP, ONZEKER, NOG_NIET = 1.0, 0.85, 0.7
"""How much help weighs: what nobody checked in time, and what is planned or closed for now, less than what runs for sure."""

VRAAG, DRINGEND = ("Waarmee kunnen we je helpen", 0.9), ("Waarmee kunnen we je helpen", 1.1)
PLAATS = "Plaats", 0.85
WOORD = "Woord uitgelegd", 0.6
DEZE_SITE = "Op deze site", 0.6
ACTOR, VOORBIJ = ("Wie doet mee", 0.4), ("Bestaat niet meer", 0.4)
"""What other pages are called, and how much they weigh beside help; who takes part comes last.

An urgent question weighs more than a course about the same thing.
"""


@dataclass(frozen=True)
class Vondst:
    """One page that can be found."""

    soort: str
    """What it is, in the words of the reader: “Hulp”, “Plaats”."""
    gewicht: float
    """How much that kind weighs."""
    titel: str
    """The words of its link."""
    pad: str
    """Its path under the base of the site."""
    kort: str
    """One line about it; may be empty."""
    woorden: str = ""
    """Words that name it as a title does: `trefwoorden`."""
    dringend: str = ""
    """Of these, the words that make it come first, whatever else is asked."""
    teksten: tuple[str, ...] = ()
    """What else it can be found by, often shared with other pages: kind, need, place, village, who."""


def vondsten(zicht: Zicht, wegwijzers: Iterable[Link], geschreven: Iterable[Geschreven]) -> Iterator[Vondst]:
    """Yield everything that can be found, in the order in which equals are shown: checked offers first."""
    register = zicht.register
    yield from (_aanbod(zicht, offer) for offer in register.in_lijsten())
    yield from _paginas(zicht, wegwijzers, geschreven)
    yield from (_plaats(zicht, place) for place in register.plaatsen_in_lijsten())
    if "woordenlijst/" in zicht.links.pages:
        yield from (_woord(word) for word in register.woorden.values())
    yield from (_actor(zicht, actor) for actor in register.actoren_in_lijsten())


def _aanbod(zicht: Zicht, offer: Offer) -> Vondst:
    runs = offer.status is Status.ACTIEF and not zicht.register.voorbij(offer)
    sure = zicht.register.zeker(offer)
    shown = zicht.etiket(offer)
    label = "" if shown.soort == "open" else f" · {shown.tekst}"
    return Vondst(
        soort=f"Hulp{label}",
        gewicht=(HULP if sure else ONZEKER) if runs else NOG_NIET,
        titel=offer.titel,
        pad=f"aanbod/{offer.id}/",
        kort=offer.kort,
        woorden=" ".join(offer.trefwoorden),
        teksten=tuple(dict.fromkeys(_rond_aanbod(zicht, offer))),
    )


def _rond_aanbod(zicht: Zicht, offer: Offer) -> Iterator[str]:
    """Yield what surrounds an offer: its kind, needs, places, who helps, for whom, in which language, on which days."""
    register = zicht.register
    yield f"{offer.soort} {offer.soort.label}"
    yield from (need.label for need in offer.noden)
    for place in (register.plaatsen[name] for name in plaatsen_van(offer)):
        yield _plaatsnaam(zicht, place)
    doers = (role.actor for role in offer.rollen if role.rol is Rolnaam.VOERT_UIT)
    yield from (register.actoren[name].naam for name in (offer.aanbieder, *doers))
    yield from (group.label for group in offer.doelgroepen)
    yield from (TALEN[code] for code in offer.talen if code != "nl")
    days = sorted({session.dag.weekday() for session in register.sessies[offer.id]})
    yield from (woorden.DAGEN[day] for day in days)


def _plaatsnaam(zicht: Zicht, place: Plaats) -> str:
    """Return the name of a place with its village core."""
    cores = {core.id: core.naam for core in zicht.register.gemeente.dorpskernen}
    return f"{place.naam} {cores[place.dorpskern]}" if place.dorpskern else place.naam


def _plaats(zicht: Zicht, place: Plaats) -> Vondst:
    there = {
        "adres": place.adres,
        "openingsuren open": place.wanneer,
        "computer pc": place.openbare_computers,
        "printer": place.printer,
        "kaartlezer": place.kaartlezer,
        "scanner": place.scanner,
        "wifi": place.wifi,
    }
    return Vondst(
        *PLAATS,
        place.naam,
        f"plaatsen/{place.id}/",
        str(place.adres) if place.adres else place.omschrijving or "",
        teksten=(
            _plaatsnaam(zicht, place),
            *((place.soort.label,) if place.soort else ()),
            *(name for name, known in there.items() if known),
            *(access.value for access in place.toegankelijkheid),
        ),
    )


def _actor(zicht: Zicht, actor: Actor) -> Vondst:
    ended = actor.tot is not None and actor.tot < zicht.register.vandaag
    return Vondst(
        *(VOORBIJ if ended else ACTOR),
        actor.naam,
        f"actoren/{actor.id}/",
        actor.omschrijving or "",
        teksten=(actor.soort.label,),
    )


def _paginas(zicht: Zicht, wegwijzers: Iterable[Link], geschreven: Iterable[Geschreven]) -> Iterator[Vondst]:
    """Yield the needs in their own order, then the other authored pages, then what menu and footer lead to."""
    typed = zicht.register.synoniemen.paginas
    extra = {one.pagina: " ".join((*one.woorden, *one.dringend)) for one in typed}
    urgent = {one.pagina: " ".join(one.dringend) for one in typed if one.dringend}
    pages = {page.pad: page for page in geschreven if page.pad in zicht.links.pages}
    needs = (f"noden/{need.value}/" for need in Nood)
    for path in dict.fromkeys((*needs, *pages)):
        if page := pages.get(path):
            kind = DRINGEND if path in urgent else VRAAG if page.woorden else DEZE_SITE
            words = extra.get(path, ""), urgent.get(path, "")
            yield Vondst(*kind, page.titel, path, page.kort, *words, (page.woorden,))
    for link in dict.fromkeys(wegwijzers):
        path = link.adres.removeprefix(zicht.links.base)
        if path and path not in pages:
            yield Vondst(*DEZE_SITE, link.tekst, path, "", extra.get(path, ""))


def _woord(word: Woord) -> Vondst:
    return Vondst(*WOORD, word.woord, f"woordenlijst/#{word.id}", word.uitleg, " ".join(word.ook))
