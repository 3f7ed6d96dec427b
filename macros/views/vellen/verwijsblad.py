"""The referral pad: help to tick for somebody and to give along, grouped by need; there is no room for a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from ...links import Links
from ...model import Offer
from ...model.keuzes import Doelgroep, Velsoort
from ...model.keuzes import Soort as Aanbodsoort
from ...register import Register
from ...woorden import klein
from .. import tijden
from ..delen import Groep
from ..zicht import Zicht
from .basis import Formaat, Soort, Vel
from .papier import op_papier, vast
from .verwijzing import Verwijzing, verwijzing
from .voet import Velvoet, voet

GROEPEN: tuple[tuple[str, tuple[Aanbodsoort, ...]], ...] = (
    ("Hulp bij je vraag", (Aanbodsoort.DIGIPUNT, Aanbodsoort.LOKET)),
    ("Hulp aan de telefoon of bij je thuis", (Aanbodsoort.HELPDESK, Aanbodsoort.THUISHULP)),
    (
        "Een toestel of internet",
        (
            Aanbodsoort.UITLEEN,
            Aanbodsoort.INTERNETTARIEF,
            Aanbodsoort.COMPUTER,
            Aanbodsoort.HERSTEL,
            Aanbodsoort.WIFI,
        ),
    ),
    ("Bijleren", (Aanbodsoort.LES,)),
)
"""Heading → the kinds of help below it; what one reads by oneself needs nobody who refers."""

HELPERS = frozenset({Doelgroep.VRIJWILLIGERS, Doelgroep.MEDEWERKERS})
"""Whoever is only for them is no help to refer somebody to."""

KOP = 1.95
"""Lines that the heading of a group takes."""

TUSSEN = 0.42
"""Lines between two offers."""

MEE = 4
"""How many things to bring stand ready to tick; there is a line for others."""

REST = 480
"""Signs for the names of what does not fit."""


@dataclass(frozen=True)
class Maat:
    """How much fits on one sheet of a size, in lines and in signs on a line."""

    formaat: Formaat
    regels: float
    titel: int
    wat: int
    naast: int = 0
    """Signs on a line beside the title, where hours and number stand there."""


KLEIN = Maat("a4-liggend", 21.7, titel=54, wat=56)
"""Two A5 sheets beside each other, to cut apart."""

GROOT = Maat("a4", 35.2, titel=39, wat=45, naast=44)


@dataclass(frozen=True)
class Verwijsblad:
    """The sheet."""

    titel: str
    keren: tuple[int, ...]
    """Once, or twice where two stand on a page."""
    groepen: tuple[Groep[Verwijzing], ...]
    mee: tuple[str, ...]
    """What to bring, from the data only."""
    vakantie: str | None
    """What to do on a holiday; nothing where no hours are told."""
    meer: str | None
    """The names of what does not fit."""
    geen_naam: str
    voet: Velvoet


@dataclass(frozen=True)
class Keuze:
    """Which offers are on the sheet, and which size that takes."""

    maat: Maat
    erop: tuple[Offer, ...]
    rest: tuple[Offer, ...]


def doorverwijsbaar(register: Register) -> list[Offer]:
    """Return the running help that one refers somebody to, in order of the groups, of each kind checked first."""
    offers = [one for one in op_papier(register) if not one.doelgroepen or set(one.doelgroepen) - HELPERS]
    return [one for _, kinds in GROEPEN for kind in kinds for one in offers if one.soort is kind]


def kies(zicht: Zicht) -> Keuze:
    """Return what fits: all of it on half a page where that can be, else as much as fits on a whole one.

    What is checked goes first, and of each kind the first before the second of any, so that no kind falls away.
    """
    offers = doorverwijsbaar(zicht.register)
    all_on_half = _Ruimte(zicht, KLEIN)
    if all(all_on_half.neemt(offer) for offer in offers):
        return Keuze(KLEIN, tuple(offers), ())
    sheet = _Ruimte(zicht, GROOT)
    chosen = {offer.id for offer in _op_beurt(zicht.register, offers) if sheet.neemt(offer)}
    on, rest = (tuple(one for one in offers if (one.id in chosen) is there) for there in (True, False))
    return Keuze(GROOT, on, rest)


def _op_beurt(register: Register, offers: Iterable[Offer]) -> list[Offer]:
    """Return what is checked first, and of each kind the first before the second of any."""
    before = Counter[Aanbodsoort]()
    turns: list[tuple[bool, int, Offer]] = []
    for offer in offers:
        turns.append((not vast(register, offer), before[offer.soort], offer))
        before[offer.soort] += 1
    return [offer for _, _, offer in sorted(turns, key=lambda turn: turn[:2])]


class _Ruimte:
    """The room on a sheet, taken offer by offer, each group with its heading."""

    def __init__(self, zicht: Zicht, maat: Maat) -> None:
        self._zicht = zicht
        self._maat = maat
        self._lijnen = 0.0
        self._groepen: set[tuple[Aanbodsoort, ...]] = set()

    def neemt(self, offer: Offer) -> bool:
        """Say whether there is room for one more, and take it if there is."""
        groups = {*self._groepen, _soorten(offer)}
        if not self._past(1, groups):
            return False
        lines = _regels(regel(self._zicht, offer), self._maat)
        if not self._past(lines, groups):
            return False
        self._groepen = groups
        self._lijnen += lines + TUSSEN
        return True

    def _past(self, lines: int, groups: Collection[object]) -> bool:
        return self._lijnen + (lines + TUSSEN) + KOP * len(groups) <= self._maat.regels


def _soorten(offer: Offer) -> tuple[Aanbodsoort, ...]:
    return next(kinds for _, kinds in GROEPEN if offer.soort in kinds)


def regel(zicht: Zicht, offer: Offer) -> Verwijzing:
    """Return an offer with its hours as short as they can be: “di 14u–16u, do 18u–20u”."""
    line = verwijzing(zicht, offer)
    short = tijden.heel_kort(offer.wanneer) if line.uren and offer.wanneer else None
    return replace(line, uren=short) if short else line


def _regels(one: Verwijzing, maat: Maat) -> int:
    title, how = _breed(one.titel, maat.titel), f"{one.doe} {one.bereik}".strip()
    if maat.naast:
        return max(title + _breed(one.waar, maat.wat), _breed(one.uren, maat.naast) + _breed(how, maat.naast))
    return title + _breed(" · ".join(filter(None, (one.uren, one.waar, how))), maat.wat)


def _breed(text: str | None, width: int) -> int:
    return ceil(len(text) / width) if text else 0


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the sheet, once there is help to refer to."""
    found = kies(Zicht(register, Links(frozenset())))
    if found.erop:
        yield Vel("verwijsblad", "Verwijsblad: hier kan je terecht", SOORT, found.maat.formaat, bladzijden=1)


def verwijsblad(zicht: Zicht, vel: Vel) -> Verwijsblad:
    """Return the sheet of today."""
    chosen = kies(zicht)
    on = [regel(zicht, offer) for offer in chosen.erop]
    return Verwijsblad(
        titel="Hier kan je terecht",
        keren=(1, 2) if chosen.maat is KLEIN else (1,),
        groepen=tuple(_groepen(chosen.erop, on)),
        mee=mee(chosen.erop),
        vakantie=_vakantie(zicht) if any(one.uren for one in on) else None,
        meer=_meer(chosen.rest),
        geen_naam="Schrijf geen naam op dit blad.",
        voet=voet(zicht, "", chosen.erop),
    )


def _groepen(offers: Iterable[Offer], lines: Iterable[Verwijzing]) -> Iterator[Groep[Verwijzing]]:
    pairs = list(zip(offers, lines, strict=True))
    for number, (title, kinds) in enumerate(GROEPEN, 1):
        if found := tuple(line for offer, line in pairs if offer.soort in kinds):
            yield Groep(f"groep-{number}", title, found)


def mee(offers: Iterable[Offer]) -> tuple[str, ...]:
    """Return what to bring, what most ask for first: “je identiteitskaart”."""
    asked = Counter(thing for offer in offers for thing in dict.fromkeys(offer.meebrengen or ()))
    return tuple(klein(thing) for thing, _ in asked.most_common(MEE))


def _vakantie(zicht: Zicht) -> str:
    """Return what to do on a holiday, on one line: where to ask without a number stands at the foot."""
    ask = zicht.navraag()
    return f"Ga je op een feestdag of in een schoolvakantie? {ask.kort}."


def _meer(rest: Sequence[Offer]) -> str | None:
    """Return the names of what does not fit, and how many more there are where even these do not."""
    if not rest:
        return None
    names: list[str] = []
    for offer in rest:
        if sum(map(len, names)) + len(offer.titel) <= REST:
            names.append(offer.titel)
    left = len(rest) - len(names)
    return f"Er is nog meer hulp: {'; '.join(names)}{f'; en nog {left} andere' if left else ''}."


SOORT = Soort(
    Velsoort.VERWIJSBLAD,
    "balie",
    "Kruis aan wat past en geef het mee. Er komt geen naam op.",
    vellen,
    verwijsblad,
)
