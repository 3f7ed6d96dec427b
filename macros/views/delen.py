"""The small ready values that components show: strings and addresses a template prints as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, Literal, NamedTuple, Self, TypeVar
from zlib import compress, decompress

from markupsafe import Markup

T = TypeVar("T")

Meldingsoort = Literal[
    "open", "straks", "afspraak", "bel-eerst", "vraag-na", "dicht", "gepland", "gestopt", "proef", "let-op"
]
"""What a notice says: open (green), straks and afspraak (the council's colour), ring or ask first (amber), dicht and gestopt (grey-red), the rest calm.

Each is also the name of its pictogram.
"""

Controlesoort = Literal["nagekeken", "laat", "nooit", "gemeld"]
"""Checked by a person within its term, too long ago, never, or reported as wrong since. Also a pictogram."""

Kleur = Literal["toegang", "competenties", "netwerk", "dienstverlening", "regie"]
"""The edge of a bouwsteen card: one quiet colour for each category, as a token in tokens.css."""


@dataclass(frozen=True)
class Eenmalig:
    """What stands on many pages, written once for all of them."""

    _html: list[tuple[int, bytes]] = field(default_factory=list, init=False, repr=False, compare=False)
    """Level of the heading it was written with, and the HTML: packed, for there are tens of thousands."""

    def eens(self, kop: int, maak: Callable[[Self, int], str]) -> str:
        """Return what a template makes of it under a heading of this level, made the first time that anybody asks.

        Only the level may differ between one heading and another.
        """
        if not self._html:
            self._html.append((kop, compress(maak(self, kop).encode(), 1)))
        level, packed = self._html[0]
        text = decompress(packed).decode()
        if level != kop:
            text = text.replace(f"<h{level}>", f"<h{kop}>").replace(f"</h{level}>", f"</h{kop}>")
        return Markup(text)


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere."""

    tekst: str
    """The words of the link; they make sense on their own."""
    adres: str
    """Where it leads: root-relative, https:, tel: or mailto:."""
    erbij: str | None = None
    """Plain words behind the link: “Lindeplein 4, 2999 Testdorp”."""
    stil: str | None = None
    """Words at the end of the link that are heard and not seen, where it says too little by itself: “van de bib”."""


Regel = str | Link
"""One line: plain words, or a link."""


@dataclass(frozen=True)
class Telefoon:
    """A telephone number to show and to ring."""

    toon: str
    """In groups: “03 123 45 67”."""
    adres: str
    """`tel:` address in international form."""
    uren: str | None = None
    """When somebody answers, in words: “werkdagen 9u – 12u”."""
    reeks: str = ""
    """The coming times that somebody answers, for `lijn.js`."""


@dataclass(frozen=True)
class Knop:
    """An action as a link that looks like a button; the verb is in the words."""

    tekst: str
    """“Bel de bib”, “Toon de route”."""
    adres: str
    """Where it leads."""
    pictogram: str
    """Name in `pictogrammen.PICTOGRAMMEN`."""
    hoofd: bool = False
    """Whether this is the one main action of the page."""
    toon: str | None = None
    """What the button shows under its verb and print keeps: the number, the mail address."""
    klein: bool = False
    """Whether it stands beside others of its size, its pictogram on top: route, agenda."""
    stil: str | None = None
    """Words behind it that are heard and not seen: whose website it is."""


class Datumblad(NamedTuple):
    """The calendar leaf and what stands beside it; the leaf itself is hidden from screen readers."""

    dag: str
    """Two letters: “di”; CSS writes them in capitals."""
    nummer: str
    """“24”."""
    maand: str
    """Short: “nov”."""
    datum_iso: str
    """“2026-11-24”."""
    voluit: str
    """For screen readers: “dinsdag 24 november 2026”."""
    uren: str
    """“14u – 16u”, or words when there are no hours."""
    waar: str | None = None
    """Name of the place."""
    vast: bool = False
    """Whether that is the one place of the offer, so that a list of its moments need not say it again."""
    wat: Link | None = None
    """The offer, where the leaf stands outside its own page."""
    zeker: bool = True
    """Whether a person checked the hours within their term; an unsure leaf has a dashed edge and says so."""
    onderwerp: str | None = None
    """What it is about this time, in plain words: the title of a lesson."""
    let_op: str | None = None
    """What is different or unsure this time, as a warning: “Bel eerst”, “andere zaal”."""
    van: str | None = None
    """When it begins, with its distance to UTC: “2026-11-24T14:00+01:00”. For `nu.js`, like the next three."""
    tot: str | None = None
    """When it ends."""
    open: bool = False
    """Whether the reader may be told that it is open then: checked, and one can just come."""
    ics: str | None = None
    """Address of the calendar file of this one moment."""


@dataclass(frozen=True)
class Nu:
    """What `nu.js` needs to tell in a notice what holds at this hour; nothing of it shows without the script."""

    houdbaar: str
    """From when on the page must not be believed any more: “2027-01-16T00:00+01:00”."""
    oud: str
    """What it says then: “Deze pagina is van 21 november 2026. Bel eerst.”"""
    soort: Meldingsoort
    """Kind of the notice then."""
    vooraf: str | None = None
    """What one must do before coming; then nothing is called open."""
    dicht: str = ""
    """Days on which it falls away, each on a line with its reason: “2026-12-22 Kerstvakantie”."""


@dataclass(frozen=True)
class Melding:
    """A notice: pictogram, words, and at most one thing to do."""

    soort: Meldingsoort
    """Chooses colour and pictogram; never alone, the title says it."""
    titel: str
    """The status in words: “Bel eerst”, “Tijdelijk dicht tot 4 januari 2027”."""
    tekst: str | None = None
    """Why, or what to do."""
    actie: Link | None = None
    """Where to go."""
    nu: Nu | None = None
    """What changes with the hour."""
    later: str | None = None
    """What stands below the moments: why the one before them falls away."""


@dataclass(frozen=True)
class Etiket:
    """The status of a card in a few words, with its pictogram."""

    soort: Meldingsoort
    """As for a notice."""
    tekst: str
    """“Loopt”, “Bel eerst”, “Gestopt”."""


@dataclass(frozen=True)
class Feit:
    """A labelled line (or some) with a pictogram: “Kost · Gratis”."""

    label: str
    """“Wanneer”, “Waar”, “Kost”, “Afspraak”, “Meebrengen”, “Voor wie”, “Talen”, “Toegankelijk”."""
    pictogram: str
    """Name in `pictogrammen.PICTOGRAMMEN`."""
    regels: tuple[Regel, ...]
    """At least one; for something unknown the way to ask."""
    bekend: bool = True
    """False when the register does not know: shown lighter, never as “geen”."""
    twijfel: Etiket | None = None
    """That somebody reported it as wrong."""


@dataclass(frozen=True)
class Adres:
    """A postal address."""

    regels: tuple[str, ...]
    """Street and number; postcode and municipality."""


@dataclass(frozen=True)
class Controle:
    """Who checked this, when and how, or that nobody did."""

    soort: Controlesoort
    """Chooses the pictogram."""
    zin: str
    """“Nagekeken op 2 november 2026 door gemeente Testdorp (coördinator), per telefoon.”"""
    bron: Regel | None = None
    """The document it comes from with its date, linked where it has an address."""
    gemeld: tuple[str, ...] = ()
    """What somebody reported since, and what to do: “Iemand meldde op 20 november 2026 dat …”."""


@dataclass(frozen=True)
class Kader:
    """A boxed aside: helpers who refer, a counter of the council, “Klopt er iets niet?”."""

    titel: str
    """Heading of the box."""
    pictogram: str
    """Name in `pictogrammen.PICTOGRAMMEN`."""
    regels: tuple[Regel, ...]
    """Its lines."""
    knoppen: tuple[Knop, ...] = ()
    """What to do."""


@dataclass(frozen=True)
class Groep(Generic[T]):
    """Items under one heading."""

    id: str
    """Anchor on the page."""
    titel: str
    """Heading."""
    items: tuple[T, ...]
    """The items, in order."""
    uitleg: str | None = None
    """One sentence under the heading."""


@dataclass(frozen=True)
class Tegel:
    """A big tile for a need: pictogram with words, the whole tile is the link."""

    tekst: str
    """“Ik zit nu vast”."""
    adres: str
    """Where it leads."""
    pictogram: str
    """Name in `pictogrammen.PICTOGRAMMEN`."""


@dataclass(frozen=True)
class Agendadag:
    """One day with all its sessions."""

    blad: Datumblad
    """The leaf; only its date fields are shown."""
    titel: str
    """“Dinsdag 24 november”."""
    sessies: tuple[Sessie, ...]
    """In order of time; may be empty when only the remark matters."""
    opmerking: str | None = None
    """“Feestdag”, “Kerstvakantie”."""


@dataclass(frozen=True)
class Sessie(Eenmalig):
    """One session in the agenda."""

    uren: str
    """“14u – 16u”."""
    wat: Link
    """The offer."""
    waar: str | None = None
    """Name of the place."""
    zeker: bool = True
    """Whether a person checked it within its term."""
    onderwerp: str | None = None
    """What it is about this time: the title of a lesson."""
    let_op: str | None = None
    """What is different or unsure: “Bel eerst”."""
    kenmerken: str | None = ""
    """The choices that it fits, for a list that can be narrowed: `gratis dorp-centrum`; None where it cannot."""


@dataclass(frozen=True)
class Tabel:
    """A small table that becomes stacked lines on a phone."""

    bijschrift: str
    """Caption; says what the table shows."""
    koppen: tuple[str, ...]
    """Column headings; the first column heads the row."""
    rijen: tuple[tuple[Regel, ...], ...]
    """As many cells as there are headings."""
