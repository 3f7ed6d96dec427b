"""The page with the figures: on what, the tables, which targets are met, and how to measure again."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model.base import opsomming
from macros.woorden import datum

from . import doelen, onderdeeltabellen, vergeleken
from .opslag import Onderdelen, Vergelijking
from .tabel import Tabel, getal

_BEGIN = """---
title: Zo snel is het portaal ({dag})
description: Hoeveel tijd en geheugen een site vraagt, naast vier andere makers van websites.
lezers: beleid
---

# Zo snel is het portaal ({dag})

Alles op deze pagina is die dag gemeten met één commando. Niemand schreef een getal met de hand.

## De computer en de programma's

{machine}
## Wat we vergelijken

Het voorbeeld Testdorp wordt vergroot tot een register met {maten} keer aanbod. Bij elke tien keer aanbod horen één plaats en één organisatie. Het portaal maakt daarvan een site. Dan maken vier bekende programma's dezelfde pagina's:

- **Hugo en Eleventy** krijgen elke pagina als een bestand in Markdown. Hun sjabloon is onze eigen kop en voet.
- **Material for MkDocs en Zensical** krijgen dezelfde bestanden, met hun eigen thema. In hun menu staat alleen wat in ons menu staat. Met duizenden pagina's erin zouden ze veel trager zijn.

Een test bewijst dat op elke pagina dezelfde tekst en dezelfde links staan. De anderen hebben het makkelijker: zij krijgen de tekst kant en klaar. Zij kennen geen register, uren, tekeningen of open data. Wat zij traag doen en hier niets oplevert, staat uit.

Bovenaan staat het portaal twee keer:

- **Portaal, hele site** leest het register, kijkt het na en maakt alles. Dus ook open data, zoeken en agenda's.
- **Portaal, register en pagina's** leest het register, kijkt het na en maakt elke pagina daarvan. Dat is wat de anderen ook doen. Elke × vergelijkt daarmee.

De programma's komen om de beurt, zodat een storing iedereen treft. Elk getal is de mediaan.

"""

_EINDE = """
## Zelf meten

Je hebt Node, nginx, wrk en Chromium nodig: `make bench` zegt wat ontbreekt. Doe ondertussen niets anders op de computer. Hier duurde het {minuten} minuten.

```text
make bench
```

Het kan ook in stukken. De getallen blijven bewaard in `dist/bench`:

- `.venv/bin/python -m scripts.bench vergelijk`
- `.venv/bin/python -m scripts.bench onderdelen`
- `.venv/bin/python -m scripts.bench blad`

In `make test` zit een korte vorm. Die bewijst dat iedereen dezelfde pagina's maakt, en meet geen tijd.
"""


def bladzijde(compared: Vergelijking, own: Onderdelen) -> str:
    """Return the page in Markdown for what was measured."""
    machine = "".join(f"- {what}: {which}\n" for what, which in compared.machine.items())
    sizes = opsomming([getal(size) for size in compared.maten], "en")
    begin = _BEGIN.format(dag=datum(max(compared.dag, own.dag)), machine=machine, maten=sizes)
    tables = [*vergeleken.tabellen(compared.maten), *onderdeeltabellen.tabellen(own)]
    made = "".join(deel(table) for table in tables)
    return f"{begin}{made.removeprefix(chr(10))}{''.join(_doelen(compared, own))}{_EINDE.format(minuten=round(compared.minuten + own.minuten))}"


def deel(table: Tabel, kop: str = "##") -> str:
    """Return a table under its title and the words that explain it, in Markdown."""
    notes = "".join(f"{note}\n\n" for note in table.uitleg)
    return f"\n{kop} {table.titel}\n\n{notes}{table.html()}\n"


def _doelen(compared: Vergelijking, own: Onderdelen) -> Iterator[str]:
    found = list(doelen.doelen(compared, own))
    missed = [one for one in found if not one.gehaald]
    yield deel(doelen.tabel(found))
    yield "\n## Wat we niet halen en waarom\n\n"
    yield "\n".join(
        f"- **{one.regel()[0]}: {one.regel()[2]}, doel {one.regel()[1]}.** {one.waarom}" for one in missed
    )
    yield "\n" if missed else "We halen alles.\n"
    if own.profiel:
        yield "\n## Waar de tijd van onze pagina's heen gaat\n\n"
        yield "Bij 1.000 keer aanbod. De seconden zijn gewoon gemeten. De aandelen komen van cProfile, dat elke functie volgt en kleine functies zwaarder laat wegen.\n"
        yield from (deel(table, "###") for table in onderdeeltabellen.profiel(own.profiel))
