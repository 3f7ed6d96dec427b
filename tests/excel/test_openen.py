"""Files that are no workbook, or a dangerous one: each is refused with what to do, and never opened."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.excel import openen
from macros.excel.openen import GeenWerkmap, open_werkmap

from ..klein import schrijf
from .werkmap import maak


@pytest.fixture(scope="module")
def goed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a workbook as it goes out."""
    folder = tmp_path_factory.mktemp("goed")
    return maak(schrijf(folder / "data"), folder / "x.xlsx").read_bytes()


def _met(data: bytes, name: str, content: bytes) -> bytes:
    """Return a workbook with one part added or replaced."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return target.getvalue()


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
_LACH = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'

GEVALLEN: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("Dit is een oud Excel-bestand (.xls).", lambda goed: _OLE),
    ("Op dit bestand staat een wachtwoord.", lambda goed: _OLE + "EncryptedPackage".encode("utf-16-le")),
    ("Dit is geen Excel-bestand (.xlsx), of het is beschadigd.", lambda goed: b"naam;telefoon\n"),
    ("Dit is geen Excel-bestand (.xlsx), of het is beschadigd.", lambda goed: goed[:3000]),
    ("Dit is geen Excel-bestand (.xlsx), of het is beschadigd.", lambda goed: b""),
    ("Dit is een bestand van LibreOffice (.ods).", lambda goed: _met(goed, "mimetype", b"x")),
    ("Dit bestand wordt uitgepakt groter dan 20 MB.", lambda goed: _met(goed, "xl/a.xml", bytes(21_000_000))),
    ("Dit bestand haalt waarden uit een ander bestand.", lambda goed: _met(goed, "xl/externalLinks/externalLink1.xml", b"")),
    ("Excel maakt geen bestand zoals dit (DOCTYPE in xl/sharedStrings.xml).", lambda goed: _met(goed, "xl/sharedStrings.xml", _LACH)),
    ("Excel maakt geen bestand zoals dit (DOCTYPE in xl/workbook.xml).", lambda goed: _met(goed, "xl/workbook.xml", _LACH.decode().encode("utf-16"))),
    ("Dit bestand is beschadigd of geen echte werkmap.", lambda goed: _met(goed, "xl/workbook.xml", b"<a")),
    ("Dit bestand is groter dan 5 MB.", lambda goed: goed + bytes(5_000_000)),
]  # fmt: skip


@pytest.mark.parametrize(("begin", "make"), GEVALLEN)
def test_what_is_no_workbook(begin: str, make: Callable[[bytes], bytes], goed: bytes, tmp_path: Path) -> None:
    """Each of them says in one sentence what it is."""
    path = tmp_path / "x.xlsx"
    path.write_bytes(make(goed))

    with pytest.raises(GeenWerkmap) as found:
        open_werkmap(path)

    assert str(found.value).startswith(begin)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A wrong name is told."""
    with pytest.raises(GeenWerkmap, match="We kunnen dit bestand niet lezen"):
        open_werkmap(tmp_path / "x.xlsx")


def test_macros_are_ignored(goed: bytes, tmp_path: Path) -> None:
    """A workbook with macros is read without them."""
    path = tmp_path / "x.xlsx"
    path.write_bytes(_met(goed, "xl/vbaProject.bin", b"kwaad"))

    assert "Aanbod" in open_werkmap(path)


def test_rows_without_end_are_refused(goed: bytes, tmp_path: Path) -> None:
    """A row far below, or far to the right, neither takes memory nor is silently left out."""
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row>'
        '<row r="90000"><c r="A90000" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>'
    )
    path = tmp_path / "x.xlsx"
    path.write_bytes(_met(goed, "xl/worksheets/sheet2.xml", sheet.encode()))

    with pytest.raises(GeenWerkmap, match=f"Blad Aanbod heeft meer dan {openen.MEESTE_RIJEN} rijen"):
        open_werkmap(path)


def test_damage_is_always_told(goed: bytes, tmp_path: Path) -> None:
    """Whatever bytes change within its parts, a workbook is read or refused: nothing else comes out."""
    dice = random.Random(5)
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(io.BytesIO(goed)) as packed:
        parts = [name for name in packed.namelist() if name.endswith((".xml", ".rels"))]
        for _ in range(40):
            name = dice.choice(parts)
            content = bytearray(packed.read(name))
            for _ in range(dice.randint(1, 5)):
                content[dice.randrange(len(content))] = dice.choice(b'<>/"A0&= ')
            path.write_bytes(_met(goed, name, bytes(content)))
            try:
                open_werkmap(path)
            except GeenWerkmap as error:
                assert str(error)
