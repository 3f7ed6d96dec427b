"""Which pages lie beside each other on a sheet that is folded, and how many fill it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from macros.drukwerk.vouwen import vol, volgorde


@pytest.mark.parametrize(
    ("count", "sides"),
    [
        (4, [(4, 1), (2, 3)]),
        (8, [(8, 1), (2, 7), (6, 3), (4, 5)]),
        (12, [(12, 1), (2, 11), (10, 3), (4, 9), (8, 5), (6, 7)]),
    ],
)
def test_fronts_and_backs_in_turn(count: int, sides: list[tuple[int, int]]) -> None:
    """Printed on both sides, turned over the short edge and folded, the pages follow each other."""
    assert volgorde(count) == sides


@pytest.mark.parametrize("count", range(4, 41, 4))
def test_a_page_is_at_the_back_of_the_one_before_it(count: int) -> None:
    """The odd page lies on the right and the even one behind it, on the left."""
    sides = volgorde(count)
    assert sorted(page for side in sides for page in side) == [*range(1, count + 1)]
    for (left, right), (behind_right, behind_left) in zip(sides[::2], sides[1::2], strict=True):
        assert (behind_right, behind_left) == (right + 1, left - 1)


@dataclass
class _Element:
    classes: str

    def get(self, name: str) -> str:
        return self.classes if name == "class" else ""


@dataclass(eq=False)
class _Box:
    element: _Element
    children: list[_Box] = field(default_factory=list)

    def descendants(self) -> Iterator[_Box]:
        yield self


@dataclass(eq=False)
class _Page:
    naam: str
    _page_box: Any


def _page(name: str, classes: str = "") -> _Page:
    return _Page(name, _Box(_Element(classes)))


@pytest.mark.parametrize(
    ("told", "spare"), [(4, 0), (5, 3), (6, 2), (7, 1), (8, 0)], ids=lambda count: str(count)
)
def test_only_as_many_pages_to_write_on_as_the_last_sheet_has_room_for(told: int, spare: int) -> None:
    """The back stays last."""
    inside = [_page(str(i)) for i in range(1, told)]
    pages = [*inside, *(_page("vulling", "vulling") for _ in range(3)), _page("achter")]
    expected = [*(page.naam for page in inside), *["vulling"] * spare, "achter"]
    assert [page.naam for page in vol(pages)] == expected
