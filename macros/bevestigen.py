"""Writes down that somebody checked an entry, or where a fact was read: one dated change in the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .bewerken import BewerkenKanNiet, Dossier, Waarde
from .check.content import Content, Entry
from .freshness import controle
from .meldingen import afgesloten
from .model.base import bedoeld_id, opsomming
from .model.keuzes import Nakijkwijze
from .model.soorten import LIJSTEN
from .woorden import datum

BRONNEN = ("website", "document")
"""Ways to read a fact; reading is no check, so it is written down as a source."""


class BevestigenKanNiet(Exception):
    """Nothing can be written down; each argument is one reason, in Dutch."""

    def __str__(self) -> str:
        return "\n".join(map(str, self.args))


@dataclass(frozen=True)
class Punt:
    """One entry: its kind (`aanbod`, `plaats`, `actor`) and its id."""

    soort: str
    id: str


@dataclass(frozen=True)
class Nazicht:
    """A person's check: when, how, by which actor and in which function."""

    op: date
    hoe: Nakijkwijze
    door: str
    functie: str | None = None

    veld = "nagekeken"

    @property
    def waarde(self) -> Waarde:
        """The check as it stands in a data file."""
        return {"op": str(self.op), "hoe": self.hoe.value, "door": self.door, "functie": self.functie}


@dataclass(frozen=True)
class Gelezen:
    """A document or website in which the facts were read on a day."""

    op: date
    titel: str
    link: str | None = None

    veld = "bron"

    @property
    def waarde(self) -> Waarde:
        """The source as it stands in a data file."""
        return {"titel": self.titel, "datum": str(self.op), "link": self.link}


Feit = Nazicht | Gelezen


def zoek(dossier: Dossier, ids: Iterable[str], soort: str | None = None) -> list[Punt]:
    """Return the entries with these ids, each once; raises BevestigenKanNiet with a reason for each that is unclear."""
    kinds = [soort] if soort else [*LIJSTEN]
    points: list[Punt] = []
    reasons: list[str] = []
    for id in dict.fromkeys(ids):
        found = [Punt(kind, id) for kind in kinds if dossier.heeft(kind, id)]
        points += found
        if not found:
            where = f"bij {LIJSTEN[soort]}" if soort else "in het register"
            known = [known for kind in kinds for known in dossier.ids(kind)]
            reasons.append(f"“{id[:80]}” staat niet {where}.{bedoeld_id(id, known)}")
        elif len(found) > 1:
            kinds_found = [point.soort for point in found]
            reasons.append(
                f"“{id}” is {opsomming(kinds_found, 'en')}. Zeg welke je bedoelt. Bijvoorbeeld --soort {kinds_found[0]}."
            )
    if reasons:
        raise BevestigenKanNiet(*reasons)
    return points


def bevestig(dossier: Dossier, punten: Iterable[Punt], feit: Feit, vandaag: date) -> Dossier:
    """Return the files with this fact at every entry; raises BevestigenKanNiet with every reason not to."""
    reasons = list(_bezwaren(dossier, feit, vandaag))
    for point in punten:
        try:
            if isinstance(feit, Nazicht):
                _niet_ouder(dossier, point, feit)
            dossier = dossier.met(point.soort, point.id, feit.veld, feit.waarde)
            if isinstance(feit, Nazicht):
                dossier = afgesloten(dossier, point.soort, point.id, tot=feit.op)
        except BewerkenKanNiet as error:
            reasons.append(str(error))
    if reasons:
        raise BevestigenKanNiet(*reasons)
    return dossier


def verslag(content: Content, punten: Sequence[Punt], feit: Feit, vandaag: date) -> list[str]:
    """Return a line for each entry: what is written down, and until which day it counts."""
    lists: dict[str, Sequence[Entry]] = {
        "aanbod": content.aanbod,
        "plaats": content.plaatsen,
        "actor": content.actoren,
    }
    known = {Punt(kind, entry.id): entry for kind, entries in lists.items() for entry in entries}
    wrong = [point for point in punten if point not in known]
    if wrong:
        raise BevestigenKanNiet(
            *(
                f"Bij “{point.id}” staat nog een fout. Verbeter die eerst: portaal check toont ze."
                for point in wrong
            )
        )
    return [f"{point.soort} {point.id}: {_gevolg(known[point], feit, vandaag)}" for point in punten]


def _bezwaren(dossier: Dossier, feit: Feit, vandaag: date) -> Iterable[str]:
    if feit.op > vandaag:
        yield f"{feit.op} ligt in de toekomst. Kijk eerst na en schrijf het dan op. Vandaag is het {vandaag}."
    if isinstance(feit, Nazicht) and not dossier.heeft("actor", feit.door):
        hint = bedoeld_id(feit.door, dossier.ids("actor"))
        yield f"“{feit.door[:80]}” is geen actor van dit register. Bij --door hoort een id, nooit de naam van een mens.{hint}"


def _niet_ouder(dossier: Dossier, punt: Punt, feit: Nazicht) -> None:
    """A check is never written over a later one."""
    known = dossier.waarde(punt.soort, punt.id, "nagekeken.op")
    if isinstance(known, str) and known > str(feit.op):
        raise BewerkenKanNiet(
            f"“{punt.id}” is al later nagekeken: op {known}. Jij geeft {feit.op}. Kijk --op na."
        )


def _gevolg(entry: Entry, feit: Feit, vandaag: date) -> str:
    state = controle(entry.nagekeken, entry.nakijken_om, vandaag)
    if isinstance(feit, Gelezen):
        stays = f"nagekeken op {datum(entry.nagekeken.op)}" if entry.nagekeken else "nog niet nagekeken"
        return (
            f"de bron is nu “{feit.titel}” van {datum(feit.op)}. Dat is een bron, geen nazicht: "
            f"het blijft “{stays}”. Bel, mail of ga langs om het te bevestigen."
        )
    assert state.uiterlijk, "a checked entry has a last day"
    until = datum(state.uiterlijk)
    lasts = (
        f"Dat geldt tot en met {until}."
        if vandaag <= state.uiterlijk
        else f"Dat gold tot en met {until}: kijk het opnieuw na."
    )
    return f"nagekeken op {datum(feit.op)}, {feit.hoe.label}, door {feit.door}. {lasts}"
