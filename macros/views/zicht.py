"""What every view looks through: the register and the address table, with the small values they make."""

from __future__ import annotations

from dataclasses import dataclass

from .. import woorden
from ..check.content import Entry
from ..freshness import Versheid
from ..links import Links
from ..model import Actor, Bron, Gemeente, Offer
from ..model.contact import telefoon_adres, telefoon_tonen
from ..model.keuzes import Status
from ..register import Register
from .delen import Controle, Etiket, Kader, Knop, Link, Meldingsoort, Regel, Telefoon

NIET_NAGEKEKEN = "Niemand keek dit al na."


@dataclass(frozen=True)
class Zicht:
    """The register and the address table; a view asks nothing else."""

    register: Register
    links: Links

    @property
    def loket(self) -> str:
        """The way in that holds even when no number is known."""
        return "Vraag het na aan een loket van de gemeente."

    def telefoon(self, number: str | None) -> Telefoon | None:
        """Return a number ready to show and to ring."""
        return Telefoon(telefoon_tonen(number), telefoon_adres(number)) if number else None

    def vraag_na(self, offer: Offer | None = None) -> Regel:
        """Return where to ask: a number when any is known, else a counter of the council."""
        number = self.register.telefoon_voor(offer) if offer else self.register.gemeente.telefoon
        return Link(f"Bel {telefoon_tonen(number)}", telefoon_adres(number)) if number else self.loket

    def controle(self, entry: Entry) -> Controle:
        """Return who checked an entry, when and how, with the document it comes from."""
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
        if self.register.voorbij(offer):
            return Etiket("dicht", "Geen momenten meer")
        if self.register.zeker(offer):
            return Etiket("open", "Nagekeken")
        return Etiket(self.onzeker(offer), self.let_op(offer) or "")

    def onzeker(self, offer: Offer) -> Meldingsoort:
        """Return the kind of notice for what nobody checked in time: ring first, or ask at a counter."""
        return "bel-eerst" if self.register.telefoon_voor(offer) else "vraag-na"

    def let_op(self, offer: Offer) -> str | None:
        """Return what must stand beside hours that nobody checked in time: “Bel eerst”, or ask."""
        if self.register.zeker(offer):
            return None
        return "Bel eerst" if self.register.telefoon_voor(offer) else "Vraag het eerst na"

    def knoppen(self, entry: Entry | Gemeente, number: str | None) -> tuple[Knop, ...]:
        """Return the actions an entry offers; the telephone comes first and is the main one."""
        found: list[Knop] = []
        if phone := self.telefoon(number):
            found.append(Knop("Bel", phone.adres, "bel", hoofd=True, toon=phone.toon))
        if entry.mail:
            found.append(Knop("Stuur een mail", f"mailto:{entry.mail}", "mail", toon=entry.mail))
        if entry.link:
            found.append(Knop("Ga naar de website", entry.link, "website"))
        return tuple(found)

    def klopt_niet(self, titel: str) -> Kader:
        """Return the box that asks to report a mistake."""
        report = Link("Zo laat je het weten", self.links.to("klopt-er-iets-niet"))
        return Kader("Klopt er iets niet?", "melden", (f"Zie je een fout bij “{titel}”?", report))

    def let_op_uren(self, offer: Offer) -> str:
        """Return how to learn hours that nobody filled in."""
        return (
            "Bel eerst."
            if self.register.telefoon_voor(offer)
            else "Vraag ze na aan een loket van de gemeente."
        )
