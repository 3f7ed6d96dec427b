"""What open reports make unsure: entries, through what belongs to them, and the numbers and addresses they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from .check.content import Content, Entry
from .check.meldingen import afgehandeld, soort_van
from .model import Melding, Offer
from .model.contact import telefoon_adres
from .model.keuzes import Meldsoort, Toegang
from .model.melding import TWIJFEL

WEGEN = {"telefoon": Toegang.TELEFOON, "mail": Toegang.MAIL}
"""Fields that are themselves the way in to some offers: the wrong number of a helpline is a closed door."""

DOORGEGEVEN = frozenset({"adres", "tot"})
"""What an offer shares with its places and its provider: where the door is, and whether anybody is behind it."""


@dataclass(frozen=True)
class Twijfel:
    """What nobody settled yet, and what that makes unsure."""

    open: tuple[Melding, ...] = ()
    """The open reports, the oldest first."""
    redenen: Mapping[int, tuple[Melding, ...]] = field(default_factory=dict)
    """Identity of an entry → why one may stand before a closed door; only entries with a reason."""
    nummers: frozenset[str] = frozenset()
    """Numbers that may be wrong, as `tel:` addresses: wrong with one entry, a number is wrong with all."""
    adressen: frozenset[str] = frozenset()
    """Mail and web addresses that may be wrong, in the same way."""

    def over(self, entry: Entry) -> tuple[Melding, ...]:
        """Return the open reports on an entry, the oldest first."""
        return self._over.get((soort_van(entry), entry.id), ()) if self.open else ()

    @cached_property
    def _over(self) -> Mapping[tuple[str, str], tuple[Melding, ...]]:
        """Kind and id of an entry → the open reports on it."""
        found: dict[tuple[str, str], list[Melding]] = {}
        for report in self.open:
            found.setdefault((report.soort, report.id), []).append(report)
        return {key: tuple(reports) for key, reports in found.items()}


class Betwijfeld:
    """What a register answers about the reports on it."""

    twijfel: Twijfel

    @property
    def meldingen(self) -> tuple[Melding, ...]:
        """Return what was reported as wrong and not settled yet, the oldest first."""
        return self.twijfel.open

    def meldingen_over(self, entry: Entry) -> tuple[Melding, ...]:
        """Return the open reports on an entry, the oldest first."""
        return self.twijfel.over(entry)

    def gemeld(self, entry: Entry, *velden: str) -> bool:
        """Say whether somebody reported one of these fields of an entry."""
        reports = self.meldingen_over(entry)
        return bool(reports) and any(report.veld in velden for report in reports)

    def redenen_tot_twijfel(self, entry: Entry) -> tuple[Melding, ...]:
        """Return the reports, on the entry or on what belongs to it, for which its hours are not sure."""
        return self.twijfel.redenen.get(id(entry), ())

    def juist_nummer(self, number: str | None) -> str | None:
        """Return a number that one can ring, unless somebody reported that it is wrong."""
        wrong = self.twijfel.nummers
        return None if wrong and number and telefoon_adres(number) in wrong else number

    def juist_adres(self, address: str | None) -> str | None:
        """Return a mail or web address, unless somebody reported that it is wrong."""
        return address if address not in self.twijfel.adressen else None


_Gemeld = Mapping[tuple[Meldsoort, str], tuple[Melding, ...]]


def twijfel(content: Content, vandaag: date) -> Twijfel:
    """Return what the reports up to `vandaag` make unsure."""
    reports = _per_stuk(content.meldingen.meldingen if content.meldingen else (), vandaag)
    if not reports:
        return Twijfel()
    entries = {(soort_van(entry), entry.id): entry for entry in content.entries()}
    own = {key: _open(entry, reports[key]) for key, entry in entries.items() if key in reports}
    reasons = {id(entry): _redenen(entry, reports) for entry in entries.values()}
    told = [(entries[key], report.veld) for key, found in own.items() for report in found]
    numbers = (_nummer(entries, entry) for entry, name in told if name == "telefoon")
    addresses = (getattr(entry, name) for entry, name in told if name in ("mail", "link"))
    return Twijfel(
        open=tuple(sorted((one for found in own.values() for one in found), key=_volgorde)),
        redenen={key: found for key, found in reasons.items() if found},
        nummers=frozenset(telefoon_adres(number) for number in numbers if number),
        adressen=frozenset(address for address in addresses if address),
    )


def _per_stuk(reports: Iterable[Melding], vandaag: date) -> _Gemeld:
    found: dict[tuple[Meldsoort, str], tuple[Melding, ...]] = {}
    for report in sorted(reports, key=_volgorde):
        if report.op <= vandaag:
            key = report.soort, report.id
            found[key] = (*found.get(key, ()), report)
    return found


def _volgorde(report: Melding) -> tuple[date, str, str, str]:
    return report.op, report.soort, report.id, report.veld


def _open(entry: Entry, reports: Iterable[Melding]) -> tuple[Melding, ...]:
    return tuple(report for report in reports if not afgehandeld(report, entry))


def _redenen(entry: Entry, reports: _Gemeld) -> tuple[Melding, ...]:
    """Return the reports for which one may stand before a closed door, the oldest first.

    An offer shares those on the address of its places and on the end of who provides it; a check of the offer
    itself settles these for it too, since whoever checks it is asked where it is and whether it is there.
    """
    found = [one for key in _sleutels(entry) if key in reports for one in _open(entry, reports[key])]
    return tuple(sorted((one for one in found if _telt(entry, one)), key=_volgorde))


def _sleutels(entry: Entry) -> Iterator[tuple[Meldsoort, str]]:
    """Yield what an entry stands or falls with, itself included."""
    yield soort_van(entry), entry.id
    if isinstance(entry, Offer):
        yield Meldsoort.ACTOR, entry.aanbieder
        yield from ((Meldsoort.PLAATS, name) for name in entry.alle_plaatsen)


def _telt(entry: Entry, report: Melding) -> bool:
    if report.soort is not soort_van(entry):
        return report.veld in DOORGEGEVEN
    way = WEGEN.get(report.veld)
    return report.veld in TWIJFEL or (isinstance(entry, Offer) and way in entry.toegang)


def _nummer(entries: Mapping[tuple[Meldsoort, str], Entry], entry: Entry) -> str | None:
    """Return the number that a report is about: of an offer without a number the one that its page shows."""
    keys = [(soort_van(entry), entry.id)]
    if isinstance(entry, Offer):
        keys += [(Meldsoort.PLAATS, name) for name in entry.alle_plaatsen]
        keys += [(Meldsoort.ACTOR, entry.aanbieder)]
    numbers = (entries[key].telefoon for key in keys if key in entries)
    return next((number for number in numbers if number), None)
