"""Gets another version of the program aside, with the packages that it needs, without touching what is there."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

from .bestanden import BRONREGEL, KLAARZETTER, SLOT, bronregel, rechten
from .bron import PAKKET, VOORBEELD

OPZIJ = ".vernieuw"
"""The folder beside the data in which an update is made ready; it goes afterwards."""

_PROGRAMMA = "macros/_programma/"
"""Where a package holds the files of the program that are not Python."""


class HalenKanNiet(Exception):
    """The other version cannot be had; the text is in Dutch and says what to do."""


def haal(bron: str, hier: Path, opzij: Path) -> Path:
    """Let pip fetch or build the package of the program into the folder `opzij`; return its file.

    `hier` is the folder that a relative path starts from. Raises HalenKanNiet.
    """
    folder, wishes = opzij / "wiel", opzij / "gevraagd.txt"
    wishes.write_text(f"{bron}\n", "utf-8")
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-input"),
            *("--no-deps", "--wheel-dir", str(folder), "--requirement", str(wishes)),
        ],
        cwd=hier,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise HalenKanNiet(_waarom(bron, run.stderr))
    found = [*folder.glob(f"{PAKKET}-*.whl")]
    if len(found) != 1:
        raise HalenKanNiet(f"“{bron}” is geen Inclusieportaal. Bijvoorbeeld BRON={VOORBEELD}.")
    return found[0]


def versie_van(wiel: Path) -> str:
    """Return the version in the name of a package."""
    return wiel.name.split("-")[1]


def zet_klaar(wiel: Path, opzij: Path) -> Path:
    """Set up the program of a package in `opzij`, with all that it needs; return its command. Raises HalenKanNiet."""
    with zipfile.ZipFile(wiel) as files:
        for name in (SLOT, KLAARZETTER):
            if f"{_PROGRAMMA}{name}" not in files.namelist():
                raise HalenKanNiet(
                    f"Versie {versie_van(wiel)} kent de map van een gemeente nog niet. Kies een jongere versie."
                )
            target = opzij / name
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(files.read(f"{_PROGRAMMA}{name}"))
            target.chmod(rechten(name))
    (opzij / BRONREGEL).write_text(bronregel(str(wiel.resolve())), "utf-8")
    if subprocess.run(["sh", KLAARZETTER, "lopen"], cwd=opzij, check=False).returncode:
        raise HalenKanNiet("De andere versie klaarzetten lukt niet. Hierboven staat waarom.")
    return opzij / ".venv" / "bin" / "portaal"


def _waarom(bron: str, told: str) -> str:
    """Return why pip did not get it, in Dutch; with what pip said last where that is not known."""
    for pattern, why in _REDENEN.items():
        if re.search(pattern, told):
            return why.format(bron=bron)
    said = (line.strip() for line in reversed(told.splitlines()))
    last = next((line for line in said if line and not line.startswith(("note:", "hint:"))), "niets")
    return f"“{bron}” halen lukt niet. Pip zegt: {last}"


_REDENEN = {
    r"Temporary failure in name resolution|Could not resolve host|NewConnectionError|Failed to establish a new connection"
    r"|Connection refused|Could not connect|unable to access|Network is unreachable|Read timed out|NameResolutionError": (
        "“{bron}” halen lukt niet: er komt geen antwoord. Is er internet? Probeer het later opnieuw."
    ),
    r"No matching distribution|Could not find a version|did not match any|[Rr]emote ref|pathspec|not our ref"
    r"|unadvertised object|reference is not a tree": (
        "“{bron}” vinden we niet. Kijk de naam en het nummer na."
    ),
    r"No such file|does not exist|does not appear to be a git repository|[Rr]epository .*not found|file does not exist|looks like a filename": (
        "“{bron}” staat niet op deze computer. Kijk het pad na. Bijvoorbeeld BRON=./inclusieportaal-0.2.0-py3-none-any.whl."
    ),
    r"Invalid requirement|InvalidVersion|is not a valid|Unsupported scheme|not a supported wheel|Invalid wheel": (
        f"“{{bron}}” is geen bron zoals pip ze leest. Bijvoorbeeld BRON={VOORBEELD}."
    ),
}
"""What pip or git says, and what we say instead; the first that fits."""
