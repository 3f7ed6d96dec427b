"""The board of the policy tool: where each card lies, whether that can be shown, and what is still to be answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Bouwsteen, Gelegd, Offer
from ..model.base import Keuze, opsomming
from ..model.bouwsteen import Categorie
from ..model.regiekeuzes import Ligging
from ..register import Register
from ..woorden import datum
from .actieplan import Belofte, Beloften, beloften
from .basis import bewijsgrond, eigen_kaarten, plan_van
from .bewijs import Bewijsstuk, bewezen

NOG_IN_TE_VULLEN = "nog in te vullen"
"""What stands where nobody answered yet."""

NIET_GELEGD = "Nog niet gelegd"
"""The name of the heap of cards that nobody placed."""


class Vraag(Keuze):
    """The six questions that phase 3 of the tool asks about a card."""

    MOTIVATIE = "motivatie", "Waarom deze bouwsteen?"
    ACTIES = "acties", "Wat doen we?"
    TIJDSSPANNE = "tijdsspanne", "Tegen wanneer?"
    VERANTWOORDELIJKE = "verantwoordelijke", "Wie zorgt ervoor?"
    DOELGROEP = "doelgroep", "Voor wie?"
    IMPACT = "impact", "Hoe meten we wat het oplevert?"


@dataclass(frozen=True)
class Antwoord:
    """One of the six answers; nothing means that it is still to be filled in."""

    vraag: Vraag
    tekst: str | None

    @property
    def toon(self) -> str:
        """Return the answer, or that it is still to be filled in."""
        return self.tekst or NOG_IN_TE_VULLEN


@dataclass(frozen=True)
class Kaart:
    """One card on the board, with all that the register and the plan know about it."""

    bouwsteen: Bouwsteen
    categorie: Categorie
    eigen: bool
    """A blank card that the council filled in."""
    gelegd: Gelegd | None
    antwoorden: tuple[Antwoord, ...]
    bewijzen: tuple[Bewijsstuk, ...]
    beloften: tuple[Belofte, ...]
    aanbod: tuple[Offer, ...]
    """Offers that carry it out, stopped ones left out, in the order of lists."""

    @property
    def ligt(self) -> Ligging | None:
        """Return where it lies, or nothing when nobody placed it."""
        return self.gelegd.ligt if self.gelegd else None

    @property
    def bewezen(self) -> bool:
        """Whether some proof counts today."""
        return bewezen(self.bewijzen)

    @property
    def zonder_bewijs(self) -> bool:
        """Whether it lies under “nu” while nothing shows it today: it stays there, visibly so."""
        return self.ligt is Ligging.NU and not self.bewezen

    @property
    def open_antwoorden(self) -> tuple[Vraag, ...]:
        """Return the questions without an answer."""
        return tuple(answer.vraag for answer in self.antwoorden if answer.tekst is None)


@dataclass(frozen=True)
class Vak:
    """One heap of the board; without `ligging` it holds the cards that nobody placed."""

    ligging: Ligging | None
    kaarten: tuple[Kaart, ...]

    @property
    def naam(self) -> str:
        """Return the name of the heap."""
        return self.ligging.label if self.ligging else NIET_GELEGD


@dataclass(frozen=True)
class Legplan:
    """The board: the four heaps in order, then the cards that nobody placed."""

    vakken: tuple[Vak, ...]

    @property
    def kaarten(self) -> dict[str, Kaart]:
        """Return every card by its id, in the order of the set."""
        found = (card for heap in self.vakken for card in heap.kaarten)
        return {card.bouwsteen.id: card for card in sorted(found, key=lambda card: card.bouwsteen.nummer)}

    @property
    def zin(self) -> str:
        """Return how many cards lie where, and how many under “nu” cannot be shown."""
        counts = [f"{len(heap.kaarten)} bij “{heap.naam.lower()}”" for heap in self.vakken if heap.kaarten]
        unproven = sum(card.zonder_bewijs for card in self.kaarten.values())
        tail = f" Bij nu: {unproven} zonder bewijs." if self.vakken[0].kaarten else ""
        return f"{len(self.kaarten)} kaarten: {opsomming(counts, 'en')}.{tail}"


def legplan(register: Register, promises: Beloften | None = None) -> Legplan:
    """Return the board of today."""
    promised = promises or beloften(register)
    offers: dict[str, list[Offer]] = {}
    for offer in register.in_lijsten():
        for name in offer.bouwstenen:
            offers.setdefault(name, []).append(offer)
    cards = [
        _kaart(register, card, promised, tuple(offers.get(card.id, ())))
        for card in register.bouwstenen.bouwstenen
    ]
    return Legplan(tuple(Vak(heap, tuple(c for c in cards if c.ligt is heap)) for heap in (*Ligging, None)))


def _kaart(register: Register, card: Bouwsteen, promises: Beloften, offers: tuple[Offer, ...]) -> Kaart:
    plan = plan_van(register)
    placed = next((entry for entry in plan.legplan if entry.bouwsteen == card.id), None)
    own = tuple(p for p in promises.alle if card.id in p.actie.bouwstenen)
    return Kaart(
        bouwsteen=card,
        categorie=next(c for c in register.bouwstenen.categorieen if c.id == card.categorie),
        eigen=card.id in eigen_kaarten(register),
        gelegd=placed,
        antwoorden=tuple(Antwoord(q, _antwoord(register, q, placed, own)) for q in Vraag),
        bewijzen=bewijsgrond(register).van_kaart(card.id, plan),
        beloften=own,
        aanbod=offers,
    )


def _antwoord(
    register: Register, question: Vraag, placed: Gelegd | None, own: tuple[Belofte, ...]
) -> str | None:
    """Return the answer that was written down, else what follows from the actions of the card."""
    going = [promise for promise in own if not promise.stopgezet]
    match question:
        case Vraag.ACTIES:
            return _lijst(promise.actie.titel for promise in going)
        case Vraag.VERANTWOORDELIJKE:
            name = placed.verantwoordelijke if placed else None
            owners = (promise.eigenaar.naam for promise in going if promise.eigenaar)
            return register.actoren[name].naam if name else _lijst(owners)
        case Vraag.DOELGROEP:
            groups = placed.doelgroepen if placed else ()
            derived = (group for promise in going for group in promise.actie.doelgroepen)
            return _lijst(group.label for group in (groups or derived))
        case Vraag.TIJDSSPANNE:
            terms = (promise.actie.termijn for promise in going if promise.actie.termijn)
            written = placed.tijdsspanne if placed else None
            return written or _lijst(f"Uiterlijk {datum(day)}" for day in sorted(terms))
    return getattr(placed, question.value) if placed else None


def _lijst(words: Iterable[str]) -> str | None:
    """Return the words in one line, each once; nothing when there are none."""
    return ", ".join(dict.fromkeys(words)) or None
