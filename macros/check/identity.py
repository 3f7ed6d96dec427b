"""Rules on the identity of a council: colours that can be read, and a logo that is a picture and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..huisstijl import DARK, LIGHT, TEXT, leesbaar, leesbare_tint
from ..kleur import contrast
from ..problems import Problem
from ..svg import GeenSvg, tekent_alleen, wortel
from .content import Content

MOST_BYTES = 20_000
"""The size of a logo, in bytes: it is fetched on the first visit, on a slow line (project rule)."""


def colours(content: Content, today: date) -> Iterator[Problem]:
    """Text in the council's colours has a contrast of 7 to 1 on every ground it stands on."""
    council = content.gemeente
    if council is None or council.huisstijl is None:
        return
    style = council.huisstijl
    for field, colour, grounds, other in (
        ("kleur", style.kleur, LIGHT, "licht"),
        ("kleur_donker", style.kleur_donker, DARK, "donker"),
    ):
        if colour and not leesbaar(colour, grounds):
            least = f"{min(contrast(colour, ground) for ground in grounds):.1f}".replace(".", ",")
            yield content.fout(
                council,
                ("huisstijl", field),
                f"“{colour}” is te {other}: tekst in die kleur heeft een contrast van {least} op 1 met de "
                f"achtergrond. Er is {TEXT:.0f} op 1 nodig. De dichtste tint die lukt: "
                f"{field}: {leesbare_tint(colour, grounds).removeprefix('#')}.",
            )
    if style.kleur_donker and not style.kleur:
        text = "Kies ook een kleur voor overdag. Bijvoorbeeld kleur: 00504f."
        yield content.fout(council, ("huisstijl", "kleur_donker"), text)


_VIEW_BOX = re.compile(r"\s*-?[\d.]+([\s,]+-?[\d.]+)([\s,]+[1-9][\d.]*){2}\s*")


def logo(content: Content, today: date) -> Iterator[Problem]:
    """A logo is an SVG of at most 20 kB, with a viewBox, without script and without anything from elsewhere."""
    council = content.gemeente
    if council and council.huisstijl and council.huisstijl.logo and content.logo is not None:
        for text in _wrong_with(content.logo):
            yield content.fout(council, ("huisstijl", "logo"), f"Het logo {council.huisstijl.logo} {text}")


def _wrong_with(svg: str) -> Iterator[str]:
    if (size := len(svg.encode())) > MOST_BYTES:
        yield f"is {size // 1000} kB groot. Het mag 20 kB zijn. Vraag een eenvoudiger svg aan je vormgever."
        return
    try:
        root = wortel(svg)
    except GeenSvg:
        yield "is geen gewone svg. Bewaar het opnieuw als “gewone svg”, zonder <!DOCTYPE>."
        return
    if not _VIEW_BOX.fullmatch(root.get("viewBox") or ""):
        yield 'heeft geen viewBox. Bewaar het opnieuw met een viewBox. Bijvoorbeeld viewBox="0 0 56 56".'
    if not tekent_alleen(root):
        yield "bevat een script of laadt iets van elders. Haal dat eruit en bewaar het opnieuw."


RULES = (colours, logo)
