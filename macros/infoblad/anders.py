"""What differs in one entry for who comes to it: name, number, hours, place, price, way in; the new and the old."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..model import Actor, Offer, Plaats, Wanneer
from ..model.gemeente import Gemeente, Loket
from ..regie.veldwoorden import Woordkeus
from ..register import HORIZON, Register, plaatsen_van
from ..views.bellen import telefoon
from ..views.toegang import toegang_zin
from .delen import Lijn, klein, zinnen

MEESTE = 4
"""How many lines of hours are told one by one: paper has little room, and a course many lessons."""

VOLGORDE = NAAM, BEL, WANNEER, LET_OP, WAAR, PRIJS, AFSPRAAK, MAIL, WEBSITE = (
    *("Naam", "Bel", "Wanneer", "Let op", "Waar", "Prijs", "Afspraak", "Mail", "Website"),
)
"""The lines of a message, in the order in which they stand."""

NIEUW = {
    BEL: "Nieuw nummer",
    WANNEER: "Nieuwe uren",
    WAAR: "Nieuwe plek",
    PRIJS: "Nieuwe prijs",
    MAIL: "Nieuw mailadres",
}
"""What a line is called when it was something else before."""

Anders = Mapping[str, Lijn]
"""Lines that say what is new and what it was, by their usual label."""


@dataclass(frozen=True)
class Vergelijking:
    """Both registers, and the words in which hours of either are told."""

    voor: Register
    na: Register
    woorden: Woordkeus

    def aanbod(self, old: Offer, new: Offer) -> Anders:
        """Return what differs in an offer; what is otherwise in the coming weeks, the message itself tells."""
        rings = (old.telefoon, new.telefoon) != (None, None) and old.telefoon != new.telefoon
        numbers = (self.voor.telefoon_voor(old), self.na.telefoon_voor(new)) if rings else (None, None)
        return _gevuld(
            naam(old.titel, new.titel),
            nummer(*numbers),
            *self.uren(old.wanneer, new.wanneer, self.na.vandaag + HORIZON),
            self._plek(old, new),
            waarde(PRIJS, old.kosten, new.kosten),
            waarde(AFSPRAAK, toegang_zin(old.toegang), toegang_zin(new.toegang)),
            post(old.mail, new.mail),
        )

    def plaats(self, old: Plaats, new: Plaats) -> Anders:
        """Return what differs in a place."""
        return _gevuld(
            naam(old.naam, new.naam),
            nummer(old.telefoon, self.na.juist_nummer(new.telefoon)),
            *self.uren(old.wanneer, new.wanneer),
            adres(old, new),
            post(old.mail, new.mail),
        )

    def actor(self, old: Actor, new: Actor) -> Anders:
        """Return what differs in an organisation."""
        return _gevuld(
            naam(old.naam, new.naam),
            nummer(old.telefoon, self.na.juist_nummer(new.telefoon)),
            post(old.mail, new.mail),
        )

    def gemeente(self, old: Gemeente, new: Gemeente) -> Anders:
        """Return what differs in how one reaches the council."""
        return _gevuld(
            nummer(old.telefoon, self.na.juist_nummer(new.telefoon)),
            *self.uren(old.telefoon_uren, new.telefoon_uren),
            post(old.mail, new.mail),
        )

    def loket(self, old: Loket, new: Loket) -> Anders:
        """Return what differs in a counter of the council."""
        return _gevuld(
            nummer(old.telefoon, self.na.juist_nummer(new.telefoon)),
            *self.uren(old.wanneer, new.wanneer),
            adres(old, new),
        )

    def _plek(self, old: Offer, new: Offer) -> tuple[str, Lijn] | None:
        """Return that it moved: to another place than before, whatever places are called."""
        was, now = ([*map(self._noem, plaatsen_van(offer))] for offer in (old, new))
        if was == now:
            return None
        places = (self.na.plaatsen[name] for name in plaatsen_van(new))
        told = zinnen(*(f"{place.naam}, {place.adres}" if place.adres else place.naam for place in places))
        return waarde(WAAR, zinnen(*was) or None, told or None)

    def _noem(self, name: str) -> str:
        """Return what a place is called today, so that a new name is no new place."""
        return self.woorden.namen["plaats", name]

    def uren(
        self, old: Wanneer | None, new: Wanneer | None, na: date | None = None
    ) -> tuple[tuple[str, Lijn] | None, ...]:
        """Return what differs in the usual hours, and the days on which it is otherwise as far as they come after `na`."""
        usual = (self.woorden.momenten(_gewoon(hours)) if hours else () for hours in (old, new))
        fresh, dropped = _erbij(old, new, na), _erbij(new, old, None)
        special = (*self._bijzonder(fresh), *(f"Toch niet {line}" for line in self._bijzonder(dropped)))
        differs = self._bijzonder(_erbij(old, new, None)) or special
        return (
            uren_lijn(*usual, lessen=any(hours and hours.lessen for hours in (old, new))),
            (LET_OP, Lijn(LET_OP, zinnen(*special))) if differs else None,
        )

    def _bijzonder(self, hours: Wanneer | None) -> tuple[str, ...]:
        """Return the coming days on which it is closed or otherwise, in words."""
        return self.woorden.momenten(hours)[len(self.woorden.momenten(_gewoon(hours))) :] if hours else ()


def _gewoon(hours: Wanneer) -> Wanneer:
    return hours.model_copy(update={"gesloten": (), "aangepast": ()})


def _erbij(old: Wanneer | None, new: Wanneer | None, na: date | None) -> Wanneer | None:
    """Return `new` with only the exceptions that `old` has not, and of which some day comes after `na`."""
    if new is None:
        return None
    known = (*old.gesloten, *old.aangepast) if old else ()
    closed = (day for day in new.gesloten if day not in known and (na is None or day.laatste > na))
    other = (day for day in new.aangepast if day not in known and (na is None or day.op > na))
    return new.model_copy(update={"gesloten": tuple(closed), "aangepast": tuple(other)})


def _gevuld(*found: tuple[str, Lijn] | None) -> Anders:
    return dict(filter(None, found))


def naam(was: str, now: str) -> tuple[str, Lijn] | None:
    """Return that something has another name."""
    return None if was == now else (NAAM, Lijn("", f"Vroeger heette dit “{was}”."))


def nummer(was: str | None, now: str | None) -> tuple[str, Lijn] | None:
    """Return that one rings another number."""
    old, new = (phone.toon if phone else None for phone in map(telefoon, (was, now)))
    if old and new is None:
        return BEL, Lijn("", f"Het nummer {old} staat niet meer op onze lijst.")
    if new and old is None:
        return BEL, Lijn(NIEUW[BEL], new)
    return waarde(BEL, old, new)


def post(was: str | None, now: str | None) -> tuple[str, Lijn] | None:
    """Return that one mails to another address."""
    if was == now:
        return None
    if now is None:
        return MAIL, Lijn("", f"Het mailadres {was} staat niet meer op onze lijst.")
    return MAIL, Lijn(NIEUW[MAIL], now, f"mailto:{now}")


def adres(old: Plaats | Loket, new: Plaats | Loket) -> tuple[str, Lijn] | None:
    """Return that something stands at another address."""
    was, now = (str(entry.adres) if entry.adres else None for entry in (old, new))
    found = waarde(WAAR, was, now)
    return (WAAR, replace(found[1], label="Nieuw adres" if was else "Adres")) if found else None


def waarde(label: str, was: str | None, now: str | None) -> tuple[str, Lijn] | None:
    """Return one value that is new, changed, or not known any more."""
    if was == now:
        return None
    if now is None:
        return label, Lijn(label, f"Vroeger stond hier: {klein(was or '')} Dat is nu niet zeker.")
    if was is None:
        return label, Lijn(label, zinnen(now, "Dat stond eerst niet op onze lijst"))
    return label, Lijn(NIEUW.get(label, label), f"{zinnen(now)} Vroeger was dat: {klein(was)}")


def uren_lijn(was: Sequence[str], now: Sequence[str], *, lessen: bool) -> tuple[str, Lijn] | None:
    """Return the hours as they are now and what they were; of many that stay the same only what differs."""
    gone, added = ([line for line in a if line not in b] for a, b in ((was, now), (now, was)))
    if not gone and not added:
        return None
    if not now or not was:
        return waarde(WANNEER, _samen(was, lessen) or None, _samen(now, lessen) or None)
    whole = len(now) <= MEESTE or len(added) == len(now)
    told = [_samen(now if whole else added, lessen)] if whole or not lessen else []
    if lessen and added and not whole:
        told.append(f"Dit komt erbij: {klein(_samen(added, lessen))}")
    elif added and not gone and whole:
        told.append(f"Nieuw is: {klein(_samen(added, lessen))}")
    if gone:
        words = "Vroeger was dat" if added and not lessen else "Dit valt weg"
        told.append(f"{words}: {klein(_samen(gone, lessen))}")
    return WANNEER, Lijn(NIEUW[WANNEER], " ".join(filter(None, (*told, "" if whole else "De rest blijft."))))


def _samen(lines: Sequence[str], lessen: bool) -> str:
    """Return lines as sentences; of the days of a course the first ones, and how many more there are."""
    rest = len(lines) - MEESTE if lessen else 0
    if rest < 2:
        return zinnen(*lines)
    return zinnen(*lines[:MEESTE], f"En nog {rest} keer")
