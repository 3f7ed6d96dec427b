"""A mapping that works out each value when it is asked for."""

import pytest

from macros.lui import Lui


def test_a_value_is_worked_out_once_and_only_when_it_is_asked_for() -> None:
    made: list[str] = []

    def maak(sleutel: str) -> str:
        made.append(sleutel)
        return sleutel.upper()

    lui = Lui(("a", "b", "c"), maak)
    assert (list(lui), len(lui), made) == (["a", "b", "c"], 3, [])
    assert [lui["b"], lui["b"], made] == ["B", "B", ["b"]]
    assert any(lui.values())
    assert made == ["b", "a"]


def test_what_is_no_key_is_told() -> None:
    with pytest.raises(KeyError, match="d"):
        Lui(("a",), str.upper)["d"]
