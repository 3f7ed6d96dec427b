"""What our own parts take, each measured by a module of its own: register, build, edit, pages, search, server."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from macros.voortgang import Meld

from . import lezen, onze, paginas, profiel, serveren, serveren_bewerking
from .bouwen import Deel
from .duur import Duur
from .makers import ROOT
from .meting import omgeving
from .opslag import Onderdelen
from .registers import vergroot
from .tabel import getal
from .werf import BRON, VANDAAG

DUIZEND = 1000
"""The size on which pages are looked at and served, and up to which an edit is shown."""

DORP = "Testdorp"

LIGHTHOUSE = ("home", "alle aanbod", "aanbod", "wie doet wat")
"""The kinds of page that Lighthouse looks at: one takes it a quarter of a minute."""

SECONDEN = {
    "register": (1.0, 3.0),
    "delen": (8.0, 25.0),
    "wijziging": (8.0, 10.0),
    "zoeken": (10.0, 1.0),
    "profiel": (5.0, 30.0),
    "paginas": (80.0, 0.0),
    "lighthouse": (60.0, 0.0),
    "server": (55.0, 0.0),
}
"""What each step took on a machine with two cores: seconds whatever the size, and for each thousand offers."""

Stap = tuple[str, int]


@dataclass(frozen=True)
class Plek:
    """Where one step finds its register and the site of it, and the day on which both are fresh."""

    register: Path
    site: Path
    today: date
    environ: Mapping[str, str]


def meet(maten: Sequence[int], dag: date, meld: Meld) -> Iterator[Onderdelen]:
    """Measure everything and yield what is known after each step."""
    today, environ = date.fromisoformat(VANDAAG), omgeving({"PORTAAL_TODAY": VANDAAG})
    steps = list(_stappen(maten))
    busy = Duur(sum(_gewicht(*step) for step in steps), len(steps), meld)
    found = Onderdelen(dag)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in maten:
            vergroot(BRON, folder / f"register-{size}", size)
        onze.heel(BRON, folder / "site-0", today)
        for what, size in steps:
            busy.stap(f"{_site(size)}: {what}", _gewicht(what, size))
            made = METERS[what](Plek(folder / f"register-{size}", folder / f"site-{size}", today, environ))
            found = replace(_erbij(found, what, size, made), minuten=busy.voorbij)
            yield found


def _erbij(found: Onderdelen, what: str, size: int, made: object) -> Onderdelen:
    """Return what was found with one step more."""
    key: object = _site(size) if what in ("paginas", "lighthouse") else size
    alone = what in ("profiel", "server")
    more: dict[str, Any] = {what: made if alone else {**getattr(found, what), key: made}}
    return replace(found, **more)


def _stappen(maten: Sequence[int]) -> Iterator[Stap]:
    """Yield (what, number of offers), 0 for Testdorp itself; what needs a site comes after what makes it."""
    for size in maten:
        yield from (("register", size), ("delen", size))
        if size <= DUIZEND:
            yield "wijziging", size
    yield "profiel", DUIZEND
    for size in (0, DUIZEND):
        yield from (("paginas", size), ("lighthouse", size))
    for size in maten:
        yield "zoeken", size
    yield "server", DUIZEND


def _gewicht(what: str, size: int) -> float:
    fixed, each = SECONDEN[what]
    return fixed + each * size / 1000


def _site(size: int) -> str:
    return f"{getal(size)} keer aanbod" if size else DORP


def _delen(plek: Plek) -> dict[str, Deel]:
    """Return what each part of a build takes, measured by a process that does nothing else; its site stays."""
    command = [sys.executable, "-m", "scripts.bench.bouwen", str(plek.register), str(plek.site)]
    told = subprocess.run(command, cwd=ROOT, env=plek.environ, stdout=subprocess.PIPE, check=True).stdout
    return {name: Deel(**part) for name, part in json.loads(told).items()}


def _lighthouse(plek: Plek) -> dict[str, dict[str, int]]:
    return paginas.lighthouse(plek.site, {kind: paginas.SOORTEN[kind] for kind in LIGHTHOUSE})


def _server(plek: Plek) -> list[serveren.Rij]:
    return list(serveren.meet(sorted((plek.site / "aanbod").glob("*/index.html"))[0]))


def _zoeken(plek: Plek) -> paginas.Zoekrij:
    return paginas.meet(plek.site, {"alle aanbod": paginas.SOORTEN["alle aanbod"]})[1]


METERS: dict[str, Callable[[Plek], object]] = {
    "register": lambda plek: lezen.meet(plek.register, plek.today),
    "delen": _delen,
    "wijziging": lambda plek: serveren_bewerking.meet(plek.register),
    "profiel": lambda plek: profiel.meet(plek.register, plek.environ),
    "paginas": lambda plek: paginas.meet(plek.site)[0],
    "lighthouse": _lighthouse,
    "zoeken": _zoeken,
    "server": _server,
}
"""Field of `Onderdelen` → what measures it."""
