"""From HSDS 3.x, nested as an API gives it, to entries: every value at its JSON pointer, what has no place is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..bewerken import Waarde
from ..model.keuzes import Toegankelijk
from ..veldregels import LENGTES
from .basis import Ingang, Lezing, kort
from .herkomst import herkomst
from .hsds_deel import Deel, Lezer, in_woorden, is_eigen
from .hsds_eigen import lees_eigen
from .hsds_omslag import Bekend, bekend, lees_omslag
from .hsds_prijs import lees_prijs
from .hsds_talen import lees_talen
from .hsds_uren import ERNAAST, NietPrecies, rooster
from .ontleden import Dubbel, stap

WOORDEN = "Woorden bij uren nemen we niet over. Staat er een uitzondering in? Schrijf die bij gesloten of aangepast."


def lees_hsds(whole: Any, doubles: list[Dubbel], bestand: str, lezing: Lezing) -> None:
    """Read an array of services, an envelope with `contents`, or one service."""
    reading = _Hsds(bestand, lezing)
    reading.bekend = bekend(whole)
    for at, key in doubles:
        lezing.fout(
            reading.plek(stap(at, key)),
            f"“{kort(key, 40)}” staat hier twee keer. Wat telt, raden we niet. Laat er één staan.",
        )
    services = whole.get("contents") if isinstance(whole, dict) and "contents" in whole else whole
    at = "/contents" if services is not whole else ""
    if at:
        lees_omslag(reading, whole)
    if isinstance(services, dict):
        reading.dienst(services, "")
    elif not isinstance(services, list):
        lezing.fout(
            reading.plek(at),
            'Hier hoort een lijst van diensten (services) van HSDS te staan. Bijvoorbeeld [{"id": …, "name": …}].',
        )
    elif not services:
        lezing.fout(reading.plek(at), "Deze lijst is leeg. Er valt niets over te nemen.")
    else:
        for number, service in enumerate(services):
            reading.dienst(service, stap(at, number))


class _Hsds(Lezer):
    """One reading of a file."""

    bekend: Bekend
    """What a service can name by its id."""

    def __init__(self, bestand: str, lezing: Lezing) -> None:
        super().__init__(bestand, lezing)
        self._gelezen: dict[tuple[str, str], tuple[Mapping[str, Any], Ingang | None]] = {}

    def _eens(self, part: Deel, read: Callable[[Deel], Ingang | None]) -> Ingang | None:
        """Return what an object says, read once: an API repeats the same organization at each of its services."""
        key = read.__name__, str(part.inhoud.get("id") or part.at)
        known, found = self._gelezen.get(key, ({}, None))
        if known != part.inhoud:
            found = read(part)
            self._gelezen[key] = part.inhoud, found
        return found

    def _genoemd(self, part: Deel, kind: str) -> Deel | None:
        """Return the object of a kind: nested, or elsewhere in the file under the id that stands here."""
        if part.inhoud.get(kind) is not None:
            return part.deel(kind)
        if not (id := part.waarde(f"{kind}_id", str)):
            return None
        if (kind, id) not in self.bekend:
            words = {"organization": "Deze organisatie", "location": "Deze plaats"}
            self.lezing.laat(
                self.plek(stap(part.at, f"{kind}_id")), id, f"{words[kind]} staat niet in dit bestand."
            )
            return None
        return Deel(self, part.entry, *self.bekend[kind, id])

    def dienst(self, service: Any, at: str) -> None:
        """Read one service."""
        if not self.object(service, at, '{"id": "…", "name": "Digipunt"}'):
            return
        entry = Ingang("aanbod", self.plek(at), sleutel=str(service.get("id") or ""))
        part = Deel(self, entry, service, at)
        part.tekst("name", "titel")
        self._kort(part)
        part.contact("url", "link")
        part.contact("email", "mail")
        part.tekst("fees_description", "kosten")
        own = is_eigen(service)
        if not own:
            part.tekst("eligibility_description", "voor_wie")
            lees_prijs(part)
        part.getal("minimum_age", "leeftijd.van")
        part.getal("maximum_age", "leeftijd.tot")
        part.nummer()
        lees_talen(part)
        self._meebrengen(part)
        self._organisatie(part)
        self._plekken(part, own)
        if not own and not entry.velden.get("wanneer.ronde"):
            self._uren(part, "schedules")
        if status := part.waarde("status", str):
            checked = part.waarde("assured_date", str) or "" if not own else ""
            said = {"status": kort(status, 40), "nagekeken.op": kort(checked, 40)}
            entry.vragen.append(herkomst({pad: text for pad, text in said.items() if text}))
        lees_eigen(entry, part)
        part.rest()
        self.lezing.ingangen.append(entry)

    def _kort(self, part: Deel) -> None:
        """Use a short description as it is; of a long one the first sentence stands on top and all of it below."""
        text = part.waarde("description", str)
        if not text or not text.strip():
            return
        at = self.plek(stap(part.at, "description"))
        if is_eigen(part.inhoud):
            short, _, long = text.partition("\n\n")
            part.entry.zet("kort", short, at)
            part.entry.zet("omschrijving", long, at)
            return
        whole = " ".join(text.split())
        first, dot, rest = whole.partition(". ")
        if len(whole) <= LENGTES["kort"] or not rest:
            part.entry.zet("kort", whole, at)
            return
        part.entry.zet("kort", f"{first}{dot}".strip(), at)
        part.entry.zet("omschrijving", whole, at)

    def _meebrengen(self, part: Deel) -> None:
        found = [
            text.strip()
            for one in part.delen("required_documents")
            if (text := one.waarde("document", str)) and text.strip()
        ]
        if found:
            part.entry.zet("meebrengen", [*found], self.plek(stap(part.at, "required_documents")))

    def _organisatie(self, part: Deel) -> None:
        if found := self._genoemd(part, "organization"):
            part.entry.aanbieder = self._eens(found, self._actor)

    def _actor(self, found: Deel) -> Ingang:
        actor = found.entry = Ingang("actor", self.plek(found.at), sleutel=str(found.inhoud.get("id") or ""))
        found.tekst("name", "naam")
        found.tekst("description", "omschrijving")
        found.contact("email", "mail")
        found.contact("website", "link")
        found.nummer()
        lees_eigen(actor, found)
        found.rest()
        return actor

    def _plekken(self, part: Deel, own: bool) -> None:
        """Read each place; where more than one has hours of its own it is a round."""
        spots = part.delen("service_at_locations")
        stops: list[tuple[Deel, dict[str, Waarde]]] = []
        for one in spots:
            location = self._genoemd(one, "location")
            place = self._eens(location, self._plaats) if location else None
            if place is None:
                self._zonder_plaats(one)
                continue
            number = len(part.entry.plaatsen)
            part.entry.plaatsen.append(place)
            if own:
                one.stil("schedules")
            elif one.inhoud.get("schedules") and len(spots) > 1:
                stop = Ingang("aanbod", self.plek(one.at))
                one.entry = stop
                self._uren(one, "schedules")
                hours = {pad.removeprefix("wanneer."): value for pad, value in stop.velden.items()}
                if hours:
                    stops.append((one, {"plaats": f"#{number}", **hours}))
            else:
                one.entry = part.entry
                self._uren(one, "schedules")
            one.rest()
        self._ronde(part, stops)

    def _ronde(self, part: Deel, stops: list[tuple[Deel, dict[str, Waarde]]]) -> None:
        """Read the hours of each stop; a first and a last day hold for all stops, or none of the hours come along."""
        periods = [(hours.pop("vanaf", ""), hours.pop("tot", "")) for _, hours in stops]
        at = self.plek(stap(part.at, "service_at_locations"))
        if any(period != periods[0] for period in periods):
            for spot, _ in stops:
                self._zonder_plaats(spot)
        elif stops:
            part.entry.zet("wanneer.ronde", [hours for _, hours in stops], at)
            for pad, day in zip(("vanaf", "tot"), periods[0], strict=True):
                part.entry.zet(f"wanneer.{pad}", day, at)

    def _zonder_plaats(self, spot: Deel) -> None:
        """Tell of hours that go with a place, where the register cannot hold the two together."""
        for one in spot.delen("schedules"):
            why = "Deze uren horen bij één van de plaatsen en nemen we niet over. Schrijf ze zelf bij wanneer, met ronde."
            self.lezing.laat(self.plek(one.at), in_woorden(one.inhoud), why)
        spot.rest()

    def _plaats(self, part: Deel) -> Ingang | None:
        place = part.entry = Ingang("plaats", self.plek(part.at), sleutel=str(part.inhoud.get("id") or ""))
        part.tekst("name", "naam")
        if not place.naam:
            self.lezing.laat(
                place.plek,
                _adres_in_woorden(part.inhoud),
                "Een plaats zonder naam (name) nemen we niet over. Schrijf haar zelf bij plaatsen.",
            )
            return None
        part.tekst("description", "omschrijving")
        part.contact("url", "link")
        part.nummer()
        self._adres(part)
        for key, pad in (("latitude", "coordinaten.breedte"), ("longitude", "coordinaten.lengte")):
            part.getal(key, pad)
        if len({"coordinaten.breedte", "coordinaten.lengte"} & place.velden.keys()) == 1:
            self.lezing.laat(
                place.plek,
                place.naam,
                "Er is maar één van latitude en longitude. Zo weten we niet waar het is.",
            )
            place.velden = {
                pad: value for pad, value in place.velden.items() if not pad.startswith("coordinaten.")
            }
        self._toegankelijk(part)
        if not is_eigen(part.inhoud):
            self._uren(part, "schedules")
        part.stil("location_type")
        lees_eigen(place, part)
        part.rest()
        return place

    def _adres(self, part: Deel) -> None:
        """Read the first visiting address, when it is whole."""
        taken = False
        for one in part.delen("addresses"):
            kind = one.waarde("address_type", str) or "physical"
            bits = [
                " ".join((one.waarde(key, str) or "").split())
                for key in ("address_1", "address_2", "postal_code", "city")
            ]
            for key in ("state_province", "region", "country"):
                one.stil(key)
            street = ", ".join(filter(None, bits[:2]))
            if taken or kind != "physical" or not (street and bits[2] and bits[3]):
                why = "We nemen één bezoekadres over, met straat, postcode en gemeente."
                self.lezing.laat(self.plek(one.at), ", ".join(filter(None, bits)), why)
            else:
                taken = True
                for pad, text in (("straat", street), ("postcode", bits[2]), ("gemeente", bits[3])):
                    part.entry.zet(f"adres.{pad}", text, self.plek(one.at))
            one.rest()

    def _toegankelijk(self, part: Deel) -> None:
        known = {label.casefold(): item.value for item in Toegankelijk for label in (item.value, item.label)}
        found: list[Waarde] = []
        for one in part.delen("accessibility"):
            text = one.waarde("description", str) or one.waarde("details", str) or ""
            if text.strip().casefold() in known:
                found.append(known[text.strip().casefold()])
            elif text:
                self.lezing.laat(
                    self.plek(one.at),
                    text,
                    "Dit staat niet in onze vaste lijst. Zet het na het nakijken zelf bij toegankelijkheid.",
                )
        if found:
            part.entry.zet("toegankelijkheid", found, self.plek(stap(part.at, "accessibility")))

    def _uren(self, part: Deel, key: str) -> None:
        """Read schedules, all of them or none: half of the hours would send people to a closed door."""
        found = part.delen(key)
        try:
            hours = rooster([one.inhoud for one in found])
        except NietPrecies as error:
            text = f"Deze uren lezen we niet precies, dus nemen we er geen enkel over. {error}"
            one = found[error.nummer]
            self.lezing.laat(self.plek(one.at), in_woorden(one.inhoud), text)
            return
        for pad, value in hours.items():
            part.entry.zet(f"wanneer.{pad}", value, self.plek(stap(part.at, key)))
        for one in found:
            for note in ERNAAST:
                if text := one.waarde(note, str) or "":
                    self.lezing.laat(self.plek(stap(one.at, note)), text, WOORDEN)


def _adres_in_woorden(location: Mapping[str, Any]) -> str:
    """Return what says which place it is: its first address, or else its id."""
    first = location.get("addresses")
    address = first[0] if isinstance(first, list) and first and isinstance(first[0], dict) else {}
    bits = (address.get(key) for key in ("address_1", "address_2", "postal_code", "city"))
    return ", ".join(str(bit) for bit in bits if bit) or str(location.get("id") or "")
