"""What the text for the info sheet is made of: a title, parts with messages, and the ways in."""

from __future__ import annotations

from dataclasses import dataclass

from ..woorden import DAGEN

GEPLAND = "Dit is gepland. Misschien bestaat het nog niet: vraag het eerst na."
"""What holds for all that is planned."""


@dataclass(frozen=True)
class Lijn:
    """One line of a message: “Nieuwe prijs: 2 euro. Vroeger was dat: gratis.”"""

    label: str
    """“Nieuwe prijs”; empty where the sentences speak for themselves."""
    tekst: str
    """Sentences; an address on the web or of mail as one types it."""
    adres: str | None = None
    """Where a screen leads to from the text."""


@dataclass(frozen=True)
class Bericht:
    """What a resident must know of one offer, place, organisation or counter."""

    titel: str
    wat: str | None
    """What it is, in one sentence."""
    lijnen: tuple[Lijn, ...]


@dataclass(frozen=True)
class Deel:
    """Messages under one heading."""

    titel: str
    berichten: tuple[Bericht, ...]
    zin: str | None = None
    """What holds for all of them."""


@dataclass(frozen=True)
class Infoblad:
    """The whole text, in the order in which it is read."""

    titel: str
    inleiding: tuple[str, ...]
    delen: tuple[Deel, ...]
    """Only those that hold something."""
    hulp: Bericht
    """How to reach the council."""
    voet: tuple[str, ...]
    """When it was made, and until when it can be trusted."""


def zin(text: str) -> str:
    """Return a text as a sentence: with a capital, and a full stop where it ends without a sign."""
    told = text.strip()
    return told[:1].upper() + told[1:] + ("" if told.endswith((".", "?", "!")) else ".")


def zinnen(*texts: str | None) -> str:
    """Return texts as sentences behind each other; nothing of what is empty."""
    return " ".join(zin(text) for text in texts if text)


def klein(text: str) -> str:
    """Return a text as it stands behind a colon, with a full stop; a name keeps its capital."""
    told = zin(text)
    return told[:1].lower() + told[1:] if told.split()[0].rstrip(".,:") in GEWOON else told


GEWOON = {
    *("Altijd", "De", "Elke", "Gratis", "Niet", "Om", "Op", "Tot", "Van", "Vanaf", "Wel"),
    *("Een", "Je", "Maak", "Schrijf"),
    *(day.capitalize() for day in DAGEN),
}
"""Words with which hours, prices and ways in begin and that are no names."""
