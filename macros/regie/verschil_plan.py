"""What moved between two versions of the plan and beside it: promises with their proof, cards on the board, tests."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Gelegd
from ..model.base import opsomming
from ..register import Register
from ..woorden import datum
from .actieplan import Belofte, beloften
from .legplan import Kaart, legplan
from .velden import Stuk, wijzigingen
from .veldwoorden import Woordkeus


def beloftenverschil(voor: Register, na: Register, woorden: Woordkeus) -> Iterator[Stuk]:
    """Yield every promise that is new, gone, changed, late, or gained or lost its proof."""
    old = {promise.actie.id: promise for promise in beloften(voor).alle}
    new = {promise.actie.id: promise for promise in beloften(na).alle}
    for name, promise in new.items():
        if name not in old:
            yield Stuk("actie", name, promise.actie.titel, "nieuwe belofte")
            continue
        happened = ", ".join(_gebeurd(old[name], promise))
        changes = wijzigingen(old[name].actie, promise.actie, woorden)
        if happened or changes:
            yield Stuk("actie", name, promise.actie.titel, happened, changes)
    gone = (promise.actie.titel for name, promise in old.items() if name not in new)
    yield from (Stuk("actie", None, title, "staat niet meer in het plan") for title in gone)


def _gebeurd(old: Belofte, new: Belofte) -> Iterator[str]:
    """Yield in words what time and proof did to a promise."""
    if new.stopgezet:
        return
    if new.bewezen and not old.bewezen:
        proof = [f"“{piece.naam}” ({piece.reden})" for piece in new.bewijzen if piece.telt]
        yield f"heeft nu bewijs: {opsomming(proof, 'en')}"
    if old.bewezen and not new.bewezen:
        lost = [f"“{piece.naam}” ({piece.reden})" for piece in new.bewijzen if not piece.telt]
        yield f"heeft geen bewijs meer: {opsomming(lost, 'en')}" if lost else "heeft geen bewijs meer"
    if new.te_laat and not old.te_laat:
        yield "is nu te laat"


def legplanverschil(voor: Register, na: Register, woorden: Woordkeus) -> Iterator[Stuk]:
    """Yield every card of today that lies elsewhere, has other answers, or gained or lost its proof."""
    before = legplan(voor).kaarten
    for name, card in legplan(na).kaarten.items():
        old = before.get(name)
        changes = wijzigingen(_gelegd(old, name), _gelegd(card, name), woorden)
        happened = _bewijs(old, card)
        if happened or changes:
            yield Stuk("bouwsteen", name, card.bouwsteen.titel, happened, changes)


def _gelegd(card: Kaart | None, name: str) -> Gelegd:
    return card.gelegd if card and card.gelegd else Gelegd(bouwsteen=name)


def _bewijs(old: Kaart | None, card: Kaart) -> str:
    """Return what happened to the proof of a card that lay under “nu” and still does."""
    if old is None or old.ligt is not card.ligt or old.zonder_bewijs == card.zonder_bewijs:
        return ""
    return "ligt bij nu, zonder bewijs" if card.zonder_bewijs else "heeft weer bewijs"


def toetsenverschil(voor: Register, na: Register, woorden: Woordkeus) -> Iterator[Stuk]:
    """Yield every test that is new or gone, or was written down differently."""
    old, new = ({record.id: record for record in register.toetsen} for register in (voor, na))
    for name, record in new.items():
        if name not in old:
            yield Stuk("toets", name, record.titel, f"nieuw, getoetst op {datum(record.op)}")
        elif changes := wijzigingen(old[name], record, woorden):
            yield Stuk("toets", name, record.titel, "", changes)
    gone = (record.titel for name, record in old.items() if name not in new)
    yield from (Stuk("toets", None, title, "staat niet meer bij de toetsen") for title in gone)
