"""The comparison itself: ours and the peers in turn on the same pages, per number of offers."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from macros.voortgang import Meld

from .duur import Duur
from .machine import beschrijving
from .makers import MAKERS, Maker
from .meting import Meting, Uitkomst, om_beurten, uitkomst
from .opslag import Vergelijking
from .tabel import getal
from .werf import NAMEN, Werf, richt_in

KEREN = 5
"""How often each is measured; the table shows the median."""

MINDER = {
    ("heel", 10_000): 2,
    ("Material for MkDocs", 1000): 1,
    ("Zensical", 1000): 1,
    ("Material for MkDocs", 10_000): 0,
    ("Zensical", 10_000): 0,
}
"""What takes so long that it is measured less often or never, by name and number of offers."""

SECONDEN = {
    "klaarzetten": (5.0, 15.0),
    "heel": (4.0, 12.0),
    "bladzijden": (3.0, 5.0),
    "Hugo": (0.3, 1.5),
    "Eleventy": (2.0, 3.5),
    "Material for MkDocs": (3.0, 25.0),
    "Zensical": (2.0, 20.0),
}
"""What one run took on a machine with two cores: seconds whatever the size, and for each thousand offers."""


def vergelijk(maten: Sequence[int], keren: int, dag: date, meld: Meld) -> Iterator[Vergelijking]:
    """Measure everything and yield what is known after each number of offers; raises Ontbreekt, Mislukt."""
    steps = [(name, size, times) for size in maten for name, times in _keren(size, keren).items()]
    busy = Duur(
        sum(_gewicht(name, size) * times for name, size, times in steps),
        sum(times for _, _, times in steps),
        meld,
    )
    found: dict[int, Mapping[str, Uitkomst]] = {}
    for size in maten:
        with tempfile.TemporaryDirectory() as folder:
            times = _keren(size, keren)
            busy.stap(f"{getal(size)} keer aanbod: klaarzetten", _gewicht("klaarzetten", size))
            werf = richt_in(Path(folder) / "werf", size, _makers(times))
            found[size] = meet_alles(werf, times, partial(_meld, busy, size))
        yield Vergelijking(dag, busy.voorbij, dict(beschrijving()), dict(found))


def _keren(aantal: int, keren: int) -> dict[str, int]:
    """Return how often each step is done for a number of offers."""
    names = (*NAMEN, *(maker.naam for maker in MAKERS))
    return {"klaarzetten": 1} | {name: min(keren, MINDER.get((name, aantal), keren)) for name in names}


def _makers(times: Mapping[str, int]) -> list[Maker]:
    return [maker for maker in MAKERS if times[maker.naam]]


def _gewicht(name: str, size: int) -> float:
    fixed, each = SECONDEN[name]
    return fixed + each * size / 1000


def _meld(busy: Duur, size: int, name: str) -> None:
    busy.stap(f"{getal(size)} keer aanbod: {NAMEN.get(name, name)}", _gewicht(name, size))


def meet_alles(
    werf: Werf, keren: Mapping[str, int], begint: Callable[[str], None] = lambda _: None
) -> dict[str, Uitkomst]:
    """Measure each the number of times that `keren` says, in turn; raises Ontbreekt when a peer did not make every page.

    `begint` hears the name of each run.
    """

    def run(name: str) -> Meting:
        begint(name)
        return werf.bouw(name)

    names = (*NAMEN, *(maker.naam for maker in werf.makers))
    measured = om_beurten({name: (keren[name], partial(run, name)) for name in names})
    return {name: uitkomst(measured[name], werf.site(name), werf.gedeeld(name)) for name in names}
