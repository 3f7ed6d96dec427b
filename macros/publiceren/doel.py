"""The doel: the folder with the last uitgaven, and the symlink `huidig` to the one that the web server shows."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from .. import paths
from .uitgave import Uitgave, lees

BEWAARD = 5
"""How many uitgaven stay: for going back, and for the pages of them that people still have open."""

NAAM = "%Y-%m-%dT%H%M%SZ"
"""The name of an uitgave sorts by time."""

_BEZET = (
    *(paths.DOCS, paths.OVERRIDES, paths.PACKAGES / "macros"),
    *(Path("site"), Path("site-intern")),
)
"""Sources of the site, and what the next `portaal build` overwrites."""

_NAAM = re.compile(r"\d{4}-\d{2}-\d{2}T\d{6}Z")

SLOT = ".slot"
WERK, WEG, WISSEL = ".nieuw-", ".weg-", ".huidig-nieuw"
"""How what is not finished is called; the next run throws it away."""


class Bezet(Exception):
    """Somebody else is publishing there."""


class GeenDoel(Exception):
    """The folder cannot be a doel; the text says why, in Dutch."""


@dataclass(frozen=True)
class Doel:
    """A doel that is ours alone as long as it is open."""

    map: Path

    @property
    def namen(self) -> list[str]:
        """The names of all uitgaven, the oldest first; what somebody else put beside them is none."""
        return sorted(path.name for path in self._uitgaven.iterdir() if _NAAM.fullmatch(path.name))

    @property
    def huidige(self) -> str | None:
        """The name of the uitgave that the web server shows, if there is one."""
        return online(self.map)

    def site(self, naam: str) -> Path:
        """Return the folder with the files that are served."""
        return self._uitgaven / naam / "site"

    def lees(self, naam: str) -> Uitgave:
        """Return what an uitgave holds; raises Onleesbaar."""
        return lees(self._uitgaven / naam)

    def nieuwe_naam(self, nu: datetime) -> str:
        """Return the name of an uitgave of this moment: later than all others, whatever the clock did."""
        naam = nu.astimezone(UTC).strftime(NAAM)
        last = max(self.namen, default="")
        if last < naam:
            return naam
        return (moment(last) + timedelta(seconds=1)).strftime(NAAM)

    @contextmanager
    def werkmap(self) -> Iterator[Path]:
        """Give a new folder to fill; it goes unless it became an uitgave."""
        made = Path(tempfile.mkdtemp(prefix=WERK, dir=self.map))
        try:
            yield made
        finally:
            shutil.rmtree(made, ignore_errors=True)

    def neem_op(self, werkmap: Path, naam: str) -> None:
        """Make a finished folder an uitgave."""
        werkmap.chmod(0o755)
        werkmap.rename(self._uitgaven / naam)
        bewaar_op_schijf(self._uitgaven)

    def toon(self, naam: str) -> None:
        """Let the web server show an uitgave: one rename, so each request finds the old site or the new one."""
        aside = self.map / WISSEL
        aside.symlink_to(Path("uitgaven") / naam / "site")
        aside.replace(self.map / "huidig")

    def ruim_op(self, vorige: str | None) -> None:
        """Make the swap last through a power cut, and throw away all but the last uitgaven.

        `vorige`, to which one can go back, stays however old: a register that stays wrong gives a new uitgave every
        night.
        """
        bewaar_op_schijf(self.map)
        for naam in self.namen[:-BEWAARD]:
            if naam not in (self.huidige, vorige):
                aside = self.map / f"{WEG}{naam}"
                (self._uitgaven / naam).rename(aside)
                shutil.rmtree(aside)

    @property
    def _uitgaven(self) -> Path:
        return self.map / "uitgaven"


@contextmanager
def geopend(folder: Path) -> Iterator[Doel]:
    """Give the doel in `folder`, tidied of what a stopped run left; raises Bezet or GeenDoel."""
    _keur(folder)
    _maak(folder)
    with (folder / SLOT).open("a") as slot:
        try:
            fcntl.flock(slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Bezet(
                f"Iemand anders publiceert nu in {folder}. Wacht tot dat klaar is en probeer opnieuw."
            ) from None
        _maak(folder / "uitgaven")
        _veeg(folder)
        yield Doel(folder)


def keur_plaats(folder: Path, data: Path) -> None:
    """Refuse a doel among the files from which the site is made, or where the next build would overwrite it."""
    place = folder.resolve()
    for taken in (data, *_BEZET):
        if place.is_relative_to(taken.resolve()):
            raise GeenDoel(f"In {taken} horen geen uitgaven. Kies een map die alleen voor de uitgaven is.")


def moment(naam: str) -> datetime:
    """Return when an uitgave of this name was published."""
    return datetime.strptime(naam, NAAM).replace(tzinfo=UTC)


def online(folder: Path) -> str | None:
    """Return the name of the uitgave that the web server shows, if there is one; raises GeenDoel."""
    link = folder / "huidig"
    if not link.is_symlink():
        return None
    parts = link.readlink().parts
    if len(parts) != 3 or (parts[0], parts[2]) != ("uitgaven", "site") or not link.is_dir():
        raise GeenDoel(f"{link} wijst niet naar een uitgave. Haal die link weg en publiceer opnieuw.")
    return parts[1]


def bewaar_op_schijf(path: Path) -> None:
    """Wait until the disk holds a file, or the names in a folder; raises OSError when it does not."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _keur(folder: Path) -> None:
    """Refuse a folder in which somebody keeps something else."""
    if folder.is_dir() and not (folder / "uitgaven").is_dir():
        others = {path.name for path in folder.iterdir()} - {SLOT, "lost+found"}
        if others:
            raise GeenDoel(f"In {folder} staat al iets anders. Kies een nieuwe of een lege map.")
    if folder.is_dir() and os.geteuid() == 0 != folder.stat().st_uid:  # its user could not link to our files
        raise GeenDoel(
            f"{folder} is van een andere gebruiker dan root. Publiceer als die gebruiker. Bijvoorbeeld sudo -u portaal."
        )
    link = folder / "huidig"
    if link.exists() and not link.is_symlink():
        raise GeenDoel(f"{link} is geen link naar een uitgave. Haal het weg, of kies een nieuwe map.")


def _maak(folder: Path) -> None:
    """Make a folder that a web server may enter."""
    if not folder.is_dir():
        folder.mkdir(parents=True)
        folder.chmod(0o755)


def _veeg(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name == WISSEL:
            path.unlink()
        elif path.name.startswith((WERK, WEG)):
            # The MkDocs of a run that was killed may still be writing here: what it adds goes the next time.
            shutil.rmtree(path, ignore_errors=True)
