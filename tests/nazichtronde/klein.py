"""The data of today on the day that a round began."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from macros.check import check, stops_the_build
from macros.load import load
from macros.register import Register, link

from ..klein import VANDAAG, schrijf


def toen(begin: date, folder: Path, *aanbod: dict[str, Any], **files: Any) -> Register:
    """Return the data as they are today, linked on an earlier day; they must hold no fout."""
    content, problems = check(load(schrijf(folder, *aanbod, **files)), VANDAAG)
    assert not stops_the_build(problems), [str(problem) for problem in problems]
    return link(content, begin)
