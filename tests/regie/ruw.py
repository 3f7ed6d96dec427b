"""The data of one council as bare texts, lists and dicts, and what follows from them by other means than the program's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ..conftest import DATA, ROOT, VANDAAG

Ding = dict[str, Any]
"""One entry of a YAML file."""

NAMEN = ("testdorp", "boechout")
"""The councils of which every number is worked out again."""

GROEPEN = {
    "iedereen": "Iedereen",
    "senioren": "Senioren",
    "jongeren": "Kinderen en jongeren",
    "weinig inkomen": "Mensen met weinig inkomen",
    "werkzoekenden": "Mensen die werk zoeken",
    "kortgeschoolden": "Mensen die kort naar school gingen",
    "anderstaligen": "Mensen die Nederlands leren",
    "beperking": "Mensen met een beperking",
    "cliënten welzijn": "Cliënten van de dienst welzijn",
    "vrijwilligers": "Vrijwilligers die helpen",
    "medewerkers": "Medewerkers van het bestuur",
}
"""Each audience and how a page names it."""

HELPERS = ("vrijwilligers", "medewerkers")
"""Audiences that come to help."""

_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september"),
    *("oktober", "november", "december"),
)


class Ruw:
    """Everything that people typed about one council, not yet read by any model."""

    def __init__(self, folder: Path) -> None:
        files = [folder / "offer.yaml", *sorted((folder / "offer").glob("*.yaml"))]
        parts = [_lees(path) for path in files]
        self.actoren = {entry["id"]: entry for part in parts for entry in part.get("actoren", [])}
        self.plaatsen = {entry["id"]: entry for part in parts for entry in part.get("plaatsen", [])}
        self.aanbod = {entry["id"]: entry for part in parts for entry in part.get("aanbod", [])}
        self.gemeente = _lees(folder / "gemeente.yaml")
        self.plan = _lees(folder / "actieplan.yaml")
        self.toetsen = _lees(folder / "toetsen.yaml").get("toetsen", [])
        self.meldingen = _lees(folder / "meldingen.yaml").get("meldingen", [])
        self.toetsvragen = _lees(ROOT / "data" / "toets.yaml")["vragen"]
        tool = _lees(ROOT / "data" / "bouwstenen.yaml")
        self.categorieen = tool["categorieen"]
        cards = (*tool["bouwstenen"], *self.plan.get("eigen_kaarten", []))
        self.kaarten = {card["id"]: card for card in cards}

    @property
    def kernen(self) -> dict[str, str]:
        """Return each village core by its id, with its name."""
        return {core["id"]: core["naam"] for core in self.gemeente.get("dorpskernen", [])}

    def bekend(self) -> list[Ding]:
        """Return every offer that did not stop, by title; what was taken over unseen is no offer yet."""
        hidden = ("gestopt", "na te kijken")
        found = (offer for offer in self.aanbod.values() if offer["status"] not in hidden)
        return sorted(found, key=lambda offer: str(offer["titel"]))

    def overgenomen(self) -> list[Ding]:
        """Return what was taken over from elsewhere and nobody looked at yet, by title."""
        found = (offer for offer in self.aanbod.values() if offer["status"] == "na te kijken")
        return sorted(found, key=lambda offer: str(offer["titel"]))

    def lopend(self) -> list[Ding]:
        """Return what runs, by title: active, and its last day or lesson not past."""
        return [offer for offer in self.bekend() if offer["status"] == "actief" and not _voorbij(offer)]

    def bestaande(self) -> list[Ding]:
        """Return the actors that still exist."""
        return [actor for actor in self.actoren.values() if actor.get("tot", "9999") >= str(VANDAAG)]

    def uiterlijk(self, entry: Ding) -> date | None:
        """Return the last day on which a check still counts; nothing when nobody checked."""
        if "nagekeken" not in entry:
            return None
        number, unit = entry.get("nakijken_om", "6 maanden").split()
        day = date.fromisoformat(entry["nagekeken"]["op"])
        return maanden_later(day, int(number) * (12 if unit == "jaar" else 1))

    def op_tijd(self, entry: Ding) -> bool:
        """Say whether an entry was checked within its term."""
        last = self.uiterlijk(entry)
        return last is not None and last >= VANDAAG

    def gemeld(self, entry: Ding) -> list[str]:
        """Return the fields of an entry that were reported and not checked since."""
        lists = {"aanbod": self.aanbod, "plaats": self.plaatsen, "actor": self.actoren}
        own = [one for one in self.meldingen if lists[one["soort"]].get(one["id"]) is entry]
        return [one["veld"] for one in own if one["op"] >= entry.get("nagekeken", {}).get("op", "")]

    def plekken(self, offer: Ding) -> list[str]:
        """Return the places of an offer, those of its round included."""
        stops = [stop["plaats"] for stop in offer.get("wanneer", {}).get("ronde", [])]
        return list(dict.fromkeys((*lijst(offer, "plaatsen"), *stops)))

    def nummers(self, offer: Ding) -> list[str]:
        """Return the numbers of an offer, its places and its provider."""
        near = [offer, *(self.plaatsen[name] for name in self.plekken(offer))]
        found = [entry.get("telefoon") for entry in (*near, self.actoren[offer["aanbieder"]])]
        return [number for number in dict.fromkeys(found) if number]

    def namen(self, ids: Iterable[str]) -> list[str]:
        """Return the names of actors, sorted."""
        return sorted(self.actoren[name]["naam"] for name in ids)

    def beloofd(self) -> list[Ding]:
        """Return the actions that the council did not give up, in the order of its plan."""
        return [action for action in self.plan.get("acties", []) if action["status"] != "stopgezet"]

    def bewezen(self, action: Ding) -> bool:
        """Say whether any proof of an action counts today."""
        return any(self._telt(proof) for proof in action.get("bewijs", []))

    def _telt(self, proof: Ding) -> bool:
        if "document" in proof:
            own, shown = self.plan.get("bron", {}), proof["document"]
            return (shown["titel"], shown["datum"]) != (own.get("titel"), own.get("datum"))
        if "aanbod" in proof:
            offer = self.aanbod[proof["aanbod"]]
            return offer in self.lopend() and self.op_tijd(offer)
        if "plaats" in proof:
            return self.op_tijd(self.plaatsen[proof["plaats"]])
        actor = self.actoren[proof["actor"]]
        return actor in self.bestaande() and self.op_tijd(actor)


@cache
def ruw(name: str) -> Ruw:
    """Return the bare data of `testdorp` or `boechout`."""
    return Ruw(DATA[name])


def _lees(path: Path) -> Ding:
    loaded = yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader) if path.exists() else None
    return loaded if isinstance(loaded, dict) else {}


def lijst(entry: Ding, key: str) -> list[str]:
    """Return what stands at a key as a list: people write one value without brackets."""
    value = entry.get(key) or []
    return [value] if isinstance(value, str) else value


def _voorbij(offer: Ding) -> bool:
    hours = offer.get("wanneer", {})
    days = [hours["tot"]] if "tot" in hours else []
    if not days and not hours.get("elke") and not hours.get("ronde"):
        days = [les["op"] if isinstance(les, dict) else les[:10] for les in hours.get("lessen", [])]
    return bool(days) and max(days) < str(VANDAAG)


def rollen(offer: Ding, *rols: str) -> list[str]:
    """Return who has one of these roles in an offer; without any: who has a role at all."""
    return [role["actor"] for role in offer.get("rollen", []) if not rols or role["rol"] in rols]


def nergens_heen(offer: Ding) -> bool:
    """Say whether nobody has to go anywhere for an offer."""
    ways = {*lijst(offer, "begeleiding"), *lijst(offer, "toegang")}
    return offer["soort"] in ("helpdesk", "thuishulp", "uitleg") or bool(
        ways & {"op afstand", "telefoon", "mail"}
    )


def maanden_later(day: date, months: int) -> date:
    """Return the day so many calendar months later, counted by hand; the 31st becomes the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def datum(text: str) -> str:
    """Return a date in words, as precise as it was typed: `2026-10-14`, `2023-10`, `2017`."""
    year, *rest = text.split("-")
    words = [_MAANDEN[int(rest[0]) - 1], year] if rest else [year]
    return " ".join([str(int(rest[1])), *words] if len(rest) > 1 else words)


def procent(part: int, whole: int) -> int:
    """Return a share in whole percents, a half rounded up."""
    return (200 * part + whole) // (2 * whole)


def komma(number: Fraction, decimals: int) -> str:
    """Return a number with a comma, a half rounded up: 13733/2500 is `5,49`."""
    whole = int(number * 10**decimals + Fraction(1, 2))
    return f"{whole // 10**decimals},{whole % 10**decimals:0{decimals}}"


def duizend(number: int) -> str:
    """Return a whole number with a space between thousands: `13 733`."""
    return f"{number:,}".replace(",", " ")


def aantal(number: int, one: str, more: str) -> str:
    """Return a count with its noun."""
    return f"{number} {one if number == 1 else more}"


def opsom(words: list[str], last: str = "en") -> str:
    """Return words as Dutch enumerates them."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if words[1:] else words)
