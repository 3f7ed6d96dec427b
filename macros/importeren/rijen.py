"""From the rows of a table to entries: each cell at its field, what cannot be read told with its row and column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..bewerken import Waarde
from ..excel.cellen import LEEG, tekst
from ..excel.regels import Onleesbaar, lees
from ..exports.tabellen.kolom import SCHEIDING, Kolom
from ..exports.tabellen.tabel import Tabel as EigenTabel
from ..exports.tabellen.werkmap import LEES_MIJ
from ..model.base import bedoelde_je, opsomming
from .basis import Ingang, Lezing, Plek, eerste, kort
from .formaten import eigen_tabel, graden, is_herkomst, kolom_van
from .herkomst import herkomst
from .kaart import DELEN, Doel, Kaart, veld_van
from .tabel import Rij, Tabel
from .waarden import NietMee, waarde


def lees_tabellen(tables: list[Tabel], kaart: Kaart | None, lezing: Lezing) -> None:
    """Read every table: ours by its header, another one by the map."""
    own = {id(table): found for table in tables if (found := eigen_tabel(table.kolommen))}
    for table in tables:
        if id(table) in own:
            _Eigen(table, lezing, own[id(table)]).lees()
    strange = [table for table in tables if id(table) not in own]
    if kaart is None or not kaart.kolommen:
        files = {table.bestand.partition(", blad ")[0] for table in tables if id(table) in own}
        for table in strange:
            _zonder_kaart(table, table.bestand.partition(", blad ")[0] in files, lezing)
        return
    fits = [table for table in strange if set(table.kolommen) & kaart.kolommen.keys()]
    for table in fits or strange[:1]:
        _Vreemd(table, lezing, kaart).lees()
    for table in strange:
        if table not in fits and fits:
            lezing.laat(
                Plek(table.bestand),
                table.kolommen[0] if table.kolommen else "",
                "Geen kolom van dit blad staat in de kolommenkaart.",
            )


_ZONDER_KAART = (
    "Deze kolommen kennen we niet: {}. Maak een kolommenkaart die zegt welke kolom wat is, en geef ze mee met --kolommen. "
    "Bijvoorbeeld met de regel Naam: titel."
)


def _zonder_kaart(table: Tabel, naast_eigen: bool, lezing: Lezing) -> None:
    """Tell of a table that nobody explained; a sheet beside one of ours is no more than left aside."""
    listed = opsomming([f"“{kort(one, 40)}”" for one in table.kolommen[:4]] or ["niets"], "en")
    if naast_eigen and table.bestand.endswith(f", blad {LEES_MIJ}"):
        return
    if naast_eigen:
        lezing.laat(Plek(table.bestand), next(iter(table.kolommen), ""), "Dit blad is niet van ons.")
    else:
        lezing.fout(Plek(table.bestand, 1), _ZONDER_KAART.format(listed))


@dataclass
class _Tabellezing:
    tabel: Tabel
    lezing: Lezing

    def plek(self, row: Rij, title: str = "") -> Plek:
        """Return the place of a row, or of a cell in it."""
        return Plek(self.tabel.bestand, row.nummer, title, row.regel)

    def lees(self) -> None:
        """Read every row; a header in which a title stands twice says nothing for certain."""
        titles = [one for one in self.tabel.kolommen if one]
        doubled = {one for one in titles if titles.count(one) > 1}
        for title in sorted(doubled):
            self.lezing.fout(
                Plek(self.tabel.bestand, 1, title),
                "Deze titel staat er twee keer. Geef elke kolom een eigen titel.",
            )
        if doubled or not self._kop_klopt():
            return
        if not self.tabel.rijen:
            self.lezing.fout(
                Plek(self.tabel.bestand),
                "Onder de titels staat geen enkele rij. Er valt niets over te nemen.",
            )
        for row in self.tabel.rijen:
            self._breedte(row)
            self.rij(row)

    def _kop_klopt(self) -> bool:
        return True

    def rij(self, row: Rij) -> None:
        raise NotImplementedError

    def _breedte(self, row: Rij) -> None:
        """Tell of cells beyond the last title: a comma too many moved the others."""
        extra = [cell for cell in row.cellen[len(self.tabel.kolommen) :] if not cell.leeg]
        if extra:
            text = f"Deze rij heeft meer cellen dan er titels zijn: “{kort(extra[0].waarde, 40)}”. Staat er een komma te veel? Zet er aanhalingstekens rond."
            self.lezing.fout(self.plek(row), text)

    def _ongebruikt(self, title: str, waarom: str) -> None:
        """Tell once of a column that we do not read, with how much stands there."""
        index = self.tabel.kolommen.index(title)
        filled = [row for row in self.tabel.rijen if index < len(row.cellen) and not row.cellen[index].leeg]
        if filled:
            count = f"{len(filled)} {'cel' if len(filled) == 1 else 'cellen'}"
            first = filled[0]
            text = f"{waarom}: {count} niet overgenomen."
            self.lezing.laat(self.plek(first, title), first.cellen[index].waarde, text)

    def cel(self, row: Rij, title: str, read: Callable[[str], Waarde], form: object = None) -> Waarde:
        """Return the value of a cell; None where it is empty or cannot come along, after telling so."""
        index = self.tabel.kolommen.index(title)
        cell = row.cellen[index] if index < len(row.cellen) else LEEG
        place = self.plek(row, title)
        try:
            text = tekst(cell, form)  # type: ignore[arg-type]
        except Onleesbaar as error:
            self.lezing.fout(place, str(error))
            return None
        try:
            return read(text) if text else None
        except NietMee as error:
            self.lezing.laat(place, text, str(error))
        except Onleesbaar as error:
            self.lezing.fout(place, str(error))
        return None


@dataclass
class _Eigen(_Tabellezing):
    """A table of ours: each column knows its field."""

    eigen: EigenTabel

    def _kop_klopt(self) -> bool:
        for title in filter(None, self.tabel.kolommen):
            if kolom_van(self.eigen, title) is None:
                self._ongebruikt(title, "Deze kolom kent onze versie niet")
        return True

    def rij(self, row: Rij) -> None:
        """Read one row; what follows from other columns is left aside."""
        entry = Ingang(self.eigen.soort, self.plek(row))
        said: dict[str, str] = {}
        for title in self.tabel.kolommen:
            column = kolom_van(self.eigen, title)
            if column is None or not column.pad:
                continue
            faults = len(self.lezing.fouten)
            entry.kolommen[column.pad] = self.plek(row, title)
            value = self.cel(row, title, lambda text, one=column: _eigen_waarde(one, text), column.veld)  # type: ignore[misc]
            if len(self.lezing.fouten) > faults:
                entry.gebroken.add(column.pad)
            if is_herkomst(column.pad):
                said |= {column.pad: str(value)} if value else {}
            else:
                entry.zet(column.pad, value, self.plek(row, title))
        if "status" in said or "nagekeken.op" in said or "bron.titel" in said:
            entry.vragen.append(herkomst(said))
        _verwijs(entry)
        self.lezing.ingangen.append(entry)


def _eigen_waarde(column: Kolom, text: str) -> Waarde:
    if column.soort == "graden":
        return graden(text)
    if column.veld:
        return lees(column.veld, text, None)
    sign = SCHEIDING.get(column.soort, "").strip(" ")
    return [one.strip() for one in text.split(sign) if one.strip()] if sign else " ".join(text.split())


def _verwijs(entry: Ingang) -> None:
    """Give an offer the entries that it refers to by their id."""
    if entry.soort != "aanbod":
        return
    if provider := entry.velden.get("aanbieder"):
        entry.aanbieder = _genoemd("actor", str(provider), entry.plekken["aanbieder"])
    places = entry.velden.get("plaatsen") or []
    for name in places if isinstance(places, list) else [places]:
        entry.plaatsen.append(_genoemd("plaats", str(name), entry.plekken["plaatsen"]))


def _genoemd(kind: str, name: str, at: Plek) -> Ingang:
    """Return an entry of which only the id or the name is known."""
    found = Ingang(kind, at)
    found.zet("genoemd", name, at)
    return found


@dataclass
class _Vreemd(_Tabellezing):
    """A table of somebody else, with the map of its columns."""

    kaart: Kaart

    def _kop_klopt(self) -> bool:
        missing = [title for title in self.kaart.kolommen if title not in self.tabel.kolommen]
        if len(missing) == len(self.kaart.kolommen):
            listed = opsomming([f"“{kort(one, 40)}”" for one in self.tabel.kolommen[:4]] or ["niets"], "en")
            text = f"Geen enkele kolom van de kolommenkaart staat hier. Hier staat: {listed}. Is het het juiste bestand?"
            self.lezing.fout(Plek(self.tabel.bestand, 1), text)
            return False
        for title in missing:
            near = bedoelde_je(title, [*filter(None, self.tabel.kolommen)])
            self.lezing.fout(
                Plek(self.tabel.bestand, 1),
                f"Kolom “{kort(title, 60)}” van de kolommenkaart staat hier niet.{near}",
            )
        for title in self.tabel.kolommen:
            if title and title not in self.kaart.kolommen:
                self._ongebruikt(title, "Deze kolom staat niet in de kolommenkaart")
        return not missing

    def rij(self, row: Rij) -> None:
        """Read one row into an offer with its place and its provider, or into one place or actor."""
        entry = Ingang(self.kaart.rijen, self.plek(row))
        beside = {part: Ingang(kind, self.plek(row)) for part, kind in DELEN.items()}
        for pad, text in self.kaart.vast.items():
            known = veld_van(self.kaart.rijen, pad)
            assert known, "the map was checked"
            goal = Doel(pad, known)
            self._zet(entry, beside, goal, waarde(goal, text), self.plek(row))
        for title, goal in self.kaart.kolommen.items():
            faults = len(self.lezing.fouten)
            value = self.cel(row, title, lambda text, one=goal: waarde(one, text), goal.veld)  # type: ignore[misc]
            target = self._zet(entry, beside, goal, value, self.plek(row, title))
            target.kolommen[goal.eigen] = self.plek(row, title)
            if len(self.lezing.fouten) > faults:
                target.gebroken.add(goal.eigen)
        if entry.soort == "aanbod":
            self._naast(entry, beside)
        self.lezing.ingangen.append(entry)

    def _zet(self, entry: Ingang, beside: dict[str, Ingang], goal: Doel, value: Waarde, at: Plek) -> Ingang:
        """Fill a field in, of the row itself or of what stands beside it, and return which."""
        target = beside[goal.deel] if entry.soort == "aanbod" and goal.deel else entry
        target.zet(goal.eigen, value, at)
        return target

    def _naast(self, entry: Ingang, beside: dict[str, Ingang]) -> None:
        """Give the offer the place and the provider that stand in its row."""
        _verwijs(entry)
        place, actor = beside["plaats"], beside["aanbieder"]
        said = actor.velden.keys() - {pad.partition(".")[2] for pad in self.kaart.vast}
        if (said or actor.naam or actor.id) and entry.aanbieder is None:
            entry.aanbieder = actor
        if "naam" in actor.kolommen:
            entry.kolommen["aanbieder"] = actor.kolommen["naam"]
        if place.velden.get("naam") or place.id:
            entry.plaatsen.append(place)
        elif place.velden:
            at = eerste(place.plekken.values(), place.plek)
            self.lezing.laat(
                at, next(iter(place.velden.values())), "Een plaats zonder naam nemen we niet over."
            )


def vul_aan(entries: list[Ingang], kaart: Kaart, bestand: str, lezing: Lezing) -> None:
    """Give what a source without columns does not say the fixed values of the map; a given provider goes for all."""
    if kaart.kolommen:
        titles = opsomming([f"“{kort(one, 40)}”" for one in [*kaart.kolommen][:4]], "en")
        text = f"De kolommenkaart noemt kolommen ({titles}), en dit bestand heeft er geen. Gebruik hier alleen vaste waarden. Bijvoorbeeld soort: {{vast: les}}."
        lezing.fout(Plek(bestand), text)
    for entry in entries:
        given: dict[str, Ingang | None] = {"aanbieder": entry.aanbieder, "plaats": None}
        for pad, text in kaart.vast.items():
            known = veld_van("aanbod", pad)
            assert known, "the map was checked"
            goal = Doel(pad, known)
            targets = (
                entry.plaatsen if goal.deel == "plaats" else [given[goal.deel]] if goal.deel else [entry]
            )
            for target in targets:
                if target is not None and goal.eigen not in target.velden:
                    target.zet(goal.eigen, waarde(goal, text), entry.plek)
        if provider := kaart.vast.get("aanbieder"):
            if entry.aanbieder and entry.aanbieder.naam:
                lezing.laat(
                    entry.aanbieder.plek, entry.aanbieder.naam, f"Alles kreeg als aanbieder {provider}."
                )
            entry.aanbieder = _genoemd("actor", provider, entry.plek)
