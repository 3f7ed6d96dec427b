"""The message about one offer: what it is, the number first, when, where, what it costs, and what changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .. import woorden
from ..model import Offer, Wanneer
from ..model.base import opsomming
from ..model.keuzes import Status, Toegang
from ..views import feiten, tijden
from ..views.bellen import Navraag, bel_wie
from ..views.delen import Feit, Link, Regel
from ..views.stand import stand, why_unsure
from ..views.toegang import vooraf
from ..views.vellen.kortadres import zonder_protocol
from ..views.zicht import Zicht
from .anders import AFSPRAAK, BEL, LET_OP, MAIL, MEESTE, PRIJS, VOLGORDE, WAAR, WANNEER, WEBSITE, Anders
from .delen import Bericht, Lijn, klein, zin, zinnen

VRAAG_EERST = "Vraag het eerst na aan een loket van de gemeente"
"""What one does about what is not sure, where there is no number to ring."""

_FEITEN = {"Waar": WAAR, "Kost": PRIJS, "Afspraak": AFSPRAAK}
"""What the page of an offer calls a fact, and what it is called here."""


def bericht(zicht: Zicht, offer: Offer, anders: Anders, *eerst: str) -> Bericht:
    """Return the message about an offer, with `eerst` in front of its lines."""
    known = dict(_bekend(zicht, offer))
    lines = (anders.get(label) or known.get(label) for label in VOLGORDE)
    unknown = (line for line in (_onbekend(zicht, offer),) if line)
    return Bericht(
        offer.titel,
        offer.kort,
        (
            *(Lijn("", text) for text in (*eerst, *_vooraf(zicht, offer))),
            *(_in_plaats(zicht, offer) if offer.status is Status.TIJDELIJK_DICHT else ()),
            *filter(None, lines),
            *unknown,
        ),
    )


def met_uitzonderingen(zicht: Zicht, offer: Offer, anders: Anders) -> Anders:
    """Return what differs with all days of the coming weeks on which it is otherwise; nothing where none is left."""
    if LET_OP not in anders:
        return anders
    known = dict(uren(zicht, offer)).get(LET_OP)
    told = " ".join(filter(None, (known.tekst if known else "", anders[LET_OP].tekst)))
    rest = {label: line for label, line in anders.items() if label != LET_OP}
    return {**rest, LET_OP: Lijn(LET_OP, told)} if told else rest


def _vooraf(zicht: Zicht, offer: Offer) -> Iterator[str]:
    """Yield what a reader must know before all else: that it is closed, not there yet, or not sure.

    Why it is not sure is told only where somebody reported it: for all the rest the text says it once.
    """
    sure = zicht.register.zeker(offer)
    match offer.status:
        case Status.GEPLAND:
            if sure:
                yield "Je kan er nog niet terecht."
        case Status.TIJDELIJK_DICHT:
            notice = stand(zicht, offer)
            yield zinnen(notice.titel, notice.tekst)
        case _ if not sure:
            reported = zicht.register.redenen_tot_twijfel(offer)
            yield zinnen(bel_eerst(zicht, offer), why_unsure(zicht, offer) if reported else None)


def bel_eerst(zicht: Zicht, offer: Offer) -> str:
    """Return how one asks about an offer first."""
    return eerst(zicht.navraag(offer))


def eerst(ask: Navraag) -> str:
    """Return how one asks first: “Bel eerst: 059 00 00 10”, or at a counter."""
    return ask.titel if isinstance(ask.regel, Link) else VRAAG_EERST


def _bekend(zicht: Zicht, offer: Offer) -> Iterator[tuple[str, Lijn]]:
    """Yield what is known of an offer, as its page tells it."""
    phone = zicht.telefoon(zicht.register.telefoon_voor(offer))
    if phone and (offer.status is not Status.ACTIEF or zicht.register.zeker(offer)):
        yield BEL, Lijn(bel_wie(zicht.register, offer, phone), phone.toon)
    yield from uren(zicht, offer)
    for fact in feiten.van_aanbod(zicht, offer):
        if label := _FEITEN.get(fact.label):
            yield label, Lijn(label, _feit(fact))
    by_mail = phone is None or Toegang.MAIL in offer.toegang
    if by_mail and (mail := zicht.register.juist_adres(offer.mail)):
        yield MAIL, Lijn(MAIL, mail, f"mailto:{mail}")
    if not offer.alle_plaatsen and (link := zicht.register.juist_adres(offer.link)):
        yield WEBSITE, Lijn(WEBSITE, zonder_protocol(link), link)


def uren(zicht: Zicht, offer: Offer) -> Iterator[tuple[str, Lijn]]:
    """Yield the usual hours of an offer, and the coming days on which it is otherwise."""
    if offer.wanneer is None:
        return
    hours, rest = _eerste_lessen(offer.wanneer, zicht.register.vandaag)
    if offer.toegang and vooraf(offer) is None:
        hours = hours.model_copy(update={"op_afspraak": False})
    usual, special = gewoon_en_anders(zicht, hours, offer.plaatsen)
    if offer.toegang and usual == ("Op afspraak",):
        usual = ()
    word = {Status.GEPLAND: "Gepland: ", Status.TIJDELIJK_DICHT: "Gewoonlijk: "}.get(offer.status, "")
    if usual:
        told = zinnen(*usual, f"En nog {rest} keer" if rest else None, _welke_weken(zicht, offer))
        dated = tijden.met_datum(zicht, offer, usual)[len(usual) :] if offer.status is Status.ACTIEF else ()
        yield WANNEER, Lijn(WANNEER, f"{word}{klein(told)}" if word else zinnen(told, *dated))
    if special and offer.status is Status.ACTIEF:
        yield LET_OP, Lijn(LET_OP, zinnen(*special))


def _eerste_lessen(hours: Wanneer, today: date) -> tuple[Wanneer, int]:
    """Return hours with the first coming lessons only, and how many more there are."""
    coming = sorted((lesson for lesson in hours.lessen if lesson.op >= today), key=lambda lesson: lesson.op)
    if len(coming) <= MEESTE:
        return hours, 0
    return hours.model_copy(update={"lessen": tuple(coming[:MEESTE])}), len(coming) - MEESTE


def _welke_weken(zicht: Zicht, offer: Offer) -> str | None:
    """Return the next days of what is not there every week: on paper nobody can count the weeks."""
    hours, today = offer.wanneer, zicht.register.vandaag
    sometimes = hours and any(rule.om_de_weken > 1 for part in (hours, *hours.ronde) for rule in part.elke)
    days = [woorden.dag_voluit(moment.dag, today) for moment in zicht.register.sessies[offer.id][:MEESTE]]
    return f"De volgende keren: {opsomming(days, 'en')}" if sometimes and days else None


def gewoon_en_anders(
    zicht: Zicht, hours: Wanneer, places: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the usual hours, and what differs from them in the coming weeks."""
    bare = hours.model_copy(update={"gesloten": (), "aangepast": (), "niet_op": (), "ook_op": ()})
    usual = tijden.gewoon(zicht, hours)
    stops = tuple(
        line for line in tijden.regels(zicht, bare, places) if line not in tijden.gewoon(zicht, bare)
    )
    every = tijden.regels(zicht, hours, places)
    return (*stops, *usual), tuple(line for line in every if line not in (*usual, *stops))


def _feit(fact: Feit) -> str:
    told = zinnen(*map(_regel, fact.regels))
    return f"{told} ({fact.twijfel.tekst})" if fact.twijfel else told


def _regel(line: Regel) -> str:
    if isinstance(line, str):
        return line
    return f"{line.tekst}, {line.erbij}" if line.erbij else line.tekst


def _onbekend(zicht: Zicht, offer: Offer) -> Lijn | None:
    """Return which of the facts that a person needs nobody filled in, and how to ask where nothing else says so."""
    facts = (fact for fact in feiten.van_aanbod(zicht, offer) if not fact.bekend)
    line = next((_regel(fact.regels[0]) for fact in facts), None)
    if line is None:
        return None
    ask = zicht.navraag(offer)
    how = ask.zin if isinstance(ask.regel, Link) else VRAAG_EERST
    return Lijn("", zinnen(line, how if zicht.register.zeker(offer) else None))


def gestopt(zicht: Zicht, offer: Offer, *, kwam: bool) -> Bericht:
    """Return the message about what stopped, ended, or never came (`kwam`), with where to go instead."""
    why = "De laatste keer is voorbij"
    if offer.status is Status.GESTOPT:
        why = zinnen("Dit is gestopt" if kwam else "Dit komt er niet", offer.status_reden)
    ask = Lijn("", naar_gemeente(zicht, "Zoek je andere hulp?"))
    return Bericht(offer.titel, None, (Lijn("", zin(why)), *(_in_plaats(zicht, offer) or (ask,))))


def verdwenen(zicht: Zicht, offer: Offer, heir: Offer | None) -> Bericht:
    """Return the message about what is not listed any more: nobody said that it stopped."""
    if heir:
        return Bericht(offer.titel, None, (Lijn("Dit zit nu bij", _korter(zicht, heir)),))
    told = zinnen(
        "Dit staat niet meer op onze lijst", naar_gemeente(zicht, "Wil je weten of het nog bestaat?")
    )
    return Bericht(offer.titel, None, (Lijn("", told),))


def _in_plaats(zicht: Zicht, offer: Offer) -> tuple[Lijn, ...]:
    """Return where one can go instead, as far as that runs."""
    running = zicht.register.lopend(zicht.register.aanbod[name] for name in offer.in_plaats)
    return tuple(Lijn("Ga in de plaats naar", _korter(zicht, other)) for other in running)


def _korter(zicht: Zicht, offer: Offer) -> str:
    """Return an offer in a few sentences: where, when, and the number; the number before all when it is not sure."""
    places = [zicht.register.plaatsen[name].naam for name in offer.alle_plaatsen]
    where = ", ".join((offer.titel, *(name for name in places if name not in offer.titel)))
    if not zicht.register.zeker(offer):
        return zinnen(where, bel_eerst(zicht, offer))
    phone = zicht.telefoon(zicht.register.telefoon_voor(offer))
    when = tijden.kort(zicht, offer.wanneer) if offer.wanneer else None
    return zinnen(where, when, vooraf(offer), f"Bel {phone.toon}" if phone else None)


def naar_gemeente(zicht: Zicht, question: str) -> str:
    """Return how one asks the council: “Zoek je andere hulp? Bel de gemeente: 059 00 00 10.”"""
    phone = zicht.telefoon(zicht.register.gemeente.telefoon)
    return zinnen(question, f"Bel de gemeente: {phone.toon}" if phone else zicht.loket)
