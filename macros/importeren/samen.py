"""Brings what was read together with the register: what stands there already, and which of it is new."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from ..bewerken import Waarde
from ..bewerken.velden import volgorde
from ..check.content import Content, Entry
from ..model.base import bedoelde_je
from ..model.soorten import LIJSTEN, MODELLEN, naam, soort_van
from .basis import Ingang, Lezing, Plek, gevouwen, kort
from .opbouw import Nieuw, Opbouw
from .sleutels import adres, adres_van, namen, zet


@dataclass
class Samenvoegen:
    """One meeting of what was read with the register."""

    content: Content
    lezing: Lezing
    bron: dict[str, Waarde]
    _ids: dict[tuple[str, str], str] = field(default_factory=dict)
    _eerste: dict[tuple[str, str], Ingang] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bestaand: dict[str, dict[str, Entry]] = {kind: {} for kind in MODELLEN}
        for entry in self.content.entries():
            self.bestaand[soort_van(entry)][entry.id] = entry
        self.opbouw = Opbouw(self.content, self.lezing, self.bron)

    def voeg(self) -> list[Nieuw]:
        """Return every new entry: actors, then places, then offers, each once."""
        entries = self.lezing.ingangen
        for kind in ("actor", "plaats"):
            nested = [
                one
                for offer in entries
                for one in (*([offer.aanbieder] if offer.aanbieder else []), *offer.plaatsen)
            ]
            full = [one for one in (*entries, *nested) if one.soort == kind and "genoemd" not in one.velden]
            for entry in sorted(full, key=lambda one: not one.id):  # what says its id is what others refer to
                self._deel(entry)
        for made in self.opbouw.nieuw:
            if made.ingang.velden.get("relaties"):
                self._actoren(made.ingang, "relaties")
                made.velden.pop("relaties", None)
                if (left := made.ingang.velden["relaties"]) is not None:
                    made.velden |= {"relaties": left}
                    order = volgorde(made.soort)
                    made.velden = {name: made.velden[name] for name in order if name in made.velden}
        for entry in entries:
            if entry.soort == "aanbod":
                self._aanbod(entry)
        return self.opbouw.nieuw

    # places and actors

    def _deel(self, entry: Ingang) -> None:
        """Give a place or an actor its id: that of what stands there already, or a new one."""
        keys = [*namen(entry)]
        known = self._bestaat(entry)
        twin = next((self._eerste[key] for key in keys if key in self._eerste), None)
        if known:
            if not any(key in self._ids for key in keys):
                text = f"{entry.naam or known} staat al in het register als {entry.soort} {known}. We verwijzen ernaar; wat hier anders is, nemen we niet over."
                self.lezing.koppel(entry.plek, text)
            id = known
        elif twin is not None:
            if (
                entry.id
                and twin.id == entry.id
                and entry in self.lezing.ingangen
                and twin in self.lezing.ingangen
            ):
                self.lezing.fout(
                    entry.plekken["id"],
                    f"“{entry.id}” staat hier ook op {twin.plek}. Elk id mag maar één keer. Kies een ander.",
                )
            self._anders(entry, twin)
            id = next(self._ids[key] for key in keys if key in self._ids)
        else:
            id = self.opbouw.vrij(entry)
            self.opbouw.neem(entry, id)
        for key in keys:
            self._ids.setdefault(key, id)
            self._eerste.setdefault(key, entry)

    def _bestaat(self, entry: Ingang) -> str:
        """Return the id of the same thing in the register: the same id, or the same name and address."""
        known = self.bestaand[entry.soort]
        if entry.id in known:
            return entry.id
        for id, other in known.items():
            if (
                entry.naam
                and gevouwen(naam(other)) == gevouwen(entry.naam)
                and adres_van(other) == adres(entry)
            ):
                return id
        return ""

    def _anders(self, entry: Ingang, twin: Ingang) -> None:
        """Tell of values that differ from those of the same thing further up; fill in what was unknown there."""
        made = next((one for one in self.opbouw.nieuw if one.ingang is twin), None)
        for pad, value in entry.velden.items():
            if pad not in twin.velden:
                twin.zet(pad, value, entry.plekken[pad])
                if made:
                    zet(made.velden, pad, value)
            elif twin.velden[pad] != value:
                text = f"Bij {kort(twin.naam or twin.id, 60)} staat eerder iets anders, op {twin.plekken[pad]}. Dat telt."
                self.lezing.laat(entry.plekken[pad], value, text)

    def _verwijs(self, kind: str, entry: Ingang | None, at: Plek) -> str:
        """Return the id of what an offer refers to; an empty one after telling that nobody knows it."""
        if entry is None:
            return ""
        if (name := entry.velden.get("genoemd")) is None:
            return next((self._ids[key] for key in namen(entry) if key in self._ids), "")
        word = str(name)
        if word in self.bestaand[kind]:
            return word
        if found := self._ids.get((kind, f"id {word}")) or self._ids.get((kind, f"naam {gevouwen(word)}")):
            return found
        same = [id for id, other in self.bestaand[kind].items() if gevouwen(naam(other)) == gevouwen(word)]
        if same:
            self.lezing.koppel(
                at, f"{kort(word, 60)} staat al in het register als {kind} {same[0]}. We verwijzen ernaar."
            )
            return same[0]
        near = bedoelde_je(
            word, [*self.bestaand[kind], *(one.id for one in self.opbouw.nieuw if one.soort == kind)]
        )
        how = (
            "Geef ook het bestand met de actoren mee, of zet de naam in de kolommenkaart bij aanbieder.naam, met aanbieder.soort: {vast: organisatie}."
            if kind == "actor"
            else "Geef ook het bestand met de plaatsen mee, of zet de naam in de kolommenkaart bij plaats.naam."
        )
        self.lezing.fout(at, f"“{kort(word, 60)}” staat niet bij {LIJSTEN[kind]}.{near} {how}")
        return ""

    # offers

    def _aanbod(self, entry: Ingang) -> None:
        faults = len(self.lezing.fouten)
        at = entry.plekken.get("aanbieder", entry.plek)
        provider = self._verwijs("actor", entry.aanbieder, at)
        places = [self._verwijs("plaats", place, place.plek) for place in entry.plaatsen]
        told = len(self.lezing.fouten) > faults
        if provider:
            entry.zet("aanbieder", provider, at)
        self._ronde(entry, places)
        self._verwijzingen(entry)
        if entry.id in self.bestaand["aanbod"]:
            text = f"“{entry.id}” staat al in het register. We schrijven er niet over. Haal het hier weg, of pas het in het register zelf aan."
            self.lezing.fout(entry.plekken.get("id", entry.plek), text)
            return
        if entry.id and (twin := self._eerste.get(("aanbod", entry.id))):
            self.lezing.fout(
                entry.plekken["id"],
                f"“{entry.id}” staat hier ook op {twin.plek}. Elk id mag maar één keer. Kies een ander.",
            )
            return
        self._eerste[("aanbod", entry.id)] = entry
        self.opbouw.neem(entry, self.opbouw.vrij(entry), gemeld={"aanbieder"} if told else set())

    def _ronde(self, entry: Ingang, places: list[str]) -> None:
        """Fill in the places, or the stops of a round by their number."""
        given = entry.velden.get("plaatsen")
        found = [one for one in places if one]
        if (
            isinstance(given, list) and entry.sleutel
        ):  # our own HSDS says which of its locations are the usual ones
            found = [str(one) for one in given]
        stops = entry.velden.get("wanneer.ronde")
        numbered = isinstance(stops, list) and any(
            isinstance(stop, dict) and str(stop.get("plaats")).startswith("#") for stop in stops
        )
        if numbered and isinstance(stops, list):
            for stop in stops:
                if isinstance(stop, dict):
                    stop["plaats"] = places[int(str(stop["plaats"])[1:])]
            inside = {str(stop["plaats"]) for stop in stops if isinstance(stop, dict)}
            found = [one for one in found if one not in inside]
        if found:
            entry.zet("plaatsen", [*dict.fromkeys(found)], entry.plekken.get("plaatsen", entry.plek))
        elif "plaatsen" in entry.velden and entry.plaatsen:
            del entry.velden["plaatsen"]

    def _verwijzingen(self, entry: Ingang) -> None:
        """Leave out what refers to something that this register does not have."""
        for pad, ids in self._bekend.items():
            value = entry.velden.get(pad)
            items = value if isinstance(value, list) else [] if value is None else [value]
            for item in items:
                if item not in ids:
                    self.lezing.laat(entry.plekken[pad], item, f"Dit kent dit register niet bij {pad}.")
            if items:
                entry.velden[pad] = [item for item in items if item in ids] or None
        self._actoren(entry, "rollen")

    @cached_property
    def _bekend(self) -> dict[str, set[str]]:
        """The ids that a field may name: those of the register, and of what is taken over with it."""
        cards = self.content.plan.get("eigen_kaarten", ())
        own = {str(card.get("id")) for card in cards if hasattr(card, "get")}
        new = {one.id for one in self.lezing.ingangen if one.soort == "aanbod"}
        return {
            "bouwstenen": {*(card.id for card in self.content.cards()), *own},
            "in_plaats": {*self.bestaand["aanbod"], *new},
        }

    def _actoren(self, entry: Ingang, pad: str) -> None:
        """Leave out roles and relations of actors that this register does not have."""
        items = entry.velden.get(pad)
        kept: list[Waarde] = []
        for item in items if isinstance(items, list) else []:
            name = str(item.get("actor")) if isinstance(item, dict) else ""
            if name in self.bestaand["actor"] or ("actor", f"id {name}") in self._ids:
                kept.append(item)
            else:
                self.lezing.laat(
                    entry.plekken[pad],
                    name,
                    f"Deze actor staat niet in het register, dus bij {pad} valt hij weg.",
                )
        if items is not None:
            entry.velden[pad] = kept or None
