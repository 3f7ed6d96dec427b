"""The files that hold the register, as text in which one field can change and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from ..model.base import bedoelde_je
from ..model.keuzes import Status
from ..model.soorten import LIJSTEN
from .bestand import Bestand, lees_bestand
from .velden import stappen, volgorde
from .waarde import BewerkenKanNiet, Waarde, gelijk, schoon

HOOFDBESTAND = "offer.yaml"


@dataclass(frozen=True)
class Vindplaats:
    """Where an entry stands: its file, and its number in its list there."""

    bestand: Bestand
    nummer: int
    velden: dict[str, Waarde]


@dataclass(frozen=True)
class Dossier:
    """The texts of the data files by their name in the data folder: `offer.yaml`, `offer/hulp.yaml`."""

    bestanden: Mapping[str, str]

    def waarde(self, soort: str, id: str, pad: str) -> Waarde:
        """Return what stands at a field now; raises BewerkenKanNiet when the entry or the field is unknown."""
        value: Waarde = self._vind(soort, id).velden
        for key in stappen(soort, pad):
            value = value.get(key) if isinstance(value, dict) else None
        return deepcopy(value)

    def heeft(self, soort: str, id: str) -> bool:
        """Say whether the register holds this entry."""
        return any(True for _ in self._vindplaatsen(soort, id))

    def ids(self, soort: str) -> list[str]:
        """Return the ids of all entries of a kind, as they stand in the files."""
        return [str(place.velden.get("id")) for place in self._punten(soort)]

    def met(self, soort: str, id: str, pad: str, waarde: Waarde) -> Dossier:
        """Return these files with one field replaced, inserted or (None) removed."""
        keys, found = stappen(soort, pad), self._vind(soort, id)
        wanted = _zet(found.velden, keys, schoon(waarde), soort)
        if gelijk(found.velden, wanted):
            return self
        return self._met(found.bestand.naam, found.bestand.met_punt(LIJSTEN[soort], found.nummer, wanted))

    def met_nieuw(self, soort: str, velden: Mapping[str, Waarde]) -> Dossier:
        """Return these files with a new entry at the end of its list; `velden` by their pad."""
        entry: dict[str, Waarde] = {}
        for pad, value in velden.items():
            entry = _zet(entry, stappen(soort, pad), schoon(value), soort)
        id = entry.get("id")
        if not isinstance(id, str):
            raise BewerkenKanNiet("Iets nieuws heeft een id nodig. Bijvoorbeeld id: digipunt-bibliotheek.")
        if self.heeft(soort, id):
            raise BewerkenKanNiet(
                f"“{id}” staat al in het register. Kies een andere id. Bijvoorbeeld {id[:57]}-2."
            )
        file = self._thuis(soort, entry.get("soort"))
        return self._met(file.naam, file.met_nieuw_punt(LIJSTEN[soort], entry))

    def _met(self, naam: str, tekst: str) -> Dossier:
        return Dossier({**self.bestanden, naam: tekst})

    def _register(self) -> Iterator[Bestand]:
        """Yield the files that hold the register, in the order in which `load` reads them."""
        if HOOFDBESTAND not in self.bestanden:
            raise BewerkenKanNiet(
                f"{HOOFDBESTAND} ontbreekt. Kies de map waarin dat bestand staat. Bijvoorbeeld data."
            )
        names = (HOOFDBESTAND, *sorted(name for name in self.bestanden if name.startswith("offer/")))
        return (lees_bestand(name, self.bestanden[name]) for name in names)

    def _punten(self, soort: str) -> Iterator[Vindplaats]:
        if soort not in LIJSTEN:
            raise BewerkenKanNiet(f"“{soort[:60]}” is geen soort. Kies uit: {', '.join(LIJSTEN)}.")
        for file in self._register():
            for number, item in enumerate(file.punten(LIJSTEN[soort])):
                if isinstance(item, dict):
                    yield Vindplaats(file, number, item)

    def _vindplaatsen(self, soort: str, id: str) -> Iterator[Vindplaats]:
        return (place for place in self._punten(soort) if place.velden.get("id") == id)

    def _vind(self, soort: str, id: str) -> Vindplaats:
        found = list(self._vindplaatsen(soort, id))
        if not found:
            known = self.ids(soort)
            hint = bedoelde_je(id, known) or (f" Wel bijvoorbeeld “{known[0]}”." if known else "")
            raise BewerkenKanNiet(f"“{id[:80]}” staat niet bij {LIJSTEN[soort]}.{hint}")
        if len(found) > 1:
            files = " en ".join(dict.fromkeys(place.bestand.naam for place in found))
            raise BewerkenKanNiet(
                f"“{id}” staat meer dan één keer bij {LIJSTEN[soort]} ({files}). Haal er eerst een weg."
            )
        return found[0]

    def _thuis(self, soort: str, eigen: Waarde) -> Bestand:
        """Return the file for a new entry: where its kind stands already, else its list, else offer.yaml.

        Never one in which something waits that was taken over from elsewhere, unless that is offer.yaml.
        """
        offers = self._punten("aanbod")
        waits = {one.bestand.naam for one in offers if one.velden.get("status") == Status.NA_TE_KIJKEN}
        places = [place for place in self._punten(soort) if place.bestand.naam not in waits]
        alike = [place.bestand for place in places if place.velden.get("soort") == eigen]
        return [next(self._register()), *(place.bestand for place in places), *alike][-1]


def _zet(
    velden: dict[str, Waarde], keys: tuple[str, ...], waarde: Waarde, soort: str, ouders: tuple[str, ...] = ()
) -> dict[str, Waarde]:
    """Return fields with one of them set or left out, in the order of the model; an empty record is left out."""
    key, *rest = keys
    if rest:
        inner = velden.get(key, {})
        if not isinstance(inner, dict):
            raise BewerkenKanNiet(
                f"Bij “{key}” staat nu een losse tekst of een lijst. Maak er eerst velden van, elk op een eigen regel "
                f"onder {key}. Bijvoorbeeld {rest[0]}: met de waarde erachter."
            )
        waarde = _zet(inner, tuple(rest), waarde, soort, (*ouders, key)) or None
    changed = {name: value for name, value in {**velden, key: waarde}.items() if value is not None}
    known = [name for name in volgorde(soort, ouders) if name in changed]
    return {name: changed[name] for name in (*known, *(name for name in changed if name not in known))}
