"""Rules on what cannot be so, or will not read well: ages, states, equal titles and long texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from ..model import Model
from ..model.keuzes import LEERVRAAG, Nood, Soort, Status
from ..model.soorten import is_voorbeeld
from ..problems import Problem, Severity
from ..veldregels import LENGTES, zin
from .content import Content, Entry


def something_to_publish(content: Content, today: date) -> Iterator[Problem]:
    """A register without any offer is a mistake, never an empty site."""
    if content.start and content.register.get("aanbod") == []:
        yield Problem(
            content.start,
            Severity.FOUT,
            "Er staat geen enkel aanbod in het register. Zet er minstens één bij. "
            "Bijvoorbeeld aanbod: [{id: digipunt-bibliotheek, …}].",
        )


def ages(content: Content, today: date) -> Iterator[Problem]:
    """An age range runs upwards and fits a human life."""
    for offer in content.aanbod:
        age = offer.leeftijd
        if age is None:
            continue
        if max(age.van or 0, age.tot or 0) > 120:
            yield content.fout(
                offer,
                ("leeftijd",),
                "Een leeftijd boven 120 jaar kan niet. Bijvoorbeeld leeftijd: {van: 55}.",
            )
        elif age.van is not None and age.tot is not None and age.van > age.tot:
            yield content.fout(
                offer,
                ("leeftijd",),
                f"De leeftijd loopt van {age.van} tot {age.tot}. Bedoelde je {{van: {age.tot}, tot: {age.van}}}?",
            )


def closed_states(content: Content, today: date) -> Iterator[Problem]:
    """An offer that is planned or closed for a while says why, and a closed one until when."""
    for offer in content.aanbod:
        if offer.status in (Status.TIJDELIJK_DICHT, Status.GEPLAND) and not offer.status_reden:
            reason = "We verhuizen" if offer.status is Status.TIJDELIJK_DICHT else "We zoeken nog een zaal"
            yield content.waarschuwing(
                offer,
                ("status",),
                f"“{offer.id}” is {offer.status}, maar er staat niet waarom. Bijvoorbeeld status_reden: {reason}.",
            )
        if offer.status is Status.TIJDELIJK_DICHT and offer.terug_op is None:
            yield content.waarschuwing(
                offer,
                ("status",),
                f"“{offer.id}” is tijdelijk dicht, maar er staat niet tot wanneer. Bijvoorbeeld terug_op: 2027-01-05.",
            )


def lessons_answer_learning(content: Content, today: date) -> Iterator[Problem]:
    """A lesson answers a question to learn: whoever is stuck now is not sent to a course."""
    for offer in content.aanbod:
        for number, need in enumerate(offer.noden):
            if offer.soort is Soort.LES and need not in LEERVRAAG:
                yield content.waarschuwing(
                    offer,
                    ("noden", number),
                    f"“{offer.id}” is een les, en wie kiest voor “{need.label}” wil nu hulp. De les komt daar niet in de lijst. "
                    f"Haal {need} weg bij noden. Bijvoorbeeld noden: [{Nood.LEREN}].",
                )


def return_dates(content: Content, today: date) -> Iterator[Problem]:
    """A date of return belongs to an offer that is closed for a while, and lies ahead."""
    for offer in content.aanbod:
        if offer.terug_op and offer.status not in (Status.TIJDELIJK_DICHT, Status.NA_TE_KIJKEN):
            yield content.waarschuwing(
                offer,
                ("terug_op",),
                f"“{offer.id}” heeft status: {offer.status}. terug_op hoort alleen bij status: tijdelijk dicht.",
            )
        elif offer.terug_op and offer.terug_op <= today and offer.status is Status.TIJDELIJK_DICHT:
            yield content.waarschuwing(
                offer,
                ("terug_op",),
                f"“{offer.id}” zou terug zijn op {offer.terug_op}. Is het weer open? Schrijf dan status: actief.",
            )


def taken_over_and_checked(content: Content, today: date) -> Iterator[Problem]:
    """What was taken over and then checked gets a status that says whether it runs."""
    for offer in content.aanbod:
        if offer.status is Status.NA_TE_KIJKEN and offer.nagekeken:
            yield content.waarschuwing(
                offer,
                ("status",),
                f"“{offer.id}” is nagekeken, maar staat nog op na te kijken. Zo komt het in geen enkele lijst. "
                "Kies wat klopt. Bijvoorbeeld status: actief.",
            )


def example_left(content: Content, today: date) -> Iterator[Problem]:
    """The example that a new council starts with is replaced, ids included: an id becomes a web address."""
    for offer in content.aanbod:
        if is_voorbeeld(offer.id) and offer.status is Status.NA_TE_KIJKEN:
            yield content.tip(
                offer,
                ("id",),
                f"“{offer.id}” is het voorbeeld waarmee je begon. Het staat niet op de site. "
                "Vervang het door echt aanbod, of haal het weg zodra er ander aanbod is.",
            )
        elif is_voorbeeld(offer.id):
            yield content.waarschuwing(
                offer,
                ("id",),
                f"“{offer.id}” is nog het id van het voorbeeld, en een id komt in het webadres. "
                "Geef het een eigen id. Bijvoorbeeld id: digipunt-bibliotheek.",
            )
        else:
            for number, place in enumerate(offer.plaatsen):
                if is_voorbeeld(place):
                    yield content.waarschuwing(
                        offer,
                        ("plaatsen", number),
                        f"“{place}” is de plaats van het voorbeeld. Zet er een echte plaats. "
                        "Bijvoorbeeld plaatsen: [bibliotheek].",
                    )


def successors(content: Content, today: date) -> Iterator[Problem]:
    """An offer that stopped says where people can go now."""
    for offer in content.aanbod:
        if offer.status is Status.GESTOPT and not offer.in_plaats:
            running = (other.id for other in content.aanbod if other.status is Status.ACTIEF)
            example = next(running, "digipunt-bibliotheek")
            yield content.tip(
                offer,
                ("status",),
                f"“{offer.id}” is gestopt. Zeg waar mensen nu terechtkunnen. "
                f"Bijvoorbeeld in_plaats: [{example}].",
            )


def ended_actors(content: Content, today: date) -> Iterator[Problem]:
    """A running offer is not provided by an organisation that no longer exists."""
    ended = {actor.id: actor.tot for actor in content.actoren if actor.tot and actor.tot < today}
    for offer in content.aanbod:
        if offer.aanbieder in ended and offer.status is not Status.GESTOPT:
            yield content.waarschuwing(
                offer,
                ("aanbieder",),
                f"“{offer.aanbieder}” bestond tot {ended[offer.aanbieder]}. "
                f"Wie biedt “{offer.id}” nu aan? Pas aanbieder of status aan.",
            )


def double_titles(content: Content, today: date) -> Iterator[Problem]:
    """Two actors, two places or two offers that a visitor can meet side by side have different names."""
    offers = [offer for offer in content.aanbod if offer.status is not Status.GESTOPT]
    groups: tuple[tuple[str, list[Entry]], ...] = (
        ("naam", [*content.actoren]),
        ("naam", [*content.plaatsen]),
        ("titel", [*offers]),
    )
    for field, entries in groups:
        first: dict[str, Entry] = {}
        for entry in entries:
            name = str(getattr(entry, field))
            other = first.setdefault(name.casefold(), entry)
            if other is not entry:
                yield content.waarschuwing(
                    entry,
                    (field,),
                    f"“{name}” staat ook op {content.at(other, field)}. Bezoekers zien het verschil niet. "
                    "Zeg in de naam wat anders is: de plek, het uur of voor wie.",
                )


_SAYS_FREE = re.compile(
    r"(gratis|kosteloos|geen kosten|(het )?kost niets|0 euro|€ ?0)\b(?![.,]\d)", re.IGNORECASE
)
_BUT = re.compile(r"\b(als|behalve|bij|eerste|maar|met|op|tot|vanaf|voor|wie)\b", re.IGNORECASE)


def free_is_one_word(content: Content, today: date) -> Iterator[Problem]:
    """A price that tells that help is free, without any condition, begins with the sentence that lists look for."""
    for offer in content.aanbod:
        first, _, rest = (offer.kosten or "").partition(".")
        if not offer.gratis and _SAYS_FREE.match(first) and not _BUT.search(first):
            yield content.tip(
                offer,
                ("kosten",),
                f"“{offer.kosten}” telt niet als gratis. Is het gratis voor iedereen? "
                f"Zet er dan eerst “Gratis.” en daarna de rest. Bijvoorbeeld kosten: Gratis.{rest}",
            )


def lengths(content: Content, today: date) -> Iterator[Problem]:
    """A text fits the place where a reader meets it."""
    for entry in content.entries():
        for name, most in _lengths(type(entry)):
            text = getattr(entry, name)
            if text and len(text) > most:
                message = zin("lengte", veld=name, aantal=len(text), plaats=most)
                yield content.waarschuwing(entry, (name,), message)


@cache
def _lengths(kind: type[Model]) -> tuple[tuple[str, int], ...]:
    """Return the fields of a model that have a length of their own, each with it."""
    return tuple((name, most) for name, most in LENGTES.items() if name in kind.model_fields)


RULES = (
    something_to_publish,
    ages,
    closed_states,
    lessons_answer_learning,
    return_dates,
    taken_over_and_checked,
    example_left,
    successors,
    ended_actors,
    double_titles,
    free_is_one_word,
    lengths,
)
