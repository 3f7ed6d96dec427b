"""What is public of the state of things: what is missing, computers, ways in, groups at risk and reported needs."""

from __future__ import annotations

from ... import woorden
from ...model import Plaats
from ...model.gemeente import Dorpskern
from ...model.regiekeuzes import Toetssoort
from ...regie.basis import aantal, plan_van
from ...regie.gaten import Gatsoort
from ...regie.partnerloketten import niet_nagegaan
from ...regie.stand import Risicogroep
from ...regie.voorzieningen import SOORTEN, Kerntelling, Voorziening
from ...regie.wegen import Connectstand, Dienst
from .. import bellen
from ..delen import Groep, Link, Regel
from ..zicht import Zicht
from .delen import actie_adres
from .hoofdstuk import (
    NIET_INGEVULD,
    Balk,
    Cel,
    Cijferpagina,
    Cijferrij,
    Cijfertabel,
    Hoofdstuk,
    of_niet_ingevuld,
    rij,
)
from .vindplaatsen import vindplaatsen
from .werk import werk

ZONDER_KERN = "Dorpskern niet ingevuld"
"""Heads the row of places of which nobody filled in the village core."""


def cijfers(zicht: Zicht) -> Cijferpagina:
    """Return the figures that everybody may see."""
    return Cijferpagina(openbaar(zicht))


def openbaar(zicht: Zicht) -> tuple[Hoofdstuk, ...]:
    """Return the parts that everybody may see; a part about which the council says nothing is left out."""
    parts = (
        nagekeken(zicht),
        werk(zicht),
        gaten(zicht),
        onbekend(zicht),
        computers(zicht),
        toestellen(zicht),
        wegen(zicht),
        vindplaatsen(zicht),
        risicogroepen(zicht),
        noden(zicht),
    )
    return tuple(part for part in parts if part.zinnen or part.tabellen or part.lijsten)


def nagekeken(zicht: Zicht) -> Hoofdstuk:
    """Return the share that was checked within its term."""
    shares = zicht.regie.stand.aandelen
    rows = tuple(
        rij(share.naam.capitalize(), f"{share.op_tijd} van de {share.totaal}", balk=Balk(share.procent))
        for share in shares
        if share.procent is not None
    )
    table = Cijfertabel("Op tijd nagekeken", ("Wat", "Op tijd nagekeken"), rows)
    return Hoofdstuk(
        "nagekeken",
        "Wat is op tijd nagekeken?",
        tuple(share.zin for share in shares),
        (table,) if rows else (),
    )


def actie(zicht: Zicht, id: str, title: str) -> Link:
    """Return a link to an action on the page of the plan."""
    return Link(title, actie_adres(zicht, id))


def gaten(zicht: Zicht) -> Hoofdstuk:
    """Return the gaps, the worst first, by kind; what is not filled in is never called absent."""
    found = zicht.regie.stand.gaten
    kinds = ((kind, [gap for gap in found if gap.soort is kind]) for kind in Gatsoort)
    lists: tuple[Groep[Regel], ...] = tuple(
        Groep(f"gat-{kind.name.lower().replace('_', '-')}", kind.label, tuple(gap.zin for gap in gaps))
        for kind, gaps in kinds
        if gaps
    )
    told = f"{aantal(len(found), 'zin', 'zinnen')}. Wat niet ingevuld is, noemen we nooit afwezig."
    return Hoofdstuk("gaten", "Wat ontbreekt er?", (told,), lijsten=lists)


def onbekend(zicht: Zicht) -> Hoofdstuk:
    """Return what is not filled in about each village core."""
    lists: tuple[Groep[Regel], ...] = tuple(
        Groep(
            f"onbekend-{core.id}",
            f"Wat weten we niet over {unknown.kern}?",
            unknown.zinnen or ("Alles wat we vragen, is ingevuld.",),
        )
        for core, unknown in zip(zicht.register.gemeente.dorpskernen, zicht.regie.stand.onbekend, strict=True)
    )
    return Hoofdstuk("onbekend", "Wat is niet ingevuld?", lijsten=lists)


def computers(zicht: Zicht) -> Hoofdstuk:
    """Return the public computers against the norm, both readings of “en/of”, and the count per village core."""
    found = zicht.regie.stand.computers
    most = max((count.geteld for count in found.per_kern), default=0) or 1
    elsewhere = any(count.telt for count in found.per_kern if not count.kern)
    none = "Dat weten we niet" if elsewhere else "Geen"
    rows = tuple(
        _telling(zicht, count, most, none) for count in found.per_kern if count.kern or count.plekken
    )
    table = Cijfertabel(
        "Openbare computers per dorpskern", ("Dorpskern", "Geteld", "Waar", "Aantal niet ingevuld"), rows
    )
    return Hoofdstuk("computers", "Openbare computers", found.zinnen, (table,) if rows else ())


def _telling(zicht: Zicht, count: Kerntelling, most: int, none: str) -> Cijferrij:
    """Return the row of one core; `none` stands where it has no place to ask about, as long as some may be there."""
    spots = [spot for spot in count.plekken if spot.computers]
    where = tuple(
        zicht.plaats(s.plaats.id, f"{s.computers}{f': {s.kosten[0]}' if s.kosten else ''}") for s in spots
    )
    unknown = tuple(zicht.plaats(place.id) for place in count.onbekend)
    bar = Balk(100 * count.geteld / most)
    return rij(
        _kern(count.kern),
        str(count.geteld),
        where or ("Nergens geteld",),
        unknown or (none if count.kern else "Geen",),
        balk=bar,
    )


def _kern(core: Dorpskern | None) -> str:
    return core.naam if core else ZONDER_KERN


def toestellen(zicht: Zicht) -> Hoofdstuk:
    """Return card reader, printer, scanner and wifi apart: there, not there, or not filled in."""
    found = zicht.regie.stand.voorzieningen
    tables = tuple(
        Cijfertabel(
            f"{name.capitalize()} per dorpskern",
            ("Dorpskern", "Wel", "Niet", NIET_INGEVULD),
            tuple(_voorziening(zicht, one) for one in found if one.naam == name and _ergens(one)),
        )
        for name in SOORTEN
    )
    return Hoofdstuk(
        "toestellen",
        "Kaartlezer, printer, scanner en wifi",
        tabellen=tuple(table for table in tables if table.rijen),
    )


def _ergens(one: Voorziening) -> bool:
    return bool(one.kern or one.wel or one.niet or one.onbekend)


def _voorziening(zicht: Zicht, one: Voorziening) -> Cijferrij:
    def those(places: tuple[Plaats, ...]) -> Cel:
        return tuple(zicht.plaats(place.id) for place in places) or ("–",)

    return rij(_kern(one.kern), those(one.wel), those(one.niet), those(one.onbekend))


def wegen(zicht: Zicht) -> Hoofdstuk:
    """Return the three ways into each service, and the five conditions where a partner stands in for a counter."""
    found = zicht.regie.stand.diensten
    whole = sum(service.volledig for service in found)
    excused = sum(service.uitzondering is not None for service in found)
    told = [
        f"{whole} van de {aantal(len(found), 'dienst', 'diensten')} kan je langs drie wegen vinden: online, per telefoon en bij iemand."
    ]
    if excused:
        told.append(f"Voor {aantal(excused, 'dienst', 'diensten')} geldt een uitzondering met een einddatum.")
    rows = tuple(_dienst(zicht, service) for service in found)
    table = Cijfertabel(
        "De drie wegen per dienst", ("Dienst", "Click", "Call", "Connect", "Uitzondering"), rows
    )
    if not zicht.register.actieplan or not zicht.register.actieplan.connect:
        told.append(GEEN_CONNECT)
    elif any(service.voorwaarden and not service.voorwaarden.volledig for service in found):
        told.append(GEDEELTELIJK)
    partners = tuple(
        _partnerloket(service.voorwaarden) for service in found if service.voorwaarden is not None
    )
    return Hoofdstuk(
        "click-call-connect",
        "Click, call, connect",
        tuple(told) if found else (),
        (table,) if rows else (),
        (*partners, *_nog_na_te_gaan(zicht, found), *_getoetst(zicht)),
    )


def _nog_na_te_gaan(zicht: Zicht, services: tuple[Dienst, ...]) -> tuple[Groep[Regel], ...]:
    """Return the other services of partners; where nobody looked into any, a sentence says so of all."""
    if not plan_van(zicht.register).connect:
        return ()
    lines = tuple(
        Link(
            offer.titel,
            zicht.links.to("aanbod", offer.id),
            f"van {zicht.register.actoren[offer.aanbieder].naam}",
        )
        for offer in (service.offer for service in niet_nagegaan(zicht.register, services))
    )
    title = "Loket van een partner: bij deze diensten is dit nog niet nagegaan"
    return (Groep("partner-open", title, lines),) if lines else ()


def _getoetst(zicht: Zicht) -> tuple[Groep[Regel], ...]:
    """Return the services that were tested, where there are any."""
    tested = [state for state in zicht.regie.toetsen if state.toets.soort is Toetssoort.DIENST]
    lines = tuple(
        Link(
            state.toets.titel,
            zicht.links.to("beleid", "toets", state.toets.id),
            f"getoetst op {woorden.datum(state.toets.op)}. {state.zin}",
        )
        for state in tested
    )
    return (Groep("getoetst", "Getoetst met de e-inclusietoets", lines),) if lines else ()


def _dienst(zicht: Zicht, service: Dienst) -> Cijferrij:
    offer, exception = service.offer, service.uitzondering
    words = f"Tot {woorden.datum(exception.tot)}: {exception.reden}" if exception else "Geen"
    calls = tuple(phone.toon for number in service.call if (phone := bellen.telefoon(number)))
    return rij(
        Link(offer.titel, zicht.links.to("aanbod", offer.id)),
        *(of_niet_ingevuld(way) for way in (service.click, calls)),
        of_niet_ingevuld(service.connect) if service.helpt else GEEN_HULP,
        words,
    )


GEEN_HULP = "Niemand: je doet het alleen"
"""Stands where another service names the places with somebody to walk up to."""

GEDEELTELIJK = "Het loket van een partner telt pas mee als alle vijf de voorwaarden vervuld zijn."

GEEN_CONNECT = "Of het loket van een partner ons loket kan vervangen, is nog niet nagegaan. De VVSG stelt er vijf voorwaarden voor."


def _partnerloket(state: Connectstand) -> Groep[Regel]:
    lines = tuple(
        f"{condition.label}: {f'ja, sinds {woorden.datum(day)}' if day else 'nog niet nagegaan'}."
        for condition, day in state.voldaan.items()
    )
    return Groep(f"partner-{state.offer.id}", f"Loket van een partner: {state.offer.titel}", lines)


def risicogroepen(zicht: Zicht) -> Hoofdstuk:
    """Return groups at risk with year and source, Flanders beside."""
    rows = tuple(_risicogroep(group) for group in zicht.regie.stand.risicogroepen)
    heads = ("Groep", "Hier", "Vlaanderen", "Jaar", "Bron")
    table = Cijfertabel(
        "Aandeel van de inwoners of huishoudens; het streepje op de balk is Vlaanderen", heads, rows
    )
    return Hoofdstuk("risicogroepen", "Wie loopt meer risico?", tabellen=(table,) if rows else ())


def _risicogroep(group: Risicogroep) -> Cijferrij:
    figure = group.cijfer
    year = woorden.maand(figure.jaar) if figure.jaar else NIET_INGEVULD
    old = f"{year}, ouder dan vijf jaar" if group.oud else year
    source = tuple(text for text in (figure.bron, figure.opmerking) if text)
    bar = Balk(group.procent, group.vlaanderen)
    return rij(figure.naam, figure.waarde, figure.vlaanderen or NIET_INGEVULD, old, source, balk=bar)


def noden(zicht: Zicht) -> Hoofdstuk:
    """Return the needs that were reported, each with its actions or that there is none yet."""
    rows = tuple(
        rij(
            need.nood.nood,
            tuple(actie(zicht, p.actie.id, p.actie.titel) for p in need.beloften) or ("Nog geen actie",),
            zicht.actor(need.gemeld_door) if need.gemeld_door else NIET_INGEVULD,
        )
        for need in zicht.regie.beloften.noden
    )
    without = sum(not need.beloften for need in zicht.regie.beloften.noden)
    told = f"{aantal(len(rows), 'nood is', 'noden zijn')} gemeld. Bij {without} is er nog geen actie."
    table = Cijfertabel("Gemelde noden", ("Nood", "Actie", "Gemeld door"), rows)
    return Hoofdstuk("noden", "Wat mensen meldden", (told,) if rows else (), (table,) if rows else ())
