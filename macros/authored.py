"""The macros that whoever writes a page in `docs/` may call; each returns finished, escaped HTML."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from .macronamen import MACRONAMEN
from .model.base import bedoelde_je, opsomming
from .model.keuzes import Doelgroep, Nood, Soort, Status
from .pictogrammen import pictogram
from .regie.basis import plan_van
from .register import plaatsen_van
from .site import Site
from .views.agenda import dagen
from .views.agendabladen import PER_BLAD
from .views.bladzijden import VOL
from .views.buren import buren
from .views.delen import Groep, Link
from .views.gemeente import cijfers, hulpweg
from .views.hulplijst import Deel, niets, past_bij, verdeeld
from .views.kaarten import aanbodkaart, datumblad, plaatskaart
from .views.kwaliteit import gebruikstests
from .views.noden import STAPPEN, tegels
from .views.plekken import HEEFT, plekken
from .views.serverlog import serverlog
from .views.talen import talen
from .views.vandaag import vandaag
from .views.volledig import alles, eerste
from .views.vouw import OPEN

THIS_WEEK = timedelta(days=6)
"""How far ahead “straks open” looks: today and the six days after it."""

MOST_LEAVES = 3
"""How many leaves “straks open” shows before it points to the agenda."""

KNOWN_LEAVES = 12
"""How many leaves it knows: those after the shown ones step in when a moment passes, also late on a busy day."""


class MacroMisused(ValueError):
    """A page calls a macro with something that does not exist; the text is for the person who wrote it."""


class Authored:
    """The macros over one site."""

    pictogram = staticmethod(pictogram)

    def __init__(self, site: Site) -> None:
        self._site = site
        self._zicht = site.zicht

    def macros(self) -> dict[str, Callable[..., str]]:
        """Return every macro by the name that pages use."""
        return {name: getattr(self, name) for name in MACRONAMEN}

    def _render(self, name: str, **values: Any) -> str:
        """Return the HTML of a macro as one block without empty lines, so that Markdown leaves it alone."""
        html = self._site.environment.get_template(f"macros/{name}.html").render(**values)
        return "\n".join(line for line in html.splitlines() if line.strip())

    def aanbod(self, id: str) -> str:
        """Return the card of one offer."""
        offers = self._zicht.register.aanbod
        if id not in offers:
            raise MacroMisused(f"aanbod('{id}'): dit aanbod bestaat niet.{bedoelde_je(id, list(offers))}")
        return self._lijst((Deel(None, (offers[id],)),))

    def lijst(
        self,
        soort: str = "",
        nood: str = "",
        doelgroep: str = "",
        plaats: str = "",
        status: str = "",
        trefwoord: str = "",
    ) -> str:
        """Return the cards of all offers that fit every filter given; stopped ones only when asked for.

        A lesson answers a question to learn and no other, whatever needs its entry names. What nobody can
        use now stands apart, below, unless a status is asked for.
        """
        register = self._zicht.register
        for name, value, kind in (
            ("soort", soort, Soort),
            ("nood", nood, Nood),
            ("doelgroep", doelgroep, Doelgroep),
            ("status", status, Status),
        ):
            _known(name, value, [str(member.value) for member in kind])
        _known("plaats", plaats, list(register.plaatsen))
        offers = register.op_volgorde(register.aanbod.values()) if status else register.in_lijsten()
        found = [
            offer
            for offer in offers
            if (not soort or offer.soort == soort)
            and (not nood or past_bij(offer, nood))
            and (not trefwoord or trefwoord in offer.trefwoorden)
            and (not doelgroep or doelgroep in offer.doelgroepen)
            and (not plaats or plaats in plaatsen_van(offer))
            and (not status or offer.status == status)
        ]
        whole = Link("Zoek verder in alle hulp", self._zicht.links.to("aanbod"))
        if status:
            return self._lijst((Deel(None, tuple(found), leeg=niets(register)),), whole)
        if nood and not (soort or doelgroep or plaats or trefwoord):
            whole = alles(self._zicht, f"noden/{nood}/") or whole
        return self._lijst(verdeeld(register, found, nood), whole)

    def _lijst(self, parts: tuple[Deel, ...], meer: Link | None = None) -> str:
        """Return the cards part by part, of a long list the first with the way to more; a first part that is empty says so."""
        groups = eerste([Groep(part.id, part.titel or "", part.aanbod) for part in parts])
        shown = {group.id: group.items for group in groups}
        cards = [
            (part.titel, [aanbodkaart(self._zicht, offer) for offer in shown.get(part.id, ())])
            for part in parts
            if part is parts[0] or part.id in shown
        ]
        many = sum(len(part.aanbod) for part in parts) > sum(map(len, shown.values()))
        return self._render("lijst", delen=cards, leeg=parts[0].leeg, meer=meer if many else None)

    def vandaag(self, nood: str) -> str:
        """Return what holds today for a need: that somebody is there, or when the first time is."""
        _known("nood", nood, [need.value for need in Nood])
        register = self._zicht.register
        offers = [offer for offer in register.in_lijsten() if past_bij(offer, nood)]
        first = verdeeld(register, offers, nood)[0]
        return self._render("vandaag", vandaag=vandaag(self._zicht, first.aanbod, Nood(nood)))

    def buren(self, nood: str) -> str:
        """Return what neighbouring councils have for a need in the coming week; empty when there is nothing."""
        _known("nood", nood, [need.value for need in Nood])
        return self._render("buren", buren=buren(self._zicht, Nood(nood)))

    def plekken(self, nood: str) -> str:
        """Return the places that have what a need asks for and that no offer tells of; empty when there are none."""
        _known("nood", nood, [need.value for need in HEEFT])
        return self._render("plekken", plekken=plekken(self._zicht, Nood(nood)))

    def straks_open(self) -> str:
        """Return the next moments of the coming seven days, checked first; only when all are sure is it called open.

        The heading holds at any hour of the day; `nu.js` makes it “Nu en straks open” when that is so.
        """
        register = self._zicht.register
        last = register.vandaag + THIS_WEEK
        coming = [item for item in register.momenten() if item[1].dag <= last]
        coming.sort(key=lambda item: register.rang_van_moment(*item))
        leaves = [
            datumblad(self._zicht, offer, session, wat=True) for offer, session in coming[:KNOWN_LEAVES]
        ]
        today = any(leaf.datum_iso == register.vandaag.isoformat() for leaf in leaves[:MOST_LEAVES])
        sure = bool(leaves) and all(leaf.zeker for leaf in leaves)
        open_words = "Vandaag en straks open" if today else "Straks open"
        more = Link("Bekijk de hele agenda", self._zicht.links.to("agenda"))
        return self._render(
            "straks_open",
            titel=open_words if sure else "Volgende momenten",
            open=sure,
            momenten=leaves,
            getoond=MOST_LEAVES,
            meer=more,
            leeg="We kennen geen momenten voor de volgende zeven dagen.",
        )

    def agenda(self) -> str:
        """Return the days of the coming seven days; of many moments the first, with the way to the agenda."""
        register = self._zicht.register
        last = register.vandaag + THIS_WEEK
        found = [item for item in register.momenten() if item[1].dag <= last]
        more = (
            Link("Bekijk de hele agenda", self._zicht.links.to("agenda")) if len(found) > PER_BLAD else None
        )
        return self._render(
            "agenda",
            dagen=list(dagen(self._zicht, found[:PER_BLAD])),
            leeg="We kennen geen momenten voor de volgende zeven dagen.",
            meer=more,
        )

    def noden(self, stap: str = "start") -> str:
        """Return the tiles of one step: home's six, or those of a question further on."""
        _known("stap", stap, list(STAPPEN))
        return self._render("noden", tegels=tegels(self._zicht, stap))

    def talen(self) -> str:
        """Return what is helped in another language than Dutch, language by language."""
        return self._render(
            "talen",
            groepen=talen(self._zicht),
            leeg="We weten nog niet waar iemand een andere taal spreekt. Vraag het na.",
        )

    def digihelpers(self) -> str:
        """Return the way to what each kind of digihelper may do; empty when the council filled in no profile."""
        profiles = plan_van(self._zicht.register).digihelperprofielen
        return (
            self._render("digihelpers", pagina=self._zicht.links.to("beleid", "digihelpers"))
            if profiles
            else ""
        )

    def gebruikstests(self) -> str:
        """Return what residents met who tried this site, or that nobody did."""
        return self._render("gebruikstests", inhoud=gebruikstests(self._zicht))

    def serverlog(self) -> str:
        """Return what the web server keeps of a visit, or that the council did not say so yet."""
        return self._render("serverlog", regels=serverlog(self._zicht))

    def plaatsen(self) -> str:
        """Return the cards of all places; of many the first, with the way to the others."""
        places = sorted(self._zicht.register.plaatsen_in_lijsten(), key=lambda place: place.naam)
        shown = places if len(places) <= VOL else places[:OPEN]
        more = Link("Bekijk alle plaatsen", self._zicht.links.to("plaatsen")) if shown != places else None
        return self._render(
            "plaatsen", kaarten=[plaatskaart(self._zicht, place) for place in shown], meer=more
        )

    def hulpweg(self) -> str:
        """Return the council's own ways in: its number, its counters with their hours, its mail and website."""
        return self._render("hulpweg", weg=hulpweg(self._zicht))

    def zoek(self) -> str:
        """Return the search field: a link to the list from A to Z until script puts the field there."""
        return self._render("zoek", vak=self._site.schil.zoek)

    def cijfers(self) -> str:
        """Return the council's figures with year, source and the Flemish figure beside."""
        return self._render("cijfers", tabel=cijfers(self._zicht), leeg="Er zijn nog geen cijfers ingevuld.")

    def gemeente(self, veld: str) -> str:
        """Return one simple value of `gemeente.yaml`, such as the name; empty when nobody filled it in."""
        fields = ("naam", "inwoners", "telefoon", "mail", "link", "webadres")
        _known("veld", veld, list(fields))
        value = getattr(self._zicht.register.gemeente, veld)
        return inert("" if value is None else str(value))

    def link(self, pagina: str, tekst: str) -> str:
        """Return a link to a page that the register fills: aanbod, agenda, a-z, wijzig?nieuw=aanbod …"""
        page, mark, asked = pagina.partition("?")
        address = f"{self._zicht.links.to(*page.split('/'))}{mark}{asked}"
        return self._render("link", link=Link(tekst, address))

    def woord(self, id: str, tekst: str = "") -> str:
        """Return a hard word as a link to its explanation; `tekst` is how the sentence writes it."""
        words = self._zicht.register.woorden
        if id not in words:
            hint = bedoelde_je(id, list(words)) or " Leg het uit in data/woordenlijst.yaml."
            raise MacroMisused(f"woord('{id}'): dit woord staat niet in de woordenlijst.{hint}")
        address = f"{self._zicht.links.to('woordenlijst')}#{id}"
        return self._render("woord", adres=address, tekst=tekst or words[id].woord)


def inert(text: str) -> str:
    """Return register text for the middle of a sentence: every sign as an entity, so that Markdown cannot read it."""
    return "".join(sign if sign.isalnum() or sign == " " else f"&#{ord(sign)};" for sign in text)


def _known(name: str, value: str, choices: list[str]) -> None:
    if value and value not in choices:
        hint = bedoelde_je(value, choices) or f" Kies uit: {opsomming(choices)}."
        raise MacroMisused(f"{name}='{value}' bestaat niet.{hint}")
