"""Rules on ids and on who refers to whom: every reference must lead somewhere, every address must be one.

They read the values as they stand, so that an entry with a mistake in another field still counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count
from typing import Any, NamedTuple

from ..load import Mapping, Sequence
from ..model.base import MAX_ID, bedoelde_je, is_id, naaste, opsomming
from ..problems import Place, Problem, Severity
from .content import Content, place_at


class Kind(NamedTuple):
    """What one list of the register is called in a message."""

    one: str
    among: str


KINDS = {
    "actoren": Kind("deze actor", "de actoren"),
    "plaatsen": Kind("deze plaats", "de plaatsen"),
    "aanbod": Kind("dit aanbod", "het aanbod"),
}

_PROOF = (("aanbod", "aanbod"), ("plaats", "plaatsen"), ("actor", "actoren"))

REFERENCES: dict[str, tuple[tuple[str, str], ...]] = {
    "actoren": (("relaties.actor", "actoren"), ("nagekeken.door", "actoren")),
    "plaatsen": (("nagekeken.door", "actoren"),),
    "aanbod": (
        ("aanbieder", "actoren"),
        ("rollen.actor", "actoren"),
        ("nagekeken.door", "actoren"),
        ("plaatsen", "plaatsen"),
        ("wanneer.ronde.plaats", "plaatsen"),
        ("wanneer.aangepast.plaats", "plaatsen"),
        ("in_plaats", "aanbod"),
        ("bouwstenen", "bouwstenen"),
    ),
}
"""For each list: the fields that hold an id, and the list that id must stand in."""

IN_PLAN = (
    ("acties.bouwstenen", "bouwstenen"),
    ("acties.eigenaar", "actoren"),
    ("acties.partners", "actoren"),
    *((f"{part}.bewijs.{field}", kind) for part in ("acties", "legplan") for field, kind in _PROOF),
    ("legplan.bouwsteen", "bouwstenen"),
    ("legplan.verantwoordelijke", "actoren"),
    ("eigen_kaarten.raakt", "bouwstenen"),
    ("gemelde_noden.gemeld_door", "actoren"),
    ("overleg.actor", "actoren"),
    ("regie_instrumenten.partner", "actoren"),
    ("vindplaatsen.plaats", "plaatsen"),
    ("vindplaatsen.actor", "actoren"),
    ("vindplaatsen.aanbod", "aanbod"),
    ("connect.aanbod", "aanbod"),
    ("digihelperprofielen.actor", "actoren"),
    ("digihelperprofielen.verwijst_door.actor", "actoren"),
    ("digihelperprofielen.verwijst_door.aanbod", "aanbod"),
)
"""The same for actieplan.yaml."""

IN_GEMEENTE = (("drukwerk.plaatsen.plaats", "plaatsen"),)
"""The same for gemeente.yaml."""

IN_TOETSEN = (("toetsen.door", "actoren"), ("toetsen.acties.eigenaar", "actoren"))
"""The same for toetsen.yaml."""


class Id(NamedTuple):
    """A text where an id belongs, and where it stands: in which mapping or list, at which key or number."""

    text: str
    whole: Any
    step: str | int

    @property
    def place(self) -> Place:
        """Where the text begins."""
        return place_at(self.whole, (self.step,))


def unknown_references(content: Content, today: date) -> Iterator[Problem]:
    """A name of an actor, place or offer must stand in its list."""
    for kind in KINDS.keys() & content.register.keys():
        known = set(filter(is_id, _named(content.register[kind], "id")))
        missing = set(filter(is_id, _used(content, kind) - known))
        for wanted in _references(content, kind) if missing else ():
            if wanted.text in missing:
                near = bedoelde_je(wanted.text, sorted(known))
                advice = near or f" Maak eerst {KINDS[kind].one} aan of kies een ander id."
                yield _fout(wanted.place, f"“{wanted.text}” staat niet bij {KINDS[kind].among}.{advice}")


def unknown_cards(content: Content, today: date) -> Iterator[Problem]:
    """A bouwsteen that an offer or the plan names is one of the cards, the council's own included."""
    own = (name.text for name in _found([content.plan], "eigen_kaarten.id"))
    cards = {*(card.id for card in content.cards()), *filter(is_id, own)}
    known = sorted(cards)
    missing = set(filter(is_id, _used(content, "bouwstenen") - cards)) if content.cards() else set()
    for wanted in _references(content, "bouwstenen") if missing else ():
        if wanted.text in missing:
            near = bedoelde_je(wanted.text, known) or f" Bijvoorbeeld {next(filter(is_id, known))}."
            yield _fout(wanted.place, f"“{wanted.text}” staat niet bij de bouwstenen.{near}")


def double_ids(content: Content, today: date) -> Iterator[Problem]:
    """An id, an old id included, leads to one page only."""
    for kind in KINDS:
        own = _own_ids(content, kind)
        yield from _double(own)
        yield from _double_old(content, kind, own)
    if content.gemeente:
        raw = content.raw[id(content.gemeente)]
        for name in ("dorpskernen", "cijfers"):
            yield from _double(_found([raw], f"{name}.id"))


def _double(names: list[Id]) -> Iterator[Problem]:
    first: dict[str, Id] = {}
    taken = {name.text for name in names}
    for name in names:
        if name.text in first:
            yield _fout(
                name.place,
                f"“{name.text}” is al gebruikt op {first[name.text].place}. Elk id mag maar één keer. "
                f"Kies een ander. Bijvoorbeeld {_free(name.text, taken)}.",
            )
        first.setdefault(name.text, name)


def _free(text: str, taken: set[str]) -> str:
    """Return an id like `text` that nothing has yet."""
    start = text[: MAX_ID - 6].rstrip("-")
    return next(other for n in count(2) if (other := f"{start}-{n}") not in taken)


def _double_old(content: Content, kind: str, own: list[Id]) -> Iterator[Problem]:
    """Find old ids that are in use, or old twice: their address cannot lead to two pages."""
    first = {name.text: name for name in reversed(own)}
    for old in _found(content.register.get(kind, ()), "vorige_ids"):
        if old.text in first:
            text = f"“{old.text}” staat al op {first[old.text].place}. Een oud id leidt naar één pagina. Haal het hier weg."
            yield _fout(old.place, text)
        first.setdefault(old.text, old)


def self_references(content: Content, today: date) -> Iterator[Problem]:
    """Nothing refers to itself: an actor has no relation with itself, an offer is not its own successor."""
    for kind, field in (("actoren", "relaties.actor"), ("aanbod", "in_plaats")):
        for entry in content.register.get(kind, ()):
            for other in _found([entry], field):
                if other.text in (own.text for own in _found([entry], "id")):
                    yield _fout(
                        other.place,
                        f"“{other.text}” verwijst hier naar zichzelf. Kies een ander id of haal de regel weg.",
                    )


def unused_actors(content: Content, today: date) -> Iterator[Problem]:
    """An actor that nothing refers to, and that has no relation itself, is seldom meant."""
    used = _used(content, "actoren")
    for actor in content.register.get("actoren", ()):
        if not _found([actor], "relaties.actor"):
            yield from _unused(_found([actor], "id"), used, "de actor", "een aanbod of een relatie")


def unused_places(content: Content, today: date) -> Iterator[Problem]:
    """A place that no offer refers to is seldom meant."""
    used = _used(content, "plaatsen")
    yield from _unused(_own_ids(content, "plaatsen"), used, "de plaats", "een aanbod")


def _unused(names: Iterable[Id], used: frozenset[str], what: str, where: str) -> Iterator[Problem]:
    for name in names:
        if name.text not in used:
            text = f"Niets verwijst naar {what} “{name.text}”. Zet dit id bij {where}, of haal het stuk weg."
            yield Problem(name.place, Severity.WAARSCHUWING, text)


def village_cores(content: Content, today: date) -> Iterator[Problem]:
    """The village core of a place is one of the council's own."""
    if content.gemeente is None:
        return
    known = [core.id for core in content.gemeente.dorpskernen]
    for wanted in _found(content.register.get("plaatsen", ()), "dorpskern"):
        if wanted.text not in known:
            near = naaste(wanted.text, known)
            advice = "Zet de dorpskernen eerst in gemeente.yaml."
            if known:
                advice = f"Bedoelde je “{near}”?" if near else f"Kies uit: {opsomming(known)}."
            yield _fout(
                wanted.place, f"“{wanted.text}” is geen dorpskern van {content.gemeente.naam}. {advice}"
            )


def _own_ids(content: Content, kind: str) -> list[Id]:
    return _found(content.register.get(kind, ()), "id")


def _references(content: Content, wanted: str) -> Iterator[Id]:
    """Yield every id in the register, the plan, the tests and the council that must stand in the list `wanted`."""
    for values, field in _referring(content, wanted):
        yield from _texts(values, field)


def _used(content: Content, wanted: str) -> frozenset[str]:
    """Return the ids that `_references` yields: most stand in the list, so that nobody asks where they were named."""
    return content.eens(_all_used, wanted)


def _all_used(content: Content, wanted: str) -> frozenset[str]:
    return frozenset().union(*(_named(values, field) for values, field in _referring(content, wanted)))


def _referring(content: Content, wanted: str) -> Iterator[tuple[Iterable[Any], str]]:
    """Yield the wholes that refer to the list `wanted`, with the field in which they do."""
    council = [content.raw[id(content.gemeente)]] if content.gemeente else []
    for values, fields in (
        *((content.register.get(kind, ()), fields) for kind, fields in REFERENCES.items()),
        ([content.plan], IN_PLAN),
        ([content.ruwe_toetsen], IN_TOETSEN),
        (council, IN_GEMEENTE),
    ):
        yield from ((values, field) for field, target in fields if target == wanted)


def _found(values: Iterable[Any], field: str) -> list[Id]:
    """Return the ids at a field such as `rollen.actor`, in all items of lists on the way.

    What cannot be an id has its own message.
    """
    return [found for found in _texts(values, field) if is_id(found.text)]


def _texts(values: Iterable[Any], field: str) -> list[Id]:
    """Return every text at such a field, whether it can be an id or not."""
    wholes, last = _wholes(values, field)
    return [found for whole in wholes for found in _at(whole, last)]


def _named(values: Iterable[Any], field: str) -> set[str]:
    """Return the same texts without where they stand."""
    wholes, last = _wholes(values, field)
    found = set()
    for value in (whole.bare(last) for whole in wholes):
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, Sequence):
            found.update(item for item in value.plain() if isinstance(item, str))
    return found


def _wholes(values: Iterable[Any], field: str) -> tuple[list[Mapping], str]:
    """Return what has a value at such a field, in all items of lists on the way, and the last word of the field."""
    *way, last = field.split(".")
    wholes = [value for value in values if isinstance(value, Mapping)]
    for step in way:
        inner = [whole.bare(step) for whole in wholes if step in whole]
        parts = (value.plain() if isinstance(value, Sequence) else (value,) for value in inner)
        wholes = [value for part in parts for value in part if isinstance(value, Mapping)]
    return [whole for whole in wholes if last in whole], last


def _at(whole: Mapping, step: str) -> Iterator[Id]:
    value = whole.bare(step)
    if isinstance(value, Sequence):
        yield from (Id(item, value, i) for i, item in enumerate(value.plain()) if isinstance(item, str))
    elif isinstance(value, str):
        yield Id(value, whole, step)


def _fout(place: Place, text: str) -> Problem:
    return Problem(place, Severity.FOUT, text)


RULES = (
    unknown_references,
    unknown_cards,
    double_ids,
    self_references,
    unused_actors,
    unused_places,
    village_cores,
)
