"""Makes one entry of the register from what a source tells: its id, its fields in order, and what is missing or wrong."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import ValidationError

from ..bewerken import BewerkenKanNiet, Waarde
from ..bewerken.velden import volgorde
from ..bewerken.waarde import schoon
from ..check.content import Content
from ..check.shape import message
from ..model.base import is_id
from ..model.keuzes import Status
from ..model.soorten import MODELLEN, soort_van
from ..voorstel.ingangen import uit_naam
from .basis import Ingang, Lezing
from .sleutels import geordend, plek_van, zet

NODIG = {
    "aanbod": {
        "titel": "Zonder titel kan het niet in het register. Bijvoorbeeld Digipunt in de bibliotheek.",
        "soort": "Welke soort hulp het is, raden we niet. Geef ze mee met --soort digipunt, of in de kolommenkaart: soort: {vast: digipunt}.",
        "kort": "Zeg in één zin wat het is. Bijvoorbeeld Je krijgt hulp met je smartphone.",
        "aanbieder": "Wie dit aanbiedt, raden we niet. Geef het id van een actor mee. Bijvoorbeeld --actor bibliotheek.",
    },
    "plaats": {"naam": "Een plaats heeft een naam nodig. Bijvoorbeeld Bibliotheek De Schakel."},
    "actor": {
        "naam": "Een actor heeft een naam nodig. Bijvoorbeeld Dienst welzijn.",
        "soort": "Welke soort actor dit is, raden we niet. Zet het in de kolommenkaart: aanbieder.soort: {vast: organisatie}. Staat de actor al in het register? Geef het id mee met --actor.",
    },
}
"""Kind of entry → what it cannot do without, and how to get it without guessing."""


@dataclass
class Nieuw:
    """One entry as it goes into the register, and where it comes from."""

    soort: str
    id: str
    velden: dict[str, Waarde]
    ingang: Ingang


@dataclass
class Opbouw:
    """Makes the new entries of one reading; no id is given twice."""

    content: Content
    lezing: Lezing
    bron: dict[str, Waarde]
    nieuw: list[Nieuw] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bezet: dict[str, set[str]] = {kind: set() for kind in MODELLEN}
        for entry in self.content.entries():
            self.bezet[soort_van(entry)] |= {entry.id, *entry.vorige_ids}

    def vrij(self, entry: Ingang) -> str:
        """Return the id that the source gives, or one from the name that nothing has yet."""
        if entry.id and (is_id(entry.id) or entry.soort == "aanbod"):
            self.bezet[entry.soort].add(entry.id)
            return entry.id
        plain = uit_naam(entry.naam, entry.soort)
        tries = (plain, *(f"{plain}-{number}" for number in range(2, len(self.bezet[entry.soort]) + 3)))
        taken = self.bezet[entry.soort] | {one.id for one in self.lezing.ingangen if one.soort == entry.soort}
        found = next(one for one in tries if one not in taken and is_id(one))
        self.bezet[entry.soort].add(found)
        return found

    def neem(self, entry: Ingang, id: str, gemeld: set[str] | frozenset[str] = frozenset()) -> None:
        """Add a new entry, after telling what it lacks and what the register refuses."""
        missing = [
            pad
            for pad in NODIG[entry.soort]
            if not entry.velden.get(pad) and pad not in gemeld | entry.gebroken
        ]
        for pad in missing:
            self.lezing.fout(
                entry.kolommen.get(pad, entry.plek), f"Hier ontbreekt {pad}. {NODIG[entry.soort][pad]}"
            )
        if entry.soort == "plaats":
            self._dorpskern(entry)
        self._losse_grenzen(entry)
        found = self._velden(entry, id)
        self._keur(entry, found, {*gemeld, *entry.gebroken, *missing})
        self.nieuw.append(Nieuw(entry.soort, id, found, entry))

    def _losse_grenzen(self, entry: Ingang) -> None:
        """Leave out from when or until when, where the hours themselves could not come along or nobody gave them."""
        about = {pad for pad in entry.velden if pad.startswith("wanneer.")}
        if about - {f"wanneer.{name}" for name in ("vanaf", "tot", "niet_op", "ook_op")}:
            return
        for pad in sorted(about - entry.gebroken):
            said = entry.velden.pop(pad)
            words = ", ".join(map(str, said)) if isinstance(said, list) else said
            self.lezing.laat(
                entry.plekken[pad],
                words,
                "Zonder uren zegt dit niets. Schrijf het bij wanneer, samen met de uren.",
            )

    def _dorpskern(self, entry: Ingang) -> None:
        known = {core.id for core in self.content.gemeente.dorpskernen} if self.content.gemeente else set()
        if (core := entry.velden.get("dorpskern")) and core not in known:
            self.lezing.laat(entry.plekken["dorpskern"], core, "Dit is geen dorpskern van deze gemeente.")
            del entry.velden["dorpskern"]

    def _velden(self, entry: Ingang, id: str) -> dict[str, Waarde]:
        """Return the entry as it stands in a data file, its fields in the order of the model."""
        raw: dict[str, Waarde] = {"id": id}
        for pad, value in entry.velden.items():
            if pad in ("id", "genoemd") or value is None:
                continue
            try:
                clean = schoon(value)
            except BewerkenKanNiet as error:
                self.lezing.fout(entry.plekken[pad], str(error))
                continue
            if clean is not None:
                zet(raw, pad, clean)
        if entry.soort == "aanbod":
            raw["status"] = str(Status.NA_TE_KIJKEN)
        source = raw.get("bron")
        raw["bron"] = {**self.bron, **(source if isinstance(source, dict) else {})}
        if entry.vragen:
            raw["open_vragen"] = [*entry.vragen]
        order = volgorde(entry.soort)
        return {name: geordend(entry.soort, (name,), raw[name]) for name in order if name in raw}

    def _keur(self, entry: Ingang, raw: dict[str, Waarde], gemeld: set[str]) -> None:
        """Tell what the model of an entry refuses, at the cell or the pointer of the field; each mistake once."""
        kind = MODELLEN[entry.soort]
        try:
            kind.model_validate(raw)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                path = tuple(detail["loc"])
                if {str(step) for step in path[:1]} & {pad.partition(".")[0] for pad in gemeld}:
                    continue  # told where it was read
                at = plek_van(entry, ".".join(step for step in path if isinstance(step, str)))
                self.lezing.fout(at, message(kind, path, detail))
