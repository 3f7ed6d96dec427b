"""Rules on how far an entry can be trusted: checks, sources, funding, ways in and the accessibility statement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..freshness import BINNENKORT, Versheid, controle
from ..model import Offer
from ..model.base import opsomming
from ..model.bron import Termijn
from ..model.keuzes import (
    Beoordeling,
    Conformiteit,
    Knelpuntreden,
    Licentie,
    Nakijkwijze,
    Status,
    Toegang,
    Uitzonderbaar,
)
from ..problems import Problem
from .content import Content

FUNDING_NOTICE = Termijn(6)
"""Months before its funding ends that an offer is brought to the coordinator's notice (project rule)."""

STATEMENT_YEAR = Termijn(12)
"""How long a statement counts: it is reviewed every year (Decision (EU) 2018/1523)."""


def _running(content: Content) -> Iterator[Offer]:
    return (offer for offer in content.aanbod if offer.status is Status.ACTIEF)


def checks(content: Content, today: date) -> Iterator[Problem]:
    """A running offer was checked by a person, within its term."""
    for offer in _running(content):
        state = controle(offer.nagekeken, offer.nakijken_om, today)
        if state.versheid is Versheid.NOOIT:
            yield content.waarschuwing(
                offer,
                ("id",),
                f"“{offer.id}” is nooit nagekeken door een mens. Bel, mail of ga langs en schrijf het op. "
                f"Bijvoorbeeld nagekeken: {{op: de dag waarop je belde, hoe: {Nakijkwijze.TELEFOON}, door: {offer.aanbieder}}}.",
            )
        elif state.versheid is Versheid.ACHTERSTALLIG:
            yield content.waarschuwing(
                offer,
                ("nagekeken", "op"),
                f"“{offer.id}” moest ten laatste op {state.uiterlijk} opnieuw nagekeken worden. "
                "De site zegt nu niet meer dat het open is. Kijk het na en schrijf de nieuwe dag op.",
            )
        elif state.versheid is Versheid.BINNENKORT:
            yield content.tip(
                offer,
                ("nagekeken", "op"),
                f"Kijk “{offer.id}” opnieuw na, ten laatste op {state.uiterlijk}. "
                f"Dat is binnen {BINNENKORT.days} dagen.",
            )


def future_dates(content: Content, today: date) -> Iterator[Problem]:
    """What was checked or read lies in the past."""
    for entry in content.entries():
        if entry.nagekeken and entry.nagekeken.op > today:
            yield content.fout(
                entry,
                ("nagekeken", "op"),
                f"{entry.nagekeken.op} ligt in de toekomst. Nakijken doe je eerst, opschrijven daarna. "
                f"Vandaag is het {today}.",
            )
        if entry.bron and entry.bron.datum > str(today):
            yield content.fout(
                entry,
                ("bron", "datum"),
                f"{entry.bron.datum} ligt in de toekomst. Van wanneer is de bron? Vandaag is het {today}.",
            )
    for test in content.gebruikstests.tests if content.gebruikstests else ():
        if test.datum > today:
            yield content.fout(
                test,
                ("datum",),
                f"{test.datum} ligt in de toekomst. Testen doe je eerst, opschrijven daarna. Vandaag is het {today}.",
            )


def sources(content: Content, today: date) -> Iterator[Problem]:
    """An entry that nobody checked names the document it was read in."""
    for entry in content.entries():
        if entry.nagekeken is None and entry.bron is None:
            yield content.waarschuwing(
                entry,
                ("id",),
                f"“{entry.id}” heeft geen bron en is niet nagekeken. Vul één van de twee in. "
                "Bijvoorbeeld bron: {titel: Folder Digipunt, datum: 2026-10}.",
            )


def ways_in(content: Content, today: date) -> Iterator[Problem]:
    """A running offer has a place or a telephone (click-call-connect), unless a dated exception holds."""
    numbers = {actor.id: actor.telefoon for actor in content.actoren}
    for offer in _running(content):
        stops = offer.wanneer.ronde if offer.wanneer else ()
        excused = any(
            e.regel is Uitzonderbaar.CLICK_CALL_CONNECT and e.tot >= today for e in offer.uitzonderingen
        )
        if not (offer.plaatsen or stops or offer.telefoon or numbers.get(offer.aanbieder) or excused):
            yield content.waarschuwing(
                offer,
                ("id",),
                f"“{offer.id}” heeft geen plaats en geen telefoonnummer. Wie niet online kan, geraakt er niet. "
                "Vul plaatsen of telefoon aan. Kan dat niet? Schrijf een uitzondering met een einddatum en een reden.",
            )


def access(content: Content, today: date) -> Iterator[Problem]:
    """Help by telephone or mail says at which number or address: its own, its place's or its provider's."""
    places = {place.id: place for place in content.plaatsen}
    actors = {actor.id: actor for actor in content.actoren}
    for offer in _running(content):
        near = (offer, actors.get(offer.aanbieder), *(places.get(name) for name in offer.plaatsen))
        for way, field in ((Toegang.TELEFOON, "telefoon"), (Toegang.MAIL, "mail")):
            if way in offer.toegang and not any(getattr(entry, field, None) for entry in near):
                example = "03 555 00 10" if way is Toegang.TELEFOON else "bibliotheek@testdorp.example"
                yield content.waarschuwing(
                    offer,
                    ("toegang", offer.toegang.index(way)),
                    f"“{offer.id}” helpt per {way}, maar {field} is niet ingevuld. Bijvoorbeeld {field}: {example}.",
                )


def exceptions(content: Content, today: date) -> Iterator[Problem]:
    """An exception whose last day is past no longer holds."""
    for offer in content.aanbod:
        for i, exception in enumerate(offer.uitzonderingen):
            if exception.tot < today:
                yield content.waarschuwing(
                    offer,
                    ("uitzonderingen", i, "tot"),
                    f"Deze uitzondering liep af op {exception.tot}. Haal ze weg of kies een nieuwe einddatum.",
                )


def council_way_in(content: Content, today: date) -> Iterator[Problem]:
    """The council itself has a telephone or a counter with an address; without any the site is a trial version."""
    if content.gemeente and content.gemeente.proefversie:
        yield content.waarschuwing(
            content.gemeente,
            ("naam",),
            "De gemeente heeft nog geen telefoonnummer en geen adres van een loket. De site blijft een "
            "proefversie. Bijvoorbeeld telefoon: 03 555 00 10.",
        )


def web_address(content: Content, today: date) -> Iterator[Problem]:
    """The council says where the site will live; without it pages have no canonical address."""
    if content.gemeente and content.gemeente.webadres is None:
        yield content.tip(
            content.gemeente,
            ("naam",),
            "Het webadres van de site is niet ingevuld. Zoekmachines weten dan niet wat het echte adres is. "
            "Bijvoorbeeld webadres: https://hulp.testdorp.example/.",
        )


def security_contact(content: Content, today: date) -> Iterator[Problem]:
    """A site with an address says where to report a hole in it; without that it has no security.txt."""
    council = content.gemeente
    if council and council.webadres and council.veiligheidsmail is None:
        yield content.tip(
            council,
            ("webadres",),
            "Wie een lek in de site vindt, weet niet aan wie dat te zeggen. "
            "Bijvoorbeeld veiligheidsmail: veiligheid@testdorp.example. Dan komt er een security.txt.",
        )


def licence(content: Content, today: date) -> Iterator[Problem]:
    """A site with an address says under which terms others may take its data over; one that asks little is best."""
    council = content.gemeente
    if council and council.webadres and council.licentie is None:
        yield content.tip(
            council,
            ("webadres",),
            "Niemand weet of de gegevens van de site overgenomen mogen worden. Kies een licentie: "
            f"{opsomming(list(Licentie))}. Bijvoorbeeld licentie: CC0.",
        )
    if council and council.licentie is Licentie.CC_BY:
        yield content.tip(
            council,
            ("licentie",),
            "Met CC BY 4.0 vermeldt wie de gegevens overneemt telkens de bron, de licentie en wat er veranderd is. "
            "De Modellicentie Gratis Hergebruik vraagt vooral de bron, CC0 vraagt niets. Bijvoorbeeld licentie: CC0.",
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
                f"De financiering van “{offer.id}” liep af op {ends}. Loopt dit aanbod nog? "
                "Pas de datum of de status aan.",
            )
        elif ends <= FUNDING_NOTICE.na(today):
            yield content.waarschuwing(
                offer,
                ("financiering_tot",),
                f"De financiering van “{offer.id}” loopt af op {ends}. Dat is binnen {FUNDING_NOTICE}. "
                "Zoek nu een vervolg.",
            )


def statement(content: Content, today: date) -> Iterator[Problem]:
    """The accessibility statement claims “volledig conform” only after a human audit, and is reviewed yearly."""
    claim = content.toegankelijkheid
    if claim is None:
        return
    if claim.status is Conformiteit.VOLLEDIG and claim.beoordeling is not Beoordeling.AUDIT:
        yield content.fout(
            claim,
            ("status",),
            f"“{Conformiteit.VOLLEDIG}” mag pas na een {Beoordeling.AUDIT}. "
            f"Bijvoorbeeld status: {Conformiteit.GEDEELTELIJK}.",
        )
    if claim.beoordeeld_op > today:
        yield content.fout(
            claim, ("beoordeeld_op",), f"{claim.beoordeeld_op} ligt in de toekomst. Vandaag is het {today}."
        )
    elif claim.opgesteld_op and claim.opgesteld_op > claim.beoordeeld_op:
        yield content.fout(
            claim,
            ("opgesteld_op",),
            f"De verklaring is opgesteld op {claim.opgesteld_op}, na de dag waarop ze nagekeken is: "
            f"{claim.beoordeeld_op}. Bijvoorbeeld opgesteld_op: {claim.beoordeeld_op}.",
        )
    elif STATEMENT_YEAR.na(claim.beoordeeld_op) < today:
        yield content.waarschuwing(
            claim,
            ("beoordeeld_op",),
            f"De verklaring is van {claim.beoordeeld_op}. Kijk ze elk jaar opnieuw na en schrijf de nieuwe dag op.",
        )


def statement_list(content: Content, _: date) -> Iterator[Problem]:
    """What the statement says of the whole site and what it lists agree: not all is well means that something is listed."""
    claim = content.toegankelijkheid
    if claim is None:
        return
    if claim.status in (Conformiteit.GEDEELTELIJK, Conformiteit.NIET) and not claim.knelpunten:
        yield content.waarschuwing(
            claim,
            ("status",),
            f"“{claim.status}” vraagt een lijst van wat niet goed werkt. Vul knelpunten: in. Bijvoorbeeld "
            "- {wat: De folder is een pdf zonder tekst, waarom: Hij is gescand, alternatief: Bel ons}.",
        )
    for index, point in enumerate(claim.knelpunten):
        if claim.status is Conformiteit.VOLLEDIG and point.reden is not Knelpuntreden.BUITEN:
            yield content.fout(
                claim,
                ("knelpunten", index),
                f"“{Conformiteit.VOLLEDIG}” kan niet zolang dit niet toegankelijk is. "
                f"Bijvoorbeeld status: {Conformiteit.GEDEELTELIJK}.",
            )


RULES = (
    checks,
    future_dates,
    sources,
    ways_in,
    access,
    exceptions,
    council_way_in,
    web_address,
    security_contact,
    licence,
    funding,
    statement,
    statement_list,
)
