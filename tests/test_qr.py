"""QR codes: the same as those of a general library, and read back by a reader that knows neither."""

from __future__ import annotations

import re

import pytest
import qrcode
import zxingcpp
from qrcode.util import MODE_8BIT_BYTE, QRData

from macros.qr import LONGEST, QUIET, Qr, modules, qr

ADDRESS = "https://hulp.testdorp.example/aanbod/digipunt-bibliotheek/"
TEXTS = [(ADDRESS + "een-heel-lange-naam-" * 9)[:length] for length in range(1, LONGEST + 1)]
"""A text of every length that fits, so every version with every way to fill it up."""


def library(text: str) -> tuple[str, ...]:
    """Return the code that the library makes with the same level and mask."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, mask_pattern=0, border=0)
    code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
    code.make(fit=True)
    return tuple("".join(str(int(cell)) for cell in row) for row in code.get_matrix())


def drawn(code: Qr, scale: int = 4) -> memoryview:
    """Draw the path of a code as a browser does, black on white; the white edge is part of it."""
    side = code.zijde * scale
    picture = bytearray(b"\xff") * side**2
    for line in re.findall(r"M[^M]+", code.pad):
        start, *steps = re.findall(r"[Mhm][\d. ]+", line)
        x, y = (int(float(part)) for part in start[1:].split())
        for step in steps:
            length = int(step[1:].split()[0])
            for row in range(y * scale, (y + 1) * scale if step[0] == "h" else 0):
                at = row * side + x * scale
                picture[at : at + length * scale] = bytes(length * scale)
            x += length
    return memoryview(bytes(picture)).cast("B", shape=[side, side])


def test_every_length_gives_the_code_of_the_standard() -> None:
    """Padding, blocks, error correction, places and mask are those of a library that was made apart from ours."""
    assert [len(text) for text in TEXTS if modules(text) != library(text)] == []


@pytest.mark.parametrize("text", [TEXTS[0], *TEXTS[13::24], TEXTS[-1], ADDRESS, "https://x.example/é/"])
def test_a_reader_reads_what_is_drawn(text: str) -> None:
    """The path on paper holds the address, at level M, with a white edge of four modules."""
    found = zxingcpp.read_barcodes(drawn(qr(text)))
    assert [(code.text, code.ec_level) for code in found] == [(text, "M")]


def test_a_code_has_its_white_edge() -> None:
    """Readers need four white modules on every side; nothing dark lies in them."""
    code = qr(ADDRESS)
    assert code.zijde == len(modules(ADDRESS)) + 2 * QUIET == 33 + 8
    assert code.pad.startswith("M4 4.5h7m")


def test_what_does_not_fit_is_refused() -> None:
    """A longer address would need another way to write its length."""
    with pytest.raises(ValueError, match="181 bytes do not fit"):
        qr("x" * (LONGEST + 1))
