"""The folder: all help by need in large type, as A5 pages to read and as A4 sheets to fold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...drukwerk import vouwen
from ...model import Offer
from ...model.keuzes import Nood, Velsoort
from ...register import HORIZON, Register
from .. import bellen
from ..gemeente import Hulpweg, hulpweg
from ..zicht import Zicht
from .basis import Soort, Vel
from .folder_keuze import keuze, meer
from .folder_plekken import Plek, plekken
from .folder_stuk import Stuk, stuk
from .papier import te_drukken, vast
from .uitzonderingen import Dag, per_dag
from .voet import Velvoet, voet

ANDERE = "Andere hulp"
"""Heading of what answers none of the needs."""

LOS = "Alleen de pdf is klaar om te vouwen. Druk je deze pagina af? Dan krijg je losse bladzijden A5."

NIET_ALLES = "Niet alle hulp staat in dit boekje. Bij elk deel lees je waar de rest staat."

ANDERS = "Deze dagen is het anders"
"""Heading of the days on which something is not as usual."""


@dataclass(frozen=True)
class Verwijzing:
    """Where else in the folder the same help is told."""

    id: str
    titel: str
    bij: str
    """The heading that it stands under: where no page number can be printed, one finds it by that."""


@dataclass(frozen=True)
class Noodgroep:
    """All help for one need."""

    id: str
    titel: str
    stukken: tuple[Stuk, ...]
    """What is told here."""
    ook: tuple[Verwijzing, ...]
    """What helps too, and is told at another need."""
    meer: tuple[str, ...] = ()
    """How much more there is than the folder holds, and where it stands."""


@dataclass(frozen=True)
class Folder:
    """Everything in the folder."""

    gemeente: str
    uitleg: tuple[str, ...]
    """How to use it."""
    groepen: tuple[Noodgroep, ...]
    geen: tuple[str, ...]
    """The needs for which the council has no help that is known."""
    anders: tuple[Dag, ...]
    """The days in the coming weeks on which something is not as usual."""
    hulpweg: Hulpweg
    """The number and the counters of the council."""
    bereikbaar: bool
    """Whether any number or counter is known; if not, there is nothing to tell but to ask at a counter."""
    plekken: tuple[Plek, ...]
    meer_plekken: tuple[str, ...]
    """How many more places there are than the folder holds, and where they stand."""
    melden: tuple[str, ...]
    """What to do about a mistake."""
    notities: int
    """How many pages to write on there are before the surplus is taken out."""
    voet: Velvoet


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the folder in reading order and folded, once there is any help to tell."""
    if not register.in_lijsten():
        return
    yield Vel("folder-a5", "Folder A5: om te lezen of te laten drukken", SOORT, "a5")
    yield Vel("folder-a4", "Folder A4: om zelf te drukken en te vouwen", SOORT, "a4-liggend", los=LOS)


def folder(zicht: Zicht, vel: Vel) -> Folder:
    """Return the folder; it is the same in both sizes."""
    return zicht.eens(_folder)


def _folder(zicht: Zicht) -> Folder:
    register = zicht.register
    every = te_drukken(register, register.in_lijsten())
    offers = keuze(every)
    running = register.lopend(offers)
    foot = voet(zicht, "", running, verteld=register.vandaag + HORIZON)
    more = meer(zicht, foot, every, offers)
    groups, days = (
        tuple(_groups(zicht, offers, more)),
        tuple(per_dag(zicht, [one for one in running if vast(register, one)])),
    )
    found = {group.id for group in groups}
    ways, (places, more_places) = hulpweg(zicht), plekken(zicht, foot)
    return Folder(
        gemeente=register.gemeente.naam,
        uitleg=(*_uitleg(groups, days), *([NIET_ALLES] if more else ())),
        groepen=groups,
        geen=tuple(need.label for need in Nood if need.value not in found),
        anders=days,
        hulpweg=ways,
        bereikbaar=bool(ways.bel or ways.loketten),
        plekken=places,
        meer_plekken=more_places,
        melden=_melden(zicht),
        notities=vouwen.MEEST,
        voet=foot,
    )


def _uitleg(groups: Sequence[Noodgroep], days: Sequence[Dag]) -> tuple[str, ...]:
    """Return how to use the folder; a warning only where something in it carries it."""
    pieces = [piece for group in groups for piece in group.stukken]
    first = {piece.doe.rstrip(":") for piece in pieces if piece.doe and not piece.zeker}
    lines = ["Zoek hieronder wat bij jou past. Blader naar dat deel."]
    if any(piece.bereik for piece in pieces):
        lines.append("Bel het nummer dat erbij staat. Zeg waarmee je hulp zoekt.")
    if days:
        lines.append(f"Ga je ergens naartoe? Kijk eerst bij “{ANDERS}”.")
    for words in sorted(first):
        where = "" if words.endswith("eerst") else f" {bellen.LOKET}."
        lines.append(f"Staat er “{words}”? Dan is niet zeker of alles nog klopt.{where}")
    return tuple(lines)


def _groups(
    zicht: Zicht, offers: Sequence[Offer], more: Mapping[str, tuple[str, ...]]
) -> Iterator[Noodgroep]:
    """Yield the needs with any help: an offer is told in full at the need that was filled in first."""
    running = zicht.register.lopend(offers)
    for need in Nood:
        told = tuple(stuk(zicht, offer) for offer in offers if offer.noden[:1] == (need,))
        also = tuple(Verwijzing(o.id, o.titel, o.noden[0].label) for o in running if need in o.noden[1:])
        if told or also:
            yield Noodgroep(need.value, need.label, told, also, more.get(need.value, ()))
    if rest := tuple(stuk(zicht, offer) for offer in offers if not offer.noden):
        yield Noodgroep("andere", ANDERE, rest, (), more.get("", ()))


def _melden(zicht: Zicht) -> tuple[str, ...]:
    """Return how to report a mistake on paper: ring, mail, or else tell it at a counter."""
    council = zicht.register.gemeente
    phone, mail = zicht.telefoon(council.telefoon), zicht.register.juist_adres(council.mail)
    ways = (f"Bel {phone.toon}." if phone else None, f"Mail naar {mail}." if mail else None)
    return tuple(filter(None, ways)) or ("Zeg het aan een loket van de gemeente.",)


def opmaak(vel: Vel, pages: Sequence[Any]) -> list[Any]:
    """Return the laid out pages as they come on paper: as many as sheets have room for, and folded on A4."""
    whole = vouwen.vol(pages)
    return vouwen.gevouwen(whole) if vel.formaat == "a4-liggend" else whole


SOORT = Soort(
    Velsoort.FOLDER,
    "balie",
    "Leg hem op de balie of geef hem mee: bij elke vraag staat wie helpt, met grote letters. De A5 is om te lezen, door te "
    "sturen of te laten drukken. De A4 druk je zelf: dubbelzijdig, omslaan langs de korte kant. Vouw de stapel dan "
    "in het midden.",
    vellen,
    folder,
    opmaak=opmaak,
)
