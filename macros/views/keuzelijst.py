"""The lists made beforehand: one page for each choice, and the page on which one chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .. import kenmerken
from ..kenmerken import Antwoord, Antwoorden, Kenmerk
from ..register import Register
from . import verfijn
from .delen import Groep, Link, Melding
from .gemeente import Hulpweg, hulpweg
from .kaarten import Aanbodkaart, aanbodkaart
from .vouw import OPEN, vouw
from .zicht import Zicht

MOST_NEAR = 5
"""How many other lists a list points to; “Kies zelf” is the sixth."""

_UITLEG = {
    "gratis": "Soms betaal je iets extra. Lees op de pagina wat het kost.",
    "avond": "Een moment telt mee als het om 17 uur of later begint, of na 18 uur eindigt.",
    "nagekeken": "Iemand vroeg hier onlangs na of alles nog klopt.",
    "dorp": "Dit aanbod heeft een vaste plek in dit dorp.",
    "voor": "Dit aanbod is er speciaal voor deze groep.",
}
"""Question → what being in its list means."""

_LATER = "Hier kan je nu niet terecht"
_OOK = "Hiervoor hoef je nergens naartoe"
_ONBEKEND = "Hier weten we het niet van"


@dataclass(frozen=True)
class Keuzelijst:
    """All offers that fit one choice, and those of which nobody knows whether they do."""

    titel: str
    """“Gratis hulp”."""
    inleiding: str
    """What being in this list means."""
    geen: Melding | None
    """When nothing fits."""
    kaarten: tuple[Aanbodkaart, ...]
    """Running offers that fit, checked ones first; of a long list the first."""
    groepen: tuple[Groep[Aanbodkaart], ...]
    """The rest of a long list; what is planned or closed; for what one has to go nowhere; of what nobody filled it in."""
    dicht: tuple[Groep[Aanbodkaart], ...]
    """The groups after these, folded, when there is much."""
    dichtbij: tuple[Link, ...]
    """Other lists that hold something, at most six."""
    hulp: Hulpweg
    """The way in."""


@dataclass(frozen=True)
class Kieslijst:
    """The page on which one chooses a list."""

    inleiding: str
    """One sentence."""
    groepen: tuple[Groep[Link], ...]
    """At most six choices under each heading, each with how much it holds."""
    hulp: Hulpweg
    """The way in."""


def paden(register: Register) -> frozenset[str]:
    """Return the path of every page with the list of one choice."""
    return frozenset(f"lijsten/{one.id}/" for one in kenmerken.lijsten(register))


def kieslijst(zicht: Zicht) -> Kieslijst:
    """Return every list that holds something; a choice that holds nothing keeps its page, but no link here."""
    counts = verfijn.tellingen(zicht)
    groups = (
        Groep(f"kies-{number}", title, tuple(verfijn.link(zicht, one, counts[one.id]) for one in choices))
        for number, (title, all_choices) in enumerate(_vragen(zicht.register))
        if (choices := [one for one in all_choices if one.id in counts])
    )
    return Kieslijst(
        inleiding="Kies wat voor jou telt. Achter elke keuze staat hoeveel hulp we kennen.",
        groepen=tuple(groups),
        hulp=hulpweg(zicht),
    )


def _vragen(register: Register) -> Iterator[tuple[str, list[Kenmerk]]]:
    """Yield the headings with their choices, at most six each but for a council of more village cores."""
    lists = kenmerken.lijsten(register)
    yield "Prijs en uur", [one for one in lists if "-" not in one.id]
    yield "In welk dorp", [one for one in lists if one.vraag == "dorp"]
    yield from ((f"Waarvoor: {_klein(title)}", [*map(kenmerken.nood, n)]) for title, n in kenmerken.WAARVOOR)
    yield from ((f"Voor wie: {_klein(title)}", [*map(kenmerken.voor, g)]) for title, g in kenmerken.VOOR_WIE)


def _klein(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"


def keuzelijsten(zicht: Zicht) -> Iterator[tuple[Kenmerk, Keuzelijst]]:
    """Yield every choice with its list, those without any offer included."""
    offers = zicht.register.in_lijsten()
    known = _Bekend(
        {offer.id: kenmerken.antwoorden(zicht.register, offer) for offer in offers},
        {offer.id: aanbodkaart(zicht, offer) for offer in offers},
        frozenset(offer.id for offer in zicht.register.lopend(offers)),
        verfijn.tellingen(zicht),
    )
    for choice in kenmerken.lijsten(zicht.register):
        yield choice, _lijst(zicht, choice, known)


@dataclass(frozen=True)
class _Bekend:
    """What all lists share, worked out once: by offer, in order, its answers and its card; what runs; the counts."""

    antwoorden: Mapping[str, Antwoorden]
    kaarten: Mapping[str, Aanbodkaart]
    lopend: frozenset[str]
    tellingen: Mapping[str, int]


def _lijst(zicht: Zicht, choice: Kenmerk, known: _Bekend) -> Keuzelijst:
    answers = {id: found[choice.vraag] for id, found in known.antwoorden.items()}
    evening = choice.vraag == "avond"

    def cards(fits: Callable[[Antwoord], bool]) -> tuple[Aanbodkaart, ...]:
        return tuple(known.kaarten[id] for id, answer in answers.items() if fits(answer))

    fitting = [id for id, answer in answers.items() if choice.id in answer.ja]
    runs = [id for id in fitting if id in known.lopend]
    yes = tuple(_avondkaart(zicht, id) if evening else known.kaarten[id] for id in runs)
    later = tuple(known.kaarten[id] for id in fitting if id not in known.lopend)
    also = cards(lambda answer: choice.id in answer.ook) if choice.vraag == "dorp" else ()
    unknown = cards(lambda answer: answer.onbekend and choice.id not in answer.ja)
    groups = (
        Groep("meer", "Meer hulp", yes[OPEN:]),
        Groep("later", _LATER, later),
        Groep("nergens-heen", _OOK, also),
        Groep("onbekend", _ONBEKEND, unknown, "Niemand vulde dit in. Vraag het na."),
    )
    shown, folded = vouw([group for group in groups if group.items], len(yes[:OPEN]))
    return Keuzelijst(
        titel=choice.titel,
        inleiding=_UITLEG[choice.vraag],
        geen=None if yes else _geen(choice),
        kaarten=yes[:OPEN],
        groepen=shown,
        dicht=folded,
        dichtbij=_dichtbij(zicht, choice, known.tellingen),
        hulp=hulpweg(zicht),
    )


def _avondkaart(zicht: Zicht, id: str) -> Aanbodkaart:
    """Return the card of an offer with its moments in the evening alone."""
    return aanbodkaart(zicht, zicht.register.aanbod[id], kenmerken.is_avond)


def _geen(choice: Kenmerk) -> Melding:
    """Return that nothing is known, which is not that there is nothing."""
    texts = {
        "nagekeken": "Niemand keek al na of het aanbod klopt",
        "gratis": "We kennen geen hulp waar “gratis” bij staat",
    }
    title = texts.get(choice.vraag, f"We kennen geen {_klein(choice.titel)}")
    return Melding("vraag-na", title, "Misschien bestaat het wel. Vraag het na: zie onderaan.")


def _dichtbij(zicht: Zicht, choice: Kenmerk, counts: Mapping[str, int]) -> tuple[Link, ...]:
    """Return other lists that hold something: those that answer the same question first, everybody before all."""
    others = [one for one in kenmerken.lijsten(zicht.register) if one.id in counts and one != choice]
    same = [one for one in others if one.vraag == choice.vraag]
    same.sort(key=lambda one: one.id != "voor-iedereen")
    rest = [one for one in others if one.vraag not in (choice.vraag, "voor")]
    found = [verfijn.link(zicht, one, counts[one.id]) for one in [*same, *rest][:MOST_NEAR]]
    return (*found, Link("Kies zelf", zicht.links.to("lijsten")))
