"""The tables of what our own parts take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from . import lezen, paginas, serveren
from .lighthouse import SOORTEN
from .opslag import Onderdelen
from .profiel import Profiel
from .serveren_bewerking import TIMES
from .tabel import Tabel, getal, verhouding
from .vergeleken import MB

MAPPEN = 12
"""How many folders of the site are named; the others together are one row."""

DELEN = 10
"""How many parts of the program are named."""


def tabellen(found: Onderdelen) -> Iterator[Tabel]:
    """Yield the tables of everything that was measured; what was not yet, has none."""
    if found.delen:
        yield _delen(found)
    if found.register:
        yield _register(found.register)
    if found.wijziging:
        yield _wijziging(found.wijziging)
    for name, rows in found.paginas.items():
        yield paginas.tabel(name, rows)
    if found.lighthouse:
        yield _lighthouse(found.lighthouse)
    if found.zoeken:
        yield paginas.zoektabel(found.zoeken)
    if found.server:
        yield serveren.tabel(found.server)


def _delen(found: Onderdelen) -> Tabel:
    sizes = list(found.delen)
    last = sizes[-1]
    rows = []
    for name in found.delen[last]:
        parts = [found.delen[size][name] for size in sizes]
        few, many = parts[-2:] if len(parts) > 1 else (parts[0], parts[0])
        rows.append(
            (
                name,
                *(getal(part.cpu, 2) for part in parts),
                verhouding(many.cpu, few.cpu),
                getal(many.geheugen / MB),
                verhouding(many.geheugen, few.geheugen),
            )
        )
    most = getal(last)
    heads = ("deel", *(f"s bij {getal(size)}" for size in sizes), "s groeit", f"MB bij {most}", "MB groeit")
    return Tabel(
        "Onze eigen delen",
        "Seconden van de processor (s) en geheugen (MB) bij zoveel keer aanbod",
        heads,
        rows,
        (
            "Elk deel draait apart. Wat het nodig heeft, is al ingelezen: zo zie je wat dat deel alleen kost. "
            "“groeit” is hoeveel keer meer tussen de twee grootste maten.",
            "- **register**: lezen, nakijken en verbinden\n- **schil en zoeken**: wat elke pagina deelt\n- **open data**: "
            "alle bestanden om over te nemen, en de agenda's\n- **pagina's**: alle HTML uit het register\n- **wegschrijven**: "
            "alles op de schijf zetten en tellen\n- **MkDocs**: MkDocs zelf en de pagina's die iemand schreef\n\n"
            "Drukwerk en geschiedenis zijn niet gemeten. Geen ander programma maakt die.",
        ),
    )


def _register(found: Mapping[int, Mapping[str, float]]) -> Tabel:
    rows = [
        (getal(size), *(getal(steps[one], 2) for one in lezen.STAPPEN), getal(lezen.keer(steps), 1))
        for size, steps in found.items()
    ]
    heads = ("keer aanbod", *lezen.STAPPEN, "keer events")
    text = (
        "“events” is alleen libyaml, dat door dezelfde bestanden gaat en niets onthoudt. De andere drie zijn van ons: "
        "lezen, nakijken en verbinden. De mediaan van drie keer."
    )
    return Tabel("Het register naast alleen YAML lezen", "Seconden van de processor", heads, rows, (text,))


def _wijziging(found: Mapping[int, float]) -> Tabel:
    rows = [(f"{getal(size)} keer aanbod", getal(took, 2)) for size, took in found.items()]
    text = (
        "Iemand wijzigt één aanbod en bewaart. De klok loopt tot `make serve` de nieuwe pagina toont. "
        f"De mediaan van {TIMES} wijzigingen."
    )
    return Tabel("Een wijziging tonen", "Seconden op de klok", ("hoeveel", "s"), rows, (text,))


def _lighthouse(found: Mapping[str, Mapping[str, Mapping[str, int]]]) -> Tabel:
    rows = [
        (f"{site}, {kind}", *map(str, one.values()))
        for site, kinds in found.items()
        for kind, one in kinds.items()
    ]
    text = (
        "Op 100 punten, zoals op een telefoon. De snelheid hangt ook af van de computer die meet. Het voorbeeld vraagt "
        "zoekmachines om weg te blijven. Dat kost punten bij “vindbaar”."
    )
    return Tabel("Lighthouse", "Punten op 100", ("pagina", *SOORTEN.values()), rows, (text,))


def profiel(found: Profiel) -> Iterator[Tabel]:
    """Yield where the time of our own pages goes: by kind of page, by part of the program, by function."""
    shown, rest = found.mappen[:MAPPEN], found.mappen[MAPPEN:]
    rows = [
        (name, getal(pages), getal(cpu, 2), getal(cpu / pages * 1000, 2) if pages else "–")
        for name, pages, cpu in (
            *((one.map, one.paginas, one.cpu) for one in shown),
            ("de rest", sum(one.paginas for one in rest), sum(one.cpu for one in rest)),
        )
    ]
    heads = ("map", "pagina's", "s", "ms per pagina")
    yield Tabel("Per soort pagina", "Tijd van de processor", heads, rows)
    for title, shares in (("Per deel van het programma", found.delen), ("Per functie", found.functies)):
        cells = [
            (name, f"{getal(100 * share, 1)} %")
            for name, share in list(shares.items())[: DELEN if shares is found.delen else None]
        ]
        yield Tabel(title, "Aandeel in de tijd", ("waar", "aandeel"), cells)
