"""Click, call, connect, worked out a second time: three ways per service, exceptions, partners' counters, tests."""

from __future__ import annotations

from collections import Counter

import pytest

from ..conftest import VANDAAG
from .blad import blad, opsomming, tabel
from .ruw import NAMEN, Ding, Ruw, aantal, datum, ruw

VOORWAARDEN = {
    "middelen": "De partner krijgt de middelen, informatie en steun die nodig zijn",
    "openingsuren": "De openingsuren zijn ruim genoeg",
    "warme_doorverwijzing": "Het bestuur verwijst warm door",
    "grenzen_vrijwilligers": "Vrijwilligers helpen alleen technisch, en kennen hun grenzen",
    "ruimte_om_te_leren": "Er blijft tijd over om mensen iets te leren",
}
"""Each condition for a partner's counter: its field, and how the page says it."""

NIET_NAGEGAAN = (
    "Of het loket van een partner ons loket kan vervangen, is nog niet nagegaan. "
    "De VVSG stelt er vijf voorwaarden voor."
)


VIJF = "Het loket van een partner telt pas mee als alle vijf de voorwaarden vervuld zijn."


def alleen(offer: Ding) -> bool:
    """Say whether there is nobody at an offer: wifi, a computer to use, something to read."""
    return offer["soort"] in ("wifi", "computer", "uitleg")


def wegen(raw: Ruw, offer: Ding) -> tuple[list[str], list[str], list[str]]:
    """Return the ways online, by telephone and to somebody."""
    own = [offer[key] for key in ("link", "mail") if key in offer]
    provider = raw.actoren[offer["aanbieder"]]
    click = own or [provider[key] for key in ("link", "mail") if key in provider]
    home = ["bij je thuis"] if offer["soort"] == "thuishulp" else []
    spots = [] if alleen(offer) else [raw.plaatsen[name]["naam"] for name in raw.plekken(offer)]
    return click, raw.nummers(offer), spots + home


def _ontbrekend(raw: Ruw) -> dict[str, set[str]]:
    """Return for each offer that stands in for a counter which of the five conditions are not ticked."""
    return {entry["aanbod"]: VOORWAARDEN.keys() - entry.keys() for entry in raw.plan.get("connect", [])}


def uitzondering(offer: Ding) -> str | None:
    """Return the exception that still holds, with its last day and reason."""
    for one in offer.get("uitzonderingen", []):
        if one["regel"] == "click-call-connect" and one["tot"] >= str(VANDAAG):
            return f"Tot {datum(one['tot'])}: {one['reden']}"
    return None


def _zinnen(raw: Ruw) -> list[str]:
    running = raw.lopend()
    lacking = _ontbrekend(raw)
    partly = [offer for offer in running if lacking.get(offer["id"])]
    whole = sum(all(wegen(raw, offer)) and offer not in partly for offer in running)
    excused = sum(uitzondering(offer) is not None for offer in running)
    told = [
        f"{whole} van de {aantal(len(running), 'dienst', 'diensten')} kan je langs drie wegen vinden: "
        "online, per telefoon en bij iemand."
    ]
    if excused:
        told.append(f"Voor {aantal(excused, 'dienst', 'diensten')} geldt een uitzondering met een einddatum.")
    if partly:
        told.append(VIJF)
    return told if raw.plan.get("connect") else [*told, NIET_NAGEGAAN]


def _loketten(raw: Ruw) -> list[str]:
    lines: list[str] = []
    partners = {entry["aanbod"]: entry for entry in raw.plan.get("connect", [])}
    for offer in raw.lopend():
        if entry := partners.get(offer["id"]):
            met = [
                f"{words}: {f'ja, sinds {datum(entry[field])}' if field in entry else 'nog niet nagegaan'}."
                for field, words in VOORWAARDEN.items()
            ]
            lines += opsomming(f"Loket van een partner: {offer['titel']}", met)
    return lines


def _open_loketten(raw: Ruw) -> list[str]:
    """Return the other offers of who is no council nor a part of one, at which somebody helps at a place."""
    checked = {entry["aanbod"] for entry in raw.plan.get("connect", [])}
    found = [
        f"{offer['titel']} van {provider['naam']}"
        for offer in raw.lopend()
        for provider in [raw.actoren[offer["aanbieder"]]]
        if offer["id"] not in checked
        and provider["soort"] in ("samenwerking", "onderwijs", "organisatie", "overheid", "netwerk")
        and raw.plekken(offer)
        and not alleen(offer)
    ]
    title = "Loket van een partner: bij deze diensten is dit nog niet nagegaan"
    return list(opsomming(title, found)) if checked and found else []


def _getoetst(raw: Ruw, test: Ding) -> str:
    """Return a tested service with its answers counted; a question that was asked that day and got none is open."""
    given = {entry["vraag"]: entry["antwoord"] for entry in test["antwoorden"]}
    asked = {q["id"] for q in raw.toetsvragen if q.get("vanaf", "") <= test["op"] <= q.get("tot", "9999")}
    counts = Counter([*given.values(), *("nog open" for _ in asked - set(given))])
    order = ("ja", "deels", "nee", "niet van toepassing", "nog open")
    told = " · ".join(f"{counts[word]} {word}" for word in order if counts[word])
    total = aantal(sum(counts.values()), "vraag", "vragen")
    return f"{test['titel']} getoetst op {datum(test['op'])}. {total}: {told}."


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    rows = [
        (
            offer["titel"],
            click or "Niet ingevuld",
            call or "Niet ingevuld",
            "Niemand: je doet het alleen" if alleen(offer) else connect or "Niet ingevuld",
            uitzondering(offer) or "Geen",
        )
        for offer in raw.lopend()
        for click, call, connect in [wegen(raw, offer)]
    ]
    heads = ("Dienst", "Click", "Call", "Connect", "Uitzondering")
    tested = sorted(
        (test for test in raw.toetsen if test["soort"] == "dienst"), key=lambda t: t["op"], reverse=True
    )
    tests = opsomming("Getoetst met de e-inclusietoets", [_getoetst(raw, test) for test in tested])
    return [
        "Click, call, connect",
        *_zinnen(raw),
        *tabel("De drie wegen per dienst", heads, rows),
        *_loketten(raw),
        *_open_loketten(raw),
        *(tests if tested else ()),
    ]


@pytest.mark.parametrize("name", NAMEN)
def test_three_ways(name: str) -> None:
    """How many services have all three, each way of each, what is excused until when, and the counts of the tests."""
    assert blad(name).lijnen["click-call-connect"] == regels(ruw(name))
