"""From the sheets of a workbook to proposals, and every cell that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from ..bewerken import Waarde, gelijk
from ..load.files import printable
from ..model.base import bedoelde_je, opsomming
from ..problems import Place, Problem, Severity
from ..voorstel.blok import Veldwijziging, Voorstel
from ..voorstel.opnemen import HOUDBAAR
from ..woorden import datum
from . import verborgen
from .cellen import LEEG, Cel, tekst
from .kolommen import BASIS, BLADEN, ID, KOLOMMEN, LEES_MIJ, LIJSTEN, WIE, Kolom
from .openen import Bladen
from .regels import Onleesbaar, lees, toon
from .verborgen import Basis, GeenBasis

Namen = Mapping[str, Mapping[str, str]]
"""`actor` or `plaats` → the id of each of them, and its name: what a cell may refer to."""

VERWIJST = {"actor": "actor", "plaats": "plaats", "plaatsen": "plaats"}
"""Form of a field → the kind of entry whose id it holds."""


def lees_werkmap(
    sheets: Bladen, name: str, known: Namen, today: date
) -> tuple[list[Voorstel], list[Problem]]:
    """Return a proposal for each row that differs from what went out, and every problem with its cell.

    The line and column of a place are the row and column of its cell.
    """
    try:
        basis = verborgen.lees(_teksten(sheets.get(BASIS, ())))
    except GeenBasis as error:
        return [], [Problem(Place(name), Severity.FOUT, str(error))]
    if stale := _te_oud(basis, today):
        return [], [Problem(Place(name), Severity.FOUT, stale)]
    reading = _Lezing(name, basis, known)
    for title in sheets:
        if title not in (*BLADEN.values(), LEES_MIJ, BASIS, LIJSTEN):
            reading.vreemd_blad(title, sheets[title])
    for kind, title in BLADEN.items():
        if title in sheets:
            reading.blad(kind, sheets[title])
        elif any(key[0] == kind for key in basis.waarden):
            reading.meld(kind, 1, 1, Severity.WAARSCHUWING, _BLAD_WEG.format(title))
    return reading.voorstellen, reading.problemen


_BLAD_WEG = "Blad {} ontbreekt. Daarin verandert niets."
_KOLOM_WEG = "Kolom “{}” ontbreekt. Daarin verandert niets."
_NIET_HIER = (
    "Niet in dit bestand: {}. Daaraan verandert niets. Wil je iets stopzetten, zet dan status op gestopt."
)


def _teksten(rows: tuple[tuple[Cel, ...], ...]) -> Iterator[tuple[str, ...]]:
    yield from (tuple("" if cell.waarde is None else str(cell.waarde) for cell in row) for row in rows)


def _te_oud(basis: Basis, today: date) -> str:
    if basis.op > today:
        return f"Dit bestand is van {datum(basis.op)}. Die dag moet nog komen. {verborgen.OPNIEUW}"
    if today - basis.op > HOUDBAAR:
        return f"Dit bestand is van {datum(basis.op)}, meer dan {HOUDBAAR.days} dagen geleden. {verborgen.OPNIEUW}"
    return ""


@dataclass
class _Lezing:
    """One reading of a workbook: gathers proposals and problems."""

    naam: str
    basis: Basis
    namen: Namen
    voorstellen: list[Voorstel] = field(default_factory=list)
    problemen: list[Problem] = field(default_factory=list)

    def plek(self, kind: str, row: int, column: int) -> Place:
        """Return the place of a cell."""
        return Place(f"{self.naam}, blad {BLADEN[kind]}", row, column)

    def meld(self, kind: str, row: int, column: int, severity: Severity, text: str) -> None:
        """Note a problem with a cell."""
        self.problemen.append(
            Problem(self.plek(kind, row, column), severity, printable(" ".join(text.split())))
        )

    def vreemd_blad(self, title: str, rows: tuple[tuple[Cel, ...], ...]) -> None:
        """Tell of a sheet that is none of ours; one that looks like ours was renamed, and its changes would be lost."""
        ours = any(str(cell.waarde).strip().casefold() == ID for row in rows[:1] for cell in row)
        text = (
            f"Dit blad kennen we niet. Geef het zijn naam terug: {opsomming([*BLADEN.values()])}."
            if ours
            else "Dit blad lezen we niet: het is er geen van ons."
        )
        severity = Severity.FOUT if ours else Severity.WAARSCHUWING
        self.problemen.append(Problem(Place(f"{self.naam}, blad {printable(title)}"), severity, text))

    def blad(self, kind: str, rows: tuple[tuple[Cel, ...], ...]) -> None:
        """Read the rows of one sheet."""
        columns = self._kolommen(kind, rows[0] if rows else ())
        if columns is None:
            return
        seen: dict[str, int] = {}
        for number, row in enumerate(rows[1:], 2):
            cells = {place: row[place - 1] for place in columns if place <= len(row)}
            if any(not cell.leeg for place, cell in cells.items()):
                self._rij(kind, number, cells, columns, seen)
        gone = [id for soort, id in self.basis.waarden if soort == kind and id not in seen]
        if gone:
            self.meld(kind, 1, 1, Severity.TIP, _NIET_HIER.format(opsomming(gone, "en")))

    def _kolommen(self, kind: str, header: tuple[Cel, ...]) -> dict[int, Kolom | None] | None:
        """Return which column of the sheet holds which field (None: the id), found by its title."""
        sent = self.basis.titels.get(kind, {})
        columns = [replace(one, titel=str(sent.get(one.pad, one.titel))) for one in KOLOMMEN[kind]]
        known: dict[str, Kolom | None] = {ID: None, **{one.titel.casefold(): one for one in columns}}
        found: dict[int, Kolom | None] = {}
        placed: dict[str, int] = {}
        for place, cell in enumerate(header, 1):
            title = " ".join(str(cell.waarde or "").split())
            plain = title.casefold()
            if not plain or plain == WIE.casefold():
                continue
            if plain not in known:
                near = bedoelde_je(title, [one.titel for one in columns])
                text = f"Kolom “{title[:60]}” kennen we niet.{near} Geef ze haar titel terug of haal ze weg."
                self.meld(kind, 1, place, Severity.FOUT, text)
            elif plain in placed:
                self.meld(
                    kind, 1, place, Severity.FOUT, f"Kolom “{title}” staat er twee keer. Haal er een weg."
                )
            else:
                placed[plain] = place
                found[place] = known[plain]
        if ID not in placed:
            text = "De kolom id ontbreekt. Zonder die kolom weten we niet wat wat is. Zet ze terug."
            self.meld(kind, 1, 1, Severity.FOUT, text)
            return None
        for title, column in known.items():
            if column and title not in placed:
                self.meld(kind, 1, 1, Severity.WAARSCHUWING, _KOLOM_WEG.format(column.titel))
        return found

    def _rij(
        self,
        kind: str,
        number: int,
        cells: Mapping[int, Cel],
        columns: Mapping[int, Kolom | None],
        seen: dict[str, int],
    ) -> None:
        """Read one row into a proposal, when anything in it differs."""
        id_place = next(place for place, column in columns.items() if column is None)
        id = self._id(kind, number, id_place, cells.get(id_place, LEEG), seen)
        if id is None:
            return
        was = self.basis.waarden.get((kind, id), {})
        changes = [
            change
            for place, column in columns.items()
            if column
            and (change := self._wijziging(kind, number, place, column, cells.get(place, LEEG), was))
        ]
        if changes:
            self.voorstellen.append(
                Voorstel(
                    soort=kind,
                    id=id,
                    op=self.basis.op,
                    van=self.basis.van,
                    velden=tuple(changes),
                    nieuw=not id,
                    plek=self.plek(kind, number, id_place),
                )
            )

    def _id(self, kind: str, number: int, place: int, cell: Cel, seen: dict[str, int]) -> str | None:
        """Return the id of a row, empty for something new; None when the row cannot be read."""
        try:
            id = tekst(cell)
        except Onleesbaar as error:
            self.meld(kind, number, place, Severity.FOUT, str(error))
            return None
        if not id:
            return ""
        if id in seen:
            text = f"“{id[:60]}” staat ook op rij {seen[id]}. Is dit iets nieuws? Maak deze cel dan leeg."
        elif (kind, id) not in self.basis.waarden:
            known = [key[1] for key in self.basis.waarden if key[0] == kind]
            text = (
                f"“{id[:60]}” stond niet in dit bestand.{bedoelde_je(id, known)} Het id verander je niet. "
                "Is dit iets nieuws? Maak deze cel dan leeg."
            )
        else:
            seen[id] = number
            return id
        self.meld(kind, number, place, Severity.FOUT, text)
        return None

    def _wijziging(
        self, kind: str, row: int, place: int, column: Kolom, cell: Cel, was: Mapping[str, Waarde]
    ) -> Veldwijziging | None:
        """Return what a cell changes; None when it shows what went out, or cannot be read."""
        old = was.get(column.pad)
        try:
            text = tekst(cell, column.veld)
            if text == _zoals_gelezen(toon(column.veld, old)):
                return None
            new = lees(column.veld, text, old)
            new = self._verwijzingen(column, new)
        except Onleesbaar as error:
            self.meld(kind, row, place, Severity.FOUT, f"{column.titel}: {error}")
            return None
        return None if gelijk(new, old) else Veldwijziging(column.pad, old, new)

    def _verwijzingen(self, column: Kolom, value: Waarde) -> Waarde:
        """Return a value in which names of places and actors became their ids; raises Onleesbaar for an unknown one."""
        form = column.veld.vorm
        if form in VERWIJST:
            if isinstance(value, list):
                return [self._verwijzing(VERWIJST[form], item) for item in value]
            return self._verwijzing(VERWIJST[form], value)
        if form == "records" and isinstance(value, list):
            for item in value:
                if isinstance(item, dict) and "plaats" in item:
                    self._verwijzing("plaats", item["plaats"])
        return value

    def _verwijzing(self, kind: str, value: Waarde) -> Waarde:
        known = self.namen[kind]
        if not isinstance(value, str) or value in known:
            return value
        named = [id for id, name in known.items() if name.casefold() == value.casefold()]
        if len(named) == 1:
            return named[0]
        near = bedoelde_je(value, [*known]) or (f" Bijvoorbeeld {next(iter(known))}." if known else "")
        new = " Is dat iets nieuws? Neem dat eerst op en maak dan een nieuw bestand."
        raise Onleesbaar(f"“{value[:60]}” staat niet op blad {BLADEN[kind]}.{near}{new}")


def _zoals_gelezen(text: str) -> str:
    """Return what reading a cell makes of a text that went out."""
    return tekst(Cel(text))
