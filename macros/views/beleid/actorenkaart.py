"""The map of actors as values that a template draws: who works on which category, and how actors stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...model import Actor
from ...model.keuzes import Relatienaam, Rolnaam
from ...regie.basis import aantal, bestaat, einde
from ...regie.matrix import Matrix
from ...regie.relaties import IN_AANBOD, Band
from ...tekening import Draad, Knoop, Tekening, tekening
from ..delen import Link
from ..kaarten import KLEUREN
from ..zicht import Zicht


@dataclass(frozen=True)
class Beeld:
    """A drawing with what a reader must know to read it."""

    id: str
    """First part of its ids on the page."""
    titel: str
    """For screen readers: what it shows."""
    uitleg: str
    """How to read it, and where the same stands in words."""
    tekening: Tekening


@dataclass(frozen=True)
class Bandregel:
    """How two actors stand to each other, in a sentence."""

    zin: str
    aanbod: tuple[Link, ...]
    """Offers in which it shows."""
    voorbij: str | None
    """Which of the two ended, and when."""


@dataclass(frozen=True)
class Bandgroep:
    """One kind of relation: its drawing and its sentences."""

    id: str
    titel: str
    telling: str
    """“4 lijnen”."""
    beeld: Beeld
    regels: tuple[Bandregel, ...]


def wie_waaraan(zicht: Zicht, matrix: Matrix, bij: str = "") -> Beeld:
    """Return the actors of a matrix on the left, categories on the right; who ended stays, with the day.

    `bij` is the address of the page on which the categories are told, where that is another.
    """
    cards = zicht.register.bouwstenen
    group = {card.id: card.categorie for card in cards.bouwstenen}
    sure: dict[tuple[str, str], bool] = {}
    for (actor, column), cell in matrix.cellen.items():
        pair = actor, group[column]
        sure[pair] = sure.get(pair, False) or cell.zeker
    busy = {actor for actor, _ in sure}
    drawn = [a for a in matrix.rijen if a.id in busy or not bestaat(zicht.register, a)]
    right = [Knoop(c.id, c.naam, f"{bij}#bij-{c.id}", KLEUREN[c.id]) for c in cards.categorieen]
    threads = [Draad(actor, category, whole) for (actor, category), whole in sorted(sure.items())]
    left = (_knoop(zicht, actor, f"#actor-{actor.id}") for actor in drawn)
    return Beeld(
        "waaraan",
        "Wie werkt aan welke categorie van bouwstenen",
        "Links staan de actoren, rechts de categorieën. Een volle lijn: er loopt iets, en iemand "
        "keek het op tijd na. Een gestippelde lijn: het is gepland, beloofd of niet op tijd nagekeken. Elke naam leidt naar dezelfde gegevens in woorden.",
        tekening(left, right, threads),
    )


def _knoop(zicht: Zicht, actor: Actor, address: str) -> Knoop:
    ended = einde(zicht.register, actor)
    return Knoop(actor.id, f"{actor.naam} ({ended})" if ended else actor.naam, address, voorbij=bool(ended))


BANDSOORTEN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "coordineert",
        "Wie coördineert",
        (Relatienaam.COORDINEERT.label, IN_AANBOD[Rolnaam.COORDINEERT]),
    ),
    (
        "werkt-samen",
        "Wie werkt samen",
        (Relatienaam.WERKT_SAMEN.label, IN_AANBOD[Rolnaam.WERKT_SAMEN], IN_AANBOD[Rolnaam.VOERT_UIT]),
    ),
    ("geeft-plek", "Wie geeft een plek", (Relatienaam.ONTVANGT.label, IN_AANBOD[Rolnaam.ONTVANGT])),
    ("betaalt", "Wie betaalt mee", (Relatienaam.FINANCIERT.label, IN_AANBOD[Rolnaam.FINANCIERT])),
    (
        "verwijst-door",
        "Wie verwijst door",
        (Relatienaam.VERWIJST_DOOR.label, IN_AANBOD[Rolnaam.VERWIJST_DOOR]),
    ),
    ("hoort-bij", "Wie hoort bij wie", (Relatienaam.DEEL_VAN.label, Relatienaam.OPGEGAAN_IN.label)),
)
"""Kinds of relation: anchor, heading, and the names of the lines that fall under it."""


def bandgroepen(zicht: Zicht, banden: Sequence[Band]) -> tuple[Bandgroep, ...]:
    """Return relations between actors by kind; a kind that nobody has is left out."""
    found = ((id, title, [band for band in banden if band.naam in names]) for id, title, names in BANDSOORTEN)
    return tuple(_bandgroep(zicht, id, title, bands) for id, title, bands in found if bands)


def _bandgroep(zicht: Zicht, id: str, title: str, bands: list[Band]) -> Bandgroep:
    threads: dict[tuple[str, str], Draad] = {}
    for band in bands:
        pair = band.van.id, band.naar.id
        threads.setdefault(pair, Draad(*pair, vast=not band.voorbij, pijl=not band.wederzijds))
    picture = Beeld(
        id,
        f"{title}: de actoren en hun lijnen",
        "Een pijl gaat van wie het doet naar wie het krijgt. Een gestippelde lijn: een van de twee bestaat niet meer.",
        tekening(
            _uniek(zicht, (b.van for b in bands)), _uniek(zicht, (b.naar for b in bands)), [*threads.values()]
        ),
    )
    told = aantal(len(bands), "lijn", "lijnen")
    return Bandgroep(id, title, told, picture, tuple(_bandregel(zicht, band) for band in bands))


def _uniek(zicht: Zicht, actors: Iterable[Actor]) -> list[Knoop]:
    by_id = {actor.id: actor for actor in sorted(actors, key=lambda actor: actor.naam)}
    return [_knoop(zicht, actor, zicht.actor(actor).adres) for actor in by_id.values()]


def _bandregel(zicht: Zicht, band: Band) -> Bandregel:
    offers = tuple(Link(offer.titel, zicht.links.to("aanbod", offer.id)) for offer in band.aanbod)
    ends = ((actor, einde(zicht.register, actor)) for actor in (band.van, band.naar))
    gone = [f"{actor.naam}: {ended}." for actor, ended in ends if ended]
    return Bandregel(band.zin, offers, " ".join(gone) or None)
