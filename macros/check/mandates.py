"""Rules on the profiles of digihelpers: a function, with both sides of its mandate, that passes on to what still exists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..model.base import opsomming
from ..model.digihelper import Digihelperprofiel
from ..model.keuzes import Status
from ..model.voorbeelden import example
from ..problems import Problem
from .content import Content
from .privacy import known_names, looks_like_a_person

SIDES = ("mag_wel", "mag_niet", "verwijst_door")
"""What makes a mandate whole."""


def profile_is_a_function(content: Content, today: date) -> Iterator[Problem]:
    """A profile has the name of a function, never of a person."""
    known = known_names(content)
    for profile in _profiles(content):
        if looks_like_a_person(profile.naam, known):
            yield content.waarschuwing(
                profile,
                ("naam",),
                f"“{profile.naam}” lijkt op een naam van een persoon. Schrijf een functie. "
                "Bijvoorbeeld naam: Vrijwilliger in het Digipunt.",
            )


def mandate_is_whole(content: Content, today: date) -> Iterator[Problem]:
    """A profile says what it may do, what not, and whom it passes questions on to."""
    for profile in _profiles(content):
        missing = [side for side in SIDES if not getattr(profile, side)]
        if missing:
            yield content.waarschuwing(
                profile,
                ("id",),
                f"Bij “{profile.id}” {'ontbreekt' if len(missing) == 1 else 'ontbreken'} {opsomming(missing, 'en')}. "
                "Zonder dat weet een digihelper niet waar het stopt. "
                f"Bijvoorbeeld {example(Digihelperprofiel, missing[0])}.",
            )


def mandate_leads_somewhere(content: Content, today: date) -> Iterator[Problem]:
    """A digihelper passes a question on to an offer that did not stop, or to an actor that still exists."""
    stopped = {offer.id for offer in content.aanbod if offer.status is Status.GESTOPT}
    ended = {actor.id for actor in content.actoren if actor.tot and actor.tot < today}
    for profile in _profiles(content):
        for one in profile.verwijst_door:
            field, gone = ("aanbod", stopped) if one.aanbod else ("actor", ended)
            name = getattr(one, field)
            if name in gone:
                text = (
                    f"“{name}” bestaat niet meer. Kies waar deze vraag nu terechtkan, of haal de regel weg."
                )
                yield content.waarschuwing(one, (field,), text)


def _profiles(content: Content) -> tuple[Digihelperprofiel, ...]:
    return content.actieplan.digihelperprofielen if content.actieplan else ()


RULES = (profile_is_a_function, mandate_is_whole, mandate_leads_somewhere)
