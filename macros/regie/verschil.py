"""What differs between two versions of the register: new, gone, changed field by field, newly overdue, promises moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..check.content import Entry
from ..freshness import Versheid
from ..model import Actor, Offer, Plaats
from ..model.keuzes import Status
from ..model.soorten import naam, soort_van
from ..register import Register
from ..woorden import datum
from .basis import bestaat, plan_van
from .velden import Stuk, verschil_in_delen, wijzigingen
from .veldwoorden import Woordkeus, woordkeus
from .verschil_plan import beloftenverschil, legplanverschil, toetsenverschil


@dataclass(frozen=True)
class Terugblik:
    """The register on an earlier day; in `uitleg` why there is none, or why it is of another day than was asked."""

    register: Register | None = None
    uitleg: str = "In actieplan.yaml staat nog geen overleg dat voorbij is."


GEEN_TERUGBLIK = Terugblik()
"""Nothing to compare with: no meeting was held yet."""


OUD = ("vorige_ids",)
"""Fields of an entry that only say where it was before."""

GEDAAN = ("status", "status_reden", "tot")
"""Fields that say the same as that it ended."""

GEEN_GEGEVEN = ("versie", "regie_publiek")
"""Fields of the council that say something of the site, nothing of the council."""


@dataclass(frozen=True)
class Verschil:
    """Everything that differs; each thing stands in one list, besides what was checked or fell due."""

    van: date
    """The day of the earlier version."""
    tot: date
    nieuw: tuple[Stuk, ...]
    weg: tuple[Stuk, ...]
    """Stopped, ended, or no longer in the register."""
    gewijzigd: tuple[Stuk, ...]
    achterstallig: tuple[Stuk, ...]
    """What must be checked again now and need not then."""
    nagekeken: tuple[Stuk, ...]
    """What somebody checked in between: mostly the longest list, and never a worry."""
    beloften: tuple[Stuk, ...]
    legplan: tuple[Stuk, ...]
    plan: tuple[Stuk, ...]
    """All else in the plan."""
    toetsen: tuple[Stuk, ...]
    """What was tested with the e-inclusion test."""
    gemeente: tuple[Stuk, ...]

    @property
    def leeg(self) -> bool:
        """Whether nothing differs."""
        return not (
            *self.nieuw,
            *self.weg,
            *self.gewijzigd,
            *self.achterstallig,
            *self.nagekeken,
            *self.beloften,
            *self.legplan,
            *self.plan,
            *self.toetsen,
            *self.gemeente,
        )


def verschil(voor: Register, na: Register) -> Verschil:
    """Return what differs between `voor` and `na`, each as it stood on its own day."""
    words = woordkeus(voor, na)
    plans = plan_van(voor), plan_van(na)
    pairs = [*_in_lijsten(voor, na)]
    entries = [piece for pair in pairs if (piece := _stuk(voor, na, words, *pair))]
    ids = {id(old) for old, _ in pairs if old}
    heirs = _erfgenamen(na)
    return Verschil(
        van=voor.vandaag,
        tot=na.vandaag,
        nieuw=tuple(piece for where, piece in entries if where == "nieuw"),
        weg=(
            *(piece for where, piece in entries if where == "weg"),
            *(_verdwenen(heirs, old) for old in _alle(voor) if not (id(old) in ids or voor.wacht(old))),
        ),
        gewijzigd=tuple(piece for where, piece in entries if where == "gewijzigd"),
        achterstallig=tuple(late for pair in pairs if (late := _te_laat(voor, na, *pair))),
        nagekeken=tuple(checked for pair in pairs if (checked := _nagekeken(*pair))),
        beloften=tuple(beloftenverschil(voor, na, words)),
        legplan=tuple(legplanverschil(voor, na, words)),
        plan=tuple(verschil_in_delen(*plans, words, ("versie", "acties", "legplan"))),
        toetsen=tuple(toetsenverschil(voor, na, words)),
        gemeente=tuple(verschil_in_delen(voor.gemeente, na.gemeente, words, GEEN_GEGEVEN)),
    )


def _alle(register: Register) -> Iterator[Entry]:
    yield from register.aanbod.values()
    yield from register.plaatsen.values()
    yield from register.actoren.values()


def paren(voor: Register, na: Register) -> Iterator[tuple[Entry | None, Entry]]:
    """Yield every entry of today with what it was: under its own id, or under one that it had before."""
    for new in _alle(na):
        known = _lijst(voor, new)
        yield next((known[name] for name in (new.id, *new.vorige_ids) if name in known), None), new


def _in_lijsten(voor: Register, na: Register) -> Iterator[tuple[Entry | None, Entry]]:
    """Yield the pairs without what was taken over and waits: it is new on the day that somebody looked at it."""
    for old, new in paren(voor, na):
        before = None if old is None or voor.wacht(old) else old
        if before or not na.wacht(new):
            yield before, new


def _lijst(register: Register, entry: Entry) -> Mapping[str, Entry]:
    """Return the list of a register in which an entry of this kind stands."""
    match entry:
        case Offer():
            return register.aanbod
        case Plaats():
            return register.plaatsen
    return register.actoren


def soort_en_naam(entry: Entry) -> tuple[str, str]:
    """Return what kind of entry it is and what it is called."""
    return soort_van(entry), naam(entry)


def _stuk(
    voor: Register, na: Register, words: Woordkeus, old: Entry | None, new: Entry
) -> tuple[str, Stuk] | None:
    """Return where an entry of today stands among what differs, or nothing when it is as it was."""
    kind, name = soort_en_naam(new)
    if old is None:
        return "nieuw", Stuk(kind, new.id, name, _nieuw(na, new))
    ended = _einde(voor, na, old, new)
    told = ("nagekeken",) if new.nagekeken else ()
    changes = wijzigingen(old, new, words, (*OUD, *told, *(GEDAAN if ended else ())))
    if ended:
        return "weg", Stuk(kind, new.id, name, ended, changes)
    return ("gewijzigd", Stuk(kind, new.id, name, "", changes)) if changes else None


def _nieuw(na: Register, new: Entry) -> str:
    if isinstance(new, Offer):
        return f"{new.status.label.lower()}, van {na.actoren[new.aanbieder].naam}"
    return f"bestond tot {datum(new.tot)}" if isinstance(new, Actor) and new.tot else ""


def _einde(voor: Register, na: Register, old: Entry, new: Entry) -> str:
    """Return why an entry fell away in between; nothing when it did not, or had done so before."""
    match old, new:
        case Offer(), Offer() if new.status is Status.GESTOPT and old.status is not Status.GESTOPT:
            return f"gestopt: {new.status_reden}" if new.status_reden else "gestopt"
        case Offer(), Offer() if na.voorbij(new) and not voor.voorbij(old):
            return "de laatste dag is voorbij"
        case Actor(), Actor(tot=date() as last) if bestaat(voor, old) and not bestaat(na, new):
            return f"bestond tot {datum(last)}"
    return ""


def _erfgenamen(na: Register) -> dict[tuple[str, str], Entry]:
    """Return the first entry that took over each id, by the kind and that id."""
    found: dict[tuple[str, str], Entry] = {}
    for entry in _alle(na):
        for name in entry.vorige_ids:
            found.setdefault((soort_van(entry), name), entry)
    return found


def _verdwenen(heirs: Mapping[tuple[str, str], Entry], old: Entry) -> Stuk:
    """Return an entry of which no page is left; an id that another took over leads there."""
    kind, name = soort_en_naam(old)
    heir = heirs.get((kind, old.id))
    why = f"staat nu bij “{soort_en_naam(heir)[1]}”" if heir else "staat niet meer in het register"
    return Stuk(kind, None, name, why)


def _nagekeken(old: Entry | None, new: Entry) -> Stuk | None:
    """Return an entry that somebody checked in between; one that is new stands among the new ones."""
    check = new.nagekeken
    if old is None or check is None or check == old.nagekeken:
        return None
    kind, name = soort_en_naam(new)
    return Stuk(kind, new.id, name, f"op {datum(check.op)}, {check.hoe.label}")


def _te_laat(voor: Register, na: Register, old: Entry | None, new: Entry) -> Stuk | None:
    state = na.controle(new)
    before = voor.controle(old).versheid if old else None
    gone = isinstance(new, Offer) and new.status is Status.GESTOPT
    ended = isinstance(new, Actor) and not bestaat(na, new)
    if state.versheid is not Versheid.ACHTERSTALLIG or before is Versheid.ACHTERSTALLIG or gone or ended:
        return None
    assert state.uiterlijk is not None, "overdue means that there was a term"
    kind, name = soort_en_naam(new)
    return Stuk(kind, new.id, name, f"na te kijken ten laatste op {datum(state.uiterlijk)}")
