"""Sets up one size of the comparison: a register, our site of it, and the same pages as a project of each peer."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from .inhoud import bladzijden
from .makers import MAKERS, ROOT, Maker
from .meting import Meting, Mislukt, meet
from .registers import vergroot
from .schil import schil

BRON = ROOT / "voorbeelden" / "testdorp" / "data"
"""The example in which everything is filled in: its pages are the heaviest that a council can have."""

VANDAAG = "2026-11-21"
"""The day on which the example is fresh."""


class Ontbreekt(Exception):
    """A site that was built lacks pages that it must have; the text says which."""


@dataclass(frozen=True)
class Werf:
    """The folder of one size: `register`, `onze/<wat>` and one project for each peer; `adressen` are the pages shared."""

    aantal: int
    folder: Path
    adressen: frozenset[str]
    makers: tuple[Maker, ...]

    @property
    def register(self) -> Path:
        """The data folder."""
        return self.folder / "register"

    def project(self, maker: Maker) -> Path:
        """The folder in which a peer finds its pages and its settings."""
        return self.folder / maker.naam.split()[0].lower()

    def site(self, name: str) -> Path:
        """The folder in which what is called `name` puts its site."""
        found = [self.project(maker) / maker.uit for maker in self.makers if maker.naam == name]
        return found[0] if found else self.folder / "onze" / name

    def bouw(self, name: str) -> Meting:
        """Build the site of a peer, or of ours, from nothing and return what it took."""
        for maker in self.makers:
            if maker.naam == name:
                return _ander(maker, self.project(maker))
        return _onze(name, self.folder)

    def gedeeld(self, name: str) -> int:
        """Return how many of the shared pages a site has; raises Ontbreekt when a whole site lacks one."""
        site = self.site(name)
        lost = sorted(one for one in self.adressen if not (site / one / "index.html").is_file())
        if lost and name != "bladzijden":
            raise Ontbreekt(f"{name} maakte {len(lost)} bladzijden niet. De eerste: /{lost[0]}")
        return len(self.adressen) - len(lost)


def _ander(maker: Maker, project: Path) -> Meting:
    """Build the site of a peer from nothing; raises Mislukt when its last try failed."""
    for left in range(maker.pogingen, 0, -1):
        for old in (maker.uit, *maker.weg):
            shutil.rmtree(project / old, ignore_errors=True)
        try:
            return meet(maker.opdracht(), project, {"NO_MKDOCS_2_WARNING": "1"})
        except Mislukt:
            if left == 1:
                raise
    raise AssertionError(maker.naam)


def _onze(name: str, folder: Path) -> Meting:
    target = folder / "onze" / name
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "scripts.bench.onze", name, str(folder / "register"), str(target)]
    return meet(command, ROOT, {"PORTAAL_TODAY": VANDAAG})


def richt_in(folder: Path, aantal: int, makers: Iterable[Maker] = MAKERS) -> Werf:
    """Fill the new `folder` with a register of so many offers, our site of it, and the pages as each peer wants them."""
    vergroot(BRON, folder / "register", aantal)
    _onze("heel", folder)
    return zet_klaar(folder, aantal, makers)


def zet_klaar(folder: Path, aantal: int, makers: Iterable[Maker]) -> Werf:
    """Write the pages as each peer wants them, of the site of so many offers that stands in `folder`."""
    werf = Werf(aantal, folder, frozenset(), tuple(makers))
    shell, found = schil(werf.site("heel")), set[str]()
    for maker in werf.makers:
        maker.opzet(werf.project(maker), shell)
    for page in bladzijden(werf.site("heel")):
        found.add(page.adres)
        for maker in werf.makers:
            name, text = maker.pagina(page)
            file = werf.project(maker) / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return replace(werf, adressen=frozenset(found))


NAMEN = {"heel": "Portaal, hele site", "bladzijden": "Portaal, register en pagina's"}
"""What each of our own rows is called; a peer is called by its own name."""
