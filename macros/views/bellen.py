"""Ring or ask at a counter: the one decision on how a reader asks, and whose telephone number it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ..model import Actor, Gemeente, Offer, Plaats
from ..model.contact import telefoon_adres, telefoon_tonen
from ..register import Register, actoren_van, plaatsen_van
from .delen import Link, Meldingsoort, Regel, Telefoon

LOKET = "Vraag het na aan een loket van de gemeente"
"""The way in that holds even when no number is known."""


@dataclass(frozen=True)
class Navraag:
    """How a reader asks about what is not sure, in each of the shapes that a page needs."""

    soort: Meldingsoort
    """Kind of the notice, and its pictogram."""
    kort: str
    """Beside hours: “Bel eerst”."""
    titel: str
    """On top of a page: “Bel eerst: 03 555 00 10”."""
    zin: str
    """Behind another sentence: “Bel eerst.”"""
    regel: Regel
    """A line of its own: the link that rings, or where to go."""


def navraag(phone: Telefoon | None) -> Navraag:
    """Return how to ask: by telephone when any number is known, else at a counter of the council."""
    if phone is None:
        return Navraag("vraag-na", "Vraag het eerst na", LOKET, f"{LOKET}.", f"{LOKET}.")
    ring = Link(f"Bel {phone.toon}", phone.adres)
    return Navraag("bel-eerst", "Bel eerst", f"Bel eerst: {phone.toon}", "Bel eerst.", ring)


def telefoon(number: str | None) -> Telefoon | None:
    """Return a number ready to show and to ring."""
    return Telefoon(_tonen(number), _adres(number)) if number else None


_tonen, _adres = cache(telefoon_tonen), cache(telefoon_adres)


def bel_wie(register: Register, entry: Offer | Plaats | Actor | Gemeente, phone: Telefoon) -> str:
    """Return the words on the button that rings: “Bel de bibliotheek”; only “Bel” when nobody says whose it is."""
    council = register.gemeente
    if isinstance(entry, Offer):
        owners = ((name, telefoon(number)) for name, number in _owners(register, entry))
        name = next((name for name, own in owners if own == phone), None)
    else:
        name = f"Gemeente {council.naam}" if isinstance(entry, Gemeente) else entry.naam
    return f"Bel {met_lidwoord(name, council.naam)}" if name else "Bel"


def _owners(register: Register, offer: Offer) -> Iterator[tuple[str, str | None]]:
    """Yield name and number of everybody an offer has to do with: council, places, provider, who else plays a part."""
    yield f"Gemeente {register.gemeente.naam}", register.gemeente.telefoon
    places = (register.plaatsen[name] for name in plaatsen_van(offer))
    actors = (register.actoren[name] for name in actoren_van(offer))
    parties: tuple[Actor | Plaats, ...] = (*places, *actors)
    yield from ((party.naam, party.telefoon) for party in parties)


LIDWOORDEN = {
    "bibliotheek": "de",
    "coördinator": "de",
    "dienst": "de",
    "gemeente": "de",
    "gemeentehuis": "het",
    "welzijnshuis": "het",
}
"""Common nouns with which names begin, and their article; other names are said as they are."""


def met_lidwoord(name: str, council: str) -> str:
    """Return a name as people say it: `Dienst welzijn` → `de dienst welzijn`, `Gemeente Testdorp` → `de gemeente`."""
    article = LIDWOORDEN.get(name.split()[0].casefold())
    if article is None:
        return name
    return f"{article} {name[:1].lower()}{name[1:].removesuffix(f' {council}')}"
