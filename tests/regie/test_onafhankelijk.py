"""Every number on the state of things, worked out a second time from the bare YAML by other means."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.regie.alles import Regie, regie
from macros.register import link

from ..conftest import DATA, VANDAAG
from ..registers import nagekeken

NAMES = ("testdorp", "boechout")


def _read(path: Path) -> dict[str, Any]:
    loaded = yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader)
    return loaded if isinstance(loaded, dict) else {}


class Ruw:
    """The data of one council as bare texts, lists and dicts."""

    def __init__(self, name: str) -> None:
        folder = DATA[name]
        files = [folder / "offer.yaml", *sorted((folder / "offer").glob("*.yaml"))]
        parts = [_read(path) for path in files]
        self.actoren = [entry for part in parts for entry in part.get("actoren", [])]
        self.plaatsen = [entry for part in parts for entry in part.get("plaatsen", [])]
        self.aanbod = [entry for part in parts for entry in part.get("aanbod", [])]
        self.gemeente = _read(folder / "gemeente.yaml")
        self.plan = _read(folder / "actieplan.yaml")

    def lopend(self) -> list[dict[str, Any]]:
        """Return what runs: active, and its last day or lesson not past."""
        return [offer for offer in self.aanbod if offer["status"] == "actief" and not self._voorbij(offer)]

    @staticmethod
    def _voorbij(offer: dict[str, Any]) -> bool:
        hours = offer.get("wanneer", {})
        days = [hours["tot"]] if "tot" in hours else []
        if not days and not hours.get("elke") and not hours.get("ronde"):
            days = [les["op"] if isinstance(les, dict) else les[:10] for les in hours.get("lessen", [])]
        return bool(days) and max(days) < str(VANDAAG)

    def op_tijd(self, entry: dict[str, Any]) -> bool:
        """Say whether an entry was checked within its term, counted in months by hand."""
        if "nagekeken" not in entry:
            return False
        number, unit = entry.get("nakijken_om", "6 maanden").split()
        months = int(number) * (12 if unit == "jaar" else 1)
        day = date.fromisoformat(entry["nagekeken"]["op"])
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        last = date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)
        return min(date(year, month + 1, min(day.day, last.day)), last) >= VANDAAG

    def bestaande(self) -> list[dict[str, Any]]:
        """Return the actors that still exist."""
        return [actor for actor in self.actoren if actor.get("tot", "9999") >= str(VANDAAG)]

    def bewezen(self, proof: dict[str, Any]) -> bool:
        """Say whether a piece of proof counts."""
        if "document" in proof:
            own = self.plan.get("bron", {})
            return (proof["document"]["titel"], proof["document"]["datum"]) != (
                own.get("titel"),
                own.get("datum"),
            )
        if "aanbod" in proof:
            (offer,) = (o for o in self.aanbod if o["id"] == proof["aanbod"])
            return offer in self.lopend() and self.op_tijd(offer)
        kind, entries = ("plaats", self.plaatsen) if "plaats" in proof else ("actor", self.bestaande())
        return any(self.op_tijd(entry) for entry in entries if entry["id"] == proof[kind])


@pytest.fixture(params=NAMES)
def beide(request: pytest.FixtureRequest) -> Iterator[tuple[Ruw, Regie]]:
    """The bare data and what the portal makes of them."""
    yield Ruw(request.param), regie(link(nagekeken(request.param)[0], VANDAAG))


def test_promises(beide: tuple[Ruw, Regie]) -> None:
    """With proof, without, late, without owner, without term."""
    raw, found = beide
    promised = [action for action in raw.plan["acties"] if action["status"] != "stopgezet"]
    proven = [a["id"] for a in promised if any(raw.bewezen(p) for p in a.get("bewijs", []))]
    late = [a["id"] for a in promised if a["status"] != "klaar" and a.get("termijn", "9999") < str(VANDAAG)]
    assert [p.actie.id for p in found.beloften.met_bewijs] == proven
    assert len(found.beloften.zonder_bewijs) == len(promised) - len(proven)
    assert [p.actie.id for p in found.beloften.te_laat] == late
    assert len(found.beloften.zonder_eigenaar) == sum("eigenaar" not in a for a in promised)
    assert len(found.beloften.zonder_termijn) == sum("termijn" not in a for a in promised)


def test_shares(beide: tuple[Ruw, Regie]) -> None:
    """Checked in term, of what runs, of places, of actors."""
    raw, found = beide
    groups = (raw.lopend(), raw.plaatsen, raw.bestaande())
    expected = [(sum(map(raw.op_tijd, group)), len(group)) for group in groups]
    assert [(share.op_tijd, share.totaal) for share in found.stand.aandelen] == expected


def test_computers(beide: tuple[Ruw, Regie]) -> None:
    """Known ones, places that nobody filled in, and the norm."""
    raw, found = beide
    numbers = [int(place["openbare_computers"]) for place in raw.plaatsen if "openbare_computers" in place]
    norm = int(raw.plan["computernorm"]["per_inwoners"])
    assert found.stand.computers.geteld == sum(numbers)
    assert len(found.stand.computers.onbekend) == len(raw.plaatsen) - len(numbers)
    assert found.stand.computers.nodig == math.ceil(int(raw.gemeente["inwoners"]) / norm)


def test_amenities(beide: tuple[Ruw, Regie]) -> None:
    """Of each kind: yes, no and not filled in, over all cores together."""
    raw, found = beide
    for name in ("kaartlezer", "printer", "scanner", "wifi"):
        own = [v for v in found.stand.voorzieningen if v.naam == name]
        counted = [
            sum(len(part) for part in parts)
            for parts in zip(*((v.wel, v.niet, v.onbekend) for v in own), strict=True)
        ]
        answers = [place.get(name) for place in raw.plaatsen]
        assert counted == [answers.count("ja"), answers.count("nee"), answers.count(None)]


def test_money(beide: tuple[Ruw, Regie]) -> None:
    """Ends in order, and how many running offers have none."""
    raw, found = beide
    ends = sorted(
        (offer["financiering_tot"], offer["id"]) for offer in raw.lopend() if "financiering_tot" in offer
    )
    assert [(str(end.tot), end.offer.id) for end in found.stand.geld.eindes] == ends
    assert len(found.stand.geld.niet_ingevuld) == len(raw.lopend()) - len(ends)


def test_ways_in(beide: tuple[Ruw, Regie]) -> None:
    """Running offers without any number of their own, their places or their provider."""
    raw, found = beide
    phones = {entry["id"] for entry in (*raw.actoren, *raw.plaatsen) if "telefoon" in entry}
    silent = set()
    for offer in raw.lopend():
        stops = [stop["plaats"] for stop in offer.get("wanneer", {}).get("ronde", [])]
        near = {offer["aanbieder"], *offer.get("plaatsen", []), *stops}
        if "telefoon" not in offer and not near & phones:
            silent.add(offer["id"])
    assert {service.offer.id for service in found.stand.diensten if not service.call} == silent
    told = {offer.id for gap in found.stand.gaten if gap.soort == "geen nummer" for offer in gap.aanbod}
    assert told == silent


def test_cards_that_hang_on_one_actor(beide: tuple[Ruw, Regie]) -> None:
    """One provider or executor over all running offers of the card."""
    raw, found = beide
    carry: dict[str, set[str]] = {}
    for offer in raw.lopend():
        own = {role["actor"] for role in offer.get("rollen", []) if role["rol"] == "voert uit"}
        for card in offer.get("bouwstenen", []):
            carry.setdefault(card, set()).update(own | {offer["aanbieder"]})
    lonely = {card for card, actors in carry.items() if len(actors) == 1}
    assert {gap.bouwsteen for gap in found.stand.gaten if gap.soort == "één actor"} == lonely


def test_whom_to_ring(beide: tuple[Ruw, Regie]) -> None:
    """For each actor how much runs that nobody checked in time, or must be within a week."""
    raw, found = beide
    told = {turn.actor.id: turn.lopende for turn in found.stand.bellijst if turn.lopende}
    expected: dict[str, int] = {}
    for offer in raw.lopend():
        if not raw.op_tijd(offer):
            expected[offer["aanbieder"]] = expected.get(offer["aanbieder"], 0) + 1
    assert told == expected


def test_every_claim_of_absence_in_a_village(beide: tuple[Ruw, Regie]) -> None:
    """No sentence says that nothing is in a core while a running offer has a place there, or one of unknown core."""
    raw, found = beide
    cores = {place["id"]: place.get("dorpskern") for place in raw.plaatsen}
    for gap in found.stand.gaten:
        if gap.soort != "geen aanbod" or not gap.kern or gap.dagdelen or gap.doelgroepen:
            continue
        for offer in raw.lopend():
            if gap.bouwsteen and gap.bouwsteen not in offer.get("bouwstenen", []):
                continue
            there = {cores[name] for name in offer.get("plaatsen", [])}
            assert gap.kern not in there and None not in there, (gap.zin, offer["id"])
