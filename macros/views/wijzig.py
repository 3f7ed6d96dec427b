"""The page on which one proposes a change: the form where script runs, and every way that needs none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..wijzigformulier import formulier
from .delen import Link
from .gemeente import Hulpweg, hulpweg
from .wijzigweg import nieuw
from .zicht import Zicht


@dataclass(frozen=True)
class Wijzig:
    """The page of the form."""

    kort: str
    """What it is for."""
    kies: tuple[Link, ...]
    """Where to find what one wants to change; none of what the register does not hold yet."""
    nieuw: Link
    """The empty form; without script it would lead nowhere, so only script shows it."""
    zo_niet: tuple[str, ...]
    """What to do where there is no form."""
    mail: Link | None
    """A mail to the council; None while it gave no address."""
    weg: Hulpweg
    """The council's telephone and counters."""
    weten: tuple[str, ...]
    """What happens with a proposal."""
    adres: str
    """Its own address: below it stands each entry, and it is the name under which the device keeps what one filled in."""
    formulier: str
    """Address of the fields, their words and their rules."""
    post: str
    """The mailbox for proposals; empty while nobody knows one."""
    github: str
    """The council's project on GitHub; empty when it has none."""
    gitlab: str
    """The same on GitLab."""
    pictogrammen: tuple[str, ...]
    """Of the buttons that script makes."""


def wijzig(zicht: Zicht) -> Wijzig:
    """Return the page of the form."""
    council, links = zicht.register.gemeente, zicht.links
    ways = council.voorstellen
    return Wijzig(
        kort="Werk je mee aan hulp op deze site? Hier zeg je wat er anders moet.",
        kies=tuple(_kies(zicht)),
        nieuw=Link("Nieuw aanbod", nieuw(zicht)),
        zo_niet=_zo_niet(zicht),
        mail=_mail(council.voorstelmail),
        weg=hulpweg(zicht),
        weten=(
            "De gemeente kijkt elk voorstel na. Daarna pas komt het op de site.",
            "Gaat het over een nummer, een adres, een prijs of uren? Dan vraagt de gemeente het eerst na. Ze belt het nummer dat al in het register staat, nooit het nummer dat je hier pas invult.",
            "Wat je invult, blijft op dit toestel tot je het zelf verstuurt.",
            "Schrijf nergens de naam of het eigen nummer van een persoon.",
        ),
        adres=links.to("wijzig"),
        formulier=links.file(formulier(zicht)[0]),
        post=council.voorstelmail or "",
        github=(ways.github if ways else None) or "",
        gitlab=(ways.gitlab if ways else None) or "",
        pictogrammen=("mail", "deel", "kopieer", "bewaar", "printer", "weg", "ongedaan", "erbij"),
    )


def _kies(zicht: Zicht) -> Iterator[Link]:
    register, links = zicht.register, zicht.links
    if register.in_lijsten():
        yield Link("Kies hulp", links.to("aanbod"))
    if register.plaatsen_in_lijsten():
        yield Link("Kies een plaats", links.to("plaatsen"))
    if register.actoren_in_lijsten():
        yield Link("Kies een organisatie", links.to("actoren"))


def _zo_niet(zicht: Zicht) -> tuple[str, ...]:
    ask = "Zie je hier geen formulier? Dan werkt het niet op jouw toestel. Zo lukt het ook:"
    if zicht.register.gemeente.voorstelmail:
        return ask, "Ga terug naar de pagina die niet klopt. Kies daar “Mail een wijziging”."
    return ask, "Schrijf op welke pagina niet klopt en hoe het wel zit. Geef dat aan de gemeente."


def _mail(address: str | None) -> Link | None:
    if address is None:
        return None
    return Link("Mail de gemeente", f"mailto:{address}?subject=Wijziging", erbij=address)
