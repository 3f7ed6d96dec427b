"""Reads the files of a data folder and joins the lists that are spread over several of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from .. import paths
from ..problems import Place, Problem, Severity
from . import buren, geojson
from .files import Unreadable, contents, names, names_below, printable
from .geojson import Kaartbestand
from .onthouden import Lezer
from .pages import EIGEN, Page, own_pages
from .reader import read
from .source import LISTS, PARTS, Source
from .values import Mapping, Sequence, Text

_QUESTIONS = "bouwstenen-vragen.yaml"
_TESTS = "gebruikstests.yaml"
_PLAN = "actieplan.yaml"
_TOETSEN = "toetsen.yaml"
_MELDINGEN = "meldingen.yaml"
_EXAMPLES = {
    "offer.yaml": "versie: 1",
    "gemeente.yaml": "naam: Testdorp",
    "toegankelijkheid.yaml": "status: niet beoordeeld",
}


def load(folder: Path, als: Path | None = None, lees: Lezer = read) -> Source:
    """Return all that stands in a data folder, with the problems of all its files.

    Of a copy, `als` is the folder that the user knows: problems name the files of that one. `lees` reads each YAML
    file: `Onthouden` skips what did not change since the time before.

    Reads offer.yaml, offer/*.yaml, gemeente.yaml, toegankelijkheid.yaml and, where they exist,
    bouwstenen-vragen.yaml, gebruikstests.yaml, actieplan.yaml, toetsen.yaml, meldingen.yaml, buren.yaml with the copies in buren/, and the own pages in paginas/; the bouwstenen, the words and the questions of the e-inclusion test come with the program. Raises nothing over what it finds.
    """
    try:
        reading = _Reading(folder, als or folder, names(folder), lees)
    except Unreadable as error:
        return _nothing(Problem(Place(printable(str(folder))), Severity.FOUT, str(error)))
    council = reading.own("gemeente", "gemeente.yaml")
    return Source(
        offer=reading.register(),
        gemeente=council,
        toegankelijkheid=reading.own("toegankelijkheid", "toegankelijkheid.yaml"),
        bouwstenen=reading.file("bouwstenen", paths.BOUWSTENEN, "data/bouwstenen.yaml", paths.ROOT),
        vragen=reading.own("vragen", _QUESTIONS) if _QUESTIONS in reading.names else None,
        taal=reading.file("taal", paths.TAAL, "data/taal.yaml", paths.ROOT),
        woordenlijst=reading.file("woordenlijst", paths.WOORDENLIJST, "data/woordenlijst.yaml", paths.ROOT),
        synoniemen=reading.file("synoniemen", paths.SYNONIEMEN, "data/synoniemen.yaml", paths.ROOT),
        gebruikstests=reading.own("gebruikstests", _TESTS) if _TESTS in reading.names else None,
        actieplan=reading.own("actieplan", _PLAN) if _PLAN in reading.names else None,
        toetsvragen=reading.file("toetsvragen", paths.TOETS, "data/toets.yaml", paths.ROOT),
        toetsen=reading.own("toetsen", _TOETSEN) if _TOETSEN in reading.names else None,
        meldingen=reading.own("meldingen", _MELDINGEN) if _MELDINGEN in reading.names else None,
        logo=reading.logo(council),
        grenzen=reading.boundaries(),
        paginas=reading.pages(),
        buren=reading.own("buren", buren.LIJST) if buren.LIJST in reading.names else None,
        kopieen=reading.copies(),
        problems=tuple(sorted(reading.problems)),
        unread=frozenset(reading.unread),
    )


def _nothing(problem: Problem) -> Source:
    """Return the source of a folder that cannot be read at all."""
    empty = Mapping(problem.place.file)
    return Source(empty, empty, empty, empty, None, empty, empty, empty, (problem,), frozenset(PARTS))


@dataclass
class _Reading:
    """One reading of a folder: gathers problems, and the parts that could not be read."""

    folder: Path
    als: Path
    names: tuple[str, ...]
    lees: Lezer
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def register(self) -> Mapping:
        """Return offer.yaml and offer/*.yaml as one: their lists end to end, in the order of the names."""
        whole = _apart(self.own("offer", "offer.yaml"))
        for path, name in self._spread():
            for key, value in self.file("offer", path, name, self.folder).entries():
                if key in LISTS and isinstance(value, Sequence):
                    _extend(whole, key, value)
                elif key != "versie":
                    self._no_list(key)
        return whole

    def own(self, part: str, name: str) -> Mapping:
        """Return what stands in a file of the folder that must be there."""
        shown = self._shown(name)
        if name in self.names:
            return self.file(part, self.folder / name, shown, self.folder)
        near = get_close_matches(name, self.names, n=1, cutoff=0.75)
        hint = (
            f"Er staat wel “{printable(near[0])}”: geef dat de juiste naam."
            if near
            else f"Maak het in dezelfde map als de andere. Bijvoorbeeld met de regel {_EXAMPLES[name]}."
        )
        self._fout(Place(shown), f"Dit bestand ontbreekt. {hint}")
        self.unread.add(part)
        return Mapping(shown)

    def file(self, part: str, path: Path, name: str, home: Path) -> Mapping:
        """Return what stands in one file; nothing, with the reason in the problems, where it cannot be read."""
        try:
            value, problems = self.lees(contents(path, home), name)
        except Unreadable as error:
            value, problems = None, [Problem(Place(name), Severity.FOUT, str(error))]
        self.problems += problems
        if isinstance(value, Mapping):
            return value
        if value is not None:
            text = (
                "Dit bestand begint met een lijst. Zet er de naam van die lijst boven. Bijvoorbeeld aanbod:"
            )
            self._fout(value.place, text)
        self.unread.add(part)
        return Mapping(name)

    def logo(self, council: Mapping) -> str | None:
        """Return the text of the SVG that gemeente.yaml names, which stands beside it."""
        style = council.get("huisstijl")
        name = style.get("logo") if isinstance(style, Mapping) else None
        if not isinstance(name, Text) or not name:
            return None
        if "/" in name or not name.endswith(".svg"):
            text = f"“{name}” is geen svg-bestand in deze map. Bijvoorbeeld logo: logo.svg."
        elif name not in self.names:
            text = f"Het bestand {name} staat niet in deze map. Zet het naast gemeente.yaml."
        else:
            try:
                return contents(self.folder / name, self.folder).decode("utf-8")
            except Unreadable as error:
                text = str(error)
            except UnicodeDecodeError:
                text = f"{name} is geen tekst in UTF-8. Bewaar het opnieuw als svg."
        self._fout(name.place, text)
        return None

    def boundaries(self) -> Kaartbestand | None:
        """Return the boundaries of the council, where the folder holds them."""
        if geojson.NAME not in self.names:
            return None
        value, problems = geojson.read_json(
            self.folder / geojson.NAME, self._shown(geojson.NAME), self.folder
        )
        self.problems += problems
        return value

    def copies(self) -> tuple[buren.Kopie, ...]:
        """Return the copies of what neighbours publish, where the folder holds any."""
        if buren.MAP not in self.names:
            return ()
        found, problems = buren.kopieen(self.folder / buren.MAP, self._shown(buren.MAP))
        self.problems += problems
        return found

    def pages(self) -> tuple[Page, ...]:
        """Return the own pages of the council, where the folder holds any."""
        if EIGEN not in self.names:
            return ()
        folder, shown = self.folder / EIGEN, self._shown(EIGEN)
        try:
            names_below(folder, self.folder)
        except Unreadable as error:
            self._fout(Place(shown), str(error))
            return ()
        pages, problems = own_pages(folder, shown)
        self.problems += problems
        return pages

    def _spread(self) -> Iterator[tuple[Path, str]]:
        """Yield path and name of the files in offer/; tell of those that look like data but are not read."""
        if "offer" not in self.names:
            return
        try:
            found = names(self.folder / "offer")
        except Unreadable as error:
            self._fout(Place(self._shown("offer")), str(error))
            self.unread.add("offer")
            return
        for name in found:
            path, shown = self.folder / "offer" / name, self._shown(f"offer/{name}")
            if name.startswith("."):
                continue
            if name.endswith(".yaml"):
                yield path, shown
            elif path.is_dir() or path.suffix.casefold() in (".yml", ".yaml"):
                text = "Dit lezen we niet: de naam moet op .yaml eindigen. Bijvoorbeeld offer/cursussen.yaml."
                self.problems.append(Problem(Place(shown), Severity.WAARSCHUWING, text))

    def _no_list(self, key: Text) -> None:
        wanted = (
            f"“{key}” is een lijst: begin elk punt met een streepje. Bijvoorbeeld - id: digipunt."
            if key in LISTS
            else f"“{key}” kan hier niet, wel actoren, plaatsen en aanbod. Bijvoorbeeld aanbod:"
        )
        self._fout(key.place, wanted)

    def _shown(self, name: str) -> str:
        """Return a file as the user finds it: from where she stands, or else from beside the data folder."""
        home, here = self.als.resolve(), Path.cwd()
        folder = home.relative_to(here) if home != here and home.is_relative_to(here) else Path(home.name)
        return printable(f"{folder.as_posix()}/{name}")

    def _fout(self, place: Place, text: str) -> None:
        self.problems.append(Problem(place, Severity.FOUT, text))


def _apart(found: Mapping) -> Mapping:
    """Return a mapping with lists of its own: what is added to them stays out of what was read."""
    apart, spots = Mapping(found.file, found.spot), iter(found.spots)
    for (key, value), key_spot, spot in zip(found.plain(), spots, spots, strict=True):
        if isinstance(value, Sequence):
            items, value = value, Sequence(value.file, value.spot)
            value.join(items)
        apart.put(key, value, key_spot, spot)
    return apart


def _extend(whole: Mapping, key: Text, more: Sequence) -> None:
    """Add to a list of the register; one that is no list is left for the check to tell of."""
    if key not in whole:
        whole.put(str(key), Sequence(more.file, more.spot), key.spot, more.spot)
    known = whole[key]
    if isinstance(known, Sequence):
        known.join(more)
