"""The column map: which column of somebody else's list is which field of the register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..bewerken.waarde import plat
from ..load import Mapping, Text, Value, read
from ..load.files import Unreadable, contents, printable
from ..load.messages import EMPTY_FILE
from ..model.base import bedoelde_je, opsomming
from ..problems import Place, Problem, Severity
from ..voorstel.velden import VELDEN, Veld

RIJEN = "rijen"
"""The word that says what a row is."""

SOORTEN = {"aanbod": "aanbod", "plaatsen": "plaats", "actoren": "actor"}
"""What a row can be → the kind of entry."""

DELEN = {"plaats": "plaats", "aanbieder": "actor"}
"""Beginning of a path → the entry beside the offer of the same row that it belongs to: `plaats.naam`."""

SLEUTELS = ("veld", "vast", "gescheiden", "waarden")


@dataclass(frozen=True)
class Doel:
    """Where a column goes."""

    pad: str
    """`titel`, `wanneer.elke`, `plaats.adres.straat`."""
    veld: Veld
    """The field of the entry that it belongs to."""
    gescheiden: str = ""
    """What stands between the items of a list in one cell; empty: each on a line of its own."""
    waarden: dict[str, str] = field(default_factory=dict)
    """What stands in a cell, in small letters → what the register calls it."""

    @property
    def deel(self) -> str:
        """`plaats` or `aanbieder` for a field of what stands beside the offer; else nothing."""
        first, dot, _ = self.pad.partition(".")
        return first if dot and first in DELEN else ""

    @property
    def eigen(self) -> str:
        """The path within the entry that it belongs to."""
        return self.pad.removeprefix(f"{self.deel}.") if self.deel else self.pad


@dataclass(frozen=True)
class Kaart:
    """What a row is, which column goes where, and what holds for every row."""

    rijen: str = "aanbod"
    kolommen: dict[str, Doel] = field(default_factory=dict)
    """Title of a column → where it goes."""
    vast: dict[str, str] = field(default_factory=dict)
    """Path of a field → its value in every row."""

    def met(self, pad: str, waarde: str) -> Kaart:
        """Return this map with one more fixed value."""
        return replace(self, vast={**self.vast, pad: waarde})


ID = Veld("id", "tekst")
BRON = tuple(Veld(f"bron.{name}", "tekst") for name in ("titel", "datum", "deel", "link"))


def veld_van(rijen: str, pad: str) -> Veld | None:
    """Return the field at a path of what a row is, or of what stands beside it; nothing when there is none."""
    kind = rijen
    first, dot, rest = pad.partition(".")
    if rijen == "aanbod" and dot and first in DELEN:
        kind, pad = DELEN[first], rest
    return next((one for one in (ID, *BRON, *VELDEN[kind]) if one.pad == pad), None)


def paden(rijen: str) -> list[str]:
    """Return every path that a column of such a row can go to."""
    own = [one.pad for one in (ID, *VELDEN[rijen], *BRON) if one.pad != "status"]
    if rijen != "aanbod":
        return own
    return [*own, *(f"{part}.{one.pad}" for part, kind in DELEN.items() for one in (ID, *VELDEN[kind]))]


def lees_kaart(path: Path) -> tuple[Kaart, list[Problem]]:
    """Return the map in a file, and everything that is wrong with it; every problem names its line."""
    name = printable(path.name)
    try:
        value, problems = read(contents(path, path.parent), name)
    except Unreadable as error:
        return Kaart(), [Problem(Place(name), Severity.FOUT, str(error))]
    wrong = [problem for problem in problems if problem.severity is Severity.FOUT]
    if value is None:
        empty = any(problem.text == EMPTY_FILE for problem in wrong)
        return Kaart(), [Problem(Place(name), Severity.FOUT, _LEEG)] if empty else wrong
    if not isinstance(value, Mapping):
        return Kaart(), [*wrong, Problem(value.place, Severity.FOUT, _GEEN_VELDEN)]
    reading = _Lezing()
    found = reading.kaart(value)
    return found, sorted([*wrong, *reading.problemen])


_GEEN_VELDEN = (
    "Een kolommenkaart is een lijst van velden: de titel van een kolom, een dubbelpunt en een veld van het register. "
    "Bijvoorbeeld Naam van de activiteit: titel."
)
_LEEG = "Deze kolommenkaart is leeg. Zet er voor elke kolom een regel in. Bijvoorbeeld Naam van de activiteit: titel."
_ALLE_VELDEN = "Bijvoorbeeld titel, kosten, telefoon of plaats.naam. Alle velden staan in het handboek bij Een kolommenkaart maken."
_VAST = "Bijvoorbeeld soort: {vast: digipunt}."


class _Lezing:
    """One reading of a map: gathers problems."""

    def __init__(self) -> None:
        self.problemen: list[Problem] = []

    def fout(self, at: Text | Value, text: str) -> None:
        self.problemen.append(Problem(at.place, Severity.FOUT, printable(text)))

    def kaart(self, value: Mapping) -> Kaart:
        kind = self._rijen(value.get(RIJEN))
        columns: dict[str, Doel] = {}
        fixed: dict[str, str] = {}
        goes: dict[str, str] = {}
        for title, how in value.entries():
            if title == RIJEN:
                continue
            if isinstance(how, Mapping) and "vast" in how:
                self._vast(kind, title, how, fixed)
            elif goal := self._doel(kind, title, how):
                if goal.pad in goes:
                    self.fout(
                        title,
                        f"“{title}” en “{goes[goal.pad]}” gaan allebei naar {goal.pad}. Kies één kolom.",
                    )
                goes[goal.pad] = title
                columns[str(title)] = goal
        for pad in goes.keys() & fixed.keys():
            key = next(title for title, _ in value.entries() if title == goes[pad])
            self.fout(key, f"{pad} staat hier ook met een vaste waarde. Laat een van de twee weg.")
        return Kaart(kind, columns, fixed)

    def _rijen(self, value: Value | None) -> str:
        if value is None:
            return "aanbod"
        word = plat(value.get("vast", value)) if isinstance(value, Mapping) else plat(value)
        if not isinstance(word, str) or word not in SOORTEN:
            self.fout(value, f"Bij rijen hoort {opsomming([*SOORTEN])}. Bijvoorbeeld rijen: plaatsen.")
            return "aanbod"
        return SOORTEN[word]

    def _vast(self, kind: str, title: Text, how: Mapping, fixed: dict[str, str]) -> None:
        """Read `soort: {vast: les}`."""
        value = how["vast"]
        if len(how) > 1 or not isinstance(value, Text) or not value:
            self.fout(how, f"Bij vast hoort één waarde en niets anders. {_VAST}")
        elif self._veld(kind, title, title):
            fixed[str(title)] = str(value)

    def _doel(self, kind: str, title: Text, how: Value) -> Doel | None:
        if isinstance(how, Text):
            known = self._veld(kind, how, title)
            return Doel(str(how), known) if known else None
        if not isinstance(how, Mapping) or not isinstance(how.get("veld"), Text):
            text = f'Bij “{title}” hoort een veld van het register. Bijvoorbeeld {title}: titel, of {title}: {{veld: talen, gescheiden: ";"}}.'
            self.fout(title, text)
            return None
        for key, _ in how.entries():
            if key not in SLEUTELS:
                near = bedoelde_je(key, [*SLEUTELS])
                self.fout(key, f"“{key}” kennen we hier niet. Kies uit: {opsomming([*SLEUTELS])}.{near}")
        path = how["veld"]
        assert isinstance(path, Text), "looked at above"
        known = self._veld(kind, path, title)
        if not known:
            return None
        return Doel(
            str(path),
            known,
            self._gescheiden(how.get("gescheiden"), known),
            self._waarden(how.get("waarden"), known),
        )

    def _veld(self, kind: str, pad: Text, title: Text) -> Veld | None:
        """Return the field at a path, after telling why there is none."""
        if pad == "status":
            text = "Een status neem je niet over: alles krijgt na te kijken. Haal deze regel weg en kies de status na het nakijken."
            self.fout(pad, text)
            return None
        found = veld_van(kind, pad)
        if found is None:
            known = paden(kind)
            inside = [one for one in known if one.startswith(f"{pad}.")]
            last = pad.rpartition(".")[2]
            near = f" Bedoelde je “{last}”?" if last in known else bedoelde_je(pad, known)
            hint = f" Kies uit: {opsomming(inside[:6])}." if inside else near or f" {_ALLE_VELDEN}"
            self.fout(pad, f"“{pad}” is geen veld van het register.{hint}")
        elif found.vorm == "records":
            self.fout(
                pad,
                f"“{pad}” past niet in één kolom van een vreemde lijst. Vul het na het overnemen zelf in.",
            )
            return None
        return found

    def _gescheiden(self, value: Value | None, known: Veld) -> str:
        if value is None:
            return ""
        if not isinstance(value, Text) or not value or len(value) > 3:
            self.fout(
                value,
                'Bij gescheiden hoort het teken dat tussen de delen staat. Bijvoorbeeld gescheiden: ";".',
            )
            return ""
        if known.vorm not in ("keuzes", "regels", "uren", "plaatsen"):
            self.fout(value, f"{known.pad} is geen lijst: er valt niets te scheiden. Laat gescheiden weg.")
        return str(value)

    def _waarden(self, value: Value | None, known: Veld) -> dict[str, str]:
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self.fout(
                value,
                "Bij waarden hoort wat er staat, een dubbelpunt en wat het wordt. Bijvoorbeeld waarden: {Open inloop: vrije inloop}.",
            )
            return {}
        return dict(self._paren(value, known))

    def _paren(self, value: Mapping, known: Veld) -> Iterator[tuple[str, str]]:
        choices = [one for one, _ in known.keuzes]
        for key, to in value.entries():
            if not isinstance(to, Text):
                self.fout(
                    to,
                    f"Bij “{key}” hoort één waarde. Bijvoorbeeld {key}: {choices[0] if choices else 'ja'}.",
                )
            elif choices and to not in choices:
                listed = opsomming(choices) if len(choices) < 20 else "de vaste lijst"
                self.fout(
                    to, f"“{to}” kan niet bij {known.pad}. Kies uit: {listed}.{bedoelde_je(to, choices)}"
                )
            else:
                yield " ".join(key.casefold().split()), str(to)
