"""The tables of the comparison: what each takes for a thousand pages, and what one page more costs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from .meting import Uitkomst
from .tabel import STREEP, Tabel, getal, verhouding
from .werf import NAMEN

MB = 1_000_000
ONS = "bladzijden"
"""The row of ours that does what the peers do: every ratio is to this one."""

Maten = Mapping[int, Mapping[str, Uitkomst]]


def tabellen(maten: Maten) -> Iterator[Tabel]:
    """Yield the tables for what was measured per number of offers."""
    yield _maten(maten)
    yield _tabel("Tijd van de processor", "Seconden", maten, lambda one: one.cpu_per_1000, 2, _PER_1000)
    yield _tabel("Geheugen", "MB", maten, lambda one: one.geheugen / MB, 0, _GEHEUGEN)
    yield _tabel("Uitvoer", "MB", maten, lambda one: one.bytes_per_1000 / MB, 1, _UITVOER)
    if len(maten) > 1:
        yield _groei(maten)


_PER_1000 = "Seconden van de processor voor 1.000 pagina's, alle kernen samen. Bij elke maat staat ook ×: hoe vaak ons register met pagina's. Meer dan 1 is trager dan wij."
_GEHEUGEN = "Het meeste dat tegelijk nodig was, voor de hele site. Een miljoen bytes is 1 MB. Wat processen delen, telt één keer."
_UITVOER = "De hele map van de site, voor 1.000 pagina's. Stijl, scripts en zoekbestanden tellen mee."


def namen(maten: Maten) -> list[str]:
    """Return the name of every row, in the order of the smallest size."""
    return list(next(iter(maten.values())))


def per_pagina(one: Uitkomst, other: Uitkomst) -> float:
    """Return the seconds of processor for each page that the larger site has more."""
    return (other.cpu - one.cpu) / (other.paginas - one.paginas)


def _maten(maten: Maten) -> Tabel:
    rows = [
        (
            NAMEN.get(name, name),
            *(
                cell
                for found in maten.values()
                for cell in (
                    (getal(found[name].paginas), str(found[name].keren)) if name in found else (STREEP, "0")
                )
            ),
        )
        for name in namen(maten)
    ]
    heads = (
        "programma",
        *(head for size in maten for head in (f"pagina's bij {getal(size)}", f"gemeten bij {getal(size)}")),
    )
    return Tabel(
        "Hoeveel pagina's, en hoe vaak gemeten",
        "Pagina's bij zoveel keer aanbod, en hoe vaak we dat maten",
        heads,
        rows,
        (
            "Het portaal maakt ook pagina's die hier niet tellen, zoals stukken voor een andere site. "
            "Waar 0 staat, duurt één keer te lang.",
        ),
    )


def _tabel(
    title: str, unit: str, maten: Maten, value: Callable[[Uitkomst], float], decimals: int, text: str
) -> Tabel:
    rows = [
        (
            NAMEN.get(name, name),
            *(
                cell
                for found in maten.values()
                for cell in (
                    (getal(value(found[name]), decimals), verhouding(value(found[name]), value(found[ONS])))
                    if name in found
                    else (STREEP, STREEP)
                )
            ),
        )
        for name in namen(maten)
    ]
    heads = (
        "programma",
        *(head for size in maten for head in (f"bij {getal(size)}", f"× bij {getal(size)}")),
    )
    return Tabel(title, f"{unit} bij zoveel keer aanbod", heads, rows, (text,))


def _groei(maten: Maten) -> Tabel:
    few, many = list(maten.values())[-2:]
    small, large = (getal(size) for size in list(maten)[-2:])
    ours = per_pagina(few[ONS], many[ONS])
    rows = []
    for name in namen(maten):
        if name not in many:
            rows.append((NAMEN.get(name, name), *(STREEP,) * 5))
            continue
        each = per_pagina(few[name], many[name])
        rows.append(
            (
                NAMEN.get(name, name),
                getal(each * 1000, 2),
                verhouding(each, ours) if ours > 0 else STREEP,
                getal(few[name].cpu - each * few[name].paginas, 1),
                verhouding(many[name].cpu, few[name].cpu),
                verhouding(many[name].geheugen, few[name].geheugen),
            )
        )
    return Tabel(
        "Wat één pagina meer kost",
        f"Van {small} naar {large} keer aanbod",
        ("programma", "ms", "×", "vast s", "cpu keer", "geheugen keer"),
        rows,
        (
            f"Van {small} naar {large} keer aanbod. “ms” is de tijd van de processor voor elke pagina die erbij komt. "
            f"“vast” is wat zelfs een lege site kost. Rechts staat hoeveel keer meer {large} keer aanbod vraagt.",
        ),
    )
