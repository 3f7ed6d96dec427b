"""What changed in the offer as a feed that one can follow: Atom, RFC 4287."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from html import escape
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..agenda import BRUSSEL
from ..views.zicht import Zicht
from ..woorden import datum
from .basis import MAP, VERSIE, Export, Stukken, Veld, sleutel, voluit
from .licentie import VOORWAARDEN
from .veranderingen import Verandering, veranderingen

PAD = f"{VERSIE}nieuws.atom"

NIEUWS = f"{MAP}{PAD}"
"""Where the feed stands in the site."""

ATOM = "http://www.w3.org/2005/Atom"

_GEEN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML 1.0 cannot hold, in whatever way they are written."""

VELDEN = (
    Veld("title", "De naam van de hulp en wat er veranderde."),
    Veld("id", "Blijft hetzelfde voor deze hulp op deze dag."),
    Veld("updated", "De dag waarop het veranderde."),
    Veld("link", "De pagina van de hulp. Ze ontbreekt als die er niet meer is."),
    Veld("content", "Wat er nieuw is en wat het vroeger was, in gewone zinnen."),
)


def stukken(zicht: Zicht) -> Stukken:
    """Yield the feed."""
    yield PAD, nieuws(zicht)


EXPORT = Export(
    id="nieuws",
    titel="Wat er verandert",
    uitleg="Voor wie op de hoogte wil blijven: volg het in een feedlezer, of toon het op een andere site.",
    pad=PAD,
    standaard="Atom (RFC 4287)",
    standaard_adres="https://www.rfc-editor.org/rfc/rfc4287",
    stukken=stukken,
    velden=lambda: VELDEN,
)


def nieuws(zicht: Zicht) -> bytes:
    """Return the feed; one without any entry says why there is none."""
    council = zicht.register.gemeente
    found = veranderingen(zicht)
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": "nl"})
    _tekst(feed, "title", f"Wat verandert er aan de digitale hulp in {council.naam}?")
    _tekst(feed, "subtitle", " ".join((_sinds(zicht, found), *zicht.versies.uitleg)))
    _tekst(feed, "id", f"urn:uuid:{sleutel(zicht, 'nieuws')}")
    _tekst(feed, "updated", _moment(found[0].dag if found else _laatste(zicht)))
    _tekst(SubElement(feed, "author"), "name", f"Gemeente {council.naam}")
    _link(feed, "alternate", voluit(zicht, "aanbod/"), "text/html")
    if council.webadres:
        _link(feed, "self", voluit(zicht, NIEUWS), "application/atom+xml")
    if council.licentie:
        terms = VOORWAARDEN[council.licentie]
        _link(feed, "license", terms.adres)
        _tekst(feed, "rights", f"{council.licentie.label}: {terms.adres}")
    for one in found:
        _stuk(zicht, SubElement(feed, "entry"), one)
    indent(feed)
    text: bytes = tostring(feed, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _sinds(zicht: Zicht, found: list[Verandering]) -> str:
    """Return since when the feed tells, and that there is nothing to tell."""
    if not zicht.versies.registers:
        return "Hier staat nog geen nieuws."
    since = datum(zicht.versies.registers[0].vandaag)
    if not found:
        return f"Sinds {since} veranderde er niets, voor zover we weten."
    return f"Dit is nieuw of anders sinds {since}."


def _laatste(zicht: Zicht) -> date:
    """Return the day of the last version that is known, else today."""
    known = zicht.versies.registers
    return known[-1].vandaag if known else zicht.register.vandaag


def _stuk(zicht: Zicht, entry: Element, one: Verandering) -> None:
    _tekst(entry, "title", one.titel)
    _tekst(entry, "id", f"urn:uuid:{sleutel(zicht, 'nieuws', one.id, one.dag.isoformat())}")
    _tekst(entry, "updated", _moment(one.dag))
    if one.pagina:
        _link(entry, "alternate", one.pagina, "text/html")
    html = "".join(f"<p>{escape(line)}</p>" for line in one.zinnen)
    _tekst(entry, "content", html, type="html")


def _tekst(parent: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(parent, name, attributes).text = _GEEN_XML.sub("", text)


def _link(parent: Element, rel: str, address: str, kind: str | None = None) -> None:
    SubElement(parent, "link", {"rel": rel, "href": address, **({"type": kind} if kind else {})})


def _moment(day: date) -> str:
    """Return the midnight with which a day begins in Brussels (RFC 3339)."""
    return datetime.combine(day, time.min, BRUSSEL).isoformat()
