"""The cards of the policy tool to cut out, four to a page, with the empty ones that the tool has and the council's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from math import ceil

from ...model.bouwsteen import Bouwsteen, Categorie
from ...model.keuzes import Velsoort
from ...regie.basis import eigen_kaarten
from ...register import Register
from ..delen import Kleur
from ..kaarten import KLEUREN
from ..zicht import Zicht
from .basis import Soort, Vel
from .voet import Velvoet, voet

PER_BLAD = 4

TITELMATEN = ((45, "groot"), (72, "middel"))
"""The longest title in each size of type; a longer one is small, which still reads across a table."""

TITELPUNTEN = {"groot": 20, "middel": 17, "klein": 16}
TEKSTPUNTEN = {"groot": 12.0, "ruim": 11.5, "gewoon": 11.0, "klein": 10.5, "dicht": 10.0}
"""The sizes of type in points, the largest first; what does not fit in the smallest is a flaw."""

LANG_WOORD = 20
"""A longer word does not fit on one line in large type."""

BREED, HOOG, HOOG_ZONDER_STICKERS, KOP = 85.0, 91.0, 98.0, 17.5
"""Room for text on a card, and what the category and the distances take of its height, in millimetres."""

LETTERS, TITELLETTERS = 2.25, 2.0
"""How many letters stand in the room of one as wide as the type is high: few enough, so that what is said to fit does."""

VRAGEN_VAN_DE_TOOL = "Vragen van de Beleidstool"


@dataclass(frozen=True)
class Knipkaart:
    """One card; an empty one has a category only."""

    stuk: str | None
    """“bouwstenen/klare-taal”: what does not fit on it is named by this."""
    nummer: str | None
    """“12”, in the shape of its category."""
    categorie: str
    """Its name; the shape and the edge say the same without colour."""
    vorm: Kleur
    titel: str | None
    uitleg: str | None
    """Ours; not with the questions of the tool, whose cards have none."""
    vraagkop: str | None
    """Whose questions these are, when they are not ours."""
    vragen: tuple[str, ...]
    kleeft: bool
    """Whether it takes part in the sticker round."""
    bron: str
    """Where it comes from."""
    maten: str
    """The sizes of its title and its text."""


@dataclass(frozen=True)
class Kaartblad:
    """One page of cards."""

    telling: str
    """“Blad 2 van 10”."""
    kaarten: tuple[Knipkaart, ...]
    regels: tuple[str, ...]
    """Whose cards these are, and who allowed the official questions on this page."""


@dataclass(frozen=True)
class Bouwsteenkaarten:
    """All pages."""

    titel: str
    bladen: tuple[Kaartblad, ...]
    voet: Velvoet


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the one set."""
    yield Vel("bouwsteenkaarten", "Bouwsteenkaarten om uit te knippen", SOORT, "a4")


def bouwsteenkaarten(zicht: Zicht, vel: Vel) -> Bouwsteenkaarten:
    """Return the cards in the order of the set, the empty ones, and the council's own behind these."""
    cards = tuple(_kaarten(zicht.register))
    pages = [cards[i : i + PER_BLAD] for i in range(0, len(cards), PER_BLAD)]
    return Bouwsteenkaarten(
        titel="Bouwsteenkaarten",
        bladen=tuple(
            Kaartblad(f"Blad {i} van {len(pages)}", page, tuple(_regels(zicht.register, page)))
            for i, page in enumerate(pages, 1)
        ),
        voet=voet(zicht, "bouwstenen/"),
    )


def _regels(register: Register, page: tuple[Knipkaart, ...]) -> Iterator[str]:
    yield register.bouwstenen.rechten
    if register.officiele_vragen and any(card.vraagkop for card in page):
        yield register.officiele_vragen.toestemming


def _kaarten(register: Register) -> Iterator[Knipkaart]:
    """Yield the cards, an empty one of each category that takes part, own ones, and empty ones to fill the last page."""
    tool, own = register.bouwstenen, eigen_kaarten(register)
    empty = [_leeg(register, c) for c in tool.categorieen if c.id not in tool.stickerronde.zonder]
    cards = [
        *(_kaart(register, card, eigen=False) for card in tool.bouwstenen if card.id not in own),
        *empty,
        *(_kaart(register, card, eigen=True) for card in tool.bouwstenen if card.id in own),
    ]
    yield from cards
    yield from islice(cycle(empty), -len(cards) % PER_BLAD)


def _kaart(register: Register, card: Bouwsteen, *, eigen: bool) -> Knipkaart:
    tool = register.bouwstenen
    category = next(c for c in tool.categorieen if c.id == card.categorie)
    official = _officieel(register, card)
    questions = official or card.vragen
    sticks = category.id not in tool.stickerronde.zonder
    return Knipkaart(
        stuk=f"bouwstenen/{card.id}",
        nummer=str(card.nummer),
        categorie=category.naam,
        vorm=KLEUREN[category.id],
        titel=card.titel,
        uitleg=None if official else card.uitleg,
        vraagkop=VRAGEN_VAN_DE_TOOL if official else None,
        vragen=questions,
        kleeft=sticks,
        bron=f"Eigen kaart van de gemeente {register.gemeente.naam}" if eigen else tool.bron.titel,
        maten=_maten(
            card.titel,
            (VRAGEN_VAN_DE_TOOL, *questions) if official else (card.uitleg, *questions),
            HOOG if sticks else HOOG_ZONDER_STICKERS,
        ),
    )


def _officieel(register: Register, card: Bouwsteen) -> tuple[str, ...]:
    official = register.officiele_vragen.vragen if register.officiele_vragen else ()
    return next((entry.vragen for entry in official if entry.bouwsteen == card.id), ())


def _leeg(register: Register, category: Categorie) -> Knipkaart:
    return Knipkaart(
        stuk=None,
        nummer=None,
        categorie=category.naam,
        vorm=KLEUREN[category.id],
        titel=None,
        uitleg=None,
        vraagkop=None,
        vragen=(),
        kleeft=True,
        bron=register.bouwstenen.bron.titel,
        maten="leeg",
    )


def _maten(title: str, texts: tuple[str, ...], room: float) -> str:
    """Return the classes that set the size of a title and of the text below it, the largest that fits."""
    wide = max(map(len, title.replace("-", " ").split())) > LANG_WOORD
    head = "klein" if wide else next((name for most, name in TITELMATEN if len(title) <= most), "klein")
    left = room - KOP - _hoogte((title,), TITELPUNTEN[head], 1.1, TITELLETTERS)
    sizes = (name for name, points in TEKSTPUNTEN.items() if _hoogte(texts, points, 1.17, LETTERS) <= left)
    return f"titel-{head} tekst-{next(sizes, 'dicht')}"


def _hoogte(texts: tuple[str, ...], points: float, line: float, letters: float) -> float:
    """Return about how many millimetres texts take, each on lines of its own."""
    size = points * 25.4 / 72
    return sum(ceil(len(text) * size / (BREED * letters)) for text in texts) * size * line


SOORT = Soort(
    Velsoort.BOUWSTEENKAARTEN,
    "werksessie",
    "Druk aan één kant, op stevig papier en op ware grootte. Knip blad per blad: zo blijven de kaarten in volgorde, "
    "per categorie.",
    vellen,
    bouwsteenkaarten,
)
