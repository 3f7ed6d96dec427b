"""One object of HSDS that is being read: what was read is ticked off, and the rest is told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from ..model.contact import Link, Mail, Telefoon
from .basis import Ingang, Lezing, Plek
from .formaten import graden
from .ontleden import stap

_VORMEN: dict[str, TypeAdapter[str]] = {
    "telefoon": TypeAdapter(Telefoon),
    "mail": TypeAdapter(Mail),
    "link": TypeAdapter(Link),
}

STIL = frozenset(
    {"id", "organization_id", "program_id", "service_id", "location_id", "metadata", "last_modified"}
)
"""Keys that only tie records together, or say when somebody changed one."""

ELDERS = (
    "Dit veld van HSDS heeft geen plaats in het register. Is het nodig? Schrijf het zelf bij de omschrijving."
)


class Lezer:
    """The reading of one file."""

    def __init__(self, bestand: str, lezing: Lezing) -> None:
        self.bestand, self.lezing = bestand, lezing

    def plek(self, at: str) -> Plek:
        """Return the place of a JSON pointer; the whole file has the empty one."""
        return Plek(self.bestand, pad=at or "/")

    def object(self, value: Any, at: str, voorbeeld: str) -> bool:
        """Say whether an object stands here, after telling where something else does."""
        if isinstance(value, dict):
            return True
        self.lezing.fout(
            self.plek(at),
            f"Hier hoort een object te staan, geen {soort_van_json(value)}. Bijvoorbeeld {voorbeeld}.",
        )
        return False


class Deel:
    """One object of HSDS that is being read: each key that was read is ticked off, the rest is told."""

    def __init__(self, hsds: Lezer, entry: Ingang, inhoud: Mapping[str, Any], at: str) -> None:
        self.hsds, self.entry, self.inhoud, self.at = hsds, entry, inhoud, at
        self._gezien: set[str] = set(STIL)

    def gelezen(self, key: str) -> Any:
        """Return a value of any type, ticked off."""
        self._gezien.add(key)
        return self.inhoud.get(key)

    def stil(self, key: str) -> None:
        """Tick a key off that says nothing the register needs."""
        self._gezien.add(key)

    def waarde(self, key: str, kind: type[str]) -> str | None:
        """Return a text, after telling where something else stands."""
        value = self.gelezen(key)
        if value is None or isinstance(value, kind):
            return value
        self.hsds.lezing.fout(
            self.hsds.plek(stap(self.at, key)),
            f'Hier hoort een tekst te staan, geen {soort_van_json(value)}. Bijvoorbeeld "Digipunt in de bib".',
        )
        return None

    def tekst(self, key: str, pad: str) -> None:
        """Carry a text over on one line."""
        if (value := self.waarde(key, str)) and value.strip():
            self.entry.zet(pad, " ".join(value.split()), self.hsds.plek(stap(self.at, key)))
        elif self.inhoud.get(key):
            self.entry.gebroken.add(pad)

    def contact(self, key: str, pad: str) -> None:
        """Carry a number or an address over when the register would accept it."""
        if not (value := self.waarde(key, str)) or not value.strip():
            return
        place = self.hsds.plek(stap(self.at, key))
        if why := _bezwaar(pad, value.strip()):
            self.hsds.lezing.laat(place, value, why)
        else:
            self.entry.zet(pad, value.strip(), place)

    def getal(self, key: str, pad: str) -> None:
        """Carry a number over as it was written."""
        value = self.gelezen(key)
        place = self.hsds.plek(stap(self.at, key))
        if value is None:
            return
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.hsds.lezing.fout(
                place, f"Hier hoort een getal te staan, geen {soort_van_json(value)}. Bijvoorbeeld 55."
            )
        elif pad.startswith("coordinaten."):
            text = repr(float(value))
            if is_eigen(self.inhoud):
                self.entry.zet(pad, graden(text), place)
            elif len(text.partition(".")[2]) < 3:
                self.hsds.lezing.laat(
                    place, text, "Minder dan drie cijfers achter de punt zegt niet waar het is."
                )
            else:
                self.entry.zet(pad, text, place)
        elif value != int(value) or value < 0:
            self.hsds.lezing.laat(place, value, "Het register kent hier alleen hele getallen vanaf 0.")
        else:
            self.entry.zet(pad, str(int(value)), place)

    def nummer(self) -> None:
        """Carry the first number over; of more than one nobody knows which rings first."""
        for one in self.delen("phones"):
            text = one.waarde("number", str)
            place = self.hsds.plek(stap(one.at, "number"))
            if not text:
                continue
            if "telefoon" in self.entry.velden:
                self.hsds.lezing.laat(place, text, "Het register houdt één nummer. Het eerste telt.")
            elif why := _bezwaar("telefoon", text.strip()):
                self.hsds.lezing.laat(place, text, why)
            else:
                self.entry.zet("telefoon", text.strip(), place)
            for key in ("type", "description", "languages", "service_at_location_id", "contact_id"):
                one.stil(key)
            one.rest()

    def deel(self, key: str) -> Deel | None:
        """Return the object at a key, after telling where something else stands."""
        value = self.gelezen(key)
        at = stap(self.at, key)
        if value is None or not self.hsds.object(value, at, '{"id": "…", "name": "…"}'):
            return None
        return Deel(self.hsds, self.entry, value, at)

    def delen(self, key: str) -> list[Deel]:
        """Return the objects in the list at a key."""
        value, at = self.gelezen(key), stap(self.at, key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.hsds.lezing.fout(
                self.hsds.plek(at),
                f"Hier hoort een lijst te staan, geen {soort_van_json(value)}. Bijvoorbeeld [].",
            )
            return []
        found = []
        for number, one in enumerate(value):
            inner = stap(at, number)
            if self.hsds.object(one, inner, '{"id": "…"}'):
                found.append(Deel(self.hsds, self.entry, one, inner))
        return found

    def rest(self) -> None:
        """Tell of everything that was not read."""
        for key, value in self.inhoud.items():
            if key not in self._gezien and value not in (None, "", [], {}):
                said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                self.hsds.lezing.laat(self.hsds.plek(stap(self.at, key)), said, ELDERS)


def _bezwaar(pad: str, value: str) -> str:
    """Return why the register refuses a number or an address; nothing when it does not."""
    try:
        _VORMEN[pad].validate_python(value)
    except ValidationError as error:
        return str(error.errors()[0]["msg"])
    return ""


def in_woorden(inhoud: Mapping[str, Any]) -> str:
    """Return an object as a reader of the list sees it: each field with its value."""
    return ", ".join(
        f"{key}: {value}" for key, value in inhoud.items() if key != "id" and value not in (None, "")
    )


def soort_van_json(value: Any) -> str:
    """Return what kind of value stands in JSON, in a Dutch word."""
    words = ((bool, "ja of nee"), (str, "tekst"), (int | float, "getal"), (list, "lijst"), (dict, "object"))
    return next((word for kind, word in words if isinstance(value, kind)), "leegte")


def is_eigen(inhoud: Mapping[str, Any]) -> bool:
    """Say whether an object of HSDS is one of ours: an attribute holds its id in a register."""
    found = inhoud.get("attributes")
    return isinstance(found, list) and any(
        isinstance(one, dict) and one.get("link_type") == "id" for one in found
    )
