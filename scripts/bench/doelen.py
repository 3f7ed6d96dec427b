"""What the portal wants to reach, what was measured, and why the one or the other is not reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from . import lezen
from .onderdelen import DUIZEND
from .opslag import Onderdelen, Vergelijking
from .tabel import Tabel, getal
from .vergeleken import MB, ONS, per_pagina

ANDER = "Hugo"
"""The peer that the portal wants to be as fast as."""


@dataclass(frozen=True)
class Doel:
    """One target: in words, the most that it may be and what it is, both in `eenheid`; `waarom` explains a miss."""

    wat: str
    hoogstens: float
    gemeten: float
    waarom: str
    decimalen: int = 2
    minstens: bool = False
    """Whether the bound is the least that it must be."""

    @property
    def gehaald(self) -> bool:
        """Whether the target is met."""
        return self.gemeten >= self.hoogstens if self.minstens else self.gemeten <= self.hoogstens

    def regel(self) -> tuple[str, str, str, str]:
        """Return the row of a table."""
        bound = f"{'≥' if self.minstens else '≤'} {getal(self.hoogstens, self.decimalen)}"
        return self.wat, bound, getal(self.gemeten, self.decimalen), "ja" if self.gehaald else "nee"


def doelen(compared: Vergelijking, own: Onderdelen) -> Iterator[Doel]:
    """Yield every target that the figures say something about."""
    yield from _naast_anderen(compared)
    yield from _groei(compared)
    yield from _eigen(compared, own)
    yield from _bezoeker(own)


def tabel(found: list[Doel]) -> Tabel:
    """Return the targets with what was measured."""
    return Tabel(
        "Wat we willen halen",
        "Doelen en wat we maten",
        ("wat", "doel", "gemeten", "gehaald"),
        [one.regel() for one in found],
    )


def _naast_anderen(compared: Vergelijking) -> Iterator[Doel]:
    for size, found in compared.maten.items():
        if size >= DUIZEND:
            yield Doel(
                f"tijd t.o.v. {ANDER}, {getal(size)} keer aanbod",
                1,
                found[ONS].cpu_per_1000 / found[ANDER].cpu_per_1000,
                f"{ANDER} is een gecompileerd programma op alle kernen, en krijgt elke pagina als kant-en-klare tekst. Wij lezen eerst "
                "een register, kijken het na, en rekenen uit wat op elke pagina staat: uren, dagen en wat erbij hoort. "
                "Dat schrijven we in Python, zodat een gemeente het kan lezen en wijzigen. Hieronder staat per soort pagina waar de tijd heen gaat.",
            )
    if len(compared.maten) > 1:
        few, many = list(compared.maten.values())[-2:]
        yield Doel(
            f"tijd van één pagina meer t.o.v. {ANDER}",
            1,
            per_pagina(few[ONS], many[ONS]) / per_pagina(few[ANDER], many[ANDER]),
            "Wat vast is, telt hier niet mee. Wat overblijft is het sjabloon dat we per pagina invullen, met elk woord veilig gemaakt, "
            "en wat eigen is aan die pagina. Een pagina van ons is ook groter: zie Uitvoer.",
        )


def _groei(compared: Vergelijking) -> Iterator[Doel]:
    if len(compared.maten) < 2:
        return
    (small, few), (large, many) = list(compared.maten.items())[-2:]
    most = 1.1 * large / small
    words = f"{getal(large)} keer aanbod t.o.v. {getal(small)}"
    yield Doel(
        f"tijd van de hele site, {words}",
        most,
        many["heel"].cpu / few["heel"].cpu,
        "Een deel groeit sneller dan het register. Welk deel, staat bij Onze eigen delen in de kolom “s groeit”.",
    )
    yield Doel(
        f"geheugen van de hele site, {words}",
        most,
        many["heel"].geheugen / few["heel"].geheugen,
        "Een deel houdt meer vast dan het register zelf. Welk deel, staat bij Onze eigen delen.",
    )
    yield Doel(
        f"MB geheugen, {getal(large)} keer aanbod",
        400,
        many["heel"].geheugen / MB,
        "Het register staat in het geheugen zolang we pagina's maken. Elke pagina en elk bestand schrijven we meteen weg.",
        0,
    )


def _eigen(compared: Vergelijking, own: Onderdelen) -> Iterator[Doel]:
    if own.register:
        # The size at which it does worst: a pass over a small file lasts too short to measure it alone.
        size, steps = max(own.register.items(), key=lambda item: lezen.keer(item[1]))
        yield Doel(
            f"register t.o.v. alleen YAML lezen, {getal(size)} keer aanbod",
            5,
            lezen.keer(steps),
            "Het meeste gaat naar nakijken. Elke waarde krijgt haar regel en kolom, en elke tekst wordt gewogen op gewone taal en persoonsgegevens. "
            f"Van elke 100 seconden gaan er {getal(100 * steps['load'] / lezen.eigen(steps))} naar lezen en {getal(100 * steps['check'] / lezen.eigen(steps))} naar nakijken.",
            1,
        )
    if DUIZEND in own.register and DUIZEND in compared.maten:
        yield Doel(
            "aandeel van het register in de hele bouw",
            1 / 3,
            lezen.eigen(own.register[DUIZEND]) / compared.maten[DUIZEND]["heel"].cpu,
            "Hoeveel elke stap vraagt, staat bij Het register naast alleen YAML lezen.",
        )
    if DUIZEND in own.wijziging:
        yield Doel(
            "s tot een wijziging te zien is",
            1,
            own.wijziging[DUIZEND],
            "Wat je ziet, moet gelijk zijn aan wat online komt. Daarom kijken we bij elke wijziging het register na.",
        )


def _bezoeker(own: Onderdelen) -> Iterator[Doel]:
    for site, rows in own.paginas.items():
        by_kind = {row.soort: row for row in rows}
        if help := by_kind.get("aanbod"):
            yield Doel(
                f"kB HTML en CSS van een aanbod, {site}",
                14.6,
                (help.html.gzip + help.css.gzip) / 1000,
                "De volste pagina van een aanbod heeft veel uren, stappen en tekeningen.",
                1,
            )
            yield Doel(
                f"kB van een volgende pagina, een aanbod, {site}",
                6,
                help.html.gzip / 1000,
                "Ruim een derde zijn de tekeningen bij de woorden. Ze staan in de pagina zelf. In een apart bestand wegen ze bij de eerste drie "
                "pagina's meer dan ze sparen, en niet elke browser haalt zo'n bestand op onder onze strenge koppen.",
                1,
            )
        if home := by_kind.get("home"):
            yield Doel(
                f"kB van een eerste bezoek, {site}",
                20,
                (home.html.gzip + home.css.gzip + home.js.gzip) / 1000,
                "De scripts wegen mee, ook wie ze pas later gebruikt.",
                1,
            )
    if DUIZEND in own.zoeken:
        yield Doel(
            "kB van het eerste zoekantwoord",
            60,
            own.zoeken[DUIZEND].bytes / 1000,
            "De lijst van woorden groeit met het register.",
            1,
        )
    if own.server:
        ours, bare = own.server
        yield Doel(
            "antwoorden t.o.v. een kaal bestand",
            0.95,
            ours.per_seconde / bare.per_seconde,
            "De server zet bij elk antwoord de koppen die de bezoeker beschermen. Die kosten een klein deel van zijn tijd.",
            2,
            minstens=True,
        )
