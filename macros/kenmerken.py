"""What lists can be narrowed by: free, evening, checked, village core, place, audience and need."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from .agenda import Sessie
from .model import Offer
from .model.keuzes import Begeleiding, Doelgroep, Nood, Soort, Status, Toegang
from .register import Register, plaatsen_van

AVOND_BEGIN = 17 * 60
AVOND_EINDE = 18 * 60
"""An evening moment begins at 17:00 or later or ends after 18:00 (project rule)."""

VOOR_WIE = (
    ("Leeftijd en gezondheid", (Doelgroep.SENIOREN, Doelgroep.JONGEREN, Doelgroep.BEPERKING)),
    (
        "Werk, inkomen en taal",
        (
            Doelgroep.WEINIG_INKOMEN,
            Doelgroep.WERKZOEKENDEN,
            Doelgroep.KORTGESCHOOLDEN,
            Doelgroep.ANDERSTALIGEN,
            Doelgroep.CLIENTEN,
        ),
    ),
    ("Iedereen en wie helpt", (Doelgroep.IEDEREEN, Doelgroep.VRIJWILLIGERS, Doelgroep.MEDEWERKERS)),
)
"""The audiences in groups of at most six, so that a choice stays small."""

WAARVOOR = (
    ("Hulp nu", (Nood.NU_VAST, Nood.TOESTEL_STUK, Nood.NIET_KOMEN, Nood.OFFLINE_REGELEN)),
    ("Leren", (Nood.BEGINNEN, Nood.LEREN, Nood.BURGERPROFIEL, Nood.HELPEN)),
    ("Toestel of internet", (Nood.TOESTEL_LENEN, Nood.COMPUTER, Nood.WIFI, Nood.INTERNET)),
)
"""The needs in groups of at most six."""

_HELPERS = (Doelgroep.VRIJWILLIGERS, Doelgroep.MEDEWERKERS)
"""Audiences that “everybody” does not speak of: they come to help, not to be helped."""


@dataclass(frozen=True)
class Kenmerk:
    """One choice: its id is the word of lists, addresses and scripts; the part before its dash names the question."""

    id: str
    naam: str
    titel: str
    pad: tuple[str, ...]

    @property
    def vraag(self) -> str:
        """Return the question that this choice answers: `dorp` for `dorp-centrum`."""
        return self.id.partition("-")[0]


@dataclass(frozen=True)
class Antwoord:
    """What is known on one question: the choices that fit, those that fit as well, and whether something is unknown."""

    ja: frozenset[str] = frozenset()
    ook: frozenset[str] = frozenset()
    onbekend: bool = False


Antwoorden = dict[str, Antwoord]
"""Question → answer."""


def lijsten(register: Register) -> tuple[Kenmerk, ...]:
    """Return every choice that has a list page of its own, in the order in which people are offered them."""
    cores = register.gemeente.dorpskernen
    audiences = (group for _, groups in VOOR_WIE for group in groups)
    return (
        _lijst("gratis", "Gratis", "Gratis hulp"),
        _lijst("avond", "’s Avonds", "Hulp ’s avonds"),
        _lijst("nagekeken", "Nagekeken", "Hulp die iemand nakeek"),
        *(_lijst(f"dorp-{core.id}", f"In {core.naam}", f"Hulp in {core.naam}") for core in cores),
        *(voor(group) for group in audiences),
    )


def _lijst(id: str, naam: str, titel: str) -> Kenmerk:
    return Kenmerk(id, naam, titel, ("lijsten", id))


def voor(group: Doelgroep) -> Kenmerk:
    """Return the choice of an audience."""
    return _lijst(
        f"voor-{_slug(group)}", group.label, f"Hulp voor {group.label[:1].lower()}{group.label[1:]}"
    )


def nood(need: Nood) -> Kenmerk:
    """Return the choice of a need, whose list stands on the page of that need."""
    return Kenmerk(f"nood-{need.value}", need.label, need.label, ("noden", need.value))


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return plain.replace(" ", "-")


def alle_antwoorden(register: Register) -> Mapping[str, Antwoorden]:
    """Return the answers of every offer that lists show, by its id and in their order; ask it through `register.eens`."""
    return {offer.id: antwoorden(register, offer) for offer in register.in_lijsten()}


def antwoorden(register: Register, offer: Offer) -> Antwoorden:
    """Return what the register knows of an offer on every question; not filled in is unknown, never no."""
    return {
        "gratis": _gratis(register, offer),
        "avond": _avond(register, offer),
        "nagekeken": _ja("nagekeken", register.zeker(offer) and not register.meldingen_over(offer)),
        "dorp": _dorp(register, offer, plaatsen_van(offer)),
        "plaats": _plaats(offer, plaatsen_van(offer)),
        "voor": Antwoord(onbekend=True)
        if register.gemeld(offer, "doelgroepen")
        else _voor(offer.doelgroepen),
        "nood": _nood(offer.noden),
    }


def van_moment(register: Register, offer: Offer, session: Sessie, van_aanbod: Antwoorden) -> Antwoorden:
    """Return what holds for one moment of an offer: its own hours, and its own place when it has one."""
    found = {**van_aanbod, "avond": _ja("avond", is_avond(session))}
    if session.plaats:
        here = (session.plaats,)
        found |= {"dorp": _dorp(register, offer, here), "plaats": _plaats(offer, here)}
    return found


def is_avond(session: Sessie) -> bool:
    """Say whether a moment is in the evening: it begins at 17:00 or later, or ends after 18:00."""
    return session.uren.begin >= AVOND_BEGIN or session.uren.einde > AVOND_EINDE


@cache
def _nood(needs: tuple[Nood, ...]) -> Antwoord:
    return Antwoord(frozenset(nood(need).id for need in needs), onbekend=not needs)


@cache
def _ja(id: str, value: bool) -> Antwoord:
    return Antwoord(frozenset({id})) if value else Antwoord()


def _gratis(register: Register, offer: Offer) -> Antwoord:
    """A price that somebody reported as wrong is one that nobody knows."""
    known = offer.gratis is not None and not register.gemeld(offer, "kosten")
    return _ja("gratis", bool(offer.gratis)) if known else Antwoord(onbekend=True)


def _avond(register: Register, offer: Offer) -> Antwoord:
    """Something that is always there is there in the evening too; by appointment only, nobody knows."""
    hours = offer.wanneer
    if hours is None or not (hours.altijd or hours.elke or hours.lessen or hours.ronde):
        return Antwoord(onbekend=True)
    always = hours.altijd and offer.status is Status.ACTIEF
    return _ja("avond", always or any(map(is_avond, register.sessies[offer.id])))


def _dorp(register: Register, offer: Offer, places: Iterable[str]) -> Antwoord:
    cores = [register.plaatsen[name].dorpskern for name in places]
    if not cores and nergens_heen(offer):
        return Antwoord(ook=frozenset(f"dorp-{core.id}" for core in register.gemeente.dorpskernen))
    return Antwoord(frozenset(f"dorp-{core}" for core in cores if core), onbekend=not cores or None in cores)


def _plaats(offer: Offer, places: tuple[str, ...]) -> Antwoord:
    unknown = not places and not nergens_heen(offer)
    return Antwoord(frozenset(f"plaats-{name}" for name in places), onbekend=unknown)


def nergens_heen(offer: Offer) -> bool:
    """Say whether nobody has to go anywhere: help at home, by telephone, by mail, on a screen or to read."""
    return (
        offer.soort in (Soort.HELPDESK, Soort.THUISHULP, Soort.UITLEG)
        or Begeleiding.OP_AFSTAND in offer.begeleiding
        or Toegang.TELEFOON in offer.toegang
        or Toegang.MAIL in offer.toegang
    )


@cache
def _voor(groups: tuple[Doelgroep, ...]) -> Antwoord:
    """What is for everybody is for each audience as well, but for those who come to help."""
    if not groups:
        return Antwoord(onbekend=True)
    own = frozenset(voor(group).id for group in groups)
    if Doelgroep.IEDEREEN not in groups:
        return Antwoord(own)
    return Antwoord(own, frozenset(voor(group).id for group in Doelgroep if group not in _HELPERS) - own)
