"""Packages to update to: small ones that hold next to nothing, and a later version of the real one."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path


def wiel(
    folder: Path, naam: str = "inclusieportaal", versie: str = "9.9.9", bestanden: Mapping[str, bytes] = {}
) -> Path:
    """Write a package with these files and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{naam}-{versie}-py3-none-any.whl"
    info = f"{naam}-{versie}.dist-info"
    with zipfile.ZipFile(file, "w") as out:
        for path, content in {
            **bestanden,
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {naam}\nVersion: {versie}\n".encode(),
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{info}/RECORD": b"",
        }.items():
            out.writestr(zipfile.ZipInfo(path), content)
    return file


def later(van: Path, folder: Path, versie: str, anders: Mapping[str, Callable[[bytes], bytes]]) -> Path:
    """Write the package `van` as a later version, with some of its files changed, and return its path."""
    naam, oud, _ = van.name.split("-", 2)
    begin, files = f"{naam}-{oud}.dist-info/", dict[str, bytes]()
    with zipfile.ZipFile(van) as archive:
        for path in archive.namelist():
            if not path.startswith(begin):
                files[path] = anders.get(path, lambda content: content)(archive.read(path))
    assert anders.keys() <= files.keys()
    return wiel(folder, naam, versie, files)
