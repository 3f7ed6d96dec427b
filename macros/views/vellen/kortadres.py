"""Short addresses for paper: what somebody says over the telephone and another types, beside the address of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from ...model.keuzes import Nood, Soort, Velsoort
from ...omleidingen import Omleiding
from ...register import Register, plaatsen_van


def kort(register: Register, bezet: Collection[str]) -> tuple[Omleiding, ...]:
    """Return the short address of every page that vellen lead to, `bib/` for `plaatsen/bib/`.

    One that is taken already (`bezet`: the paths of all other pages) or that two would share is not given. They
    do not depend on the day or on what runs: a vel that hangs on a wall goes on leading somewhere.
    """
    if register.gemeente.webadres is None:
        return ()
    found = list(_kandidaten(register))
    often = Counter(one.van for one in found)
    return tuple(one for one in found if often[one.van] == 1 and one.van not in bezet)


def _kandidaten(register: Register) -> Iterator[Omleiding]:
    """Yield a short address for each place with a Digipunt, its earlier ids included, and for each need."""
    choice = register.gemeente.drukwerk
    if choice.maakt(Velsoort.AFFICHE):
        known = (offer for offer in register.aanbod.values() if not register.wacht(offer))
        digipunten = (offer for offer in known if offer.soort is Soort.DIGIPUNT)
        for name in dict.fromkeys(place for offer in digipunten for place in plaatsen_van(offer)):
            place = register.plaatsen[name]
            for id in (name, *place.vorige_ids):
                yield Omleiding(f"{id}/", f"plaatsen/{name}/", place.naam, kort=True)
    if choice.maakt(Velsoort.NOOD):
        for need in Nood:
            yield Omleiding(f"{need.value}/", f"noden/{need.value}/", need.label, kort=True)


def zonder_protocol(address: str) -> str:
    """Return an address as one says it: `https://hulp.testdorp.example/bib/` → `hulp.testdorp.example/bib`."""
    return "".join(gesproken(address))


def gesproken(address: str) -> tuple[str, ...]:
    """Return an address as one says it, without https and without a stroke at the end, in parts to break between.

    `https://hulp.testdorp.example/nu-vast/` → `hulp.`, `testdorp.`, `example`, `/nu-vast`: no part ends in a
    hyphen, which on paper would look like that of a word that goes on.
    """
    parts = urlsplit(address)
    host = parts.netloc.removeprefix("www.")
    labels = [f"{label}." for label in host.split(".")]
    labels[-1] = labels[-1].removesuffix(".")
    www = ("www.",) if parts.netloc != host else ()
    return (*www, *labels, *(f"/{part}" for part in parts.path.split("/") if part))
