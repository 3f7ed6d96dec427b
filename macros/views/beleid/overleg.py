"""The agenda sheet of a meeting: what changed since the last one, whom to ring, promises, and the next date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ... import woorden
from ...model.actieplan import Overleg
from ...model.soorten import LIJSTEN
from ...regie.basis import aantal, plan_van
from ...regie.stand import Instrumentstand
from ...regie.velden import Stuk, Wijziging
from ..delen import Groep, Link, Regel
from ..zicht import Zicht
from .cijfers import actie
from .hoofdstuk import Cijferpagina, Cijferrij, Cijfertabel, Hoofdstuk, rij
from .stand import bellijst, beloften

NIEUWE_DATUM = (
    "Nog geen datum ingevuld. Zet ze in actieplan.yaml, bijvoorbeeld: "
    "overleg: [{op: 2027-02-03, titel: Stuurgroep}]."
)
KIJK_NA = "Kijk dit na."

MAAND = 30
"""Days after which an end is told in months."""


def overleg(zicht: Zicht) -> Cijferpagina:
    """Return the whole sheet, for the page and for the command."""
    parts = (
        volgend(zicht),
        sinds(zicht),
        gewijzigd(zicht),
        bellijst(zicht),
        beloften(zicht),
        instrumenten(zicht),
    )
    return Cijferpagina(tuple(part for part in parts if part.zinnen or part.tabellen or part.lijsten))


def volgend(zicht: Zicht) -> Hoofdstuk:
    """Return when the next meeting is, and which ones there were."""
    today, meetings = zicht.register.vandaag, plan_van(zicht.register).overleg
    coming = sorted((m for m in meetings if m.op >= today), key=lambda m: m.op)
    past = sorted((m for m in meetings if m.op < today), key=lambda m: m.op, reverse=True)
    lists = [
        Groep("overleg-straks", "Daarna", tuple(_overleg(zicht, m) for m in coming[1:])),
        Groep("overleg-voorbij", "Vorige keren", tuple(_overleg(zicht, m) for m in past)),
    ]
    first: Regel = _overleg(zicht, coming[0]) if coming else NIEUWE_DATUM
    shown = tuple(group for group in lists if group.items)
    return Hoofdstuk("volgend-overleg", "Volgend overleg", (first,), lijsten=shown)


def _overleg(zicht: Zicht, meeting: Overleg) -> Regel:
    day = woorden.dag_voluit(meeting.op).capitalize()
    text = f"{day}: {meeting.titel}"
    actor = zicht.register.actoren[meeting.actor] if meeting.actor else None
    return Link(text, zicht.links.to("actoren", actor.id), actor.naam) if actor else f"{text}."


def datum_zin(zicht: Zicht) -> tuple[str, ...]:
    """Return when the next meeting is."""
    coming = zicht.regie.stand.volgend_overleg
    return (f"Volgend overleg: {woorden.datum(coming.op)}." if coming else "Nog geen datum ingevuld.",)


def sinds(zicht: Zicht) -> Hoofdstuk:
    """Return what came, went, fell due and was checked since the earlier version, or why there is none."""
    found, told = zicht.verschil, tuple(zicht.terugblik.uitleg.splitlines())
    if found is None:
        return Hoofdstuk("sinds", "Sinds vorig overleg", told)
    lists = (
        _lijst(zicht, "sinds-nieuw", "Nieuw", found.nieuw),
        _lijst(zicht, "sinds-weg", "Weg", found.weg),
        _lijst(zicht, "sinds-te-laat", "Te lang geleden nagekeken", found.achterstallig),
        _lijst(zicht, "sinds-nagekeken", "Opnieuw nagekeken", found.nagekeken),
    )
    shown = tuple(group for group in lists if group.items)
    same = ("Er veranderde niets." if found.leeg else "Er kwam niets bij en er viel niets weg.",)
    title = f"Sinds {woorden.datum(found.van)}"
    return Hoofdstuk("sinds", title, told if shown else (*told, *same), lijsten=shown)


def _lijst(zicht: Zicht, id: str, title: str, pieces: Iterable[Stuk]) -> Groep[Regel]:
    return Groep(id, title, tuple(_regel(zicht, piece) for piece in pieces))


def gewijzigd(zicht: Zicht) -> Hoofdstuk:
    """Return what changed field by field: entries, promises, cards, the rest of the plan and the council."""
    found = zicht.verschil
    if found is None:
        return Hoofdstuk("gewijzigd", "Wat is gewijzigd?")
    tables = (
        _tabel(zicht, "Aanbod, plaatsen en actoren", found.gewijzigd),
        _tabel(zicht, "Beloften", found.beloften),
        _tabel(zicht, "Legplan", found.legplan),
        _tabel(zicht, "Rest van het plan", found.plan),
        _tabel(zicht, "E-inclusietoets", found.toetsen),
        _tabel(zicht, "Gegevens van de gemeente", found.gemeente),
    )
    return Hoofdstuk(
        "gewijzigd",
        "Wat is gewijzigd?",
        tuple(_gevoelig(found.gewijzigd, found.gemeente)),
        tuple(table for table in tables if table.rijen),
    )


def _tabel(zicht: Zicht, title: str, pieces: Iterable[Stuk]) -> Cijfertabel:
    return Cijfertabel(title, ("Wat", "Wat is anders"), tuple(_rij(zicht, piece) for piece in pieces))


def _gevoelig(*pieces: Iterable[Stuk]) -> Iterator[str]:
    """Yield how many fields changed of which a mistake sends somebody the wrong way."""
    number = sum(change.gevoelig for group in pieces for piece in group for change in piece.wijzigingen)
    if number:
        changed = (
            "1 gegeven wijzigde dat iemand verkeerd kan sturen: een nummer, adres, prijs of uur."
            if number == 1
            else f"{number} gegevens wijzigden die iemand verkeerd kunnen sturen: nummers, adressen, prijzen of uren."
        )
        yield f"{changed} Kijk alles samen na."


def _rij(zicht: Zicht, piece: Stuk) -> Cijferrij:
    why = [f"{piece.uitleg[:1].upper()}{piece.uitleg[1:]}."] if piece.uitleg else []
    return rij(_naam(zicht, piece), (*why, *map(_wijziging, piece.wijzigingen)))


def _wijziging(change: Wijziging) -> str:
    return f"{change.zin} {KIJK_NA}" if change.gevoelig else change.zin


def _regel(zicht: Zicht, piece: Stuk) -> Regel:
    """Return a thing in one line, with what changed in it behind."""
    name, words = _naam(zicht, piece), [piece.uitleg, *(change.zin for change in piece.wijzigingen)]
    more = ". ".join(word.rstrip(".") for word in words if word)
    if isinstance(name, Link):
        return Link(name.tekst, name.adres, more or None)
    return f"{name}: {more}" if more else name


FOLDERS = {
    **{kind: (folder,) for kind, folder in LIJSTEN.items()},
    "bouwsteen": ("bouwstenen",),
    "toets": ("beleid", "toets"),
}
"""Kind of a thing that differs → the folder of its page."""


def _naam(zicht: Zicht, piece: Stuk) -> Regel:
    if piece.id and piece.soort == "actie":
        return actie(zicht, piece.id, piece.naam)
    if piece.id and piece.soort in FOLDERS:
        return Link(piece.naam, zicht.links.to(*FOLDERS[piece.soort], piece.id))
    known = (*FOLDERS, "actie", "")
    return piece.naam if piece.soort in known else f"{piece.soort}: {piece.naam}"


def instrumenten(zicht: Zicht) -> Hoofdstuk:
    """Return with what means the council directs which partner, and when each ends."""
    found, without = zicht.regie.stand.instrumenten, zicht.regie.stand.zonder_instrument
    table = Cijfertabel(
        "Regie-instrumenten per partner",
        ("Partner", "Instrument", "Einddatum"),
        tuple(_instrument(zicht, one) for one in sorted(found, key=lambda one: one.partner.naam)),
    )
    told = () if found else ("Er is nog geen afspraak, opdracht, subsidie of vast overleg ingevuld.",)
    lists: Groep[Regel] = Groep(
        "zonder-instrument", "Partners zonder instrument", tuple(zicht.actor(actor) for actor in without)
    )
    return Hoofdstuk(
        "regie-instrumenten",
        "Regie-instrumenten",
        told,
        (table,) if found else (),
        (lists,) if without else (),
    )


def _instrument(zicht: Zicht, one: Instrumentstand) -> Cijferrij:
    means = one.instrument
    what = (f"{means.titel} ({means.instrument.label[:1].lower()}{means.instrument.label[1:]})",)
    source = (zicht.bron(means.bron),) if means.bron else ()
    return rij(zicht.actor(one.partner), (*what, *source), einde(means.tot, zicht.register.vandaag))


def einde(last: date | None, today: date) -> str:
    """Return when something ends and how far off that is: `Loopt af over 2 maanden, op 21 januari 2027`."""
    if last is None:
        return "Einddatum niet ingevuld"
    if last < today:
        return f"Liep af op {woorden.datum(last)}"
    days = (last - today).days
    if days == 0:
        return "Loopt vandaag af"
    months = days // MAAND
    away = aantal(months, "maand", "maanden") if months else aantal(days, "dag", "dagen")
    return f"Loopt af over {away}, op {woorden.datum(last)}"
