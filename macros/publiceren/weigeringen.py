"""Why a good build is still not published: one function a rule, its docstring the rule; all reasons come out in one run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..drukwerk.paden import is_vel
from ..macronamen import MACRONAMEN
from .uitgave import Uitgave

MINST = 0.8
"""A register that holds less than this part of what it held was probably not meant so."""

BAND = "Zet deze pagina's nergens online."
"""What every page of the internal site says on top."""


@dataclass(frozen=True)
class Opties:
    """What the person who publishes allows."""

    proef: bool = False
    minder: bool = False
    mag_weg: frozenset[str] = frozenset()
    """Addresses of pages: `aanbod/x/`."""


@dataclass(frozen=True)
class Voorstel:
    """A built site that wants to be published, and the uitgave that stands now."""

    site: Path
    proefversie: bool
    nieuw: Uitgave
    vorige: Uitgave | None
    opties: Opties


def weigeringen(voorstel: Voorstel) -> list[str]:
    """Return every reason not to publish, in Dutch; none when all is well."""
    return [reason for rule in REGELS for reason in rule(voorstel)]


def proefversie(voorstel: Voorstel) -> Iterator[str]:
    """A site without any way in is published only as a trial, by somebody who says so."""
    if voorstel.proefversie and not voorstel.opties.proef:
        yield (
            "Dit is een proefversie: de gemeente heeft nog geen telefoonnummer en geen adres van een loket. "
            "Vul er één in bij gemeente.yaml. Toch als proef online? Voeg --proef toe."
        )


def veel_minder(voorstel: Voorstel) -> Iterator[str]:
    """Of offers, places and actors at most a fifth goes at once, unless somebody says that it is right."""
    if voorstel.vorige is None or voorstel.opties.minder:
        return
    for kind, before in voorstel.vorige.aantallen.items():
        now = voorstel.nieuw.aantallen[kind]
        if now < MINST * before:
            yield (
                f"Wat het register aan {kind} heeft, zakt van {before} naar {now}. Ging er iets verloren? "
                "Klopt het zo? Voeg --minder toe."
            )


def verdwenen_pagina(voorstel: Voorstel) -> Iterator[str]:
    """The address of a page stays: people keep it. A page goes only when another one answers there, or somebody allows it.

    A vel goes by itself, with what it was about: people keep its paper, and that leads to another page.
    """
    if voorstel.vorige is None:
        return
    gone = set(voorstel.vorige.paginas) - set(voorstel.nieuw.paginas) - voorstel.opties.mag_weg
    for page in sorted(page for page in gone if not is_vel(page)):
        yield f"De pagina /{page} verdwijnt. {_raad(page)} Mag ze echt weg? Voeg --mag-weg {page or '/'} toe."


def _raad(page: str) -> str:
    if re.fullmatch(r"aanbod/[^/]+/", page):
        return "Bestaat het niet meer? Laat het staan met status: gestopt. Heet het anders? Zet het oude id onder vorige_ids."
    if re.fullmatch(r"(plaatsen|actoren)/[^/]+/", page):
        return "Heet het anders? Zet het oude id onder vorige_ids."
    return "Staat het nu op een andere pagina? Zet dit adres dan bovenaan die pagina in docs/, onder vorige_adressen."


def kapotte_tekst(voorstel: Voorstel) -> Iterator[str]:
    """No page shows what only a program should see: the words of a crash, or a macro that nobody filled in."""
    for page, html in _paginas(voorstel.site):
        if "Traceback (most recent call last)" in html:
            yield f"{page} toont een fout van het programma. Kijk de macro's op die pagina na."
        elif found := _MACRO.search(_CODE.sub("", html)):
            yield (
                f"{page} toont “{found[0]}”: een macro is niet ingevuld. Kijk de accolades na: op die pagina in docs/, "
                "of in het register, waar portaal check ze aanwijst."
            )


def interne_pagina(voorstel: Voorstel) -> Iterator[str]:
    """What is only for the directing role never goes online."""
    for page, html in _paginas(voorstel.site):
        if BAND in html:
            yield f"{page} is alleen voor de regie. Haal die pagina weg uit docs/."


REGELS = (proefversie, veel_minder, verdwenen_pagina, kapotte_tekst, interne_pagina)

_CODE = re.compile(r"<(code|pre)\b.*?</\1>", re.DOTALL)
"""Where a page may show a macro: the handbook explains them."""

_MACRO = re.compile(rf"\{{\{{\s*(?:{'|'.join(MACRONAMEN)})\b")
"""What asks for one of our macros. Other braces may be a text of the register, which is shown as it stands."""


def _paginas(site: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(site.rglob("*.html")):
        yield file.relative_to(site).as_posix(), file.read_text("utf-8")
