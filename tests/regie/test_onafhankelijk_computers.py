"""Public computers against the norm and what else stands where, worked out a second time."""

from __future__ import annotations

from fractions import Fraction

import pytest

from .blad import blad, tabel
from .ruw import NAMEN, Ding, Ruw, aantal, duizend, komma, ruw

WOORDEN = {True: "Ja", False: "Nee", None: "Dat weten we niet"}


def _kernen(raw: Ruw) -> list[tuple[str, list[Ding]]]:
    """Return each core with its places, then those of which nobody filled it in."""
    places = list(raw.plaatsen.values())
    cores = [(name, [p for p in places if p.get("dorpskern") == core]) for core, name in raw.kernen.items()]
    lost = [place for place in places if "dorpskern" not in place]
    return [*cores, *([("Dorpskern niet ingevuld", lost)] if lost else [])]


def _geteld(places: list[Ding]) -> int:
    return sum(int(place.get("openbare_computers", 0)) for place in places)


def _open(places: list[Ding]) -> bool:
    return any("openbare_computers" not in place for place in places)


def _per_hoofd(raw: Ruw, needed: Fraction) -> bool | None:
    """Say whether there are enough: what is counted at least, and at most whatever is not filled in."""
    places = list(raw.plaatsen.values())
    return True if _geteld(places) >= needed else (None if _open(places) else False)


def _per_kern(raw: Ruw) -> bool | None:
    """Say whether each core has one; a computer of unknown core may be the one that is lacking."""
    by_name = dict(_kernen(raw))
    lost = by_name.pop("Dorpskern niet ingevuld", [])
    without = [places for places in by_name.values() if not _geteld(places)]
    if not by_name or not without:
        return None if not by_name else True
    possible = all(_open(places) or _open(lost) or _geteld(lost) for places in without)
    return None if possible else False


def _zinnen(raw: Ruw) -> list[str]:
    places = list(raw.plaatsen.values())
    unknown = sum("openbare_computers" not in place for place in places)
    told = [f"We tellen {aantal(_geteld(places), 'openbare computer', 'openbare computers')}."]
    if unknown:
        told.append(f"Bij {aantal(unknown, 'plaats', 'plaatsen')} is het aantal niet ingevuld.")
    people, norm = int(raw.gemeente["inwoners"]), int(raw.plan["computernorm"]["per_inwoners"])
    ratio = Fraction(people, norm)
    head, core = _per_hoofd(raw, ratio), _per_kern(raw)
    both = False if False in (head, core) else (None if None in (head, core) else True)
    one = True if True in (head, core) else (None if None in (head, core) else False)
    return [
        *told,
        f"{duizend(people)} inwoners gedeeld door {duizend(norm)} is {komma(ratio, 2)}: "
        f"er zijn {-(-people // norm)} computers nodig.",
        f"Genoeg per inwoner? {WOORDEN[head]}.",
        f"Minstens één in elke dorpskern? {WOORDEN[core]}.",
        f"Lees je “en”: zijn beide gehaald? {WOORDEN[both]}.",
        f"Lees je “of”: is een van de twee gehaald? {WOORDEN[one]}.",
    ]


def _waar(raw: Ruw, place: Ding) -> str:
    """Return a place with its computers and what the first offer of a computer there says about the price."""
    prices = [
        offer["kosten"]
        for offer in raw.lopend()
        if offer["soort"] == "computer" and place["id"] in raw.plekken(offer) and "kosten" in offer
    ]
    return f"{place['naam']} {place['openbare_computers']}{f': {prices[0]}' if prices else ''}"


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter on computers."""
    lost = [place for name, places in _kernen(raw) if name == "Dorpskern niet ingevuld" for place in places]
    maybe = _open(lost) or _geteld(lost) > 0
    rows = [
        (
            name,
            str(_geteld(places)),
            [_waar(raw, place) for place in places if int(place.get("openbare_computers", 0))]
            or "Nergens geteld",
            [place["naam"] for place in places if "openbare_computers" not in place]
            or ("Dat weten we niet" if maybe and places != lost else "Geen"),
        )
        for name, places in _kernen(raw)
    ]
    heads = ("Dorpskern", "Geteld", "Waar", "Aantal niet ingevuld")
    return ["Openbare computers", *_zinnen(raw), *tabel("Openbare computers per dorpskern", heads, rows)]


def toestellen(raw: Ruw) -> list[str]:
    """Return every line of the chapter on card readers, printers, scanners and wifi."""
    lines = ["Kaartlezer, printer, scanner en wifi"]
    for field in ("kaartlezer", "printer", "scanner", "wifi"):
        rows = [
            (
                name,
                *(
                    [place["naam"] for place in places if place.get(field) == answer] or "–"
                    for answer in ("ja", "nee", None)
                ),
            )
            for name, places in _kernen(raw)
        ]
        heads = ("Dorpskern", "Wel", "Niet", "Niet ingevuld")
        lines += tabel(f"{field.capitalize()} per dorpskern", heads, rows)
    return lines


@pytest.mark.parametrize("name", NAMEN)
def test_computers(name: str) -> None:
    """Counted, not filled in, the norm in both readings, and each core; the longest bar is the core with most."""
    raw = ruw(name)
    assert blad(name).lijnen["computers"] == regels(raw)
    counts = [_geteld(places) for _, places in _kernen(raw)]
    expected = [(round(100 * count / (max(counts) or 1), 2), None) for count in counts]
    assert blad(name).balken["computers"] == expected


@pytest.mark.parametrize("name", NAMEN)
def test_what_stands_beside_them(name: str) -> None:
    """Of each kind yes, no and not filled in, per village core."""
    assert blad(name).lijnen["toestellen"] == toestellen(ruw(name))
