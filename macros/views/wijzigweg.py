"""How a reader of an entry lets the council know what must change: the form, a mail with the entry in it, the telephone."""

from __future__ import annotations

from urllib.parse import quote

from ..check.content import Entry
from ..exports.basis import voluit
from ..model import Actor, Offer, Plaats
from ..model.soorten import LIJSTEN, naam, soort_van
from ..model.uitleg import label
from ..regie.velden import NIET_INGEVULD
from .delen import Kader, Link, Regel
from .zicht import Zicht

IN_DE_MAIL: dict[type[Entry], tuple[str, ...]] = {
    Offer: ("wanneer", "plaatsen", "toegang", "kosten", "telefoon", "mail", "link"),
    Plaats: ("adres", "wanneer", "telefoon", "mail", "link"),
    Actor: ("telefoon", "mail", "link"),
}
"""The fields that change most and matter most: what a mail holds must stay short."""

LANGSTE = 160
"""Characters of one value in a mail; the page itself says the rest."""


def formulier(zicht: Zicht, entry: Entry) -> str:
    """Return the address of the form, filled with this entry."""
    return f"{zicht.links.to('wijzig')}?{soort_van(entry)}={entry.id}"


def nieuw(zicht: Zicht) -> str:
    """Return the address of the form for an offer that is not on the site yet."""
    return f"{zicht.links.to('wijzig')}?nieuw=aanbod"


def klopt_niet(zicht: Zicht, entry: Entry) -> Kader:
    """Return the box that asks to report a mistake in an entry, or to propose what it must become."""
    box = zicht.klopt_niet(naam(entry))
    return Kader(box.titel, box.pictogram, (*box.regels, *_wegen(zicht, entry)))


def _wegen(zicht: Zicht, entry: Entry) -> tuple[Regel, ...]:
    council = zicht.register.gemeente
    ways: list[Regel] = [Link("Wijzig dit", formulier(zicht, entry), stil=f"voor “{naam(entry)}”")]
    if council.voorstelmail:
        ways.append(Link("Mail een wijziging", mailto(zicht, entry, council.voorstelmail)))
    if phone := zicht.telefoon(council.telefoon):
        ways.append(Link(f"Bel {phone.toon}", phone.adres))
    return tuple(ways)


def mailto(zicht: Zicht, entry: Entry, address: str) -> str:
    """Return a mail to send off with what the site says now, to be changed by whoever sends it."""
    return f"mailto:{address}?subject={quote(f'Wijziging: {naam(entry)}')}&body={quote(tekst(zicht, entry))}"


def tekst(zicht: Zicht, entry: Entry) -> str:
    """Return the entry as plain lines, with what else the council must know."""
    lines = (
        "Verander hieronder wat niet klopt.",
        "",
        naam(entry),
        _adres(zicht, entry),
        *(f"{label(field)}: {_waarde(zicht, entry, field)}" for field in IN_DE_MAIL[type(entry)]),
        "",
        "Vanaf wanneer?",
        "Welke organisatie stelt dit voor?",
    )
    return "\r\n".join(lines)


def _adres(zicht: Zicht, entry: Entry) -> str:
    """Return by which address the council knows what it is about, or else its id."""
    kind = soort_van(entry)
    if not zicht.register.gemeente.webadres:
        return f"{kind}: {entry.id}"
    return voluit(zicht, f"{LIJSTEN[kind]}/{entry.id}/")


def _waarde(zicht: Zicht, entry: Entry, field: str) -> str:
    words = zicht.woordkeus.zeg(getattr(entry, field), field) or NIET_INGEVULD
    return words if len(words) <= LANGSTE else f"{words[:LANGSTE].rpartition(' ')[0]} …"
