"""`portaal schema`: the schemas by which an editor explains the data files."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path

from .. import schema
from ..schijf import reden
from .basis import OK, WRONG, Commands, add


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "schema", "Schrijf de schema's waarmee een editor de velden uitlegt.", run_schema)
    command.add_argument(
        "map",
        metavar="MAP",
        nargs="?",
        help="map voor de schema's (standaard: schema, in de map met gegevens)",
    )


def run_schema(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write the schemas that differ from what stands there; tell how a data file leads to its own."""
    folder = Path(arguments.map) if arguments.map else data / "schema"
    try:
        folder.mkdir(exist_ok=True)
        changed = [name for name, text in schema.schemas().items() if _write(folder / name, text)]
    except OSError as error:
        reason = f"De map {folder} kunnen we niet schrijven ({reden(error)})."
        print(f"{reason} Kies een andere map. Bijvoorbeeld portaal schema data/schema.", file=sys.stderr)
        return WRONG
    print(*(f"{folder / name} is geschreven." for name in changed), sep="\n", end="\n" if changed else "")
    if not changed:
        print(f"Alle schema's in {folder} kloppen nog.")
    line = schema.modeline(Path(os.path.relpath(folder / "offer.json", data)).as_posix())
    print(f"Zo vindt je editor het schema: zet op de eerste regel van {data / 'offer.yaml'}:\n{line}")
    return OK


def _write(file: Path, text: str) -> bool:
    """Write a file that differs from this text; say whether it did."""
    if file.is_file() and file.read_bytes() == text.encode():
        return False
    file.write_text(text, "utf-8")
    return True
