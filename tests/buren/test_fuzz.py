"""Whatever a stranger publishes, reading it ends with a file or with a few Dutch sentences.

`HYPOTHESIS_PROFILE=fuzz` runs thousands of cases; the normal run a few hundred.
"""

from __future__ import annotations

import json
import os
from copy import deepcopy
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.buren.bewaren import canoniek
from macros.buren.lezen import MEESTE_REDENEN, lees

from .bestand import inhoud, waarde

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "fuzz"
EXAMPLES = settings(
    max_examples=7_000 if LONG else 100,
    derandomize=not LONG,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
GOED = inhoud()

PIECES = st.sampled_from(
    [
        *(b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\", b"\\u0000", b"\\ud800", b"\\u202e", b"NaN", b"1e999"),
        *(b"null", b"true", b"-1", b"99999999999999999999", b'"versie":"1.9",', b'"id":"x",', b"\xff", b"\x00"),
        *("\u200b".encode(), "\u0456".encode(), b"9999-12-31", b"javascript:", b"//", b"../", b"tel:", b"[" * 50),
    ]
)  # fmt: skip
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["2026-11-21", "9999-12-31", "0001-01-01T00:00:00+14:00", "bib", "tel:1", "https://a.be/", "x" * 6000])
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "naam", "begin", "adres", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def slips(draw: st.DrawFn) -> bytes:
    """Return the good file with a few cuts and insertions."""
    data = GOED
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        data = data[:start] + draw(PIECES) + data[start + draw(st.sampled_from((0, 0, 1, 2, 9))) :]
    return data


def slots(value: Any) -> list[tuple[Any, Any]]:
    """Return every place in a value that holds another: what it is in, and under which key."""
    keys = [*value] if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [slot for key in keys for slot in ((value, key), *slots(value[key]))]


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """Return the good file with values replaced by any other, or taken out."""
    whole = deepcopy(waarde())
    for _ in range(draw(st.integers(1, 3))):
        home, key = draw(st.sampled_from(slots(whole)))
        if key not in home if isinstance(home, dict) else key >= len(home):
            continue
        if draw(st.booleans()):
            home[key] = draw(VALUES)
        else:
            del home[key]
    return json.dumps(whole).encode()


def holds(data: bytes) -> None:
    """Read, and check what must be true of every answer."""
    told = lees(data, "Buurdorp")
    assert (told.bestand is None) == bool(told.fouten)
    assert len(told.fouten) <= MEESTE_REDENEN + 1
    for reason in told.fouten:
        assert reason.isprintable() and reason.endswith((".", "?")) and len(reason) < 700
    if told.bestand:
        kept = canoniek(told.bestand)
        again = lees(kept, "Buurdorp")
        assert again.bestand == told.bestand and canoniek(again.bestand) == kept


@EXAMPLES
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    """A picture, a zip, half a page."""
    holds(data)


@EXAMPLES
@given(VALUES)
def test_any_json(value: object) -> None:
    """Well written, and something else altogether."""
    holds(json.dumps({"versie": "1.1", "momenten": value, "aanbod": [value]}).encode())


@EXAMPLES
@given(slips())
def test_a_good_file_with_slips(data: bytes) -> None:
    """Cut off, glued, and with signs that mean something to JSON."""
    holds(data)


@EXAMPLES
@given(spoiled())
def test_a_good_file_with_other_values(data: bytes) -> None:
    """Right as JSON, and nearly right as the contract."""
    holds(data)
