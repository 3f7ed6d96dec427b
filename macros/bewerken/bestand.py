"""One data file that holds a part of the register: what it says, and its text with one thing changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..load import read
from ..problems import Severity
from . import schrijven
from .boom import Lijstknoop, Veldenknoop, boom
from .stukken import Overlap, Regels, Stuk, vervang
from .waarde import BewerkenKanNiet, Waarde, gelijk, plat
from .wijzigen import velden_stukken

_BOM = "\ufeff"


@dataclass(frozen=True)
class Bestand:
    """A file that `load` finds nothing wrong with: its text, and all that it says."""

    naam: str
    tekst: str
    inhoud: dict[str, Waarde]

    def punten(self, lijst: str) -> list[Waarde]:
        """Return the items of a list, or none where the file does not hold it."""
        items = self.inhoud.get(lijst, [])
        if not isinstance(items, list):
            text = f"“{lijst}” is geen lijst. Begin elk punt met een streepje. Bijvoorbeeld - id: digipunt."
            raise BewerkenKanNiet(f"{self.naam}: {text}")
        return items

    def met_punt(self, lijst: str, nummer: int, nu: dict[str, Waarde]) -> str:
        """Return the text of this file with the fields of one entry changed to `nu`."""
        items = [*self.punten(lijst)]
        was, items[nummer] = items[nummer], nu
        lines, root = self._ontleed()
        node = root.velden[lijst].waarde
        assert isinstance(node, Lijstknoop) and isinstance(was, dict), "the entry was found in this list"
        entry = node.delen[nummer]
        assert isinstance(entry, Veldenknoop), "a record stands there"
        return self._met(lines, velden_stukken(lines, entry, was, nu), lijst, items)

    def met_nieuw_punt(self, lijst: str, punt: dict[str, Waarde]) -> str:
        """Return the text of this file with one entry more, at the end of a list."""
        items = [*self.punten(lijst), punt]
        lines, root = self._ontleed()
        return self._met(lines, achteraan(lines, root, lijst, punt), lijst, items)

    def _ontleed(self) -> tuple[Regels, Veldenknoop]:
        """Return the lines and the tree of the text, without BOM and with an end to its last line."""
        text = self.tekst.removeprefix(_BOM)
        lines = Regels(text if text.endswith(("\n", "\r")) else text + Regels(text).nieuwe)
        root = boom(lines.tekst)
        assert isinstance(root, Veldenknoop), "the file holds fields"
        return lines, root

    def _met(self, lines: Regels, pieces: Iterable[Stuk], lijst: str, items: list[Waarde]) -> str:
        """Return the changed text, once `load` reads in it what was wanted and nothing else."""
        bare = self.tekst.removeprefix(_BOM)
        try:
            text = vervang(lines.tekst, pieces)
        except Overlap:
            raise self._niet_veilig() from None
        if bare == lines.tekst.removesuffix(lines.nieuwe):
            text = text.removesuffix(lines.nieuwe)
        whole = self.tekst[: len(self.tekst) - len(bare)] + text
        if not gelijk(lees_bestand(self.naam, whole).inhoud, {**self.inhoud, lijst: items}):
            raise self._niet_veilig()
        return whole

    def _niet_veilig(self) -> BewerkenKanNiet:
        text = (
            "is hier zo geschreven dat we dit niet veilig kunnen aanpassen. Pas het zelf aan in dat bestand."
        )
        return BewerkenKanNiet(f"{self.naam} {text}")


@lru_cache(maxsize=64)
def lees_bestand(naam: str, tekst: str) -> Bestand:
    """Return what a text says; raises BewerkenKanNiet where `load` finds a fout in it."""
    value, problems = read(tekst.encode(), naam)
    wrong = next((problem for problem in problems if problem.severity is Severity.FOUT), None)
    if wrong:
        raise BewerkenKanNiet(f"Dit kan niet in {naam}, regel {wrong.place.line}: {wrong.text}")
    content = plat(value) if value is not None else None
    if not isinstance(content, dict):
        raise BewerkenKanNiet(
            f"{naam} begint met een lijst. Zet er de naam van die lijst boven. Bijvoorbeeld aanbod:"
        )
    return Bestand(naam, tekst, content)


def achteraan(regels: Regels, root: Veldenknoop, lijst: str, punt: dict[str, Waarde]) -> Iterator[Stuk]:
    """Put an entry at the end of its list, with the empty line between entries that others have."""
    lines = schrijven.punt(punt, blok=True)
    field = root.velden.get(lijst)
    if field is None:
        end = len(regels.tekst)
        text = regels.onder(0, [f"{lijst}:", *(f"  {line}" for line in lines)])
        yield Stuk(end, end, text + regels.nieuwe)
        return
    node = field.waarde
    assert isinstance(node, Lijstknoop), "punten saw to it"
    if not node.delen:
        yield Stuk(field.na, node.einde, "")
        yield regels.na(node.einde, 0, [f"  {line}" for line in lines])
    elif node.vloei:
        raise BewerkenKanNiet(
            f"De lijst “{lijst}” staat tussen rechte haken. Schrijf elk punt eerst met een streepje."
        )
    else:
        yield regels.na(node.einde, node.kolom, ["", *lines] if _met_lege_regel(regels, node) else lines)


def _met_lege_regel(regels: Regels, knoop: Lijstknoop) -> bool:
    """Say whether an empty line stands between the last two entries; so it does below a single one."""
    if len(knoop.delen) == 1:
        return True
    between = regels.tekst[knoop.delen[-2].einde : knoop.delen[-1].begin]
    return any(not line.strip() for line in between.splitlines()[1:-1])
