"""A value as lines of text in one cell, and back: what stays a line as it went out stays the very value it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..bewerken import Waarde
from ..voorstel.velden import Veld

NIETS = "niets"
"""How a cell says that there is nothing (`[]`); an empty cell says that nobody knows."""

UITLEG = {
    "wanneer.gesloten": "Eén sluiting per regel: de dag, of de eerste dag, “tot en met” en de laatste dag. "
    "Achter een streep | zet je waarom.\n2026-12-24 | Kerstavond\n2026-12-24 tot en met 2027-01-02 | Eindejaar",
    "wanneer.lessen": "Eén les per regel: de dag en de uren. Achter een streep | zet je de titel.\n"
    "2026-11-24 14u-16u | Veilig surfen",
    "wanneer.aangepast": "Eén dag per regel: de dag en de uren. Achter een streep | zet je waarom. "
    "Gaat het elders door? Zet daarvoor de plaats.\n2026-12-24 9u-11u | Kerstavond\n"
    "2026-12-24 9u-11u | plaats: bibliotheek | Kerstavond",
    "wanneer.ronde": "Eén moment per regel: het id van de plaats, een dubbelpunt en de uren.\n"
    "bibliotheek: eerste maandag van de maand 10u-12u\nbibliotheek: 2026-12-12 14u-17u | Op de kerstmarkt",
}
"""How to type the records of a field in a cell, with an example on a line of its own."""


class Onleesbaar(Exception):
    """What stands in a cell cannot be read; the text says what is expected, with an example."""


def toon(veld: Veld, waarde: Waarde) -> str:
    """Return what a cell shows for a value."""
    if waarde is None:
        return ""
    if isinstance(waarde, list) and not waarde:
        return NIETS
    if veld.vorm == "records":
        return "\n".join(line for item in _lijst(waarde) for line in _SCHRIJF[veld.pad](item))
    if isinstance(waarde, list):
        return ("; " if veld.vorm in ("keuzes", "plaatsen") else "\n").join(map(str, waarde))
    return str(waarde)


def lees(veld: Veld, tekst: str, was: Waarde) -> Waarde:
    """Return the value that a cell shows; `was` is the value as it went out. Raises Onleesbaar."""
    lines = [" ".join(line.split()) for line in tekst.splitlines() if line.strip()]
    if not lines or tekst.strip() == toon(veld, was):
        return was if lines else None
    if veld.vorm in ("keuzes", "plaatsen"):
        parts = re.split(r"\s*[;\n]\s*", "\n".join(lines))
        return _of_niets([keuze(veld, part) for part in parts if part])
    if veld.vorm in ("regels", "uren"):
        return _of_niets([*lines])
    if veld.vorm == "records":
        return [] if lines == [NIETS] else _LEES[veld.pad](lines, _lijst(was))
    return keuze(veld, " ".join(lines))


def _of_niets(items: list[Waarde]) -> Waarde:
    return [] if items == [NIETS] else items


def keuze(veld: Veld, tekst: str) -> str:
    """Return the word of a closed list that somebody typed with capitals, or by its label."""
    choices = (("ja", "Ja"), ("nee", "Nee")) if veld.vorm == "janee" else veld.keuzes
    plain = tekst.casefold()
    known = (value for value, label in choices if plain in (value.casefold(), label.casefold()))
    return next(known, tekst)


def _lijst(waarde: Waarde) -> list[Waarde]:
    return waarde if isinstance(waarde, list) else [] if waarde is None else [waarde]


def _uren(waarde: Waarde) -> str:
    return " en ".join(map(str, _lijst(waarde)))


def _moment(item: Waarde, namen: tuple[str, ...]) -> Iterator[str]:
    """Yield the line of a lesson or an adjusted day."""
    if isinstance(item, dict):
        yield f"{item['op']} {_uren(item['uren'])}{_staart(item, namen)}"
    else:
        yield str(item)


def _staart(item: dict[str, Waarde], namen: tuple[str, ...]) -> str:
    """Return what stands behind the first bar: fields by their name, then the free text."""
    *named, free = namen
    parts = [f"{name}: {item[name]}" for name in named if name in item]
    if free in item:
        text = str(item[free])
        parts.append(f"{free}: {text}" if text.partition(":")[0] in namen else text)
    return "".join(f" | {part}" for part in parts)


def _lees_staart(tekst: str, namen: tuple[str, ...]) -> dict[str, Waarde]:
    found: dict[str, Waarde] = {}
    rest = tekst.strip()
    *named, free = namen
    for name in named:
        if rest.startswith(f"{name}:"):
            value, _, rest = rest.removeprefix(f"{name}:").partition("|")
            found[name], rest = value.strip(), rest.strip()
    text = rest.removeprefix(f"{free}:").strip()
    return {key: value for key, value in {**found, free: text}.items() if value}


def _sluiting(item: Waarde) -> Iterator[str]:
    assert isinstance(item, dict), "the register holds no closing that is only a text"
    days = item["op"] if "op" in item else f"{item['van']} tot en met {item['tot']}"
    yield f"{days}{_staart(item, ('reden',))}"


def _halte(item: Waarde) -> Iterator[str]:
    assert isinstance(item, dict), "the register holds no stop that is only a text"
    yield from (f"{item['plaats']}: {rule}" for rule in _lijst(item.get("elke")))
    for lesson in _lijst(item.get("lessen")):
        yield from (f"{item['plaats']}: {line}" for line in _moment(lesson, ("titel",)))


_SCHRIJF: dict[str, Callable[[Waarde], Iterator[str]]] = {
    "wanneer.gesloten": _sluiting,
    "wanneer.lessen": lambda item: _moment(item, ("titel",)),
    "wanneer.aangepast": lambda item: _moment(item, ("plaats", "reden")),
    "wanneer.ronde": _halte,
}


def _per_regel(pad: str, een: Callable[[str], Waarde]) -> Callable[[list[str], list[Waarde]], Waarde]:
    """Return a reader of records that each are one line."""

    def lees_alle(lines: list[str], was: list[Waarde]) -> Waarde:
        known = {line: item for item in was for line in _SCHRIJF[pad](item)}
        return [known[line] if line in known else een(line) for line in lines]

    return lees_alle


def _lees_moment(pad: str, namen: tuple[str, ...]) -> Callable[[str], Waarde]:
    def een(line: str) -> Waarde:
        head, _, tail = line.partition("|")
        day, _, hours = head.strip().partition(" ")
        if not hours:
            raise _vreemd(line, pad)
        return {"op": day, "uren": hours.strip(), **_lees_staart(tail, namen)}

    return een


_DAGEN = re.compile(r"(\S+)(?: (?:t/m|tot en met|tot) (\S+))?")


def _lees_sluiting(line: str) -> Waarde:
    head, _, tail = line.partition("|")
    match = _DAGEN.fullmatch(head.strip())
    if not match:
        raise _vreemd(line, "wanneer.gesloten")
    days: dict[str, Waarde] = {"van": match[1], "tot": match[2]} if match[2] else {"op": match[1]}
    return {**days, **_lees_staart(tail, ("reden",))}


_HALTE = re.compile(r"([a-z0-9-]+): ?(.+)")
_OP_DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\b")


def _lees_ronde(lines: list[str], was: list[Waarde]) -> Waarde:
    """Return the stops; all lines of one place are one stop."""
    known = {tuple(_halte(item)): item for item in was}
    lessons = [les for item in was if isinstance(item, dict) for les in _lijst(item.get("lessen"))]
    stops: dict[str, list[str]] = {}
    for line in lines:
        match = _HALTE.fullmatch(line)
        if not match:
            raise _vreemd(line, "wanneer.ronde")
        stops.setdefault(match[1], []).append(match[2])
    return [
        known.get(tuple(f"{place}: {rule}" for rule in rules)) or _lees_halte(place, rules, lessons)
        for place, rules in stops.items()
    ]


def _lees_halte(plaats: str, regels: list[str], lessen: list[Waarde]) -> Waarde:
    dated = [line for line in regels if _OP_DATUM.match(line)]
    every: list[Waarde] = [line for line in regels if line not in dated]
    read = _LEES["wanneer.lessen"](dated, lessen)
    fields: dict[str, Waarde] = {"plaats": plaats, "elke": every, "lessen": read}
    return {key: value for key, value in fields.items() if value}


_LEES: dict[str, Callable[[list[str], list[Waarde]], Waarde]] = {
    "wanneer.gesloten": _per_regel("wanneer.gesloten", _lees_sluiting),
    "wanneer.lessen": _per_regel("wanneer.lessen", _lees_moment("wanneer.lessen", ("titel",))),
    "wanneer.aangepast": _per_regel(
        "wanneer.aangepast", _lees_moment("wanneer.aangepast", ("plaats", "reden"))
    ),
    "wanneer.ronde": _lees_ronde,
}


def _vreemd(line: str, pad: str) -> Onleesbaar:
    text = UITLEG[pad].replace("\n", " Bijvoorbeeld ", 1).replace("\n", " of ")
    return Onleesbaar(f"“{line[:80]}” lezen we hier niet. {text}.")
