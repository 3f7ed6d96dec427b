"""Rules on how far an entry can be trusted: checks, funding, people's data and ways in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ..freshness import BINNENKORT, Versheid, controle
from ..model import Offer
from ..model.bron import Termijn
from ..model.keuzes import Nakijkwijze, Status, Toegang, Uitzonderbaar
from ..problems import Problem
from .content import Content

FUNDING_NOTICE = Termijn(6)
"""Months before its funding ends that an offer is brought to the coordinator's notice (project rule)."""


def checks(content: Content, today: date) -> Iterator[Problem]:
    """A running offer was checked by a person, within its term and not in the future."""
    for entry in content.entries():
        if entry.nagekeken and entry.nagekeken.op > today:
            yield content.fout(
                entry,
                ("nagekeken", "op"),
                f"{entry.nagekeken.op} ligt in de toekomst. Nakijken doe je eerst, opschrijven daarna. Vandaag is het {today}.",
            )
    for offer in _running(content):
        state = controle(offer.nagekeken, offer.nakijken_om, today)
        if state.versheid is Versheid.NOOIT:
            yield content.waarschuwing(
                offer,
                ("id",),
                f"“{offer.id}” is nooit nagekeken door een mens. Bel, mail of ga langs en schrijf het op. "
                f"Bijvoorbeeld nagekeken: {{op: {today}, hoe: {Nakijkwijze.TELEFOON}, door: {offer.aanbieder}}}.",
            )
        elif state.versheid is Versheid.ACHTERSTALLIG:
            yield content.waarschuwing(
                offer,
                ("nagekeken", "op"),
                f"“{offer.id}” moest ten laatste op {state.uiterlijk} opnieuw nagekeken worden. Bezoekers lezen nu “bel eerst”.",
            )
        elif state.versheid is Versheid.BINNENKORT:
            yield content.tip(
                offer,
                ("nagekeken", "op"),
                f"Kijk “{offer.id}” na voor {state.uiterlijk}. Dat is binnen {BINNENKORT.days} dagen.",
            )


def _running(content: Content) -> Iterator[Offer]:
    return (offer for offer in content.aanbod if offer.status is Status.ACTIEF)


def ways_in(content: Content, today: date) -> Iterator[Problem]:
    """A running offer has a place, a telephone or a counter (click-call-connect), unless a dated exception holds."""
    for offer in _running(content):
        person = offer.plaatsen or offer.telefoon or Toegang.TELEFOON in offer.toegang
        excused = any(
            e.regel is Uitzonderbaar.CLICK_CALL_CONNECT and e.tot >= today for e in offer.uitzonderingen
        )
        if not person and not excused and not (offer.wanneer and offer.wanneer.ronde):
            yield content.waarschuwing(
                offer,
                ("id",),
                f"“{offer.id}” heeft geen plaats en geen telefoonnummer. Wie niet online kan, geraakt er niet. "
                "Vul plaatsen of telefoon aan, of schrijf een uitzondering met een einddatum en een reden.",
            )


def exceptions(content: Content, today: date) -> Iterator[Problem]:
    """An exception whose last day is past no longer holds."""
    for offer in content.aanbod:
        for i, exception in enumerate(offer.uitzonderingen):
            if exception.tot < today:
                yield content.waarschuwing(
                    offer,
                    ("uitzonderingen", i, "tot"),
                    f"Deze uitzondering liep af op {exception.tot}. Haal ze weg of beslis opnieuw tot wanneer ze geldt.",
                )


def council_way_in(content: Content, today: date) -> Iterator[Problem]:
    """The council itself has a telephone or a counter with an address; without any the site is a trial version."""
    gemeente = content.gemeente
    if gemeente and gemeente.proefversie:
        yield content.waarschuwing(
            gemeente,
            ("naam",),
            "De gemeente heeft nog geen telefoonnummer en geen adres van een loket. De site blijft een proefversie. "
            "Bijvoorbeeld telefoon: 03 123 45 67.",
        )
    if gemeente and gemeente.webadres is None:
        yield content.tip(
            gemeente,
            ("naam",),
            "Het webadres van de site is niet ingevuld. Er zijn dan geen QR-codes. Bijvoorbeeld webadres: https://hulp.testdorp.example/.",
        )


def funding(content: Content, today: date) -> Iterator[Problem]:
    """Funding that ends within six months is brought to notice; funding that ended is a question."""
    for offer in content.aanbod:
        ends = offer.financiering_tot
        if ends is None or offer.status is Status.GESTOPT:
            continue
        if ends < today:
            yield content.waarschuwing(
                offer,
                ("financiering_tot",),
                f"De financiering van “{offer.id}” liep af op {ends}. Loopt dit aanbod nog? Pas de datum of de status aan.",
            )
        elif ends <= FUNDING_NOTICE.na(today):
            yield content.waarschuwing(
                offer,
                ("financiering_tot",),
                f"De financiering van “{offer.id}” loopt af op {ends}. Dat is binnen {FUNDING_NOTICE}. Zoek nu een vervolg.",
            )


def sources(content: Content, today: date) -> Iterator[Problem]:
    """An entry that nobody checked names the document it was read in."""
    for entry in content.entries():
        if entry.nagekeken is None and entry.bron is None:
            yield content.waarschuwing(
                entry,
                ("id",),
                f"“{entry.id}” heeft geen bron en is niet nagekeken. Vul één van de twee in. Bijvoorbeeld bron: {{titel: Folder, datum: 2026-09}}.",
            )


_TITLES = r"(?:[Mm]evr(?:ouw|\.)|[Mm]eneer|[Dd]hr\.|[Dd]e heer|[Jj]uffrouw)"
PRIVATE = {
    "een naam van een persoon": re.compile(
        _TITLES
        + r"\s+[A-Z][\w’'-]+|(?:[Vv]raag naar|[Bb]el|[Cc]ontact(?:persoon)?:?|[Bb]ij)\s+[A-Z][a-zéëï]+\s+(?:[Vv]an(?: de[nr]?)? |[Dd]e )?[A-Z][a-zéëï]+"
    ),
    "een gsm-nummer": re.compile(r"(?:\+32\s?|\b0)4[5-9]\d(?:[\s./]?\d){6}\b"),
    "een persoonlijk mailadres": re.compile(
        r"\b[\w.+-]+@(?:gmail|hotmail|outlook|telenet|skynet|yahoo|live|proximus)\.[a-z]{2,3}\b",
        re.IGNORECASE,
    ),
    "een rijksregisternummer": re.compile(r"\b\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}\b"),
}
"""What looks like a private person's data; a hint for a person to look, never a proof."""


def private_data(content: Content, today: date) -> Iterator[Problem]:
    """People stay out of the register: git keeps every name and number for ever."""
    for entry in content.entries():
        for path, text in _texts(content.raw[id(entry)], ()):
            for what, pattern in PRIVATE.items():
                if match := pattern.search(text):
                    yield content.waarschuwing(
                        entry,
                        path,
                        f"“{match[0]}” lijkt op {what}. Schrijf een dienst en een functie, geen persoon. Bijvoorbeeld de coördinator van het Digipunt.",
                    )


def _texts(raw: object, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(raw, str):
        yield path, raw
    elif isinstance(raw, dict):
        for key, value in raw.items():
            yield from _texts(value, (*path, key))
    elif isinstance(raw, list):
        for i, value in enumerate(raw):
            yield from _texts(value, (*path, i))


def statement(content: Content, today: date) -> Iterator[Problem]:
    """The accessibility statement claims “volledig conform” only after a human audit, and is reviewed yearly."""
    claim = content.toegankelijkheid
    if claim is None:
        return
    if claim.status == "volledig conform" and claim.beoordeling != "audit door een deskundige":
        yield content.fout(
            claim,
            ("status",),
            "“volledig conform” mag pas na een audit door een deskundige. Schrijf bijvoorbeeld status: gedeeltelijk conform.",
        )
    if claim.beoordeeld_op > today:
        yield content.fout(
            claim, ("beoordeeld_op",), f"{claim.beoordeeld_op} ligt in de toekomst. Vandaag is het {today}."
        )
    if today - claim.beoordeeld_op > timedelta(days=365):
        yield content.waarschuwing(
            claim,
            ("beoordeeld_op",),
            f"De verklaring is van {claim.beoordeeld_op}. Kijk ze elk jaar opnieuw na.",
        )


RULES = (checks, ways_in, exceptions, council_way_in, funding, sources, private_data, statement)
