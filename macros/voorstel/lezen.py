"""Reads proposals from what somebody has: mails, texts, a folder of them, or what comes in on standard input."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from ..load.characters import MAX_BYTES
from ..load.files import Unreadable, contents, names, printable
from ..problems import Place, Problem, Severity
from .blok import Voorstel, code, vind
from .mail import GeenMail, tekst

INVOER = "-"
"""The name of standard input on the command line."""

MEESTE_BESTANDEN = 500
"""More files in one folder are not read: it is the wrong folder."""

BESTAAT_NIET = "Dit bestand bestaat niet. Kijk de naam na. Bijvoorbeeld portaal neem-op mail.eml."
TE_GROOT = (
    f"Dit bestand is groter dan {MAX_BYTES // 1000} kB. Zo groot is een mail met een voorstel nooit. "
    "Haal de bijlagen weg, of kopieer alleen het voorstel naar een tekst."
)
GEEN_TEKST = "Dit is geen tekst en geen mail. Kies een bestand dat op .txt, .md of .eml eindigt."
GEEN_VOORSTEL = "Hier staat geen voorstel in. Dat begint met de regel === VOORSTEL 1 ===."
NERGENS = f"Nergens staat een voorstel in. {GEEN_VOORSTEL.partition('. ')[2]}"
LEGE_MAP = "In deze map staat geen tekst of mail. Bijvoorbeeld mail.eml."
MAP_IN_MAP = (
    "Dit lezen we niet: een map in een map. Noem de map zelf. Bijvoorbeeld portaal neem-op mails/oktober."
)
TE_VEEL_BESTANDEN = (
    f"In deze map staan meer dan {MEESTE_BESTANDEN} bestanden. Kies een map met alleen de mails van nu."
)
OOK_ELDERS = "Dit voorstel staat ook in {}. We tellen het één keer."


def lees(bestanden: Iterable[str], invoer: Callable[[], bytes]) -> tuple[list[Voorstel], list[Problem]]:
    """Return every proposal in files, folders and (`-`) what `invoer` gives, each once, and all that is wrong."""
    reading = _Lezing()
    for name in bestanden:
        if name == INVOER:
            reading.van_bytes(invoer(), "invoer", mail=False)
        elif name and _is_map(Path(name)):
            reading.van_map(Path(name))
        else:
            reading.van_bestand(Path(name), Path(name).resolve().parent, Severity.FOUT)
    reading.niets_gevonden()
    return reading.gevonden, reading.problemen


class _Lezing:
    """One reading of everything: gathers proposals and problems."""

    def __init__(self) -> None:
        self.gevonden: list[Voorstel] = []
        self.problemen: list[Problem] = []
        self._gezien: dict[str, Place] = {}

    def van_map(self, folder: Path) -> None:
        """Read what stands in a folder; a mail without a proposal among others is no mistake."""
        shown = printable(folder.as_posix())
        try:
            found = [name for name in names(folder) if not name.startswith(".")]
        except Unreadable as error:
            self._meld(shown, Severity.FOUT, str(error))
            return
        if not found or len(found) > MEESTE_BESTANDEN:
            self._meld(shown, Severity.FOUT, TE_VEEL_BESTANDEN if found else LEGE_MAP)
            return
        for name in found:
            if _is_map(folder / name):
                self._meld(f"{shown}/{printable(name)}", Severity.WAARSCHUWING, MAP_IN_MAP)
            else:
                self.van_bestand(folder / name, folder, Severity.WAARSCHUWING)

    def van_bestand(self, path: Path, home: Path, severity: Severity) -> None:
        """Read one file; `severity` is how bad it is when there is no proposal in it."""
        shown = printable(path.as_posix())
        if not os.path.lexists(path):
            self._meld(shown, Severity.FOUT, BESTAAT_NIET)
            return
        try:
            data = contents(path, home)
        except Unreadable as error:
            self._meld(shown, Severity.FOUT, str(error))
            return
        self.van_bytes(data, shown, path.suffix.casefold() == ".eml", severity)

    def van_bytes(self, data: bytes, shown: str, mail: bool, severity: Severity = Severity.FOUT) -> None:
        """Read what a file holds."""
        if len(data) > MAX_BYTES:
            self._meld(shown, severity, TE_GROOT)
            return
        try:
            text = tekst(data) if mail else _tekst(data)
        except GeenMail as error:
            self._meld(shown, severity, str(error))
            return
        proposals, problems = vind(text, shown)
        if not proposals and not problems:
            self._meld(shown, severity, GEEN_VOORSTEL)
        self.problemen += problems
        for proposal in proposals:
            self._eenmalig(proposal)

    def niets_gevonden(self) -> None:
        """Say so when no file of a folder holds a proposal."""
        if not self.gevonden and not any(one.severity is Severity.FOUT for one in self.problemen):
            first = min(self.problemen).place.file
            self._meld(first, Severity.FOUT, NERGENS)

    def _eenmalig(self, proposal: Voorstel) -> None:
        first = self._gezien.setdefault(code(proposal), proposal.plek)
        if first is proposal.plek:
            self.gevonden.append(proposal)
        else:
            self._meld(proposal.plek, Severity.TIP, OOK_ELDERS.format(f"{first.file}, regel {first.line}"))

    def _meld(self, where: str | Place, severity: Severity, text: str) -> None:
        place = where if isinstance(where, Place) else Place(where)
        self.problemen.append(Problem(place, severity, text))


def _is_map(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # too long a name, or in a folder that we may not read
        return False


def _tekst(data: bytes) -> str:
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise GeenMail(GEEN_TEKST)
    try:
        return data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # a proposal is plain ASCII, whatever stands around it
