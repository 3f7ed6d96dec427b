"""The sheet of one actor for a table or a counter, and the overview of the round: pages that need no site."""

from __future__ import annotations

from dataclasses import dataclass

from jinja2 import Environment

from .. import paths, woorden
from ..huisstijl import tokens
from ..model.contact import telefoon_adres, telefoon_tonen
from ..regie.basis import aantal
from ..register import Register
from ..stylesheet import squeeze
from ..views.delen import Link
from .brief import ANTWOORDEN, aanhef, mailto, wegen
from .ronde import Brief
from .stuk import Stuk, stuk


@dataclass(frozen=True)
class Blad:
    """Everything on the sheet of one actor."""

    titel: str
    gemeente: str
    datum: str
    """Paper grows old: “21 november 2026”."""
    aanhef: tuple[str, ...]
    wegen: tuple[str, ...]
    stukken: tuple[Stuk, ...]
    antwoorden: tuple[str, ...]


@dataclass(frozen=True)
class Overzichtsrij:
    """One actor of the round."""

    naam: str
    wat: str
    """“3 stukken: Digipunt in de bibliotheek, …”."""
    bel: Link | None
    mail: Link | None
    """Opens the mail in a mail program."""
    weg: str
    """How it is asked: “mail”, “bel”, “geen weg bekend”."""
    bestand: str | None
    """The draft of the mail."""
    blad: str


@dataclass(frozen=True)
class Overzicht:
    """The whole round, whom to ring first on top."""

    titel: str
    zin: str
    rijen: tuple[Overzichtsrij, ...]


GEEN_WEG = "geen weg bekend"


def blad(brief: Brief, register: Register) -> Blad:
    """Return the sheet of one actor."""
    return Blad(
        titel=brief.actor.naam,
        gemeente=register.gemeente.naam,
        datum=woorden.datum(register.vandaag),
        aanhef=aanhef(brief, register),
        wegen=wegen(register.gemeente, papier=True),
        stukken=tuple(stuk(register, entry) for entry in brief.entries),
        antwoorden=ANTWOORDEN,
    )


def overzicht(letters: tuple[Brief, ...], register: Register) -> Overzicht:
    """Return the round as a list: who gets a mail, whom to ring, and whom nobody can reach."""
    by_mail = sum(letter.mail is not None for letter in letters)
    without = sum(letter.mail is None and letter.telefoon is None for letter in letters)
    told = f"{aantal(len(letters), 'actor', 'actoren')}: {by_mail} met een mailadres, {len(letters) - by_mail} zonder."
    lost = f" Van {without} weten we geen enkele weg: ga langs met het blad." if without else ""
    return Overzicht(
        titel=f"Nazicht van {woorden.datum(register.vandaag)}",
        zin=f"{told}{lost}" if letters else "Er is niets na te kijken.",
        rijen=tuple(_rij(letter, register) for letter in letters),
    )


def _rij(letter: Brief, register: Register) -> Overzichtsrij:
    phone, link = letter.telefoon, mailto(letter, register)
    ring = Link(f"Bel {telefoon_tonen(phone)}", telefoon_adres(phone)) if phone else None
    return Overzichtsrij(
        naam=letter.actor.naam,
        wat=f"{aantal(len(letter.entries), 'stuk', 'stukken')}: {', '.join(letter.namen)}",
        bel=ring,
        mail=Link(f"Mail {letter.mail}", link) if link else None,
        weg="mail" if letter.mail else "bel" if phone else GEEN_WEG,
        bestand=f"{letter.actor.id}.eml" if letter.mail else None,
        blad=f"{letter.actor.id}.html",
    )


def als_tekst(round: Overzicht) -> str:
    """Return the overview as plain text."""
    lines = [round.titel, round.zin]
    for number, row in enumerate(round.rijen, 1):
        ways = [way.tekst for way in (row.bel, row.mail) if way] or [GEEN_WEG]
        lines += ["", f"{number}. {row.naam}", f"   {row.wat}", f"   {'; '.join(ways)}"]
        lines.append(f"   Bestanden: {', '.join(filter(None, (row.bestand, row.blad)))}")
    return "\n".join(lines) + "\n"


def als_pagina(environment: Environment, template: str, register: Register, inhoud: Blad | Overzicht) -> str:
    """Return a page that stands on its own: no site, no other file."""
    own = (paths.DOCS / "assets" / "css" / "tokens.css", paths.OVERRIDES / "nazicht" / "nazicht.css")
    first, last = (file.read_text("utf-8") for file in own)
    style = squeeze("\n".join((first, tokens(register.gemeente.huisstijl), last)))
    return environment.get_template(f"nazicht/{template}.html").render(inhoud=inhoud, stijl=style)
