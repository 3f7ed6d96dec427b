"""Everything the directing role derives from one register, made once and read by all its pages."""

from __future__ import annotations

from dataclasses import dataclass

from ..register import Register
from .actieplan import Beloften, beloften
from .legplan import Legplan, legplan
from .matrix import Matrix, matrix_acties, matrix_bouwstenen
from .relaties import Band, banden
from .stand import Stand, stand
from .toetsen import Toetsstand, toetsen


@dataclass(frozen=True)
class Regie:
    """The promises, the board, the two matrices, the lines between actors, the state of things and what was tested."""

    beloften: Beloften
    legplan: Legplan
    matrix_bouwstenen: Matrix
    matrix_acties: Matrix
    banden: tuple[Band, ...]
    stand: Stand
    toetsen: tuple[Toetsstand, ...]


def regie(register: Register) -> Regie:
    """Return all of it; the promises are worked out once."""
    promises = beloften(register)
    return Regie(
        beloften=promises,
        legplan=legplan(register, promises),
        matrix_bouwstenen=register.eens(matrix_bouwstenen),
        matrix_acties=register.eens(matrix_acties),
        banden=register.eens(banden),
        stand=stand(register, promises),
        toetsen=toetsen(register, promises),
    )
