"""What differs between two versions of the register, told for whoever must agree: field by field, with whom to ring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..check.content import Entry
from ..model import Model
from ..model.base import opsomming
from ..model.uitleg import label
from ..regie.velden import NIET_INGEVULD, Stuk, Wijziging
from ..regie.veldwoorden import GEVOELIG, Woordkeus, woordkeus
from ..regie.verschil import verschil
from ..register import Register
from .bevestigen import Bevestiging, bevestig, bevestig_gemeente
from .opmaak import Opmaak

MERK = "GEVOELIG"
"""What stands before a field of which one mistake sends somebody the wrong way."""

GEEN_VERSCHIL = "Geen enkel veld leest anders dan voordien."


@dataclass(frozen=True)
class Punt:
    """One thing that differs, and how a sensitive change in it is confirmed."""

    stuk: Stuk
    bevestig: Bevestiging | None = None


@dataclass(frozen=True)
class Deel:
    """One heading with what stands below it."""

    titel: str
    punten: tuple[Punt, ...]


def verslag(voor: Register, na: Register) -> tuple[Deel, ...]:
    """Return everything that differs between two versions of the register; no part of it is empty."""
    found = verschil(voor, na)
    words = woordkeus(voor, na)
    parts = (
        Deel("Nieuw", tuple(_nieuw(voor, na, words, piece) for piece in found.nieuw)),
        Deel("Gestopt of weg", tuple(_punt(voor, na, piece) for piece in found.weg)),
        Deel("Gewijzigd", tuple(_punt(voor, na, piece) for piece in found.gewijzigd)),
        Deel("Nagekeken", tuple(map(Punt, found.nagekeken))),
        Deel("Gemeente", tuple(_van_gemeente(voor, piece) for piece in found.gemeente)),
        Deel("Actieplan", tuple(map(Punt, (*found.beloften, *found.legplan, *found.plan)))),
        Deel("E-inclusietoets", tuple(map(Punt, found.toetsen))),
    )
    return tuple(part for part in parts if part.punten)


def ingang(register: Register, soort: str, id: str | None) -> Entry | None:
    """Return an entry by its kind and id, or nothing when the register holds none."""
    lists: dict[str, Mapping[str, Entry]] = {
        "aanbod": register.aanbod,
        "plaats": register.plaatsen,
        "actor": register.actoren,
    }
    return lists[soort].get(id) if id and soort in lists else None


def _punt(voor: Register, na: Register, piece: Stuk) -> Punt:
    entry = ingang(na, piece.soort, piece.id)
    needs = any(change.gevoelig for change in piece.wijzigingen)
    return Punt(piece, bevestig(voor, na, entry) if entry and needs else None)


def _nieuw(voor: Register, na: Register, words: Woordkeus, piece: Stuk) -> Punt:
    """Return what is new with every field that is filled in."""
    entry = ingang(na, piece.soort, piece.id)
    if entry is None:
        return Punt(piece)
    filled = tuple(_ingevuld(entry, words))
    needs = any(change.gevoelig for change in filled)
    return Punt(replace(piece, wijzigingen=filled), bevestig(voor, na, entry) if needs else None)


def _ingevuld(entry: Model, words: Woordkeus) -> Iterator[Wijziging]:
    for name in type(entry).model_fields:
        told = words.zeg(getattr(entry, name), name)
        if told:
            yield Wijziging(label(name), "", told, name in GEVOELIG)


def _van_gemeente(voor: Register, piece: Stuk) -> Punt:
    needs = any(change.gevoelig for change in piece.wijzigingen)
    return Punt(piece, bevestig_gemeente(voor) if needs else None)


def regels(delen: Iterable[Deel], opmaak: Opmaak) -> Iterator[str]:
    """Yield the parts line by line in one of the two forms."""
    for part in delen:
        yield from opmaak.kop(f"{part.titel} ({len(part.punten)})")
        for point in part.punten:
            yield from _puntregels(point, part.titel == "Nieuw", opmaak)


def _puntregels(point: Punt, new: bool, opmaak: Opmaak) -> Iterator[str]:
    piece = point.stuk
    why = f": {opmaak.waarde(piece.uitleg)}" if piece.uitleg else ""
    kind = f" ({piece.soort})" if piece.soort else ""
    yield opmaak.punt(f"{opmaak.waarde(piece.naam)}{kind}{why}")
    for change in piece.wijzigingen:
        mark = f"{opmaak.sterk(MERK)} " if change.gevoelig else ""
        told = opmaak.waarde(change.nu) if new else _verandering(change, opmaak)
        yield opmaak.onderpunt(f"{mark}{change.veld}: {told}")
    if point.bevestig:
        yield opmaak.onderpunt(opmaak.sterk(_zin(point.bevestig, opmaak)))


def _zin(how: Bevestiging, opmaak: Opmaak) -> str:
    return how.zin.format(naam=opmaak.naam(how.naam), nummer=opmaak.naam(how.nummer))


def _verandering(change: Wijziging, opmaak: Opmaak) -> str:
    if change.was and change.nu and (change.erbij or change.eruit):
        sides = (("erbij", change.erbij), ("eruit", change.eruit))
        lists = (f"{word} {opsomming([*map(opmaak.waarde, items)], 'en')}" for word, items in sides if items)
        return ", ".join(lists)
    was, now = (opmaak.waarde(words) if words else NIET_INGEVULD for words in (change.was, change.nu))
    return f"was {was}, is nu {now}"
