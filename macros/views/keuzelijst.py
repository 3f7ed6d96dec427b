"""The lists made beforehand: one page for each choice, and the page on which one chooses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from .. import kenmerken
from ..kenmerken import Antwoorden, Kenmerk
from ..model import Offer
from ..register import Register
from . import bladzijden, verfijn
from .bladzijden import Bladwijzer
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

_PAST = "past"
"""Id of the group of what fits and runs; it needs no heading."""

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
    """Other lists that hold something, at most six; none when no list does."""
    hulp: Hulpweg
    """The way in."""
    bladen: Bladwijzer | None = None
    """The way through a list of several pages."""


@dataclass(frozen=True)
class Kieslijst:
    """The page on which one chooses a list."""

    inleiding: str
    """One or two sentences."""
    groepen: tuple[Groep[Link], ...]
    """At most six choices under each heading, each with how much it holds."""
    hulp: Hulpweg
    """The way in."""


NIETS = "We kennen nu geen hulp die loopt. Er is dus niets om uit te kiezen."
"""What the page on which one chooses says as long as every list is empty."""


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
        inleiding="Kies wat voor jou telt. Achter elke keuze staat hoeveel hulp we kennen."
        if counts
        else NIETS,
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


def bladen(register: Register) -> Mapping[str, tuple[tuple[Groep[Offer], ...], ...]]:
    """Return the offers of each page of each list, by choice; ask it through `register.eens`."""
    answers = register.eens(kenmerken.alle_antwoorden)
    runs = frozenset(offer.id for offer in register.lopend(register.in_lijsten()))
    return {
        choice.id: bladzijden.snij(_groepen(register, choice, answers, runs))
        for choice in kenmerken.lijsten(register)
    }


def _groepen(
    register: Register, choice: Kenmerk, known: Mapping[str, Antwoorden], runs: frozenset[str]
) -> list[Groep[Offer]]:
    """Return what fits a choice and runs, then the rest; of a long list only the first of which nobody knows."""
    answers = [(register.aanbod[id], found[choice.vraag]) for id, found in known.items()]
    fitting = [offer for offer, answer in answers if choice.id in answer.ja]
    groups = [
        Groep(_PAST, "", tuple(offer for offer in fitting if offer.id in runs)),
        Groep("later", _LATER, tuple(offer for offer in fitting if offer.id not in runs)),
    ]
    if choice.vraag == "dorp":
        also = (offer for offer, answer in answers if choice.id in answer.ook)
        groups.append(Groep("nergens-heen", _OOK, tuple(also)))
    unknown = [offer for offer, answer in answers if answer.onbekend and choice.id not in answer.ja]
    many = len(unknown) + sum(len(group.items) for group in groups) > bladzijden.VOL and len(unknown) > OPEN
    told = f" Dit zijn er {OPEN} van de {bladzijden.getal(len(unknown))}: de andere staan bij alle hulp."
    text = f"Niemand vulde dit in. Vraag het na.{told if many else ''}"
    groups.append(Groep("onbekend", _ONBEKEND, tuple(unknown[:OPEN] if many else unknown), text))
    return groups


def keuzelijst(zicht: Zicht, choice: Kenmerk, nummer: int = 1) -> Keuzelijst:
    """Return a page of the list of a choice, also of one that no offer fits."""
    pages = zicht.register.eens(bladen)[choice.id]
    past = kenmerken.is_avond if choice.vraag == "avond" else None
    fitting = (group.items for group in pages[nummer - 1] if group.id == _PAST)
    yes = tuple(aanbodkaart(zicht, offer, past) for offer in next(fitting, ()))
    first = OPEN if nummer == 1 else len(yes)
    groups = (
        Groep("meer", "Meer hulp", yes[first:]),
        *(
            bladzijden.elk(group, partial(aanbodkaart, zicht))
            for group in pages[nummer - 1]
            if group.id != _PAST
        ),
    )
    shown, folded = vouw([group for group in groups if group.items], len(yes[:first]))
    return Keuzelijst(
        titel=choice.titel,
        inleiding=_UITLEG[choice.vraag],
        geen=None if yes or nummer > 1 else _geen(choice),
        kaarten=yes[:first],
        groepen=shown,
        dicht=folded,
        dichtbij=_dichtbij(zicht, choice, verfijn.tellingen(zicht)),
        hulp=hulpweg(zicht),
        bladen=bladzijden.bladwijzer(
            zicht, "".join(f"{part}/" for part in choice.pad), nummer, bladzijden.maten(pages)
        ),
    )


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
    return (*found, verfijn.kies_zelf(zicht)) if found else ()
