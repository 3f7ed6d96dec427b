"""A whole region on one day: every council that was named, whether its data could be read or not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..model import Bouwstenen
from ..model.base import MAX_ID, opsomming
from ..model.keuzes import Nood, Soort
from ..woorden import datum
from .beeld import Beeld, Dekking, Telling, Vak, beeld
from .bron import Regiobron


@dataclass(frozen=True)
class Onderwerp:
    """One thing that a council may cover: a need, a kind of help or a card."""

    vak: Vak
    id: str
    woorden: str
    groep: str = ""
    """What it stands below in a table: the category of a card."""


@dataclass(frozen=True)
class Gemeente:
    """One council of the region; without `beeld` its `reden` says why nobody knows what it covers."""

    id: str
    naam: str
    bron: str
    beeld: Beeld | None = None
    reden: str = ""

    def telling(self, subject: Onderwerp) -> Telling | None:
        """Return how many offers cover something; nothing when that is unknown."""
        return self.beeld.tellingen.get((subject.vak, subject.id), Telling()) if self.beeld else None

    def dekking(self, subject: Onderwerp) -> Dekking:
        """Return how well something is covered here."""
        found = self.telling(subject)
        return found.dekking if found else Dekking.ONBEKEND


@dataclass(frozen=True)
class Overzicht:
    """Who covers what in a region."""

    vandaag: date
    naam: str | None
    """“Regio Voorbeeld”; nothing when the councils were given loose."""
    gemeenten: tuple[Gemeente, ...]
    """By name."""
    onderwerpen: tuple[Onderwerp, ...]
    opmerkingen: tuple[str, ...] = ()
    """What is odd about the sources, in sentences."""
    gedeeld: tuple[tuple[str, tuple[Gemeente, ...]], ...] = ()
    """Names of actors that stand in more than one council, with those councils; the widest first."""

    @property
    def gelezen(self) -> tuple[Gemeente, ...]:
        """Return the councils of which the data could be read."""
        return tuple(one for one in self.gemeenten if one.beeld)

    @property
    def onbekend(self) -> tuple[Gemeente, ...]:
        """Return the councils of which nobody knows anything."""
        return tuple(one for one in self.gemeenten if not one.beeld)

    @property
    def fictief(self) -> bool:
        """Whether the councils are invented; a real region counts none of those."""
        return any(one.beeld.fictief for one in self.gelezen if one.beeld)

    def van(self, vak: Vak) -> tuple[Onderwerp, ...]:
        """Return everything of one kind, in order."""
        return tuple(one for one in self.onderwerpen if one.vak is vak)


def gemeente(source: Regiobron, vandaag: date) -> Gemeente:
    """Return what a source says of its council: the file itself need not be kept."""
    found = beeld(source.bestand, vandaag) if source.bestand else None
    name = source.naam or (found.naam if found else source.adres)
    if found and found.dag > vandaag:
        reason = f"De gegevens zijn van {datum(found.dag)}, en dat is nog niet."
        return Gemeente(source.id, name, source.adres, reden=reason)
    return Gemeente(source.id, name, source.adres, found, source.reden)


def overzicht(
    gemeenten: Sequence[Gemeente], bouwstenen: Bouwstenen, vandaag: date, naam: str | None = None
) -> Overzicht:
    """Return the overview of a region: of two sources for one council the first that could be read counts."""
    councils, remarks = _een_keer(_zonder_verzonnen(gemeenten))
    ordered = tuple(
        _met_eigen_id(sorted(councils, key=lambda one: (one.naam.casefold(), one.naam, one.bron)))
    )
    return Overzicht(
        vandaag, naam, ordered, tuple(_onderwerpen(bouwstenen)), tuple(remarks), _gedeeld(ordered)
    )


MEESTE_NAMEN = 3
"""More councils than this are counted, not named (project rule)."""


def namen(councils: Sequence[Gemeente]) -> str:
    """Return the names of one or more councils in a sentence: `Aadorp, Buurdorp en Verdorp`."""
    names = [one.naam for one in councils]
    more = len(names) - MEESTE_NAMEN
    if more > 1:
        return f"{', '.join(names[:MEESTE_NAMEN])} en {more} andere gemeenten"
    return opsomming(names, "en")


VERZONNEN = "Deze gemeente is verzonnen. Naast echte gemeenten telt ze niet mee."


def _zonder_verzonnen(councils: Sequence[Gemeente]) -> Iterator[Gemeente]:
    """Yield the councils; beside a real one an invented one counts for nothing."""
    real = any(one.beeld and not one.beeld.fictief for one in councils)
    for one in councils:
        invented = real and one.beeld is not None and one.beeld.fictief
        yield replace(one, beeld=None, reden=VERZONNEN) if invented else one


def _een_keer(councils: Iterable[Gemeente]) -> tuple[list[Gemeente], list[str]]:
    """Return each council once, and a sentence for every source that is left out."""
    kept: dict[str, Gemeente] = {}
    remarks = []
    for one in councils:
        key = _gelijk(one.naam)
        other = kept.get(key)
        if other is None:
            kept[key] = one
            continue
        first, left = (one, other) if one.beeld and not other.beeld else (other, one)
        kept[key] = replace(first, id=other.id or one.id)
        remarks.append(
            f"Twee bronnen gaan over {first.naam}: {first.bron} en {left.bron}. We tellen alleen {first.bron}."
        )
    return list(kept.values()), remarks


def _met_eigen_id(councils: Iterable[Gemeente]) -> Iterator[Gemeente]:
    """Yield the councils, each with an id that no other has: those of a list stay as they are."""
    councils = list(councils)
    taken = {one.id for one in councils}
    for one in councils:
        if not one.id:
            one = replace(one, id=_vrij(_als_id(one.naam), taken))
            taken.add(one.id)
        yield one


def _vrij(wish: str, taken: set[str]) -> str:
    number, found = 1, wish
    while found in taken:
        number += 1
        found = f"{wish[: MAX_ID - 4]}-{number}"
    return found


def _als_id(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_ID].strip("-") or "gemeente"


def _gelijk(name: str) -> str:
    """Return a name as it is compared: capitals and spaces aside."""
    return " ".join(name.split()).casefold()


def _onderwerpen(bouwstenen: Bouwstenen) -> Iterator[Onderwerp]:
    yield from (Onderwerp(Vak.NODEN, need.value, need.label) for need in Nood)
    yield from (Onderwerp(Vak.SOORTEN, kind.value, kind.label) for kind in Soort)
    for group in bouwstenen.categorieen:
        for card in bouwstenen.bouwstenen:
            if card.categorie == group.id:
                yield Onderwerp(Vak.BOUWSTENEN, card.id, card.titel, group.naam)


def _gedeeld(councils: tuple[Gemeente, ...]) -> tuple[tuple[str, tuple[Gemeente, ...]], ...]:
    found: dict[str, tuple[str, list[Gemeente]]] = {}
    for one in councils:
        own = {_gelijk(name): name for name in (one.beeld.actoren if one.beeld else ())}
        for key, name in own.items():
            found.setdefault(key, (name, []))[1].append(one)
    several = [(name, tuple(where)) for name, where in found.values() if len(where) > 1]
    return tuple(sorted(several, key=lambda item: (-len(item[1]), item[0].casefold())))
