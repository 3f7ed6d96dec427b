"""What is missing, as ranked sentences: no offer at all, only one actor, no number, and what nobody filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import Actie, Actor, Offer
from ..model.base import Keuze, opsomming
from ..model.keuzes import Doelgroep, Status
from ..model.regiekeuzes import Actiestatus
from ..register import Register
from .basis import dragers, kaarten, lopend, namen, niet_gestopt, nummers, plan_van
from .leegtes import Leegte, leegtes
from .ligging import Aanbodligging, Dagdeel, Vraagstuk, ligging


class Gatsoort(Keuze):
    """What kind of gap it is, the worst first; not filled in is never the same as none."""

    GEEN_AANBOD = "geen aanbod", "Geen aanbod"
    GEEN_HULP = "geen hulp", "Alleen zonder hulp van iemand"
    EEN_ACTOR = "één actor", "Hangt af van één actor"
    LEGE_KAART = "lege kaart", "Geen aanbod en geen belofte"
    GEEN_NUMMER = "geen nummer", "Telefoonnummer niet ingevuld"
    NIET_INGEVULD = "niet ingevuld", "Niet ingevuld"


@dataclass(frozen=True)
class Gat:
    """One gap in words, with what it is about and what could fill it."""

    soort: Gatsoort
    zin: str
    bouwsteen: str | None = None
    doelgroepen: tuple[Doelgroep, ...] = ()
    dagdelen: tuple[Dagdeel, ...] = ()
    kern: str | None = None
    aanbod: tuple[Offer, ...] = ()
    """What does not run yet, depends on one actor, has no number, or is not filled in."""
    actoren: tuple[Actor, ...] = ()
    acties: tuple[Actie, ...] = ()
    """Actions of the plan for the same card: they should fill it."""

    @property
    def breedte(self) -> int:
        """Return how many questions the gap combines: the fewer, the larger the gap."""
        return sum(map(bool, (self.bouwsteen, self.doelgroepen, self.dagdelen, self.kern)))


def gaten(register: Register) -> tuple[Gat, ...]:
    """Return every gap, the worst first: by kind, then the widest, then those of residents before those of cards."""
    rules = (_zonder_aanbod, _een_actor, _lege_kaarten, _zonder_nummer, _onbekend)
    found = (gap for rule in rules for gap in rule(register))
    return tuple(sorted(found, key=lambda gap: (_ORDER.index(gap.soort), gap.breedte, bool(gap.bouwsteen))))


_ORDER = list(Gatsoort)


def _zonder_aanbod(register: Register) -> Iterator[Gat]:
    """Find combinations to which every offer that runs says no, or at which nobody helps."""
    waiting = [
        ligging(register, offer) for offer in niet_gestopt(register) if offer.status is not Status.ACTIEF
    ]
    for gap in leegtes(register):
        later = tuple(k.offer for k in waiting if any(k.past(asked) for asked in gap.vraagstukken()))
        actions = _acties(register, gap.bouwsteen) if gap.bouwsteen else ()
        kind = Gatsoort.GEEN_HULP if gap.zonder_hulp else Gatsoort.GEEN_AANBOD
        text = _geen_zin(register, gap, later)
        yield Gat(kind, text, gap.bouwsteen, gap.doelgroepen, gap.dagdelen, gap.kern, later, acties=actions)


def _geen_zin(register: Register, gap: Leegte, later: tuple[Offer, ...]) -> str:
    words = ["Geen hulp van iemand" if gap.zonder_hulp else "Geen enkel aanbod"]
    if gap.bouwsteen:
        words.append(f"bij “{kaarten(register)[gap.bouwsteen].titel}”")
    if gap.doelgroepen:
        words.append(f"bedoeld voor {opsomming([_klein(group.label) for group in gap.doelgroepen])}")
    if gap.dagdelen:
        words.append(opsomming([part.label for part in gap.dagdelen]))
    if gap.kern:
        words.append(f"in {_kernnaam(register, gap.kern)}")
    only = f", alleen {_titels(gap.zonder_hulp)}" if gap.zonder_hulp else ""
    tail = f" Het register kent wel {_titels(later)}, maar dat loopt nu niet." if later else ""
    return f"{' '.join(words)}{only}.{tail}"


def _een_actor(register: Register) -> Iterator[Gat]:
    """Find cards whose running offers all depend on one and the same actor."""
    running = lopend(register)
    for card in register.bouwstenen.bouwstenen:
        offers = tuple(offer for offer in running if card.id in offer.bouwstenen)
        carry = frozenset[str]().union(*map(dragers, offers))
        if len(carry) == 1:
            (name,) = namen(register, carry)
            text = f"“{card.titel}” hangt af van één actor: {name}. Valt die weg, dan is er niemand."
            actors = _actoren(register, carry)
            yield Gat(
                Gatsoort.EEN_ACTOR,
                text,
                card.id,
                aanbod=offers,
                actoren=actors,
                acties=_acties(register, card.id),
            )


def _lege_kaarten(register: Register) -> Iterator[Gat]:
    """Find cards for which the register has no offer and the plan no action."""
    used = {card for offer in niet_gestopt(register) for card in offer.bouwstenen}
    for card in register.bouwstenen.bouwstenen:
        if card.id not in used and not _acties(register, card.id):
            text = f"Bij “{card.titel}” staat geen aanbod en geen belofte."
            yield Gat(Gatsoort.LEGE_KAART, text, card.id)


def _zonder_nummer(register: Register) -> Iterator[Gat]:
    """Find running offers without a number of their own, of their place or of their provider, by provider."""
    without: dict[str, list[Offer]] = {}
    for offer in lopend(register):
        if not nummers(register, offer):
            without.setdefault(offer.aanbieder, []).append(offer)
    for name, offers in sorted(without.items(), key=lambda item: (-len(item[1]), item[0])):
        text = (
            f"Het telefoonnummer van {register.actoren[name].naam} is niet ingevuld. "
            f"Het ontbreekt bij {_titels(offers)}."
        )
        yield Gat(Gatsoort.GEEN_NUMMER, text, aanbod=tuple(offers), actoren=_actoren(register, [name]))


def _onbekend(register: Register) -> Iterator[Gat]:
    """Find village cores, and parts of the day in them, about which nobody can say anything: not filled in."""
    known = [ligging(register, offer) for offer in lopend(register)]
    for core in register.gemeente.dorpskernen:
        if wider := _weet_niet(register, known, Vraagstuk(kern=core.id)):
            yield wider
            continue
        parts = (_weet_niet(register, known, Vraagstuk(dagdeel=part, kern=core.id)) for part in Dagdeel)
        yield from filter(None, parts)


def _weet_niet(register: Register, known: list[Aanbodligging], asked: Vraagstuk) -> Gat | None:
    answers = [(entry.offer, entry.past(asked)) for entry in known]
    unknown = tuple(offer for offer, answer in answers if answer is None)
    if not unknown or any(answer for _, answer in answers):
        return None
    when = f"{asked.dagdeel.label} " if asked.dagdeel else ""
    what = "de dorpskern of het uur" if asked.dagdeel else "de dorpskern"
    return Gat(
        Gatsoort.NIET_INGEVULD,
        f"We weten niet of er {when}iets is in {_kernnaam(register, asked.kern or '')}. "
        f"Bij {len(unknown)} van de {len(answers)} is {what} niet ingevuld.",
        dagdelen=(asked.dagdeel,) if asked.dagdeel else (),
        kern=asked.kern,
        aanbod=unknown,
    )


def _acties(register: Register, card: str) -> tuple[Actie, ...]:
    """Return the actions for a card that the council did not give up."""
    actions = plan_van(register).acties
    return tuple(a for a in actions if card in a.bouwstenen and a.status is not Actiestatus.STOPGEZET)


def _actoren(register: Register, ids: Iterable[str]) -> tuple[Actor, ...]:
    return tuple(sorted((register.actoren[name] for name in ids), key=lambda actor: actor.naam))


def _titels(offers: Iterable[Offer]) -> str:
    return opsomming([f"“{offer.titel}”" for offer in offers], "en")


def _kernnaam(register: Register, core: str) -> str:
    return next(c.naam for c in register.gemeente.dorpskernen if c.id == core)


def _klein(label: str) -> str:
    return f"{label[:1].lower()}{label[1:]}"
