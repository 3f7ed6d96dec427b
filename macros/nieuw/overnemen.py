"""Puts a newer version of the program in the place of the old one: its files, its packages and where it comes from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .bestanden import BRONREGEL, MANIFEST, bronregel, manifest
from .schrijven import vul
from .vernieuwen import Plan, lees_manifest, plan

OMGEVING = ".venv"
"""The folder with the packages."""


def maak_plan(folder: Path, nieuw: Mapping[str, bytes]) -> Plan:
    """Return what an update of the folder of a council does; raises ManifestOnleesbaar and OSError."""
    known = lees_manifest((folder / MANIFEST).read_bytes()) if (folder / MANIFEST).exists() else {}
    names = {*known, *nieuw}
    here = {name: (folder / name).read_bytes() for name in names if (folder / name).is_file()}
    return plan(known, here, nieuw)


def neem_over(folder: Path, opzij: Path, bron: str, nieuw: Mapping[str, bytes], werk: Plan) -> None:
    """Write what the plan says, take the packages from `opzij`, and remember it; all of it, or raises OSError."""
    files = {**werk.schrijf, BRONREGEL: bronregel(bron).encode(), MANIFEST: manifest(nieuw)}
    vul(files, opzij / "klaar")
    shutil.copy(opzij / "klaar" / BRONREGEL, opzij / OMGEVING / BRONREGEL)
    with _terug_bij_pech(folder, [*files, *werk.weg], opzij / "oud"):
        for name in werk.weg:
            (folder / name).unlink()
        for name in files:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (opzij / "klaar" / name).replace(folder / name)
        if (folder / OMGEVING).exists():
            (folder / OMGEVING).rename(opzij / "oud" / OMGEVING)
        (opzij / OMGEVING).rename(folder / OMGEVING)
    for name in werk.weg:
        _ruim_lege_mappen(folder, (folder / name).parent)


@contextmanager
def _terug_bij_pech(folder: Path, names: list[str], old: Path) -> Iterator[None]:
    """Keep what stands there first; whatever stops the work puts it back."""
    old.mkdir()
    for name in names:
        if (folder / name).is_file():
            (old / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / name, old / name)
    try:
        yield
    except BaseException:
        if (old / OMGEVING).exists():
            (old / OMGEVING).rename(folder / OMGEVING)
        for name in names:
            if (old / name).is_file():
                (old / name).replace(folder / name)
            elif not (folder / name).is_dir():
                (folder / name).unlink(missing_ok=True)
        raise


def _ruim_lege_mappen(folder: Path, empty: Path) -> None:
    while empty != folder and empty.is_dir() and not any(empty.iterdir()):
        empty.rmdir()
        empty = empty.parent
