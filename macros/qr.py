"""QR codes of web addresses: ISO/IEC 18004 in byte mode at error level M, always with mask 0.

A general library tries eight masks and takes 10 ms a code; a site of 10,000 pages cannot wait for that.
Readers accept any mask, and tests hold every length against such a library and an independent reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count, zip_longest
from operator import itemgetter

QUIET = 4
"""White modules that a reader needs on every side."""

_BLOCKS: dict[int, tuple[int, tuple[int, ...]]] = {
    1: (10, (16,)),
    2: (16, (28,)),
    3: (26, (44,)),
    4: (18, (32, 32)),
    5: (24, (43, 43)),
    6: (16, (27, 27, 27, 27)),
    7: (18, (31, 31, 31, 31)),
    8: (22, (38, 38, 39, 39)),
    9: (22, (36, 36, 36, 37, 37)),
}
"""Version → bytes of error correction a block, and bytes of data in each block, at level M."""

_CENTRES: dict[int, tuple[int, ...]] = {
    1: (),
    2: (6, 18),
    3: (6, 22),
    4: (6, 26),
    5: (6, 30),
    6: (6, 34),
    7: (6, 22, 38),
    8: (6, 24, 42),
    9: (6, 26, 46),
}
"""Version → rows and columns on which alignment patterns are centred."""

LONGEST = sum(_BLOCKS[9][1]) - 2
"""Most bytes of an address: from version 10 on, the length is written in another way."""


@dataclass(frozen=True)
class Qr:
    """A code ready to draw: `zijde` modules wide, white edge included; `pad` are its dark runs as an SVG path."""

    zijde: int
    pad: str


def qr(text: str) -> Qr:
    """Return the code that holds `text`; raises ValueError when it is longer than LONGEST bytes."""
    return teken(modules(text))


def teken(rows: tuple[str, ...]) -> Qr:
    """Return a code of which the modules are known, a row as `1` and `0`, ready to draw."""
    return Qr(len(rows) + 2 * QUIET, "".join(map(_rij, rows, count(QUIET))))


def modules(text: str) -> tuple[str, ...]:
    """Return the code as rows of `0` (light) and `1` (dark), without the white edge."""
    data = text.encode()
    version = next((v for v, (_, sizes) in _BLOCKS.items() if len(data) <= sum(sizes) - 2), None)
    if version is None:
        raise ValueError(f"{len(data)} bytes do not fit in a QR code of this module, at most {LONGEST} do")
    plan = _plan(version)
    bits = int.from_bytes(_codewords(version, data)) << plan.rest ^ plan.mask
    source = f"{bits:0{plan.bits}b}01"
    cells = "".join(plan.pick(source))
    return tuple(cells[i : i + plan.size] for i in range(0, len(cells), plan.size))


_RUNS = re.compile("1+(?:0+1+0*)?")


def _rij(row: str, y: int) -> str:
    """Return the dark runs of a row, from the first dark module through the last."""
    begun = row.lstrip("0")
    strokes = map(_streken, _RUNS.findall(begun.rstrip("0")))
    return "".join((f"M{len(row) - len(begun) + QUIET} {y}.5", *strokes)) if begun else ""


@cache
def _streken(runs: str) -> str:
    """Return what draws dark modules and steps over light ones: a few runs, of which all codes have the same hundreds."""
    lengths = ((run[0], len(run)) for run in re.findall("1+|0+", runs))
    return "".join(f"h{length}" if colour == "1" else f"m{length} 0" for colour, length in lengths)


def _codewords(version: int, data: bytes) -> bytes:
    """Return data and error correction of all blocks, interleaved."""
    degree, sizes = _BLOCKS[version]
    room = sum(sizes)
    # Four bits for byte mode, eight for the length, and four to end with: two bytes around the data.
    whole = ((0b0100 << 8 | len(data)) << 8 * len(data) | int.from_bytes(data)) << 4
    filled = whole.to_bytes(len(data) + 2) + bytes((0xEC, 0x11)) * room
    blocks, at = [], 0
    for size in sizes:
        blocks.append(filled[at : at + size])
        at += size
    checks = [_correction(block, degree) for block in blocks]
    woven = (byte for part in (blocks, checks) for column in zip_longest(*part) for byte in column)
    return bytes(byte for byte in woven if byte is not None)


def _correction(block: bytes, degree: int) -> bytes:
    """Return the Reed–Solomon bytes of a block: what remains after division by the generator."""
    multiples, top, rest = _multiples(degree), 8 * (degree - 1), 0
    keep = (1 << top) - 1
    for byte in block:
        rest = (rest & keep) << 8 ^ multiples[byte ^ rest >> top]
    return rest.to_bytes(degree)


@cache
def _multiples(degree: int) -> tuple[int, ...]:
    """Return all 256 multiples of the generator of a degree, its leading 1 left out, as whole numbers."""
    generator, root = [1], 1
    for _ in range(degree):
        shifted = [_times(part, root) for part in generator]
        generator = [a ^ b for a, b in zip([*generator, 0], [0, *shifted], strict=True)]
        root = _times(root, 2)
    return tuple(int.from_bytes(bytes(_times(part, n) for part in generator[1:])) for n in range(256))


def _times(a: int, b: int) -> int:
    """Multiply in the field of 256 elements of QR codes."""
    product = 0
    while b:
        product ^= a * (b & 1)
        a, b = (a << 1) ^ (0x11D if a & 0x80 else 0), b >> 1
    return product


@dataclass(frozen=True)
class _Plan:
    """What is the same in every code of a version: where each cell takes its value from, and the mask."""

    size: int
    bits: int
    rest: int
    mask: int
    pick: Callable[[str], tuple[str, ...]]


@cache
def _plan(version: int) -> _Plan:
    size = 17 + 4 * version
    fixed = _fixed(version, size)
    order = [cell for cell in _zigzag(size) if cell not in fixed]
    place = {cell: at for at, cell in enumerate(order)}
    degree, sizes = _BLOCKS[version]
    light = len(order)
    cells = ((row, column) for row in range(size) for column in range(size))
    sources = [place[cell] if cell in place else light + fixed[cell] for cell in cells]
    mask = "".join(str(1 - (row + column) % 2) for row, column in order)
    rest = light - 8 * (sum(sizes) + degree * len(sizes))
    return _Plan(size, light, rest, int(mask, 2), itemgetter(*sources))


def _zigzag(size: int) -> Iterator[tuple[int, int]]:
    """Yield (row, column) in the order in which bits are written: pairs of columns from the right, up and down."""
    rights = [*range(size - 1, 6, -2), 5, 3, 1]
    for turn, right in enumerate(rights):
        rows = range(size) if turn % 2 else range(size - 1, -1, -1)
        yield from ((row, column) for row in rows for column in (right, right - 1))


def _fixed(version: int, size: int) -> dict[tuple[int, int], bool]:
    """Return every cell that is no data: finders, timing, alignment, format and version."""
    cells: dict[tuple[int, int], bool] = {}
    for at in range(size):
        cells[6, at] = cells[at, 6] = at % 2 == 0
    last = size - 4
    corners = {(3, 3), (3, last), (last, 3)}
    for row, column in corners:
        cells.update(_square(row, column, 4, light=(2, 4)))
    centres = _CENTRES[version]
    ends = {(6, 6), (6, size - 7), (size - 7, 6)}
    for spot in ((row, column) for row in centres for column in centres):
        if spot not in ends:
            cells.update(_square(*spot, 2, light=(1,)))
    cells.update(_format(size))
    if version >= 7:
        cells.update(_version(version, size))
    return {(row, column): dark for (row, column), dark in cells.items() if 0 <= row < size > column >= 0}


def _square(row: int, column: int, reach: int, light: tuple[int, ...]) -> dict[tuple[int, int], bool]:
    """Return rings around a centre; those at the distances `light` are light."""
    span = range(-reach, reach + 1)
    return {(row + y, column + x): max(abs(y), abs(x)) not in light for y in span for x in span}


def _format(size: int) -> dict[tuple[int, int], bool]:
    """Return both copies of “level M, mask 0”, and the one cell that is always dark."""
    bits = [bool(0x5412 >> at & 1) for at in range(15)]
    down = [*range(6), 7, 8, *range(size - 7, size)]
    across = [*range(size - 1, size - 9, -1), 7, *range(5, -1, -1)]
    cells = {(row, 8): bit for row, bit in zip(down, bits, strict=True)}
    cells |= {(8, column): bit for column, bit in zip(across, bits, strict=True)}
    return cells | {(size - 8, 8): True}


def _version(version: int, size: int) -> dict[tuple[int, int], bool]:
    """Return both copies of the number of the version, with its own error correction."""
    rest = version << 12
    for at in range(17, 11, -1):
        rest ^= (0x1F25 << at - 12) if rest >> at & 1 else 0
    bits = version << 12 | rest
    cells = {(at // 3, size - 11 + at % 3): bool(bits >> at & 1) for at in range(18)}
    return cells | {(column, row): dark for (row, column), dark in cells.items()}
