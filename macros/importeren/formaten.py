"""Which fields each of our own files holds, so that taking one over gives the same values back."""

from __future__ import annotations

from ..exports.tabellen.kolom import Kolom
from ..exports.tabellen.tabel import TABELLEN, Tabel
from ..model.soorten import MODELLEN

HERKOMST = ("status", "nagekeken", "bron")
"""What another register says of itself: it comes along in words, below `open_vragen`, and never as our own."""


_NIET_IN_HSDS = {
    "aanbod": ("agendabron", "nakijken_om", "uitzonderingen", "financiering_tot", "vorige_ids"),
    "plaats": ("nakijken_om", "vorige_ids"),
    "actor": ("nakijken_om", "vorige_ids"),
}


def hsds_velden(soort: str) -> tuple[str, ...]:
    """Return the fields that our own HSDS gives back unchanged; a role or a relation only with an actor in the file."""
    left = (*_NIET_IN_HSDS[soort], *HERKOMST, "open_vragen")
    return tuple(name for name in MODELLEN[soort].model_fields if name not in left)


_ALTIJD = frozenset({"id", "pagina", "nagekeken_op", "nagekeken_hoe", "uiterlijk", "bron_titel"})
"""Columns that each of our tables has in every version."""


def eigen_tabel(kolommen: tuple[str, ...]) -> Tabel | None:
    """Return which of our own tables has this header; nothing when none has.

    Another version of this program may have a column more or less: what every table has says that it is ours,
    and the fewest differences say which.
    """
    if not set(kolommen) >= _ALTIJD:
        return None
    return min(TABELLEN, key=lambda one: len({column.naam for column in one.kolommen} ^ set(kolommen)))


def eigen_velden(tabel: Tabel) -> tuple[str, ...]:
    """Return the paths that a table of ours gives back unchanged."""
    return tuple(one.pad for one in tabel.kolommen if one.pad and not is_herkomst(one.pad))


def is_herkomst(pad: str) -> bool:
    """Say whether a path holds what another register says of itself."""
    return pad.partition(".")[0] in HERKOMST


def graden(tekst: str) -> str:
    """Return degrees of one of our own files as somebody typed them: a number loses the zeros at its end."""
    whole, dot, part = tekst.partition(".")
    return f"{whole}.{part:0<3}" if dot and part.isdecimal() else tekst


def kolom_van(tabel: Tabel, naam: str) -> Kolom | None:
    """Return the column of a table by its name; nothing for one that another version has."""
    return next((one for one in tabel.kolommen if one.naam == naam), None)
