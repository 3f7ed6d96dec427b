"""Takes sources over into a data folder: read, brought together, checked in a copy, and only then written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ..bewerken import BewerkenKanNiet, Dossier, Waarde, lees_dossier, proefmap, schrijf_dossier
from ..check import check, stops_the_build
from ..load import load
from ..load.files import printable
from ..model.base import opsomming
from ..problems import Problem, Severity
from ..voorstel.ingangen import uit_naam
from ..voorstel.opnemen import nieuwe
from ..woorden import datum
from .basis import MEEST_GEMELD, Gevonden, ImportKanNiet, Lezing, Plek, volgorde
from .bestanden import Nieuwbestand, bestanden
from .hsds import lees_hsds
from .kaart import Kaart, lees_kaart
from .ontleden import ontleed
from .opbouw import Nieuw
from .rijen import lees_tabellen, vul_aan
from .samen import Samenvoegen
from .sleutels import plek_van
from .tabel import Tabel, lees_csv, lees_tekst, lees_werkmap

SOORTEN = (".json", ".csv", ".xlsx")
"""What a source can be, by its name."""


@dataclass(frozen=True)
class Wensen:
    """What whoever takes over says besides the sources."""

    kolommen: Path | None = None
    actor: str = ""
    soort: str = ""
    bron: str = ""
    naar: str = ""


@dataclass(frozen=True)
class Import:
    """What came of it: what was written, or every reason why nothing was."""

    fouten: tuple[str, ...] = ()
    nieuw: tuple[Nieuw, ...] = ()
    gekoppeld: tuple[Gevonden, ...] = ()
    niet_mee: tuple[Gevonden, ...] = ()
    bestanden: tuple[str, ...] = ()
    waarschuwingen: int = 0

    @property
    def gelukt(self) -> bool:
        """Whether the register holds what was taken over."""
        return bool(self.bestanden)


def importeer(sources: Sequence[Path], data: Path, wensen: Wensen, vandaag: date) -> Import:
    """Take sources over into new files of a data folder; nothing is written when anything is wrong."""
    reading, wrong = Lezing(), list[str]()
    kaart, unread = lees_kaart(wensen.kolommen) if wensen.kolommen else (None, [])
    wrong += map(str, unread)
    for pad, value in (("aanbieder", wensen.actor), ("soort", wensen.soort)):
        if value:
            kaart = (kaart or Kaart()).met(pad, value)
    if not unread:
        _lees(sources, kaart, reading)
    source, problems = check(load(data), vandaag)
    if source.gemeente is None:
        wrong += [str(one) for one in problems if one.severity is Severity.FOUT]
        return Import(tuple(wrong))
    told = _bron(sources, wensen, vandaag)
    joined = Samenvoegen(source, reading, told)
    new = joined.voeg() if not wrong else []
    wrong += _gemeld(reading.fouten)
    if not wrong and not new:
        wrong.append("Er is niets nieuws om over te nemen: alles staat al in het register.")
    if wrong:
        return Import(tuple(wrong), (), tuple(reading.gekoppeld), tuple(reading.niet_mee))
    name = wensen.naar or uit_naam(sources[0].stem, "overgenomen")
    files = [*bestanden(name, new, _kop(sources, vandaag))]
    outcome = _schrijf(data, files, problems, vandaag)
    left = sorted(reading.niet_mee, key=volgorde)
    return replace(outcome, nieuw=tuple(new), gekoppeld=tuple(reading.gekoppeld), niet_mee=tuple(left))


def _lees(sources: Iterable[Path], kaart: Kaart | None, reading: Lezing) -> None:
    """Read every source; one that cannot be read is a mistake among the others."""
    tables: list[Tabel] = []
    for path in sources:
        try:
            match path.suffix.casefold():
                case ".json":
                    _lees_json(path, kaart, reading)
                case ".csv":
                    tables += lees_csv(path)
                case ".xlsx":
                    tables += lees_werkmap(path)
                case _:
                    reading.fout(
                        Plek(printable(path.name)),
                        f"Dit lezen we niet. Kies een bestand dat eindigt op {opsomming([*SOORTEN])}. In Excel: Opslaan als, Excel-werkmap (.xlsx).",
                    )
        except ImportKanNiet as error:
            reading.fout(Plek(printable(path.name)), str(error))
    if tables:
        lees_tabellen(tables, kaart, reading)


def _lees_json(path: Path, kaart: Kaart | None, reading: Lezing) -> None:
    """Read HSDS; what holds for every row of a map holds for every service too."""
    found, doubles = ontleed(lees_tekst(path, "Laat het programma dat dit bestand maakte het zo bewaren."))
    before = len(reading.ingangen)
    lees_hsds(found, doubles, printable(path.name), reading)
    if kaart:
        vul_aan(reading.ingangen[before:], kaart, printable(path.name), reading)


def _bron(sources: Sequence[Path], wensen: Wensen, vandaag: date) -> dict[str, Waarde]:
    """Return the source of every new entry: its title, and the day on which we read it."""
    names = " en ".join(printable(path.name) for path in sources)
    return {"titel": wensen.bron or names, "datum": str(vandaag)}


def _kop(sources: Sequence[Path], vandaag: date) -> tuple[str, str]:
    names = ", ".join(printable(path.name) for path in sources)
    return (
        f"Overgenomen uit {names} op {datum(vandaag)}. Nog niemand keek dit na.",
        "Kijk elk stuk na, kies een status en schrijf het nazicht op met: portaal bevestig",
    )


def _schrijf(data: Path, files: Sequence[Nieuwbestand], before: Sequence[Problem], vandaag: date) -> Import:
    """Write the new files, after a check in a copy of the folder; nothing when it finds a fout."""
    try:
        dossier = lees_dossier(data)
        taken = [one.naam for one in files if one.naam in dossier.bestanden or (data / one.naam).exists()]
        if taken:
            return Import(
                tuple(
                    f"{name} bestaat al. We schrijven er niet over. Kies een andere naam met --naar. Bijvoorbeeld --naar {Path(name).stem}-2."
                    for name in taken
                )
            )
        after = Dossier({**dossier.bestanden, **{one.naam: one.tekst for one in files}})
        with proefmap(data, after) as copy:
            _content, problems = check(load(copy, data), vandaag)
        stood = {(one.place, one.severity) for one in before}  # the same mistake can have another hint now
        found = [one for one in nieuwe(before, problems) if (one.place, one.severity) not in stood]
        if stops_the_build(found):
            wrong = [_terug(problem, files) for problem in found if problem.severity is Severity.FOUT]
            return Import(tuple(_gemeld(wrong)))
        written = schrijf_dossier(data, dossier, after)
    except BewerkenKanNiet as error:
        return Import((str(error),))
    count = Counter(problem.severity for problem in found)
    return Import(bestanden=written, waarschuwingen=count[Severity.WAARSCHUWING])


def _terug(problem: Problem, files: Sequence[Nieuwbestand]) -> Gevonden:
    """Return a problem with a new file as one with the source of that line."""
    for one in files:
        if problem.place.file.endswith(one.naam) and problem.place.line <= len(one.regels):
            line = one.regels[problem.place.line - 1]
            if line.van:
                return Gevonden(plek_van(line.van.ingang, line.pad), problem.text)
    return Gevonden(Plek(str(problem.place)), problem.text)


def _gemeld(found: Sequence[Gevonden]) -> list[str]:
    """Return each mistake on a line, no more than a person can use."""
    lines = [f"{one.plek}  fout  {one.tekst}" for one in sorted(dict.fromkeys(found), key=volgorde)]
    if len(lines) <= MEEST_GEMELD:
        return lines
    return [*lines[:MEEST_GEMELD], f"En nog {len(lines) - MEEST_GEMELD} fouten. Verbeter deze eerst."]
