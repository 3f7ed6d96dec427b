"""The new entries as files of the register, none larger than we read, and the way back from a line to its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..bewerken import Waarde, schrijven
from ..bewerken.velden import BLOKKEN
from ..load.characters import MAX_BYTES
from ..model.soorten import LIJSTEN
from .opbouw import Nieuw

VOL = MAX_BYTES - 20_000
"""From how many bytes on a new file begins: the register reads no larger ones, and who looks at it adds words."""


@dataclass(frozen=True)
class Stuk:
    """One line of a new file, and of which entry and field it is; both nothing for a line that is neither."""

    tekst: str
    van: Nieuw | None = None
    pad: str = ""


@dataclass(frozen=True)
class Nieuwbestand:
    """One new file."""

    naam: str
    """In the data folder: “offer/lijst.yaml”."""
    regels: tuple[Stuk, ...]

    @property
    def tekst(self) -> str:
        """The whole file."""
        return "".join(f"{line.tekst}\n" for line in self.regels)


def bestanden(naam: str, nieuw: Sequence[Nieuw], kop: Sequence[str]) -> Iterator[Nieuwbestand]:
    """Yield the files that hold these entries: `offer/<naam>.yaml`, and where that is full `offer/<naam>-2.yaml`."""
    head = [*(Stuk(f"# {line}") for line in kop), Stuk("versie: 1")]
    number, lines, size, kind = 1, [*head], _grootte(head), ""
    for one in nieuw:
        entry = [*_regels(one)]
        if size + _grootte(entry) > VOL:
            yield Nieuwbestand(_naam(naam, number), tuple(lines))
            number, lines, size, kind = number + 1, [*head], _grootte(head), ""
        lines.append(Stuk(""))
        if one.soort != kind:
            kind = one.soort
            lines.append(Stuk(f"{LIJSTEN[kind]}:"))
        lines += entry
        size += _grootte(entry) + 20
    yield Nieuwbestand(_naam(naam, number), tuple(lines))


def _naam(naam: str, number: int) -> str:
    return f"offer/{naam}.yaml" if number == 1 else f"offer/{naam}-{number}.yaml"


def _grootte(lines: Sequence[Stuk]) -> int:
    return sum(len(line.tekst.encode()) + 1 for line in lines)


def _regels(one: Nieuw) -> Iterator[Stuk]:
    for count, (text, pad) in enumerate(_velden(one.velden)):
        yield Stuk(f"  {'  ' if count else '- '}{text}", one, pad)


def _velden(velden: Mapping[str, Waarde], ouder: str = "") -> Iterator[tuple[str, str]]:
    """Yield each line of a record with the path of its field."""
    for name, value in velden.items():
        pad = f"{ouder}{name}"
        if isinstance(value, dict) and name in BLOKKEN and not schrijven.past_op_regel(name, value):
            yield f"{name}:", pad
            yield from ((f"  {text}", inner) for text, inner in _velden(value, f"{pad}."))
        else:
            yield from ((text, pad) for text in schrijven.veld(name, value))
