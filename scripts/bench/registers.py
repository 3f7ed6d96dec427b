"""Makes a larger register out of a real one: its entries over and over, each copy with names and links of its own.

The same source gives the same bytes. Copies of an offer share the actors and places of a smaller number of copies,
so that a register of N offers has about N / 10 places and N / 10 actors, as many as one council's offer hangs from.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from textwrap import indent
from typing import Any

import yaml

from macros.check.references import REFERENCES
from macros.load.characters import MAX_BYTES
from macros.model.base import MAX_ID

AANBOD_PER_PLAATS = 10
"""Offers to one place, and to one actor, in what is made; a choice of this bench, said beside its table."""

LISTS = ("actoren", "plaatsen", "aanbod")
NAMES = {"actoren": "naam", "plaatsen": "naam", "aanbod": "titel"}
_OPMAAK = {"allow_unicode": True, "sort_keys": False, "width": 10_000}

Entry = dict[str, Any]


def vergroot(bron: Path, doel: Path, aantal: int) -> None:
    """Write into the new folder `doel` the data of `bron` with `aantal` offers in all.

    Everything that is not the register is copied. Raises ValueError for fewer offers than `bron` has: other files
    lead to those.
    """
    doel.mkdir(parents=True)
    register: dict[str, list[Entry]] = {name: [] for name in LISTS}
    for file in sorted(path for path in bron.rglob("*") if path.is_file()):
        part = file.relative_to(bron)
        if part.name == "offer.yaml" or (part.parts[0] == "offer" and part.suffix == ".yaml"):
            found = yaml.load(file.read_text("utf-8"), Loader=yaml.CBaseLoader)
            for name in LISTS:
                register[name] += found.get(name, [])
        elif part.parts[0] != "schema":
            (doel / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, doel / part)
    if aantal < len(register["aanbod"]):
        raise ValueError(f"{bron} heeft zelf al {len(register['aanbod'])} keer aanbod. Vraag er niet minder.")
    for name, text in _bestanden(register, aantal):
        (doel / name).parent.mkdir(exist_ok=True)
        (doel / name).write_text(text, "utf-8")


def _bestanden(register: dict[str, list[Entry]], aantal: int) -> Iterator[tuple[str, str]]:
    yield "offer.yaml", "versie: 1\n"
    ids = {name: [entry["id"] for entry in register[name]] for name in LISTS}
    most = {
        name: max(1, round(aantal / AANBOD_PER_PLAATS / max(1, len(ids[name]))))
        for name in ("actoren", "plaatsen")
    }

    def kopie(name: str, number: int) -> Callable[[str], str]:
        return lambda id: _genummerd(id, number % most.get(name, number + 1)) if id in ids[name] else id

    for name in LISTS:
        copies = (
            _kopie(entry, name, number, kopie)
            for number in (range(most[name]) if name in most else count())
            for entry in register[name]
        )
        yield from _verdeeld(name, copies if name in most else islice(copies, aantal))


def _kopie(entry: Entry, name: str, number: int, ids: Callable[[str, int], Callable[[str], str]]) -> Entry:
    if number == 0:
        return entry
    made = {**entry, "id": ids(name, number)(entry["id"])}
    made[NAMES[name]] = f"{entry[NAMES[name]]} {number + 1}"
    made.pop("vorige_ids", None)
    for path, kind in REFERENCES[name]:
        if kind in LISTS:
            made = _vervangen(made, path.split("."), ids(kind, number))
    return made


def _vervangen(value: Any, path: list[str], change: Callable[[str], str]) -> Any:
    if isinstance(value, list):
        return [_vervangen(item, path, change) for item in value]
    if not path:
        return change(value)
    if isinstance(value, dict) and path[0] in value:
        return {**value, path[0]: _vervangen(value[path[0]], path[1:], change)}
    return value


def _genummerd(id: str, number: int) -> str:
    if number == 0:
        return id
    tail = f"-{number + 1}"
    return f"{id[: MAX_ID - len(tail)].strip('-')}{tail}"


def _verdeeld(name: str, entries: Iterator[Entry]) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of files that `load` still reads: each below its largest size."""
    head = f"{name}:\n"
    texts, size, numbers = [head], len(head), count(1)
    for entry in entries:
        text = indent(yaml.dump([entry], Dumper=yaml.CSafeDumper, **_OPMAAK), "  ")
        if size + len(text.encode()) > MAX_BYTES:
            yield f"offer/{name}-{next(numbers):03}.yaml", "".join(texts)
            texts, size = [head], len(head)
        texts.append(text)
        size += len(text.encode())
    yield f"offer/{name}-{next(numbers):03}.yaml", "".join(texts)
