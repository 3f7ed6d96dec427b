"""Rules on what cannot be so, or will not read well: coordinates, ages, states and texts too long for their place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..model import Offer, Plaats
from ..model.gemeente import Gebied
from ..model.keuzes import Status
from ..problems import Problem
from .content import Content

LENGTHS = {
    "naam": 60,
    "titel": 70,
    "kort": 160,
    "omschrijving": 600,
    "voor_wie": 160,
    "kosten": 80,
    "status_reden": 160,
    "doorverwijzen": 400,
    "route": 200,
    "bus": 160,
}
"""Characters each text may have before it no longer fits its place on a phone of 360 px (project rule)."""


def something_to_publish(content: Content, today: date) -> Iterator[Problem]:
    """A register without any offer is a mistake, never an empty site."""
    gemeente = content.gemeente
    if gemeente and not content.known["aanbod"]:
        yield content.fout(
            gemeente,
            (),
            "Er staat geen enkel aanbod in het register. Zet minstens één aanbod in data/offer.yaml.",
        )


def coordinates(content: Content, today: date) -> Iterator[Problem]:
    """Coordinates lie inside the council's box; swapped ones are called swapped."""
    area = content.gemeente.gebied if content.gemeente else None
    for place in content.plaatsen:
        if area and place.coordinaten and (text := _outside(place, area)):
            yield content.fout(place, ("coordinaten",), text)


def _outside(place: Plaats, area: Gebied) -> str:
    assert place.coordinaten is not None
    lat, lon = place.coordinaten.breedte, place.coordinaten.lengte
    if _within(lat, lon, area):
        return ""
    if _within(lon, lat, area):
        return f"De coördinaten van “{place.id}” zijn omgewisseld. Schrijf breedte: {lon} en lengte: {lat}."
    return (
        f"De coördinaten van “{place.id}” ({lat}, {lon}) liggen buiten de gemeente. "
        f"De breedte ligt tussen {area.zuid} en {area.noord}, de lengte tussen {area.west} en {area.oost}."
    )


def _within(lat: float, lon: float, area: Gebied) -> bool:
    return area.zuid <= lat <= area.noord and area.west <= lon <= area.oost


def ages(content: Content, today: date) -> Iterator[Problem]:
    """An age range runs upwards and fits a human life."""
    for offer in content.aanbod:
        age = offer.leeftijd
        if age is None:
            continue
        if age.van is not None and age.tot is not None and age.van > age.tot:
            yield content.fout(
                offer, ("leeftijd",), f"De leeftijd loopt van {age.van} tot {age.tot}. Wissel de twee om."
            )
        if max(age.van or 0, age.tot or 0) > 120:
            yield content.fout(
                offer,
                ("leeftijd",),
                "Een leeftijd boven 120 jaar kan niet. Bijvoorbeeld leeftijd: {van: 18}.",
            )


def states(content: Content, today: date) -> Iterator[Problem]:
    """A state that keeps people out says why, until when and where to go instead."""
    for offer in content.aanbod:
        if offer.status in (Status.TIJDELIJK_DICHT, Status.GEPLAND) and not offer.status_reden:
            yield content.waarschuwing(
                offer,
                ("status",),
                f"“{offer.id}” is {offer.status}, maar er staat niet waarom. Bijvoorbeeld status_reden: We verhuizen.",
            )
        if offer.status is Status.TIJDELIJK_DICHT and offer.terug_op is None:
            yield content.waarschuwing(
                offer,
                ("status",),
                f"“{offer.id}” is tijdelijk dicht, maar er staat niet tot wanneer. Bijvoorbeeld terug_op: 2027-01-05.",
            )
        if offer.terug_op and offer.status is not Status.TIJDELIJK_DICHT:
            yield content.waarschuwing(
                offer,
                ("terug_op",),
                f"terug_op hoort bij status: tijdelijk dicht. “{offer.id}” is {offer.status}.",
            )
        if offer.terug_op and offer.terug_op <= today:
            yield content.waarschuwing(
                offer,
                ("terug_op",),
                f"“{offer.id}” zou terug zijn op {offer.terug_op}. Is het weer open? Pas dan de status aan.",
            )
        if offer.status is Status.GESTOPT and not offer.in_plaats:
            yield content.tip(
                offer,
                ("status",),
                f"“{offer.id}” is gestopt. Zeg waar mensen nu terechtkunnen. Bijvoorbeeld in_plaats: [{_example(offer)}].",
            )


def _example(offer: Offer) -> str:
    return "digipunt-bibliotheek" if offer.id != "digipunt-bibliotheek" else "digipunt-bunderhoeve"


def ended_actors(content: Content, today: date) -> Iterator[Problem]:
    """A running offer is not provided by an organisation that no longer exists."""
    ended = {actor.id: actor.tot for actor in content.actoren if actor.tot and actor.tot < today}
    for offer in content.aanbod:
        if offer.aanbieder in ended and offer.status is not Status.GESTOPT:
            yield content.waarschuwing(
                offer,
                ("aanbieder",),
                f"“{offer.aanbieder}” bestaat niet meer sinds {ended[offer.aanbieder]}. Wie biedt “{offer.id}” nu aan?",
            )


def lengths(content: Content, today: date) -> Iterator[Problem]:
    """A text fits the place where a reader meets it."""
    for entry in content.entries():
        for name, most in LENGTHS.items():
            text = getattr(entry, name, None)
            if text and len(text) > most:
                yield content.waarschuwing(
                    entry,
                    (name,),
                    f"“{name}” heeft {len(text)} tekens. Op een telefoon passen er {most}. Zeg het korter.",
                )


RULES = (something_to_publish, coordinates, ages, states, ended_actors, lengths)
