"""What every view looks through: the register and the address table, with the small values they make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar, cast
from urllib.parse import quote

from .. import woorden
from ..check.content import Entry
from ..drukwerk.uitslag import Uitslag
from ..freshness import Versheid
from ..gegevens import Maat
from ..links import Links
from ..model import Actor, Bron, Gemeente, Melding, Offer, Plaats
from ..model.keuzes import Status
from ..model.melding import VELDEN
from ..regie.alles import Regie, regie
from ..regie.veldwoorden import Woordkeus, woordkeus
from ..regie.verschil import GEEN_TERUGBLIK, Terugblik, Verschil, verschil
from ..register import Register
from ..versies import GEEN_VERSIES, Versies
from . import bellen
from .delen import Controle, Etiket, Kader, Knop, Link, Regel, Telefoon

NIET_NAGEKEKEN = "Niemand keek dit al na."

T = TypeVar("T")

KAART = "https://www.openstreetmap.org/"
"""The map that a route opens: it works in every browser, a `geo:` link does nothing on many devices."""

TWIJFEL = Etiket("let-op", "Klopt misschien niet")
"""Beside what somebody reported; the box with who checked it says since when."""


def gemeld_zin(report: Melding) -> str:
    """Return a report as a sentence: “Iemand meldde op 18 november 2026 dat de uren misschien niet kloppen.”"""
    return f"Iemand meldde op {woorden.datum(report.op)} dat {VELDEN[report.veld].zin}."


@dataclass(frozen=True)
class Zicht:
    """The register, the address table and the register as it was; a view asks nothing else."""

    register: Register
    links: Links
    terugblik: Terugblik = GEEN_TERUGBLIK
    drukwerk: Uitslag | None = None
    """What was printed before the pages are made; None where nothing is printed, as while somebody edits."""
    korte: Mapping[str, str] = field(default_factory=dict)
    """Path of a page → that of its short address, for those that have one."""
    gegevens: Mapping[str, Maat] = field(default_factory=dict, repr=False)
    """Path and measure of every file of open data; empty for the exports themselves, which make them."""
    versies: Versies = GEEN_VERSIES
    """The register on earlier days, for the feed of what changed; none while somebody edits."""
    _gemaakt: dict[Callable[..., Any], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def eens(self, maak: Callable[[Zicht], T]) -> T:
        """Return what a function makes of all this, made the first time that anybody asks."""
        if maak not in self._gemaakt:
            self._gemaakt[maak] = maak(self)
        return cast(T, self._gemaakt[maak])

    def laatst(self, maak: Callable[[Zicht], T]) -> T:
        """Return the same and let go of it: for who asks last of what takes much memory."""
        made = self.eens(maak)
        del self._gemaakt[maak]
        return made

    @cached_property
    def regie(self) -> Regie:
        """Everything the directing role derives, worked out once for the whole build."""
        return self.register.eens(regie)

    @cached_property
    def verschil(self) -> Verschil | None:
        """What differs since the last meeting; nothing when there is no earlier version to compare with."""
        before = self.terugblik.register
        return verschil(before, self.register) if before else None

    @cached_property
    def woordkeus(self) -> Woordkeus:
        """How any value of the register is said in words."""
        return woordkeus(self.register, self.register)

    @property
    def loket(self) -> str:
        """The way in that holds even when no number is known."""
        return f"{bellen.LOKET}."

    def telefoon(self, number: str | None) -> Telefoon | None:
        """Return a number ready to show and to ring; one that somebody reported as wrong is none."""
        return bellen.telefoon(self.register.juist_nummer(number))

    def navraag(self, offer: Offer | None = None) -> bellen.Navraag:
        """Return how to ask about an offer, or about anything: ring, or go to a counter of the council."""
        number = self.register.telefoon_voor(offer) if offer else self.register.gemeente.telefoon
        return bellen.navraag(self.telefoon(number))

    def vraag_na(self, offer: Offer | None = None) -> Regel:
        """Return the line that says where to ask."""
        return self.navraag(offer).regel

    def controle(self, entry: Entry) -> Controle:
        """Return who checked an entry, when and how, what was reported since, and the document it comes from."""
        if lines := self.gemeld(entry):
            return replace(self._nagekeken(entry), soort="gemeld", gemeld=(*lines, self._navraag_zin(entry)))
        return self._nagekeken(entry)

    def gemeld(self, entry: Entry) -> tuple[str, ...]:
        """Return what was reported about an entry, or makes it unsure, and is not settled: a sentence each."""
        register = self.register
        reports = (*register.redenen_tot_twijfel(entry), *register.meldingen_over(entry))
        return tuple(map(gemeld_zin, sorted(set(reports), key=lambda report: (report.op, report.veld))))

    def twijfel(self, entry: Entry, *velden: str) -> Etiket | None:
        """Return the warning that belongs beside these fields, if somebody reported one of them."""
        return TWIJFEL if self.register.gemeld(entry, *velden) else None

    def _navraag_zin(self, entry: Entry) -> str:
        """Return how to ask about what was reported; where that is the number, by that of the council."""
        if self.register.gemeld(entry, "telefoon"):
            phone = self.telefoon(self.register.gemeente.telefoon)
            return f"Bel de gemeente: {phone.toon}." if phone else self.loket
        if isinstance(entry, Offer):
            return self.navraag(entry).zin
        return bellen.navraag(self.nummer_voor(entry)).zin

    def nummer_voor(self, entry: Actor | Plaats) -> Telefoon | None:
        """Return the number of an actor or a place, else that of the council."""
        return self.telefoon(entry.telefoon) or self.telefoon(self.register.gemeente.telefoon)

    def _nagekeken(self, entry: Entry) -> Controle:
        check = entry.nagekeken
        bron = self.bron(entry.bron) if entry.bron else None
        if check is None:
            return Controle("nooit", NIET_NAGEKEKEN, bron)
        who = self.register.actoren[check.door].naam + (f" ({check.functie})" if check.functie else "")
        sentence = f"Nagekeken op {woorden.datum(check.op)} door {who}, {check.hoe.label}."
        state = self.register.controle(entry).versheid
        if state is Versheid.ACHTERSTALLIG:
            return Controle("laat", f"{sentence} Dat is te lang geleden.", bron)
        return Controle("nagekeken", sentence, bron)

    def bron(self, bron: Bron) -> Regel:
        """Return a source in words, linked where it has an address."""
        part = f", {bron.deel}" if bron.deel else ""
        text = f"{bron.titel}, {woorden.maand(bron.datum)}{part}"
        return Link(text, bron.link) if bron.link else f"{text}."

    def actor(self, actor: Actor, erbij: str | None = None) -> Link:
        """Return a link to the page of an actor."""
        return Link(actor.naam, self.links.to("actoren", actor.id), erbij)

    def plaats(self, name: str, erbij: str | None = None) -> Link:
        """Return a link to the page of a place."""
        return Link(self.register.plaatsen[name].naam, self.links.to("plaatsen", name), erbij)

    def etiket(self, offer: Offer) -> Etiket:
        """Return the status of an offer in a few words; what nobody checked never says that it runs."""
        match offer.status:
            case Status.GESTOPT:
                return Etiket("gestopt", "Gestopt")
            case Status.TIJDELIJK_DICHT:
                return Etiket("dicht", "Tijdelijk dicht")
            case Status.GEPLAND:
                return Etiket("gepland", "Gepland")
            case Status.NA_TE_KIJKEN:
                return Etiket("vraag-na", "Nog na te kijken")
        if self.register.voorbij(offer):
            return Etiket("dicht", "Geen momenten meer")
        if self.register.zeker(offer):
            wrong = self.register.meldingen_over(offer)
            return Etiket("let-op", "Misschien een fout") if wrong else Etiket("open", "Nagekeken")
        ask = self.navraag(offer)
        return Etiket(ask.soort, ask.kort)

    def let_op(self, offer: Offer) -> str | None:
        """Return what must stand beside hours that nobody checked in time: “Bel eerst”, or ask."""
        return None if self.register.zeker(offer) else self.navraag(offer).kort

    def route(self, place: Plaats) -> Knop | None:
        """Return a way to a place on a map that opens on every device, as far as the register knows where it is."""
        if self.twijfel(place, "adres", "coordinaten"):
            return None
        if spot := place.coordinaten:
            at = f"{spot.breedte}%2C{spot.lengte}#map=17/{spot.breedte}/{spot.lengte}"
            return Knop("Toon de route", f"{KAART}directions?to={at}", "route", klein=True)
        if place.adres:
            where = quote(str(place.adres), safe="")
            return Knop("Zoek op de kaart", f"{KAART}search?query={where}", "route", klein=True)
        return None

    def kaart_app(self, place: Plaats) -> Knop | None:
        """Return a way to a place in the map app of the device, beside the route: not every device has one."""
        if (spot := place.coordinaten) is None or self.twijfel(place, "adres", "coordinaten"):
            return None
        at = f"{spot.breedte},{spot.lengte}"
        return Knop("Open in je kaart-app", f"geo:{at}?q={at}", "waar", klein=True)

    def knoppen(
        self, entry: Actor | Plaats | Gemeente, number: str | None, *wegen: Knop | None
    ) -> tuple[Knop, ...]:
        """Return the actions an entry offers: the telephone first as the main one, then `wegen`, mail and website.

        What somebody reported as wrong is left out; the council is rung instead of a wrong number.
        """
        found: list[Knop] = []
        council, mail = self.register.gemeente, self.register.juist_adres(entry.mail)
        if phone := self.telefoon(number) or (self.telefoon(council.telefoon) if number else None):
            whose = entry if phone == self.telefoon(number) else council
            words = bellen.bel_wie(self.register, whose, phone)
            found.append(Knop(words, phone.adres, "bel", hoofd=True, toon=phone.toon))
        found += [way for way in wegen if way]
        if mail:
            found.append(Knop("Stuur een mail", f"mailto:{mail}", "mail", toon=mail))
        if entry.link and self.register.juist_adres(entry.link):
            found.append(Knop("Ga naar de website", entry.link, "website", stil=f"van {entry.naam}"))
        return tuple(found)

    def klopt_niet(self, titel: str) -> Kader:
        """Return the box that asks to report a mistake."""
        report = Link("Zo laat je het weten", self.links.to("klopt-er-iets-niet"))
        return Kader("Klopt er iets niet?", "melden", (f"Zie je een fout bij “{titel}”?", report))
